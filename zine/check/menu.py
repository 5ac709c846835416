"""What refers to cards, courses and page kinds that do not exist."""

from collections.abc import Iterator

from zine.errors import Level, Problem, did_you_mean
from zine.model.card import Card
from zine.model.project import MINI_DISHES, Interlude, MenuSection, Project
from zine.model.text import Text

PLACED = (
    "cover",
    "card",
    "interlude",
    "back-cover",
    "mini-cover",
    "mini-dish",
    "mini-close-up",
    "mini-back",
    "cut-card",
)  # the book puts these in their places itself


_OPENER = "opener"  # it stands before courses


def unknown_pairings(project: Project) -> Iterator[Problem]:
    """A pairing with no card, with a draft, or with the card itself."""
    known = _known(project)
    for card in project.cards:
        for pairing in card.pairs_with:
            yield from _not_a_card(pairing.card, known)
            if pairing.card.text == card.key:
                yield Problem("a card cannot pair with itself", pairing.card.mark, "Remove it.", rule="unknown-card")


def unknown_courses(project: Project) -> Iterator[Problem]:
    """A course that zine.yaml, which lists its courses, does not list."""
    courses = [course.name.text for course in project.settings.courses]
    named = [card.course for card in project.cards] + [section.course for section in _sections(project)]
    for course in named:
        if courses and course and course.text.casefold() not in {name.casefold() for name in courses}:
            hint = did_you_mean(course.text, courses) or f"Courses are: {', '.join(courses)}."
            yield Problem(f'"{course}" is not one of the zine\'s courses', course.mark, hint, rule="unknown-course")


def unknown_on_menu(project: Project) -> Iterator[Problem]:
    """A menu that serves no card, or one card twice, or leaves a card out."""
    known = _known(project)
    served: set[str] = set()
    for key in (each for section in _sections(project) for each in section.serve if isinstance(each, Text)):
        yield from _not_a_card(key, known)
        if key.text in served:
            message = f'"{key}" is on the menu twice'
            yield Problem(message, key.mark, "The first place counts.", Level.WARNING, "unknown-card")
        served.add(key.text)
    for card in project.cards if served else ():
        if card.key not in served and not card.draft:
            message = f'"{card.key}" is not on the menu; it follows at the end of its course'
            yield Problem(message, card.mark, "Add its key to menu in zine.yaml.", Level.WARNING, "off-the-menu")


def unknown_in_mini(project: Project) -> Iterator[Problem]:
    """A mini-zine of cards that do not exist, or of more than it has pages for."""
    known = _known(project)
    for key in project.settings.mini:
        yield from _not_a_card(key, known)
    for key in project.settings.mini[MINI_DISHES:]:
        message = f'the mini-zine has no page left for "{key}"'
        yield Problem(message, key.mark, f"It holds {MINI_DISHES} dishes.", Level.WARNING, "off-the-menu")


def nothing_to_serve(project: Project) -> Iterator[Problem]:
    """Cards that are all drafts, so that there is no book."""
    if project.cards and not project.neighbours and all(card.draft for card in project.cards):
        message = "all cards are drafts, and left out"
        yield Problem(message, project.cards[0].mark, "Finish one, and remove its `draft`.", rule="nothing-to-serve")


def unknown_matter(project: Project) -> Iterator[Problem]:
    """A page before, among or after the cards of a kind that does not exist, or that stands there already."""
    settings = project.settings
    if not (settings.front_matter or settings.centre or settings.back_matter):
        return
    from zine.pages import FILLERS, KINDS  # noqa: PLC0415 heavy, and few zines choose their pages

    kinds = sorted(kind for kind in KINDS if kind not in PLACED)
    placed: set[str] = set()
    for field in ("front_matter", "centre", "back_matter"):
        for named in getattr(settings, field) or ():
            kind = named.text
            if kind not in kinds or (field == "centre" and kind == _OPENER):
                hint = did_you_mean(kind, kinds) or f"Kinds are: {', '.join(kinds)}."
                yield Problem(f'{field}: there is no page "{kind}"', named.mark, hint, rule="unknown-page")
            elif kind in placed and kind not in FILLERS:
                message = f'{field}: the page "{kind}" is there twice'
                yield Problem(message, named.mark, "Keep one of them.", rule="unknown-page")
            placed.add(kind)


def _sections(project: Project) -> Iterator[MenuSection]:
    return (section for section in project.settings.menu if not isinstance(section, Interlude))


def _known(project: Project) -> dict[str, Card | None]:
    return {**dict.fromkeys(project.neighbours), **{card.key: card for card in project.cards}}


def _not_a_card(key: Text, known: dict[str, Card | None]) -> Iterator[Problem]:
    if key.text not in known:
        hint = did_you_mean(key.text, known) or "A card's key is its file's name without .yaml."
        yield Problem(f'there is no card "{key}"', key.mark, hint, rule="unknown-card")
    elif (card := known[key.text]) is not None and card.draft:
        message, hint = f'"{key}" is a draft and left out', "Finish it, or remove it here."
        yield Problem(message, key.mark, hint, Level.WARNING, "unknown-card")
