"""The mini-zine's cover: its six dishes round one empty plate, and the title on that."""

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from zine.draw.stage import Stage
from zine.model.book import Part, Recipe
from zine.model.geometry import Point
from zine.model.page import Role
from zine.pages.artist import plate_of
from zine.pages.dishes import dish_words, served_words
from zine.pages.fitting import shrunk
from zine.pages.grid import BLEED
from zine.pages.mini_zine.sizes import SMALLEST, Sizes, sizes
from zine.pages.pasteup import KITCHEN, PasteUp
from zine.pages.setting import Opening, Setting
from zine.typeset.block import Block
from zine.typeset.markup import plain

MINI_DISH = "mini-dish"


class _Seat(NamedTuple):
    """A place at the table, as shares of the page (y up), and a dish's radius on A7."""

    x: float
    y: float
    radius: float


_PLATE = _Seat(0.5, 0.515, 79)
_SEATS = (
    _Seat(0.17, 0.155, 40),
    _Seat(0.84, 0.85, 43),
    _Seat(0.84, 0.175, 42),
    _Seat(0.13, 0.835, 41),
    _Seat(0.50, 0.055, 31),
    _Seat(0.49, 0.965, 33),
)
_SIDES: Sequence[Mapping[str, Any]] = (
    {"side": "kimchi", "skin": "celadon"},
    {"side": "black-beans", "skin": "white", "deco": "dots"},
    {"side": "egg-roll", "skin": "porcelain", "deco": "line", "n": 3},
    {"side": "spinach", "skin": "porcelain", "deco": "line"},
    {"side": "anchovies", "skin": "celadon"},
    {"side": "soy", "skin": "white"},
)
_PIECES: Sequence[Mapping[str, Any]] = (
    {"piece": "chili-whole", "size": 0.62, "turn": 20, "at": (0.93, 0.685)},
    {"piece": "garlic", "size": 0.72, "turn": -20, "at": (0.06, 0.68)},
    {"piece": "chili-whole", "size": 0.62, "turn": 150, "green": True, "at": (0.07, 0.33)},
    {"piece": "garlic", "size": 0.72, "turn": 30, "at": (0.95, 0.345)},
)
_WELL = 0.735  # of a plate's radius: its flat part
_PINS = 0.84  # of a plate's radius: within is room for words
_SMALLER = (1.0, 0.9, 0.8, 0.7)  # of the usual measure: tried in this order
_TILT = 0.84


def lay_out(part: Part, setting: Setting, number: int) -> Opening:  # noqa: ARG001 every kind is asked alike
    """Lay out the cover."""
    page = PasteUp(setting.grid(number), "mini/cover")
    book, by = setting.book, sizes(setting.book.trim)
    title = plain((book.cover.title or book.title).text)
    page.anchor("cover", title=plain(book.title.text))
    served = [each.recipe for each in book.parts if each.kind == MINI_DISH and each.recipe]
    table = {
        "size": list(page.grid.trim),
        "tilt": _TILT,
        "ground": {"plain": {"color": "coral"}},
        "items": list(_items(page, setting, served, by)),
    }
    trim = page.grid.trim
    stage = Stage(trim.width, trim.height, Point(0, 0), bleed=BLEED)
    page.picture(setting.artist.table(table, page.seed, stage), 0, 0, alt=title)
    _title(page, setting, by, title=title, count=len(served))
    return Opening((page.page("", "mini-cover"),))


def _items(page: PasteUp, setting: Setting, served: Sequence[Recipe], by: Sizes) -> Iterator[Mapping[str, Any]]:
    def place(x: float, y: float) -> list[float]:
        return [x * page.grid.trim.width, y * page.grid.trim.height]

    yield {
        "dish": "title",
        "at": place(_PLATE.x, _PLATE.y),
        "r": _PLATE.radius * by.scale,
        "vessel": {"plate": {"skin": "white", "deco": "pins"}},
    }
    for at, seat in enumerate(_SEATS):
        where = {"at": place(seat.x, seat.y), "r": seat.radius * by.scale}
        if at < len(served):
            name = plate_of(served[at].card.key)
            yield {**served_words(dish_words(served[at], setting)), **where, "dish": name}
        else:
            yield {**_SIDES[at], "at": where["at"], "r": seat.radius * 0.8 * by.scale}
    for piece in _PIECES:
        yield {**piece, "size": piece["size"] * by.scale, "at": place(*piece["at"])}


def _title(page: PasteUp, setting: Setting, by: Sizes, *, title: str, count: int) -> None:
    """Set the title and the lines under it in the middle of the plate, each no wider than the plate is there."""
    width, height = page.grid.trim
    middle = height * (1 - _PLATE.y)
    blocks = _fitted(setting, by, title, count, _PLATE.radius * by.scale)
    y = middle - sum(block.height for block in blocks) / 2
    for at, block in enumerate(blocks):
        page.add(*block.items(width / 2, y + block.leading * 0.8, Role.PARAGRAPH if at else Role.TITLE, align="centre"))
        y += block.height


def _fitted(setting: Setting, by: Sizes, title: str, count: int, radius: float) -> list[Block]:
    """Set the words in the largest size in which they stay on the plate; where none will do, without the subtitle."""
    blocks: list[Block] = []
    for subtitle in (True, False):
        for size in _SMALLER:
            narrow = radius * _WELL * size
            blocks = list(_words(setting, by, title, count, narrow, subtitle=subtitle))
            if _on_plate(blocks, radius):
                return blocks
    return blocks


def _on_plate(blocks: Sequence[Block], radius: float) -> bool:
    """Whether centred blocks lie within the pins of a plate."""
    wide, high = radius * _PINS, radius * _PINS * _TILT
    y = -sum(block.height for block in blocks) / 2
    for block in blocks:
        far = max(abs(y), abs(y + block.height)) / high
        if far >= 1 or block.width > 2 * wide * math.sqrt(1 - far * far):
            return False
        y += block.height
    return True


def _words(setting: Setting, by: Sizes, title: str, count: int, radius: float, *, subtitle: bool) -> Iterator[Block]:
    book, faces = setting.book, setting.faces
    chord = 2 * radius * math.sqrt(1 - 0.32**2)
    large = by.style("display", 26, KITCHEN, 1.1)
    yield shrunk(faces, title, large, measure=chord, lines=2 if " " in title else 1, smallest=10)
    below = plain(book.title.text) if title != plain(book.title.text) else ""
    if words := subtitle and (below or (plain(book.subtitle.text) if book.subtitle else "")):
        yield shrunk(faces, words, by.style("display", 9.2), measure=chord * 0.96, lines=2, smallest=SMALLEST)
    hand = by.style("hand", 12.5, KITCHEN, 1.15)
    told = (
        setting.label("1 dish, one sheet") if count == 1 else setting.phrase("{count} dishes, one sheet", count=count)
    )
    yield shrunk(faces, told, hand, measure=chord * 0.86, lines=1, smallest=8)
