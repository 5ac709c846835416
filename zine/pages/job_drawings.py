"""What hands do with sheets, drawn from the very steps of a job: each cut, fold and slit where it will be.

A picture shows the pile as it lies after all steps before: `area` is what is left of a sheet, in the sheet's points.
"""

from collections.abc import Callable, Sequence
from typing import Any, Literal, NamedTuple

from zine.draw.chance import Chance
from zine.draw.furniture.kitchen_icons import scissors
from zine.draw.knots import Knot, move
from zine.draw.paint import CUT, LINE, Paint, over
from zine.draw.paths import poly
from zine.draw.pen import Pen
from zine.model.assembly import Bind, Cut, Deal, Finish, Fold, Gather, Loop, Nest, Read, Side, Stack, Step, Strip, Trim
from zine.model.geometry import Box, Point, Size
from zine.pages.fold_drawings import arrow

_RED, _BLUE = Paint(0.3, 1, 0), over(deep=0.16)
_CAST, _FAINT = over(deep=0.4), over(deep=0.5)
_FILLED = 0.66  # of a panel, by the paper in it
_LAYER = Point(-2.4, 2.4)
_SHOWN = 3  # sheets of a pile

Edge = Literal["short", "long", ""]


class Table(NamedTuple):
    """A panel of the drawing with paper in it: where a point of the sheet is drawn."""

    pen: Pen
    chance: Chance
    area: Box
    panel: Box

    @property
    def scale(self) -> float:
        """Points of the drawing for one of the sheet."""
        return _FILLED * min(self.panel.width / self.area.width, self.panel.height / self.area.height)

    def at(self, x: float, y: float) -> Knot:
        """Return where a point of the sheet is drawn."""
        middle_x, middle_y = (self.panel.x0 + self.panel.x1) / 2, (self.panel.y0 + self.panel.y1) / 2
        left, low = (self.area.x0 + self.area.x1) / 2, (self.area.y0 + self.area.y1) / 2
        return (middle_x + (x - left) * self.scale, middle_y + (y - low) * self.scale, 1)

    def outline(self, area: Box) -> list[Knot]:
        """Return a box of the sheet."""
        return [
            self.at(x, y) for x, y in ((area.x0, area.y0), (area.x1, area.y0), (area.x1, area.y1), (area.x0, area.y1))
        ]

    def pile(self, layers: int = 1) -> None:
        """Draw the paper as it lies."""
        whole = self.outline(self.area)
        self.pen.poly(move(whole, 2.2, -2.6), _CAST)
        for layer in range(layers - 1, -1, -1):
            self.pen.poly(move(whole, -_LAYER.x * layer, -_LAYER.y * layer), CUT, LINE, 1.0)

    def line(self, start: Point, end: Point, paint: Paint = LINE, *, dashed: bool = True, weight: float = 1.2) -> None:
        """Draw a line of the sheet."""
        knots = [self.at(*start), self.at(*end)]
        if dashed:
            self.pen.plates.dash(poly(knots), paint, weight, 4, 3)
        else:
            self.pen.stroke(knots, paint, weight, curved=False)

    def across(self, place: float, side: Side) -> tuple[Point, Point]:
        """Return the ends of a line through the paper that has such a side."""
        if side in ("left", "right"):
            return Point(place, self.area.y0), Point(place, self.area.y1)
        return Point(self.area.x0, place), Point(self.area.x1, place)

    def blades(self, where: Point) -> None:
        """Put scissors beside a point of the sheet."""
        x, y, *_ = self.at(*where)
        self.pen.plates.push(x, y, 0.5)
        scissors(self.pen.sub(self.chance, 0, 0), self.chance)
        self.pen.plates.pop()


