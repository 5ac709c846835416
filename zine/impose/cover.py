"""Covers on other paper: the outermost four pages as a job of their own, which is folded around the text."""

from zine.errors import ImpositionError
from zine.impose.jobs import Job
from zine.impose.schemes import SCHEMES
from zine.model.sheet import Stock

_PAGES = 4
_FEWEST = 2 * _PAGES

Numbers = tuple[int, ...]


def divided(pages: int, scheme: str) -> tuple[Numbers, Numbers]:
    """Return the numbers of the cover's pages and of the text's.

    Raises:
        ImpositionError: the scheme has no folded cover, or there are too few pages.
    """
    if "cover" not in SCHEMES[scheme].takes:
        raise ImpositionError(f"{scheme} has no cover to print apart", hint=f"only {', '.join(_covered())} have")
    if pages < _FEWEST:
        raise ImpositionError(
            f"{pages} pages are too few for a cover of its own", hint=f"it takes {_FEWEST}: four of them are the cover"
        )
    return (1, 2, pages - 1, pages), tuple(range(3, pages - 1))


def around_text(job: Job, numbers: Numbers) -> Job:
    """Return the cover's job: one sheet folded in half, whose own thickness does not push it out."""
    wishes = job.wishes._replace(cover=False, signature=None, folds=None, stock=Stock())
    return job._replace(scheme="booklet", wishes=wishes, numbers=numbers)


def _covered() -> list[str]:
    return [name for name, scheme in SCHEMES.items() if "cover" in scheme.takes]
