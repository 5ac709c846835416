"""The back of a cut card: headnote, facts, who says so, and a code to read where a source has an address."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from typing import NamedTuple

from zine.draw.paints import PAINTS
from zine.draw.stage import NOMINAL_RIM, Stage
from zine.model.book import Citation
from zine.model.geometry import Box, Point
from zine.model.page import Picture, Role, Shape
from zine.model.text import Text
from zine.model.units import MM
from zine.pages.card.facts import Panel, panel
from zine.pages.card.strips import source_words
from zine.pages.card.words import CardWords
from zine.pages.cut_card.flow import Flow, Flowed, flow
from zine.pages.cut_card.short import MOST, beginning, facts, sentences
from zine.pages.cut_card.sizes import SMALLEST, Sizes, styles
from zine.pages.dishes import dish_words, served_words
from zine.pages.fitting import one_line
from zine.pages.grid import BLEED
from zine.pages.pasteup import DEEP, PAPER, PasteUp
from zine.pages.plated import Colours, reach_of
from zine.pages.qr_code import QUIET, modules, squares
from zine.pages.rounded import rounded
from zine.pages.typography import Typography, typography
from zine.typeset.copyfit import first_fit
from zine.typeset.style import Style

_BORDER, _CORNER, _OVER = 9.0, 8.0, 4.0
_INSET = 12.0  # from the border to the words
_AIR = 9.0  # between two blocks
_COLUMN, _GUTTER = 0.5, 14.0  # of a wide back: words left, facts right
_UNDER_CODE = 11.0
_LARGEST = 10.6  # of the headnote
_STEPS = 8
_PANEL = 1.115  # of a page's panel: the least at which all of its type can be read
_MODULE = 0.42 * MM  # what an office printer keeps apart
_THUMB_LEAST, _THUMB_MOST, _THUMB_ALONE = 13.0, 58.0, 84.0  # radius of the dish that stands in what is left
_STEEPER, _SHADE = 0.2, 0.3  # of the radius: it is seen from higher up than on the front, and throws a shadow
_TALL, _LONG = 1.15, 1.25  # radii: what is taller, or has a longer handle, would leave the frame of a small dish


class _Way(NamedTuple):
    """One way to set a back: the headnote's size and sentences, how many facts and sources."""

    size: float
    sentences: int
    facts: int
    sources: int


class _Code(NamedTuple):
    """A code of an address, and the number of the source that it leads to."""

    link: str
    number: int

    @property
    def side(self) -> float:
        """With the quiet zone, of which the paper round the code is a part."""
        return _MODULE * (len(modules(self.link, f"source {self.number}'s")) + QUIET)


