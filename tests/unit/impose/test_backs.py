import pikepdf
import pytest

from tests.unit.impose.jobs import job
from tests.unit.impose.pdfs import A4, changed, content, read
from zine.impose.affine import chain, inverse, point
from zine.impose.backs import corrected, correction, misprint
from zine.impose.folding import faults
from zine.model.geometry import Matrix, Point, Size
from zine.model.printer import Measured, Misprint, Printer
from zine.model.units import MM

APART = Point(200 * MM, -110 * MM)
SKEWED = Misprint(Point(1.002, 0.999), 0.3, Point(1.5, -2.0))


def displaced(found: Misprint, at: Point) -> Point:
    """By how much a printer with this fault moves what should lie at a place, counted from the sheet's middle."""
    there = point(_fault(found, Size(0, 0)), *at)
    return Point(there.x - at.x, there.y - at.y)


def _fault(found: Misprint, paper: Size) -> Matrix:
    """The fault as a map, got from the correction of a sheet that turns like a page: which is its inverse, mirrored."""
    mirror = Matrix(a=-1, e=paper.width)
    return inverse(chain(mirror, correction(found, paper, "short" if paper.width >= paper.height else "long"), mirror))


def test_two_readings_alike_are_a_plain_shift() -> None:
    found = misprint(Point(1, -2), Point(1, -2), apart=APART)
    assert found == Misprint(Point(1, 1), pytest.approx(0), Point(1, -2))


@pytest.mark.parametrize("scale", [None, SKEWED.scale], ids=["guessed", "measured"])
def test_the_fault_is_found_again_from_its_readings(scale: Point | None) -> None:
    fault = SKEWED if scale else SKEWED._replace(scale=Point(1.002, 1.002))
    there = Point(APART.x / 2, APART.y / 2)
    first, second = displaced(fault, Point(-there.x, -there.y)), displaced(fault, there)
    found = misprint(first, second, apart=APART, scale=scale)
    assert found.turn_deg == pytest.approx(fault.turn_deg, abs=1e-3)
    assert tuple(found.shift) == pytest.approx(tuple(fault.shift))
    assert tuple(found.scale) == pytest.approx(tuple(fault.scale), abs=1e-6)


@pytest.mark.parametrize("paper", [A4, A4.landscape], ids=["tall", "wide"])
@pytest.mark.parametrize("flip", ["short", "long", "none"])
def test_a_faulty_printer_puts_corrected_backs_where_they_should_be(paper: Size, flip: str) -> None:
    wide = paper.width >= paper.height
    mirror = Matrix(a=-1, e=paper.width) if (flip == "short") == wide else Matrix(d=-1, f=paper.height)
    wanted = Point(100, 150)
    seen = chain(mirror, correction(SKEWED, paper, flip), mirror, _fault(SKEWED, paper))
    assert tuple(point(seen, *wanted)) == pytest.approx((100, 150))


def test_a_back_that_lies_too_far_right_is_moved_left_as_seen_from_the_front() -> None:
    """Which is to the right on the back's own page, when the sheet turns like the page of a book."""
    change = correction(Misprint(shift=Point(3, 0)), A4.landscape, "short")
    assert tuple(point(change, 0, 0)) == pytest.approx((3, 0))


def test_only_backs_are_corrected() -> None:
    plain = job("booklet", 4)
    found = corrected(plain, Printer("office", wide=Measured(Misprint(shift=Point(3, 0)))))
    (front, back), (same, other) = (map(content, read(pdf).pages) for pdf in (plain.pdf, found.pdf))
    assert (same, other) == (front, b"q 1 0 0 1 3 0 cm\n" + back + b"\nQ")


@pytest.mark.parametrize("flip", ["short", "long", "none"])
def test_corrected_sheets_come_out_right_on_that_printer(flip: str) -> None:
    found = corrected(job("booklet", 12, flip=flip), Printer("office", wide=Measured(SKEWED)))
    assert faults(found.pdf, found.pages) == ()


def test_a_back_that_is_corrected_otherwise_is_noticed() -> None:
    def shift(pdf: pikepdf.Pdf) -> None:
        pdf.pages[1].contents_add(f"1 0 0 1 {MM} 0 cm".encode(), prepend=True)

    found = corrected(job("booklet", 12), Printer("office", wide=Measured(SKEWED)))
    assert faults(changed(found.pdf, shift), found.pages)


def test_sheets_printed_on_one_side_stay_as_they_are() -> None:
    plain = job("minizine", 8)
    assert corrected(plain, Printer("office", wide=Measured(SKEWED), tall=Measured(SKEWED))).pdf == plain.pdf


def test_paper_that_was_not_measured_lying_so_is_warned_of() -> None:
    found = corrected(job("booklet", 4), Printer("office", tall=Measured(SKEWED)))
    assert [problem.rule for problem in found.warnings] == ["not-calibrated"]


def test_a_corrected_file_is_a_sound_pdf() -> None:
    found = corrected(job("booklet", 8), Printer("office", wide=Measured(SKEWED)))
    assert read(found.pdf).check_pdf_syntax() == []
