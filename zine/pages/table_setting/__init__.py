"""The table setting: every card of the book on one table, seen from above, each with its page."""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from zine.draw.stage import Stage
from zine.model.book import Part, Recipe
from zine.model.geometry import Box, Point
from zine.model.ink import Tints
from zine.model.page import Page, Role, Shape
from zine.pages.artist import plate_of
from zine.pages.dishes import dish_words, served_words
from zine.pages.extents import Extent, extent
from zine.pages.fitting import one_line, uncited
from zine.pages.grid import BLEED, Grid
from zine.pages.heading import native
from zine.pages.pasteup import DEEP, KITCHEN, PAPER, PasteUp
from zine.pages.rounded import rounded
from zine.pages.setting import Opening, Setting
from zine.pages.table_setting.diners import diners
from zine.pages.table_setting.packing import Keep, Oval, Spot, packed
from zine.pages.table_setting.seats import SIZES, Seat, dealt, seat
from zine.pages.table_setting.strewn import strewn
from zine.pages.table_setting.tags import Tag, tag
from zine.typeset.block import Block
from zine.typeset.markup import plain
from zine.typeset.style import Style

_ALONE = 3  # so few dishes share one page
_MARGIN = 24.0  # between dishes and the page's edge, points on A5
_FOLD = 14.0
_CUTLERY = 54.0  # at the right edge, for spoon and chopsticks
_STREWN_FROM = 36.0  # the middle of a small thing, from the page's edge
_BOARD = 11.0  # from the page's edge to the table's
_CHECKS = 6  # on one page
_LARGEST = 122.0
_TAG_SIZE, _TAG_LEAST, _TAG_SHARE = 8.6, 6.2, 0.15
_BELOW = 17.0  # of a tag hangs below its dish
_SLAT = 46.0  # the height of the name slat
_SHADE = Tints(0.5, 0.4, 0.5)


class _Place(NamedTuple):
    """A dish on one page."""

    recipe: Recipe
    words: Mapping[str, Any]
    extent: Extent
    seat: Seat


def lay_out(part: Part, setting: Setting, number: int) -> Opening:
    """Lay out its pages, the first being `number`."""
    seats = [seat(course) for course in setting.book.courses]
    recipes = setting.book.recipes
    hands = [list(recipes)] if len(recipes) <= _ALONE else dealt(recipes, seats)
    pages = [
        _page(
            setting,
            number + at,
            [_place(setting, each, seats) for each in hand],
            first=not at,
            last=hand is hands[-1],
            depth=int(part.central),
        )
        for at, hand in enumerate(hands)
    ]
    return Opening(tuple(pages), facing=len(pages) > 1)


def _place(setting: Setting, recipe: Recipe, seats: Sequence[Seat]) -> _Place:
    words = served_words(dish_words(recipe, setting))
    return _Place(recipe, words, extent(words), seats[recipe.course])


def _page(setting: Setting, number: int, places: Sequence[_Place], *, first: bool, last: bool, depth: int) -> Page:
    """Set one page; in the outline a table among the cards stands as deep as they."""
    page = PasteUp(setting.grid(number), f"table-setting/{number % 2}")
    order = sorted(places, key=lambda place: (list(Seat).index(place.seat), place.recipe.number))
    slat = _slat(setting, page.grid) if first else None
    keeps = slat.keeps(page.grid) if slat else ()
    spots = _seated(page.grid, order, keeps, last=last)
    _draw(page, setting, order, spots, keeps=keeps, last=last, alone=first and last)
    if slat:
        page.anchor("table-setting", title=setting.label("The whole table"), depth=depth)
        slat.paste(page)
    with page.group(Role.LIST):
        for place, spot in sorted(zip(order, spots, strict=True), key=lambda one: one[0].recipe.number):
            _tagged(page, setting, place, spot)
    return page.page(str(number), "table-setting")


# where everything stands


def _room(page_grid: Grid, *, last: bool) -> Box:
    """The part of a page's table for dishes, y up."""
    scale, trim = page_grid.scale, page_grid.trim
    outer, fold = _MARGIN * scale, _FOLD * scale
    left, right = (fold, outer) if page_grid.recto else (outer, fold)
    right += _CUTLERY * scale if last else 0.0
    return Box(left, 20 * scale, trim.width - right, trim.height - 20 * scale)


