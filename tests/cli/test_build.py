import os
from pathlib import Path

import pikepdf
import pytest

from tests.cli.conftest import Zine

pytestmark = pytest.mark.usefixtures("leek_soup")


def test_build_writes_a_pdf_to_read_and_a_booklet_to_print(zine: Zine, tmp_path: Path) -> None:
    result = zine("build")
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "out/zine.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "out/zine-booklet.pdf").read_bytes().startswith(b"%PDF")


def test_results_are_told_on_stdout_and_talk_on_stderr(zine: Zine) -> None:
    result = zine("build")
    assert result.stdout.splitlines() == ["out/zine.pdf", "out/zine-booklet.pdf"]
    assert "1 card" in result.stderr


def test_build_says_in_one_line_how_to_print(zine: Zine) -> None:
    advice = zine("build").stderr.splitlines()[-1]
    assert "A4" in advice
    assert "short edge" in advice
    assert "Fold" in advice
    assert "staple" in advice


def test_a_bundled_zine_is_built_where_there_are_no_cards(zine: Zine, tmp_path: Path, leek_soup: Path) -> None:
    leek_soup.rename(tmp_path / "elsewhere")
    assert "22 cards" in zine("build").stderr


def test_format_pages_writes_no_booklet(zine: Zine, tmp_path: Path) -> None:
    assert zine("build", "--format", "pages").returncode == 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["zine.pdf"]


def test_a_dash_sends_the_pdf_down_the_pipe(zine: Zine, tmp_path: Path) -> None:
    result = zine("build", "-o", "-", "-q", encoding="latin-1")
    assert result.returncode == 0
    assert result.stdout.startswith("%PDF")
    assert not (tmp_path / "out").exists()


def test_letter_paper_makes_letter_sheets(zine: Zine, tmp_path: Path) -> None:
    assert zine("build", "--format", "booklet", "--paper", "letter", "-o", "b.pdf").returncode == 0
    with pikepdf.open(tmp_path / "b.pdf") as pdf:
        assert [float(value) for value in pdf.pages[0].mediabox] == [0, 0, 792, 612]


@pytest.mark.parametrize("edge", ["short", "long"])
def test_the_booklet_tells_the_printer_which_edge_to_flip(zine: Zine, tmp_path: Path, edge: str) -> None:
    assert zine("build", "--format", "booklet", "--flip", edge, "-o", "b.pdf").returncode == 0
    with pikepdf.open(tmp_path / "b.pdf") as pdf:
        assert pdf.Root.ViewerPreferences.Duplex == f"/DuplexFlip{edge.title()}Edge"


def test_an_unknown_paper_is_wrong_use(zine: Zine) -> None:
    result = zine("build", "--paper", "b7")
    assert result.returncode == 2
    assert "'b7' is not a size" in result.stderr


def test_paper_too_small_for_the_pages_cannot_be_imposed(zine: Zine, tmp_path: Path) -> None:
    result = zine("build", "--paper", "100x100mm")
    assert result.returncode == 4
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "out").exists()


def test_an_unknown_key_is_wrong_use_and_names_the_cards(zine: Zine) -> None:
    result = zine("build", "--only", "leak-soup")
    assert result.returncode == 2
    assert "leek-soup" in result.stderr


def test_a_failed_build_leaves_the_previous_pdf_untouched(zine: Zine, tmp_path: Path, leek_soup: Path) -> None:
    zine("build")
    before = (tmp_path / "out/zine.pdf").read_bytes()
    (leek_soup / "broken.yaml").write_text("title: [", encoding="utf-8")
    result = zine("build")
    assert result.returncode == 1
    assert (tmp_path / "out/zine.pdf").read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="folders there have no mode that forbids writing")
def test_an_output_that_is_a_folder_is_refused_in_one_line(zine: Zine, tmp_path: Path) -> None:
    (tmp_path / "taken.pdf").mkdir()
    result = zine("build", "-o", "taken.pdf")
    assert result.returncode == 5
    assert "taken.pdf is a folder" in result.stderr
    assert "Traceback" not in result.stderr


def test_an_unchanged_zine_comes_out_of_the_cache_byte_for_byte(zine: Zine, tmp_path: Path) -> None:
    zine("build")
    cold = (tmp_path / "out/zine.pdf").read_bytes()
    result = zine("build", "-v")
    assert "from the cache" in result.stderr
    assert (tmp_path / "out/zine.pdf").read_bytes() == cold


def test_a_damaged_cache_changes_nothing_but_time(zine: Zine, tmp_path: Path) -> None:
    zine("build")
    cold = (tmp_path / "out/zine.pdf").read_bytes()
    for kept in (tmp_path / "cache/zine").iterdir():
        kept.write_bytes(kept.read_bytes()[:-40] + b"rotten" * 5)
    assert zine("build").returncode == 0
    assert (tmp_path / "out/zine.pdf").read_bytes() == cold


def test_equal_input_has_equal_bytes_whatever_the_surroundings(zine: Zine, tmp_path: Path) -> None:
    zine("build", "-o", "a.pdf", XDG_CACHE_HOME=str(tmp_path / "c1"), PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C")
    zine("build", "-o", "b.pdf", XDG_CACHE_HOME=str(tmp_path / "c2"), PYTHONHASHSEED="9", TZ="Asia/Seoul")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
    assert (tmp_path / "a-booklet.pdf").read_bytes() == (tmp_path / "b-booklet.pdf").read_bytes()


def test_strict_writes_nothing_when_there_are_warnings(zine: Zine, tmp_path: Path, leek_soup: Path) -> None:
    card = leek_soup / "leek-soup.yaml"
    card.write_text(card.read_text(encoding="utf-8").replace("alt: A bowl of soup.\n", ""), encoding="utf-8")
    result = zine("build", "--strict")
    assert result.returncode == 1
    assert not (tmp_path / "out").exists()
