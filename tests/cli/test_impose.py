"""`zine impose`, as a person runs it."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pikepdf
import platformdirs
import pytest
from pikepdf import Array, Dictionary, Name, String

from zine.cli import main
from zine.cli.impose import SCHEMES
from zine.cli.settings import VARIABLES
from zine.impose import schemes
from zine.model.geometry import TRIMS, Size


class Ran(NamedTuple):
    """What a run of the command came to."""

    returncode: int
    stdout: bytes
    stderr: str


Zine = Callable[..., Ran]


@pytest.fixture
def zine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Zine:
    monkeypatch.chdir(tmp_path)
    for variable in VARIABLES.values():
        monkeypatch.delenv(variable, raising=False)
    (tmp_path / "config/zine").mkdir(parents=True)
    monkeypatch.setattr(platformdirs, "user_config_dir", lambda *_, **__: str(tmp_path / "config/zine"))

    def run(*arguments: str) -> Ran:
        code = main(arguments)
        out, err = capfdbinary.readouterr()
        return Ran(code, out, err.decode())

    return run


@pytest.fixture
def story(tmp_path: Path) -> Path:
    return _pdf(tmp_path / "story.pdf", 12, TRIMS["a6"])


def _pdf(path: Path, count: int, size: Size) -> Path:
    pdf = pikepdf.new()
    for _ in range(count):
        pdf.add_blank_page(page_size=size).obj.MediaBox = Array([0, 0, *size])
    pdf.save(path)
    return path


def test_the_command_offers_every_scheme() -> None:
    assert set(SCHEMES) == set(schemes.SCHEMES)


def test_sheets_are_written_where_they_are_asked_for(zine: Zine, story: Path, tmp_path: Path) -> None:
    result = zine("impose", story.name, "-o", "print.pdf")
    assert (result.returncode, result.stdout) == (0, b"print.pdf\n")
    with pikepdf.open(tmp_path / "print.pdf") as pdf:
        assert len(pdf.pages) == 6


def test_the_person_is_told_what_to_do(zine: Zine, story: Path) -> None:
    result = zine("impose", story.name, "-o", "print.pdf")
    assert "Fold 3 sheets in half together; staple twice through the fold; trim the open sides" in result.stderr


def test_nothing_is_said_of_fields_that_belong_to_no_form(zine: Zine, story: Path) -> None:
    with pikepdf.open(story, allow_overwriting_input=True) as pdf:
        widget = Dictionary(
            Type=Name.Annot, Subtype=Name.Widget, FT=Name.Tx, T=String("name"), Rect=Array([0, 0, 9, 9])
        )
        pdf.pages[0].obj.Annots = Array([pdf.make_indirect(widget)])
        with pytest.warns(pikepdf.exceptions.PageCopyWarning):
            pdf.save()
    assert zine("impose", "story.pdf", "-o", "out.pdf", "--flip", "none", "-q").stderr == ""


def test_quiet_says_nothing(zine: Zine, story: Path) -> None:
    assert zine("impose", story.name, "-o", "print.pdf", "-q").stderr == ""


def test_the_user_says_once_which_paper_is_in_the_printer(zine: Zine, story: Path, tmp_path: Path) -> None:
    (tmp_path / "config/zine/config.yaml").write_text("paper: letter\nflip: long\n", encoding="utf-8")
    assert "Print on Letter, both sides, flip on the long edge" in zine("impose", story.name, "-o", "print.pdf").stderr


def test_a_printer_that_cannot_turn_paper_is_said_once(zine: Zine, story: Path, tmp_path: Path) -> None:
    (tmp_path / "config/zine/config.yaml").write_text("flip: none\n", encoding="utf-8")
    assert zine("impose", story.name, "-o", "print.pdf").stdout.split() == [b"print-fronts.pdf", b"print-backs.pdf"]


def test_the_environment_wins_over_the_user(
    zine: Zine, story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "config/zine/config.yaml").write_text("paper: letter\n", encoding="utf-8")
    monkeypatch.setenv("ZINE_PAPER", "legal")
    monkeypatch.setenv("ZINE_FLIP", "long")
    assert "Print on Legal, both sides, flip on the long edge" in zine("impose", story.name, "-o", "print.pdf").stderr


def test_a_flag_wins_over_the_environment(zine: Zine, story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZINE_PAPER", "legal")
    assert "Print on A3" in zine("impose", story.name, "-o", "print.pdf", "--paper", "a3").stderr


def test_the_zine_in_the_folder_does_not_say_how_other_pdfs_are_printed(
    zine: Zine, story: Path, tmp_path: Path
) -> None:
    (tmp_path / "zine.yaml").write_text("title: Soups\npaper: legal\n", encoding="utf-8")
    assert "Print on A4" in zine("impose", story.name, "-o", "print.pdf").stderr


def test_a_cover_is_a_second_file(zine: Zine, story: Path, tmp_path: Path) -> None:
    result = zine("impose", story.name, "-o", "print.pdf", "--cover", "250g", "--stock", "100g")
    assert result.stdout.split() == [b"print.pdf", b"print-cover.pdf"]
    assert (tmp_path / "print-cover.pdf").exists()


@pytest.mark.usefixtures("story")
def test_sheets_may_go_down_a_pipe(tmp_path: Path) -> None:
    code = "from zine.cli.impose import command; command(['story.pdf', '-o', '-'])"
    ran = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, check=False)
    assert ran.stdout.startswith(b"%PDF")


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_scheme_makes_sheets(zine: Zine, story: Path, scheme: str) -> None:
    result = zine("impose", story.name, "-o", "print.pdf", "--scheme", scheme, "--fit", "--margin", "5mm")
    assert (result.returncode, result.stderr.count("Traceback")) == (0, 0)


def test_fronts_and_backs_are_two_files_for_a_printer_that_cannot_turn_paper(
    zine: Zine, story: Path, tmp_path: Path
) -> None:
    result = zine("impose", story.name, "-o", "print.pdf", "--flip", "none")
    assert result.stdout.split() == [b"print-fronts.pdf", b"print-backs.pdf"]
    assert sorted(path.name for path in tmp_path.glob("print*")) == ["print-backs.pdf", "print-fronts.pdf"]


def test_the_person_is_told_how_to_feed_the_pile_again(zine: Zine, story: Path) -> None:
    assert "the last sheet goes in first" in zine("impose", story.name, "-o", "print.pdf", "--flip", "none").stderr


def test_a_cover_fed_by_hand_makes_four_files(zine: Zine, story: Path) -> None:
    result = zine("impose", story.name, "-o", "print.pdf", "--flip", "none", "--cover", "250g")
    assert result.stdout.split() == [
        *(b"print-fronts.pdf", b"print-backs.pdf"),
        *(b"print-cover-fronts.pdf", b"print-cover-backs.pdf"),
    ]


@pytest.mark.parametrize(
    ("scheme", "said"),
    [
        ("cards", "each pile is a copy, 4 in all"),
        ("cutstack", "each pile is a copy, 4 in all"),
        ("nup", "Each page is there 4 times"),
    ],
)
def test_several_copies_come_of_one_job(zine: Zine, story: Path, scheme: str, said: str) -> None:
    assert said in zine("impose", story.name, "-o", "print.pdf", "--scheme", scheme, "--copies", "4").stderr


@pytest.mark.parametrize("option", ["--sheet", "--instructions"])
def test_a_job_may_begin_with_its_instructions(zine: Zine, story: Path, tmp_path: Path, option: str) -> None:
    result = zine("impose", story.name, "-o", "print.pdf", option)
    assert "Fold 3 sheets in half together" in result.stderr
    with pikepdf.open(tmp_path / "print.pdf") as pdf:
        assert [float(page.mediabox[2]) for page in pdf.pages] == [pytest.approx(841.89, abs=0.01)] * 8


def test_instructions_that_are_fed_by_hand_come_first_and_their_blank_back_last(
    zine: Zine, story: Path, tmp_path: Path
) -> None:
    zine("impose", story.name, "-o", "print.pdf", "--sheet", "--flip", "none")
    with pikepdf.open(tmp_path / "print-fronts.pdf") as fronts, pikepdf.open(tmp_path / "print-backs.pdf") as backs:
        assert (len(fronts.pages), len(backs.pages)) == (4, 4)
        assert "/XObject" not in fronts.pages[0].obj.Resources or "/P1" not in fronts.pages[0].obj.Resources.XObject
        assert "/XObject" not in backs.pages[3].obj.Resources


def test_one_sided_sheets_have_instructions_on_one_side(zine: Zine, story: Path, tmp_path: Path) -> None:
    zine("impose", story.name, "-o", "print.pdf", "--scheme", "minizine", "--fit", "--sheet")
    with pikepdf.open(tmp_path / "print.pdf") as pdf:
        assert len(pdf.pages) == 3


def test_paper_too_small_for_instructions_is_told_and_the_job_written(zine: Zine, story: Path, tmp_path: Path) -> None:
    result = zine("impose", story.name, "-o", "print.pdf", "--paper", "60x50mm", "--fit", "--sheet")
    assert "60 × 50 mm is too small for a sheet of instructions, so there is none" in result.stderr
    with pikepdf.open(tmp_path / "print.pdf") as pdf:
        assert (result.returncode, len(pdf.pages)) == (0, 6)


@pytest.mark.parametrize(
    "wrong",
    [
        ("--paper", "b7"),
        ("--gutter", "3"),
        ("--grid", "2by4"),
        ("--scheme", "cards", "--copies", "0"),
        ("--stock", "heavy"),
        ("--scheme", "origami"),
        ("--cover", "250g", "-o", "-"),
        ("--flip", "none", "-o", "-"),
    ],
)
def test_wrong_use_is_told_as_such(zine: Zine, story: Path, wrong: tuple[str, ...]) -> None:
    assert zine("impose", story.name, "-o", "print.pdf", *wrong).returncode == 2


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        (("--mill", "5mm"), "booklet does nothing with --mill; perfect does"),
        (("--scheme", "minizine", "--signature", "2"), "minizine does nothing with --signature; booklet, perfect,"),
        (("--scheme", "nup", "--stock", "80g"), "nup does nothing with --stock; booklet,"),
        (("--scheme", "perfect", "--folds", "yx"), "perfect does nothing with --folds without --signature"),
        (
            ("--scheme", "perfect", "--signature", "2", "--grid", "2x1"),
            "perfect does nothing with --grid together with --signature",
        ),
        (("--copies", "2", "--folds", "xyx", "--grid", "3x3"), "booklet does nothing with --grid"),
    ],
)
def test_what_a_scheme_does_nothing_with_is_wrong_use(
    zine: Zine, story: Path, tmp_path: Path, wish: tuple[str, ...], said: str
) -> None:
    result = zine("impose", story.name, "-o", "print.pdf", *wish)
    assert (result.returncode, (tmp_path / "print.pdf").exists()) == (2, False)
    assert said in result.stderr


@pytest.mark.parametrize("wish", [("--backs", "paired"), ("--mill", "0mm"), ("--stock", "0mm"), ("--creep", "inward")])
def test_what_is_so_anyway_may_be_said(zine: Zine, story: Path, wish: tuple[str, ...]) -> None:
    assert zine("impose", story.name, "-o", "print.pdf", "--scheme", "minizine", "--fit", *wish).returncode == 0


def test_variables_hold_for_the_schemes_that_heed_them(
    zine: Zine, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZINE_IMPOSE_MILL", "3mm")
    assert zine("impose", story.name, "-o", "print.pdf").returncode == 0


def test_pages_that_do_not_fit_are_told_what_would(zine: Zine, tmp_path: Path) -> None:
    big = _pdf(tmp_path / "big.pdf", 8, TRIMS["a5"])
    result = zine("impose", big.name, "-o", "print.pdf", "--scheme", "minizine")
    assert result.returncode == 4
    assert "make pages of at most 74.2 × 105 mm, or let them --fit" in result.stderr


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n%%EOF", b"\0" * 999])
def test_a_damaged_pdf_writes_nothing(zine: Zine, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "bad.pdf").write_bytes(content)
    result = zine("impose", "bad.pdf", "-o", "print.pdf")
    assert (result.returncode, "Traceback" in result.stderr, (tmp_path / "print.pdf").exists()) == (4, False, False)


def test_a_missing_file_is_named(zine: Zine) -> None:
    assert "there is no file gone.pdf" in zine("impose", "gone.pdf", "-o", "print.pdf").stderr


def test_a_pdf_is_never_imposed_over_itself(zine: Zine, story: Path) -> None:
    before = story.read_bytes()
    result = zine("impose", story.name, "-o", story.name)
    assert "is what this is made from" in result.stderr
    assert story.read_bytes() == before
