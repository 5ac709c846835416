"""The front of a cut card: picture, names, stat bar, and the recipe in short."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from zine.errors import LayoutError
from zine.model.card import Ingredient, Step
from zine.model.geometry import Box
from zine.model.page import Role
from zine.model.text import Text
from zine.pages.card.words import CardWords
from zine.pages.cut_card.flow import Flow, Flowed, flow
from zine.pages.cut_card.labels import paste_labels
from zine.pages.cut_card.short import cooking, shopping
from zine.pages.cut_card.sizes import LARGEST, SMALLEST, Sizes, Styles, styles
from zine.pages.cut_card.stats import Bar, bar
from zine.pages.fitting import one_line, shrunk
from zine.pages.pasteup import PasteUp
from zine.pages.plated import Colours, plated
from zine.typeset.block import Block
from zine.typeset.copyfit import first_fit
from zine.typeset.line import set_line
from zine.typeset.markup import plain
from zine.typeset.style import Style

_ENDS = ".!?…。"
_GIVES = 10  # steps in which picture and type give way, together
_MOST_PICTURE, _LEAST_PICTURE, _ALONE = 0.44, 0.29, 0.60  # of the card's height; the last where words are few
_BARE_PICTURE = 0.24  # of a card that is too small for its words
_BESIDE = 0.40  # of a wide card's width
_LEAST_LINES = 2  # ingredients and steps that a card keeps, whatever else must go
_SHARES = (0.37, 0.5)  # of the measure, for the ingredients: the least and the most
_GUTTER = 13.0
_AIR = 2.6  # between two ingredients or steps


class _Way(NamedTuple):
    """One way to set a front: how much the picture takes of the card, how large type is, how many lines it keeps."""

    picture: float
    size: float
    ingredients: int
    steps: int
    tagline: bool = True
    bar: bool = True


@dataclass(frozen=True, slots=True)
class Front:
    """A front, set one way; `room` is where the words go."""

    words: CardWords
    by: Sizes
    way: _Way
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
    """Set a front the first way that fits: smaller picture and type, then fewer lines, then no tagline, no bar.

    Raises:
        LayoutError: the card is so small that not even the names fit.
    """
    all_lines = _Way(_MOST_PICTURE, LARGEST, len(shopping(words.card)), len(cooking(words.card)))
    least = _given(all_lines, 1)
    if _set(words, by, least).slack >= 0:
        return _largest(words, by, all_lines)
    found = first_fit((_set(words, by, way) for way in _smaller(least)), lambda each: each.slack >= 0)
    if found is None:
        title, hint = words.card.title, "Ask for larger cards with --trim."
        raise LayoutError(f"“{plain(title.text)}” does not fit on such a small card", hint, mark=title.mark)
    return found


def _smaller(least: _Way) -> Iterator[_Way]:
    yield from _fewer(least)
    without = least._replace(tagline=False)
    yield from _fewer(without)
    bare = without._replace(bar=False, picture=_BARE_PICTURE)
    yield from _fewer(bare)
    for ingredients, steps in ((1, 1), (1, 0), (0, 0)):
        yield bare._replace(ingredients=min(ingredients, least.ingredients), steps=min(steps, least.steps))


def _largest(words: CardWords, by: Sizes, all_lines: _Way) -> Front:
    """Return the front that gives least; the one that gives all it can is known to fit."""
    low, high = 0, _GIVES
    while low < high:
        middle = (low + high) // 2
        fits = _set(words, by, _given(all_lines, middle / _GIVES)).slack >= 0
        low, high = (low, middle) if fits else (middle + 1, high)
    return _set(words, by, _given(all_lines, low / _GIVES))


def _given(way: _Way, share: float) -> _Way:
    return way._replace(
        picture=_MOST_PICTURE - (_MOST_PICTURE - _LEAST_PICTURE) * share,
        size=LARGEST - (LARGEST - SMALLEST) * share,
    )


def _fewer(way: _Way) -> Iterator[_Way]:
    """Yield ways that keep fewer and fewer lines, so many of each kind that most of all are kept."""
    counts = [
        (shop, cook)
        for shop in range(min(_LEAST_LINES, way.ingredients), way.ingredients + 1)
        for cook in range(min(_LEAST_LINES, way.steps), way.steps + 1)
    ]
    for shop, cook in sorted(counts, key=lambda pair: (-sum(pair), -min(pair))):
        yield way._replace(ingredients=shop, steps=cook)


def _set(words: CardWords, by: Sizes, way: _Way) -> Front:
    set_in, room = styles(by, way.size), _room(by, way)
    measure = room.width
    share = _share(words)
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
        flow(_shop(words, by, set_in, way.ingredients, shop_measure)),
        flow(_cook(words, by, set_in, way.steps, cook_measure)),
        share,
    )


def _share(words: CardWords) -> float:
    """Return the ingredients' share of the measure: that of their words, so that both columns end alike."""
    shop = sum(len(f"{each.amount or ''} {each.item} {each.plays or ''}") + 24 for each in shopping(words.card))
    cook = sum(len(f"{step.name or ''} {step.text}") + 20 for step in cooking(words.card))
    return min(_SHARES[1], max(_SHARES[0], shop / max(1, shop + cook)))


