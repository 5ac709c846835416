from pathlib import Path

import pikepdf
import pytest

from tests.cli.conftest import Zine
from zine.cli.measures import EDITIONS
from zine.compose.editions import EDITIONS as COMPOSED
from zine.impose.schemes import SCHEMES
from zine.model.units import MM

pytestmark = pytest.mark.usefixtures("leek_soup")


def trims(path: Path) -> set[tuple[float, float]]:
    """The sizes of a PDF's trimmed pages, in millimetres."""
    with pikepdf.open(path) as pdf:
        boxes = [[float(value) for value in page.TrimBox] for page in pdf.pages]
    return {(round((x1 - x0) / MM, 1), round((y1 - y0) / MM, 1)) for x0, y0, x1, y1 in boxes}


def count(path: Path) -> int:
    with pikepdf.open(path) as pdf:
        return len(pdf.pages)


def test_the_command_offers_every_edition() -> None:
    assert set(EDITIONS) == set(COMPOSED)


def test_every_edition_is_imposed_by_a_scheme() -> None:
    assert {edition.scheme for edition in COMPOSED.values()} <= set(SCHEMES)


def test_the_mini_zine_is_eight_pages_on_one_side_of_one_sheet(zine: Zine, tmp_path: Path) -> None:
    result = zine("build", "--edition", "minizine")
    assert result.stdout.splitlines() == ["out/zine-minizine.pdf", "out/zine-minizine-sheets.pdf"], result.stderr
    assert trims(tmp_path / "out/zine-minizine.pdf") == {(74.3, 105.0)}
    assert count(tmp_path / "out/zine-minizine.pdf") == 8
    assert count(tmp_path / "out/zine-minizine-sheets.pdf") == 1


def test_cards_are_a_front_and_a_back_each(zine: Zine, tmp_path: Path) -> None:
    result = zine("build", "--edition", "cards")
    assert result.stdout.splitlines() == ["out/zine-cards.pdf", "out/zine-cards-sheets.pdf"], result.stderr
    assert trims(tmp_path / "out/zine-cards.pdf") == {(105.0, 148.0)}
    assert count(tmp_path / "out/zine-cards-sheets.pdf") == 2


def test_trim_overrules_the_zines_own_page(zine: Zine, tmp_path: Path) -> None:
    (tmp_path / "cards/zine.yaml").write_text("title: Z\ntrim: a5\n", encoding="utf-8")
    assert zine("build", "--trim", "a6", "--format", "pages").returncode == 0
    assert trims(tmp_path / "out/zine.pdf") == {(105.0, 148.0)}


def test_the_zines_own_page_is_not_that_of_a_card(zine: Zine, tmp_path: Path) -> None:
    (tmp_path / "cards/zine.yaml").write_text("title: Z\ntrim: a5\n", encoding="utf-8")
    assert zine("build", "--edition", "cards", "--format", "pages").returncode == 0
    assert trims(tmp_path / "out/zine-cards.pdf") == {(105.0, 148.0)}


@pytest.mark.parametrize(("trim", "millimetres"), [("4x6in", (101.6, 152.4)), ("3x5in", (76.2, 127.0))])
def test_cards_come_in_inches(zine: Zine, tmp_path: Path, trim: str, millimetres: tuple[float, float]) -> None:
    assert zine("build", "--edition", "cards", "--trim", trim, "-o", "c.pdf").returncode == 0
    assert trims(tmp_path / "c.pdf") == {millimetres}
    assert (tmp_path / "c-sheets.pdf").exists()


def test_only_the_sheets_can_be_asked_for(zine: Zine, tmp_path: Path) -> None:
    assert zine("build", "--edition", "cards", "--format", "sheets").returncode == 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["zine-cards-sheets.pdf"]


@pytest.mark.parametrize(("trim", "said"), [("huge", "is not a size"), ("10x20mm", "at least 69 x 100 mm")])
def test_a_page_that_is_none_is_wrong_use(zine: Zine, trim: str, said: str) -> None:
    result = zine("build", "--edition", "cards", "--trim", trim)
    assert result.returncode == 2
    assert said in result.stderr


@pytest.mark.parametrize(
    ("trim", "millimetres"), [("85x55mm", (85.0, 55.0)), ("3.5x2in", (88.9, 50.8)), ("55x85mm", (55.0, 85.0))]
)
def test_cards_may_be_business_cards(zine: Zine, tmp_path: Path, trim: str, millimetres: tuple[float, float]) -> None:
    result = zine("build", "--edition", "cards", "--trim", trim, "-o", "c.pdf")
    assert result.returncode == 0, result.stderr
    assert trims(tmp_path / "c.pdf") == {millimetres}
    assert count(tmp_path / "c.pdf") == 2


def test_a_sheet_may_be_full_of_one_business_card(zine: Zine) -> None:
    result = zine("build", "--edition", "cards", "--trim", "85x55mm", "--gutter", "0mm", "--copies", "10")
    assert "each piece is a copy, 10 in all" in result.stderr


def test_what_is_too_small_for_a_business_card_is_told_how_large_they_are(zine: Zine) -> None:
    result = zine("build", "--edition", "cards", "--trim", "40x40mm")
    assert result.returncode == 2
    assert "or a business card, 45 x 80 mm to 69 x 105 mm, such as 85x55mm or 3.5x2in" in result.stderr


def test_only_cards_are_as_small_as_business_cards(zine: Zine) -> None:
    assert zine("build", "--trim", "85x55mm").returncode == 2


def test_an_edition_is_taken_from_the_cache_as_itself(zine: Zine, tmp_path: Path) -> None:
    zine("build", "--edition", "cards", "-o", "a.pdf")
    zine("build", "--edition", "minizine", "-o", "b.pdf")
    zine("build", "--edition", "cards", "-o", "c.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "c.pdf").read_bytes()
    assert (tmp_path / "a.pdf").read_bytes() != (tmp_path / "b.pdf").read_bytes()


def test_the_dishes_of_the_mini_zine_must_exist(zine: Zine, tmp_path: Path) -> None:
    (tmp_path / "cards/zine.yaml").write_text("title: Z\nmini: [leak-soup]\n", encoding="utf-8")
    result = zine("build", "--edition", "minizine")
    assert result.returncode == 1
    assert 'there is no card "leak-soup"' in result.stderr


def test_paper_too_small_for_a_mini_zine_is_refused_with_what_would_do(zine: Zine, tmp_path: Path) -> None:
    result = zine("build", "--edition", "minizine", "--paper", "148x105mm")
    assert result.returncode == 4
    assert "makes pages of 37 × 52 mm" in result.stderr
    assert "hint: fold paper of at least 276 × 200 mm, such as A4 or Letter" in result.stderr
    assert not (tmp_path / "out").exists()
