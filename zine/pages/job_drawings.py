"""What hands do with sheets, drawn from the very steps of a job: each cut, fold and slit where it will be.

A picture shows the pile as it lies after all steps before. What is cut one way, or along marks, is one picture.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Any, Literal, NamedTuple

from zine.draw.knots import Knot
from zine.draw.paint import CUT, LINE, Paint, over
from zine.model.assembly import (
    OPPOSITE,
    Bind,
    Binding,
    Cut,
    Deal,
    Finish,
    Fold,
    Gather,
    HandStep,
    Loop,
    Nest,
    Read,
    Share,
    Side,
    Stack,
    Strip,
    Trim,
    Wrap,
    edge_of,
)
from zine.model.geometry import Box, Point, Size
from zine.model.units import MM
from zine.pages.fold_drawings import arrow
from zine.pages.job_table import FILLED, Table, part_of

_RED, _BLUE = Paint(0.3, 1, 0), over(deep=0.16)
_FAINT = over(deep=0.5)
_SHOWN = 3  # sheets of a pile
_NARROW = 1 * MM  # less than that nobody cuts off

Edge = Literal["short", "long", ""]


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
    middle = area.middle
    edge = table.across(area.x1 if upright else area.y1, "right" if upright else "top")
    table.line(*edge, _RED, dashed=False, weight=3.0)
    out = (0.13 * area.width, 0.0) if upright else (0.0, 0.13 * area.height)
    end = Point(area.x1 + out[0], middle.y) if upright else Point(middle.x, area.y1 + out[1])
    start = Point(middle.x + out[0] * 0.6, middle.y + out[1] * 0.4)
    arrow(table.pen, [table.at(*start), table.at((start.x + end.x) / 2, (start.y + end.y) / 2), table.at(*end)])


def draw_steps(table: Table, steps: tuple[HandStep, ...]) -> Box:
    """Draw a step, or several at once that are cuts; return what is left of a sheet after it."""
    if isinstance(steps[-1], Cut):
        return _cuts(table, steps)
    return _DRAWN[type(steps[0])](table, steps[0])


def _trim(table: Table, step: Trim | Finish) -> Box:
    table.pile()
    margins = _margins(table, step)
    for side, place in margins.items():
        table.line(*table.across(place, side))
    side, place = next(iter(margins.items()))
    table.blades(place, side)
    return Box(*step)


def _cuts(table: Table, steps: tuple[HandStep, ...]) -> Box:
    table.pile(2)
    inside = table.area
    for margins in (step for step in steps if isinstance(step, Trim)):
        for side, place in _margins(table, margins).items():
            table.line(*table.across(place, side))
        inside = Box(*margins)
    cuts = [step for step in steps if isinstance(step, Cut)]
    within = table._replace(area=inside)
    for cut in cuts:
        for place in cut.lines:
            start, end = within.across(place, cut.first)
            table.line(start, end, _RED)
    table.blades(cuts[0].lines[0], cuts[0].first)
    for cut in {cut.first: cut for cut in reversed(cuts)}.values():  # the first one that way
        inside = part_of(inside, cut.lines[0], cut.first)
    return inside


def _margins(table: Table, step: Trim | Finish) -> dict[Side, float]:
    """Return where paper is cut off: at the fore-edge if there is nothing else, and at the spine of no book."""
    lines: dict[Side, float] = {"right": step.right, "left": step.left, "bottom": step.bottom, "top": step.top}
    spine = table.binding if isinstance(step, Finish) else ""
    wide = {side: at for side, at in lines.items() if side != spine and abs(at - edge_of(table.area, side)) > _NARROW}
    fore_edge = OPPOSITE[table.binding]
    return wide or {fore_edge: lines[fore_edge]}


def _fold(table: Table, step: Fold) -> Box:
    still, moving = part_of(table.area, step.at, OPPOSITE[step.behind]), part_of(table.area, step.at, step.behind)
    table.pile(2)
    table.pen.poly(table.outline(moving), _BLUE)
    table.line(*table.across(step.at, step.behind))
    here, there = moving.middle, still.middle
    lift = 0.16 * table.area.height if here.y == there.y else 0.0
    aside = 0.16 * table.area.width if here.x == there.x else 0.0
    over_line = Point((here.x + there.x) / 2 + aside, (here.y + there.y) / 2 + lift)
    arrow(table.pen, [table.at(*here), table.at(*over_line), table.at(*there)])
    return still


def _deal(table: Table, step: Deal | Share) -> Box:
    for index, part in enumerate(_columns(table.panel, min(len(step.sizes), _SHOWN))):
        Table(table.pen, table.chance, table.area, part).pile(min(step.sizes[index], _SHOWN))
    return table.area


def _pile_up(table: Table, _step: HandStep) -> Box:
    table.pile(_SHOWN)
    top = Point(table.area.middle.x, table.area.y1 + 0.16 * table.area.height)
    arrow(table.pen, [table.at(*top), table.at(top.x, top.y - 0.2 * table.area.height), table.at(*table.area.middle)])
    return table.area


def _nest(table: Table, _step: Nest) -> Box:
    """Folded sheets seen from the head, one in the other."""
    x, y = table.panel.middle
    for index, lift in enumerate((-18, -8, 10)):
        _open(table, lift, _RED if not index else LINE, 2.4)
    arrow(table.pen, [(x, y + 46, 1), (x, y + 36, 1), (x, y + 18, 1)])
    return table.area


def _wrap(table: Table, _step: Wrap) -> Box:
    """Folded sheets seen from the head, and the cover beneath them."""
    x, y = table.panel.middle
    _open(table, -30, _RED, 4.2)
    for lift in (2, 7, 12):
        _open(table, lift, LINE, 1.6)
    arrow(table.pen, [(x, y, 1), (x, y - 9, 1), (x, y - 18, 1)])
    return table.area


def _open(table: Table, lift: float, paint: Paint, weight: float) -> None:
    """Draw a folded sheet, seen from the head."""
    x, y = table.panel.middle
    knots: list[Knot] = [(x - 40, y + lift + 22, 1), (x, y + lift, 1), (x + 40, y + lift + 22, 1)]
    table.pen.stroke(knots, paint, weight, curved=False)


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
    wide, high = FILLED * panel.width / count, 0.5 * panel.height
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
    """The book, and what holds it at its spine."""
    table.pile(_SHOWN)
    fore_edge, spine = (edge_of(table.area, side) for side in (OPPOSITE[table.binding], table.binding))
    start, end = table.across(spine + 0.02 * (fore_edge - spine), table.binding)
    if step.means == "glue":
        table.line(start, end, _RED, dashed=False, weight=4.0)
        return table.area
    for place in (0.25, 0.75) if step.means == "staples" else (0.15, 0.38, 0.62, 0.85):
        stitch = (_between(start, end, place - 0.05), _between(start, end, place + 0.05))
        table.line(*stitch, _RED, dashed=False, weight=3.6)
    return table.area


def _leave(table: Table, _step: HandStep) -> Box:
    table.pile(_SHOWN)
    return table.area


def _between(start: Point, end: Point, share: float) -> Point:
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)


def _panel_around(step: Loop, place: Point) -> Box:
    columns, rows = sorted(step.columns), sorted(step.rows)
    x = max(index for index, start in enumerate(columns[:-1]) if start <= place.x)
    y = max(index for index, start in enumerate(rows[:-1]) if start <= place.y)
    return Box(columns[x], rows[y], columns[x + 1], rows[y + 1])


def _columns(panel: Box, count: int) -> Sequence[Box]:
    wide = panel.width / count
    return [Box(panel.x0 + at * wide, panel.y0, panel.x0 + (at + 1) * wide, panel.y1) for at in range(count)]


class Task(NamedTuple):
    """What to do, in words, and the steps that it is; without any, it is the printing, with the edge to turn on.

    `binding` is where the spine is. `area` is what there is of a sheet, if that is another one than before.
    """

    words: str
    steps: tuple[HandStep, ...] = ()
    flip: Edge = ""
    binding: Binding = "left"
    area: Box | None = None


def draw_task(table: Table, task: Task, paper: Size) -> Box:
    """Draw a task, its steps beside each other; return what is left of a sheet after it."""
    if not task.steps:
        whole = Box(0, 0, *paper)
        draw_printing(Table(table.pen, table.chance, whole, table.panel), task.flip)
        return whole
    area = task.area or table.area
    pictures = tuple(_pictures(task.steps))
    for steps, part in zip(pictures, _columns(table.panel, len(pictures)), strict=True):
        area = draw_steps(Table(table.pen, table.chance, area, part, task.binding), steps)
    return area


def left_of(paper: Size, steps: Sequence[HandStep]) -> Box:
    """Return what is left of a sheet that has been folded."""
    area = Box(0, 0, *paper)
    for fold in (step for step in steps if isinstance(step, Fold)):
        area = part_of(area, fold.at, OPPOSITE[fold.behind])
    return area


def _pictures(steps: tuple[HandStep, ...]) -> Iterator[tuple[HandStep, ...]]:
    """Yield the steps that are one picture: along marks all cuts are made at once, else those that go one way."""
    if not isinstance(steps[-1], Cut):
        yield from ((step,) for step in steps)
    elif isinstance(steps[0], Trim):
        yield steps
    else:
        yield from (tuple(way) for _, way in groupby(steps, lambda cut: isinstance(cut, Cut) and cut.first))


_DRAWN: dict[type[HandStep], Callable[[Table, Any], Box]] = {  # each is given the step that it is listed for
    Trim: _trim,
    Deal: _deal,
    Stack: _pile_up,
    Share: _deal,
    Fold: _fold,
    Nest: _nest,
    Gather: _pile_up,
    Loop: _loop,
    Strip: _strip,
    Read: _leave,
    Wrap: _wrap,
    Bind: _bind,
    Finish: _trim,
}
