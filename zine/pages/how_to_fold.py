"""How to fold: six drawn steps from printed sheets to a booklet."""

import math
from typing import NamedTuple

from zine.model.book import Part
from zine.model.geometry import Box, Point
from zine.model.page import Picture, Role
from zine.pages.fitting import one_line, shrunk
from zine.pages.fold_drawings import STEPS, draw_step
from zine.pages.foot import running_foot
from zine.pages.furnishing import yolk
from zine.pages.heading import heading
from zine.pages.pasteup import DEEP, KITCHEN, PasteUp
from zine.pages.sections import DARKEST
from zine.pages.setting import Opening, Setting
from zine.typeset.block import Block
from zine.typeset.style import Style

SHEET_PAGES = 4
_STANDING, _LYING = 2, 3  # panels beside each other, on pages that stand and that lie on their side
_GUTTER = 14.0
_BADGE = 34.0


class _Words(NamedTuple):
    """A step's name, and what to do."""

    name: Block
    text: Block

    @property
    def height(self) -> float:
        """How high they are, one below the other."""
        return self.name.height + self.text.height


def sheets(pages: int) -> int:
    """Return how many sheets of paper a booklet takes, four pages on each."""
    return math.ceil(pages / SHEET_PAGES)


def lay_out(_part: Part, setting: Setting, number: int) -> Opening:
    """Lay out its pages, the first being `number`."""
    page = PasteUp(setting.grid(number), "how-to-fold")
    grid_, z = page.grid, page.grid.type_scale
    y = heading(page, setting, "How to fold", _told(setting), anchor="how-to-fold") + grid_.baseline
    across = _LYING if setting.book.trim.width > setting.book.trim.height else _STANDING
    down = math.ceil(len(STEPS) / across)
    width = (grid_.measure - (across - 1) * _GUTTER * grid_.scale) / across
    words = [_set(setting, step.name, step.text, width, z) for step in STEPS]
    tallest = max(each.height for each in words)
    cell = (grid_.bottom + 9 * grid_.scale - y) / down
    panel = cell - tallest - 15 * grid_.scale
    with page.group(Role.LIST):
        for at, each in enumerate(words):
            x = grid_.left + (at % across) * (width + _GUTTER * grid_.scale)
            top = y + (at // across) * cell
            _step(page, setting, at, each, Box(x, top, x + width, top + panel))
    running_foot(page, setting, number, setting.book.title.text)
    return Opening((page.page(str(number), "how-to-fold"),))


def _told(setting: Setting) -> str:
    count = sheets(setting.pages)
    key = "{pages} pages are 1 sheet." if count == 1 else "{pages} pages are {sheets} sheets."
    told = setting.phrase(key, pages=setting.pages, sheets=count)
    return f"{told} {setting.label('You need a spoon and a stapler with a long arm.')}"


def _set(setting: Setting, name: str, text: str, width: float, z: float) -> _Words:
    faces = setting.faces
    head = one_line(faces, setting.label(name), Style("display", 11.5 * z, 15 * z, ink=KITCHEN), measure=width)
    style = Style("text", 8.6 * z, 10.8 * z, ink=DEEP)
    return _Words(head, shrunk(faces, setting.label(text), style, measure=width - 2, lines=2, smallest=8.53 * z))


def _step(page: PasteUp, setting: Setting, at: int, words: _Words, panel: Box) -> None:
    """Draw one step in its panel, its number on an egg, and set its words below."""
    scale, up = page.grid.scale, page.grid.up
    draw_step(page, page.chance.child("step", at), STEPS[at], page.grid.upright(panel))
    with page.group(Role.ITEM):
        side = _BADGE * scale
        middle = Point(panel.x0 + 15 * scale, panel.y0 + 13 * scale)
        if page.sparing:
            yolk(page, Point(middle.x, up(middle.y)), side * 0.3, str(at))
        else:
            page.add(Picture(setting.artist.icon("badge", side), middle.x - side / 2, middle.y - side / 2))
        style = Style("display", 12 * scale, 12 * scale, DARKEST)  # no badge is too dark for it
        number = one_line(setting.faces, str(at + 1), style, measure=side)
        page.add(*number.items(middle.x, middle.y + 4.2 * scale, Role.LABEL, align="centre"))
        y = panel.y1 + words.name.leading * 0.88
        page.add(*words.name.items(panel.x0, y, Role.SUBHEADING))
        page.add(*words.text.items(panel.x0, y + words.text.leading * 1.12, Role.BODY))
