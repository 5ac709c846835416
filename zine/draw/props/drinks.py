"""The green bottle and its small glass."""

from zine.draw.chance import Chance
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Scene

_RED = Paint(0.35, 1, 0)


def bottle(pen: Pen, chance: Chance, scene: Scene, *, x: float = 0.84, y: float = 0.62, size: float = 1.0) -> None:
    """Green soju bottle, standing."""
    pen.plates.push(x * scene.width, y * scene.height, size)
    pen = pen.sub(chance, x=0, y=0)
    pen.fill(ellipse(12, 2, 27, 13, 10), scene.shade)
    glass = [
        (-21, 4),
        (-22, 30),
        (-21, 62),
        (-15, 78),
        (-8, 92),
        (-7, 112),
        (7, 112),
        (8, 92),
        (15, 78),
        (21, 62),
        (22, 30),
        (21, 4),
        (12, -4),
        (0, -6),
        (-12, -4),
    ]
    pen.fill(glass, Paint(0.9, 0, 0.72))
    pen.clip(glass)
    shade = [(7, 120, 1), (8, 88), (12, 60), (10, 20), (12, -10, 1), (30, -10, 1), (30, 120, 1)]
    pen.fill(shade, over(deep=Dots(0.5, pitch=2.1)))
    _label(pen)
    pen.unclip()
    pen.gloss([(-9, 86), (-15, 70), (-17, 58)], 4, Paint(0.5, 0, 0.2))
    pen.gloss([(-17, 14), (-17, 4)], 3, Paint(0.5, 0, 0.2))
    pen.outline(glass, 1.9, gap=0.06)
    pen.fill([(-8, 110), (-8, 121), (0, 123), (8, 121), (8, 110), (0, 108.4)], Paint(0.03, 0, 0.16), LINE, 1.3)
    pen.plates.pop()


def _label(pen: Pen) -> None:
    """White paper round the bottle, with a seal."""
    pen.fill([(-30, 18, 1), (-30, 54, 1), (30, 54, 1), (30, 18, 1), (0, 13)], CUT)
    pen.stroke([(-24, 50), (0, 46), (24, 50)], _RED, 2.4)
    pen.stroke([(-24, 21), (0, 16.4), (24, 21)], _RED, 2.4)
    pen.poly([(-9, 24), (9, 24), (9, 41), (-9, 41)], Paint(0.3, 1, 0))
    for upright in (-4.4, 0, 4.4):
        pen.stroke([(upright, 27), (upright, 38)], CUT, 1.6, curved=False)
    pen.stroke([(-6, 32.5), (6, 32.5)], CUT, 1.6, curved=False)


def shotglass(pen: Pen, chance: Chance, scene: Scene, *, x: float = 0.8, y: float = 0.2, size: float = 1.0) -> None:
    """Small glass of soju."""
    pen.plates.push(x * scene.width, y * scene.height, size)
    pen = pen.sub(chance, x=0, y=0)
    pen.fill(ellipse(8, 1, 17, 9, 9), scene.shade)
    glass = [(-12, 2), (-16, 27), (0, 31), (16, 27), (12, 2), (0, -3)]
    pen.fill(glass, Paint(0, 0, 0.12))
    pen.fill([(-11.6, 4), (-14, 18), (0, 21.6), (14, 18), (11.6, 4), (0, -1)], Paint(0.06, 0, 0.2))
    pen.fill(ellipse(0, 18, 14, 5.6, 9), Paint(0.03, 0, 0.08), LINE, 0.8)
    pen.stroke(ellipse(0, 27, 16, 6.4, 10), LINE, 1.3, closed=True)
    pen.outline(glass, 1.5, gap=0.1)
    pen.gloss([(-11, 22), (-10, 12), (-8, 5)], 2.6)
    pen.plates.pop()
