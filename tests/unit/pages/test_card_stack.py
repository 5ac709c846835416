"""Columns of entries that go on in another column."""

from dataclasses import dataclass

import pytest

from zine.pages.card.stack import Stack, Stacked
from zine.pages.pasteup import PasteUp


@dataclass(frozen=True)
class Lines:
    """An entry of so many lines, ten points each."""

    count: int

    @property
    def height(self) -> float:
        return 10.0 * self.count

    def paste(self, page: PasteUp, x: float, y: float) -> None:
        """Leave no mark."""

    def split(self, lines: int) -> "tuple[Lines, Lines] | None":
        return (Lines(lines), Lines(self.count - lines)) if lines < self.count else None


def _stack(*counts: int) -> Stack:
    return Stack(tuple(Stacked(Lines(count)) for count in counts), gap=5.0, leading=10.0)


def _lines(stack: Stack) -> int:
    return sum(stacked.entry.count for stacked in stack.entries)


def test_a_stack_drops_from_its_first_baseline_to_its_last() -> None:
    assert _stack(1, 2).drop == 25.0


@pytest.mark.parametrize("room", [0, 9, 10, 24, 25, 26, 60, 200])
def test_no_line_is_lost_when_a_stack_goes_on_in_another_column(room: float) -> None:
    first, rest = _stack(3, 1, 4, 1, 5).split(room)
    assert _lines(first) + _lines(rest) == 14


@pytest.mark.parametrize("room", [0, 9, 10, 24, 25, 26, 60, 200])
def test_what_a_column_takes_fits_it(room: float) -> None:
    assert _stack(3, 1, 4, 1, 5).split(room)[0].drop <= room


def test_an_entry_longer_than_its_column_is_parted_between_lines() -> None:
    assert _lines(_stack(9).split(30.0)[0]) == 4
