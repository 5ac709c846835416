import os
import re
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from tests.cli.conftest import Zine
from zine.cli.build import FORMATS
from zine.cli.build import command as build
from zine.cli.impose import command as impose
from zine.errors import ExitCode

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


@pytest.mark.parametrize("name", ["zine.yaml", "zine.yml"])
def test_where_settings_are_the_zine_is_built(zine: Zine, tmp_path: Path, leek_soup: Path, name: str) -> None:
    (leek_soup / "leek-soup.yaml").rename(tmp_path / "leek-soup.yaml")
    leek_soup.rmdir()
    (tmp_path / name).write_text("title: Soups\n", encoding="utf-8")
    assert "1 card," in zine("build").stderr


def test_format_pages_writes_no_booklet(zine: Zine, tmp_path: Path) -> None:
    assert zine("build", "--format", "pages").returncode == 0
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["zine.pdf"]


def test_viewers_show_pages_as_they_will_be_cut_and_the_press_has_their_bleed(zine: Zine, tmp_path: Path) -> None:
    zine("build", "--format", "pages", "-o", "z.pdf")
    with pikepdf.open(tmp_path / "z.pdf") as pdf:
        cover = pdf.pages[0]
        assert cover.obj.CropBox == cover.obj.TrimBox
        assert cover.obj.BleedBox == cover.obj.MediaBox != cover.obj.TrimBox


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


@pytest.mark.parametrize("output", ["", ".", "..", "/", "new/"])
def test_an_output_that_can_only_be_a_folder_is_refused_before_the_build(zine: Zine, output: str) -> None:
    result = zine("build", "-o", output)
    assert result.returncode == 5
    assert "name a file with -o" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_changed_theme_of_the_zines_own_is_not_taken_from_the_cache(
    zine: Zine, tmp_path: Path, leek_soup: Path
) -> None:
    (leek_soup / "zine.yaml").write_text("title: Soups\ntheme: mine\n", encoding="utf-8")
    theme = leek_soup / "themes" / "mine.yaml"
    theme.parent.mkdir()
    words = (Path(__file__).parents[2] / "assets/themes/obang.yaml").read_text(encoding="utf-8")
    theme.write_text(words, encoding="utf-8")
    zine("build", "--format", "pages")
    before = (tmp_path / "out/zine.pdf").read_bytes()
    theme.write_text(words.replace("#FFCB22", "#22CBFF"), encoding="utf-8")
    zine("build", "--format", "pages")
    assert (tmp_path / "out/zine.pdf").read_bytes() != before


def test_problems_are_without_colour_where_none_is_wanted(zine: Zine, leek_soup: Path) -> None:
    (leek_soup / "broken.yaml").write_text("title: [", encoding="utf-8")
    assert "\x1b[" not in zine("build", FORCE_COLOR="1").stderr
    assert "\x1b[" in zine("build", NO_COLOR="", FORCE_COLOR="1").stderr


def test_strict_writes_nothing_when_there_are_warnings(zine: Zine, tmp_path: Path, leek_soup: Path) -> None:
    card = leek_soup / "leek-soup.yaml"
    card.write_text(card.read_text(encoding="utf-8").replace("alt: A bowl of soup.\n", ""), encoding="utf-8")
    result = zine("build", "--strict")
    assert result.returncode == 1
    assert not (tmp_path / "out").exists()


def test_a_zine_of_drafts_is_told_that_nothing_is_served(zine: Zine, leek_soup: Path) -> None:
    card = leek_soup / "leek-soup.yaml"
    card.write_text(f"{card.read_text(encoding='utf-8')}draft: true\n", encoding="utf-8")
    result = zine("build")
    assert result.returncode == 1
    assert "drafts" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("scheme", "trim"),
    [
        *(("booklet", "a5"), ("perfect", "a5"), ("folds", "a5"), ("quarter", "a6"), ("quarto", "a6"), ("cards", "a6")),
        *(("cutstack", "a5"), ("nup", "a5"), ("octavo", "74x105mm"), ("minizine", "74x105mm"), ("poster", "74x105mm")),
        ("accordion", "74x105mm"),
    ],
)
def test_a_format_is_any_scheme_of_imposition(zine: Zine, tmp_path: Path, scheme: str, trim: str) -> None:
    result = zine("build", "--format", scheme, "--trim", trim)
    assert (result.returncode, result.stdout.splitlines()) == (0, [f"out/zine-{scheme}.pdf"]), result.stderr
    assert [path.name for path in (tmp_path / "out").iterdir()] == [f"zine-{scheme}.pdf"]


def test_a_format_may_need_larger_paper(zine: Zine) -> None:
    result = zine("build", "--format", "minizine16", "--trim", "74x105mm", "--paper", "a3")
    assert (result.returncode, result.stdout.splitlines()) == (0, ["out/zine-minizine16.pdf"]), result.stderr


