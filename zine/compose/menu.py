"""The order of the cards: courses, and what each serves."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from zine.model.card import Card
from zine.model.project import Course, Interlude, Project
from zine.model.text import Text
from zine.pages.sections import SECTIONS


class Section(NamedTuple):
    """A course that has something to serve."""

    name: Text
    native_name: Text | None
    colour: str
    served: tuple[Card | Interlude, ...]

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards among what is served."""
        return tuple(served for served in self.served if isinstance(served, Card))


_Serving = tuple[Text | None, Card | Interlude]


def sections(project: Project, unnamed: str) -> tuple[Section, ...]:
    """Return the courses that have cards, in order.

    A menu decides the order. Without one it is that of the declared courses, then that in which cards first name
    others. Cards that name none come last, in a course called `unnamed`.
    """
    servings = list(_servings(project))
    names = [course.name for course in project.settings.courses] if not project.settings.menu else []
    names += [course for course, served in servings if course and isinstance(served, Card)]
    in_order = {_same(name): name for name in reversed(names)}
    order = list(dict.fromkeys(_same(name) for name in names))
    by_course: dict[str, list[Card | Interlude]] = {name: [] for name in [*order, ""]}
    for course, served in servings:
        by_course[_home(course, served, order)].append(served)
    declared = {_same(course.name): course for course in project.settings.courses}
    filled = [name for name, served in by_course.items() if any(isinstance(each, Card) for each in served)]
    colours = _colours([declared.get(name) for name in filled])
    return tuple(
        _section(declared.get(name) or Course(in_order.get(name, Text(unnamed))), colour, by_course[name])
        for name, colour in zip(filled, colours, strict=True)
    )


def _section(course: Course, colour: str, served: Iterable[Card | Interlude]) -> Section:
    return Section(course.name, course.native_name, colour, tuple(served))


def _servings(project: Project) -> Iterator[_Serving]:
    """Yield every card that is no draft, and every interlude, each with the course it is served in."""
    waiting = {card.key: card for card in project.cards if not card.draft}
    course: Text | None = None
    for section in project.settings.menu:
        if isinstance(section, Interlude):
            yield course, section
            continue
        for served in section.serve:
            if isinstance(served, Interlude):
                yield section.course or course, served
            elif card := waiting.pop(served.text, None):
                course = section.course or card.course
                yield course, card
    for card in waiting.values():
        yield card.course, card


def _home(course: Text | None, served: Card | Interlude, order: list[str]) -> str:
    """Return the course that something belongs to; an interlude before all cards opens the first course."""
    if course is not None and _same(course) in order:
        return _same(course)
    return order[0] if isinstance(served, Interlude) and order else ""


def _colours(courses: list[Course | None]) -> list[str]:
    """Return a mix of inks for each course: its own, or the next that no course has chosen; then round again."""
    chosen = [course.colour.text if course and course.colour else None for course in courses]
    free = [name for name in SECTIONS if name not in chosen] or list(SECTIONS)
    given = iter(free * len(courses))
    return [colour or next(given) for colour in chosen]


def _same(name: Text) -> str:
    return name.text.casefold()
