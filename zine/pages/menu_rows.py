"""A dish on the menu: its picture, its names, its promise, how hot it is, and the page where it is paid for."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zine.model.book import BookCourse, Recipe
from zine.model.drawing import Drawing
from zine.model.geometry import Box
from zine.model.page import Picture, Role
from zine.pages.dishes import dish_words, served_words
from zine.pages.fitting import one_line, shrunk, uncited
from zine.pages.pasteup import DEEP, KITCHEN, PasteUp
from zine.pages.setting import Setting
from zine.typeset.block import Block
from zine.typeset.line import set_line
from zine.typeset.markup import plain
from zine.typeset.style import Style

_TERSE = 27.0  # points on A5: a lower row drops the promise
_USUAL = 40.0  # a row as high as this has its type in the usual sizes
_LEAST_TYPE = 0.97  # of its usual size
_CHILLIES = 5


class Placed(NamedTuple):
    """Set words and where their first baseline begins, from the top left of all the words."""

    block: Block
    x: float
    y: float
    role: Role


class Row(NamedTuple):
    """A dish on the menu, set; `text_left` is where its words begin, `words_height` how high they are."""

    recipe: Recipe
    words: tuple[Placed, ...]
    words_height: float
    height: float
    text_left: float
    width: float
    size: float  # of its type, 1 as on A5
    radius: float

    @property
    def promise(self) -> Block | None:
        """What the dish promises, if there is room for it."""
        return next((placed.block for placed in self.words if placed.role is Role.PARAGRAPH), None)

    def paste(self, page: PasteUp, setting: Setting, x: float, y: float) -> None:
        """Paste it, the top left corner at (x, y)."""
        card, target = self.recipe.card, f"card-{self.recipe.card.key}"
        with page.group(Role.CONTENTS_ITEM):
            self._dish(page, setting, x, y)
            top = y + (self.height - self.words_height) / 2
            for placed in self.words:
                page.add(*placed.block.items(x + self.text_left + placed.x, top + placed.y, placed.role))
            right = x + self.width - 10 * self.size
            folio = Style("display", 15 * self.size, 16 * self.size, ink=KITCHEN)
            number = one_line(setting.faces, setting.folio(target), folio, measure=30 * self.size)
            page.add(*number.items(right, y + self.height / 2 + 5.2 * self.size, Role.REFERENCE, align="right"))
            self._heat(page, setting, right - 69 * self.size, y + self.height / 2)
            page.link(Box(x, y, x + self.width, y + self.height), target, plain(uncited(card.title)))

    def _dish(self, page: PasteUp, setting: Setting, x: float, y: float) -> None:
        drawing = thumb(self.recipe, setting, self.radius)
        middle = x + self.text_left / 2 - 2.7 * self.size
        page.add(Picture(drawing, middle - drawing.width / 2, y + (self.height - drawing.height) / 2))

    def _heat(self, page: PasteUp, setting: Setting, x: float, middle: float) -> None:
        """Chillies, as many red as it is hot."""
        heat = self.recipe.card.heat
        if not heat:
            return
        side = 11.5 * self.size
        with page.group(Role.FIGURE, alt=f"{setting.label('Heat')} {heat.level}/{_CHILLIES}"):
            for at in range(_CHILLIES):
                chilli = setting.artist.icon("chili", side, on=at < heat.level)
                page.add(Picture(chilli, x + at * 0.68 * side, middle - side / 2))


def thumb(recipe: Recipe, setting: Setting, radius: float) -> Drawing:
    """Return a card's dish, the size of a thumb."""
    return setting.artist.small(served_words(dish_words(recipe, setting)), recipe.card.key, round(radius, 1))


def rows(
    setting: Setting, course: BookCourse, width: float, height: float, *, scale: float, type_scale: float
) -> Iterator[Row]:
    """Set a course's dishes in rows of a slat `width` wide: each `height` high, or higher where its words need it.

    `scale` is the page's, `type_scale` that of its type, which shrinks less.
    """
    terse = height < _TERSE * scale
    size = type_scale * min(1.1, max(_LEAST_TYPE, height / (_USUAL * scale)))
    radius = min(height * 0.43, 22 * scale)
    text_left = 2.5 * max(radius, 13 * scale) + 10.5 * scale  # a pan's handle reaches so far
    for recipe in course.recipes:
        measure = width - text_left - (84 if recipe.card.heat else 44) * size
        words = _names(setting, recipe, size, measure)
        tall = _below(words)
        if not terse and (promise := _promise(setting, recipe, size, measure)):
            words = [*words, Placed(promise, 0.0, tall + promise.leading * 0.78, Role.PARAGRAPH)]
            tall += promise.height
        yield Row(recipe, tuple(words), tall, max(height, tall + 7 * scale), text_left, width, size, radius)


def _below(words: Sequence[Placed]) -> float:
    """Return where the next line would begin."""
    return max(placed.y + placed.block.drop + placed.block.leading * 0.22 for placed in words)


def _names(setting: Setting, recipe: Recipe, size: float, measure: float) -> list[Placed]:
    """The Hangul name and the title: side by side where one line holds both, else one below the other."""
    card, faces = recipe.card, setting.faces
    title, lead = Style("bold", 8.8 * size, 12.4 * size, ink=DEEP), 12.4 * size
    words = plain(uncited(card.title))
    hangul = plain(uncited(card.native_name)) if card.native_name else ""
    if not hangul or hangul == words:
        style = title._replace(size=9.6 * size) if not hangul else Style("display", 11.5 * size, lead, ink=KITCHEN)
        return [Placed(shrunk(faces, words, style, measure=measure, lines=2), 0.0, lead * 0.78, Role.REFERENCE)]
    native = Style("display", 11.5 * size, lead, ink=KITCHEN, lang="ko")
    first = one_line(faces, hangul, native, measure=measure)
    indent = first.width + 6.5 * size
    beside = set_line(faces, words, title)
    if indent + beside.width <= measure:
        after = Placed(beside, indent, lead * 0.78, Role.REFERENCE)
    else:
        below = shrunk(faces, words, title, measure=measure, lines=1, smallest=8.2 * size)
        after = Placed(below, 0.0, first.height + lead * 0.72, Role.REFERENCE)
    return [Placed(first, 0.0, lead * 0.78, Role.REFERENCE), after]


def _promise(setting: Setting, recipe: Recipe, size: float, measure: float) -> Block | None:
    words = recipe.card.tagline or recipe.card.topic
    if not words:
        return None
    style = Style("text", 7.7 * size, 10 * size, ink=DEEP)
    return shrunk(setting.faces, words, style, measure=measure, lines=2, smallest=7.2 * size)
