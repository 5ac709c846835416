"""What is in the book, in reading order: cards in courses, citations numbered, parts listed."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace

from zine.compose.citations import Shelf
from zine.compose.menu import Section, sections
from zine.model.book import Book, BookCourse, Part, Recipe
from zine.model.card import Art, Card, Term
from zine.model.geometry import TRIMS, Size
from zine.model.labels import LABELS
from zine.model.project import BACK_MATTER, CENTRE, FRONT_MATTER, Cover, Project, Settings
from zine.model.text import Text

OPENER = "opener"  # named among the front or back matter, it stands before every course of some cards
_OPENED_FROM = 3  # cards
_TABLE_FROM = 4  # cards: fewer do not fill a table, unless zine.yaml asks for it


def compose(project: Project, trim: Size = TRIMS["a5"]) -> Book:
    """Put a checked project in order. Drafts stay out; what is not on the menu follows in its own course.

    `trim` is the page of a zine that gives none.
    """
    settings = project.settings
    labels = {**LABELS[settings.lang], **{key.text: text.text for key, text in settings.labels.items()}}
    shelf = Shelf(settings.sources)
    menu = sections(project, labels["The kitchen"])
    recipes = _recipes(menu, shelf)
    courses = tuple(
        BookCourse(
            section.name, section.native_name, section.colour, tuple(recipes[card.key] for card in section.cards)
        )
        for section in menu
    )
    sources = shelf.in_order()
    return Book(
        title=settings.title,
        subtitle=settings.subtitle,
        issue=settings.issue,
        date=settings.date,
        author=settings.author,
        lang=settings.lang,
        trim=settings.trim or trim,
        theme=project.theme,
        fonts=project.fonts,
        labels=labels,
        courses=courses,
        parts=_parts(settings, menu, courses, with_sources=bool(sources)),
        sources=sources,
        glossary=_glossary(settings, (recipe.card for recipe in recipes.values())),
        cover=_with_art(settings.cover, "front", project.tables),
        back_cover=_with_art(settings.back_cover, "back", project.tables),
        colophon=settings.colophon,
        licence=settings.licence,
        now=settings.now,
        dishes=project.dishes,
        tables=project.tables,
        photos=project.photos,
        photo_style=settings.photo_style,
    )


def _recipes(menu: tuple[Section, ...], shelf: Shelf) -> dict[str, Recipe]:
    placed = [(index, card) for index, section in enumerate(menu) for card in section.cards]
    return {
        card.key: Recipe(card, course, number, shelf.cited_by(card)) for number, (course, card) in enumerate(placed, 1)
    }


def _parts(
    settings: Settings, menu: tuple[Section, ...], courses: tuple[BookCourse, ...], *, with_sources: bool
) -> tuple[Part, ...]:
    told = {
        kind.text for kinds in (settings.front_matter, settings.centre, settings.back_matter) for kind in kinds or ()
    }
    cards = sum(len(course.recipes) for course in courses)
    front = _listed(settings.front_matter, FRONT_MATTER, told)
    middle = _listed(settings.centre, CENTRE if cards >= _TABLE_FROM else (), told)
    back = _listed(settings.back_matter, BACK_MATTER, told)
    openers = OPENER in front or OPENER in back
    before = [kind for kind in front if kind != OPENER]
    after = [kind for kind in back if kind != OPENER and (with_sources or kind != "sources")]
    body: list[Part] = []
    for section, course in zip(menu, courses, strict=True):
        if openers and len(course.recipes) >= _OPENED_FROM:
            body.append(Part(OPENER, course=course))
        body += _served(section, course)
    central = (Part(kind, central=True) for kind in middle)
    return (Part("cover"), *map(Part, before), *central, *body, *map(Part, after), Part("back-cover"))


def _listed(here: Sequence[Text] | None, usual: Sequence[str], told: Set[str]) -> tuple[str, ...]:
    """Return a place's pages: those listed, or, where nothing is, the usual ones that are not listed elsewhere."""
    return tuple(kind for kind in usual if kind not in told) if here is None else tuple(kind.text for kind in here)


def _served(section: Section, course: BookCourse) -> list[Part]:
    by_key = {recipe.card.key: recipe for recipe in course.recipes}
    return [
        Part("card", recipe=by_key[served.key], course=course)
        if isinstance(served, Card)
        else Part("interlude", interlude=served, course=course)
        for served in section.served
    ]


def _glossary(settings: Settings, cards: Iterable[Card]) -> tuple[Term, ...]:
    """Return every word once, A to Z, then 가 to 하; where cards explain a word twice, the first explanation stands."""
    terms: dict[str, Term] = {}
    for term in (*settings.glossary, *(term for card in cards for term in card.glossary)):
        terms.setdefault(term.word.text.casefold(), term)
    return tuple(terms[word] for word in sorted(terms))


def _with_art(cover: Cover, table: str, tables: Mapping[str, object]) -> Cover:
    """A cover without a picture of its own shows the bundled table, where there is one."""
    return cover if cover.art or table not in tables else replace(cover, art=Art({"table": table}))
