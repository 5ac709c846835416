import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest

from tests.unit.render.sample import DEEP, INFO, drawing, opened, operators, page, pdf, run
from zine.model.geometry import Box
from zine.model.page import Anchor, Link, Picture, Shape

ROOT = Path(__file__).parents[3]
PAGES = (
    page(run("기후 위기"), Picture(drawing(), 10, 40), Anchor("a", 0, "A 가"), folio="i"),
    page(run("Budget, cut."), Link(Box(0, 0, 9, 9), "a"), Shape("0 0 9 9 re", DEEP), folio="ii"),
)
SCRIPT = """
import hashlib
from tests.unit.render.test_document import PAGES
from tests.unit.render.sample import pdf
print(hashlib.sha256(pdf(*PAGES)).hexdigest())
"""
HOSTILE = {
    "RL_useA85": "1",
    "RL_invariant": "0",
    "RL_pageCompression": "1",
    "RL_pdfComments": "1",
    "RL_pdfMultiLine": "1",
    "RL_documentLang": "tlh",
    "RL_canvas_basefontname": "Courier",
    "RL_canvas_baseColor": "red",
    "RL_defaultPageSize": "no such size",
    "RL_verbose": "many",
    "RL_decimalSymbol": ",",
}
PLAIN = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}


def digest(environment: dict[str, str], home: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT],
        env={**PLAIN, "HOME": str(home), **environment},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


@pytest.fixture(scope="module")
def calm(tmp_path_factory: pytest.TempPathFactory) -> str:
    return digest({"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"}, tmp_path_factory.mktemp("home"))


@pytest.mark.parametrize(
    "environment",
    [
        HOSTILE,
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Seoul", "LC_ALL": "ko_KR.UTF-8"},
        {"SOURCE_DATE_EPOCH": "1234567890"},
    ],
    ids=["reportlab's variables", "hash seed, time zone, language", "the day"],
)
def test_the_environment_changes_no_byte(environment: dict[str, str], calm: str, tmp_path: Path) -> None:
    assert digest(environment, tmp_path) == calm


@pytest.mark.parametrize("name", [".reportlab_mods", ".reportlab_settings"])
def test_nothing_in_the_home_folder_runs(name: str, calm: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("raise SystemExit('ran')")
    assert digest({}, tmp_path) == calm


def test_equal_pages_give_equal_bytes() -> None:
    assert pdf(*PAGES) == pdf(*PAGES)


def test_other_pages_have_another_identifier() -> None:
    assert opened(PAGES[0]).trailer.ID[0] != opened(page(run("Soup."))).trailer.ID[0]


def test_qpdf_finds_nothing_wrong(tmp_path: Path) -> None:
    path = tmp_path / "zine.pdf"
    path.write_bytes(pdf(*PAGES))
    check = pikepdf.Job(["qpdf", "--check", "--warning-exit-0", str(path)])
    check.run()
    assert not check.has_warnings


def test_the_sheet_is_the_trim_and_its_bleed() -> None:
    file = opened(page(bleed=9))
    boxes = {key: [float(edge) for edge in file.pages[0].obj[key]] for key in ("/MediaBox", "/BleedBox", "/TrimBox")}
    assert boxes == {"/MediaBox": [0, 0, 218, 318], "/BleedBox": [0, 0, 218, 318], "/TrimBox": [9, 9, 209, 309]}


def test_nothing_is_cropped() -> None:
    file = opened(page())
    assert "/CropBox" not in file.pages[0].obj


def test_a_trimmed_file_is_seen_as_it_will_be_cut() -> None:
    file = opened(page(bleed=9), info=INFO._replace(trimmed=True))
    boxes = {key: [float(edge) for edge in file.pages[0].obj[key]] for key in ("/MediaBox", "/CropBox")}
    assert boxes == {"/MediaBox": [0, 0, 218, 318], "/CropBox": [9, 9, 209, 309]}


def test_only_pages_with_pictures_are_transparency_groups() -> None:
    file = opened(*PAGES)
    assert ["/Group" in each.obj for each in file.pages] == [True, False]


def test_viewers_show_the_title_two_pages_and_no_scaling_in_print() -> None:
    file = opened(*PAGES)
    wishes = file.Root.ViewerPreferences
    assert (wishes.DisplayDocTitle, str(wishes.PrintScaling), str(file.Root.PageLayout)) == (
        True,
        "/None",
        "/TwoPageRight",
    )


def test_the_file_says_its_language() -> None:
    file = opened(page())
    assert str(file.Root.Lang) == INFO.lang


def test_every_font_is_embedded_and_none_is_helvetica() -> None:
    file = opened(*PAGES)
    fonts = [thing for thing in file.objects if isinstance(thing, pikepdf.Dictionary) and thing.get("/FontName")]
    assert ["/FontFile2" in font and "Helvetica" not in str(font.FontName) for font in fonts] == [True]


def test_reportlab_opens_no_page_with_words_of_its_own() -> None:
    file = opened(page(run("one")))
    assert operators(file.pages[0]).count("BT") == 1


def test_every_stream_is_deflated_or_meant_to_be_read() -> None:
    file = opened(*PAGES)
    streams = [thing for thing in file.objects if isinstance(thing, pikepdf.Stream)]
    plain = [str(thing.get("/Type", "")) for thing in streams if str(thing.get("/Filter", "")) != "/FlateDecode"]
    assert plain == ["/Metadata"]


def test_every_stream_ends_with_an_end_of_line_of_its_own() -> None:
    data = pdf(*PAGES)
    assert data.count(b"endstream") == data.count(b"\nendstream")
