"""Sleeves, which tell whose hand it is. Drawn along the arm: the cuff at (0, 0), the shoulder off to the right."""

from collections.abc import Callable, Mapping
from typing import Literal

from zine.draw.hands.limbs import Pose
from zine.draw.hands.skins import Skin
from zine.draw.knots import Knots, area
from zine.draw.paint import CUT, LINE, Dots, Lines, Paint, over
from zine.draw.pen import Pen

Worn = Literal["bare", "coat", "hanbok", "hoodie", "knit", "rainbow", "suit", "uniform"]

_FADED = over(deep=Dots(0.3, pitch=2.3))

_FULL, FAR = 330.0, 900.0  # points to where a sleeve is full, and to its far end: beyond the largest picture


def _arm(pen: Pen, pose: Pose, half: float, far: float, paint: Paint, shade: Paint) -> None:
    """Draw a sleeve that widens from `half` its thickness at the cuff to `far` at the shoulder."""
    low = [(0.0, -half), (40.0, -half - (far - half) * 0.3), (_FULL, -far)]
    high = [(_FULL, far), (40.0, half + (far - half) * 0.3), (0.0, half)]
    beyond: Knots = [(FAR, -far, 1), (FAR, far, 1)]
    pen.fill(pose([(*low[0], 1), low[1], (*low[2], 1), *beyond, (*high[0], 1), high[1], (*high[2], 1)]), paint)
    dark = [(0.0, -half), (_FULL, -far), (FAR, -far), (FAR, -far * 0.2), (_FULL, -far * 0.2), (0.0, -half * 0.3)]
    if area(pose([(1.0, 0.0), (0.0, 1.0), (0.0, 0.0)])) < 0:  # a left hand: what is low is on the other side
        dark = [(x, -y) for x, y in dark]
    pen.poly(pose(dark), shade)
    for edge, end in ((low, -far), (high[::-1], far)):
        pen.brush(pose(edge), 1.7, LINE, (0.0, 0.0), per=2)
        pen.stroke(pose([(_FULL, end), (FAR, end)]), LINE, 1.7)


def _cuff(pen: Pen, pose: Pose, span: tuple[float, float], half: float, paint: Paint) -> None:
    """Draw a band round the wrist from one distance along the arm to another."""
    start, end = span
    soft = min(3.0, (end - start) * 0.3)
    band = [
        (start + soft, -half), (start, -half + soft), (start - 2.2, 0), (start, half - soft), (start + soft, half),
        (end - soft, half), (end, half - soft), (end + 1.8, 0), (end, -half + soft), (end - soft, -half),
    ]  # fmt: skip
    pen.fill(pose(band), paint, LINE, 1.3)


def _stripes(pen: Pen, pose: Pose, first: float, half: float, paints: tuple[Paint, ...]) -> None:
    """Draw bands side by side along the arm."""
    at = first
    for paint in paints:
        pen.poly(pose([(at, -half), (at, half), (at + 11, half), (at + 11, -half)]), paint)
        at += 11


def bare(pen: Pen, pose: Pose, skin: Skin) -> None:
    """Rolled up to the elbow: a cook at work."""
    low, high = [(2.0, -15.6), (34.0, -17.0), (78.0, -24.0)], [(78.0, 24.0), (34.0, 17.0), (2.0, 15.6)]
    forearm = [(-6.0, -12.0), *low, *high, (-6.0, 12.0)]
    pen.fill(pose(forearm), skin.flesh)
    pen.fill(pose([*low, (78.0, -8.0), (34.0, -7.0), (2.0, -8.0)]), skin.shade)
    for edge in (low, high[::-1]):
        pen.brush(pose(edge), 1.6, LINE, (0.2, 0.0), per=2)
    _arm(pen, lambda outline: pose([(k[0] + 70, *k[1:]) for k in outline]), 28, 40, CUT, _FADED)
    _cuff(pen, pose, (66, 88), 29, Paint(0, 0, 0.12))
    pen.stroke(pose([(78, -26), (80, 0), (78, 26)]), over(deep=0.5), 0.9)


def coat(pen: Pen, pose: Pose, _skin: Skin) -> None:
    """A scientist's white coat, a blue cuff under it."""
    _cuff(pen, pose, (-5, 8), 16.5, Paint(0, 0, 0.42))
    _arm(pen, pose, 20, 38, CUT, over(deep=Dots(0.3, pitch=2.3)))
    _cuff(pen, pose, (3, 22), 20.5, CUT)
    pen.stroke(pose([(15, -18), (16.6, 0), (15, 18)]), over(deep=0.5), 0.9)
    pen.dots(pose([(10, 6)]), Paint(0.1, 0, 0.5), 4.2)
    for fold in ([(40, -16), (58, -8), (70, -10)], [(62, 20), (80, 12), (98, 14)]):
        pen.brush(pose(fold), 1.1, LINE, (0.1, 0.7), per=2)


