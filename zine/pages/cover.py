"""The front cover: a full table seen from above, the title on the one empty plate."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zine.draw.lettering import Lettering
from zine.draw.paint import Paint
from zine.draw.stage import Stage
from zine.errors import Problem
from zine.model.book import Part
from zine.model.card import Art
from zine.model.geometry import Box, Point
from zine.model.page import Role
from zine.model.text import Text
from zine.model.theme import Letters
from zine.pages.card.inks import inked
from zine.pages.card.lettering import LetterInk, lettered
from zine.pages.fitting import shrunk, uncited
from zine.pages.grid import BLEED, Grid
from zine.pages.laid_table import Plate, drawn, laid, plate
from zine.pages.pasteup import DEEP, KITCHEN, PAPER, PasteUp
from zine.pages.setting import Opening, Setting
from zine.pages.small_letters import small_letters, tallest
from zine.typeset.block import Block
from zine.typeset.markup import plain
from zine.typeset.style import Style

_ONE_LINE = 0.5  # thrift of a title that goes over to another line only where that doubles it
_LEAST = 16.0  # a title lower than this goes over to another line wherever that makes it larger
_SMALL = 6.5  # letters lower than this look lost
_MOST = 1.45  # of half the plate's height: with more words than that under it the title takes a label
_SHARES = (1.72, 1.5, 1.2, 1.0)  # of half the plate's width: the measures under the title, line by line
_GAP = 7.0  # between the title and what stands under it
LETTERS = LetterInk(Paint(0, 0, 1), Paint(1, 0, 0), (1.8, -2.0))
_CAP = 54.0  # the largest letters of a title, on A5


class Words(NamedTuple):
    """A cover's words: the title, what stands under it, each with its style, and points to keep free below."""

    title: str
    under: Sequence[tuple[str, Style]]
    keep: float = 0.0

    @property
    def alt(self) -> str:
        """All of them as one text."""
        return ". ".join(plain(uncited(words)).rstrip(".") for words in (self.title, *(told for told, _ in self.under)))


def lay_out(_part: Part, setting: Setting, number: int) -> Opening:
    """Lay out its pages, the first being `number`."""
    page = PasteUp(setting.grid(number), "cover")
    book = setting.book
    title = book.cover.title or book.title
    page.anchor("cover", title=plain(book.title.text))
    words = Words(plain(title.text), list(_lines(setting, page.grid)))
    seat = cover_page(page, setting, book.cover.art, words)
    return Opening((page.page("", "cover"),), seat.problems(title, page.grid.scale))


def _lines(setting: Setting, page_grid: Grid) -> Iterator[tuple[str, Style]]:
    book, scale, z = setting.book, page_grid.scale, page_grid.type_scale
    if book.cover.title and book.cover.title.text != book.title.text:
        yield plain(book.title.text), Style("display", 15 * scale, 19 * scale, ink=KITCHEN)
    if words := book.cover.text or book.subtitle:
        yield words.text, Style("text", 9.0 * z, 11.8 * z, ink=DEEP)
    issue = " · ".join(plain(text.text) for text in (book.issue, book.date) if text)
    if issue:
        yield issue, Style("panel-bold", 6.6 * z, 12 * z, ink=DEEP, tracking=0.5)


def _ink(page: PasteUp) -> LetterInk:
    """The title's ink: a plate is paper, where neon does not shine."""
    design = page.grid.design
    return LETTERS if design.letters is Letters.NEON else inked(design, LETTERS)


class Seat(NamedTuple):
    """Where a cover's words came to sit: what is kept free below them, and how tall the title's letters are."""

    free: Box
    letters: float

    def problems(self, title: Text, scale: float) -> tuple[Problem, ...]:
        """Say that a title is small on its plate."""
        return small_letters(title, self.letters, _SMALL * scale, "on the cover")


