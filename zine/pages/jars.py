"""The jars of the pantry: large ones of earthenware at its head, a small one with a label for every letter."""

from collections.abc import Mapping, Sequence

from zine.draw.chance import Chance
from zine.draw.foods import PIECES
from zine.draw.knots import Knot, move, place
from zine.draw.outlines import panel
from zine.draw.paint import CUT, LINE, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place

_GLAZES = (
    Paint(0.75, 0.5, 0.2), Paint(0.7, 0.6, 0.6), Paint(0.95, 0.4, 0.05), Paint(1, 0, 0.62), Paint(0.3, 1, 0),
)  # fmt: skip


def draw_onggi(pen: Pen, chance: Chance, at: tuple[float, float], size: float, options: Mapping[str, object]) -> None:
    """Draw an earthenware jar standing at a point of the drawing; `options` are those of the piece `onggi`."""
    pen.plates.push(*at)
    PIECES["onggi"].draw(pen.sub(chance, 0, 0, tilt=0.42), chance, Place(0, 0, 0, 0, size), **options)
    pen.plates.pop()


def draw_jar(pen: Pen, chance: Chance, at: tuple[float, float], z: float) -> None:
    """Draw a small jar, its bottom left at a point of the drawing, `z` times 24 points wide."""

    def placed(knots: Sequence[Knot]) -> list[Knot]:
        return place(knots, *at, 0, z)

    squat = chance.uniform(-1.2, 1.2)
    body = placed([(3, 18), (1 + squat, 10), (4, 2), (12, 0), (20, 2), (23 - squat, 10), (21, 18), (12, 20)])
    pen.fill(move(body, 1.4 * z, -z), over(deep=0.4))
    pen.fill(body, chance.pick(_GLAZES))
    pen.outline(body, 1.2, gap=0.05)
    pen.fill(placed([(4, 18), (5, 22), (12, 24), (19, 22), (20, 18), (12, 17)]), Paint(0.5, 0.16, 0.02), LINE, 0.9)
    pen.fill(placed(panel(5.5, 4, 18.5, 15.5, 2, 3)), CUT, LINE, 0.7)
