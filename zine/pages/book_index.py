"""The index: what a reader looks up. Dishes and kitchen words in red, topics and what goes in in black."""

import math
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from zine.model.book import Book, Part, Recipe
from zine.model.card import Ingredient, Kind
from zine.model.citing import ingredients
from zine.model.geometry import Box
from zine.model.page import Page, Picture, Role
from zine.pages.alphabet import bare, initial, order
from zine.pages.fitting import one_line, uncited
from zine.pages.foot import running_foot
from zine.pages.grid import Grid
from zine.pages.heading import heading
from zine.pages.pasteup import DEEP, KITCHEN, PasteUp
from zine.pages.setting import Opening, Setting
from zine.typeset.block import Block
from zine.typeset.line import set_line
from zine.typeset.markup import plain
from zine.typeset.paragraph import set_paragraph
from zine.typeset.style import Style

_SIZE, _LEADING = 8.6, 10.3
_SIZES = (1.0, 0.96, 0.92, 0.88)  # tried in this order
_SMALLEST = 7.5  # points
_LETTER = 12.4  # how high a letter's line is
_HANG = 8.0  # what goes over to another line is indented
_TO_NUMBERS, _APART = 5.0, 2.6
_MOST_TOGETHER = 0.4  # of a column: more numbers than that may break
_COLUMN = 96.0  # the narrowest
_GUTTER = 13.0
_MOST_COLUMNS = 3
_LONGEST_TOPIC = 46  # letters
_LONGEST = 34  # letters of an ingredient that is a thing to look up, and not a sentence
_ICON = 56.0
_BARE = 0.7  # of a page: a last one that is filled less takes of those before it
_SHORTER = 6.0


class Line(NamedTuple):
    """A word of the index, and the recipes it leads to. `kitchen` words are printed in red, dishes in bold."""

    words: str
    recipes: tuple[Recipe, ...]
    kitchen: bool
    dish: bool


def index_lines(book: Book) -> Sequence[Line]:
    """Return everything that can be looked up, in order, each once."""
    found: dict[str, Line] = {}
    for recipe in book.recipes:
        for line in _of(recipe):
            key = line.words.casefold().removesuffix("s")
            known = found.get(key, line)
            homes = {each.card.key: each for each in (*known.recipes, recipe)}
            found[key] = known._replace(recipes=tuple(homes.values()), dish=known.dish or line.dish)
    return sorted(found.values(), key=lambda line: order(line.words))


def _of(recipe: Recipe) -> Iterator[Line]:
    """Yield what a card can be found by."""
    card = recipe.card
    for name in (card.title, card.native_name, card.romanized):
        if name:
            yield Line(plain(uncited(name)), (recipe,), kitchen=True, dish=name is not card.romanized)
    for term in card.glossary:
        yield Line(plain(uncited(term.word)), (recipe,), kitchen=term.kind is Kind.KITCHEN, dish=False)
    topic = [plain(uncited(card.topic))] if card.topic else []
    for words in (
        *(each for each in topic if len(each) <= _LONGEST_TOPIC),
        *(plain(uncited(tag)) for tag in card.tags),
    ):
        yield Line(bare(words), (recipe,), kitchen=False, dish=False)
    for ingredient in ingredients(card):
        if words := _thing(ingredient):
            yield Line(words, (recipe,), kitchen=False, dish=False)


def _thing(ingredient: Ingredient) -> str:
    """Return what an ingredient is, when that is short enough to be looked up: its words before the first comma.

    What has a status is a figure, and stands on the shopping list.
    """
    words = "" if ingredient.status else bare(plain(uncited(ingredient.item)).split(", ")[0])
    return words if len(words) <= _LONGEST and words[:1].isalpha() and len(words.split()) > 1 else ""


class _Entry(NamedTuple):
    """A line of the index, set, with the pages it leads to; or a letter, which keeps with the next."""

    words: Block
    numbers: tuple[tuple[tuple[Block, Recipe], ...], ...]  # by line: the first is the words' last
    height: float

    def paste(self, page: PasteUp, x: float, y: float, z: float) -> None:
        """Paste it, its top at y."""
        baseline = y + 0.8 * _LEADING * z
        if not self.numbers:
            page.add(*self.words.items(x, y + self.height - 1.9 * z, Role.SUBHEADING))
            return
        with page.group(Role.ITEM):
            page.add(*self.words.items(lambda at: x + (_HANG * z if at else 0.0), baseline, Role.BODY))
            baseline += self.words.drop
            right = x + _end(self.words, z) + _TO_NUMBERS * z
            for line in self.numbers:
                for number, recipe in line:
                    page.add(*number.items(right, baseline, Role.REFERENCE))
                    area = Box(right - 1, baseline - 8 * z, right + number.width + 1, baseline + 2 * z)
                    page.link(area, f"card-{recipe.card.key}", plain(uncited(recipe.card.title)))
                    right += number.width + _APART * z
                right, baseline = x + _HANG * z, baseline + _LEADING * z


