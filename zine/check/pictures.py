"""Pictures: their words exist in the drawing's vocabulary, and those who cannot see them are told what they show."""

from collections.abc import Iterator

from zine.errors import Level, Problem
from zine.model.card import Art
from zine.model.project import Project


def missing_alternatives(project: Project) -> Iterator[Problem]:
    """A card with no `alt`: every card has a picture, drawn from its own words where the cook gives none."""
    for card in project.cards:
        if card.alt is None:
            mark = card.photo.mark if card.photo else card.art.marks.get("") if card.art else card.title.mark
            hint = 'Add a line "alt: …" that says what it shows.'
            message = "the picture has no words for those who cannot see it"
            yield Problem(message, mark, hint, Level.WARNING, "missing-alt")


def wrong_words(project: Project) -> Iterator[Problem]:
    """Words that the drawing does not know."""
    from zine.draw.words import problems  # noqa: PLC0415 the whole vocabulary; a zine without pictures needs none of it

    for art in _arts(project):
        if "table" not in art.words:
            yield from problems(art.words, art.marks)
            yield from _in_its_dish(project, art)


def _in_its_dish(project: Project, art: Art) -> Iterator[Problem]:
    from zine.draw.words import problems  # noqa: PLC0415 as above

    name = art.words.get("dish")
    for wrong in problems(project.dishes.get(str(name), {}), {}):
        yield Problem(f'in the dish "{name}": {wrong.message}', art.marks.get("dish"), wrong.hint, rule=wrong.rule)


def _arts(project: Project) -> Iterator[Art]:
    covers = (project.settings.cover, project.settings.back_cover)
    for art in (*(cover.art for cover in covers), *(card.art for card in project.cards)):
        if art:
            yield art
