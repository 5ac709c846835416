"""Food as soft as a cloud, and drawn like one: spooned tofu and steamed egg."""

from zine.draw.chance import Chance
from zine.draw.foods.marks import Mood, contact_shadow, draw_face
from zine.draw.foods.posing import standing
from zine.draw.knots import Knots, jitter
from zine.draw.paint import Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_CUMULUS = (
    (-24, -4), (-25, 3), (-18, 8), (-13, 7), (-10, 14), (-2, 17), (6, 14), (8, 11),
    (14, 13.4), (20, 9), (20, 4), (26, 1), (24, -6), (14, -9.5), (0, -11), (-15, -9.5),
)  # fmt: skip
_FOOT = ((-20, -6), (-8, -3), (4, -5), (16, -1), (23, -4), (14, -9.5), (0, -11), (-15, -9.5))


def cloud_tofu(pen: Pen, chance: Chance, place: Place, *, face: Mood = "") -> None:
    """Soft tofu, spooned out like a cumulus (sundubu)."""
    cumulus = [(-x, y) for x, y in _CUMULUS][::-1] if chance.happens(0.5) else _CUMULUS
    shadow, shade = over(deep=0.4, warm=0.3), over(warm=0.16, sun=0.3)
    _cloud(pen, chance, place, cumulus, Paint(0.04, 0.01, 0), shadow, shade)
    pen.brush(standing(pen, place, up=4, depth=0.7, turn=0)([(-9, 6), (-4, 9), (0, 6)]), 1.1, per=2)
    _look(pen, place, face)


def egg_cloud(pen: Pen, chance: Chance, place: Place, *, face: Mood = "") -> None:
    """Steamed egg, puffing up like a cumulus (gyeran-jjim)."""
    _cloud(pen, chance, place, _CUMULUS, Paint(0.7, 0.02, 0), over(warm=0.5), over(warm=0.2, sun=0.3))
    _look(pen, place, face)


def _cloud(pen: Pen, chance: Chance, place: Place, cumulus: Knots, colour: Paint, shadow: Paint, shade: Paint) -> None:
    pose = standing(pen, place, up=4, depth=0.7, turn=0)
    puff = pose(jitter(cumulus, 0.7, chance))
    contact_shadow(pen, puff, 2, -3.2, shadow)
    pen.fill(puff, colour)
    pen.fill(pose(_FOOT), shade)
    pen.outline(puff, 1.5, gap=0.1)


def _look(pen: Pen, place: Place, face: Mood) -> None:
    if face:
        x, y = pen.at(place.x, place.y, place.z)
        draw_face(pen, (x, y + 3 * place.size), face, 0.85 * place.size)
