"""Kimchi."""

from math import pi, sqrt

from zine.draw import knots
from zine.draw.chance import Chance
from zine.draw.heaps.piling import far_first, mass
from zine.draw.knots import Knot, Knots, jitter, move
from zine.draw.paint import LINE, only, over
from zine.draw.pen import Pen
from zine.draw.regions import Region
from zine.draw.scatter import square_points

_LEAF = (
    (-15, 6, 1), (-6, 8), (1, 11.5), (5, 9.6), (9, 13), (13, 9.4), (17.4, 8.4), (16, 3.6), (19.4, 0.4),
    (15.6, -3), (17.6, -8), (12, -8.6), (9, -12.4), (4, -9.4), (-1, -10.4), (-7, -7), (-15, -6, 1),
)  # fmt: skip
_RIB = (
    (-15, 5, 1), (-7, 3.6), (0, 3.4), (7, 6.6, 1), (3, 1.6), (11, 0.4, 1),
    (3, -1.4), (7.4, -6.4, 1), (0, -3.2), (-7, -3.6), (-15, -5, 1),
)  # fmt: skip
_STEM_LINES = (((-12, 1.6), (-3, 1.2)), ((-12, -1.8), (-4, -1.4)))
_VEINS = (((9, 7.6), (11.4, 9.6)), ((13, 0.4), (16, 0.3)), ((9.4, -7.4), (11.4, -9.2)))


def kimchi(pen: Pen, chance: Chance, region: Region) -> None:
    """Cabbage kimchi: ruffled leaf ends and pale ribs in red."""
    mass(pen, chance, region, "gochujang_dk", 1.0, 0.1)
    leaves = region.width * region.length / 125
    count = min(10, max(5, int(leaves)))
    size = max(1.0, sqrt(leaves / count))  # fewer, larger leaves on a big pile
    for u, v in far_first(region, square_points(count, chance, 0.62)):
        at = region.at(pen, u, v, 2)
        turn = chance.uniform(-0.9, 0.9) + (pi if chance.happens(0.35) else 0)
        kimchi_leaf(pen, chance, at, turn, chance.uniform(0.9, 1.12) * size)


def kimchi_leaf(pen: Pen, chance: Chance, at: Knot, turn: float, size: float) -> None:
    """Draw a square-cut piece of cabbage round a point of the drawing: a thick pale stem, forking into a frilled edge.

    The rib must touch the cut end and fork: a pale oval floating in the middle reads as anything but cabbage.
    """

    def pose(outline: Knots) -> list[Knot]:
        return knots.place(outline, at[0], at[1], turn, size, 0.80)

    def lines(pairs: tuple[tuple[Knot, Knot], ...]) -> list[tuple[Knot, Knot]]:
        return [(pose([start])[0], pose([end])[0]) for start, end in pairs]

    leaf = pose(jitter(_LEAF, 0.6, chance))
    pen.fill(move(leaf, 0.8, -2.0), over(deep=0.5))
    pen.fill(leaf, "kimchi", LINE, 0.85)
    pen.fill(pose(_RIB), only(sun=0.4, warm=0.26))
    pen.strokes(lines(_STEM_LINES), only(warm=0.8), 0.8)
    pen.strokes(lines(_VEINS), only(warm=1, deep=0.5), 1.0)
