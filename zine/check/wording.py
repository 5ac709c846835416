"""Words that are too long, too alike, or that replace nothing."""

from collections.abc import Iterator

from zine.errors import Level, Problem, did_you_mean
from zine.model.labels import ENGLISH
from zine.model.project import Project

# Characters that two lines of a stat bar's cell hold at 8.1 points on A5.
_STAT_CHARACTERS = {"serves": 40, "time": 48, "difficulty": 34}
# Capitals that a label's line holds on A5 in the smallest size that is still set there.
_LABEL_CHARACTERS = {
    **dict.fromkeys(("Serves", "Time", "Heat", "Difficulty"), 20),
    **dict.fromkeys(("Ingredients", "Method", "Policy Facts", "Kitchen clock"), 40),
    **dict.fromkeys(("Welcome", "Where we shopped", "How to fold", "Menu", "Index"), 60),
}


def long_stats(project: Project) -> Iterator[Problem]:
    """A value too long for its cell of the stat bar."""
    for card in project.cards:
        values = {"serves": card.serves, "time": card.time.total if card.time else None, "difficulty": card.difficulty}
        for field, text in values.items():
            most = _STAT_CHARACTERS[field]
            if text is not None and len(text.text) > most:
                message = f'"{field}" has {len(text.text)} characters; its place holds about {most}'
                yield Problem(message, text.mark, "Say it shorter.", Level.WARNING, "long-stat")


def same_titles(project: Project) -> Iterator[Problem]:
    """Two cards of one name, which the contents page cannot tell apart."""
    first: dict[str, str] = {}
    for card in project.cards:
        other = first.setdefault(card.title.text.casefold(), card.key)
        if other != card.key:
            message = f'"{card.title}" is also the title of "{other}"'
            yield Problem(message, card.title.mark, "Give one of them another name.", Level.WARNING, "same-title")


def unknown_labels(project: Project) -> Iterator[Problem]:
    """A label that nothing prints."""
    for label in project.settings.labels:
        if label.text not in ENGLISH:
            hint = did_you_mean(label.text, ENGLISH) or "Write it as it is printed, capitals and all."
            yield Problem(f'no label "{label}" is printed anywhere', label.mark, hint, rule="unknown-label")


def long_labels(project: Project) -> Iterator[Problem]:
    """A label of the cook's own that is too long for its one line, however small."""
    for label, words in project.settings.labels.items():
        most = _LABEL_CHARACTERS.get(label.text)
        if most and len(words.text) > most:
            message = f'the label for "{label}" has {len(words.text)} characters; its line holds about {most}'
            yield Problem(message, words.mark, "Say it shorter.", Level.WARNING, "long-label")


def unknown_colours(project: Project) -> Iterator[Problem]:
    """A course's colour that is no mix of inks."""
    colours = [course.colour for course in project.settings.courses if course.colour]
    if not colours:
        return
    from zine.pages.sections import SECTIONS  # noqa: PLC0415 heavy, and few zines choose colours

    for colour in colours:
        if colour.text not in SECTIONS:
            hint = did_you_mean(colour.text, SECTIONS) or f"Colours are: {', '.join(SECTIONS)}."
            yield Problem(f'there is no section colour "{colour}"', colour.mark, hint, rule="unknown-colour")
