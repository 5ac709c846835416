"""A triangle of rice in a sheet of omelette, trimmed with seaweed."""

from zine.draw.chance import Chance
from zine.draw.foods.marks import Mood, contact_shadow, draw_face
from zine.draw.foods.posing import standing
from zine.draw.knots import Knot, jitter, move
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_TRIANGLE = (
    (-33, -22), (-35, -16), (-32, -9), (-18, 14), (-6, 33), (0, 37), (6, 33), (18, 14), (32, -9), (35, -16), (33, -22),
    (26, -24), (0, -24), (-26, -24),
)  # fmt: skip
_STROKE = ((-5, 16), (0, 18.6), (5, 16), (3, 0), (1.6, -5), (-1.6, -5), (-3, 0))
_DOT = ((-4, -12.4), (0, -8.8), (4, -12.4), (0, -16))
_NORI = Paint(0.6, 0.35, 1)


def rice_triangle(pen: Pen, chance: Chance, place: Place, *, sign: bool = False, face: Mood = "") -> None:
    """A triangle of rice (samgak-gimbap) in omelette, trimmed with seaweed; sign cuts an exclamation mark from it."""
    size = place.size
    pose = standing(pen, place, up=20, depth=0.75, turn=place.turn * 0.5)

    def shrunk(share: float) -> list[Knot]:
        return pose([(x * share, (y - 0.5) * share + 0.5) for x, y in _TRIANGLE])

    front = pose(jitter(_TRIANGLE, 0.4, chance))
    back = move(front, 8 * size, 4.6 * size)
    contact_shadow(pen, front, 6, -5)
    pen.fill(back, Paint(0.1, 0.03, 0.04))
    pen.fill(back, over(deep=Dots(0.3, pitch=2)))
    grains = [(x + chance.spread(2), y + chance.spread(2)) for x, y in back[5:12]]
    pen.dots(grains, CUT, 3.0 * size)
    pen.outline(back, 1.6, gap=0.05)
    pen.fill(front, _NORI)
    pen.outline(front, 1.5, gap=0.06)
    pen.fill(shrunk(0.8), Paint(1, 0.05, 0))
    pen.fill(pose([(4, -18), (24, -16), (14, 2), (10, -8)]), over(warm=Dots(0.34, pitch=2)))
    if sign:
        pen.fill(pose(_STROKE), _NORI, LINE, 0.8)
        pen.fill(pose(_DOT), _NORI, LINE, 0.8)
    if face:
        draw_face(pen, pose([(0, -4)])[0], face, 1.2 * size)
    pen.gloss(pose([(-22, -10), (-14, 4), (-6, 18)]), 2.4 * size, Paint(0.3, 0, 0))
    pen.gloss(pose([(-31, -12), (-24, 0)]), 1.6 * size, Paint(0.2, 0.1, 0.4))
