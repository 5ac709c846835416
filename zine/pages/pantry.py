"""The pantry: every word explained, on shelves by letter, a jar to each."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from zine.draw.furniture.shopfront import shelf
from zine.draw.knots import Knot
from zine.draw.outlines import ellipse
from zine.draw.paint import LINE
from zine.draw.paints import PAINTS
from zine.model.book import Book, Part
from zine.model.card import Kind, Term
from zine.model.geometry import Box, Point
from zine.model.page import Page, Role
from zine.pages.alphabet import initial, order
from zine.pages.fitting import one_line, uncited
from zine.pages.foot import running_foot
from zine.pages.grid import BLEED, Grid
from zine.pages.heading import native
from zine.pages.jars import draw_jar, draw_onggi
from zine.pages.pasteup import BRICK, DEEP, KITCHEN, PasteUp
from zine.pages.setting import Opening, Setting
from zine.pages.taped_remark import remark_height, taped_remark
from zine.typeset.block import Block
from zine.typeset.markup import plain
from zine.typeset.paragraph import set_spans
from zine.typeset.style import Style

_BAND = 128.0  # from the head to the shelf's foot
_FROM_BAND = 18.0
_JAR = 27.0  # its width, and the least height of a shelf
_BELOW = 15.0  # of a shelf, to the next
_BETWEEN = 3.6  # words
_GUTTER = 16.0
_LARGEST, _SMALLEST = 9.4, 8.6
_FIRST = re.compile(r"\w")  # letter of a meaning, which may stand after a quotation mark
_JARS: Sequence[tuple[float, float, Mapping[str, object]]] = (
    (-0.46, 0.72, {"glaze": "honey", "band": "wave"}),
    (0.14, 0.98, {"glaze": "dark", "band": "trace", "lights": True}),
    (0.8, 0.8, {"glaze": "brown", "band": "fingers", "face": "smile"}),
)


class _Entry(NamedTuple):
    """A word and what it means, set."""

    letter: str
    block: Block
    target: str
    title: str

    @property
    def height(self) -> float:
        """Its lines."""
        return self.block.height


class _Shelf(NamedTuple):
    """What stands on one shelf of a column: words of one letter."""

    letter: str
    entries: tuple[_Entry, ...]
    z: float

    @property
    def room(self) -> float:
        """How high it is above its plank."""
        words = sum(entry.height + _BETWEEN * self.z for entry in self.entries)
        return max(_JAR * self.z, words)

    @property
    def height(self) -> float:
        """The shelf, and the room below its plank."""
        return self.room + _BELOW * self.z


_Column = tuple[_Shelf, ...]


def shows(book: Book) -> bool:
    """Whether the book has anything to show here."""
    return bool(book.glossary)


def lay_out(_part: Part, setting: Setting, number: int) -> Opening:
    """Lay out its pages, the first being `number`."""
    first = setting.grid(number)
    shelves = _fitted(setting, first)
    pages: list[Page] = []
    while shelves or not pages:
        page = PasteUp(setting.grid(number + len(pages)), f"pantry/{len(pages)}")
        top = page.grid.first
        if not pages:
            top = _head(page, setting) + _FROM_BAND * page.grid.scale
        columns, shelves = _page_of(shelves, page.grid.bottom - 6 * page.grid.scale - top)
        foot = _paste(page, setting, columns, top)
        if not shelves:
            _remark(page, setting, foot)
        running_foot(page, setting, number + len(pages), setting.book.title.text)
        pages.append(page.page(str(number + len(pages)), "pantry"))
    return Opening(tuple(pages))


# what stands where


def _fitted(setting: Setting, page_grid: Grid) -> Sequence[_Entry]:
    """Set the words in the largest type that takes no more pages than the smallest does."""
    fewest = _pages(_entries(setting, page_grid, _SMALLEST), page_grid)
    size = _LARGEST
    while size > _SMALLEST and _pages(_entries(setting, page_grid, size), page_grid) > fewest:
        size = max(_SMALLEST, size - 0.2)
    return _entries(setting, page_grid, size)


def _pages(entries: Sequence[_Entry], page_grid: Grid) -> int:
    """How many pages words take."""
    foot = page_grid.bottom - 6 * page_grid.scale
    count, room = 0, foot - (_BAND + _FROM_BAND) * page_grid.scale
    while entries:
        _, entries = _column(_column(entries, room)[1], room)
        count, room = count + 1, foot - page_grid.first
    return count


def _entries(setting: Setting, page_grid: Grid, size: float) -> Sequence[_Entry]:
    terms = sorted(setting.book.glossary, key=lambda term: order(plain(term.word.text)))
    return [_entry(setting, term, page_grid, size) for term in terms]


def _entry(setting: Setting, term: Term, page_grid: Grid, size: float) -> _Entry:
    z = page_grid.type_scale
    measure = (page_grid.measure - _GUTTER * z) / 2 - _JAR * z
    word, meaning = plain(uncited(term.word)), uncited(term.meaning)
    kitchen = term.kind is Kind.KITCHEN
    slanted = kitchen and not setting.book.theme.palette.tells_apart
    style = Style("text", size * z, 1.24 * size * z, ink=DEEP)
    head = Style("italic" if slanted else "bold", size * z, 1.24 * size * z, ink=KITCHEN if kitchen else DEEP)
    homes = [each for each in setting.book.recipes if any(own.word == term.word for own in each.card.glossary)]
    folios = [setting.folio(f"card-{each.card.key}") for each in homes]
    pages = f"\u00a0({', '.join(folios)})" if folios else ""
    stop = "" if meaning.endswith((".", "!", "?")) else "."
    said = f"{_FIRST.sub(lambda found: found[0].upper(), meaning, count=1)}{stop}{pages}"
    block = set_spans(setting.faces, [(head, f"{word}  "), (style, said)], measure=measure)
    target = f"card-{homes[0].card.key}" if homes else ""
    return _Entry(initial(word), block, target, plain(uncited(homes[0].card.title)) if homes else "")


def _page_of(entries: Sequence[_Entry], room: float) -> tuple[tuple[_Column, _Column], Sequence[_Entry]]:
    """Fill two columns; return them with the words that are left. Where none are, the columns are level."""
    left, rest = _column(entries, room)
    right, rest = _column(rest, room)
    if rest:
        return (left, right), rest
    while room > 40:
        room -= 4
        shorter, others = _column(entries, room)
        other, beyond = _column(others, room)
        if beyond:
            break
        left, right = shorter, other
    return (left, right), ()


def _column(entries: Sequence[_Entry], room: float) -> tuple[_Column, Sequence[_Entry]]:
    """Fill one column with shelves; return it with the words that are left."""
    shelves: list[_Shelf] = []
    for at, entry in enumerate(entries):
        z = entry.block.leading / 11.6
        if shelves and shelves[-1].letter == entry.letter:
            tried = [*shelves[:-1], _Shelf(entry.letter, (*shelves[-1].entries, entry), z)]
        else:
            tried = [*shelves, _Shelf(entry.letter, (entry,), z)]
        if shelves and sum(each.height for each in tried) > room:
            return tuple(shelves), entries[at:]
        shelves = tried
    return tuple(shelves), ()


# what is drawn and set


def _head(page: PasteUp, setting: Setting) -> float:
    """Draw the pantry's head: jars before the sun; return where their shelf ends."""
    grid_, scale, faces = page.grid, page.grid.scale, setting.faces
    foot, width, edge = grid_.up(_BAND * scale), grid_.trim.width, BLEED + 4
    band: list[Knot] = [
        (-edge, foot),
        (width + edge, foot),
        (width + edge, grid_.trim.height + edge),
        (-edge, grid_.trim.height + edge),
    ]
    x = width - 92 * scale
    if page.solid:
        page.tone.poly(band, PAINTS["butter"])
    page.tone.clip(band, curved=False)
    if page.solid:
        page.tone.fill(ellipse(x, foot + 30 * scale, 84 * scale, 84 * scale, 18), PAINTS["coral"])
    for aside, size, options in _JARS:
        draw_onggi(
            page.tone,
            page.chance.child("jar", size),
            (x + aside * 70 * scale, foot + 8 * scale),
            0.78 * size * scale,
            options,
        )
    page.tone.unclip()
    shelf(page.tone, page.chance.child("shelf"), Box(-edge, foot - 2 * scale, width + edge, foot + 8 * scale))
    page.anchor("pantry", title=setting.label("Pantry"))
    hangul, words = native(setting, "Pantry"), setting.label("Pantry")
    y = 78 * scale
    with page.group(Role.TITLE):
        large = Style("display", 42 * scale, 44 * scale, ink=BRICK, lang="ko" if hangul else "")
        page.add(*one_line(faces, hangul or words, large, measure=grid_.measure * 0.5).items(grid_.left, y, Role.TITLE))
        if hangul:
            block = one_line(
                faces, words, Style("display", 15 * scale, 18 * scale, ink=DEEP), measure=grid_.measure * 0.5
            )
            page.add(*block.items(grid_.left, y + 20 * scale, Role.TITLE))
    return _BAND * scale


