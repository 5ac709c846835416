"""Callouts: handwritten labels on scraps of paper, with pen arrows to pieces of the picture."""

import math
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from zine.errors import Level, Problem, did_you_mean
from zine.model.card import Callout
from zine.model.drawing import Drawing
from zine.model.geometry import Box, Point
from zine.model.page import Role, Shape
from zine.model.silhouette import Silhouette
from zine.pages.card.words import CardWords
from zine.pages.pasteup import DEEP, KITCHEN, PAPER, PasteUp
from zine.pages.typography import typography
from zine.typeset.block import Block

_SIZE, _LEADING = 13.6 / 15.2, 12.4 / 14.4  # of the note's
_WIDEST = 104.0
_PAD_X, _PAD_Y = 7.0, 4.5
_CLEAR = 16.0  # round every piece of food
_SHORTEST = 34.0  # of an arrow
_HEAD = 6.5
_STEPS = 8  # of places, across and down
_CHOICE, _LIKELY = 3, 40  # of a callout's pieces, for each place; of ways that are looked at closely
_CROSSING = 8.0  # points from a piece that an arrow passes, nearer than which it crosses it
_TAKEN, _THING = 8.0, 0.1  # what it costs to lie on a square point, where food costs 1
_TOO_SHORT, _LONG, _CROSSED, _THROUGH = 40.0, 4.0, 300.0, 1000.0  # what an arrow costs: a point, or a crossing
_NOBODY = Silhouette()


NO_DRAWING = Drawing(0, 0, ("", "", ""), "")  # a photograph has no pieces that an arrow could find


class _Table(NamedTuple):
    """What is on the picture when a scrap is pasted on it: what may not be covered, what should not, and where food is.

    `arms` are as good as taken; on other `things` a scrap may lie, if it must.
    """

    window: Box
    taken: tuple[Box, ...]
    marks: tuple[Point, ...]
    arms: Silhouette
    things: Silhouette


class _Placed(NamedTuple):
    """A scrap, and the piece that its arrow finds."""

    scrap: Box
    end: Point | None


def paste_callouts(
    page: PasteUp, words: CardWords, drawing: Drawing, window: Box, clear: Sequence[Box], arms: Silhouette = _NOBODY
) -> tuple[Problem, ...]:
    """Paste a card's callouts within a window of the picture, off the food and off the boxes to be kept clear.

    `arms` are kept clear, too. A callout to a piece that the picture does not have stands without an arrow, and is
    returned as a problem.
    """
    problems = []
    targets = [page_points(page, drawing, each) for each in words.card.callouts]
    marks = tuple(Point(x, page.grid.up(y)) for points in drawing.pieces.values() for x, y in points)
    table = _Table(window, tuple(clear), marks, arms, drawing.silhouette)
    for callout, points in zip(words.card.callouts, targets, strict=True):
        style = typography(page.grid).note
        smaller = page.grid.scale / page.grid.type_scale  # as the picture is, where type shrinks less than the page
        style = style._replace(size=style.size * _SIZE * smaller, leading=style.leading * _LEADING * smaller)
        block = words.block(callout.words, style, _WIDEST * page.grid.scale)
        scrap, end = _place(page, block, table, points)
        table = table._replace(taken=(*table.taken, scrap))
        if end:
            _arrow(page, scrap, end)
        else:
            problems.append(_missing(callout, drawing))
        _paste(page, words, block, scrap)
    return tuple(problems)


def page_points(page: PasteUp, drawing: Drawing, callout: Callout) -> list[Point]:
    """Return where a callout's piece landed, on the page."""
    return [Point(x, page.grid.up(y)) for x, y in drawing.pieces.get(callout.piece.text, ())]


def _place(page: PasteUp, block: Block, table: _Table, points: Sequence[Point]) -> _Placed:
    """Return the place, and the piece, that cost least: nothing covered, the arrow short, and nothing crossed by it."""
    grid, window = page.grid, table.window
    width, height = block.width + 2 * _PAD_X * grid.scale, block.height + 2 * _PAD_Y * grid.scale
    clear = _CLEAR * grid.scale
    covered = [Box(x - clear, y - clear, x + clear, y + clear) for x, y in table.marks]

    others = set(table.marks) - set(points)

    def on(box: Box) -> float:
        upright = grid.upright(box)
        taken = sum(_overlap(box, each) for each in table.taken) + table.arms.area(upright)
        return _TAKEN * taken + sum(_overlap(box, each) for each in covered) + _THING * table.things.area(upright)

    def near(scrap: Box, end: Point | None) -> float:
        if end is None:
            return math.dist(scrap.middle, Point(window.middle.x, window.y1))
        length = math.dist(_nearest(scrap, end), end)
        return _TOO_SHORT * max(0.0, _SHORTEST * grid.scale - length) + _LONG * length

    def crossing(scrap: Box, end: Point | None) -> float:
        if end is None:
            return 0.0
        start = _nearest(scrap, end)
        crossed = sum(_passes(start, end, mark) for mark in others)
        return _CROSSED * crossed + _THROUGH * sum(_enters(start, end, each) for each in table.taken)

    ways = [
        (lies + near(scrap, end), _Placed(scrap, end))
        for scrap, lies in [(scrap, on(scrap)) for scrap in _places(window, width, height)]
        for end in _nearest_of(points, scrap.middle)
    ]
    return _cheapest(sorted(ways, key=lambda way: way[0])[:_LIKELY], crossing)


