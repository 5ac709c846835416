"""What is put on top of the bowl last: cheese going soft, cubes of ice."""

from zine.draw.chance import Chance
from zine.draw.foods.marks import contact_shadow
from zine.draw.foods.posing import block, lying
from zine.draw.knots import jitter, move, spline
from zine.draw.paint import LINE, Paint
from zine.draw.pen import Pen
from zine.draw.solids import box
from zine.draw.vocabulary import Place

_SLICE = (
    (-19, -17), (-6, -18.4), (8, -17.4), (21, -20), (18.6, -6), (19.4, 6),
    (21.4, 19), (7, 17.6), (-7, 18.2), (-21, 20), (-18.4, 6), (-19.2, -6),
)  # fmt: skip

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


def ice(pen: Pen, chance: Chance, place: Place) -> None:
    """A cube of ice."""
    top, left, right = Paint(0, 0, 0.06), Paint(0, 0, 0.14), Paint(0, 0, 0.32)
    on_top = box(pen, chance, block(place, 20, 20, 13), top=top, left=left, right=right, weight=1.0)
    pen.gloss([on_top(-0.6, 0.1), on_top(-0.5, 0.55), on_top(-0.05, 0.62)], 1.8 * place.size)
