"""Stacks of sheets: several PDFs of one job become one, and their sides lie in the order of printing."""

from collections.abc import Sequence
from typing import NamedTuple

from pikepdf import Object, Pdf

from zine.errors import ImpositionError
from zine.impose.other_sheets import SeenSide
from zine.impose.rejoining import rejoin
from zine.impose.source import inherited, measured

_WHOLE_TURN = 360


class Stacks(NamedTuple):
    """The sides of a text's sheets and of its cover's, fronts and backs by turns."""

    text: tuple[Object, ...]
    cover: tuple[Object, ...] = ()


def joined(pdf: Pdf, others: Sequence[Pdf | None]) -> Stacks:
    """Put the sides of others behind those of a PDF: of its backs, its cover and the cover's backs.

    Raises:
        ImpositionError: there are not as many backs as fronts.
    """
    backs, cover, cover_backs = others
    text = [page.obj for page in pdf.pages]
    return Stacks(_by_turns(text, _rejoined(pdf, backs)), _by_turns(_rejoined(pdf, cover), _rejoined(pdf, cover_backs)))


def sides(pdf: Pdf, sheets: Sequence[Object], turn_deg: int) -> tuple[SeenSide, ...]:
    """Turn sheets clockwise, and measure them.

    Raises:
        ImpositionError: one has no area.
    """
    for sheet in sheets:
        turned = inherited(sheet, "/Rotate") or 0
        sheet.Rotate = (int(turned) + turn_deg) % _WHOLE_TURN
    seen = {page.obj.objgen: found for page, found in zip(pdf.pages, measured(pdf), strict=True)}
    return tuple(SeenSide(sheet, seen[sheet.objgen]) for sheet in sheets)


def _rejoined(pdf: Pdf, other: Pdf | None) -> tuple[Object, ...]:
    return rejoin(pdf, other) if other else ()


def _by_turns(fronts: Sequence[Object], backs: Sequence[Object]) -> tuple[Object, ...]:
    """Put each back behind its front. Backs lie last first, as they are fed by hand, or scanned from a turned pile."""
    if not backs:
        return tuple(fronts)
    if len(fronts) != len(backs):
        raise ImpositionError(f"{len(fronts)} fronts and {len(backs)} backs are not sheets", "are both files whole?")
    return tuple(side for pair in zip(fronts, reversed(backs), strict=True) for side in pair)
