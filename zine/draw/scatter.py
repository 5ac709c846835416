"""Points strewn evenly without looking like a grid."""

import math
from collections.abc import Callable, Sequence

from zine.draw.chance import Chance

Spot = tuple[float, float]


def disc_points(count: int, chance: Chance, radius: float = 1.0, tries: int = 18) -> list[Spot]:
    """Strew points in a disc round the origin; more `tries` a point spread them more evenly."""

    def candidate() -> Spot:
        distance = radius * math.sqrt(chance.uniform())
        angle = chance.uniform(0, math.tau)
        return (distance * math.cos(angle), distance * math.sin(angle))

    return _best_candidates(count, tries, candidate)


def square_points(count: int, chance: Chance, half: float = 0.82, tries: int = 14) -> list[Spot]:
    """Strew points in a square of half-side `half` round the origin: fills a region into its corners."""
    return _best_candidates(count, tries, lambda: (chance.uniform(-half, half), chance.uniform(-half, half)))


def _best_candidates(count: int, tries: int, candidate: Callable[[], Spot]) -> list[Spot]:
    """Keep, of `tries` candidates a point, the one farthest from all before (Mitchell 1991)."""
    points: list[Spot] = []
    for _ in range(count):
        best, best_distance = (0.0, 0.0), -1.0
        for _ in range(tries):
            spot = candidate()
            distance = _nearest(spot, points, best_distance)
            if distance > best_distance:
                best, best_distance = spot, distance
        points.append(best)
    return points


def _nearest(spot: Spot, points: Sequence[Spot], enough: float) -> float:
    """Return the square of the distance to the nearest point; as soon as it is not more than enough, any such."""
    x, y = spot
    nearest = 9e9
    for at_x, at_y in points:
        distance = (x - at_x) ** 2 + (y - at_y) ** 2
        if distance < nearest:
            nearest = distance
            if nearest <= enough:
                break
    return nearest


def phyllotaxis(count: int, radius: float = 1.0, start: float = 0.4) -> list[Spot]:
    """Pack points as sunflower seeds are packed (Vogel 1979): the default way to fill a round bowl."""
    golden = math.pi * (3 - math.sqrt(5))
    return [
        (
            radius * math.sqrt((i + start) / count) * math.cos(i * golden),
            radius * math.sqrt((i + start) / count) * math.sin(i * golden),
        )
        for i in range(count)
    ]