def _cheapest(ways: Sequence[tuple[float, _Placed]], crossing: Callable[[Box, Point | None], float]) -> _Placed:
    """Return the way that costs least, crossings included; they are listed by what they cost without."""
    least, best = math.inf, ways[0][1]
    for cost, way in ways:
        if cost >= least:
            break
        if (whole := cost + crossing(*way)) < least:
            least, best = whole, way
    return best


def _nearest_of(points: Sequence[Point], point: Point) -> Sequence[Point | None]:
    """Return the few of a callout's pieces that an arrow from there may go to, or none."""
    return sorted(points, key=lambda each: math.dist(each, point))[:_CHOICE] or (None,)


def _passes(start: Point, end: Point, mark: Point) -> bool:
    """Whether a line passes over a mark."""
    across, down = end.x - start.x, end.y - start.y
    along = (mark.x - start.x) * across + (mark.y - start.y) * down
    share = min(1.0, max(0.0, along / (across**2 + down**2 or 1.0)))
    return math.hypot(start.x + share * across - mark.x, start.y + share * down - mark.y) < _CROSSING


def _enters(start: Point, end: Point, box: Box) -> bool:
    """Whether a line enters a box."""
    steps = max(2, int(math.dist(start, end) / _CROSSING))
    between = [(start.x + (end.x - start.x) * i / steps, start.y + (end.y - start.y) * i / steps) for i in range(steps)]
    return any(box.x0 < x < box.x1 and box.y0 < y < box.y1 for x, y in between)


def _places(window: Box, width: float, height: float) -> Iterator[Box]:
    """Yield places all over the window."""
    for across in range(_STEPS + 1):
        for down in range(_STEPS + 1):
            x = window.x0 + across / _STEPS * (window.width - width)
            y = window.y0 + down / _STEPS * (window.height - height)
            yield Box(x, y, x + width, y + height)


def _overlap(one: Box, other: Box) -> float:
    if one.x1 <= other.x0 or other.x1 <= one.x0 or one.y1 <= other.y0 or other.y1 <= one.y0:
        return 0.0
    return (min(one.x1, other.x1) - max(one.x0, other.x0)) * (min(one.y1, other.y1) - max(one.y0, other.y0))


def _arrow(page: PasteUp, scrap: Box, end: Point) -> None:
    """Draw an arrow from the scrap to a piece, on a rim of paper, so that any ground shows it."""
    start = _nearest(scrap, end)
    across, down = end.x - start.x, end.y - start.y
    bend = 0.16 if across > 0 else -0.16
    turn = Point((start.x + end.x) / 2 + down * bend, (start.y + end.y) / 2 - across * bend)
    angle, head = math.atan2(end.y - turn.y, end.x - turn.x), _HEAD * page.grid.scale
    path = (
        f"{start.x:.2f} {start.y:.2f} m {turn.x:.2f} {turn.y:.2f} {turn.x:.2f} {turn.y:.2f} {end.x:.2f} {end.y:.2f} c"
    )
    for side in (2.62, -2.5):
        x, y = end.x + head * math.cos(angle + side), end.y + head * math.sin(angle + side)
        path += f" {end.x:.2f} {end.y:.2f} m {x:.2f} {y:.2f} l"
    page.add(Shape(path, stroke=PAPER, line_width=4.4, round_caps=True))
    page.add(Shape(path, stroke=KITCHEN, line_width=1.6, round_caps=True))


def _nearest(box: Box, point: Point) -> Point:
    """Return the point of a box that is nearest to another."""
    return Point(min(max(point.x, box.x0), box.x1), min(max(point.y, box.y0), box.y1))


def _paste(page: PasteUp, words: CardWords, block: Block, scrap: Box) -> None:
    """Paste the scrap, cut a little askew, and its words."""
    chance, scale = page.chance.child("scrap", str(round(scrap.x0)), str(round(scrap.y0))), page.grid.scale
    cut = [(x + chance.spread(1.4), y + chance.spread(1.1)) for x, y in scrap.corners]
    path = " ".join(f"{x:.2f} {y:.2f} {'l' if index else 'm'}" for index, (x, y) in enumerate(cut)) + " h"
    page.add(Shape(path, fill=PAPER, stroke=DEEP, line_width=0.9))
    with page.group(Role.CAPTION):
        baseline = scrap.y0 + _PAD_Y * scale + block.leading * 0.78
        words.paste(page, block, scrap.x0 + _PAD_X * scale, baseline, Role.CAPTION)


def _missing(callout: Callout, drawing: Drawing) -> Problem:
    known = sorted(drawing.pieces)
    named = f"It has: {', '.join(known)}." if known else "Only a drawing has pieces."
    hint = did_you_mean(callout.piece.text, known) or named
    message = f'the picture has no "{callout.piece}" for the callout to point at'
    return Problem(message, callout.piece.mark, hint, Level.WARNING, "unknown-piece")
