"""Un-impose: sheets in, their pages out, in reading order, upright and at trim size.

Sheets that this program made say all that is to be known of them. Of others, a person says the way they were imposed.
"""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple
from warnings import catch_warnings, simplefilter

from pikepdf import Pdf

from zine.errors import ImpositionError, Level, Problem
from zine.impose.homecoming import come_home
from zine.impose.labels import label
from zine.impose.other_sheets import other_places
from zine.impose.own_sheets import is_own, own_places
from zine.impose.places import Place
from zine.impose.relabelling import page_labels, sheet_labels
from zine.impose.retagging import retag, untag
from zine.impose.schemes import SCHEMES
from zine.impose.sharing import share
from zine.impose.source import doubts, opened
from zine.impose.stacks import Stacks, joined, sides
from zine.impose.writer import saved
from zine.model.geometry import Size
from zine.model.sheet import Way, Wishes

Source = bytes | Path


class Files(NamedTuple):
    """The PDFs of one job: sheets, or their fronts alone where `backs` are apart, last first; likewise of a cover."""

    sheets: Source
    backs: Source | None = None
    cover: Source | None = None
    cover_backs: Source | None = None


class Unimposed(NamedTuple):
    """A PDF of pages, how many, and the first one's trimmed size."""

    pdf: bytes
    pages: int
    size: Size
    warnings: tuple[Problem, ...] = ()


def unimpose(files: Files, way: Way | None = None) -> Unimposed:
    """Return the pages of a job. The `way` is needed for sheets that do not say how they were imposed.

    Raises:
        ImpositionError: a PDF cannot be read or is locked, or does not hold what it should.
    """
    with ExitStack() as stack, catch_warnings():
        simplefilter("ignore")  # pikepdf warns of form fields when it copies pages; here they are taken along
        pdf = stack.enter_context(opened(files.sheets))
        others = [None if source is None else stack.enter_context(opened(source)) for source in files[1:]]
        warnings = tuple(_repaired(pdf, *others))
        if is_own(pdf):
            places = _own(pdf, others)
            warnings += (*_needless(way), *_absent(places))
        elif way:
            places = _others(pdf, joined(pdf, others), way)
        else:
            hint = f"say it with --scheme: {', '.join(SCHEMES)}"
            raise ImpositionError("these sheets do not say how they were imposed", hint)
        pages = [place.page for place in places]
        for key in ("/Contents", "/Resources") if any(others) else ("/Contents",):
            share(pages, key)
        return Unimposed(saved(pdf), len({place.number for place in places}), places[0].edges.size, warnings)


def _own(pdf: Pdf, others: Sequence[Pdf | None]) -> tuple[Place, ...]:
    names = sheet_labels((pdf, *others))
    joined(pdf, others)
    sheets, places = [page.obj for page in pdf.pages], own_places(pdf)
    called = page_labels(sheets, names, places) if names else None
    retag(pdf, come_home(pdf, places))
    if called:
        label(pdf, called)
    return places


def _absent(places: Sequence[Place]) -> Iterator[Problem]:
    """Warn of numbers that no page bears."""
    numbers = sorted({0, *(place.number for place in places)})
    if gaps := [(low + 1, high - 1) for low, high in pairwise(numbers) if high - low > 1]:
        which = ", ".join(str(low) if low == high else f"{low}–{high}" for low, high in gaps)
        ending = f", and perhaps some after page {numbers[-1]}" if gaps[0][0] == 1 else ""
        hint = (
            "give backs that are apart with --backs, and a cover, which has the first pages and the last, with --cover"
        )
        message = f"not on these sheets: pages {which}{ending}"
        yield Problem(message, level=Level.WARNING, rule="missing-pages", hint=hint)


def _others(pdf: Pdf, stacks: Stacks, way: Way) -> tuple[Place, ...]:
    text = other_places(pdf, sides(pdf, stacks.text, way.turn_deg), way)
    if stacks.cover:
        around = way._replace(scheme="booklet", wishes=Wishes(way.wishes.binding), pages=None)
        text = _within(text, other_places(pdf, sides(pdf, stacks.cover, way.turn_deg), around))
    come_home(pdf, text)
    untag(pdf)
    return text


def _within(text: Sequence[Place], cover: Sequence[Place]) -> tuple[Place, ...]:
    """Return the places of a book that begins with the first half of its cover and ends with the other."""
    half, last = len(cover) // 2, max(place.number for place in text)
    front = [place for place in cover if place.number <= half]
    back = [place._replace(number=place.number + last) for place in cover if place.number > half]
    return (*front, *(place._replace(number=place.number + half) for place in text), *back)


def _repaired(*pdfs: Pdf | None) -> Iterator[Problem]:
    yield from (doubt for pdf in pdfs if pdf for doubt in doubts(pdf) if doubt.rule == "damaged-pdf")


def _needless(way: Way | None) -> Iterator[Problem]:
    if way:
        message = "these sheets say themselves how they were imposed, which is what counts"
        yield Problem(message, level=Level.WARNING, rule="known-scheme", hint="leave --scheme out")