def _room(by: Sizes, way: _Way) -> Box:
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


def _shop(words: CardWords, by: Sizes, set_in: Styles, count: int, measure: float) -> Iterator[Flowed]:
    if not count:
        return
    yield Flowed(_headed(words, "Ingredients", set_in.head, measure), role=Role.HEADING)
    for each in shopping(words.card)[:count]:
        yield Flowed(words.spans(_item(words, set_in, each), measure), _AIR * by.scale, Role.BODY)
    yield from _more(words, by, set_in, _lines(words) - count, measure)


def _lines(words: CardWords) -> int:
    from_groups = (getattr(entry, "items", (entry,)) for entry in words.card.ingredients)
    return sum(len(group) for group in from_groups)


def _item(words: CardWords, set_in: Styles, each: Ingredient) -> Sequence[tuple[Style, Text | str]]:
    spans: list[tuple[Style, Text | str]] = []
    if each.amount:
        spans.append((set_in.amount, Text(f"{each.amount} ", each.amount.mark)))
    item = Text(words.cited(each.item, each.cite), each.item.mark)
    if not each.plays:
        return [*spans, (set_in.item, item)]
    return [*spans, (set_in.item, Text(f"{item} ", item.mark)), (set_in.plays, each.plays)]


def _cook(words: CardWords, by: Sizes, set_in: Styles, count: int, measure: float) -> Iterator[Flowed]:
    if not count:
        return
    air = 0.0 if by.columns(by.trim.width - 2 * by.margin) else 4.0 * by.scale
    yield Flowed(_headed(words, "Method", set_in.head, measure), air, role=Role.HEADING)
    hang = set_in.numeral.size * 1.25
    for number, step in enumerate(cooking(words.card)[:count], 1):
        block = words.spans(_step(words, set_in, step), measure - hang)
        label = set_line(words.setting.faces, str(number), set_in.numeral)
        yield Flowed(block, _AIR * by.scale, Role.BODY, hang, label)
    yield from _more(words, by, set_in, len(words.card.steps) - count, measure)


def _step(words: CardWords, set_in: Styles, step: Step) -> Sequence[tuple[Style, Text | str]]:
    text = Text(words.cited(step.text, step.cite), step.text.mark)
    if not step.name:
        return [(set_in.step, text)]
    stop = "" if step.name.text.rstrip()[-1:] in _ENDS else "."
    return [(set_in.run_in, Text(f"{step.name}{stop} ", step.name.mark)), (set_in.step, text)]


def _more(words: CardWords, by: Sizes, set_in: Styles, count: int, measure: float) -> Iterator[Flowed]:
    """Say how many more there are."""
    if count > 0:
        told = words.setting.phrase("and {count} more in the booklet", count=count)
        yield Flowed(words.block(told, set_in.more, measure), _AIR * by.scale)


def _headed(words: CardWords, label: str, style: Style, measure: float) -> Block:
    return one_line(words.setting.faces, words.label(label), style, measure=measure, smallest=SMALLEST)
