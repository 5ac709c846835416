"""Sheets of instructions: drawn for exactly this job, from the steps that its sheets were checked with."""

from collections.abc import Iterable, Iterator

from zine.cli.leaflets import Workshop, printed, workshop
from zine.errors import Level, Problem
from zine.impose.first_sheet import preceded
from zine.impose.fit import named
from zine.impose.instructions import Clause, before_covering, clauses, covering, printing
from zine.model.geometry import Size
from zine.model.sheet import Imposed
from zine.pages.job_drawings import Edge, Task, left_of
from zine.pages.job_sheet import job_sheet

_FLIPS: dict[str, Edge] = {"short": "short", "long": "long", "none": "long"}


def with_instructions(imposed: Imposed) -> Imposed:
    """Return a job, and its cover, each with its instructions as the first sheet."""
    shop, cover = workshop(), imposed.cover
    if cover is None:
        return _explained(imposed, tasks(imposed), shop, title=f"How to make it: {_counted(imposed)}")
    told = _explained(imposed, tasks(imposed), shop, title=f"How to make it: {_counted(imposed)} and a cover")
    around = _explained(cover, cover_tasks(imposed, cover), shop, title=f"Its cover: {_counted(cover)}")
    return told._replace(cover=around, warnings=tuple(dict.fromkeys((*told.warnings, *around.warnings))))


def tasks(imposed: Imposed) -> tuple[Task, ...]:
    """Return what is to be done, from the printing on; with the text alone, if there is a cover, until both are one."""
    if imposed.cover is None:
        return (_printing(imposed), *_told(clauses(imposed), imposed))
    return (_printing(imposed), *_told(before_covering(imposed), imposed), *_covering(imposed, imposed.cover))


def cover_tasks(imposed: Imposed, cover: Imposed) -> tuple[Task, ...]:
    """Return what is to be done with the cover of a job, from the printing on."""
    return (_printing(cover), *_told(before_covering(cover), cover), *_covering(imposed, cover))


def _counted(imposed: Imposed) -> str:
    return f"{imposed.scheme}, {imposed.sheets} sheet{'s' * (imposed.sheets != 1)}"


def _explained(imposed: Imposed, todo: tuple[Task, ...], shop: Workshop, *, title: str) -> Imposed:
    page = job_sheet(imposed.paper, todo, shop.faces, title=title)
    if page is None:
        return imposed._replace(warnings=(*imposed.warnings, _too_small(imposed.paper)))
    return preceded(imposed, printed((page,), title.partition(":")[0], shop))


def _too_small(paper: Size) -> Problem:
    return Problem(
        f"{named(paper)} is too small for a sheet of instructions, so there is none",
        level=Level.WARNING,
        rule="no-instructions",
        hint="the same is told here in words; leave out --sheet",
    )


def _printing(imposed: Imposed) -> Task:
    flip: Edge = "" if imposed.one_sided else _FLIPS[imposed.flip]
    return Task(f"{printing(imposed)} This sheet is not part of it.", flip=flip)


def _covering(imposed: Imposed, cover: Imposed) -> Iterator[Task]:
    """Yield what is done with text and cover: of which the cover is seen, as it has been folded."""
    seen = left_of(cover.paper, cover.assembly.steps)
    return (task._replace(area=seen) for task in _told(covering(imposed, cover), cover))


def _told(clauses: Iterable[Clause], imposed: Imposed) -> Iterator[Task]:
    binding = imposed.assembly.binding
    return (Task(f"{words[0].upper()}{words[1:]}.", steps, binding=binding) for words, steps in clauses)
