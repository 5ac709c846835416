import pikepdf
import pypdfium2
import pytest
from PIL import ImageChops

from tests.unit.impose.jobs import job
from tests.unit.impose.pdfs import A4, changed, content, document, forms, imposed, link, read
from zine.impose.affine import chain
from zine.impose.backs import corrected, correction, misprint
from zine.impose.folding import faults
from zine.model.geometry import Matrix, Point, Size
from zine.model.printer import Measured, Misprint, Printer
from zine.model.units import MM

APART = Point(200 * MM, -110 * MM)
SKEWED = Misprint(Point(1.002, 0.999), 0.3, Point(1.5, -2.0))


def displaced(found: Misprint, at: Point) -> Point:
    """By how much a printer with this fault moves what should lie at a place, counted from the sheet's middle."""
    there = _fault(found, Size(0, 0)).point(*at)
    return Point(there.x - at.x, there.y - at.y)


def _fault(found: Misprint, paper: Size) -> Matrix:
    """The fault as a map, got from the correction of a sheet that turns like a page: which is its inverse, mirrored."""
    mirror = Matrix(a=-1, e=paper.width)
    return chain(mirror, correction(found, paper, "short" if paper.width >= paper.height else "long"), mirror).inverse()


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
    assert tuple(seen.point(*wanted)) == pytest.approx((100, 150))


def test_a_back_that_lies_too_far_right_is_moved_left_as_seen_from_the_front() -> None:
    """Which is to the right on the back's own page, when the sheet turns like the page of a book."""
    change = correction(Misprint(shift=Point(3, 0)), A4.landscape, "short")
    assert tuple(change.point(0, 0)) == pytest.approx((3, 0))


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


SHIFTED = Misprint(shift=Point(9, 0))


def with_annotation(number: int, annotation: pikepdf.Dictionary, fault: Misprint = SHIFTED) -> pikepdf.Pdf:
    """A corrected sheet of four pages, on one of which something is annotated; pages 2 and 3 are on its back."""
    pdf = document(4)
    pdf.pages[number - 1].obj.Annots = pikepdf.Array([pdf.make_indirect(annotation)])
    return corrected_sheets(pdf, fault)


def corrected_sheets(pdf: pikepdf.Pdf, fault: Misprint = SHIFTED) -> pikepdf.Pdf:
    return read(corrected(imposed(pdf), Printer("office", wide=Measured(fault))).pdf)


@pytest.mark.parametrize(("number", "by"), [(1, 0), (2, 9)], ids=["front", "back"])
@pytest.mark.parametrize("key", ["/Rect", "/QuadPoints"])
def test_a_link_on_a_back_moves_with_it(number: int, by: float, key: str) -> None:
    def left(fault: Misprint) -> float:
        note = link((10, 20, 60, 40), QuadPoints=pikepdf.Array([10, 40, 60, 40, 10, 20, 60, 20]))
        sheets = with_annotation(number, note, fault)
        return float(sheets.pages[number - 1].obj.Annots[0][key][0])

    assert left(SHIFTED) - left(Misprint()) == pytest.approx(by, abs=1e-3)


@pytest.mark.parametrize("number", [1, 2])
def test_an_annotation_knows_its_corrected_sheet(number: int) -> None:
    pdf = with_annotation(number, link((10, 20, 60, 40)))
    side = pdf.pages[number - 1].obj
    assert side.Annots[0].P.objgen == side.objgen


def to_page(pdf: pikepdf.Pdf, number: int) -> pikepdf.Array:
    return pikepdf.Array([pdf.pages[number - 1].obj, pikepdf.Name.XYZ, 5, 300, 0])


