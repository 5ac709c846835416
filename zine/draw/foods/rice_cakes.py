"""Rice cakes: sticks, coins, half-moons and cubes."""

from math import cos, sin
from typing import Literal

from zine.draw import knots
from zine.draw.chance import Chance
from zine.draw.foods.marks import Mood, contact_shadow, draw_face
from zine.draw.foods.posing import block, facing, lying
from zine.draw.foods.rods import Rod, near_end_last, rod
from zine.draw.knots import jitter
from zine.draw.outlines import arc, ellipse, extrude
from zine.draw.paint import LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.solids import Block, TopFace, box
from zine.draw.vocabulary import Place

_HALF_MOON = (
    (-20, -3), (-17, 4.4), (-9.4, 9.4), (0, 11), (9.4, 9.4), (17, 4.4),
    (20, -3), (15, -8.6), (6, -10.6), (-6, -10.6), (-15, -8.6),
)  # fmt: skip
_SHADED_HALF = ((-18, -4), (-6, -6), (8, -5.4), (19, -2), (15, -8.6), (6, -10.6), (-6, -10.6), (-15, -8.6))
_IN_SAUCE = Paint(0.62, 0.8, 0)
_CUT_DOUGH = Paint(0.12, 0.12, 0)
_FLOUR = Paint(0.85, 0.5, 0.16)
_DOUGHS = (
    Paint(0.05, 0.02, 0),
    Paint(0.08, 0.34, 0),
    Paint(0.75, 0, 0.26),
    Paint(0.85, 0.12, 0),
    Paint(0.12, 0.26, 0.2),
)


def tteok(
    pen: Pen,
    chance: Chance,
    place: Place,
    *,
    tone: Paint | str = _IN_SAUCE,
    end: Paint | str = _CUT_DOUGH,
    port: bool = False,
    cell: bool = False,
) -> None:
    """A fat glossy stick of rice cake (garaetteok): with port, a cable socket; with cell, a battery in seaweed."""
    size = place.size
    radius = 7.6 * size
    bar = near_end_last(rod(pen, place, 21 * size, radius))
    bow = chance.spread(1.2)
    body = bar.outline(radius, bow, radius * 0.62)
    contact_shadow(pen, body, 1.5, -4)
    pen.fill(body, tone)
    below = -radius if bar.across_y > 0 else radius
    underside = [
        bar.point(0, below), bar.point(0.5, bow + below), bar.point(1, below),
        bar.point(1, below * 0.35), bar.point(0.5, bow + below * 0.3), bar.point(0, below * 0.4),
    ]  # fmt: skip
    pen.fill(underside, over(warm=0.5, deep=Dots(0.34, pitch=1.9)))
    if cell:
        band = [bar.point(0, radius), bar.point(0.66, bow * 0.8 + radius), bar.point(0.66, bow * 0.8 - radius)]
        pen.fill([*band, bar.point(0, -radius), bar.point(0, 0, -radius * 0.62)], "nori")
        pen.stroke([bar.point(0.66, radius * 0.9), bar.point(0.66, -radius * 0.9)], "brass", 1.5 * size, curved=False)
    _cut_end(pen, chance, bar, radius, end, port)
    if cell:
        nub = knots.place(ellipse(0, 0, radius * 0.34, radius * 0.42, 7), bar.end[0], bar.end[1], bar.turn)
        pen.fill(nub, "brass", LINE, 0.9)
    pen.outline(body, 1.3, gap=0.2)
    above = -below * 0.5
    pen.gloss([bar.point(0.12, above), bar.point(0.37, above + bow), bar.point(0.62, above)], 2.1 * size)


def _cut_end(pen: Pen, chance: Chance, bar: Rod, radius: float, colour: Paint | str, port: bool) -> None:
    depth = radius * (0.42 + 0.5 * abs(bar.across_x))  # the more it points at us, the rounder its end
    x, y = bar.end[0], bar.end[1]
    cut = knots.place(ellipse(0, 0, depth, radius * 0.98, 9, 0, 0.02, chance), x, y, bar.turn)
    pen.fill(cut, colour, LINE, 0.9)
    if port:
        socket = knots.place([(0, -radius * 0.34), (0, radius * 0.34)], x, y, bar.turn)
        contact = knots.place([(0, -radius * 0.26), (0, radius * 0.26)], x, y, bar.turn)
        pen.stroke(socket, Paint(0.3, 0.3, 1), depth * 0.82, curved=False)
        pen.stroke(contact, "brass", depth * 0.28, curved=False)


