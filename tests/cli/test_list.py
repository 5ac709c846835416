import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.inside import ran
from zine.cli.inventory import LISTS
from zine.cli.list import command
from zine.cli.rows import as_text


@pytest.mark.parametrize("what", LISTS)
def test_every_list_has_rows_that_say_something(leek_soup: Path, what: str) -> None:
    rows = json.loads(ran(command, what, leek_soup, "--format", "json").output)
    assert rows
    assert all(row[next(iter(row))] for row in rows)


def test_cards_are_listed_by_default(leek_soup: Path) -> None:
    assert ran(command, "cards", leek_soup).output == "leek-soup  Leek Soup  Soups\n"


def test_csv_has_a_head_and_a_line_a_row(leek_soup: Path) -> None:
    head, row = csv.reader(io.StringIO(ran(command, "cards", leek_soup, "--format", "csv").output))
    assert dict(zip(head, row, strict=True))["title"] == "Leek Soup"


@pytest.mark.parametrize("shelf", ["themes", "dishes"])
def test_what_is_in_the_zine_comes_before_the_bundled_one_of_that_name(leek_soup: Path, shelf: str) -> None:
    (leek_soup / shelf).mkdir()
    (leek_soup / shelf / "obang.yaml").write_text("vessel: pan\n", encoding="utf-8")
    rows = json.loads(ran(command, shelf, leek_soup, "--format", "json").output)
    assert [row["whose"] for row in rows if row["name"] == "obang"] == ["yours"]


def test_hangul_is_counted_as_wide_as_a_terminal_shows_it() -> None:
    row = LISTS["papers"](None)[0]
    told = as_text([row._replace(name="국"), row._replace(name="soup")])  # type: ignore[attr-defined] # a named tuple
    assert [line.index("paper") for line in told.splitlines()] == [5, 6]


def test_an_unknown_list_is_wrong_use() -> None:
    assert ran(command, "spoons").exit_code == 2
