"""The covetous tiger of Korean folk painting, as a guest at the table."""

from zine.draw.chance import Chance
from zine.draw.knots import Knot, Knots, jitter, move
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Scene

_FUR, _DARK = Paint(0.92, 0.46, 0), Paint(0.6, 0.6, 1)
_SIDES = (1, -1)

_FLANK_STRIPES: tuple[tuple[Knot, ...], ...] = (
    ((-90, -20), (-76, -14), (-66, -18)),
    ((-86, 2), (-72, 6), (-62, 0)),
    ((-74, 22), (-62, 22), (-54, 14)),
    ((-92, -44), (-78, -38), (-68, -44)),
)
_CHEEK_STRIPES = (
    ((60, 50), (50, 50), (43, 46)),
    ((56, 64), (48, 62), (44, 58)),
    ((64, 32), (54, 28), (47, 28)),
    ((60, 16), (52, 16), (46, 19)),
)
_HALF_HEAD: tuple[Knot, ...] = (
    (0, 92),
    (30, 88),
    (50, 72),
    (60, 50),
    (64, 36),
    (74, 26),
    (62, 20),
    (66, 8),
    (52, 6),
    (44, -6),
    (26, -14),
    (0, -17),
)


def tiger(
    pen: Pen,
    chance: Chance,
    scene: Scene,
    *,
    x: float = 0.5,
    y: float = 0.62,
    size: float = 1.0,
    look: tuple[float, float] = (0, -1),
    body: bool = True,
    paws: bool = True,
    tongue: bool = True,
) -> None:
    """Tiger peeking over the table's edge at the food; `look` is where its eyes go, each way -1 to 1."""
    pen.plates.push(x * scene.width, y * scene.height, size)
    pen = pen.sub(chance, x=0, y=0)
    if body:
        _body(pen)
    _ears(pen)
    head = jitter([*_HALF_HEAD, *_mirrored(_HALF_HEAD)[1:-1]], 0.5, chance)
    pen.fill(move(head, 2, -5), over(deep=Dots(0.5, pitch=2.2)))
    pen.fill(head, _FUR)
    jaw = [(-44, -6), (-26, -14), (0, -17), (26, -14), (44, -6), (52, 6), (30, -2), (0, -6), (-30, -2), (-52, 6)]
    pen.fill(jaw, over(warm=Dots(0.5, pitch=2.2)))
    _white_mask(pen)
    _muzzle(pen, tongue=tongue)
    _whiskers(pen)
    for q in _SIDES:
        _eye(pen, chance, q, look)
    _stripes(pen)
    pen.outline(head, 2.2, gap=0.04)
    if paws:
        for q in _SIDES:
            _paw(pen, q)
    pen.plates.pop()


def _mirrored(knots: Knots) -> list[Knot]:
    """Return knots seen in a mirror, running backwards so that they go round the same way."""
    return [(-k[0], *k[1:]) for k in knots][::-1]


def _body(pen: Pen) -> None:
    body = [(-92, -80, 1), (-92, -30), (-80, 14), (-52, 40), (0, 48), (52, 40), (80, 14), (92, -30), (92, -80, 1)]
    pen.fill(body, _FUR)
    pen.outline(body, 2.0, gap=0.05)
    for stripe in _FLANK_STRIPES:
        pen.brush(stripe, 8, _DARK, (0.05, 0.8), per=3)
        pen.brush(_mirrored(stripe)[::-1], 8, _DARK, (0.05, 0.8), per=3)


def _ears(pen: Pen) -> None:
    outer: Knots = ((30, 72), (34, 92), (46, 99), (58, 90), (57, 72), (50, 62))
    inner: Knots = ((38, 76), (41, 88), (47, 91), (52, 85), (51, 74))
    for q in _SIDES:
        pen.fill(outer if q > 0 else _mirrored(outer), _FUR, LINE, 1.6)
        pen.fill(inner if q > 0 else _mirrored(inner), Paint(0.1, 0.4, 0), LINE, 0.9)


def _white_mask(pen: Pen) -> None:
    """Brows and cheeks."""
    brow = [(12, 62), (20, 74), (34, 72), (42, 58), (36, 44), (22, 40), (12, 48)]
    cheek = [(40, 34), (56, 34), (70, 26), (60, 19), (63, 9), (50, 8), (40, 16)]
    for q in _SIDES:
        for patch in (brow, cheek):
            pen.fill(patch if q > 0 else _mirrored(patch), CUT)


