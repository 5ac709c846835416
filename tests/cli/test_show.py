import json
from pathlib import Path

from tests.cli.conftest import CARD
from tests.cli.inside import ran
from zine.cli.show import command


def test_a_card_is_told_with_what_goes_in_and_what_is_done(leek_soup: Path) -> None:
    told = ran(command, "leek-soup", leek_soup).output
    assert told.startswith("Leek Soup\n")
    assert "  - 2 leeks\n" in told
    assert "  2. Simmer: Wait until it smells like home.\n" in told


def test_yaml_is_the_file_as_written(leek_soup: Path) -> None:
    assert ran(command, "leek-soup", leek_soup, "--format", "yaml").output == CARD


def test_json_has_what_was_written_and_no_more(leek_soup: Path) -> None:
    told = json.loads(ran(command, "leek-soup", leek_soup, "--format", "json").output)
    assert told["ingredients"][0] == {"item": "leeks", "amount": "2"}
    assert "headnote" not in told


def test_an_unknown_key_is_wrong_use_with_the_nearest(leek_soup: Path) -> None:
    result = ran(command, "leak-soup", leek_soup)
    assert result.exit_code == 2
    assert 'Did you mean "leek-soup"?' in result.output