def tteok_coin(pen: Pen, chance: Chance, place: Place, *, mark: Literal["", "won", "token"] = "") -> None:
    """A slice of rice cake for soup (tteokguk); mark mints it: won or token."""
    size = place.size
    pose = lying(pen, place, 2.5 * size)
    top = pose(ellipse(0, 0, 15, 9.6, 10, 0, 0.025, chance))
    contact_shadow(pen, top, 1.2, -3.2)
    body = extrude(top, 2.8 * size)
    pen.fill(body, Paint(0.12, 0.05, 0.16))
    pen.fill(top, Paint(0.02, 0, 0))
    pen.outline(body, 1.2, gap=0.22)
    pen.stroke(pose(arc(0, 0, 12, 7.2, 150, 330, 6)), Paint(0.2, 0.08, 0.3), 0.7)
    if mark == "won":
        upright = lying(pen, place._replace(turn=place.turn * 0.3), 2.5 * size)
        for stroke in ([(-5, 3), (-2.6, -3), (0, 2.4), (2.6, -3), (5, 3)], [(-6, 0.6), (6, 0.6)]):
            pen.stroke(upright(stroke), Paint(0.3, 0.9, 0.1), 1.2, curved=False)
    elif mark == "token":
        pen.fill(pose(ellipse(0, 0, 4.6, 3.2, 8)), Paint(1, 0.2, 0), LINE, 0.7)


def songpyeon(pen: Pen, chance: Chance, place: Place, *, tone: Paint | str = "", face: Mood = "") -> None:
    """A half-moon rice cake with a pinched ridge; without a tone, one of five doughs by chance."""
    pose = facing(pen, place, 5, squash=0.95, turn=place.turn * 0.4)
    colour = tone or chance.pick(_DOUGHS)
    moon = pose(jitter(_HALF_MOON, 0.3, chance))
    contact_shadow(pen, moon, 2, -4)
    pen.fill(moon, colour)
    pen.fill(pose(_SHADED_HALF), over(warm=0.12, deep=Dots(0.3, pitch=1.8)))
    pen.outline(moon, 1.5, gap=0.12)
    pen.brush(pose([(-17.6, 1), (-8, 4.6), (0, 5.4), (8, 4.6), (17.6, 1)]), 1.1, LINE, (0.3, 0.3))
    for x in (-10, -5, 0, 5, 10):
        y = 5.2 - abs(x) * 0.06
        pen.stroke(pose([(x, y), (x + 0.6, y + 2.6)]), LINE, 0.75)
    pen.gloss(pose([(-12, 4.6), (-7, 7.4), (-1, 8.4)]), 1.8 * place.size)
    if face:
        draw_face(pen, pose([(0, -1)])[0], face, 0.85 * place.size)


def injeolmi(pen: Pen, chance: Chance, place: Place) -> None:
    """A cube of rice cake rolled in roasted bean flour."""
    on_top = _floured(pen, chance, block(place, 18, 17, 13), soft=0.22, weight=1.0)
    pen.dots([on_top(chance.uniform(-0.8, 0.8), chance.uniform(-0.8, 0.8)) for _ in range(6)], _FLOUR, 1.0)


def server(pen: Pen, chance: Chance, place: Place) -> None:
    """A cube of rice cake in bean flour that is also a rack unit: three bays and their lights."""
    size = place.size
    cube = block(place, 25, 22, 22)
    on_top = _floured(pen, chance, cube, soft=0.12, weight=1.15)
    for i in range(3):
        low = 0.16 + i * 0.27
        bay = [_on_front(pen, cube, u, v) for u, v in ((-0.8, low), (0.8, low), (0.8, low + 0.18), (-0.8, low + 0.18))]
        pen.poly(bay, Paint(0.5, 0.35, 0.95))
        amber, green, slot, end = (_on_front(pen, cube, u, low + 0.09) for u in (-0.55, -0.25, 0.1, 0.6))
        pen.dots([amber], Paint(1, 0, 0), 2.2 * size)
        pen.dots([green], Paint(0.2, 1, 0) if i == 1 else Paint(1, 0, 0.3), 2.2 * size)
        pen.stroke([slot, end], Paint(0.2, 0.1, 0.4), 1.1, curved=False)
    pen.dots([on_top(chance.uniform(-0.8, 0.8), chance.uniform(-0.8, 0.8)) for _ in range(7)], _FLOUR, 1.1)


def _floured(pen: Pen, chance: Chance, cube: Block, soft: float, weight: float) -> TopFace:
    top, left, right = Paint(0.5, 0.14, 0.01), Paint(0.62, 0.22, 0.03), Paint(0.75, 0.36, 0.16)
    return box(pen, chance, cube, top=top, left=left, right=right, soft=soft, weight=weight)


def _on_front(pen: Pen, cube: Block, u: float, v: float) -> tuple[float, float]:
    """Return where a point of the face nearest to us lies: u from -1 to 1 across, v from 0 to 1 up."""
    cosine, sine = cos(cube.turn), sin(cube.turn)
    along, across = u * cube.width / 2, -cube.depth / 2
    x = cube.x + along * cosine - across * sine
    y = cube.y + along * sine + across * cosine
    return pen.at(x, y, cube.z + cube.height * v)
