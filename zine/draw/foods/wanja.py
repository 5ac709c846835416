"""Meatballs in egg (wanja), walnuts and ginkgo nuts: what lies on top of a royal hot pot."""

from zine.draw.chance import Chance
from zine.draw.foods.marks import contact_shadow
from zine.draw.knots import Knot
from zine.draw.knots import place as placed
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_LANDS: tuple[tuple[Knot, ...], ...] = (  # of a globe of radius 1
    ((-0.62, 0.5), (-0.2, 0.72), (0.06, 0.5), (-0.1, 0.24), (-0.34, 0.2), (-0.3, -0.04), (-0.56, 0.16)),
    ((-0.3, -0.16), (0.0, -0.2), (0.06, -0.46), (-0.12, -0.84), (-0.24, -0.5)),
    ((0.3, 0.74), (0.62, 0.56), (0.86, 0.2), (0.6, 0.06), (0.66, -0.3), (0.42, -0.1), (0.3, 0.3)),
)
_WALNUT = (
    (-11, 0),
    (-10, 6),
    (-4, 8.6),
    (0, 6.8),
    (4, 8.6),
    (10, 6),
    (11, 0),
    (9, -6),
    (3, -8),
    (0, -6.4),
    (-3, -8),
    (-9, -6),
)
_FOLDS = (
    ((-8, 3), (-5, 0), (-7, -4)),
    ((-3, 6), (-2, 1), (-4, -5)),
    ((8, 3), (5, 0), (7, -4)),
    ((3, 6), (2, 1), (4, -5)),
)


def meatball(pen: Pen, chance: Chance, at: Place, *, globe: bool = False) -> None:
    """A meatball fried in egg (wanja); a globe when its herbs have landed as continents."""
    size = at.size
    radius = 15 * size
    x, y = pen.at(at.x, at.y, at.z + 11 * size)
    ball = ellipse(x, y, radius, radius * 0.97, 11, 0, 0.015, chance)
    contact_shadow(pen, ball, 2.2 * size, -4 * size)
    pen.fill(ball, Paint(0.8, 0.06, 0) if globe else Paint(0.85, 0.4, 0.08))
    if globe:
        pen.clip(ball)
        for land in _LANDS:
            pen.fill(placed(land, x, y, at.turn * 0.3, radius * 1.12), Paint(1, 0, 0.6), LINE, 0.7)
        pen.unclip()
    else:
        for _ in range(5):
            fleck = ellipse(x + chance.uniform(-9, 9) * size, y + chance.uniform(-9, 9) * size, 2.6, 1.8, 6)
            pen.fill(fleck, chance.pick((Paint(0.95, 0.6, 0.2), Paint(1, 0, 0.6))))
    dark = [
        (x + radius * u, y + radius * v)
        for u, v in ((1.1, 0.3), (0.78, -0.3), (0.3, -0.7), (-0.4, -0.9), (0.1, -1.2), (0.9, -0.9))
    ]
    pen.clip(ball)
    pen.fill(dark, over(warm=0.3, deep=Dots(0.4, pitch=1.9)))
    pen.unclip()
    pen.outline(ball, 1.4, gap=0.12)
    pen.gloss(
        [
            (x - radius * 0.62, y + radius * 0.1),
            (x - radius * 0.5, y + radius * 0.5),
            (x - radius * 0.1, y + radius * 0.68),
        ],
        2.6 * size,
    )


def walnut(pen: Pen, _chance: Chance, at: Place) -> None:
    """Half a walnut."""
    size = at.size
    x, y = pen.at(at.x, at.y, at.z + 3 * size)
    nut = placed(_WALNUT, x, y, at.turn, size, 0.86)
    contact_shadow(pen, nut, 1.2, -3)
    pen.fill(nut, Paint(0.75, 0.4, 0.12), LINE, 1.2)
    for fold in _FOLDS:
        pen.stroke(placed(fold, x, y, at.turn, size, 0.86), Paint(0.85, 0.66, 0.5), 1.3 * size)
    pen.stroke(placed([(0, 6), (0, -6)], x, y, at.turn, size, 0.86), LINE, 1.0)


def ginkgo(pen: Pen, _chance: Chance, at: Place) -> None:
    """A ginkgo nut, glossy green."""
    size = at.size
    x, y = pen.at(at.x, at.y, at.z + 3 * size)
    nut = placed([(7, 0), (3.6, 4.8), (-3, 4.6), (-6.6, 0), (-3, -4.6), (3.6, -4.8)], x, y, at.turn, size, 0.9)
    contact_shadow(pen, nut, 0.9, -2.2)
    pen.fill(nut, Paint(0.9, 0, 0.26), LINE, 1.0)
    pen.dots([(x - 1.6 * size, y + 1.8 * size)], CUT, 1.9 * size)