def _paste(page: PasteUp, setting: Setting, columns: Sequence[_Column], top: float) -> float:
    """Paste the shelves; return where the lowest ends."""
    z = page.grid.type_scale
    width = (page.grid.measure - _GUTTER * z) / 2
    with page.group(Role.LIST):
        for at, column in enumerate(columns):
            x, y = page.grid.left + at * (width + _GUTTER * z), top
            for each in column:
                _paste_shelf(page, setting, each, Box(x, y, x + width, y + each.room))
                y += each.height
    return top + max(sum(each.height for each in column) for column in columns)


def _remark(page: PasteUp, setting: Setting, y: float) -> None:
    """Say what the colours mean, or the faces, where there is room to say it."""
    grid_, scale = page.grid, page.grid.scale
    told = "Red words live in the kitchen, dark words in the policy."
    if not setting.book.theme.palette.tells_apart:
        told = "Slanted words live in the kitchen, bold words in the policy."
    words, width = setting.label(told), grid_.measure * 0.56
    height = remark_height(setting, words, width, scale)
    if grid_.bottom - y > height + 24 * scale:
        spare = min((grid_.bottom - y - height) / 2, 60 * scale)
        taped_remark(page, setting, words, Point((grid_.left + grid_.right) / 2, y + spare), width)


