"""The bill: a slip of paper that is also a piece of legislation."""

from zine.draw.knots import Knot, Knots, move, place
from zine.draw.paint import CUT, LINE, Dots, Paint, over
from zine.draw.pen import Pen


def bill(pen: Pen, x: float, y: float, size: float = 1.0) -> None:
    """Draw it round (x, y), a little turned: a torn foot, a heading, four rows, a red seal."""

    def at(knots: Knots) -> list[Knot]:
        return place(knots, x, y, 0.22, size)

    torn = [(24 - 48 * i / 7, -34 - (4 if i % 2 else 0), 1) for i in range(1, 7)]
    sheet = at([(-24, 36, 1), (24, 36, 1), (24, -34, 1), *torn, (-24, -34, 1)])
    pen.fill(move(sheet, 3, -5), over(deep=Dots(0.42, pitch=2.1)))
    pen.fill(sheet, CUT, LINE, 1.3)
    pen.stroke(at([(-15, 26), (15, 26)]), Paint(0.2, 0.2, 0.95), 3.0, curved=False)
    for i, words in enumerate((30, 22, 27, 18)):
        row, grey = 15 - i * 8, Paint(0, 0, 0.55)
        pen.stroke(at([(-16, row), (-16 + words * 0.62, row)]), grey, 1.5, curved=False)
        pen.stroke(at([(9, row), (16, row)]), grey, 1.5, curved=False)
    pen.poly(at([(2, -27), (18, -27), (18, -12), (2, -12)]), Paint(0.25, 1, 0))
    for upright in (6, 10, 14):
        pen.stroke(at([(upright, -24), (upright, -15)]), CUT, 1.4, curved=False)
    pen.stroke(at([(5, -19.5), (15, -19.5)]), CUT, 1.4, curved=False)