def draw_printing(table: Table, flip: Edge) -> None:
    """Draw printed sheets, and the edge about which they are turned over."""
    table.pile(_SHOWN)
    area = table.area
    for line in range(4):
        y = area.y1 - area.height * (0.25 + line * 0.15)
        table.line(
            Point(area.x0 + area.width * 0.15, y), Point(area.x1 - area.width * (0.15 if line < 3 else 0.5), y),
            _FAINT if line else _RED, dashed=False, weight=1.4,
        )  # fmt: skip
    if not flip:
        return
    upright = (flip == "short") == (area.width >= area.height)
    middle = Point((area.x0 + area.x1) / 2, (area.y0 + area.y1) / 2)
    edge = table.across(area.x1 if upright else area.y1, "right" if upright else "top")
    table.line(*edge, _RED, dashed=False, weight=3.0)
    out = (0.13 * area.width, 0.0) if upright else (0.0, 0.13 * area.height)
    end = Point(area.x1 + out[0], middle.y) if upright else Point(middle.x, area.y1 + out[1])
    start = Point(middle.x + out[0] * 0.6, middle.y + out[1] * 0.4)
    arrow(table.pen, [table.at(*start), table.at((start.x + end.x) / 2, (start.y + end.y) / 2), table.at(*end)])


def draw_step(table: Table, step: Step) -> Box:
    """Draw a step; return what is left of a sheet after it."""
    return _DRAWN[type(step)](table, step)


def _trim(table: Table, step: Trim | Finish) -> Box:
    table.pile()
    for place, side in ((step.left, "left"), (step.right, "right"), (step.bottom, "bottom"), (step.top, "top")):
        table.line(*table.across(place, side))  # type: ignore[arg-type] # mypy widens the names of sides
    table.blades(Point(step.right, step.top))
    return Box(step.left, step.bottom, step.right, step.top)


def _cut(table: Table, step: Cut) -> Box:
    table.pile(2)
    start, end = table.across(step.at, step.first)
    table.line(start, end, _RED)
    table.blades(end)
    return _part(table.area, step.at, step.first)


def _fold(table: Table, step: Fold) -> Box:
    still, moving = _part(table.area, step.at, _OPPOSITE[step.behind]), _part(table.area, step.at, step.behind)
    table.pile(2)
    table.pen.poly(table.outline(moving), _BLUE)
    table.line(*table.across(step.at, step.behind))
    here, there = _middle(moving), _middle(still)
    lift = 0.16 * table.area.height if here.y == there.y else 0.0
    aside = 0.16 * table.area.width if here.x == there.x else 0.0
    over_line = Point((here.x + there.x) / 2 + aside, (here.y + there.y) / 2 + lift)
    arrow(table.pen, [table.at(*here), table.at(*over_line), table.at(*there)])
    return still


def _deal(table: Table, step: Deal) -> Box:
    for index, part in enumerate(_columns(table.panel, min(len(step.sizes), _SHOWN))):
        Table(table.pen, table.chance, table.area, part).pile(min(step.sizes[index], _SHOWN))
    return table.area


def _pile_up(table: Table, _step: Step) -> Box:
    table.pile(_SHOWN)
    top = Point((table.area.x0 + table.area.x1) / 2, table.area.y1 + 0.16 * table.area.height)
    arrow(table.pen, [table.at(*top), table.at(top.x, top.y - 0.2 * table.area.height), table.at(*_middle(table.area))])
    return table.area


def _nest(table: Table, _step: Nest) -> Box:
    """Folded sheets seen from the head, one in the other."""
    panel, pen = table.panel, table.pen
    x, y = (panel.x0 + panel.x1) / 2, (panel.y0 + panel.y1) / 2
    for index, lift in enumerate((-18, -8, 10)):
        knots: list[Knot] = [(x - 40, y + lift + 22, 1), (x, y + lift, 1), (x + 40, y + lift + 22, 1)]
        pen.stroke(knots, _RED if not index else LINE, 2.4, curved=False)
    arrow(pen, [(x, y + 46, 1), (x, y + 36, 1), (x, y + 18, 1)])
    return table.area


def _loop(table: Table, step: Loop) -> Box:
    table.pile()
    for place in step.columns[1:-1]:
        table.line(Point(place, min(step.rows)), Point(place, max(step.rows)))
    for place in step.rows[1:-1]:
        table.line(Point(min(step.columns), place), Point(max(step.columns), place))
    for x0, y0, x1, y1 in step.slits:
        table.line(Point(x0, y0), Point(x1, y1), _RED, dashed=False, weight=3.2)
    first = _panel_around(step, Point(*step.first))
    table.pen.poly(table.outline(first), _BLUE)
    return first


