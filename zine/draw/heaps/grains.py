"""Steamed rice."""

from math import cos, pi, sin, sqrt, tau

from zine.draw.chance import Chance
from zine.draw.heaps.piling import far_first
from zine.draw.knots import Knot
from zine.draw.paint import Paint, over
from zine.draw.pen import Pen
from zine.draw.regions import Region
from zine.draw.scatter import Spot

_ROUNDS = 5


def rice(pen: Pen, chance: Chance, region: Region, *, n: int | None = None) -> None:
    """Steamed rice; n is the number of grains, by default as many as the space asks for."""
    # Rice is texture, not grains: packed in rounds, each outlined and then whitened, so later grains lie on earlier.
    pen.fill(region.edge(pen, chance, 14, 0.97, 0.02), Paint(0.06, 0.01, 0.02), over(deep=0.5), 0.8)
    count = int(min(240, region.length * region.width / 16)) if n is None else n
    spots = far_first(region, [_anywhere(chance, region.square) for _ in range(count)])
    for k in range(_ROUNDS):
        grains: list[tuple[Knot, Knot]] = []
        for u, v in spots[k * count // _ROUNDS : (k + 1) * count // _ROUNDS]:
            x, y = region.at(pen, u * 0.96, v * 0.96, chance.uniform(0, 2))
            turn = chance.uniform(0, pi)
            dx, dy = cos(turn) * 1.9, sin(turn) * 1.4
            grains.append(((x - dx, y - dy), (x + dx, y + dy)))
        pen.strokes(grains, over(deep=0.34), 3.5)
        pen.strokes(grains, over(deep=0), 2.5)


def _anywhere(chance: Chance, square: bool) -> Spot:
    if square:
        return chance.uniform(-1, 1), chance.uniform(-1, 1)
    angle, reach = chance.uniform(0, tau), sqrt(chance.uniform())
    return cos(angle) * reach, sin(angle) * reach
