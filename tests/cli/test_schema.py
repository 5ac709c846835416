import json
from pathlib import Path

import pytest

from tests.cli.conftest import CARD
from tests.cli.inside import ran
from zine.cli.schema import command


@pytest.mark.parametrize(("which", "field"), [("card", "ingredients"), ("zine", "courses")])
def test_a_schema_is_printed(which: str, field: str) -> None:
    assert field in json.loads(ran(command, which).output)["properties"]


def test_install_names_the_schema_on_top_of_every_card_and_changes_nothing_else(leek_soup: Path) -> None:
    ran(command, "--install", leek_soup)
    head, _, rest = (leek_soup / "leek-soup.yaml").read_text(encoding="utf-8").partition("\n")
    assert head == "# yaml-language-server: $schema=schema/card.schema.json"
    assert rest == CARD
    assert (leek_soup / "schema/card.schema.json").is_file()


def test_a_second_install_writes_nothing(leek_soup: Path) -> None:
    ran(command, "--install", leek_soup)
    assert ran(command, "--install", leek_soup).output == ""


def test_settings_of_the_user_are_left_alone(leek_soup: Path) -> None:
    (leek_soup / ".vscode").mkdir()
    (leek_soup / ".vscode/settings.json").write_text("{}", encoding="utf-8")
    ran(command, "--install", leek_soup)
    assert (leek_soup / ".vscode/settings.json").read_text(encoding="utf-8") == "{}"