def _seated(page_grid: Grid, order: Sequence[_Place], keeps: tuple[Keep, ...], *, last: bool) -> Sequence[Spot]:
    """Return where each dish's middle is, and the size of all."""
    ovals = tuple(
        Oval(SIZES[each.seat] * each.extent.aside / 100, SIZES[each.seat] * (each.extent.up + each.extent.down) / 200)
        for each in order
    )
    below = _BELOW * page_grid.type_scale
    most = _LARGEST * page_grid.scale
    return packed(ovals, _room(page_grid, last=last), keeps, below=below, most=most, seed="table-setting")


class _Slat(NamedTuple):
    """The name of the spread, on a slat at its head."""

    name: Block
    words: Block
    remark: Block
    size: float

    def keeps(self, page_grid: Grid) -> tuple[Keep, ...]:
        """What of the table it takes, as discs in a row."""
        z, box = self.size, self.box(page_grid)
        radius = box.height / 2 + 3 * z
        y = page_grid.up(box.middle.y)
        count = math.ceil(box.width / (1.2 * radius))
        return tuple(Keep(box.x0 + box.width * (at + 0.5) / count, y, radius) for at in range(count))

    def box(self, page_grid: Grid) -> Box:
        """Where it hangs, y down."""
        z, left, top = self.size, 27 * page_grid.scale, 25 * page_grid.scale
        beside = max(self.words.width, self.remark.width)
        return Box(left, top, left + self.name.width + beside + 33 * z, top + _SLAT * z)

    def paste(self, page: PasteUp) -> None:
        """Hang it."""
        box, z = self.box(page.grid), self.size
        if not page.sparing:
            page.add(Shape(rounded(box.moved(2.5, 2.5), 5 * z), fill=_SHADE))
        page.add(Shape(rounded(box, 5 * z), fill=PAPER, stroke=DEEP, line_width=1.3))
        with page.group(Role.TITLE):
            page.add(*self.name.items(box.x0 + 11 * z, box.y0 + 32 * z, Role.TITLE))
            x = box.x0 + 22 * z + self.name.width
            page.add(*self.words.items(x, box.y0 + 21 * z, Role.TITLE))
        page.add(*self.remark.items(x, box.y0 + 34 * z))


def _slat(setting: Setting, page_grid: Grid) -> _Slat:
    faces, z = setting.faces, page_grid.type_scale * 0.5 + page_grid.scale * 0.5
    label = "The whole table"
    hangul = native(setting, label)
    large = Style("display", 26 * z, 28 * z, ink=KITCHEN, lang="ko" if hangul else "")
    name = one_line(faces, hangul or setting.label(label), large, measure=page_grid.measure * 0.48)
    beside = page_grid.measure - name.width - 33 * z
    words = one_line(
        faces, setting.label(label) if hangul else "", Style("display", 10.5 * z, 12 * z, ink=DEEP), measure=beside
    )
    remark = one_line(
        faces, setting.label("The number is the page."), Style("text", 8.6 * z, 11 * z, ink=DEEP), measure=beside
    )
    return _Slat(name, words, remark, z)


# what is drawn


def _draw(
    page: PasteUp, setting: Setting, order: Sequence[_Place], spots: Sequence[Spot],
    *, keeps: tuple[Keep, ...], last: bool, alone: bool,
) -> None:  # fmt: skip
    """Draw the page's half of the table."""
    trim, scale = page.grid.trim, page.grid.scale
    taken = [*keeps, *_taken(order, spots, scale)]
    edge = _STREWN_FROM * scale
    room = Box(edge, edge, trim.width - edge, trim.height - edge)
    if last:
        x = trim.width - 40 * scale
        taken += [Keep(x, (20 + 20 * at) * scale, 27 * scale) for at in range(18)]
    table = {
        "size": [trim.width, trim.height],
        "ground": {"waves": {"color": "deep", "tone": 0.6, "size": 22}},
        "tables": [_top(page.grid, alone=alone)],
        "items": [
            *_served(order, spots),
            *strewn(taken, room, scale, 3 * page.grid.recto),
            *(_cutlery(page.grid) if last else ()),
            *diners(spots, _radii(order, spots), trim, scale, recto=page.grid.recto),
        ],
    }
    stage = Stage(trim.width, trim.height, Point(0, 0), bleed=BLEED)
    page.picture(setting.artist.table(table, page.seed, stage), 0, 0, alt=setting.label("The whole table"))


