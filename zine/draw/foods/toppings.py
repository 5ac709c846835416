"""What is put on top of the bowl last: cheese going soft, chili paste, cubes of ice."""

from zine.draw.chance import Chance
from zine.draw.foods.marks import contact_shadow
from zine.draw.foods.posing import block, facing, lying
from zine.draw.knots import jitter, move, spline
from zine.draw.paint import LINE, Paint, over
from zine.draw.pen import Pen
from zine.draw.solids import box
from zine.draw.vocabulary import Place

_SLICE = (
    (-19, -17), (-6, -18.4), (8, -17.4), (21, -20), (18.6, -6), (19.4, 6),
    (21.4, 19), (7, 17.6), (-7, 18.2), (-21, 20), (-18.4, 6), (-19.2, -6),
)  # fmt: skip

_DOLLOP = (
    (-14, -3), (-12, 3), (-6, 7), (-2, 12), (4, 15.5), (10, 14), (7, 11.6), (8, 7), (13, 3), (15, -3),
    (10, -8), (0, -9.6), (-10, -8),
)  # fmt: skip
_DOLLOP_SHADE = ((-12, -5), (-2, -5.4), (7, -3), (9, 3), (8, 7), (13, 3), (15, -3), (10, -8), (0, -9.6), (-10, -8))
_SHACKLE = ((-9.5, 12), (-11, 26), (-7, 36), (0, 39), (7, 36), (11, 26), (9.5, 12))
_KEYHOLE = (
    (-4.6, 3), (-3.6, 6.4), (0, 8), (3.6, 6.4), (4.6, 3), (2.2, -0.6, 1), (4.2, -9, 1), (-4.2, -9, 1), (-2.2, -0.6, 1),
)  # fmt: skip


def cheese(pen: Pen, chance: Chance, place: Place, *, lock: bool = False) -> None:
    """A slice of cheese going soft, its corners slumping; with lock, it has melted round a keyhole, under a noodle."""
    pose = lying(pen, place, 3)
    top = pose(jitter(_SLICE, 0.5, chance))
    if lock:
        pen.strand(spline(pose(_SHACKLE), 3), Paint(0.7, 0.1, 0), 5.6 * place.size, LINE, 1.4)
    contact_shadow(pen, top, 1, -2.6)
    pen.fill(move(top, 0.2, -1.8 * place.size), Paint(1, 0.34, 0.02))
    pen.fill(top, Paint(0.95, 0.12, 0))
    pen.outline(top, 1.2, gap=0.2)
    if lock:
        pen.fill(pose(_KEYHOLE), Paint(0.8, 0.7, 0.86))
        pen.stroke(pose(_KEYHOLE[:5]), Paint(1, 0.5, 0.1), 1.2 * place.size)
    pen.gloss(pose([(-12, 9), (-5, 12.4), (3, 12.6)]), 1.8 * place.size)


def gochujang(pen: Pen, chance: Chance, place: Place) -> None:
    """A spoonful of chili paste (gochujang), its peak curling over."""
    pose = facing(pen, place, 3, turn=0)
    dollop = pose(jitter(_DOLLOP, 0.4, chance))
    contact_shadow(pen, dollop, 1.4, -2.6)
    pen.fill(dollop, "gochujang")
    pen.fill(pose(_DOLLOP_SHADE), over(deep=0.35))
    pen.outline(dollop, 1.3, gap=0.1)
    pen.brush(pose([(-8, -1), (-1, 2.4), (6, 1), (9, -3)]), 1.3 * place.size, Paint(0.7, 1, 0.5), (0.3, 0.5), per=2)
    pen.gloss(pose([(-9.4, 1.4), (-6, 5.6), (-1.4, 8.4)]), 2.4 * place.size, Paint(0.2, 0.3, 0))


def ice(pen: Pen, chance: Chance, place: Place) -> None:
    """A cube of ice."""
    top, left, right = Paint(0, 0, 0.06), Paint(0, 0, 0.14), Paint(0, 0, 0.32)
    on_top = box(pen, chance, block(place, 20, 20, 13), top=top, left=left, right=right, weight=1.0)
    pen.gloss([on_top(-0.6, 0.1), on_top(-0.5, 0.55), on_top(-0.05, 0.62)], 1.8 * place.size)
