"""The top of a table seen from above: a rounded board with an edge, an inlay line, and perhaps a cloth's pattern."""

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from zine.draw.chance import Chance
from zine.draw.knots import move, resample
from zine.draw.outlines import panel
from zine.draw.paint import LINE, Dots, Paint, over
from zine.draw.paints import PAINTS
from zine.draw.paths import poly, union
from zine.draw.pen import Pen
from zine.model.geometry import Box

_EDGE = 9.0  # how thick the board is, points
_INLAY = 7.0  # how far in its line runs


class TableTop(NamedTuple):
    """A board `r` round at its corners. `pattern` check prints `n` checks across, `tone` dark; grain has `n` lines."""

    box: Box
    r: float = 26.0
    color: str = "wood_lt"
    edge: str = "wood_dk"
    pattern: Literal["", "check", "grain"] = ""
    ink: Literal["sun", "warm", "deep"] = "warm"
    tone: float = 0.16
    n: int | None = None

    @classmethod
    def read(cls, words: Mapping[str, Any], box: Box) -> "TableTop":
        """Read a setting's `tables` entry; `box` is where its `rect` lies on the drawing."""
        return cls(box, **{word: value for word, value in words.items() if word != "rect"})


def draw_table_top(pen: Pen, chance: Chance, top: TableTop) -> None:
    """Draw a table top with its shadow."""
    x0, y0, x1, y1 = top.box
    board = panel(x0, y0, x1, y1, top.r, 4, chance, 0.5)
    pen.fill(move(board, 7, -12), over(warm=0.4, deep=Dots(0.5, pitch=2.4)))
    side = panel(x0, y0 - _EDGE, x1, y1, top.r, 4)
    pen.fill(side, PAINTS[top.edge])
    pen.stroke(resample(side, 60, closed=True), LINE, 1.8, closed=True)
    pen.fill(board, PAINTS[top.color])
    pen.clip(board)
    if top.pattern == "check":
        _checks(pen, top)
    elif top.pattern == "grain":
        _grain(pen, chance, top)
    pen.unclip()
    inlay = panel(x0 + _INLAY, y0 + _INLAY, x1 - _INLAY, y1 - _INLAY, top.r - 6, 4)
    pen.stroke(inlay, over(warm=0.7), 1.5, closed=True)


def _checks(pen: Pen, top: TableTop) -> None:
    """Print two flat washes of bars; they double where they cross."""
    x0, y0, x1, y1 = top.box
    check = (x1 - x0) / (top.n or 9)
    upright = [(x0 + i * check, y0, x0 + i * check + check * 0.5, y1) for i in range((top.n or 9) + 1)]
    level = [(x0, y0 + i * check, x1, y0 + i * check + check * 0.5) for i in range(int((y1 - y0) / check) + 1)]
    tint: dict[str, float] = {top.ink: top.tone}
    for bars in (upright, level):
        wash = union([poly([(a, b), (c, b), (c, d), (a, d)]) for a, b, c, d in bars])
        pen.plates.fill(wash, over(**tint))


def _grain(pen: Pen, chance: Chance, top: TableTop) -> None:
    x0, y0, x1, y1 = top.box
    count = top.n or 16
    for i in range(count):
        y = y0 + (y1 - y0) * (i + 0.5) / count + chance.spread(5)
        line = [(x0 + (x1 - x0) * j / 6, y + chance.spread(3)) for j in range(7)]
        pen.brush(line, 1.6, Paint(0.6, 0.36, 0.06), (0.1, 0.15))
