"""The first sheet of a job: what to do with the others, step by step, each with its picture."""

import math
from collections.abc import Sequence
from dataclasses import replace

from zine.draw.outlines import panel
from zine.draw.paints import PAINTS
from zine.model.geometry import Box, Size
from zine.model.page import Page, Role
from zine.model.units import MM
from zine.pages.grid import grid
from zine.pages.job_drawings import Task, draw_task
from zine.pages.job_table import Table
from zine.pages.pasteup import KITCHEN, PasteUp
from zine.typeset.faces import Faces
from zine.typeset.line import fitted, set_line
from zine.typeset.paragraph import set_paragraph
from zine.typeset.style import Style

_MARGIN, _GAP = 16 * MM, 6 * MM
_HEAD = 24 * MM
_MOST_HIGH = 95 * MM
_INDENT = 18.0
_PAINTS = ("butter", "pink", "sky")


def job_sheet(paper: Size, tasks: Sequence[Task], faces: Faces, *, title: str) -> Page:
    """Lay out one page of the paper, as it lies in the printer."""
    page = PasteUp(grid(paper, 1)._replace(trim=paper), title)
    heading = fitted(faces, title, Style("display", 24, 28, ink=KITCHEN), measure=paper.width - 2 * _MARGIN, smallest=9)
    page.add(*heading.items(_MARGIN, _MARGIN + 16, Role.TITLE))
    across = min(len(tasks), 3 if paper.width > paper.height else 2)
    down = math.ceil(len(tasks) / across)
    width = (paper.width - 2 * _MARGIN - (across - 1) * _GAP) / across
    height = min((paper.height - _MARGIN - _MARGIN - _HEAD) / down, _MOST_HIGH)
    words = [set_paragraph(faces, task.words, Style("text", 10.5, 14), measure=width - _INDENT) for task in tasks]
    foot = max(block.height for block in words)
    area = Box(0, 0, *paper)
    with page.group(Role.LIST):
        for at, (task, block) in enumerate(zip(tasks, words, strict=True)):
            x = _MARGIN + (at % across) * (width + _GAP)
            top = _MARGIN + _HEAD + (at // across) * height
            area = _drawn(page, task, at, Box(x, top, x + width, top + height - _GAP - foot), area)
            with page.group(Role.ITEM):
                y = top + height - _GAP - foot + 15
                number = set_line(faces, str(at + 1), Style("display", 14, 14, ink=KITCHEN))
                page.add(*number.items(x, y, Role.LABEL), *block.items(x + _INDENT, y, Role.BODY))
    return replace(page.page("", "job-sheet"), bleed=0.0)


def _drawn(page: PasteUp, task: Task, at: int, cell: Box, area: Box) -> Box:
    """Draw a task in its panel; return what is left of a sheet after it."""
    paper, chance = page.grid.trim, page.chance.child("task", at)
    drawn = Box(cell.x0, page.grid.up(cell.y1), cell.x1, page.grid.up(cell.y0))
    page.tone.fill(panel(*drawn, 6, 3, chance, 0.4), PAINTS[_PAINTS[at % len(_PAINTS)]])
    return draw_task(Table(page.tone, chance, area, drawn), task, paper)
