"""What a kind of page sees of the cards that are not its own.

A page is laid out from what its kind sees, and from nothing else. So a page need not be laid out anew as long as that
stays as it was: after a change to one card, most of the book.
"""

from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, replace
from functools import lru_cache
from typing import Any, NamedTuple

from zine.model.book import Book, BookCourse, Part, Recipe
from zine.model.card import Art, Card
from zine.model.text import Text

_ALWAYS = frozenset(("key", "mark", "title", "native_name"))
_PICTURE = frozenset(("romanized", "art"))
_REQUIRED: Mapping[str, Any] = {"ingredients": (), "steps": ()}


class Sight(NamedTuple):
    """What is seen of every card besides its key and names: these fields; with `pictured` what its dish looks like.

    With `cited` the sources are seen, and who cites them. `whole` is everything there is.
    """

    fields: frozenset[str] = frozenset()
    pictured: bool = False
    cited: bool = False
    whole: bool = False


EVERYTHING = Sight(whole=True)


def sight(*names: str, pictured: bool = False, cited: bool = False) -> Sight:
    """Return a sight of some fields of the cards."""
    return Sight(frozenset(names), pictured, cited)


def seen(book: Book, limits: Sight) -> Book:
    """Return a book as it looks to who sees no more than that."""
    if limits.whole:
        return book
    courses = tuple(
        course._replace(recipes=tuple(_recipe(recipe, limits) for recipe in course.recipes)) for course in book.courses
    )
    return replace(
        book,
        courses=courses,
        parts=tuple(Part(part.kind) for part in book.parts),
        sources=book.sources if limits.cited else (),
        glossary=book.glossary if "glossary" in limits.fields else (),
    )


def outline(book: Book, limits: Sight) -> tuple[object, ...]:
    """Return all that is seen of a book's cards, sources and words, as plain data: what names it.

    It takes a fifth of the time of making the book that is seen, which is only wanted where something is laid out.
    """
    if limits.whole:
        return book.courses, book.sources, book.glossary
    courses = [
        (course.name, course.native_name, course.colour, [_outlined(recipe, limits) for recipe in course.recipes])
        for course in book.courses
    ]
    glossary = book.glossary if "glossary" in limits.fields else ()
    return courses, book.sources if limits.cited else (), glossary


def _outlined(recipe: Recipe, limits: Sight) -> tuple[object, ...]:
    return recipe.course, recipe.number, recipe.citations if limits.cited else (), _kept(recipe.card, limits)


def own(part: Part, book: Book, seen_book: Book) -> Part:
    """Return a part with its own recipe whole, and its course as it is seen."""
    return part._replace(course=_course(part.course, book, seen_book)) if part.course else part


def _course(course: BookCourse, book: Book, seen_book: Book) -> BookCourse:
    return next(seen for known, seen in zip(book.courses, seen_book.courses, strict=True) if known == course)


def _recipe(recipe: Recipe, limits: Sight) -> Recipe:
    return Recipe(_card(recipe.card, limits), recipe.course, recipe.number, recipe.citations if limits.cited else {})


def _card(card: Card, limits: Sight) -> Card:
    """Return a card of which only that is left."""
    kept = _kept(card, limits)
    return replace(card, **{each.name: _nothing(each) for each in fields(card) if each.name not in kept}, **kept)


def _kept(card: Card, limits: Sight) -> dict[str, Any]:
    """Return the fields that are seen. Names say nothing of their place in the file, which changes with every line."""
    return {name: _unmarked(getattr(card, name)) for name in _names(limits, invented=card.art is None)}


@lru_cache(maxsize=128)
def _names(limits: Sight, *, invented: bool) -> tuple[str, ...]:
    """Return the names of the fields that are seen of a card; a picture that is `invented` is so by what goes in."""
    names = _ALWAYS | limits.fields
    if limits.pictured:
        names |= _PICTURE | {"ingredients"} if invented else _PICTURE
    return tuple(sorted(names))


def _unmarked(value: Any) -> Any:
    if isinstance(value, Text):
        return Text(value.text)
    return Art(value.words) if isinstance(value, Art) else value


def _nothing(each: "Field[Any]") -> Any:
    return _REQUIRED[each.name] if each.default is MISSING else each.default
