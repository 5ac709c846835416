"""Annotations end where what is printed of their page ends, as the page itself does."""

import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, String

from tests.unit.impose.pdfs import A4, A6, document, imposed, link, read, sheets, written
from zine.impose import impose
from zine.model.sheet import Spacing, Wishes

INSIDE, OUTSIDE = (40, 40, 60, 60), (A6.width + 20, 40, A6.width + 40, 60)
STRADDLING = (A6.width - 15, 40, A6.width + 25, 60)
FIRST_SHEET_RIGHT = A4.height / 2  # page 1's trim on the front
RED, BLUE = (255, 0, 0), (0, 0, 255)


def stamp(pdf, rect, **entries):
    """A stamp whose left half is red and whose right half is blue."""
    halves = b"1 0 0 rg 0 0 20 20 re f 0 0 1 rg 20 0 20 20 re f"
    look = pdf.make_stream(halves, BBox=Array([0, 0, 40, 20]), **entries)
    note = Dictionary(Type=Name.Annot, Subtype=Name.Stamp, Rect=Array(rect), F=4, AP=Dictionary(N=look))
    return pdf.make_indirect(note)


def cropped(*, rotate=0):
    """Four pages with much around what is shown of them."""
    pdf = document(4, Rotate=rotate, CropBox=Array([0, 0, *A6]))
    for page in pdf.pages:
        page.obj.MediaBox = Array([-100, -100, A6.width + 100, A6.height + 100])
        page.obj.Annots = Array()
    return pdf


def on_last_page(annotation, **page):
    """The first sheet's front, on whose left is the last page, with its neighbour on the right."""
    pdf = cropped(**page)
    pdf.pages[3].obj.Annots.append(annotation(pdf) if callable(annotation) else pdf.make_indirect(annotation))
    return pdf


def seen(pdf, point):
    """The colour that a viewer shows at a point of the first side, y up."""
    with pypdfium2.PdfDocument(imposed(pdf).pdf) as shown:
        side = shown[0].render(rev_byteorder=True, no_smoothpath=True).to_pil().convert("RGB")
    return side.getpixel((int(point[0]), side.height - 1 - int(point[1])))


def at(x, y):
    """A place of the last page, on the first sheet's front."""
    return FIRST_SHEET_RIGHT - A6.width + x, (A4.width - A6.height) / 2 + y


def annotations_on(pdf):
    return list(pdf.pages[0].obj.get("/Annots", Array()))


def test_what_lies_outside_the_page_is_not_on_its_neighbour():
    result = sheets(on_last_page(link(OUTSIDE)))
    assert annotations_on(result) == []


def test_what_lies_outside_the_page_is_not_shown():
    assert seen(on_last_page(lambda pdf: stamp(pdf, OUTSIDE)), at(A6.width + 22, 50)) == (255, 255, 255)


def test_what_only_touches_the_page_is_outside():
    result = sheets(on_last_page(link((A6.width, 40, A6.width + 40, 60))))
    assert annotations_on(result) == []


def test_what_has_no_size_still_is_on_its_page():
    """As signatures that are not to be seen."""
    result = sheets(on_last_page(link((0, 0, 0, 0))))
    assert len(annotations_on(result)) == 1


def test_what_fills_the_page_is_not_changed():
    result = sheets(on_last_page(lambda pdf: stamp(pdf, (0, 0, *A6))))
    (found,) = annotations_on(result)
    assert "/Resources" not in found.AP.N


def test_the_corners_may_be_told_in_any_order():
    result = sheets(on_last_page(link((60, 60, 40, 40))))
    assert len(annotations_on(result)) == 1


def test_a_link_ends_where_its_page_ends():
    result = sheets(on_last_page(link(STRADDLING, A=Dictionary(S=Name.URI, URI=String("https://example.org")))))
    (found,) = annotations_on(result)
    assert (float(found.Rect[2]), str(found.A.URI)) == (
        pytest.approx(FIRST_SHEET_RIGHT, abs=0.001),
        "https://example.org",
    )


def test_the_corners_of_a_link_end_there_too():
    x0, y0, x1, y1 = STRADDLING
    result = sheets(on_last_page(link(STRADDLING, QuadPoints=Array([x0, y1, x1, y1, x0, y0, x1, y0]))))
    (found,) = annotations_on(result)
    assert max(map(float, list(found.QuadPoints)[::2])) == pytest.approx(FIRST_SHEET_RIGHT, abs=0.001)


LOOKS = pytest.mark.parametrize("entries", [{}, {"Matrix": Array([2, 0, 0, 2, 7, 7])}], ids=["plain", "enlarged"])


