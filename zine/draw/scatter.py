"""Points strewn evenly without looking like a grid."""

import math
from collections.abc import Callable

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
            x, y = spot = candidate()
            distance = min(((x - q[0]) ** 2 + (y - q[1]) ** 2 for q in points), default=9e9)
            if distance > best_distance:
                best, best_distance = spot, distance
        points.append(best)
    return points


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