def _radii(order: Sequence[_Place], spots: Sequence[Spot]) -> list[float]:
    return [spot.size * SIZES[place.seat] for place, spot in zip(order, spots, strict=True)]


def _served(order: Sequence[_Place], spots: Sequence[Spot]) -> Iterator[Mapping[str, Any]]:
    for place, spot, radius in zip(order, spots, _radii(order, spots), strict=True):
        sink = (place.extent.up - place.extent.down) / 200 * radius
        yield {**place.words, "dish": plate_of(place.recipe.card.key), "at": [spot.x, spot.y - sink], "r": radius}


def _taken(order: Sequence[_Place], spots: Sequence[Spot], scale: float) -> Iterator[Keep]:
    """Yield the dishes and their tags as discs."""
    for place, spot in zip(order, spots, strict=True):
        radius = spot.size * SIZES[place.seat] * place.extent.aside / 100
        yield Keep(spot.x, spot.y, radius)
        yield Keep(spot.x, spot.y - radius * 0.9, 20 * scale)


def _top(page_grid: Grid, *, alone: bool) -> Mapping[str, Any]:
    """The table's top: round at the outer corners, running over the fold."""
    scale, trim = page_grid.scale, page_grid.trim
    edge = _BOARD * scale
    check = (trim.width - edge) / _CHECKS
    left, right = (-2 * check, trim.width - edge) if page_grid.recto else (edge, edge + check * (_CHECKS + 2))
    if alone:
        left, right = edge, trim.width - edge
    return {
        "rect": [left, 14 * scale, right, trim.height - 10 * scale],
        "r": 24 * scale,
        "color": "butter",
        "pattern": "check",
        "ink": "sun",
        "tone": 0.26,
        "n": max(1, round((right - left) / check)),
    }


def _cutlery(page_grid: Grid) -> Iterator[Mapping[str, Any]]:
    scale, width = page_grid.scale, page_grid.trim.width
    y, length = 0.31 * page_grid.trim.height, 205 * scale
    yield {"prop": "spoon", "at": [width - 56 * scale, y], "turn": 91, "length": length, "skin": "brass"}
    yield {"prop": "chopsticks", "at": [width - 36 * scale, y], "turn": 89, "length": length, "gap": 10 * scale}


def _tagged(page: PasteUp, setting: Setting, place: _Place, spot: Spot) -> None:
    """Set a dish's tag over its lower rim, and make both a link."""
    z = page.grid.type_scale
    radius = spot.size * SIZES[place.seat]
    across, up = radius * place.extent.aside / 100, radius * (place.extent.up + place.extent.down) / 200
    size = max(_TAG_LEAST * z, min(_TAG_SIZE * z, radius * _TAG_SHARE))
    set_tag = tag(setting, place.recipe, size, max(2 * across - 3 * size, 7 * size))
    box = _tag_box(page.grid, set_tag, spot.x, page.grid.up(spot.y - up))
    title = plain(uncited(place.recipe.card.title))
    with page.group(Role.ITEM):
        set_tag.paste(page, box.x0, box.y0)
        y = page.grid.up(spot.y + up)
        page.link(Box(spot.x - across, y, spot.x + across, box.y1), f"card-{place.recipe.card.key}", title)


def _tag_box(page_grid: Grid, set_tag: Tag, x: float, foot: float) -> Box:
    """Return where a tag lies at a dish's foot: on the table, and off the fold."""
    scale, width = page_grid.scale, page_grid.trim.width
    inside, outside = 9 * scale, 17 * scale
    left, right = (inside, outside) if page_grid.recto else (outside, inside)
    x0 = min(max(x - set_tag.width / 2, left), width - right - set_tag.width)
    y0 = min(foot - 0.35 * set_tag.height, page_grid.trim.height - 17 * scale - set_tag.height)
    return Box(x0, y0, x0 + set_tag.width, y0 + set_tag.height)
