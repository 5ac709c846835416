"""Plates that show another number than their card says."""

from pathlib import Path

import pytest

from tests.unit.load.factories import project
from zine.check import check
from zine.errors import Level, Problem

STEW = """\
title: Sausage stew
ingredients:
  - {amount: %s, item: sausage}
steps: [Boil.]
alt: A stew.
art:
  vessel: pot
  pieces: [{sausage: {at: [[0, 0], [0.5, 0]]}}]
"""


def found(folder: Path, amount: str) -> list[Problem]:
    problems = check(project(folder, stew_yaml=STEW % amount))
    return [problem for problem in problems if problem.rule == "plate-count"]


@pytest.mark.parametrize("amount", ["2 links", "A few", "1 tin", "2,000"])
def test_a_plate_that_agrees_with_its_card_is_no_problem(tmp_path: Path, amount: str) -> None:
    assert found(tmp_path, f'"{amount}"') == []


def test_a_plate_with_two_where_the_card_says_three_is_a_warning(tmp_path: Path) -> None:
    assert [problem.level for problem in found(tmp_path, "3 links")] == [Level.WARNING]


def test_the_warning_stands_at_the_amount(tmp_path: Path) -> None:
    marks = [problem.mark for problem in found(tmp_path, "3 links")]
    assert [(mark.line, mark.column) for mark in marks if mark] == [(3, 14)]
