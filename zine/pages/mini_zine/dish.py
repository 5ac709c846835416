"""A dish of the mini-zine: its picture above, below it what it is called, its tagline and its key figure."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zine.errors import Level, Problem
from zine.model.book import Part, Recipe
from zine.model.card import Source
from zine.model.geometry import Box
from zine.model.page import Role
from zine.pages.fitting import one_line, shrunk
from zine.pages.mini_zine.figure import KeyFigure, key_figure
from zine.pages.mini_zine.sizes import SMALLEST, Sizes, sizes
from zine.pages.pasteup import KITCHEN, SOFT, PasteUp
from zine.pages.plated import PAIRS, plated
from zine.pages.setting import Opening, Setting
from zine.typeset.block import Block
from zine.typeset.copyfit import first_fit
from zine.typeset.line import set_line
from zine.typeset.markup import plain

_LEAST_PICTURE = 0.40  # of the page's height; words give way before the picture gets smaller
_ABOVE, _BELOW = 8.0, 9.0  # between picture and words, and from the words to the foot
_FOLIO = 16.0  # what the folio takes of the last lines
_FACTORS = (1.12, 1.0, 0.94, 0.88)


class _Line(NamedTuple):
    """Set words, and the air above them."""

    block: Block
    air: float = 0.0
    role: Role = Role.PARAGRAPH


class _Words(NamedTuple):
    """All words of a page; `left_out` names the card's fields that found no room."""

    lines: Sequence[_Line]
    left_out: str = ""

    @property
    def height(self) -> float:
        return sum(line.air + line.block.height for line in self.lines)


def lay_out(part: Part, setting: Setting, number: int) -> Opening:
    """Lay out one dish. What must go for want of room goes in this order: the figure's source, the tagline."""
    assert part.recipe, "a dish is of a card"  # noqa: S101
    recipe = part.recipe
    page = PasteUp(setting.grid(number), f"mini/{recipe.card.key}")
    page.anchor(f"card-{recipe.card.key}", title=plain(recipe.card.title.text))
    words = _fitted(page, setting, recipe)
    by_page = sizes(setting.book.trim)
    foot = page.grid.trim.height - _tallest(page, setting) - (_ABOVE + _BELOW) * by_page.scale
    _picture(page, setting, recipe, number, foot)
    _paste(page, words.lines, by_page, foot + _ABOVE * by_page.scale)
    _folio(page, setting, by_page, number)
    return Opening((page.page(str(number), "mini-dish"),), tuple(_problems(recipe, words)))


def _picture(page: PasteUp, setting: Setting, recipe: Recipe, number: int, foot: float) -> None:
    width, edge = page.grid.trim.width, foot * 0.05
    field, window = Box(0, 0, width, foot), Box(0, edge, width, foot - edge)
    plated(page, setting, recipe, colours=PAIRS[number % len(PAIRS)], field=field, window=window)


def _paste(page: PasteUp, lines: Sequence[_Line], by_page: Sizes, y: float) -> None:
    for line in lines:
        y += line.air
        page.add(*line.block.items(by_page.margin, y + line.block.leading * 0.8, line.role))
        y += line.block.height


def _folio(page: PasteUp, setting: Setting, by_page: Sizes, number: int) -> None:
    width, height = page.grid.trim
    folio = set_line(setting.faces, str(number), by_page.style("display", 10, KITCHEN))
    page.add(*folio.items(width - by_page.margin, height - 11 * by_page.scale, Role.ARTIFACT, align="right"))


def _fitted(page: PasteUp, setting: Setting, recipe: Recipe) -> _Words:
    """Set the words in the greatest sizes that leave the picture its room."""
    figure = key_figure(recipe)
    by_page = sizes(setting.book.trim)
    room = page.grid.trim.height * (1 - _LEAST_PICTURE) - (_ABOVE + _BELOW) * by_page.scale
    found = first_fit(_ways(page, setting, recipe, figure), lambda words: words.height <= room)
    return found or _Words(tuple(_names(page, setting, recipe, by_page)), "tagline and key figure")


