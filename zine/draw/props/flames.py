"""Fire."""

import math

from zine.draw.chance import Chance
from zine.draw.knots import Knot
from zine.draw.paint import LINE, Paint
from zine.draw.pen import Pen
from zine.draw.vocabulary import Scene

_TONGUE: tuple[Knot, ...] = (
    (-0.5, 0), (-0.62, 0.24), (-0.42, 0.46), (-0.32, 0.66), (-0.06, 1.0, 1), (0.0, 0.72), (0.2, 0.62), (0.28, 0.8, 1),
    (0.46, 0.5), (0.62, 0.26), (0.5, 0),
)  # fmt: skip
_LAYERS = ((1.0, Paint(0.5, 1, 0)), (0.7, Paint(1, 0.55, 0)), (0.42, Paint(0.8, 0.04, 0)))  # share of the size, paint


def flames(
    pen: Pen,
    chance: Chance,
    scene: Scene,
    *,
    x: float = 0.5,
    y: float = 0.3,
    span: float = 240,
    height: float = 90,
    n: int = 7,
) -> None:
    """A row of flames, `span` points wide and the tallest `height` points high, standing on x and y."""
    left, foot = x * scene.width - span / 2, y * scene.height
    step = span / max(1, n)
    tongues = []
    for i in range(n):
        share = (i + 0.5) / n
        tall = height * (0.56 + 0.44 * math.sin(share * math.pi)) * chance.uniform(0.74, 1.12)
        lean = (share - 0.5) * 0.34 + chance.spread(0.1)
        tongues.append((left + step * (i + 0.5), step * chance.uniform(1.3, 1.7), tall, lean, chance.pick((-1, 1))))
    for layer, (share, paint) in enumerate(_LAYERS):
        for middle, wide, tall, lean, way in tongues:
            outline = [
                (middle + way * k[0] * wide * share + lean * tall * k[1] * k[1], foot + k[1] * tall * share, *k[2:])
                for k in _TONGUE
            ]
            pen.fill(outline, paint, LINE if layer == 0 else None, 1.2)
