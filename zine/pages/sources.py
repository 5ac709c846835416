"""The sources: every document once, and under it the headings that cards cite, with the pages that cite them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from zine.draw.outlines import ellipse, panel
from zine.draw.paint import CUT
from zine.draw.paths import smooth
from zine.model.book import Part
from zine.model.card import Source
from zine.model.geometry import Box, Point
from zine.model.page import Page, Picture, Role
from zine.pages.cited_pages import Cited, cited
from zine.pages.fitting import shrunk, uncited
from zine.pages.foot import running_foot
from zine.pages.furnishing import bar
from zine.pages.heading import heading
from zine.pages.pasteup import DEEP, KITCHEN, SOFT, PasteUp
from zine.pages.sections import Section, section
from zine.pages.setting import Opening, Setting
from zine.pages.taped_remark import remark_height, taped_remark
from zine.typeset.block import Block
from zine.typeset.line import set_line
from zine.typeset.markup import plain
from zine.typeset.style import Style

_COLOURS = ("yolk", "brick", "leaf", "blush", "tin", "broth")
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ICON = 62.0
_FROM_LIST = 64.0  # at most, to the remark
_LEADER = 28.0  # at least, between a heading and its pages, with the space round it
_REMARK = "Every figure in this zine stands under one of these headings. The jokes are ours and prove nothing."


class Entry(Protocol):
    """Something on the list."""

    @property
    def height(self) -> float:
        """How much room it takes."""

    @property
    def keep(self) -> float:
        """How much must follow it on the same page."""

    def paste(self, page: PasteUp, y: float) -> None:
        """Paste it, its top at y."""


class Document(NamedTuple):
    """A document, on a bar of its own colour, and the pages that cite it as a whole."""

    source: Source
    letter: Block
    section: Section
    title: Block
    about: tuple[Block, ...]
    cited: Cited
    size: float
    keep: float

    @property
    def height(self) -> float:
        """The bar, and the gap below it."""
        return self._bar + 6 * self.size

    @property
    def _bar(self) -> float:
        return self.title.height + sum(block.height for block in self.about) + self.cited.height + 9 * self.size

    def paste(self, page: PasteUp, y: float) -> None:
        """Paste it, its top at y."""
        grid_, z = page.grid, self.size
        page.anchor(f"source-{self.source.key}", y - 8)
        left, right = grid_.left - 4 * z, grid_.right + 4 * z
        outline = panel(left, grid_.up(y + self._bar), right, grid_.up(y), 4 * z, 3, page.chance.child(y), 0.3)
        colours = bar(page, self.section.mix)
        page.tone.plates.fill(smooth(outline), colours["paint"], colours["line"], 0.9)
        middle = Point(left + 19 * z, y + self._bar / 2)
        page.tone.fill(ellipse(middle.x, grid_.up(middle.y), 12 * z, 12 * z, 11), CUT)
        page.add(*self.letter.items(middle.x, middle.y + 4.9 * z, Role.LABEL, align="centre"))
        x, baseline = left + 39 * z, y + 4 * z + self.title.leading * 0.78
        page.add(*self.title.items(x, baseline, Role.HEADING))
        baseline += self.title.height
        for block in self.about:
            page.add(*block.items(x, baseline))
            baseline += block.height
        if self.source.url:
            page.link(Box(x, y, right - 4 * z, y + self._bar), self.source.url.text, plain(self.source.url.text))
        self.cited.paste(
            page,
            right - 8 * z,
            baseline - (0 if self.cited.below else self.title.leading if not self.about else self.about[-1].leading),
        )


class Heading(NamedTuple):
    """A heading of a document, and the pages that cite it."""

    source: Source
    words: Block
    cited: Cited
    size: float
    keep: float = 0.0

    @property
    def height(self) -> float:
        """The heading's lines and the space under them."""
        return self.words.height + self.cited.height + 4.6 * self.size

    def paste(self, page: PasteUp, y: float) -> None:
        """Paste it, its top at y."""
        grid_, z = page.grid, self.size
        page.anchor(f"source-{self.source.key}", y)
        baseline = y + self.words.leading * 0.86
        with page.group(Role.ITEM):
            page.add(*self.words.items(grid_.left + 4 * z, baseline, Role.BODY))
            last = baseline + self.words.drop
            if self.cited.below:
                self.cited.paste(page, grid_.right, last + self.words.leading)
                return
            start = self.cited.paste(page, grid_.right, last)
            end = grid_.left + 4 * z + self.words.lines[-1].width
            page.dots(end + 6 * z, start - 6 * z, last - 1.2 * z, width=0.7, pitch=3.4, ink=SOFT)