class Back(NamedTuple):
    """A back, set one way; `room` is where the words go."""

    words: CardWords
    by: Sizes
    way: _Way
    room: Box
    head: Flow
    panel: Panel | None
    says: Flow
    code: _Code | None

    @property
    def _code_height(self) -> float:
        return self.code.side + _UNDER_CODE if self.code else 0.0

    @property
    def slack(self) -> float:
        """What is left of the room; below 0 it does not fit."""
        air = _AIR * self.by.scale
        board = self.panel.height + air if self.panel else 0.0
        if self.by.wide:
            left = self.head.height + air + self.says.height
            return self.room.height - max(left, board + self._code_height)
        return self.room.height - self.head.height - board - max(self.says.height, self._code_height) - air

    @property
    def left_out(self) -> tuple[str, ...]:
        """The fields of which nothing is printed here."""
        card = self.words.card
        headnote = ("headnote",) if card.headnote and not self.way.sentences else ()
        return (*headnote, "nutrition") if facts(card) and not self.way.facts else headnote

    def paste(self, page: PasteUp, colours: Colours) -> None:
        """Paste all of it."""
        self._border(page, colours)
        room, air = self.room, _AIR * self.by.scale
        below = self.head.paste(page, self.words, room.x0, room.y0)
        side = self.panel.width if self.panel and self.by.wide else room.width
        y = room.y0 if self.by.wide else below + air
        if self.panel:
            self.panel.paste(page, room.x1 - side, y)
            y += self.panel.height
        foot = room.y1 - max(self.says.height, self._code_height)
        free = Box(room.x1 - side, y, room.x1, room.y1 - self._code_height if self.by.wide else foot)
        self._thumb(page, free)
        self.says.paste(page, self.words, room.x0, room.y1 - self.says.height if self.by.wide else foot)
        if self.code:
            self._code(page, self.code, room.y1 - self._code_height)

    def _border(self, page: PasteUp, colours: Colours) -> None:
        width, height = page.grid.trim
        over, border = BLEED + _OVER, _BORDER * self.by.scale
        edge = Box(border, border, width - border, height - border)
        if not page.solid:
            page.add(Shape(rounded(edge, _CORNER * self.by.scale), stroke=DEEP, line_width=0.9))
            return
        page.tone.poly(
            Box(0, 0, width, height).grown(over).corners,
            PAINTS[self.words.setting.book.theme.design.ground_color or colours.field],
        )
        paper = rounded(edge, _CORNER * self.by.scale)
        page.add(Shape(paper, fill=PAPER))

    def _thumb(self, page: PasteUp, box: Box) -> None:
        """Stand the dish in what is left between facts and sources."""
        setting, key, air = self.words.setting, self.words.card.key, _AIR * self.by.scale / 2
        served = served_words(dish_words(self.words.recipe, setting))
        reach = reach_of(setting, served, key)
        up, down = reach.up + _STEEPER, reach.down + _SHADE
        most = (_THUMB_MOST if self.panel else _THUMB_ALONE) * self.by.scale
        radius = min(most, (box.height - 2 * air) / (up + down), box.width / 3)
        if radius < _THUMB_LEAST:
            return
        x, y = box.middle.x, box.middle.y + (up - down) / 2 * radius
        if reach.up < _TALL and reach.across < _LONG:
            drawing = setting.artist.small(served, key, radius)
            page.add(Picture(drawing, x - drawing.width / 2, y - drawing.height / 2 - 0.08 * radius))
            return
        size = page.grid.trim
        stage = Stage(size.width, size.height, Point(x, page.grid.up(y)), radius / NOMINAL_RIM, ground=None)
        page.add(Picture(setting.artist.picture(served, key, stage), 0, 0))

    def _code(self, page: PasteUp, code: _Code, y: float) -> None:
        drawn = modules(code.link, f"source {code.number}'s")
        side = _MODULE * len(drawn)
        x = self.room.x1 - side
        told = self.words.setting.phrase("read source {number}", number=code.number)
        with page.group(Role.FIGURE, alt=f"{told}: {code.link}"):
            page.add(Shape(squares(drawn, x, y, _MODULE), fill=DEEP))
        style = Style("panel", SMALLEST, SMALLEST * 1.2)
        line = one_line(self.words.setting.faces, told, style, measure=side + 14, smallest=6.0)
        page.add(*line.items(self.room.x1, y + side + 9, align="right"))
        page.link(Box(x, y, x + side, y + side), code.link, told)


def back(words: CardWords, by: Sizes, cited: Sequence[str]) -> Back:
    """Set a back the first way that fits; `cited` are the keys of sources that the front names.

    Type gets smaller first; then facts and sentences of the headnote stay out, the last of them at last.
    """
    most = _Way(_LARGEST, len(sentences(words.card.headnote or Text(""))), len(facts(words.card)), len(words.citations))
    backs = (_set(words, by, way, cited) for way in _ways(most))
    found = first_fit(backs, lambda each: each.slack >= 0)
    return found or _set(words, by, _Way(SMALLEST, 0, 0, 1), cited)


def _ways(most: _Way) -> Iterator[_Way]:
    for step in range(_STEPS + 1):
        yield most._replace(size=_LARGEST - (_LARGEST - SMALLEST) * step / _STEPS)
    for rows in range(most.facts - 1, MOST - 1, -1):
        yield most._replace(size=SMALLEST, facts=rows)
    most = most._replace(facts=min(MOST, most.facts))
    least = most._replace(size=SMALLEST)
    fewer = product(range(min(1, most.sentences), most.sentences + 1), range(min(2, most.facts), most.facts + 1))
    for kept, rows in sorted(fewer, key=lambda pair: (-sum(pair), -min(pair))):
        yield least._replace(sentences=kept, facts=rows)
    for kept, rows in ((1, 1), (1, 0), (0, 0)):
        yield least._replace(sentences=min(kept, most.sentences), facts=min(rows, most.facts))
    for sources in range(most.sources, 0, -1):
        yield least._replace(sentences=0, facts=0, sources=sources)