_Columns = Sequence[Sequence[_Entry]]


def _end(words: Block, z: float) -> float:
    """Where the last of some lines ends, from the first one's beginning."""
    return words.lines[-1].width + (_HANG * z if len(words.lines) > 1 else 0.0)


def shows(book: Book) -> bool:
    """Whether the book has anything to show here."""
    return len(book.recipes) > 1


def lay_out(_part: Part, setting: Setting, number: int) -> Opening:
    """Lay out its pages, the first being `number`: as few as its smallest type needs, in the largest that fits them."""
    page_grid, lines = setting.grid(number), index_lines(setting.book)
    z = page_grid.type_scale
    sizes = [size * z for size in _SIZES if size == 1 or size * _SIZE * z >= _SMALLEST]
    fewest = _fewest(len(lines), page_grid, sizes[-1])
    tried: list[tuple[Page, ...]] = []
    for size in sizes:
        tried.append(_pages(setting, number, lines, size))
        if len(tried[-1]) <= fewest:
            break
    return Opening(min(tried, key=len))


def _fewest(lines: int, page_grid: Grid, z: float) -> int:
    """How many pages so many lines take at least: if none went over to a second one, and there were no letters."""
    columns, _ = _columns(page_grid, z)
    return math.ceil(lines * _LEADING * z / (columns * (page_grid.bottom - page_grid.first)))


def _pages(setting: Setting, number: int, lines: Sequence[Line], z: float) -> tuple[Page, ...]:
    columns, width = _columns(setting.grid(number), z)
    page, pages = PasteUp(setting.grid(number), "index/0"), []
    top, first = _head(page, setting), page.grid.first - 0.5 * page.grid.baseline
    rooms = page.grid.bottom - top, page.grid.bottom - first
    for at, filled in enumerate(_shared(list(_entries(setting, lines, width, z)), columns, rooms)):
        if at:
            page, top = PasteUp(setting.grid(number + at), f"index/{at}"), first
        _paste(page, filled, top, width, z)
        running_foot(page, setting, number + at, setting.book.title.text)
        pages.append(page.page(str(number + at), "index"))
    return tuple(pages)


def _columns(page_grid: Grid, z: float) -> tuple[int, float]:
    """Return how many columns there are, and how wide."""
    gutter = _GUTTER * z
    count = min(_MOST_COLUMNS, int((page_grid.measure + gutter) / (_COLUMN * z + gutter)))
    return max(1, count), (page_grid.measure - gutter * (max(1, count) - 1)) / max(1, count)


def _head(page: PasteUp, setting: Setting) -> float:
    grid_, side = page.grid, _ICON * page.grid.scale
    told = "Dishes in red, what goes into them in black. Numbers are pages."
    if not setting.book.theme.palette.tells_apart:
        told = "Dishes in bold, what goes into them in plain. Numbers are pages."
    remark = setting.label(told)
    y = heading(page, setting, "Index", remark, width=grid_.measure - side - 8 * grid_.scale, anchor="index")
    page.add(Picture(setting.artist.icon("magpie", side), grid_.right - side, grid_.first - 8 * grid_.scale))
    return y + 1.2 * grid_.baseline


def _entries(setting: Setting, lines: Sequence[Line], width: float, z: float) -> Iterator[_Entry]:
    """Set every line, and a letter before the first of each."""
    letter, known = "", dict[str, Block]()  # numbers, of which there are fewer than lines
    for line in lines:
        if initial(line.words) != letter:
            letter = initial(line.words)
            block = one_line(setting.faces, letter, Style("display", 11 * z, 12 * z, ink=KITCHEN), measure=width)
            yield _Entry(block, (), _LETTER * z)
        yield _entry(setting, line, width, z, known)