def _paste_shelf(page: PasteUp, setting: Setting, each: _Shelf, box: Box) -> None:
    """Draw a jar with its letter on a plank, and set its words beside it, down to the plank."""
    z = page.grid.type_scale
    foot = page.grid.up(box.y1 + 2 * z)
    chance = page.chance.child(each.letter, box.y0)
    plank = Box(box.x0 - 2 * z, foot - 3 * z, box.x1, foot)
    page.tone.poly(plank.corners, "wood")
    page.tone.stroke(plank.corners[:2], LINE, 0.8, curved=False)
    draw_jar(page.tone, chance, (box.x0, foot), z)
    letter = one_line(setting.faces, each.letter, Style("display", 10 * z, 11 * z, ink=KITCHEN), measure=12 * z)
    page.add(*letter.items(box.x0 + 12 * z, box.y1 - 4 * z, Role.SUBHEADING, align="centre"))
    y = box.y1 - sum(entry.height + _BETWEEN * each.z for entry in each.entries)
    x = box.x0 + _JAR * z
    for entry in each.entries:
        with page.group(Role.ITEM):
            page.add(*entry.block.items(x, y + 0.8 * entry.block.leading, Role.BODY))
        if entry.target:
            page.link(Box(x, y, box.x1, y + entry.height), entry.target, entry.title)
        y += entry.height + _BETWEEN * each.z