def _tallest(page: PasteUp, setting: Setting) -> float:
    """How high the words of a dish are where they are highest: all pictures end there."""
    dishes = [part.recipe for part in setting.book.parts if part.recipe]
    return max(_fitted(page, setting, dish).height for dish in dishes)


def _ways(page: PasteUp, setting: Setting, recipe: Recipe, figure: KeyFigure | None) -> Iterator[_Words]:
    by_page = sizes(setting.book.trim)
    for factor in _FACTORS:
        by_factor = Sizes(by_page.scale * factor)
        names = tuple(_names(page, setting, recipe, by_factor))
        tagline = tuple(_tagline(page, setting, recipe, by_factor))
        yield _Words((*names, *tagline, *_figure(page, setting, figure, by_factor)))
    bare = tuple(_figure(page, setting, figure._replace(source=None), by_factor)) if figure else ()
    yield _Words((*names, *tagline, *bare))
    yield _Words((*names, *bare), "tagline")


def _measure(page: PasteUp, setting: Setting) -> float:
    return page.grid.trim.width - 2 * sizes(setting.book.trim).margin


def _names(page: PasteUp, setting: Setting, recipe: Recipe, by: Sizes) -> Iterator[_Line]:
    card, faces, measure = recipe.card, setting.faces, _measure(page, setting)
    if not (card.tagline or key_figure(recipe)):
        measure -= _FOLIO * by.scale
    large = by.style("display", 25, KITCHEN, 1.14)
    if card.native_name:
        yield _Line(one_line(faces, card.native_name, large, measure=measure, smallest=12), role=Role.TITLE)
        title = by.style("display", 9.4, leading=1.3)
        yield _Line(shrunk(faces, card.title, title, measure=measure, lines=2, smallest=SMALLEST), role=Role.TITLE)
    else:
        yield _Line(shrunk(faces, card.title, large, measure=measure, lines=2, smallest=11), role=Role.TITLE)


def _tagline(page: PasteUp, setting: Setting, recipe: Recipe, by: Sizes) -> Iterator[_Line]:
    if recipe.card.tagline:
        style = by.style("text", 8.3)
        block = shrunk(
            setting.faces, recipe.card.tagline, style, measure=_measure(page, setting), lines=3, smallest=SMALLEST
        )
        yield _Line(block, 2.5 * by.scale)


def _figure(page: PasteUp, setting: Setting, figure: KeyFigure | None, by: Sizes) -> Iterator[_Line]:
    if figure is None:
        return
    faces, measure = setting.faces, _measure(page, setting)
    large, small = by.style("display", 19, leading=1.16), by.style("bold", 8.0, KITCHEN, 1.24)
    value = shrunk(faces, figure.value, large, measure=measure, lines=1, smallest=10)
    told = shrunk(faces, figure.told, small, measure=measure, lines=2, smallest=SMALLEST)
    first, second = (told, value) if figure.leads else (value, told)
    yield _Line(first, 6 * by.scale)
    yield _Line(second)
    if heading := _named(figure.source):
        style = by.style("panel", 7.5, SOFT, 1.24)
        measure -= _FOLIO * by.scale
        yield _Line(shrunk(faces, heading, style, measure=measure, lines=2, smallest=SMALLEST), 2 * by.scale, Role.NOTE)


def _named(source: Source | None) -> str:
    heading = (source.heading or source.title) if source else None
    return f"“{plain(heading.text)}”" if heading else ""


def _problems(recipe: Recipe, words: _Words) -> Iterator[Problem]:
    if words.left_out:
        card = recipe.card
        message = f"“{plain(card.title.text)}” is too wordy for the mini-zine: its {words.left_out} stays out"
        yield Problem(message, (card.tagline or card.title).mark, "Cut the tagline.", Level.WARNING, "copyfit")