@LOOKS
@pytest.mark.parametrize(
    ("x", "colour"), [(A6.width - 10, RED), (A6.width + 2, (255, 255, 255)), (A6.width + 20, (255, 255, 255))]
)
def test_a_stamp_that_sticks_out_is_cut_where_the_page_ends(entries, x, colour):
    assert seen(on_last_page(lambda pdf: stamp(pdf, STRADDLING, **entries)), at(x, 50)) == colour


@pytest.mark.parametrize(("x", "colour"), [(2, RED), (8, BLUE)])
def test_what_is_left_of_a_stamp_stays_where_it_was(x, colour):
    assert seen(on_last_page(lambda pdf: stamp(pdf, (-15, 40, 25, 60))), at(x, 50)) == colour


def test_a_stamp_on_a_page_that_is_turned_is_cut_on_the_right_side():
    pdf = on_last_page(lambda pdf: stamp(pdf, (-15, 40, 25, 60)), rotate=180)
    assert seen(pdf, at(A6.width - 3, A6.height - 50)) == RED
    assert seen(pdf, at(A6.width - 8, A6.height - 50)) == BLUE


def test_every_state_of_a_field_is_cut():
    def box(pdf):
        found = stamp(pdf, STRADDLING)
        found.Subtype, found.AS = Name.Widget, Name.On
        found.AP = Dictionary(N=Dictionary(On=found.AP.N, Off=pdf.make_stream(b"", BBox=Array([0, 0, 40, 20]))))
        return found

    pdf = on_last_page(box)
    pdf.Root.AcroForm = Dictionary(Fields=Array([pdf.pages[3].obj.Annots[0]]))
    (found,) = annotations_on(result := sheets(pdf))
    assert (result.check_pdf_syntax(), [len(state.BBox) for state in found.AP.N.values()]) == ([], [4, 4])


NO_SIZE = [Array([5, 5, 5, 5]), Array([0, 0, Name.Wide, 20]), Array([]), 7]


@pytest.mark.parametrize("size", NO_SIZE, ids=["none", "words", "nothing", "a number"])
def test_an_appearance_without_a_size_is_kept_as_it_is(size):
    def empty(pdf):
        found = stamp(pdf, STRADDLING)
        found.AP.N.BBox = size
        return found

    (found,) = annotations_on(result := sheets(on_last_page(empty)))
    assert (result.check_pdf_syntax(), found.AP.N.BBox) == ([], size)


def test_a_matrix_that_is_none_does_no_harm():
    pdf = on_last_page(lambda pdf: stamp(pdf, INSIDE, Matrix=Name.Big), rotate=90)
    for page in pdf.pages:
        page.obj.CropBox = Array([0, 0, A6.height, A6.width])
    (found,) = annotations_on(result := sheets(pdf))
    assert (result.check_pdf_syntax(), len(found.AP.N.Matrix)) == ([], 6)


def with_popup(rect):
    pdf = cropped()
    note = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array(rect)))
    popup = Dictionary(Type=Name.Annot, Subtype=Name.Popup, Rect=Array(OUTSIDE), Parent=note)
    note.Popup = pdf.make_indirect(popup)
    pdf.pages[3].obj.Annots = Array([note, note.Popup])
    return sheets(pdf)


@pytest.mark.parametrize(("rect", "kept"), [(INSIDE, 2), (OUTSIDE, 0)])
def test_a_popup_goes_with_its_note(rect, kept):
    result = with_popup(rect)
    assert len(annotations_on(result)) == kept


def test_a_field_that_is_not_printed_does_not_keep_its_page():
    def field(pdf):
        found = stamp(pdf, OUTSIDE)
        found.Subtype, found.P = Name.Widget, pdf.pages[3].obj
        return found

    pdf = on_last_page(field)
    pdf.Root.AcroForm = Dictionary(Fields=Array([pdf.pages[3].obj.Annots[0]]))
    result = sheets(pdf)
    assert "/P" not in result.Root.AcroForm.Fields[0]


def test_an_annotation_in_the_bleed_is_printed_with_it():
    pdf = document(4, TrimBox=Array([20, 20, 200, 300]), BleedBox=Array([10, 10, 210, 310]))
    pdf.pages[0].obj.Annots = Array([link((201, 50, 230, 60))])
    found = read(impose(written(pdf), scheme="nup", paper=A4, wishes=Wishes(spacing=Spacing(gutter=20))).pdf)
    (only,) = annotations_on(found)
    assert float(only.Rect[2]) - float(only.Rect[0]) == pytest.approx(9, abs=0.001)
