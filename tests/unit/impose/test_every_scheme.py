"""What every scheme's PDF is, whatever is on it."""

import subprocess

import pikepdf
import pytest
from pikepdf import Array, Name, OutlineItem

from tests.unit.impose.jobs import ONE_SIDED, SHAPES, job, trim_for
from tests.unit.impose.pdfs import A4, A6, changed, document, link, read, written
from zine.impose import impose
from zine.impose.folding import faults
from zine.model.sheet import Stock, Wishes

each_scheme = pytest.mark.parametrize("scheme", SHAPES)


def rich(scheme, count=12):
    pdf = document(count, trim_for(scheme))
    with pdf.open_outline() as outline:
        outline.root.extend(OutlineItem(f"Page {number}", number - 1) for number in range(1, count + 1))
    for page in pdf.pages:
        page.obj.Annots = Array([link([0, 0, 9, 9], Dest=Array([pdf.pages[count - 1].obj, Name.Fit]))])
    return written(pdf)


def page_numbers(pdf):
    """Object numbers of all page objects in a file, whether in its page tree or not."""
    return sorted(
        thing.objgen
        for thing in pdf.objects
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == Name.Page
    )


@each_scheme
def test_equal_input_gives_equal_bytes(scheme):
    assert job(scheme).pdf == job(scheme).pdf


@each_scheme
def test_qpdf_finds_nothing_wrong(scheme, tmp_path):
    path = tmp_path / "sheets.pdf"
    path.write_bytes(impose(rich(scheme), scheme=scheme, paper=A4).pdf)
    done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


@each_scheme
def test_nothing_points_at_the_old_pages(scheme):
    result = read(impose(rich(scheme), scheme=scheme, paper=A4).pdf)
    assert page_numbers(result) == sorted(page.obj.objgen for page in result.pages)


@each_scheme
def test_the_printer_is_asked_for_as_many_sides_as_there_are(scheme):
    result = read(job(scheme).pdf)
    assert (result.Root.ViewerPreferences.Duplex == Name.Simplex) == (scheme in ONE_SIDED)


@each_scheme
def test_the_boxes_of_a_sheet_lie_within_each_other(scheme):
    result = read(job(scheme).pdf)
    page = result.pages[0]
    outward = [list(map(float, box)) for box in (page.trimbox, page.bleedbox, page.mediabox)]
    assert [box[:2] for box in outward] == sorted((box[:2] for box in outward), reverse=True)


@each_scheme
def test_a_single_page_can_be_imposed(scheme):
    count = 2 if scheme == "poster" else 1
    assert faults(job(scheme, count).pdf, count) == ()


def with_cover():
    pdf = read(rich("booklet"))
    return impose(written(pdf), scheme="booklet", paper=A4, wishes=Wishes(cover=True, stock=Stock(1.0)))


def test_a_cover_does_not_carry_the_text_along():
    result = read(with_cover().cover.pdf)
    assert page_numbers(result) == sorted(page.obj.objgen for page in result.pages)


def test_the_text_does_not_carry_the_cover_along():
    result = read(with_cover().pdf)
    assert page_numbers(result) == sorted(page.obj.objgen for page in result.pages)


def test_many_layers_are_warned_of():
    (warning,) = job("octavo", 96, signature=6).warnings
    assert warning.message == "48 layers of paper are too many to crease at the last fold"


def test_nested_sheets_are_not_many_layers():
    assert job("octavo", 96, signature=6, nest=True).warnings == ()


def test_a_trim_box_elsewhere_is_noticed():
    def move(pdf):
        pdf.pages[1].obj.TrimBox = Array([9, 9, *list(pdf.pages[1].obj.TrimBox)[2:]])

    good = impose(written(document(8, A6)), paper=A4)
    assert faults(changed(good.pdf, move), 8) == ("side 2 has its trim box elsewhere",)
