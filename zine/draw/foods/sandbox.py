"""What is played with in a tray of bean flour."""

from zine.draw.chance import Chance
from zine.draw.foods.marks import Mood, contact_shadow, draw_face
from zine.draw.foods.posing import block, facing, lying
from zine.draw.knots import move
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.solids import Block, box
from zine.draw.vocabulary import Place

_TOP, _LEFT, _RIGHT = Paint(0.5, 0.12, 0), Paint(0.66, 0.22, 0.02), Paint(0.8, 0.4, 0.14)
_BLADE = ((-16, 0), (-19, 16), (-17, 30), (-9, 38), (0, 40), (9, 38), (17, 30), (19, 16), (16, 0), (0, -5))


def rice_cake(pen: Pen, chance: Chance, place: Place, *, face: Mood = "") -> None:
    """A cube of rice cake sunk in the flour it is rolled in (injeolmi)."""
    size = place.size
    _bank(pen, place, 22)
    cube = block(place, 30, 28, 19)
    on_top = box(pen, chance, cube, top=_TOP, left=_LEFT, right=_RIGHT, soft=0.2, weight=1.4)
    for count, paint, diameter in ((9, Paint(0.85, 0.46, 0.1), 1.5), (5, Paint(0.2, 0.02, 0), 1.8)):
        grains = [on_top(chance.uniform(-0.8, 0.8), chance.uniform(-0.8, 0.8)) for _ in range(count)]
        pen.dots(grains, paint, diameter)
    _spill(pen, chance, place)
    if face:
        x, y = pen.at(place.x, place.y - 14 * size, place.z + 10 * size)
        draw_face(pen, (x, y), face, 0.9 * size)


def _bank(pen: Pen, place: Place, reach: float) -> None:
    """The flour that is pushed up round a thing, and its shadow in it."""
    x, y = pen.at(place.x, place.y, place.z)
    size = place.size
    pen.fill(
        ellipse(x + 7 * size, y - 4 * size, reach * 1.24 * size, reach * 1.1 * size * pen.tilt, 11),
        over(warm=0.22, deep=Dots(0.34, pitch=2)),
    )


def _spill(pen: Pen, chance: Chance, place: Place) -> None:
    """Flour over the foot of a cube, so that it lies in the tray, not on it."""
    size = place.size
    x, y = pen.at(place.x, place.y - 15 * size, place.z)
    low = [(x + i * 5.4 * size, y - 2.2 * size + chance.uniform(0, 5.6) * size) for i in range(-4, 5)]
    pen.fill(
        [(x - 25 * size, y - 2 * size), *low, (x + 25 * size, y - 2 * size), (x, y - 9 * size)], Paint(0.62, 0.14, 0)
    )
    pen.brush([(k[0], k[1] + 0.4) for k in low], 1.2, Paint(0.4, 0.06, 0), (0.4, 0.4))


def _flag(pen: Pen, at: tuple[float, float], size: float) -> None:
    x, y = at
    pen.stroke([(x, y), (x, y + 40 * size)], LINE, 2.6 * size, curved=False)
    pen.stroke([(x, y), (x, y + 40 * size)], Paint(0.5, 0.14, 0), 1.3 * size, curved=False)
    cloth = [(x + u * size, y + v * size) for u, v in ((0, 40), (11, 41.6), (24, 38), (22.6, 23), (11, 26), (0, 24))]
    pen.fill([(*k, 1) if i in (0, 2, 3, 5) else k for i, k in enumerate(cloth)], Paint(0.3, 1, 0), LINE, 1.1)
    pen.stroke([(x + u * size, y + v * size) for u, v in ((6, 33), (10, 29), (18, 36))], CUT, 2.4 * size, curved=False)


def flour_castle(pen: Pen, chance: Chance, place: Place) -> None:
    """A castle of bean flour, turned out of a dasik mould: a gate, battlements, and three towers."""
    size = place.size
    _bank(pen, place._replace(x=place.x + 10), 27)

    def tower(x: float, y: float, wide: float, tall: float) -> None:
        base = Block(place.x + x * size, place.y + y * size, place.z, wide * size, wide * size, tall * size, 0)
        on_top = box(pen, chance, base, top=_TOP, left=_LEFT, right=_RIGHT, soft=0.05, weight=1.4)
        for u, v in ((-0.66, 0.66), (0.66, 0.66), (-0.66, -0.66), (0.66, -0.66)):
            cx, cy = base.x + u * base.width / 2, base.y + v * base.depth / 2
            tooth = Block(cx, cy, base.z + base.height, wide * 0.3 * size, wide * 0.3 * size, 6 * size, 0)
            box(pen, chance, tooth, top=Paint(0.4, 0.06, 0), left=_LEFT, right=_RIGHT, soft=0.08, weight=0.9)
        pen.dots([on_top(0, 0)], Paint(0.85, 0.46, 0.1), 3 * size)

    tower(-24, 14, 20, 32)
    tower(24, 14, 20, 32)
    wall = Block(place.x, place.y + 4 * size, place.z, 44 * size, 16 * size, 20 * size, 0)
    box(pen, chance, wall, top=_TOP, left=_LEFT, right=_RIGHT, soft=0.04, weight=1.2)
    tower(0, 6, 24, 44)
    gate = facing(pen, place._replace(y=place.y - 6 * size), turn=0)
    pen.fill(gate([(-6, 0, 1), (-6, 9), (0, 14), (6, 9), (6, 0, 1)]), Paint(0.9, 0.6, 0.5), LINE, 1.0)
    pen.dots(gate([(-4, 24), (4, 24)]), Paint(0.9, 0.6, 0.5), 3.4 * size)
    _flag(pen, pen.at(place.x, place.y + 6 * size, place.z + 44 * size), size * 0.9)


def paddle(pen: Pen, _chance: Chance, place: Place) -> None:
    """A wooden rice paddle (jugeok) left in the flour like a spade."""
    size = place.size
    pose = lying(pen, place, 5)
    handle = pose([(0, 36), (0, 98)])
    blade = pose(_BLADE)
    contact_shadow(pen, blade, 3, -5, over(warm=0.25, deep=Dots(0.4)))
    pen.stroke(move(handle, 3, -5), over(warm=0.25, deep=0.3), 9 * size)
    pen.stroke(handle, LINE, 11.5 * size, curved=False)
    pen.stroke(handle, Paint(0.7, 0.4, 0.12), 9 * size, curved=False)
    pen.fill(blade, Paint(0.62, 0.32, 0.08))
    pen.outline(blade, 1.5, gap=0.08)
    pen.gloss(pose([(-12, 12), (-12, 24), (-7, 32)]), 2.4 * size, Paint(0.3, 0.1, 0))
    pen.fill(pose([(-18, -4), (-9, 6), (0, 3), (9, 7), (18, -4), (0, -12)]), Paint(0.62, 0.14, 0))