def _set(words: CardWords, by: Sizes, way: _Way, cited: Sequence[str]) -> Back:
    card, room = words.card, _room(by)
    headnote = beginning(card.headnote, way.sentences) if card.headnote and way.sentences else None
    column = room.width * _COLUMN if by.wide and way.facts else room.width
    board = _panel(words, by, way, room.width - column - _GUTTER if by.wide else room.width)
    head = flow(_head(words, by, way, headnote, column))
    printed = [*cited, *_keys(head), *_keys_of(board)]
    shown = [citation for key, citation in words.citations.items() if key in printed]
    code = next((_Code(each.source.url.text, each.number) for each in shown if each.source.url), None)
    measure = room.width - (code.side + 6 if code else 0.0)
    says = flow(_says(words, by, shown, way.sources, column if by.wide else measure))
    return Back(words, by, way, room, head, board, says, code)


def _room(by: Sizes) -> Box:
    inset = (_BORDER + _INSET) * by.scale
    return Box(inset, inset * 0.9, by.trim.width - inset, by.trim.height - inset)


def _head(words: CardWords, by: Sizes, way: _Way, headnote: Text | None, measure: float) -> Iterator[Flowed]:
    set_in = styles(by, way.size)
    title = set_in.head._replace(size=set_in.head.size * 1.2, leading=set_in.head.size * 1.7)
    yield Flowed(one_line(words.setting.faces, words.card.title, title, measure=measure, smallest=8), role=Role.TITLE)
    if words.card.topic:
        topic = Style("bold", max(SMALLEST, 8.4 * by.scale), max(SMALLEST, 8.4 * by.scale) * 1.2)
        yield Flowed(words.block(words.card.topic, topic, measure))
    if headnote:
        style = Style("text", way.size, way.size * 1.34)
        yield Flowed(words.block(headnote, style, measure), 5 * by.scale)
        if way.sentences < len(sentences(words.card.headnote or headnote)):
            told = words.label("in full in the booklet")
            yield Flowed(words.block(told, set_in.more, measure), 2 * by.scale, Role.NOTE)


def _panel(words: CardWords, by: Sizes, way: _Way, width: float) -> Panel | None:
    nutrition = words.card.nutrition
    if not nutrition or not way.facts:
        return None
    factor = _PANEL * max(1.0, by.scale) * (1 + 0.16 * (way.size - SMALLEST) / (_LARGEST - SMALLEST))
    more, footnote = len(nutrition.facts) - way.facts, nutrition.footnote
    if more > 0:
        told = words.setting.phrase("and {count} more in the booklet", count=more)
        footnote = Text(f"{footnote.text} – {told}", footnote.mark) if footnote else Text(told)
    shown = replace(nutrition, facts=nutrition.facts[: way.facts], footnote=footnote)
    return panel(words, _panel_type(words, factor), shown, width, factor)


def _panel_type(words: CardWords, factor: float) -> Typography:
    """The page's panel in the card's size."""
    own = typography(words.setting.grid(1))
    size = 7.0 * factor
    return own._replace(
        panel=own.panel.scaled(size / own.panel.size, 11.2 * factor),
        panel_bold=own.panel_bold.scaled(size / own.panel_bold.size, 11.2 * factor),
        panel_title=own.panel_title.scaled(18.0 * factor / own.panel_title.size, 20.0 * factor),
        sources=own.sources.scaled(max(SMALLEST, 6.6 * factor) / own.sources.size, 8.8 * factor),
    )


def _says(words: CardWords, by: Sizes, shown: Sequence[Citation], count: int, measure: float) -> Iterator[Flowed]:
    if not shown:
        return
    head = styles(by, SMALLEST).head
    yield Flowed(
        one_line(words.setting.faces, words.label("Says who?"), head, measure=measure, smallest=SMALLEST),
        role=Role.HEADING,
    )
    size = max(SMALLEST, 7.6 * by.scale)
    style = Style("panel", size, size * 1.3, bold_role="panel-bold")
    for citation in shown[:count]:
        yield Flowed(words.block(source_words(citation), style, measure), 0.0, Role.NOTE)
    if (more := len(shown) - count) > 0:
        yield Flowed(words.block(words.setting.phrase("and {count} more in the booklet", count=more), style, measure))


def _keys(words: Flow) -> Iterator[str]:
    return (piece.key for row in words.rows for line in row.block.lines for piece in line.pieces if piece.key)


def _keys_of(board: Panel | None) -> Iterator[str]:
    if board:
        blocks = [board.serving, board.footnote, *(each for row in board.rows for each in (row.label, row.value))]
        yield from (piece.key for block in blocks for line in block.lines for piece in line.pieces if piece.key)
