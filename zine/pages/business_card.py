"""A business card of a dish, two sides: its picture and its names; its key figure, who says so, a code to read there.

Drawn for 85 x 55 mm, wide or tall. Type is never below 7.5 points; what does not fit stays in the booklet.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zine.draw.paints import PAINTS
from zine.errors import Level, Problem
from zine.model.book import Part, Recipe
from zine.model.geometry import Box
from zine.model.ink import Tints
from zine.model.page import Role, Shape
from zine.model.text import Text
from zine.model.units import MM
from zine.pages.fitting import one_line, shrunk
from zine.pages.grid import BLEED
from zine.pages.mini_zine.figure import KeyFigure, key_figure
from zine.pages.pasteup import DEEP, KITCHEN, SOFT, PasteUp
from zine.pages.plated import PAIRS, Colours, plated
from zine.pages.qr_code import QUIET, modules, squares
from zine.pages.setting import Opening, Setting
from zine.typeset.block import Block
from zine.typeset.copyfit import first_fit
from zine.typeset.markup import plain
from zine.typeset.style import Style

SMALLEST = 7.5
_DRAWN_FOR = (85 * MM, 55 * MM)  # its long side and its short one
_MARGIN = 13.0
_FIELD = 0.48  # of the long side, by the picture
_AROUND = 0.07  # of the field, between its edges and the dish
_BAND = 7.0  # of colour, along the head of the back
_MODULE = 0.42 * MM  # what an office printer keeps apart
_LARGEST_CODE = 0.42  # of the long side
_FACTORS = (1.0, 0.92, 0.84, 0.76, 0.68)


class _Line(NamedTuple):
    """Set words, and the air above them."""

    block: Block
    air: float = 0.0
    role: Role = Role.PARAGRAPH


class _Words(NamedTuple):
    """Words one below the other; `left_out` names the card's fields that found no room."""

    lines: tuple[_Line, ...]
    left_out: tuple[str, ...] = ()

    @property
    def height(self) -> float:
        return sum(line.air + line.block.height for line in self.lines)

    def paste(self, page: PasteUp, room: Box) -> None:
        """Paste them in the middle of a room's height, or from its head if they are too many."""
        y = room.y0 + max(0.0, (room.height - self.height) / 2)
        for line in self.lines:
            y += line.air
            page.add(*line.block.items(room.x0, y + line.block.leading * 0.8, line.role))
            y += line.block.height


class _Sheet(NamedTuple):
    """What both sides are made with: `scale` is 1 at 85 x 55 mm."""

    setting: Setting
    recipe: Recipe
    scale: float

    def style(self, role: str, size: float, ink: Tints = DEEP) -> Style:
        """Return a style whose size is given for 85 x 55 mm."""
        size = max(SMALLEST, size * self.scale)
        return Style(role, size, size * 1.22, ink=ink)

    def set(self, text: Text | str, style: Style, measure: float, lines: int) -> Block:
        """Set words in at most so many lines, as large as they go."""
        return shrunk(self.setting.faces, text, style, measure=measure, lines=lines, smallest=SMALLEST)


def lay_out(part: Part, setting: Setting, number: int) -> Opening:
    """Lay out its two sides, the first being page `number`."""
    assert part.recipe, "a business card is of a card"  # noqa: S101
    recipe, trim = part.recipe, setting.book.trim
    sheet = _Sheet(setting, recipe, min(max(trim) / _DRAWN_FOR[0], min(trim) / _DRAWN_FOR[1]))
    key, colours = recipe.card.key, PAIRS[recipe.course % len(PAIRS)]
    face, back = PasteUp(setting.grid(number), f"{key}/front"), PasteUp(setting.grid(number + 1), f"{key}/back")
    face.anchor(f"card-{key}", title=plain(recipe.card.title.text))
    left_out = (*_front(face, sheet, colours), *_back(back, sheet, colours))
    pages = face.page(str(number), "business-card"), back.page(str(number + 1), "business-card")
    return Opening(pages, tuple(_problems(recipe, left_out)))


def _front(page: PasteUp, sheet: _Sheet, colours: Colours) -> tuple[str, ...]:
    (width, height), margin = page.grid.trim, _MARGIN * sheet.scale
    if width > height:
        field = Box(0, 0, width * _FIELD, height)
        room = Box(field.x1 + margin * 0.8, margin, width - margin, height - margin)
    else:
        field = Box(0, 0, width, height * _FIELD)
        room = Box(margin, field.y1 + margin * 0.6, width - margin, height - margin)
    edge = _AROUND * min(field.width, field.height)
    window = field.grown(-edge)
    plated(page, sheet.setting, sheet.recipe, colours=colours, field=field, window=window)
    return _pasted(page, tuple(_fronts(sheet, room.width)), room)


def _fronts(sheet: _Sheet, measure: float) -> Iterator[_Words]:
    """Yield the names with the topic, or the tagline where there is none, ever smaller; at last the names alone."""
    card = sheet.recipe.card
    told, field = (card.topic, "topic") if card.topic else (card.tagline, "tagline")
    for factor in _FACTORS:
        names = tuple(_names(sheet, measure, factor))
        block = sheet.set(told, sheet.style("text", 9 * factor), measure, 4) if told else None
        yield _Words((*names, _Line(block, 4 * sheet.scale)) if block else names)
    yield _Words(names, (field,) if told else ())