def test_whatever_may_be_asked_of_a_scheme_may_be_asked_of_a_build() -> None:
    of_schemes = {each.name for each in impose.params} - {"file", "scheme"}
    assert of_schemes <= {each.name for each in build.params}


def test_what_may_be_asked_of_schemes_stands_last_and_apart(zine: Zine) -> None:
    _, options, of_schemes = re.split("Options:|Press options:", zine("build", "--help").stdout)
    assert ("--folds" in options, "--folds" in of_schemes, "--edition" in options) == (False, True, True)


@pytest.mark.parametrize(
    ("wishes", "said"),
    [
        (("--format", "folds", "--folds", "yx", "--trim", "a6"), "Fold the sheet in half, the top half behind"),
        (("--format", "perfect", "--mill", "3mm", "--trim", "a6"), "mill the spine and glue it"),
        (("--format", "nup", "--grid", "2x2", "--trim", "a6"), "1 sheet of A4"),
        (("--format", "quarter", "--copies", "1", "--trim", "a6"), "stack the pieces"),
    ],
)
def test_a_build_heeds_what_is_asked_of_its_scheme(zine: Zine, wishes: tuple[str, ...], said: str) -> None:
    result = zine("build", *wishes)
    assert said in result.stderr


@pytest.mark.parametrize(
    ("wishes", "said"),
    [
        (("--format", "pages", "--signature", "4"), "--signature is for sheets, of which --format pages has none"),
        (("--edition", "minizine", "--mill", "3mm"), "minizine does nothing with --mill; perfect does"),
        (("--format", "cards", "--stock", "100g"), "cards does nothing with --stock; booklet, perfect,"),
    ],
)
def test_what_a_build_does_nothing_with_is_wrong_use(zine: Zine, wishes: tuple[str, ...], said: str) -> None:
    result = zine("build", *wishes)
    assert (result.returncode, said in result.stderr) == (2, True)


def test_a_cover_is_built_as_a_file_of_its_own_and_kept_with_the_others(zine: Zine, tmp_path: Path) -> None:
    result = zine("build", "--cover", "250g")
    assert result.stdout.splitlines() == ["out/zine.pdf", "out/zine-booklet.pdf", "out/zine-booklet-cover.pdf"]
    made = (tmp_path / "out/zine-booklet-cover.pdf").read_bytes()
    assert "and a cover" in result.stderr
    again = zine("build", "--cover", "250g", "-v", "-o", "again.pdf")
    assert "from the cache" in again.stderr
    assert (tmp_path / "again-booklet-cover.pdf").read_bytes() == made


def test_a_cover_does_not_go_down_the_pipe(zine: Zine) -> None:
    result = zine("build", "--cover", "250g", "-o", "-")
    assert (result.returncode, "a file of its own" in result.stderr) == (2, True)


def test_an_unknown_format_is_wrong_use_and_names_those_there_are(zine: Zine) -> None:
    result = zine("build", "--format", "origami")
    assert result.returncode == 2
    assert "'minizine16'" in result.stderr


def test_help_names_every_format(zine: Zine) -> None:
    told = zine("build", "--help").stdout
    assert [name for name in FORMATS if name not in told] == []


def test_pages_too_large_for_a_format_are_told_what_would_fit(zine: Zine) -> None:
    result = zine("build", "--format", "quarter")
    assert result.returncode == 4
    assert "make pages of at most 105 × 148.5 mm" in result.stderr


def test_fronts_and_backs_are_apart_for_a_printer_that_cannot_turn_paper(zine: Zine) -> None:
    result = zine("build", "--flip", "none")
    assert result.stdout.splitlines() == ["out/zine.pdf", "out/zine-booklet-fronts.pdf", "out/zine-booklet-backs.pdf"]
    assert "the last sheet goes in first" in result.stderr or "Put the sheet back" in result.stderr


def test_fronts_and_backs_come_out_of_the_cache_apart(zine: Zine, tmp_path: Path) -> None:
    zine("build", "--flip", "none")
    before = [(tmp_path / f"out/zine-booklet-{side}.pdf").read_bytes() for side in ("fronts", "backs")]
    zine("build", "--flip", "none")
    assert [(tmp_path / f"out/zine-booklet-{side}.pdf").read_bytes() for side in ("fronts", "backs")] == before


def test_creep_that_cannot_be_seen_is_left_alone_and_told_of(zine: Zine) -> None:
    assert "creep could not be seen: pages stay where they are" in zine("build", "-v").stderr


def test_thick_paper_moves_pages_for_its_creep(zine: Zine) -> None:
    assert "creep: the innermost pages are moved" in zine("build", "-v", "--stock", "0.5mm").stderr


def test_the_booklet_may_begin_with_its_instructions(zine: Zine, tmp_path: Path) -> None:
    zine("build", "--format", "booklet", "-o", "plain.pdf")
    zine("build", "--format", "booklet", "-o", "told.pdf", "--sheet")
    with pikepdf.open(tmp_path / "plain.pdf") as plain, pikepdf.open(tmp_path / "told.pdf") as told:
        assert len(told.pages) == len(plain.pages) + 2


