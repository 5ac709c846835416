"""A part laid out, and how it is told to the next run: all that the layout needs, and of the pages no items."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from zine.errors import Level, Mark, Problem
from zine.model.geometry import Size
from zine.model.page import Anchor, Group, Item, Later, Page


class Laid(NamedTuple):
    """A part laid out: its pages, the names of the anchors on each, and what had to give. `facing` is as in `Opening`.

    `asked` are the folios that the part asked for; None is one that was not known.
    """

    pages: tuple[Page, ...]
    anchors: tuple[tuple[str, ...], ...]
    problems: tuple[Problem, ...]
    facing: bool
    asked: Mapping[str, str | None]

    def holds(self, folios: Mapping[str, str]) -> bool:
        """Whether the part would come out the same: it would hear the folios that it heard."""
        return all(folios.get(name) == folio for name, folio in self.asked.items())


def told(laid: Laid) -> Any:
    """Return it as plain data."""
    pages = [
        [page.trim, page.bleed, page.folio, page.kind, page.made_from, names]
        for page, names in zip(laid.pages, laid.anchors, strict=True)
    ]
    return [pages, [_told_problem(problem) for problem in laid.problems], laid.facing, dict(laid.asked)]


def retold(data: Any, items: Callable[[int], Sequence[Item]]) -> Laid:
    """Return what was told. `items` lays out anew what nobody kept: the items of one of its pages."""
    pages, problems, facing, asked = data
    return Laid(
        tuple(
            Page(Size(*trim), bleed, Later(partial(items, at)), folio, kind, made_from)
            for at, (trim, bleed, folio, kind, made_from, _) in enumerate(pages)
        ),
        tuple(tuple(names) for *_, names in pages),
        tuple(_problem(*problem) for problem in problems),
        facing,
        asked,
    )


def anchors(items: Sequence[Item]) -> Iterator[str]:
    """Yield the names of all anchors among items."""
    for item in items:
        if isinstance(item, Anchor):
            yield item.name
        elif isinstance(item, Group):
            yield from anchors(item.items)


def _told_problem(problem: Problem) -> tuple[Any, ...]:
    mark = problem.mark
    place = mark and (mark.file, mark.line, mark.column, mark.width)
    return problem.message, place, problem.hint, problem.level, problem.rule


def _problem(message: str, place: Sequence[Any] | None, *rest: str) -> Problem:
    hint, level, rule = rest
    return Problem(message, Mark(*place) if place else None, hint, Level(level), rule)
