"""Callouts: handwritten labels on scraps of paper, with pen arrows to pieces of the picture."""

import math
from collections.abc import Iterator, Sequence

from zine.errors import Level, Problem, did_you_mean
from zine.model.card import Callout
from zine.model.drawing import Drawing
from zine.model.geometry import Box, Point
from zine.model.page import Role, Shape
from zine.pages.card.words import CardWords
from zine.pages.pasteup import DEEP, KITCHEN, PAPER, PasteUp
from zine.pages.typography import typography
from zine.typeset.block import Block

_SIZE, _LEADING = 13.6 / 15.2, 12.4 / 14.4  # of the note's
_WIDEST = 104.0
_PAD_X, _PAD_Y = 7.0, 4.5
_CLEAR = 13.0  # round every piece of food
_SHORTEST = 34.0  # of an arrow
_HEAD = 6.5
_STEPS = (0.0, 0.25, 0.5, 0.75, 1.0)


NO_DRAWING = Drawing(0, 0, ("", "", ""), "")  # a photograph has no pieces that an arrow could find


def paste_callouts(
    page: PasteUp, words: CardWords, drawing: Drawing, window: Box, clear: Sequence[Box]
) -> tuple[Problem, ...]:
    """Paste a card's callouts within a window of the picture, off the food and off the boxes to be kept clear.

    A callout to a piece that the picture does not have stands without an arrow, and is returned as a problem.
    """
    taken, problems = list(clear), []
    targets = [page_points(page, drawing, each) for each in words.card.callouts]
    marks = [Point(x, page.grid.up(y)) for points in drawing.pieces.values() for x, y in points]
    for callout, points in zip(words.card.callouts, targets, strict=True):
        style = typography(page.grid).note
        smaller = page.grid.scale / page.grid.type_scale  # as the picture is, where type shrinks less than the page
        style = style._replace(size=style.size * _SIZE * smaller, leading=style.leading * _LEADING * smaller)
        block = words.block(callout.words, style, _WIDEST * page.grid.scale)
        scrap = _place(page, block, window, taken=taken, points=points, marks=marks)
        taken.append(scrap)
        if points:
            _arrow(page, scrap, points)
        else:
            problems.append(_missing(callout, drawing))
        _paste(page, words, block, scrap)
    return tuple(problems)


def page_points(page: PasteUp, drawing: Drawing, callout: Callout) -> list[Point]:
    """Return where a callout's piece landed, on the page."""
    return [Point(x, page.grid.up(y)) for x, y in drawing.pieces.get(callout.piece.text, ())]


def _place(
    page: PasteUp, block: Block, window: Box, *, taken: Sequence[Box], points: Sequence[Point], marks: Sequence[Point]
) -> Box:
    """Return the free place that is nearest to the piece; where none is free, the least taken."""
    scale = page.grid.scale
    width, height = block.width + 2 * _PAD_X * scale, block.height + 2 * _PAD_Y * scale
    aim = points[0] if points else Point((window.x0 + window.x1) / 2, window.y1)
    covered = [Box(x - _CLEAR, y - _CLEAR, x + _CLEAR, y + _CLEAR) for x, y in marks]

    def cost(box: Box) -> tuple[float, float]:
        over = sum(_overlap(box, each) for each in (*taken, *covered))
        short = max(0.0, _SHORTEST * scale - math.dist(_nearest(box, aim), aim))
        return over + 40 * short, math.dist(_middle(box), aim)

    return min(_places(window, width, height), key=cost)


def _places(window: Box, width: float, height: float) -> Iterator[Box]:
    """Yield places along the window's edges."""
    for across in _STEPS:
        for down in _STEPS:
            if across in (0.0, 1.0) or down in (0.0, 1.0):
                x = window.x0 + across * (window.width - width)
                y = window.y0 + down * (window.height - height)
                yield Box(x, y, x + width, y + height)


def _overlap(one: Box, other: Box) -> float:
    if one.x1 <= other.x0 or other.x1 <= one.x0 or one.y1 <= other.y0 or other.y1 <= one.y0:
        return 0.0
    return (min(one.x1, other.x1) - max(one.x0, other.x0)) * (min(one.y1, other.y1) - max(one.y0, other.y0))


def _middle(box: Box) -> Point:
    return Point((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2)


def _arrow(page: PasteUp, scrap: Box, points: Sequence[Point]) -> None:
    """Draw an arrow from the scrap to the nearest of the pieces, on a rim of paper, so that any ground shows it."""
    middle = _middle(scrap)
    end = min(points, key=lambda point: math.dist(point, middle))
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
    corners = ((scrap.x0, scrap.y0), (scrap.x1, scrap.y0), (scrap.x1, scrap.y1), (scrap.x0, scrap.y1))
    cut = [(x + chance.spread(1.4), y + chance.spread(1.1)) for x, y in corners]
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