def _muzzle(pen: Pen, *, tongue: bool) -> None:
    half = [(0, 34), (16, 36), (31, 28), (34, 14), (26, 2), (12, -2), (0, 1)]
    muzzle = [*half, *_mirrored(half)[1:-1]]
    pen.fill([(-16, 2), (-14, -10), (0, -15), (14, -10), (16, 2)], CUT, LINE, 1.2)
    if tongue:
        pen.fill([(-7, 0), (-8, -9), (-3, -15), (4, -15), (8, -9), (7, 0)], Paint(0.25, 1, 0), LINE, 1.3)
        pen.stroke([(0, -1), (0.4, -10)], LINE, 0.9)
    pen.fill(muzzle, CUT)
    pen.outline(muzzle, 1.4, gap=0.1)
    nose = [(-13, 35), (0, 39), (13, 35), (8, 25), (0, 21), (-8, 25)]
    pen.fill(nose, Paint(0.25, 0.95, 0.15), LINE, 1.4)
    pen.gloss([(-8, 34), (-2, 36), (4, 35.4)], 2.2)
    pen.brush([(0, 22), (0, 12), (-1, 9)], 2.0, LINE, (0.1, 0.1))


def _whiskers(pen: Pen) -> None:
    """The mouth, and what grows round it."""
    for q in _SIDES:
        pen.brush([(0, 10), (q * 10, 5), (q * 21, 10), (q * 25, 15)], 2.2, LINE, (0.1, 0.5), per=3)
        pen.dots([(q * 13, 20), (q * 20, 22), (q * 17, 14), (q * 24, 16)], Paint(0.3, 0.3, 1), 2.0)
        for up, length in ((8, 50), (-4, 52), (-16, 46)):
            hair = [
                (q * 26, 18 + up * 0.1),
                (q * (26 + length * 0.55), 18 + up * 0.7),
                (q * (26 + length), 18 + up * 1.5),
            ]
            pen.brush(hair, 1.5, LINE, (0.05, 0.8), per=3)


def _eye(pen: Pen, chance: Chance, q: int, look: tuple[float, float]) -> None:
    """Gold disc, green ring, a pupil pulled towards the food; the right one for q 1, the left for -1."""
    pen.fill(ellipse(q * 25, 56, 14, 14, 11, 0, 0.02, chance), Paint(1, 0.04, 0), LINE, 1.8)
    x, y = q * 25 + look[0] * 5 - q * 1.6, 56 + look[1] * 5
    pen.fill(ellipse(x, y, 8.4, 8.4, 9), Paint(1, 0, 0.7), LINE, 1.0)
    pen.fill(ellipse(x, y - 0.6, 4.6, 5.6, 8), Paint(0.4, 0.4, 1))
    pen.dots([(x - 2.4, y + 3)], CUT, 3.2)
    pen.brush([(q * 10, 67), (q * 22, 75), (q * 38, 70), (q * 43, 60)], 3.4, _DARK, (0.3, 0.4), per=3)


def _stripes(pen: Pen) -> None:
    """Forehead and cheeks."""
    for width, y in ((13, 88), (18, 81), (11, 74)):
        pen.brush([(-width, y - 1.6), (0, y + 0.8), (width, y - 1.6)], 4.6, _DARK, (0.4, 0.4), per=3)
    pen.brush([(0, 90), (0, 80), (0, 66)], 4.2, _DARK, (0.2, 0.7), per=3)
    for q in _SIDES:
        for stripe in _CHEEK_STRIPES:
            pen.brush([(q * x, y) for x, y in stripe], 5.4, _DARK, (0.05, 0.8), per=3)


def _paw(pen: Pen, q: int) -> None:
    """One paw on the table's edge: the right one for q 1, the left for -1."""
    x = q * 66
    paw = [(x - 20, -62), (x - 24, -46), (x - 16, -34), (x, -30), (x + 16, -34), (x + 24, -46), (x + 20, -62), (x, -67)]
    pen.fill(move(paw, 2, -4), over(deep=0.55, warm=0.3))
    pen.fill(paw, _FUR)
    for up in (-0.1, 0.35):
        stripe = [(x + q * 22, -40 - up * 30), (x + q * 12, -38 - up * 30), (x + q * 4, -42 - up * 30)]
        pen.brush(stripe, 5, _DARK, (0.05, 0.8), per=3)
    toes = [
        (x - 20, -62),
        (x - 22, -52),
        (x - 12, -48),
        (x, -47),
        (x + 12, -48),
        (x + 22, -52),
        (x + 20, -62),
        (x, -67),
    ]
    pen.fill(toes, CUT)
    pen.outline(paw, 2.0, gap=0.06)
    for aside in (-8, 7):
        pen.stroke([(x + aside, -50), (x + aside * 0.9, -63)], LINE, 1.5)
