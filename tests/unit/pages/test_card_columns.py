"""A long recipe whose ingredients, or whose steps, go on alone fills both columns with them."""

import re
from pathlib import Path

import pytest

from tests.unit.pages.card_specimens import TRIMS, ZINE, LaidOut, lay_out, long_card, set_runs
from zine.pages.card.columns import Columns, Waiting, filled, lopsided
from zine.pages.card.stack import Stack, Stacked
from zine.pages.grid import grid

_FIFTY_STEPS, _FORTY_ITEMS = long_card(2, 50), long_card(40, 1)
_ONE_STEP = f"title: One\ningredients: [leeks]\nsteps: [{' '.join(f'word{n}' for n in range(900))}]\n"
_CARDS = {"steps": _FIFTY_STEPS, "items": _FORTY_ITEMS, "one": _ONE_STEP}


class _Lines:
    """An entry of so many lines of ten points."""

    def __init__(self, lines: int) -> None:
        self.lines = lines

    @property
    def height(self) -> float:
        return 10.0 * self.lines

    def paste(self, page: object, x: float, y: float) -> None:
        raise NotImplementedError

    def split(self, lines: int) -> "tuple[_Lines, _Lines] | None":
        return (_Lines(lines), _Lines(self.lines - lines)) if lines < self.lines else None


def _stack(entries: int, measure: float = 160.0) -> Stack:
    return Stack(tuple(Stacked(_Lines(2)) for _ in range(entries)), 0.0, 10.0, measure)


def _fill(ingredients: int, method: int, *, measure: float = 160.0) -> tuple[Columns, Waiting]:
    return filled(Waiting(_stack(ingredients), _stack(method, measure), None), 190.0, 190.0, 13.0)


def _counts(stacks: tuple[Stack, ...]) -> list[int]:
    return [len(stack.entries) for stack in stacks]


def _laid(folder: Path, name: str, trim: str) -> LaidOut:
    return lay_out(folder, _CARDS, name, zine=f"{ZINE}trim: {trim}\n")


def test_side_by_side_each_list_has_a_column() -> None:
    columns, _ = _fill(20, 20)
    assert (_counts(columns.ingredients), _counts(columns.method)) == ([10], [10])


def test_a_method_left_alone_fills_both_columns() -> None:
    columns, rest = _fill(0, 30)
    assert (_counts(columns.method), len(rest.method.entries)) == ([10, 10], 10)


def test_ingredients_left_alone_fill_both_columns() -> None:
    columns, rest = _fill(30, 0)
    assert (_counts(columns.ingredients), len(rest.ingredients.entries)) == ([10, 10], 10)


def test_the_last_of_a_list_ends_alike_in_both_columns() -> None:
    columns, rest = _fill(0, 12)
    assert (_counts(columns.method), rest.nothing) == ([6, 6], True)


def test_columns_of_two_widths_do_not_share_a_list() -> None:
    columns, _ = _fill(0, 30, measure=190.0)
    assert _counts(columns.method) == [10]


@pytest.mark.parametrize(
    ("ingredients", "method", "alone"), [(2, 30, True), (30, 2, True), (9, 9, False), (14, 16, False)]
)
def test_a_recipe_is_lopsided_where_one_list_takes_more_pages(ingredients: int, method: int, alone: bool) -> None:
    assert lopsided(Waiting(_stack(ingredients), _stack(method), None), 190.0, 190.0) is alone


@pytest.mark.parametrize("trim", TRIMS)
@pytest.mark.parametrize(
    ("name", "words"), [("steps", r"Cook (\d+)"), ("items", r"thing (\d+)"), ("one", r"word(\d+)")]
)
def test_all_of_a_lopsided_recipe_is_set_in_order(tmp_path: Path, name: str, words: str, trim: str) -> None:
    told = [int(number) for number in re.findall(words, _laid(tmp_path, name, trim).text)]
    assert told == list(range(len(told)))
    assert len(told) == {"steps": 50, "items": 40, "one": 900}[name]


@pytest.mark.parametrize("trim", TRIMS)
@pytest.mark.parametrize("name", _CARDS)
def test_pages_between_are_full_on_both_sides(tmp_path: Path, name: str, trim: str) -> None:
    laid = _laid(tmp_path, name, trim)
    for number, page in list(enumerate(laid.pages, 8))[2:-1]:
        here = grid(laid.book.trim, number)
        middle = (here.left + here.right) / 2
        lowest = [
            max(run.y for run in set_runs(page) if (run.x < middle) is left and run.words) for left in (True, False)
        ]
        assert min(lowest) > here.trim.height * 0.8


def test_fifty_steps_take_six_pages(tmp_path: Path) -> None:
    assert len(_laid(tmp_path, "steps", "a5").pages) <= 6
