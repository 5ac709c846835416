"""The table seen from low down: a wall, the table's top, its front edge."""

from zine.draw.chance import Chance
from zine.draw.grounds.field import BLEED, MARGIN, field, paint_or
from zine.draw.paint import LINE, Dots, Paint, over
from zine.draw.pen import Pen
from zine.model.geometry import Box, Size

_FRONT = 0.085  # how thick the board is, share of the picture
_GRAIN = 7  # lines of grain


def table_edge(
    pen: Pen,
    chance: Chance,
    extent: Size,
    *,
    color: str | None = None,
    top: str | None = None,
    x: float = 0.5,
    y: float = 0.30,
    r: float = 0.19,
    margin: float = MARGIN,
    box: Box | None = None,
) -> None:
    """A wall, and a table whose front edge is in the picture: it lies about y, and reaches r up and down from there."""
    outline = field(pen, chance, extent, paint_or(color, Paint(0.06, 0.34, 0)), margin, box)
    pen.clip(outline)
    board = paint_or(top, Paint(0.62, 0.30, 0.06))
    reach = r * extent.width
    near, far = edges(extent, y, r)
    front = near - _FRONT * reach / 0.19
    left, right = -BLEED - reach, extent.width + BLEED + reach
    pen.poly([(left, near), (right, near), (right, far), (left, far)], board)
    for i in range(_GRAIN):
        at = near + (far - near) * ((i + 0.5) / _GRAIN) ** 1.3 + chance.spread(1.5)
        start = x * extent.width + chance.spread(extent.width * 0.4)
        length = extent.width * chance.uniform(0.2, 0.5)
        grain = [(start - length, at), (start, at + chance.spread(2)), (start + length, at)]
        pen.brush(grain, 1.4, over(warm=0.5, deep=0.15), (0.3, 0.3), per=3)
    pen.poly([(left, front), (right, front), (right, near), (left, near)], board)
    pen.poly([(left, front), (right, front), (right, near), (left, near)], over(warm=0.3, deep=Dots(0.34, pitch=2.3)))
    pen.poly([(left, front - 500), (right, front - 500), (right, front), (left, front)], over(deep=0.5, warm=0.2))
    for level, weight in ((far, 1.1), (near, 1.5), (front, 1.8)):
        pen.brush([(left, level), ((left + right) / 2, level + chance.spread(0.8)), (right, level)], weight, LINE,
                  (0, 0), 0.2, per=4)  # fmt: skip
    pen.unclip()


def edges(extent: Size, y: float, r: float) -> tuple[float, float]:
    """Return how high the near edge of the table's top is, and the far one."""
    return y * extent.height - r * extent.width, y * extent.height + r * extent.width
