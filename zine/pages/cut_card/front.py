"""The front of a cut card: picture, names, stat bar, and the recipe in short."""

from collections.abc import Iterator
from dataclasses import dataclass

from zine.errors import LayoutError
from zine.model.geometry import Box
from zine.model.page import Role
from zine.pages.card.words import CardWords
from zine.pages.cut_card.flow import Flow, Flowed, flow
from zine.pages.cut_card.labels import paste_labels
from zine.pages.cut_card.recipe import cook, shop, shopping_share
from zine.pages.cut_card.sizes import Sizes, Styles, styles
from zine.pages.cut_card.stats import Bar, bar
from zine.pages.cut_card.ways import Way, given, smaller, telling
from zine.pages.fitting import one_line, shrunk
from zine.pages.pasteup import PasteUp
from zine.pages.plated import Colours, plated
from zine.typeset.copyfit import first_fit
from zine.typeset.markup import plain

_GIVES = 10  # steps in which picture and type give way, together
_ALONE = 0.60  # of the card's height, that a picture may take where words are few
_BESIDE = 0.40  # of a wide card's width
_GUTTER = 13.0


@dataclass(frozen=True, slots=True)
class Front:
    """A front, set one way; `room` is where the words go."""

    words: CardWords
    by: Sizes
    way: Way
    room: Box
    head: Flow
    bar: Bar
    shop: Flow
    cook: Flow
    share: float

    @property
    def _above_columns(self) -> float:
        return self.head.height + (self.bar.height + 5 * self.by.scale if self.bar.height else 0.0) + 4 * self.by.scale

    @property
    def slack(self) -> float:
        """What is left of the room below the words; below 0 they do not fit."""
        side_by_side = self.by.columns(self.room.width)
        columns = max(self.shop.height, self.cook.height) if side_by_side else self.shop.height + self.cook.height
        return self.room.height - self._above_columns - columns

    @property
    def left_out(self) -> tuple[str, ...]:
        """The fields of which nothing is printed here."""
        card, way = self.words.card, self.way
        told = (
            ("tagline", card.tagline and not way.tagline),
            *((field, True) for field in self.bar.left_out),
            ("ingredients", not way.ingredients),
            ("steps", not way.steps),
        )
        return tuple(field for field, missing in told if missing)

    @property
    def cited(self) -> tuple[str, ...]:
        """The keys of the sources that are named here."""
        rows = (*self.head.rows, *self.shop.rows, *self.cook.rows)
        return tuple(piece.key for row in rows for line in row.block.lines for piece in line.pieces if piece.key)

    def paste(self, page: PasteUp, colours: Colours) -> None:
        """Paste all of it."""
        field = self._field(page)
        self._picture(page, field, colours)
        paste_labels(page, self.words, self.by, field)
        room = self.room if self.by.wide else self.room._replace(y0=field.y1 + self.room.y0 - self._foot)
        y = self.head.paste(page, self.words, room.x0, room.y0)
        if self.bar.height:
            y += 5 * self.by.scale
            self.bar.paste(page, room.x0, y)
            y += self.bar.height
        y += 4 * self.by.scale
        with page.group(Role.LIST):
            below = self.shop.paste(page, self.words, room.x0, y)
        across = self.by.columns(room.width)
        left = room.x0 + (room.width - _GUTTER * self.by.scale) * self.share + _GUTTER * self.by.scale
        with page.group(Role.LIST):
            self.cook.paste(page, self.words, left if across else room.x0, y if across else below)

    @property
    def _foot(self) -> float:
        return self.by.trim.height * self.way.picture

    def _field(self, page: PasteUp) -> Box:
        """The picture's field: it takes what the words leave."""
        width, height = page.grid.trim
        if self.by.wide:
            return Box(0, 0, width * _BESIDE, height)
        return Box(0, 0, width, min(self._foot + max(0.0, self.slack), height * _ALONE))

    def _picture(self, page: PasteUp, field: Box, colours: Colours) -> None:
        edge = 7 * self.by.scale
        window = Box(field.x0, field.y0 + edge, field.x1, field.y1 - edge)
        plated(page, self.words.setting, self.words.recipe, colours=colours, field=field, window=window)


def front(words: CardWords, by: Sizes) -> Front:
    """Set a front the first way that fits: smaller picture and type, then less of each line, fewer lines, no tagline.

    Raises:
        LayoutError: the card is so small that not even the names fit.
    """
    for way in telling(words.card):
        if _set(words, by, given(way, 1)).slack >= 0:
            return _largest(words, by, way)
    found = first_fit((_set(words, by, way) for way in smaller(words.card)), lambda each: each.slack >= 0)
    if found is None:
        title, hint = words.card.title, "Ask for larger cards with --trim."
        raise LayoutError(f"“{plain(title.text)}” does not fit on such a small card", hint, mark=title.mark)
    return found


def _largest(words: CardWords, by: Sizes, all_lines: Way) -> Front:
    """Return the front that gives least; the one that gives all it can is known to fit."""
    low, high = 0, _GIVES
    while low < high:
        middle = (low + high) // 2
        fits = _set(words, by, given(all_lines, middle / _GIVES)).slack >= 0
        low, high = (low, middle) if fits else (middle + 1, high)
    return _set(words, by, given(all_lines, low / _GIVES))


def _set(words: CardWords, by: Sizes, way: Way) -> Front:
    set_in, room = styles(by, way.size), _room(by, way)
    measure = room.width
    share = shopping_share(words, way)
    narrow = (measure - _GUTTER * by.scale) * share
    across = by.columns(measure)
    shop_measure = narrow if across else measure
    cook_measure = measure - narrow - _GUTTER * by.scale if across else measure
    return Front(
        words,
        by,
        way,
        room,
        flow(_head(words, by, set_in, measure, tagline=way.tagline)),
        bar(words, set_in, by, measure, told=way.bar),
        flow(shop(words, by, set_in, way, shop_measure)),
        flow(cook(words, by, set_in, way, cook_measure)),
        share,
    )


def _room(by: Sizes, way: Way) -> Box:
    width, height = by.trim
    if by.wide:
        return Box(width * _BESIDE + by.margin * 0.8, by.margin * 0.8, width - by.margin, height - by.margin * 0.8)
    return Box(by.margin, height * way.picture + 8 * by.scale, width - by.margin, height - by.margin * 0.8)


def _head(words: CardWords, by: Sizes, set_in: Styles, measure: float, *, tagline: bool) -> Iterator[Flowed]:
    card, faces = words.card, words.setting.faces
    if card.native_name:
        yield Flowed(one_line(faces, card.native_name, set_in.name, measure=measure, smallest=14), role=Role.TITLE)
        yield Flowed(shrunk(faces, card.title, set_in.title, measure=measure, lines=2, smallest=9), role=Role.TITLE)
    else:
        yield Flowed(shrunk(faces, card.title, set_in.name, measure=measure, lines=2, smallest=12), role=Role.TITLE)
    if tagline and card.tagline:
        yield Flowed(words.block(card.tagline, set_in.tagline, measure), 1.0 * by.scale)
