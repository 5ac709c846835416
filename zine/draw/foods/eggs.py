"""Eggs: fried, raw, boiled, rolled, and cut for a garnish."""

from math import cos, sin, tau

from zine.draw.chance import Chance
from zine.draw.foods.marks import Mood, contact_shadow, draw_face, on_ellipse
from zine.draw.foods.posing import facing, lying
from zine.draw.knots import Knot, jitter, move
from zine.draw.outlines import ellipse, extrude, rounded
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_HALVED = (
    (0, 23), (8.6, 19.6), (14, 11), (16, 0), (13.4, -11), (6.8, -17.4),
    (0, -18.8), (-6.8, -17.4), (-13.4, -11), (-16, 0), (-14, 11), (-8.6, 19.6),
)  # fmt: skip


def egg(pen: Pen, chance: Chance, place: Place, *, face: Mood = "") -> None:
    """A fried egg, sunny side up."""
    wave = chance.wave(4)
    radius = 36 * place.size

    def white(share: float) -> list[Knot]:
        angles = [tau * i / 14 for i in range(14)]
        reach = [radius * share * (1 + 0.11 * wave(angle)) for angle in angles]
        return [
            pen.at(place.x + r * cos(angle), place.y + r * sin(angle), place.z)
            for r, angle in zip(reach, angles, strict=True)
        ]

    whole = white(1)
    contact_shadow(pen, whole, 2, -4.6, over(deep=0.6, warm=0.3))
    pen.fill(move(white(1.01), 0, -2.3), Paint(0.8, 0.42, 0.1))  # the crisp brown skirt
    pen.fill(whole, CUT)
    pen.fill(move(white(0.74), 2.5, -1.2), over(deep=Dots(0.16, pitch=2)))
    pen.fill(white(0.66), CUT)
    pen.outline(whole, 1.5, gap=0.3)
    x, y = pen.at(place.x - radius * 0.06, place.y + radius * 0.06, place.z + 3)
    _dome_of_yolk(pen, chance, x, y, radius * 0.48, face)


def yolk(pen: Pen, chance: Chance, place: Place, *, face: Mood = "") -> None:
    """A raw egg yolk, whole and glossy."""
    x, y = pen.at(place.x, place.y, place.z + 3)
    _dome_of_yolk(pen, chance, x, y, 15 * place.size, face)


def _dome_of_yolk(pen: Pen, chance: Chance, x: float, y: float, radius: float, face: Mood) -> None:
    pen.fill(ellipse(x + 1.4, y - 2.8, radius * 1.08, radius * 0.95, 9), over(deep=Dots(0.34, pitch=1.9)))
    dome = ellipse(x, y, radius, radius * 0.88, 10, 0, 0.02, chance)
    pen.fill(dome, "yolk")
    outer = on_ellipse(x, y, radius * 0.97, radius * 0.85, (-160, -125, -90, -55, -20, 15, 42))
    inner = on_ellipse(x, y, radius * 0.72, radius * 0.58, (20, -15, -50, -90, -130))
    pen.fill(outer + move(inner, radius * 0.02, radius * 0.02), over(warm=Dots(0.55, pitch=1.9)))
    pen.outline(dome, 1.2, gap=0.3)
    shine = [
        (x - radius * 0.62, y + radius * 0.10),
        (x - radius * 0.52, y + radius * 0.40),
        (x - radius * 0.14, y + radius * 0.58),
    ]
    pen.gloss(shine, radius * 0.24)
    pen.dots([(x + radius * 0.14, y + radius * 0.56)], CUT, radius * 0.15)
    if face:
        draw_face(pen, (x, y - radius * 0.06), face, radius / 17)


def half_egg(pen: Pen, chance: Chance, place: Place, *, tone: Paint | str = "yolk", face: Mood = "") -> None:
    """Half a boiled egg, cut lengthways and tipped to us; tone is the yolk's colour."""
    size = place.size
    pose = facing(pen, place, 5, squash=0.86)
    white = pose(jitter(_HALVED, 0.25, chance))
    contact_shadow(pen, white, 2, -5)
    pen.fill(move(white, 0.5 * size, -3.4 * size), Paint(0.12, 0.06, 0.2))
    pen.fill(white, CUT)
    pen.outline(white, 1.4, gap=0.16)
    centre = pose(ellipse(0, -1.6, 9.2, 10, 9, 0, 0.02, chance))
    pen.fill(centre, tone)
    pen.fill(pose(ellipse(0.6, -2.6, 6.2, 6.8, 8, 0, 0.03, chance)), over(warm=Dots(0.3, pitch=1.8)))
    pen.outline(centre, 0.9, gap=0.25)
    pen.gloss(pose([(-5.4, 1.4), (-4.2, 4.6), (-0.8, 6.2)]), 1.7 * size)
    if face:
        draw_face(pen, pose([(0, -1.2)])[0], face, 0.62 * size)


def jidan(pen: Pen, chance: Chance, place: Place) -> None:
    """A lozenge of thin omelette, yellow or white, for a garnish (jidan)."""
    colour = chance.pick((Paint(0.95, 0.08, 0), Paint(0.06, 0.02, 0.03)))
    lozenge = lying(pen, place, 1)([(-8, 0, 1), (0, 4.6, 1), (8, 0, 1), (0, -4.6, 1)])
    contact_shadow(pen, lozenge, 1, -1.6)
    pen.fill(lozenge, colour, LINE, 0.7)


def egg_roll(pen: Pen, chance: Chance, place: Place) -> None:
    """A slice of rolled omelette (gyeran-mari), its spiral to us."""
    size = place.size
    top = facing(pen, place, up=11, squash=0.8, turn=chance.spread(0.08))(rounded(0, 0, 30, 23, 0.48, 3))
    body = extrude(top, 8 * size)
    contact_shadow(pen, body, 2, -2)
    pen.fill(body, Paint(1, 0.24, 0.04))
    pen.fill(top, "egg")
    pen.outline(body, 1.3, gap=0.12)
    x, y = pen.at(place.x, place.y, place.z)
    spiral = []
    for i in range(15):
        angle, radius = 0.6 + i / 14 * 10.5, 1.5 + 9.6 * (i / 14)
        spiral.append((x + 1.2 * radius * cos(angle) * size, y + 11 * size + 0.82 * radius * sin(angle) * size * 0.8))
    pen.stroke(spiral, Paint(1, 0.55, 0.12), 1.2 * size)
    for _ in range(5):
        fleck = (x + chance.uniform(-9, 9) * size, y + 11 * size + chance.uniform(-6, 6) * size)
        pen.dots([fleck], chance.pick((Paint(0.9, 0.65, 0), Paint(1, 0, 0.66))), 2.0 * size)
