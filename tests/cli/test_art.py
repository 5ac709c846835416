from collections.abc import Mapping
from pathlib import Path

import pytest
from PIL import Image

from tests.cli.inside import picture, ran
from zine.cli.art import command
from zine.cli.specimens import CHARTS
from zine.draw.foods import PIECES, SPRINKLES
from zine.draw.furniture import BORDERS, ICONS
from zine.draw.grounds import GROUNDS
from zine.draw.heaps import HEAPS
from zine.draw.liquids import LIQUIDS
from zine.draw.paints import PAINTS
from zine.draw.props import PROPS
from zine.draw.shades import SHADES
from zine.draw.shots import SHOTS
from zine.draw.vessels import STANDS, VESSELS
from zine.draw.words import problems
from zine.errors import ExitCode
from zine.render.contact_sheet import fitted

TABLES = [
    ("piece", PIECES),
    ("sprinkle", SPRINKLES),
    ("heap", HEAPS),
    ("liquid", LIQUIDS),
    ("vessel", VESSELS),
    ("stand", STANDS),
    ("prop", PROPS),
    ("ground", GROUNDS),
    ("icon", ICONS),
    ("border", BORDERS),
    ("paint", PAINTS),
    ("shade", SHADES),
    ("shot", SHOTS),
]


def test_a_cards_picture_is_drawn_alone(leek_soup: Path, tmp_path: Path) -> None:
    result = ran(command, "leek-soup", "-C", leek_soup, "--dpi", "36", "-o", tmp_path / "art")
    assert result.output == f"{tmp_path / 'art/leek-soup.png'}\n"
    assert picture(tmp_path / "art/leek-soup.png").size == (150, 150)


def test_without_a_key_every_card_is_drawn(leek_soup: Path, tmp_path: Path) -> None:
    (leek_soup / "more-soup.yaml").write_bytes((leek_soup / "leek-soup.yaml").read_bytes())
    ran(command, "-C", leek_soup, "--dpi", "20", "-o", tmp_path / "art")
    assert {path.name for path in (tmp_path / "art").iterdir()} == {"leek-soup.png", "more-soup.png"}


def test_a_dish_that_no_card_names_can_be_drawn(leek_soup: Path, tmp_path: Path) -> None:
    ran(command, "bingsu", "-C", leek_soup, "--dpi", "20", "-o", tmp_path)
    assert (tmp_path / "bingsu.png").is_file()


def test_each_seed_is_another_throw_side_by_side(leek_soup: Path, tmp_path: Path) -> None:
    ran(command, "leek-soup", "-C", leek_soup, "--seeds", "2", "--dpi", "36", "-o", tmp_path)
    sheet = picture(tmp_path / "leek-soup-seeds.png").convert("RGB")
    assert sheet.size == (16 + 2 * 166, 16 + 150 + 26 + 16)
    first, second = (sheet.crop((x, 16, x + 150, 166)) for x in (16, 182))
    assert first.tobytes() != second.tobytes()


def test_a_picture_can_be_svg(leek_soup: Path, tmp_path: Path) -> None:
    ran(command, "bingsu", "-C", leek_soup, "--format", "svg", "-o", tmp_path)
    text = (tmp_path / "bingsu.svg").read_text(encoding="utf-8")
    assert 'width="300pt" height="300pt"' in text
    assert "mix-blend-mode:multiply" in text


@pytest.mark.parametrize("more", [("--seeds", "3"), ("--dpi", "300")])
def test_an_svg_is_one_picture_without_dots(leek_soup: Path, more: tuple[str, str]) -> None:
    assert ran(command, "bingsu", "-C", leek_soup, "--format", "svg", *more).exit_code == 2


def test_equal_input_has_equal_bytes(leek_soup: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        ran(command, "bingsu", "-C", leek_soup, "--dpi", "36", "-o", tmp_path / name)
    assert (tmp_path / "a/bingsu.png").read_bytes() == (tmp_path / "b/bingsu.png").read_bytes()


def test_seeds_want_a_key(leek_soup: Path) -> None:
    assert ran(command, "-C", leek_soup, "--seeds", "2").exit_code == 2


def test_an_unknown_key_is_wrong_use_with_the_nearest(leek_soup: Path) -> None:
    result = ran(command, "leak-soup", "-C", leek_soup)
    assert result.exit_code == 2
    assert 'Did you mean "leek-soup"?' in result.output


@pytest.mark.parametrize("chart", CHARTS)
def test_every_specimen_is_a_picture_that_a_card_may_ask_for(chart: str) -> None:
    assert [problem for each in CHARTS[chart]() for problem in problems(each.words, {})] == []


@pytest.mark.parametrize(("kind", "table"), TABLES)
def test_every_word_is_on_a_chart(kind: str, table: Mapping[str, object]) -> None:
    shown = {each.word for chart in CHARTS.values() for each in chart() if each.kind == kind}
    assert shown == table.keys()


@pytest.mark.parametrize("chart", CHARTS)
def test_every_specimen_shows_something(chart: str) -> None:
    assert {each.word for each in CHARTS[chart]() if not any(each.drawing().plates)} <= {"paper"}


def test_a_thing_on_bare_paper_fills_its_cell() -> None:
    paper = Image.new("RGB", (100, 100), "white")
    paper.paste("red", (10, 20, 30, 40))
    cell = fitted(paper, 200)
    assert cell.getpixel((100, 100)) == (255, 0, 0)
    assert cell.getpixel((5, 5)) == (255, 255, 255)
    assert cell.getpixel((20, 100)) == (255, 0, 0)


def test_a_folder_for_pictures_is_not_called_like_one(tmp_path: Path) -> None:
    result = ran(command, "bibimbap", "-o", str(tmp_path / "art.png"))
    assert (result.exit_code, (tmp_path / "art.png").exists()) == (ExitCode.USAGE, False)