def suit(pen: Pen, pose: Pose, _skin: Skin) -> None:
    """A dark suit, white shirt cuff, a brass link."""
    _cuff(pen, pose, (-8, 10), 16.5, CUT)
    pen.dots(pose([(-1, 5)]), Paint(1, 0.2, 0.05), 4.4)
    _arm(pen, pose, 20, 38, Paint(0.22, 0.12, 0.86), over(deep=Lines(0.8, pitch=3.2)))
    _cuff(pen, pose, (5, 9), 20, Paint(0.3, 0.2, 1))
    pen.dots(pose([(18, 12), (26, 12.6), (34, 13.2)]), Paint(1, 0.2, 0.05), 3.4)


def hoodie(pen: Pen, pose: Pose, _skin: Skin) -> None:
    """A student's hooded jumper with its ribbed cuff."""
    wool = Paint(1, 0.08, 0)
    _arm(pen, pose, 22, 42, wool, over(warm=Dots(0.5, pitch=2.3)))
    _cuff(pen, pose, (-6, 14), 17.5, wool)
    for up in (-11, -5.5, 0, 5.5, 11):
        pen.stroke(pose([(-6, up), (12, up * 1.04)]), over(warm=0.7, deep=0.3), 1.0)
    for fold in ([(18, -16), (28, -8), (30, 0)], [(18, 17), (30, 10), (34, 4)], [(60, 24), (76, 14), (92, 16)]):
        pen.brush(pose(fold), 1.2, LINE, (0.1, 0.7), per=2)


def knit(pen: Pen, pose: Pose, _skin: Skin) -> None:
    """Grandmother's cardigan, knitted in stripes."""
    wool = Paint(0.3, 0.8, 0)
    _arm(pen, pose, 20, 40, wool, over(deep=Dots(0.3, pitch=2.3)))
    _cuff(pen, pose, (-5, 12), 18, Paint(0.9, 0.1, 0.1))
    for along in range(24, 150, 9):
        half = 20 + along * 0.05
        row = [(along + (2.4 if i % 2 else 0), -half + i * half / 4) for i in range(9)]
        pen.stroke(pose(row), over(deep=0.4, warm=0.4), 1.0, curved=False)


def uniform(pen: Pen, pose: Pose, _skin: Skin) -> None:
    """A service uniform with two braids."""
    _cuff(pen, pose, (-6, 6), 16, CUT)
    _arm(pen, pose, 20, 38, Paint(0.7, 0.1, 0.66), over(deep=Dots(0.5, pitch=2.3)))
    for at in (10, 20):
        _cuff(pen, pose, (at, at + 5), 20.4, Paint(1, 0.14, 0))


def hanbok(pen: Pen, pose: Pose, _skin: Skin) -> None:
    """The sleeve of a hanbok: a full belly, a wide white cuff."""
    _belly(pen, pose, Paint(0.06, 0.46, 0), over(warm=Dots(0.5, pitch=2.3)))
    _white_cuff(pen, pose)


def rainbow(pen: Pen, pose: Pose, _skin: Skin) -> None:
    """A hanbok sleeve in the coloured stripes that children wear (saekdong)."""
    shape = _belly(pen, pose, Paint(0.9, 0.02, 0), over(deep=Dots(0.3, pitch=2.3)))
    pen.clip(shape)
    stripes = (Paint(0.3, 1, 0), Paint(1, 0.02, 0), Paint(0, 0, 0.6), CUT, Paint(0.04, 0.4, 0), Paint(0.8, 0, 0.6))
    _stripes(pen, pose, 16, 60, stripes * 2)
    pen.unclip()
    pen.stroke(shape, LINE, 1.5, closed=True)
    _white_cuff(pen, pose)


_BELLY: Knots = (
    (0, -19, 1), (30, -30), (80, -54), (150, -62), (_FULL, -52, 1), (FAR, -52, 1), (FAR, 30, 1),
    (_FULL, 30, 1), (120, 26), (40, 22), (0, 19, 1)
)  # fmt: skip


def _belly(pen: Pen, pose: Pose, silk: Paint, shade: Paint) -> list[tuple[float, ...]]:
    """Draw a sleeve that hangs in a curve (baerae); whichever hand, the belly hangs down."""
    high = pose([(0.0, 10.0)])[0][1] >= pose([(0.0, -10.0)])[0][1]
    shape = pose(_BELLY if high else [(k[0], -k[1], *k[2:]) for k in _BELLY])
    pen.fill(shape, silk)
    low = [(0, -19, 1), (30, -30), (80, -54), (150, -62), (_FULL, -52, 1), (FAR, -52, 1),
           (FAR, -20, 1), (_FULL, -20, 1), (120, -30), (30, -14)]  # fmt: skip
    pen.fill(pose(low if high else [(k[0], -k[1], *k[2:]) for k in low]), shade)
    pen.stroke(shape, LINE, 1.5, closed=True)
    return shape


def _white_cuff(pen: Pen, pose: Pose) -> None:
    _cuff(pen, pose, (-6, 14), 19.6, CUT)
    pen.stroke(pose([(9, -19), (10.6, 0), (9, 19)]), Paint(0.3, 1, 0), 1.6)


SLEEVES: Mapping[Worn, Callable[[Pen, Pose, Skin], None]] = {
    "bare": bare,
    "coat": coat,
    "hanbok": hanbok,
    "hoodie": hoodie,
    "knit": knit,
    "rainbow": rainbow,
    "suit": suit,
    "uniform": uniform,
}