def lay_out(_part: Part, setting: Setting, number: int) -> Opening:
    """Lay out its pages, the first being `number`."""
    pages: list[Page] = []
    waiting = list(_entries(setting, setting.grid(number).measure))
    while waiting or not pages:
        page = PasteUp(setting.grid(number + len(pages)), f"sources/{len(pages)}")
        y = page.grid.first
        if not pages:
            page.anchor("sources", title=setting.label("Sources"))
            y = _head(page, setting)
        waiting = _fill(page, setting, waiting, y)
        running_foot(page, setting, number + len(pages), setting.book.title.text)
        pages.append(page.page(str(number + len(pages)), "sources"))
    return Opening(tuple(pages))


def _head(page: PasteUp, setting: Setting) -> float:
    scale, grid_ = page.grid.scale, page.grid
    side = _ICON * scale
    remark = setting.label("Every fact, by the heading it stands under. Numbers are pages.")
    y = heading(page, setting, "Where we shopped", remark, width=grid_.measure - side - 6 * scale)
    page.add(Picture(setting.artist.icon("scale", side), grid_.right - side, grid_.first - 10 * scale))
    return y + 1.4 * grid_.baseline


def _fill(page: PasteUp, setting: Setting, waiting: Sequence[Entry], y: float) -> list[Entry]:
    """Paste what the page has room for; return what is left."""
    bottom, z = page.grid.bottom, page.grid.type_scale
    top = y
    with page.group(Role.LIST):
        for at, entry in enumerate(waiting):
            gap = 9 * z if isinstance(entry, Document) and y > top else 0.0
            if y + gap + entry.height + entry.keep > bottom and y > top:
                return list(waiting[at:])
            entry.paste(page, y + gap)
            y += gap + entry.height
    words = setting.label(_REMARK)
    width = page.grid.measure * 0.62
    free = bottom - y - remark_height(setting, words, width, page.grid.scale)
    if free > 26 * z:
        middle = Point((page.grid.left + page.grid.right) / 2, y + max(20 * z, min(free / 2, _FROM_LIST * z)))
        taped_remark(page, setting, words, middle, width)
    return []


# what is on the list


def _entries(setting: Setting, measure: float) -> Iterator[Entry]:
    z = setting.grid(1).type_scale
    documents = [source for source in setting.book.sources if not source.within]
    for at, source in enumerate(documents):
        parts = [part for part in setting.book.sources if part.within and part.within.text == source.key]
        rows = [_heading(setting, part, measure, z) for part in parts]
        keep = rows[0].height if rows else 0.0
        yield _document(setting, source, at, measure=measure, size=z, keep=keep)
        yield from rows


def _heading(setting: Setting, source: Source, measure: float, z: float) -> Heading:
    style = Style("text", 8.6 * z, 10.8 * z, ink=DEEP)
    words = source.heading or source.title or source.key
    wide = set_line(setting.faces, plain(uncited(words)), style).width + _LEADER * z
    pages = cited(setting, source.key, measure=measure - 8 * z, size=z, ink=KITCHEN, heading=wide)
    room = measure - 24 * z - pages.beside
    return Heading(source, shrunk(setting.faces, words, style, measure=room, smallest=8.53 * z), pages, z)


def _document(setting: Setting, source: Source, at: int, *, measure: float, size: float, keep: float) -> Document:
    colours, faces = section(_COLOURS[at % len(_COLOURS)], setting.book.theme.design), setting.faces
    room = measure - 50 * size
    words = source.title or source.heading or source.key
    title = shrunk(
        faces, words, Style("bold", 9.2 * size, 11.4 * size, ink=colours.letters), measure=room, lines=2,
        smallest=8.2 * size,
    )  # fmt: skip
    small = Style("text", 7.6 * size, 9.8 * size, ink=colours.letters)
    pages = cited(setting, source.key, measure=room - 8 * size, size=size, ink=colours.letters)
    told = [". ".join(uncited(text).rstrip(".") for text in (source.author, source.publisher, source.date) if text)]
    if source.url:
        told.append(source.url.text.split("://", 1)[-1])
    if source.accessed:
        told.append(f"{setting.label('Read on')} {uncited(source.accessed)}")
    room -= pages.beside + 8 * size
    about = [shrunk(faces, line, small, measure=room, lines=2, smallest=7 * size) for line in told if line]
    name = _LETTERS[at] if at < len(_LETTERS) else str(at + 1)
    letter = set_line(faces, name, Style("display", (14 if len(name) < 2 else 10) * size, 14))
    return Document(source, letter, colours, title, tuple(about), pages, size, keep)
