"""Files that look like the zine's own and are not read: none is passed over in silence, and none is waited for."""

import os
from pathlib import Path

import pytest

from tests.unit.load.factories import PLAIN, ROOT, problems
from zine.errors import Level
from zine.load import attempt_cards
from zine.load.text import MOST_BYTES

HAS_PIPES = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no folder here holds a pipe")
THEME = (ROOT / "assets" / "themes" / "obang.yaml").read_text(encoding="utf-8")


def told(folder: Path) -> list[tuple[str, Level, str]]:
    """Return what is said of a zine with one good card: of which file, how badly, what."""
    found = problems(folder, mandu_yaml=PLAIN)
    return [(Path(problem.mark.file).name, problem.level, problem.message) for problem in found if problem.mark]


def test_a_card_whose_ending_is_in_capitals_is_warned_of(tmp_path: Path) -> None:
    (tmp_path / "soup.YAML").write_text(PLAIN)
    assert told(tmp_path) == [("soup.YAML", Level.WARNING, 'a name that ends in ".YAML" is not read')]


@pytest.mark.parametrize("name", ["soup.yaml", "zine.yaml"])
def test_a_link_that_leads_nowhere_is_warned_of(name: str, tmp_path: Path) -> None:
    (tmp_path / name).symlink_to("nowhere.yaml")
    assert told(tmp_path) == [(name, Level.WARNING, "this link leads to no file, and is not read")]


@HAS_PIPES
def test_a_pipe_among_the_cards_is_warned_of(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "soup.yaml")
    assert told(tmp_path) == [("soup.yaml", Level.WARNING, "is not read: it is a folder, a pipe or a device")]


@HAS_PIPES
def test_a_pipe_named_as_a_card_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "mandu.yaml").write_text(PLAIN)
    os.mkfifo(tmp_path / "soup.yaml")
    read = attempt_cards([tmp_path / "soup.yaml"], ROOT / "assets", ROOT / "fonts")
    assert [problem.message for problem in read.warnings] == ["cannot be read: it is a folder, a pipe or a device"]


def test_what_an_editor_hides_beside_a_card_is_no_matter(tmp_path: Path) -> None:
    (tmp_path / ".#mandu.yaml").symlink_to("cook@kitchen.1234")
    assert told(tmp_path) == []


def test_a_file_too_large_for_a_card_is_refused(tmp_path: Path) -> None:
    with (tmp_path / "soup.yaml").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert told(tmp_path) == [("soup.yaml", Level.ERROR, "is 1.0 MB, too large for a card")]


@pytest.mark.parametrize(
    ("shelf", "setting"),
    [("dishes", "cover: {art: mine}"), ("tables", "cover: {art: {table: mine}}"), ("themes", "theme: mine")],
)
def test_links_out_of_the_folder_are_not_followed(shelf: str, setting: str, tmp_path: Path) -> None:
    outside, zine = tmp_path / "mine.yaml", tmp_path / "zine"
    (zine / shelf).mkdir(parents=True)
    outside.write_text(THEME, encoding="utf-8")
    (zine / shelf / "mine.yaml").symlink_to(outside)
    (found,) = problems(zine, mandu_yaml=PLAIN, zine_yaml=f"title: Z\n{setting}\n")
    assert found.mark
    assert (found.rule, found.mark.file, found.mark.line) == ("outside", str(zine / "zine.yaml"), 2)


def test_a_font_that_lies_elsewhere_is_not_followed(tmp_path: Path) -> None:
    font, zine = next((ROOT / "fonts").glob("*.ttf")), tmp_path / "zine"
    (zine / "fonts").mkdir(parents=True)
    (zine / "themes").mkdir()
    (zine / "fonts" / "Mine.ttf").symlink_to(font)
    theme = zine / "themes" / "mine.yaml"
    theme.write_text(THEME.replace("display: [", "display: [Mine, "), encoding="utf-8")
    (found,) = problems(zine, mandu_yaml=PLAIN, zine_yaml="title: Z\ntheme: mine\n")
    assert (found.rule, found.mark and found.mark.file) == ("outside", str(theme))
