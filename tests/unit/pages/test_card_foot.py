"""A recipe's foot block that no page holds goes on, line by line."""

import re
from pathlib import Path

import pytest

from tests.unit.pages.card_specimens import LaidOut, flat, lay_out, set_runs
from zine.model.page import Link
from zine.pages.grid import grid

_SOURCES = 60
_TOLD = "On the many ways of growing a leek in a cold country without a garden"
_ZINE = "title: Test Kitchen\nsources:\n" + "".join(
    f"  s{number}: {{title: {_TOLD}, author: B. Lee, heading: {_TOLD}; part {number}}}\n"
    for number in range(1, _SOURCES + 1)
)
_CITED = " ".join(f"It is so.[^s{number}]" for number in range(1, _SOURCES + 1))
_CARD = f"title: Leeks\nheadnote: {_CITED}\ningredients: [leeks]\nsteps: [Chop.]\n"
_PLAIN = "ingredients: [leeks]\nsteps: [Chop.]\n"
_WORRIES = ", ".join(f"worry number {number}" for number in range(400))


def _laid(folder: Path, card: str = _CARD, trim: str = "a6") -> LaidOut:
    return lay_out(folder, {"leeks": card}, "leeks", zine=f"{_ZINE}trim: {trim}\n")


@pytest.mark.parametrize("trim", ["a6", "74 x 105 mm"])
def test_every_source_is_named(tmp_path: Path, trim: str) -> None:
    assert [int(number) for number in re.findall(r"part (\d+)", _laid(tmp_path, trim=trim).text)] == [
        *range(1, _SOURCES + 1)
    ]


def test_every_source_leads_to_its_place_in_order(tmp_path: Path) -> None:
    links = [item for page in _laid(tmp_path).pages for item in flat(page.items) if isinstance(item, Link)]
    last_first = dict.fromkeys(link.target for link in reversed(links))
    assert list(last_first) == [f"source-s{number}" for number in range(_SOURCES, 0, -1)]


def test_nothing_of_it_stands_below_the_foot(tmp_path: Path) -> None:
    laid = _laid(tmp_path)
    foot = grid(laid.book.trim, 8).bottom
    assert max(run.y for page in laid.pages for run in set_runs(page)) <= foot + 0.01


def test_allergens_go_on_in_another_box(tmp_path: Path) -> None:
    card = f"title: Leeks\ningredients: [leeks]\nsteps: [Chop.]\nlayout: spread\nallergens: [{_WORRIES}]\n"
    laid = _laid(tmp_path, card)
    said = " ".join(word.text for page in laid.pages for run in set_runs(page) for word in run.words)
    worries = re.findall(r"worry number (\d+)", said.replace("ALLERGENS ", ""))
    assert [int(number) for number in worries] == list(range(400))
    assert said.count("ALLERGENS") > 1


@pytest.mark.parametrize("trim", ["a5", "a6", "half-letter"])
def test_what_goes_with_a_dish_is_never_parted_in_its_name(tmp_path: Path, trim: str) -> None:
    others = {f"half-{number}": f"title: {'Half-and-' * number}Half\n{_PLAIN}" for number in range(1, 5)}
    card = f"title: Leeks\n{_PLAIN}pairs_with: [{', '.join(others)}]\n"
    laid = lay_out(tmp_path, {"leeks": card, **others}, "leeks", zine=f"{_ZINE}trim: {trim}\n")
    said = [word.text for page in laid.pages for run in set_runs(page) for word in run.words]
    assert [word for word in said if word.startswith("Half-")] == [
        f"{'Half-and-' * number}Half" for number in range(1, 5)
    ]
