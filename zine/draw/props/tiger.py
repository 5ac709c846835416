"""The covetous tiger of Korean folk painting, as a guest at the table."""

from zine.draw.chance import Chance
from zine.draw.knots import Knot, Knots, jitter, move
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Scene

_FUR, _DARK = Paint(0.92, 0.46, 0), Paint(0.6, 0.6, 1)
_SIDES = (1, -1)
_WIDER, _HANGS = 1.06, 0.055  # of the left half: times as wide, and how far lower, a point outwards

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
        _body(pen, chance)
    _ears(pen, chance)
    head = jitter([*_HALF_HEAD, *_side(-1, _HALF_HEAD)[1:-1]], 0.9, chance)
    pen.fill(move(head, 2, -5), over(deep=Dots(0.5, pitch=2.2)))
    pen.fill(head, _FUR)
    jaw = [(-44, -6), (-26, -14), (0, -17), (26, -14), (44, -6), (52, 6), (30, -2), (0, -6), (-30, -2), (-52, 6)]
    pen.fill(jaw, over(warm=Dots(0.5, pitch=2.2)))
    _white_mask(pen, chance)
    _muzzle(pen, tongue=tongue)
    _whiskers(pen)
    for q in _SIDES:
        _eye(pen, chance, q, look)
    _stripes(pen, chance)
    pen.outline(head, 2.2, gap=0.04)
    if paws:
        for q in _SIDES:
            _paw(pen, q, chance)
    pen.plates.pop()


def _side(q: int, knots: Knots, chance: Chance | None = None) -> list[Knot]:
    """Return knots of the right half as they are on either side: 1 right, -1 left.

    No painter's left half is the right one in a mirror: it is wider, it hangs lower, and each line has its own wobble.
    """
    if q < 0:
        knots = [(-k[0] * _WIDER, k[1] - abs(k[0]) * _HANGS, *k[2:]) for k in knots][::-1]
    return jitter(knots, 0.8, chance) if chance else list(knots)


def _body(pen: Pen, chance: Chance) -> None:
    body = [(-97, -80, 1), (-98, -34), (-86, 8), (-56, 36), (0, 48), (50, 42), (78, 18), (90, -28), (92, -80, 1)]
    pen.fill(body, _FUR)
    pen.outline(body, 2.0, gap=0.05)
    for stripe in _FLANK_STRIPES:
        outer = [(-x, y) for x, y in stripe]
        pen.brush(_side(1, outer, chance), 8, _DARK, (0.05, 0.8), per=3)
        pen.brush(_side(-1, outer, chance)[::-1], 7 + chance.spread(1.5), _DARK, (0.05, 0.8), per=3)


def _ears(pen: Pen, chance: Chance) -> None:
    """One is up, the other listens sideways."""
    ears: tuple[tuple[Knots, Knots], ...] = (
        (
            ((30, 72), (34, 92), (46, 99), (58, 90), (57, 72), (50, 62)),
            ((38, 76), (41, 88), (47, 91), (52, 85), (51, 74)),
        ),
        (
            ((28, 76), (38, 94), (55, 95), (66, 82), (60, 68), (50, 62)),
            ((38, 78), (44, 88), (54, 88), (59, 80), (53, 72)),
        ),
    )
    for q, (outer, inner) in zip(_SIDES, ears, strict=True):
        pen.fill(_side(q, outer, chance), _FUR, LINE, 1.6)
        pen.fill(_side(q, inner, chance), Paint(0.1, 0.4, 0), LINE, 0.9)


def _white_mask(pen: Pen, chance: Chance) -> None:
    """Brows and cheeks."""
    brow = [(12, 62), (20, 74), (34, 72), (42, 58), (36, 44), (22, 40), (12, 48)]
    cheek = [(40, 34), (56, 34), (70, 26), (60, 19), (63, 9), (50, 8), (40, 16)]
    for q in _SIDES:
        for patch in (brow, cheek):
            pen.fill(_side(q, patch, chance), CUT)


def _muzzle(pen: Pen, *, tongue: bool) -> None:
    half = [(0, 34), (16, 36), (31, 28), (34, 14), (26, 2), (12, -2), (0, 1)]
    muzzle = [*half, *_side(-1, half)[1:-1]]
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
    ((middle, height),) = ((k[0], k[1]) for k in _side(q, [(25, 56)]))
    round_eye = 14 if q > 0 else 15.2
    pen.fill(ellipse(middle, height, round_eye, round_eye, 11, 0, 0.03, chance), Paint(1, 0.04, 0), LINE, 1.8)
    x, y = middle + look[0] * 5 - q * 1.6, height + look[1] * 5
    pen.fill(ellipse(x, y, 8.4, 8.4, 9), Paint(1, 0, 0.7), LINE, 1.0)
    pen.fill(ellipse(x, y - 0.6, 4.6, 5.6, 8), Paint(0.4, 0.4, 1))
    pen.dots([(x - 2.4, y + 3)], CUT, 3.2)
    brow = _side(q, [(10, 67), (22, 75), (38, 70), (43, 60)])
    pen.brush(brow if q > 0 else brow[::-1], 3.4, _DARK, (0.3, 0.4), per=3)


def _stripes(pen: Pen, chance: Chance) -> None:
    """Forehead and cheeks."""
    for width, y in ((13, 88), (18, 81), (11, 74)):
        across = jitter([(-width * 1.1, y - 2.6), (0, y + 0.8), (width, y - 1.2)], 0.8, chance)
        pen.brush(across, 4.6, _DARK, (0.4, 0.4), per=3)
    pen.brush([(0, 90), (0, 80), (0, 66)], 4.2, _DARK, (0.2, 0.7), per=3)
    for q in _SIDES:
        for stripe in _CHEEK_STRIPES:
            cheek = _side(q, stripe, chance)
            pen.brush(cheek if q > 0 else cheek[::-1], 5.4, _DARK, (0.05, 0.8), per=3)


def _paw(pen: Pen, q: int, chance: Chance) -> None:
    """One paw on the table's edge: the right one for q 1, the left for -1."""
    x = q * 66 if q > 0 else -73
    pad = [(x - 20, -62), (x - 24, -46), (x - 16, -34), (x, -30), (x + 16, -34), (x + 24, -46), (x + 20, -62), (x, -67)]
    paw = jitter(pad, 1.2, chance)
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
