"""`zine unimpose`, as a person runs it."""

import subprocess
import sys
from pathlib import Path

import click
import pikepdf
import pytest
from click.testing import CliRunner, Result
from pikepdf import Array

from tests.cli.inside import ran
from zine.cli import main
from zine.cli.impose import command as impose
from zine.cli.unimpose import command as unimpose
from zine.model.geometry import PAPERS, TRIMS, Size

WIDE = PAPERS["a4"].landscape


@pytest.fixture(autouse=True)
def kitchen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with twelve pages, and four sides that nobody knows anything of."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    _pdf(tmp_path / "story.pdf", 12, TRIMS["a6"])
    _pdf(tmp_path / "scans.pdf", 4, WIDE)
    return tmp_path


def _pdf(path: Path, count: int, size: Size) -> Path:
    pdf = pikepdf.new()
    for _ in range(count):
        pdf.add_blank_page(page_size=size).obj.MediaBox = Array([0, 0, *size])
    pdf.save(path)
    return path


def pages(path: str) -> int:
    with pikepdf.open(path) as pdf:
        return len(pdf.pages)


def imposed(*more: str) -> None:
    assert ran(impose, "story.pdf", "-o", "print.pdf", "-q", *more).exit_code == 0


def failed(command: click.Command, *arguments: str) -> Result:
    result = CliRunner().invoke(command, arguments)
    assert result.exit_code != 0
    return result


def test_sheets_of_ours_need_no_options() -> None:
    imposed()
    result = ran(unimpose, "print.pdf", "-o", "again.pdf")
    assert (result.stdout, result.stderr) == ("again.pdf\n", "12 pages of 105 × 148 mm.\n")
    assert pages("again.pdf") == 12


def test_quiet_says_nothing() -> None:
    imposed()
    assert ran(unimpose, "print.pdf", "-o", "again.pdf", "-q").stderr == ""


def test_instructions_covers_and_backs_in_files_of_their_own_are_one_job() -> None:
    imposed("--flip", "none", "--cover", "250g", "--sheet")
    apart = (
        "--backs",
        "print-backs.pdf",
        "--cover",
        "print-cover-fronts.pdf",
        "--cover-backs",
        "print-cover-backs.pdf",
    )
    result = ran(unimpose, "print-fronts.pdf", *apart, "-o", "again.pdf")
    assert (result.exit_code, result.stderr) == (0, "12 pages of 105 × 148 mm.\n")


def test_files_that_were_forgotten_are_asked_for() -> None:
    imposed("--flip", "none")
    told = ran(unimpose, "print-fronts.pdf", "-o", "again.pdf").stderr
    assert "not on these sheets: pages 2, 4, 6–7, 9, 11" in told
    assert "give backs that are apart with --backs" in told


def test_other_sheets_are_told_about() -> None:
    result = ran(unimpose, "scans.pdf", "-o", "again.pdf", "--scheme", "nup", "--grid", "2x2", "--turn", "90")
    assert (result.stderr, pages("again.pdf")) == ("16 pages of 105 × 148.5 mm.\n", 16)


def test_a_trim_may_be_named() -> None:
    result = ran(unimpose, "scans.pdf", "-o", "again.pdf", "--scheme", "booklet", "--trim", "a6", "--pages", "7")
    assert result.stderr == "7 pages of 105 × 148 mm.\n"


def test_pages_may_go_down_a_pipe_and_sheets_come_from_one(kitchen: Path) -> None:
    imposed()
    code = "from zine.cli.unimpose import command; command(['-', '-o', '-'])"
    sheets = (kitchen / "print.pdf").read_bytes()
    done = subprocess.run([sys.executable, "-c", code], input=sheets, capture_output=True, check=False)
    assert done.stdout.startswith(b"%PDF")


def test_sheets_are_never_written_over(capfd: pytest.CaptureFixture[str]) -> None:
    imposed()
    assert main(["unimpose", "print.pdf", "-o", "print.pdf"]) == 5
    assert "print.pdf is what this is made from" in capfd.readouterr().err
    assert pages("print.pdf") == 6


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n%%EOF", b"\0" * 999])
def test_what_cannot_be_read_leaves_everything_as_it_is(
    kitchen: Path, content: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    (kitchen / "bad.pdf").write_bytes(content)
    before = (kitchen / "story.pdf").read_bytes()
    code = main(["unimpose", "bad.pdf", "-o", "story.pdf"])
    assert (code, "Traceback" in capfd.readouterr().err, (kitchen / "story.pdf").read_bytes()) == (4, False, before)


def test_sheets_that_say_nothing_are_told_what_to_say(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["unimpose", "scans.pdf", "-o", "again.pdf"]) == 4
    assert "say it with --scheme: booklet, perfect" in capfd.readouterr().err


@pytest.mark.parametrize("wrong", [("--trim", "b7"), ("--scheme", "origami"), ("--turn", "45"), ("--pages", "0")])
def test_wrong_use_is_told_as_such(wrong: tuple[str, str]) -> None:
    assert failed(unimpose, "scans.pdf", "-o", "again.pdf", *wrong).exit_code == 2
