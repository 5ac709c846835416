"""Editions: the same cards as a booklet, as a mini-zine of one sheet, as cards to cut apart.

An edition chooses the parts, and the trim that suits them; what a page looks like is its kind's to say.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from zine.errors import ImpositionError
from zine.model.book import Book, Part, Recipe
from zine.model.geometry import SMALLEST_TRIM, TRIM_RANGE, Size, folded, is_business_card, is_page, quartered
from zine.model.project import MINI_DISHES
from zine.model.text import Text
from zine.model.units import MM

_MINI_COLUMNS, _MINI_ROWS = 4, 2
_FILLER = "mini-close-up"


class Edition(NamedTuple):
    """A way to publish a book.

    `parts` gets the book and the keys of the cards that the zine chose for its mini-zine; `trim` says which page comes
    of a paper; `scheme` imposes the pages, which are filled up to a multiple of `sheet_pages`. Of a `paged` edition
    zine.yaml's own trim is the page. What has `small_parts` can be as small as a business card, of those parts.
    """

    parts: Callable[[Book, Sequence[Text]], tuple[Part, ...]]
    trim: Callable[[Size], Size]
    scheme: str
    sheet_pages: int
    paged: bool = False
    small_parts: Callable[[Book, Sequence[Text]], tuple[Part, ...]] | None = None


class Measures(NamedTuple):
    """The paper in the printer, and a page that overrules every other."""

    paper: Size
    trim: Size | None = None


def in_edition(book: Book, name: str, measures: Measures, *, mini: Sequence[Text] = ()) -> Book:
    """Return a composed book in another edition; `mini` are the keys of cards for the mini-zine, in order.

    Raises:
        ImpositionError: the paper is too small, or too large, for its pages.
    """
    edition = EDITIONS[name]
    trim = measures.trim or (book.trim if edition.paged else edition.trim(measures.paper))
    parts = edition.parts
    if edition.small_parts and is_business_card(trim):
        parts = edition.small_parts
    elif not is_page(trim):
        raise _unusable(trim, measures.paper)
    return replace(book, parts=parts(book, mini), trim=trim, sheet_pages=edition.sheet_pages)


def _unusable(trim: Size, paper: Size) -> ImpositionError:
    """Say that an eighth of such paper is no page: all other pages are of usual sizes, or were looked at before."""
    wide, high = _MINI_COLUMNS * SMALLEST_TRIM.width, _MINI_ROWS * SMALLEST_TRIM.height
    message = f"paper of {_in_mm(paper)} makes pages of {_in_mm(trim)}, but a page is {TRIM_RANGE}"
    return ImpositionError(message, hint=f"fold paper of at least {_in_mm(Size(wide, high))}, such as A4 or Letter")


def _in_mm(area: Size) -> str:
    return f"{area.width / MM:.0f} × {area.height / MM:.0f} mm"


def _all_parts(book: Book, _mini: Sequence[Text]) -> tuple[Part, ...]:
    return book.parts


def _cut_cards(book: Book, _mini: Sequence[Text]) -> tuple[Part, ...]:
    return tuple(Part("cut-card", recipe=recipe, course=book.courses[recipe.course]) for recipe in book.recipes)


def _business_cards(book: Book, _mini: Sequence[Text]) -> tuple[Part, ...]:
    return tuple(Part("business-card", recipe=recipe, course=book.courses[recipe.course]) for recipe in book.recipes)


def _mini_zine(book: Book, mini: Sequence[Text]) -> tuple[Part, ...]:
    """Cover, six dishes, back. Where there are fewer dishes, they are seen again, from near."""
    chosen = _chosen(book.recipes, mini)
    dishes = [Part("mini-dish", recipe=recipe, course=book.courses[recipe.course]) for recipe in chosen]
    empty = [Part(_FILLER)] * (MINI_DISHES - len(dishes))
    return (Part("mini-cover"), *dishes, *empty, Part("mini-back"))


def _chosen(recipes: Sequence[Recipe], mini: Sequence[Text]) -> tuple[Recipe, ...]:
    """Return the cards that were asked for, or the hottest and the first of each course, in the book's order.

    What is left of six goes to the first cards that were not chosen yet.
    """
    by_key = {recipe.card.key: recipe for recipe in recipes}
    asked = dict.fromkeys(key.text for key in mini if key.text in by_key)
    if asked:
        return tuple(by_key[key] for key in asked)[:MINI_DISHES]
    hottest = sorted(recipes, key=lambda recipe: -(recipe.card.heat.level if recipe.card.heat else 0))[:1]
    firsts = {recipe.course: recipe for recipe in reversed(recipes)}
    in_turn = [*hottest, *(firsts[course] for course in sorted(firsts)), *recipes]
    numbers = list(dict.fromkeys(recipe.number for recipe in in_turn))[:MINI_DISHES]
    return tuple(recipe for recipe in recipes if recipe.number in numbers)


def _eighth(paper: Size) -> Size:
    """Return the page that an eighth of a sheet is: A7 of A4."""
    lying = paper.landscape
    return Size(lying.width / _MINI_COLUMNS, lying.height / _MINI_ROWS)


EDITIONS: Mapping[str, Edition] = {
    "booklet": Edition(_all_parts, folded, "booklet", 4, paged=True),
    "minizine": Edition(_mini_zine, _eighth, "minizine", 1),
    "cards": Edition(_cut_cards, quartered, "cards", 1, small_parts=_business_cards),
}