@pytest.mark.parametrize(("number", "by"), [(1, 0), (2, 9)], ids=["front", "back"])
def test_whatever_leads_to_a_back_leads_where_it_has_moved(number: int, by: float) -> None:
    """A link, the outline and a named destination may share one object, which is to be moved once."""

    def found(fault: Misprint) -> list[float]:
        pdf = document(4)
        target = pdf.make_indirect(to_page(pdf, number))
        for page in (pdf.pages[0], pdf.pages[2]):
            page.obj.Annots = pikepdf.Array([link((0, 0, 9, 9), Dest=target)])
        pdf.Root.Dests = pikepdf.Dictionary(here=target)
        with pdf.open_outline() as outline:
            outline.root.append(pikepdf.OutlineItem("Here", target))
        sheets = corrected_sheets(pdf, fault)
        links = [side.obj.Annots[0].Dest for side in sheets.pages]
        return [float(dest[2]) for dest in (*links, sheets.Root.Dests.here, sheets.Root.Outlines.First.Dest)]

    ways = zip(found(SHIFTED), found(Misprint()), strict=True)
    assert [moved - planned for moved, planned in ways] == pytest.approx([by] * 4, abs=1e-3)


def test_nothing_leads_to_backs_as_they_were() -> None:
    pdf = document(4, StructParents=0)
    for page in pdf.pages:
        page.obj.Annots = pikepdf.Array([pdf.make_indirect(link((0, 0, 9, 9), Dest=to_page(pdf, 2)))])
    tag = pdf.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.P, Pg=pdf.pages[1].obj, K=0))
    pdf.Root.StructTreeRoot = pdf.make_indirect(pikepdf.Dictionary(K=pikepdf.Array([tag])))
    sheets = corrected_sheets(pdf)
    pages = [found for found in sheets.objects if isinstance(found, pikepdf.Dictionary) and "/TrimBox" in found]
    sides = [found.objgen for found in pages if found.get("/Type") == "/Page"]
    assert sorted(sides) == sorted(page.obj.objgen for page in sheets.pages)


def test_words_of_a_tag_are_still_found_in_their_page() -> None:
    pdf = document(4, StructParents=0)
    tag = pdf.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.P, Pg=pdf.pages[1].obj, K=0))
    pdf.Root.StructTreeRoot = pdf.make_indirect(pikepdf.Dictionary(K=pikepdf.Array([tag])))
    sheets = corrected_sheets(pdf)
    found = sheets.Root.StructTreeRoot.K[0].K
    assert (found.Stm.objgen, found.Pg.objgen) == (forms(sheets)["/Page2"].objgen, sheets.pages[1].obj.objgen)


def test_a_stamp_on_a_back_turns_with_it() -> None:
    """What the page paints as a red square, a blue stamp covers, whatever the printer's fault."""
    pdf = document(4)
    back = pdf.pages[1].obj
    back.Contents = pdf.make_stream(b"1 0 0 rg 20 20 200 40 re f")
    look = pdf.make_stream(b"0 0 1 rg 0 0 90 90 re f", BBox=pikepdf.Array([0, 0, 90, 90]))
    stamp = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Stamp, F=4)
    stamp.Rect, stamp.AP = pikepdf.Array([20, 20, 220, 60]), pikepdf.Dictionary(N=look)
    back.Annots = pikepdf.Array([pdf.make_indirect(stamp)])
    found = corrected(imposed(pdf), Printer("office", wide=Measured(SKEWED._replace(turn_deg=3.0))))
    with pypdfium2.PdfDocument(found.pdf) as shown:
        red, _, blue = shown[1].render(rev_byteorder=True).to_pil().convert("RGB").split()
    more = (ImageChops.subtract(this, that).histogram() for this, that in ((blue, red), (red, blue)))
    blue, red = (sum(histogram[129:]) for histogram in more)
    assert (blue, red) == (pytest.approx(200 * 40, rel=0.03), pytest.approx(0, abs=20))


def test_fields_of_a_corrected_file_stay_fields() -> None:
    pdf = document(4)
    field = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Widget, FT=pikepdf.Name.Tx)
    field.T, field.Rect = pikepdf.String("name"), pikepdf.Array([0, 0, 9, 9])
    pdf.pages[1].obj.Annots = pikepdf.Array([pdf.make_indirect(field)])
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pdf.pages[1].obj.Annots)
    sheets = corrected_sheets(pdf)
    assert sheets.Root.AcroForm.Fields[0].objgen == sheets.pages[1].obj.Annots[0].objgen
