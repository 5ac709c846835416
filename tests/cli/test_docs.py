from tests.books import PLACES
from tests.cli.inside import ran
from zine.cli.docs import command


def test_the_place_of_the_reference_is_told_where_nobody_looks() -> None:
    assert (PLACES.assets / "reference").samefile(ran(command).output.strip().rpartition("/")[0])


def test_a_page_can_be_printed() -> None:
    assert ran(command, "fields", "--print").output.startswith("# Fields")


def test_an_unknown_page_is_wrong_use_and_names_those_there_are() -> None:
    result = ran(command, "spoons")
    assert result.exit_code == 2
    assert "fields" in result.output