def _names(sheet: _Sheet, measure: float, factor: float) -> Iterator[_Line]:
    card = sheet.recipe.card
    large, small = sheet.style("display", 23 * factor, KITCHEN), sheet.style("display", 11 * factor)
    if card.native_name:
        name = one_line(sheet.setting.faces, card.native_name, large, measure=measure, smallest=11)
        yield _Line(name, role=Role.TITLE)
        yield _Line(sheet.set(card.title, small, measure, 2), 1.0, Role.TITLE)
    else:
        yield _Line(sheet.set(card.title, large, measure, 3), role=Role.TITLE)


def _back(page: PasteUp, sheet: _Sheet, colours: Colours) -> tuple[str, ...]:
    """Paste the key figure beside the code, or above it on a tall card, and the zine's name at the foot."""
    (width, height), margin = page.grid.trim, _MARGIN * sheet.scale
    _band(page, sheet, colours)
    figure, foot = key_figure(sheet.recipe), height - margin * 0.8
    code = _code(page, sheet, figure, Box(margin, margin, width - margin, foot))
    free = code.x0 - _MODULE * QUIET if code else width - margin
    line = sheet.style("display", 8.4, KITCHEN)
    name = one_line(sheet.setting.faces, sheet.setting.book.title, line, measure=free - margin, smallest=SMALLEST)
    head = foot - name.height
    page.add(*name.items(margin, head + name.leading * 0.8))
    wide = width > height
    low = head if wide or not code else min(head, code.y0 - _MODULE * QUIET)
    room = Box(margin, _BAND * sheet.scale + margin * 0.6, free if wide else width - margin, low - margin * 0.3)
    return _pasted(page, tuple(_backs(sheet, figure, room.width)), room)


def _band(page: PasteUp, sheet: _Sheet, colours: Colours) -> None:
    """Colour the head: a band that bleeds, or a line where nothing is solid."""
    width, band = page.grid.trim.width, _BAND * sheet.scale
    if not page.solid:
        page.rule(_MARGIN * sheet.scale, width - _MARGIN * sheet.scale, band)
        return
    over = BLEED + 4
    edge = Box(-over, page.grid.up(band), width + over, page.grid.up(-over))
    page.tone.poly(edge.corners, PAINTS[sheet.setting.book.theme.design.ground_color or colours.field])


def _code(page: PasteUp, sheet: _Sheet, figure: KeyFigure | None, room: Box) -> Box | None:
    """Paste the code of an address into a room's lower right corner; none that would be too large."""
    link = next(_links(sheet, figure), "")
    drawn = modules(link, f"{sheet.recipe.card.key}'s source's") if link else ()
    side = _MODULE * len(drawn)
    if not link or side > _LARGEST_CODE * max(room.width, room.height):
        return None
    box = Box(room.x1 - side, room.y1 - side, room.x1, room.y1)
    told = sheet.setting.label("Says who?")
    with page.group(Role.FIGURE, alt=f"{told} {link}"):
        page.add(Shape(squares(drawn, box.x0, box.y0, _MODULE), fill=DEEP))
    page.link(box, link, told)
    return box


def _links(sheet: _Sheet, figure: KeyFigure | None) -> Iterator[str]:
    """Yield the addresses of the figure's source, of the card's others, of what those are parts of, and the zine's."""
    book, sources = sheet.setting.book, [citation.source for citation in sheet.recipe.citations.values()]
    documents = {source.key: source for source in book.sources}
    named = [figure.source] if figure and figure.source else []
    whole = [documents[each.within.text] for each in sources if each.within and each.within.text in documents]
    yield from (source.url.text for source in (*named, *sources, *whole) if source.url)
    if book.back_cover.link:
        yield book.back_cover.link.text


def _backs(sheet: _Sheet, figure: KeyFigure | None, measure: float) -> Iterator[_Words]:
    """Yield the key figure with its source, ever smaller, and then without; a card that has none says its tagline."""
    if figure is None:
        card = sheet.recipe.card
        for factor in _FACTORS:
            told = sheet.set(card.tagline or card.title, sheet.style("text", 12 * factor), measure, 4)
            yield _Words((_Line(told),))
        yield _Words((), ("tagline",))
        return
    for factor in _FACTORS:
        lines = _figure(sheet, figure, measure, factor)
        yield _Words((*lines, *_heading(sheet, figure, measure)))
    yield _Words(lines)
    yield _Words((), ("key figure",))


def _figure(sheet: _Sheet, figure: KeyFigure, measure: float, factor: float) -> tuple[_Line, ...]:
    value = sheet.set(figure.value, sheet.style("display", 24 * factor), measure, 1)
    told = sheet.set(figure.told, sheet.style("bold", 9 * factor, KITCHEN), measure, 3)
    first, second = (told, value) if figure.leads else (value, told)
    return _Line(first), _Line(second, 1.0)


def _heading(sheet: _Sheet, figure: KeyFigure, measure: float) -> Iterator[_Line]:
    heading = (figure.source.heading or figure.source.title) if figure.source else None
    if heading:
        block = sheet.set(f"“{plain(heading.text)}”", sheet.style("panel", 7.8, SOFT), measure, 3)
        yield _Line(block, 4 * sheet.scale, Role.NOTE)


def _pasted(page: PasteUp, ways: Sequence[_Words], room: Box) -> tuple[str, ...]:
    """Paste words the first way that fits, or the last one; return what stays out."""
    words = first_fit(ways, lambda each: each.height <= room.height) or ways[-1]
    words.paste(page, room)
    return words.left_out


def _problems(recipe: Recipe, left_out: Sequence[str]) -> Iterator[Problem]:
    if left_out:
        card = recipe.card
        message = f"“{plain(card.title.text)}” is too wordy for a business card: its {' and '.join(left_out)} stays out"
        yield Problem(message, (card.topic or card.title).mark, "Cut words.", Level.WARNING, "copyfit")