def test_a_printer_that_was_never_measured_is_wrong_use(zine: Zine) -> None:
    assert zine("build", "--printer", "office").returncode == 2


@pytest.mark.parametrize("name", ["soup.jpg", "soup.jfif", "soup"])
def test_a_changed_photo_behind_a_link_is_not_taken_from_the_cache(
    zine: Zine, tmp_path: Path, leek_soup: Path, name: str
) -> None:
    elsewhere = leek_soup / "elsewhere"
    elsewhere.mkdir()
    (leek_soup / "photos").symlink_to(elsewhere, target_is_directory=True)
    card = leek_soup / "leek-soup.yaml"
    card.write_text(card.read_text(encoding="utf-8") + f"photo: photos/{name}\n", encoding="utf-8")
    built = []
    for colour in ("red", "blue"):
        Image.new("RGB", (64, 48), colour).save(elsewhere / name, format="JPEG")
        assert zine("build").returncode == 0
        built.append((tmp_path / "out/zine.pdf").read_bytes())
    assert built[0] != built[1]
    assert "from the cache" in zine("build", "-v").stderr


def test_a_changed_dish_behind_a_link_is_not_taken_from_the_cache(zine: Zine, tmp_path: Path, leek_soup: Path) -> None:
    elsewhere = leek_soup / "elsewhere"
    elsewhere.mkdir()
    (leek_soup / "dishes").symlink_to(elsewhere, target_is_directory=True)
    card = leek_soup / "leek-soup.yaml"
    card.write_text(card.read_text(encoding="utf-8") + "art: mine\n", encoding="utf-8")
    built = []
    for vessel in ("bowl", "plate"):
        (elsewhere / "mine.yaml").write_text(f"vessel: {vessel}\n", encoding="utf-8")
        assert zine("build").returncode == 0
        built.append((tmp_path / "out/zine.pdf").read_bytes())
    assert built[0] != built[1]


def test_words_too_long_for_their_line_are_told_at_their_place(zine: Zine, leek_soup: Path) -> None:
    label = "A label for the method that fits on no line of a page"
    (leek_soup / "zine.yaml").write_text(f"title: Soups\nlabels:\n  Method: {label}, {label}\n", encoding="utf-8")
    result = zine("build")
    assert result.returncode == 3
    assert f"zine.yaml:3:11: error: “{label}, {label}” is too long for its line" in result.stderr
    assert f"3 |   Method: {label}" in result.stderr


def test_a_wrong_table_of_the_zines_own_is_told_and_nothing_is_written(
    zine: Zine, tmp_path: Path, leek_soup: Path
) -> None:
    (leek_soup / "tables").mkdir()
    (leek_soup / "tables/back.yaml").write_text("items: 5\n", encoding="utf-8")
    result = zine("build")
    assert result.returncode == 1
    assert "back.yaml:1:1: error: " in result.stderr
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("again", [False, True])
def test_a_zine_is_never_written_over_its_own_cards(zine: Zine, leek_soup: Path, *, again: bool) -> None:
    card = leek_soup / "leek-soup.yaml"
    before = card.read_bytes()
    if again:
        zine("build", "--format", "pages")
    result = zine("build", "--format", "pages", "-o", "cards/leek-soup.yaml")
    assert result.returncode == ExitCode.CANNOT_WRITE
    assert "is what this is made from" in result.stderr
    assert card.read_bytes() == before


def test_a_wrong_paper_is_told_by_whoever_said_it(zine: Zine) -> None:
    assert "Invalid value for ZINE_PAPER" in zine("build", ZINE_PAPER="bogus").stderr
    assert "Invalid value for --paper" in zine("build", "--paper", "bogus").stderr


def with_more_soups(leek_soup: Path, **said: str) -> None:
    """Add cards like the leek soup, of which each says something more."""
    card = (leek_soup / "leek-soup.yaml").read_text(encoding="utf-8")
    for name, line in said.items():
        (leek_soup / f"{name}.yaml").write_text(f"{card}{line}\n", encoding="utf-8")


def test_a_failed_build_ends_with_its_errors_and_their_count(zine: Zine, leek_soup: Path) -> None:
    with_more_soups(leek_soup, a="topik: Leeks", b="tagline: 5 of 6 leeks", z="tagline: 7 of 8 leeks")
    told = zine("build").stderr.splitlines()
    levels = [line.split(": ")[1] for line in told if ": error: " in line or ": warning: " in line]
    assert levels == ["warning"] * levels.count("warning") + ["error"]
    assert told[-1] == f"1 error, {levels.count('warning')} warnings; nothing was written"


def test_a_quiet_build_that_fails_says_nothing_but_errors(zine: Zine, leek_soup: Path) -> None:
    with_more_soups(leek_soup, a="topik: Leeks", z="tagline: 5 of 6 leeks")
    told = zine("build", "-q").stderr
    assert ": error: " in told
    assert "warning" not in told
