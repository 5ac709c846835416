import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.inside import ran
from zine.cli.claims import claims
from zine.cli.loaded import loaded
from zine.cli.places import bundled
from zine.cli.sources import command

SETTINGS = """\
title: Soups
now: 2026-01-01
sources:
  minutes: {title: Minutes}
  minutes-2: {in: minutes, heading: The second hour}
  spare: Never used
"""
CARD = """\
title: Leek Soup
checked: 2020-01-01
headnote: There were 30 mayors[^minutes-2] and 41 robots[^minutes].
ingredients:
  - amount: 1,000
    item: leeks
    cite: minutes
  - 200: onions
steps:
  - Stir.[^minutes-2]
nutrition:
  facts:
    - Leeks: 1,000
  footnote: As counted.[^minutes]
alt: A soup.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "zine.yaml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "leek-soup.yaml").write_text(CARD, encoding="utf-8")
    return tmp_path


@pytest.fixture
def told(folder: Path) -> Any:
    return json.loads(ran(command, folder, "--format", "json").output)


def test_a_figure_rests_on_the_citation_behind_it(told: Any) -> None:
    first, second = (claim for claim in told["claims"] if claim["field"] == "headnote")
    assert (first["figure"], first["source"], first["heading"], first["line"]) == (
        "30", "minutes-2", "The second hour", 3,
    )  # fmt: skip
    assert (second["figure"], second["source"], second["document"]) == ("41", "minutes", "Minutes")


def test_a_line_rests_on_what_it_cites_and_a_panel_on_its_footnote(told: Any) -> None:
    found = [(claim["field"], claim["source"]) for claim in told["claims"] if claim["figure"] == "1,000"]
    assert found == [("ingredients", "minutes"), ("nutrition", "minutes")]


def test_a_figure_that_nothing_covers_has_no_source(told: Any) -> None:
    assert [claim["source"] for claim in told["claims"] if claim["figure"] == "200"] == [""]


def test_a_cited_sentence_without_a_figure_is_a_claim_too(told: Any) -> None:
    assert [(claim["words"], claim["line"]) for claim in told["claims"] if claim["field"] == "steps"] == [("Stir.", 10)]


def test_sources_that_nothing_cites_are_told(told: Any) -> None:
    assert [doubt["message"] for doubt in told["unused"]] == ['the source "spare" is never cited']


def test_facts_read_too_long_ago_are_told(told: Any) -> None:
    assert [doubt["line"] for doubt in told["old"]] == [2]


def test_csv_is_a_row_a_claim(folder: Path, told: Any) -> None:
    rows = list(csv.DictReader(io.StringIO(ran(command, folder, "--format", "csv").output)))
    assert [row["words"] for row in rows] == [claim["words"] for claim in told["claims"]]


def test_the_text_names_what_has_no_source(folder: Path) -> None:
    output = ran(command, folder).output
    assert "     8  200\n        no source\n" in output
    assert "Never cited" in output
    assert "Checked long ago" in output


def test_every_claim_of_the_bundled_zine_has_a_source_with_a_heading() -> None:
    bare = [claim for claim in claims(loaded(bundled().cards)) if not (claim.source and claim.heading and claim.line)]
    assert bare == []