def _entry(setting: Setting, line: Line, width: float, z: float, known: dict[str, Block]) -> _Entry:
    ink = KITCHEN if line.kitchen else DEEP
    style = Style("bold" if line.dish else "text", _SIZE * z, _LEADING * z, ink=ink)
    folios = [setting.folio(f"card-{recipe.card.key}") for recipe in line.recipes]
    commas = [","] * (len(folios) - 1) + [""]
    figures = Style("panel-bold", 0.86 * _SIZE * z, _LEADING * z, ink=DEEP)
    numbers = [
        (known.get(told) or known.setdefault(told, set_line(setting.faces, told, figures)), recipe)
        for told, recipe in zip(map(str.__add__, folios, commas), line.recipes, strict=True)
    ]
    words = _words(setting, line.words, style, width, z, followed_by=_together(numbers, width, z))
    lines: list[list[tuple[Block, Recipe]]] = [[]]
    room = width - _end(words, z) - _TO_NUMBERS * z
    for number in numbers:
        if number[0].width > room:
            lines.append([])
            room = width - _HANG * z
        lines[-1].append(number)
        room -= number[0].width + _APART * z
    return _Entry(words, tuple(map(tuple, lines)), words.height + (len(lines) - 1) * _LEADING * z)


def _together(numbers: Sequence[tuple[Block, Recipe]], width: float, z: float) -> float:
    """Return how much room an entry's numbers want beside its last words: all of them, or, of many, the first."""
    whole = sum(block.width + _APART * z for block, _ in numbers)
    return _TO_NUMBERS * z + (whole if whole <= _MOST_TOGETHER * width else numbers[0][0].width)


def _words(setting: Setting, words: str, style: Style, width: float, z: float, *, followed_by: float) -> Block:
    """Break an entry's words so that their numbers do not stand alone on a line, if there is a way."""
    block = set_paragraph(setting.faces, words, style, measure=_hanging(width, z))
    if _end(block, z) + followed_by <= width or " " not in words:
        return block
    narrower = set_paragraph(setting.faces, words, style, measure=_hanging(width - followed_by, z))
    return narrower if len(narrower.lines) <= len(block.lines) + 1 else block


def _hanging(width: float, z: float) -> Callable[[int], float]:
    return lambda at: width - (_HANG * z if at else 0.0)


def _shared(entries: Sequence[_Entry], columns: int, rooms: tuple[float, float]) -> Sequence[_Columns]:
    """Fill as many pages as entries take: `rooms` are the first page's and that of each other.

    A last page that would be mostly bare is not: all pages are left equally short.
    """
    pages = _filled_pages(entries, columns, rooms)
    short = 0.0
    while len(pages) > 1 and _depth(pages[-1]) < _BARE * rooms[1]:
        short += _SHORTER
        tried = _filled_pages(entries, columns, (rooms[0] - short, rooms[1] - short))
        if len(tried) > len(pages) or rooms[0] - short < rooms[0] / 2:
            break
        pages = tried
    return pages


def _depth(page: _Columns) -> float:
    return max(sum(entry.height for entry in column) for column in page)


def _filled_pages(entries: Sequence[_Entry], columns: int, rooms: tuple[float, float]) -> Sequence[_Columns]:
    pages: list[_Columns] = []
    while entries or not pages:
        filled, entries = _page_of(entries, columns, rooms[bool(pages)])
        pages.append(filled)
    return pages


def _page_of(entries: Sequence[_Entry], columns: int, room: float) -> tuple[_Columns, Sequence[_Entry]]:
    """Fill a page's columns; return them with what is left. Where nothing is, the columns are level."""
    filled, left = _filled(entries, columns, room)
    while not left and room > 30:
        room -= 3
        shorter, over = _filled(entries, columns, room)
        if over:
            break
        filled = shorter
    return filled, left


def _filled(entries: Sequence[_Entry], columns: int, room: float) -> tuple[_Columns, Sequence[_Entry]]:
    filled, left = [], list(entries)
    for _ in range(columns):
        column: list[_Entry] = []
        y = 0.0
        while left and (not column or y + left[0].height + (left[1].height if not left[0].numbers else 0.0) <= room):
            y += left[0].height
            column.append(left.pop(0))
        filled.append(column)
    return filled, left


def _paste(page: PasteUp, columns: _Columns, top: float, width: float, z: float) -> None:
    with page.group(Role.LIST):
        for at, column in enumerate(columns):
            x, y = page.grid.left + at * (width + _GUTTER * z), top
            for entry in column:
                entry.paste(page, x, y, z)
                y += entry.height
