"""The first sheet of a job: what to do with the others, step by step, each with its picture."""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from zine.draw.outlines import panel
from zine.draw.paints import PAINTS
from zine.model.geometry import Box, Size
from zine.model.page import Page, Role
from zine.model.units import MM
from zine.pages.grid import grid
from zine.pages.job_drawings import Task, draw_task
from zine.pages.job_table import Table
from zine.pages.pasteup import KITCHEN, PasteUp
from zine.typeset.block import Block
from zine.typeset.faces import Faces
from zine.typeset.line import fitted, set_line, width
from zine.typeset.paragraph import set_paragraph
from zine.typeset.style import Style

_SCALES = tuple(share / 20 for share in range(20, 10, -1))  # of all that is on the sheet: 1, and less on small paper
_MARGIN, _SMALL_MARGIN, _GAP = 16 * MM, 11 * MM, 6 * MM
_HEAD, _SMALL_HEAD = 24 * MM, 19 * MM
_LEAST, _MOST_HIGH = Size(90, 70), 95 * MM  # of a picture, in points; and of a task
_HEADING = Style("display", 24, 28, ink=KITCHEN)
_SMALLEST = 9.0  # points of a heading
_INDENT = 18.0
_PAINTS = ("butter", "pink", "sky")


class _Sheet(NamedTuple):
    """How tasks stand on a sheet of paper, everything at some scale."""

    paper: Size
    tasks: int
    scale: float

    @property
    def margin(self) -> float:
        """At each edge of the paper."""
        return self.scale * (_MARGIN if self.scale == 1 else _SMALL_MARGIN)

    @property
    def head(self) -> float:
        """What the heading takes below the margin."""
        return self.scale * (_HEAD if self.scale == 1 else _SMALL_HEAD)

    @property
    def gap(self) -> float:
        """Between tasks."""
        return self.scale * _GAP

    @property
    def measure(self) -> float:
        """All of the paper's width but the margins."""
        return self.paper.width - 2 * self.margin

    @property
    def across(self) -> int:
        """How many tasks stand beside each other."""
        return min(self.tasks, 3 if self.paper.width > self.paper.height else 2)

    @property
    def task(self) -> Size:
        """What a task may take."""
        high = (self.paper.height - 2 * self.margin - self.head) / math.ceil(self.tasks / self.across)
        return Size((self.measure - (self.across - 1) * self.gap) / self.across, min(high, self.scale * _MOST_HIGH))

    def cell(self, at: int, foot: float) -> Box:
        """Return where a picture is, above words that are so high."""
        wide, high = self.task
        x = self.margin + (at % self.across) * (wide + self.gap)
        y = self.margin + self.head + (at // self.across) * high
        return Box(x, y, x + wide, y + high - self.gap - foot)

    def style(self, style: Style) -> Style:
        """Return a style at this scale."""
        return style._replace(size=self.scale * style.size, leading=self.scale * style.leading)


class _Set(NamedTuple):
    """A sheet with its heading and its words, each task's own."""

    sheet: _Sheet
    heading: Block
    words: tuple[Block, ...]

    @property
    def foot(self) -> float:
        """How high the words are, at most."""
        return max(block.height for block in self.words)


def job_sheet(paper: Size, tasks: Sequence[Task], faces: Faces, *, title: str) -> Page | None:
    """Lay out one page of the paper, as it lies in the printer; None where that is too small to be read."""
    found = _largest(paper, tasks, faces, title=title)
    if found is None:
        return None
    sheet, scale = found.sheet, found.sheet.scale
    page = PasteUp(grid(paper, 1)._replace(trim=paper), title)
    page.add(*found.heading.items(sheet.margin, sheet.margin + 16 * scale, Role.TITLE))
    area = Box(0, 0, *paper)
    with page.group(Role.LIST):
        for at, (task, block) in enumerate(zip(tasks, found.words, strict=True)):
            cell = sheet.cell(at, found.foot)
            area = _drawn(page, task, at, sheet=sheet, cell=cell, area=area)
            with page.group(Role.ITEM):
                x, y = cell.x0, cell.y1 + 15 * scale
                number = set_line(faces, str(at + 1), sheet.style(Style("display", 14, 14, ink=KITCHEN)))
                page.add(*number.items(x, y, Role.LABEL), *block.items(x + scale * _INDENT, y, Role.BODY))
    return replace(page.page("", "job-sheet"), bleed=0.0)


def _largest(paper: Size, tasks: Sequence[Task], faces: Faces, *, title: str) -> _Set | None:
    """Return a sheet at the largest scale that leaves its pictures large enough."""
    for scale in _SCALES:
        sheet = _Sheet(paper, len(tasks), scale)
        if sheet.task.width < scale * _LEAST.width:
            continue
        smallest = sheet.style(_HEADING._replace(size=_SMALLEST))
        if width(faces, title, smallest) > sheet.measure:
            continue
        measure = sheet.task.width - scale * _INDENT
        style = sheet.style(Style("text", 10.5, 14))
        words = tuple(set_paragraph(faces, task.words, style, measure=measure) for task in tasks)
        heading = fitted(faces, title, sheet.style(_HEADING), measure=sheet.measure, smallest=smallest.size)
        found = _Set(sheet, heading, words)
        if sheet.cell(0, found.foot).height >= scale * _LEAST.height:
            return found
    return None


def _drawn(page: PasteUp, task: Task, at: int, *, sheet: _Sheet, cell: Box, area: Box) -> Box:
    """Draw a task in its panel; return what is left of a sheet after it."""
    chance = page.chance.child("task", at)
    drawn = Box(0, 0, cell.width / sheet.scale, cell.height / sheet.scale)
    page.tone.plates.push(cell.x0, page.grid.up(cell.y1), sheet.scale)
    page.tone.fill(panel(*drawn, 6, 3, chance, 0.4), PAINTS[_PAINTS[at % len(_PAINTS)]])
    left = draw_task(Table(page.tone, chance, area, drawn), task, sheet.paper)
    page.tone.plates.pop()
    return left
