"""Sheets of instructions: drawn for exactly this job, from the steps that its sheets were checked with."""

from zine.cli.leaflets import Workshop, printed, workshop
from zine.impose.first_sheet import preceded
from zine.impose.instructions import clauses, printing
from zine.model.sheet import Imposed
from zine.pages.job_drawings import Edge, Task
from zine.pages.job_sheet import job_sheet

_FLIPS: dict[str, Edge] = {"short": "short", "long": "long", "none": "long"}


def with_instructions(imposed: Imposed) -> Imposed:
    """Return a job, and its cover, each with its instructions as the first sheet."""
    shop = workshop()
    found = _explained(imposed, shop, "How to make it")
    return found._replace(cover=_explained(imposed.cover, shop, "Its cover") if imposed.cover else None)


def _explained(imposed: Imposed, shop: Workshop, title: str) -> Imposed:
    count = f"{imposed.sheets} sheet{'s' * (imposed.sheets != 1)}"
    page = job_sheet(imposed.paper, tasks(imposed), shop.faces, title=f"{title}: {imposed.scheme}, {count}")
    return preceded(imposed, printed((page,), title, shop))


def tasks(imposed: Imposed) -> tuple[Task, ...]:
    """Return what is to be done, from the printing on."""
    flip: Edge = "" if imposed.one_sided else _FLIPS[imposed.flip]
    first = Task(f"{printing(imposed)} This sheet is not part of it.", flip=flip)
    binding = imposed.assembly.binding
    return (first, *(Task(f"{words[0].upper()}{words[1:]}.", steps, "", binding) for words, steps in clauses(imposed)))