def _strip(table: Table, step: Strip) -> Box:
    """The strip as it is folded, seen a little from above: every other page leans the other way."""
    panel, count = table.panel, len(step.columns) - 1
    wide, high = _FILLED * panel.width / count, 0.5 * panel.height
    x, y = panel.x0 + 0.17 * panel.width, (panel.y0 + panel.y1 - high) / 2
    for index in range(count):
        low, lower = (0.0, 8.0) if index % 2 else (8.0, 0.0)
        left, right = x + index * wide, x + (index + 1) * wide
        knots: list[Knot] = [
            (left, y + low, 1),
            (right, y + lower, 1),
            (right, y + lower + high, 1),
            (left, y + low + high, 1),
        ]
        table.pen.poly(knots, CUT if index % 2 else Paint(0.06, 0, 0.1), LINE, 1.0)
    return Box(step.columns[0], min(step.rows[:2]), step.columns[1], max(step.rows[:2]))


def _bind(table: Table, step: Bind) -> Box:
    """The book, its spine at the left, and what holds it."""
    table.pile(_SHOWN)
    area = table.area
    spine = area.x0 + 0.02 * area.width
    if step.means == "glue":
        table.line(Point(spine, area.y0), Point(spine, area.y1), _RED, dashed=False, weight=4.0)
        return area
    places = (0.25, 0.75) if step.means == "staples" else (0.15, 0.38, 0.62, 0.85)
    for place in places:
        y = area.y0 + place * area.height
        table.line(
            Point(spine, y - 0.05 * area.height), Point(spine, y + 0.05 * area.height), _RED, dashed=False, weight=3.6
        )
    return area


def _leave(table: Table, _step: Step) -> Box:
    table.pile(_SHOWN)
    return table.area


def _part(area: Box, place: float, side: Side) -> Box:
    """Return the part of a box on this side of a line."""
    return {
        "left": area._replace(x1=place),
        "right": area._replace(x0=place),
        "bottom": area._replace(y1=place),
        "top": area._replace(y0=place),
    }[side]


def _middle(area: Box) -> Point:
    return Point((area.x0 + area.x1) / 2, (area.y0 + area.y1) / 2)


def _panel_around(step: Loop, place: Point) -> Box:
    columns, rows = sorted(step.columns), sorted(step.rows)
    x = max(index for index, start in enumerate(columns[:-1]) if start <= place.x)
    y = max(index for index, start in enumerate(rows[:-1]) if start <= place.y)
    return Box(columns[x], rows[y], columns[x + 1], rows[y + 1])


def _columns(panel: Box, count: int) -> Sequence[Box]:
    wide = panel.width / count
    return [Box(panel.x0 + at * wide, panel.y0, panel.x0 + (at + 1) * wide, panel.y1) for at in range(count)]


class Task(NamedTuple):
    """What to do, in words, and the steps that it is; without any, it is the printing, with the edge to turn on."""

    words: str
    steps: tuple[Step, ...] = ()
    flip: Edge = ""


def draw_task(table: Table, task: Task, paper: Size) -> Box:
    """Draw a task, its steps beside each other; return what is left of a sheet after it."""
    if not task.steps:
        whole = Box(0, 0, *paper)
        draw_printing(Table(table.pen, table.chance, whole, table.panel), task.flip)
        return whole
    area = table.area
    for step, part in zip(task.steps[:_SHOWN], _columns(table.panel, min(len(task.steps), _SHOWN)), strict=True):
        area = draw_step(Table(table.pen, table.chance, area, part), step)
    return area


_OPPOSITE: dict[Side, Side] = {"left": "right", "right": "left", "top": "bottom", "bottom": "top"}
_DRAWN: dict[type[Step], Callable[[Table, Any], Box]] = {  # each is given the step that it is listed for
    Trim: _trim,
    Deal: _deal,
    Cut: _cut,
    Stack: _pile_up,
    Fold: _fold,
    Nest: _nest,
    Gather: _pile_up,
    Loop: _loop,
    Strip: _strip,
    Read: _leave,
    Bind: _bind,
    Finish: _trim,
}