def cover_page(page: PasteUp, setting: Setting, art: Art | None, words: Words) -> Seat:
    """Draw a cover's table, or its picture, with words on the plate, or on a label where they need more room."""
    table = setting.book.tables.get(str(art.words.get("table", ""))) if art else None
    if table is None:
        trim, dish = page.grid.trim, setting.artist.resolved(art.words) if art else {}
        center = Point(trim.width / 2, trim.height * 0.36)
        stage = Stage(trim.width, trim.height, center, scale=trim.width / 255, bleed=BLEED, keep=24)
        page.picture(setting.artist.picture(dish, page.seed, stage), 0, 0, alt=words.alt)
        return _label(page, setting, words)
    spread = laid(table, setting)
    empty = plate(spread, page.grid.trim)
    under = _under(setting, empty, words) if empty else []
    if empty is None or sum(block.height for block in under) + words.keep > _MOST * empty.down:
        page.picture(drawn(spread, page.seed, setting, None), 0, 0, alt=words.alt)
        return _label(page, setting, words, empty.middle.y if empty else None)
    lettering, seat = on_plate(page, setting, empty, words)
    page.picture(drawn(spread, page.seed, setting, lettering), 0, 0, alt=words.alt)
    return seat


def _under(setting: Setting, empty: Plate, words: Words) -> list[Block]:
    """Set what stands under the title; the plate narrows, and small type begins lower."""
    shares = _SHARES if words.under and words.under[0][1].role == "display" else _SHARES[1:]
    return [
        shrunk(setting.faces, told, style, measure=empty.across * share, lines=2, smallest=style.size * 0.7)
        for (told, style), share in zip(words.under, shares, strict=False)
    ]


def on_plate(page: PasteUp, setting: Setting, empty: Plate, words: Words) -> tuple[Lettering, Seat]:
    """Set words in the middle of a plate; return the title, to be printed with the table, above them."""
    scale, faces, height = page.grid.scale, setting.faces, page.grid.trim.height
    blocks = _under(setting, empty, words)
    gap = _GAP * scale if blocks or words.keep else 0.0
    below = sum(block.height for block in blocks) + words.keep + gap
    tall = min(max(empty.down * 0.42, empty.down * 1.70 - below), empty.down * 1.2)
    room, cap, ink = empty.room(0.79, tall / empty.down / 2), _CAP * scale, _ink(page)
    letters = lettered(faces, words.title, room, cap=cap, ink=ink, height=height, centred=True, thrift=_ONE_LINE)
    if letters.box.height < _LEAST * scale:
        letters = lettered(faces, words.title, room, cap=cap, ink=ink, height=height, centred=True)
    top = empty.middle.y + 2 * scale - (letters.box.height + below) / 2
    y = top + letters.box.height + gap
    for block in blocks:
        page.add(*block.items(empty.middle.x, y + block.leading * 0.78, align="centre"))
        y += block.height
    free = Box(empty.middle.x - empty.across, y, empty.middle.x + empty.across, y + words.keep)
    printed = letters.lettering._replace(y=letters.lettering.y + letters.box.y0 - top)
    return printed, Seat(free, tallest(letters.lettering))


def _label(page: PasteUp, setting: Setting, words: Words, middle: float | None = None) -> Seat:
    """Set words on a paper label at the head, or on a smaller one round the height `middle`."""
    scale, grid_, faces = page.grid.scale, page.grid, setting.faces
    measure = grid_.trim.width - (96 if middle is None else 232) * scale
    style = Style("display", 46 * scale, 50 * scale, ink=DEEP)
    blocks = [shrunk(faces, words.title, style, measure=measure, lines=2 - bool(middle), smallest=18 * scale)]
    blocks += [shrunk(faces, told, each, measure=measure, lines=2) for told, each in words.under]
    height = sum(block.height for block in blocks) + words.keep + 22 * scale
    top = 40 * scale if middle is None else max(40 * scale, middle - height / 2)
    x, half = grid_.trim.width / 2, measure / 2 + 18 * scale
    page.box(Box(x - half, top, x + half, top + height), fill=PAPER, stroke=DEEP, width=1.4 * scale)
    y = top + 11 * scale
    for at, block in enumerate(blocks):
        role = Role.PARAGRAPH if at else Role.TITLE
        page.add(*block.items(x, y + block.leading * 0.78, role, align="centre"))
        y += block.height
    free = Box(x - measure / 2, y, x + measure / 2, y + words.keep)
    return Seat(free, blocks[0].lines[0].pieces[0].voice.size)
