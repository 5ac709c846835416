"""A twisted doughnut (kkwabaegi) seen close: two ropes of dough of their own minds."""

from zine.draw.chance import Chance
from zine.draw.foods.marks import contact_shadow
from zine.draw.foods.posing import Pose, facing
from zine.draw.knots import Knots, jitter, move
from zine.draw.paint import CUT, Dots, Paint, only, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_LOBE = ((-25, -20), (-27, -8), (-14, 10), (2, 24), (16, 25), (25, 17), (23, 4), (9, -13), (-6, -25), (-18, -26))
_CREASE = ((-19, -16), (-8, -4), (8, 12), (19, 17))
_SHINE = ((-20, -8), (-10, 5), (2, 17), (11, 20))
_PITCH = 27.0
_SUGAR = CUT
_LOOSE = (  # an end that has come away, from the first lobe out to its tip; the other end is this one turned over
    (-4, 22), (-22, 33), (-42, 40), (-62, 43), (-80, 45), (-90, 42), (-93, 36), (-89, 29),
    (-76, 25), (-58, 22), (-42, 17), (-28, 7), (-16, -8),
)  # fmt: skip
_LOOSE_SHINE = ((-78, 40), (-62, 33), (-44, 33), (-28, 27))
_TONES: dict[str, tuple[Paint, Paint]] = {  # crust, its crease
    "plain": (Paint(0.7, 0.2, 0), only(sun=0.4, warm=0.05)),
    "sweet": (Paint(0.85, 0.64, 0.3), only(warm=0.4, deep=0.06)),
}


def kkwabaegi(pen: Pen, chance: Chance, place: Place, *, n: int = 6, loose: bool = False, sugar: int = 46) -> None:
    """A big twisted doughnut of a pale rope and a dark one, n lobes; when loose its ends pull apart."""
    size = place.size
    pose = facing(pen, place, 12 * size)
    half = _PITCH * (n - 1) / 2
    starts = [(-half + _PITCH * i, _TONES["sweet" if i % 2 else "plain"]) for i in range(n)]
    if loose:
        _ends(pen, chance, pose, half, size)
    for i, (x, tones) in enumerate(starts):
        grow = 1 if loose or 0 < i < n - 1 else 0.88
        _rope(pen, chance, pose, [(u * grow + x, v * grow) for u, v in _LOBE], tones[0], size)
        pen.brush(pose(move(_CREASE, x + 3, -5)), 4.0 * size, tones[1], (0.4, 0.4), per=2)
        pen.gloss(pose(move(_SHINE, x, 0)), 2.6 * size)
    grains = [(chance.uniform(-half - 16, half + 16), chance.uniform(-19, 19)) for _ in range(sugar)]
    pen.dots(pose(grains), _SUGAR, 1.9 * size)


def _ends(pen: Pen, chance: Chance, pose: Pose, half: float, size: float) -> None:
    """Four ends, two a side: each rope leaves one way up, the other down."""
    for side in (-1, 1):
        for up, name in ((1, "plain" if side < 0 else "sweet"), (-1, "sweet" if side < 0 else "plain")):

            def out(knots: Knots, side: int = side, up: int = up) -> list[tuple[float, float]]:
                return [(side * (half - k[0]), up * k[1]) for k in knots]

            _rope(pen, chance, pose, out(_LOOSE), _TONES[name][0], size)
            pen.gloss(pose([(x, y + (0 if up > 0 else 13)) for x, y in out(_LOOSE_SHINE)]), 2.6 * size)
            grains = [(chance.uniform(-80, -24), chance.uniform(20, 36)) for _ in range(9)]
            pen.dots(pose(out(grains)), _SUGAR, 1.9 * size)


def _rope(pen: Pen, chance: Chance, pose: Pose, knots: Knots, crust: Paint, size: float) -> None:
    rope = pose(jitter(knots, 0.5, chance))
    contact_shadow(pen, rope, 2 * size, -4 * size, over(warm=0.3, deep=0.4))
    pen.fill(rope, crust)
    pen.fill(rope, over(warm=Dots(0.55, 0.0, way=125, pitch=2.6)))
    pen.outline(rope, 1.6, gap=0.1)
