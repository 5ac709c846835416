"""`zine calibrate`, as a person runs it, and what `--printer` makes of it."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pikepdf
import platformdirs
import pytest
from pikepdf import Array

from zine.cli import main
from zine.cli.printers import printer_called, written
from zine.cli.settings import VARIABLES
from zine.model.geometry import PAPERS, TRIMS, Point
from zine.model.printer import Margins, Measured, Misprint, Printer
from zine.model.units import MM
from zine.pages.calibration import apart


class Ran(NamedTuple):
    """What a run of the command came to."""

    returncode: int
    stdout: str
    stderr: str


Zine = Callable[..., Ran]
READ = ("calibrate", "--read", "--printer", "office", "--top-left", "1,-0.5", "--bottom-right", "1,-0.5")


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
        return Ran(code, out.decode(errors="replace"), err.decode())

    return run


@pytest.fixture
def story(tmp_path: Path) -> Path:
    pdf = pikepdf.new()
    for _ in range(8):
        pdf.add_blank_page(page_size=TRIMS["a6"]).obj.MediaBox = Array([0, 0, *TRIMS["a6"]])
    pdf.save(tmp_path / "story.pdf")
    return tmp_path / "story.pdf"


def _backs(path: Path) -> bytes:
    with pikepdf.open(path) as pdf:
        return b"\n".join(part.read_bytes() for part in pdf.pages[1].Contents)


def test_the_sheet_has_two_sides_of_the_paper_as_it_lies(zine: Zine, tmp_path: Path) -> None:
    assert zine("calibrate", "-o", "sheet.pdf").returncode == 0
    with pikepdf.open(tmp_path / "sheet.pdf") as pdf:
        sizes = [[float(value) for value in page.mediabox][2:] for page in pdf.pages]
        assert sizes == [pytest.approx(tuple(PAPERS["a4"].landscape), abs=0.01)] * 2


@pytest.mark.parametrize(("flip", "asked"), [("short", "Short"), ("long", "Long"), ("none", "Long")])
def test_the_sheet_tells_the_printer_which_edge_to_flip(zine: Zine, tmp_path: Path, flip: str, asked: str) -> None:
    zine("calibrate", "-o", "sheet.pdf", "--flip", flip)
    with pikepdf.open(tmp_path / "sheet.pdf") as pdf:
        assert pdf.Root.ViewerPreferences.Duplex == f"/DuplexFlip{asked}Edge"


@pytest.mark.parametrize("paper", ["a4", "letter", "a5", "a3"])
@pytest.mark.parametrize("lying", ["wide", "tall"])
def test_there_is_a_sheet_for_every_paper(zine: Zine, paper: str, lying: str) -> None:
    assert zine("calibrate", "-o", "sheet.pdf", "--paper", paper, "--lying", lying).stdout == "sheet.pdf\n"


def test_what_was_read_is_stored_among_the_users_settings(zine: Zine, tmp_path: Path) -> None:
    result = zine(*READ)
    assert result.stdout.strip() == str(tmp_path / "config/zine/printers/office.toml")
    assert "+1.00 mm across, -0.50 mm up, turned +0.000°" in result.stderr


@pytest.mark.usefixtures("zine")
def test_a_printer_is_read_back_as_it_was_written(tmp_path: Path) -> None:
    found = Measured(Misprint(Point(1.001, 0.999), 0.25, Point(2 * MM, -MM)), Margins(4 * MM, 4 * MM, 5 * MM, 12 * MM))
    path = tmp_path / "config/zine/printers/office.toml"
    path.parent.mkdir(parents=True)
    path.write_bytes(written(Printer("office", tall=found)))
    again = printer_called("office").tall
    assert again is not None
    assert [*again.misprint.scale, *again.misprint.shift, again.misprint.turn_deg, *again.margins] == pytest.approx(
        [*found.misprint.scale, *found.misprint.shift, 0.25, *found.margins]
    )


def test_paper_lying_the_other_way_keeps_what_is_known_of_it(zine: Zine) -> None:
    zine(*READ)
    zine(*READ, "--lying", "tall")
    found = printer_called("office")
    assert found.wide == found.tall is not None


def test_rulers_tell_how_much_larger_a_back_is(zine: Zine) -> None:
    zine(*READ, "--front-rulers", "150,150", "--back-rulers", "149.7,150.3")
    found = printer_called("office").wide
    assert found is not None
    assert tuple(found.misprint.scale) == pytest.approx((0.998, 1.002))


def test_a_back_that_is_turned_is_told_by_its_two_corners(zine: Zine) -> None:
    across = apart(PAPERS["a4"].landscape)
    rise = 0.01 * across.x / 2 / MM
    swing = -0.01 * across.y / 2 / MM
    zine(*READ[:4], "--top-left", f"{-swing:.3f},{-rise:.3f}", "--bottom-right", f"{swing:.3f},{rise:.3f}")
    found = printer_called("office").wide
    assert found is not None
    assert found.misprint.turn_deg == pytest.approx(0.573, abs=0.01)


def test_backs_are_corrected_from_then_on(zine: Zine, story: Path, tmp_path: Path) -> None:
    zine(*READ)
    zine("impose", story.name, "-o", "plain.pdf")
    zine("impose", story.name, "-o", "office.pdf", "--printer", "office")
    assert _backs(tmp_path / "office.pdf").startswith(b"q 1 0 0 1 2.8346 1.4173 cm")
    assert not _backs(tmp_path / "plain.pdf").startswith(b"q 1 0 0 1 2.8346")


def test_a_printer_brings_its_margins(zine: Zine, story: Path) -> None:
    zine(*READ, "--margins", "4,4,4,17")
    result = zine("impose", story.name, "-o", "print.pdf", "--scheme", "quarter", "--printer", "office")
    assert "17" in result.stderr


def test_paper_that_lies_in_a_way_not_measured_is_warned_of(zine: Zine, story: Path) -> None:
    zine(*READ, "--lying", "tall")
    result = zine("impose", story.name, "-o", "print.pdf", "--printer", "office")
    assert "office was not calibrated for paper that lies wide" in result.stderr


def test_the_usual_printer_is_said_once(zine: Zine, story: Path, tmp_path: Path) -> None:
    zine(*READ)
    (tmp_path / "config/zine/config.yaml").write_text("printer: office\n", encoding="utf-8")
    zine("impose", story.name, "-o", "print.pdf")
    assert _backs(tmp_path / "print.pdf").startswith(b"q 1 0 0 1 2.8346 1.4173 cm")


def test_the_usual_printer_can_be_left_out(zine: Zine, story: Path, tmp_path: Path) -> None:
    zine(*READ)
    (tmp_path / "config/zine/config.yaml").write_text("printer: office\n", encoding="utf-8")
    zine("impose", story.name, "-o", "print.pdf", "--printer", "")
    assert not _backs(tmp_path / "print.pdf").startswith(b"q 1 0 0 1 2.8346")


def test_the_sheet_is_for_the_users_paper_and_edge(zine: Zine, tmp_path: Path) -> None:
    (tmp_path / "config/zine/config.yaml").write_text("paper: letter\nflip: long\n", encoding="utf-8")
    assert "Print it on Letter, both sides, flip on the long edge" in zine("calibrate", "-o", "sheet.pdf").stderr


def test_pages_are_made_to_fit_the_margins_of_a_printer(zine: Zine, story: Path) -> None:
    zine(*READ, "--margins", "4,4,4,17")
    result = zine("impose", story.name, "-o", "print.pdf", "--scheme", "quarter", "--printer", "office", "--fit")
    assert (result.returncode, "reach within" in result.stderr) == (0, False)


def test_a_zine_is_built_for_the_printer_as_other_pdfs_are(
    zine: Zine, leek_soup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    zine(*READ, "--margins", "4,4,4,6")
    building = ("build", str(leek_soup), "--format", "booklet", "--printer", "office", "-o", "book.pdf")
    assert "reach within 0.0 mm of the paper's edge, but the printer to 6.0 mm" in zine(*building).stderr
    assert _backs(tmp_path / "book.pdf").startswith(b"q 1 0 0 1 2.8346 1.4173 cm")
    assert "reach within" not in zine(*building, "--fit").stderr


def test_an_unknown_printer_is_wrong_use_and_the_nearest_is_named(zine: Zine, story: Path) -> None:
    zine(*READ)
    result = zine("impose", story.name, "-o", "print.pdf", "--printer", "ofice")
    assert result.returncode == 2
    assert 'Did you mean "office"?' in result.stderr


@pytest.mark.parametrize("content", ["", "shift", "[wide]\nshift = 3\n", "[wide]\n", "wide = 1\n"])
def test_a_broken_printer_file_is_told_in_a_line(zine: Zine, story: Path, tmp_path: Path, content: str) -> None:
    zine(*READ)
    (tmp_path / "config/zine/printers/office.toml").write_text(content, encoding="utf-8")
    assert "Traceback" not in zine("impose", story.name, "-o", "print.pdf", "--printer", "office").stderr


@pytest.mark.parametrize("options", [("-o", "sheet.pdf"), READ[1:]])
def test_paper_too_small_for_the_scales_is_refused_with_what_they_take(zine: Zine, options: tuple[str, ...]) -> None:
    result = zine("calibrate", *options, "--paper", "100x60mm")
    assert result.returncode == 2
    assert "100 × 60 mm is too small for the scales; they take 209 × 139 mm" in result.stderr


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--bottom-right", "500,-200", "500 mm cannot be: the scales show -10 to 10 mm"),
        ("--top-left", "0,-10.1", "-10.1 mm cannot be: the scales show -10 to 10 mm"),
        ("--margins", "-4,0,0,9", "-4 mm cannot be: margins are 0 to 50 mm"),
        ("--margins", "4,0,0,999", "999 mm cannot be: margins are 0 to 50 mm"),
        ("--front-rulers", "0,0", "0 mm cannot be: these rulers measure 135 to 165 mm"),
        ("--front-rulers", "150,-150", "-150 mm cannot be"),
        ("--back-rulers", "150,15", "15 mm cannot be"),
    ],
)
def test_what_nobody_can_have_read_is_refused(zine: Zine, tmp_path: Path, option: str, value: str, told: str) -> None:
    result = zine(*READ, f"{option}={value}")
    assert result.returncode == 2
    assert told in result.stderr
    assert not (tmp_path / "config/zine/printers/office.toml").exists()


@pytest.mark.parametrize(
    "reading", ["--top-left=-10,10", "--margins=0,50,4,4", "--back-rulers=149.2,150.6", "--front-rulers=141,141"]
)
def test_what_the_sheet_can_show_is_stored(zine: Zine, reading: str) -> None:
    assert zine(*READ, reading).returncode == 0


@pytest.mark.parametrize(
    "wrong",
    [
        ("calibrate",),
        ("calibrate", "--read"),
        ("calibrate", "--read", "--printer", "../office", "--top-left", "0,0", "--bottom-right", "0,0"),
        ("calibrate", "--read", "--printer", "office", "--top-left", "0", "--bottom-right", "0,0"),
        ("calibrate", "--read", "--printer", "office", "--top-left", "a,b", "--bottom-right", "0,0"),
        ("calibrate", "-o", "sheet.pdf", "--paper", "b7"),
    ],
)
def test_wrong_use_is_told_as_such(zine: Zine, wrong: tuple[str, ...]) -> None:
    assert zine(*wrong).returncode == 2
