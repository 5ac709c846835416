import html
import re
from pathlib import Path

import pytest

from tests.cli.inside import picture, ran
from zine.cli.export import command


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_every_page_is_a_picture_of_its_trim(leek_soup: Path, here: Path) -> None:
    assert ran(command, leek_soup, "--dpi", "36").exit_code == 0
    found = names(here / "out/pages")
    assert len(found) % 4 == 0
    assert picture(here / "out/pages" / found[0]).size == (210, 298)


def test_bleed_is_kept_for_a_print_service(leek_soup: Path, here: Path) -> None:
    ran(command, leek_soup, "--dpi", "72", "--pages", "1", "--bleed")
    (name,) = names(here / "out/pages")
    assert picture(here / "out/pages" / name).size == (437, 613)


def test_pages_are_those_that_fold_from_the_paper_of_the_settings(leek_soup: Path, here: Path) -> None:
    (leek_soup / "zine.yaml").write_text("title: Soups\npaper: letter\n", encoding="utf-8")
    ran(command, leek_soup, "--dpi", "20", "--pages", "1")
    (name,) = names(here / "out/pages")
    assert picture(here / "out/pages" / name).size == (110, 170)


def test_facing_pages_make_one_picture(leek_soup: Path, here: Path) -> None:
    ran(command, leek_soup, "--by", "spread", "--dpi", "20", "--pages", "1-2")
    cover, facing = names(here / "out/spreads")
    assert picture(here / "out/spreads" / facing).width == 2 * picture(here / "out/spreads" / cover).width


def test_a_card_is_called_by_its_key_and_may_be_jpeg(leek_soup: Path, here: Path) -> None:
    ran(command, leek_soup, "--by", "card", "--format", "jpeg", "--dpi", "36")
    assert names(here / "out/cards") == ["leek-soup.jpg"]
    assert picture(here / "out/cards/leek-soup.jpg").info["dpi"] == (36, 36)


def test_pages_are_chosen_by_number_and_range(leek_soup: Path, here: Path) -> None:
    ran(command, leek_soup, "--pages", "1,3-4", "--dpi", "20")
    assert [int(re.sub(r"\D", "", name)) for name in names(here / "out/pages")] == [1, 3, 4]


def test_facing_pages_can_be_one_svg(leek_soup: Path, here: Path) -> None:
    ran(command, leek_soup, "--by", "spread", "--format", "svg", "--pages", "2-3")
    (name,) = names(here / "out/spreads")
    text = (here / "out/spreads" / name).read_text(encoding="utf-8")
    assert name.endswith(".svg")
    assert 'width="839.06pt" height="595.28pt"' in text


def test_an_svg_says_what_it_shows(leek_soup: Path, here: Path) -> None:
    ran(command, leek_soup, "--by", "card", "--format", "svg")
    text = (here / "out/cards/leek-soup.svg").read_text(encoding="utf-8")
    assert "Wait until it smells like home." in text.partition("<desc>")[2].partition("</desc>")[0]


def test_an_svg_has_no_dots(leek_soup: Path, here: Path) -> None:
    assert ran(command, leek_soup, "--format", "svg", "--dpi", "300").exit_code == 2
    assert not (here / "out").exists()


def test_all_pictures_can_go_on_one_sheet(leek_soup: Path, here: Path) -> None:
    ran(command, leek_soup, "--format", "contact", "--dpi", "36", "--pages", "1-2", "-o", "sheet.png")
    assert picture(here / "sheet.png").width == 16 + 2 * (210 + 16)


def test_the_flip_book_needs_nothing_else_and_has_every_word(leek_soup: Path, here: Path) -> None:
    result = ran(command, leek_soup, "--format", "html", "--dpi", "20", "-o", "soup.html")
    assert result.output == "soup.html\n"
    page = html.unescape((here / "soup.html").read_text(encoding="utf-8"))
    assert re.findall(r'(?:src|href)="(?!data:)', page) == []
    assert page.count("<section") == page.count('src="data:image/webp;base64,')
    assert "Wait until it smells like home." in page
    assert "A bowl of soup." in page


@pytest.mark.parametrize("wrong", [("--pages", "0"), ("--pages", "2-1"), ("--pages", "999"), ("--card", "leak-soup")])
def test_what_is_not_there_is_wrong_use(leek_soup: Path, here: Path, wrong: tuple[str, str]) -> None:
    assert ran(command, leek_soup, *wrong).exit_code == 2
    assert not (here / "out").exists()
