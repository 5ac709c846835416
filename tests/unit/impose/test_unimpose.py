"""Sheets that the program imposed give back their pages as they were."""

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, OutlineItem, String

from tests.unit.impose.jobs import SHAPES, job, trim_for
from tests.unit.impose.pdfs import A4, A6, changed, content, document, imposed, link, read, written
from zine.errors import ImpositionError
from zine.impose import impose
from zine.impose.backs import corrected
from zine.impose.first_sheet import preceded
from zine.impose.hand_fed import hand_fed
from zine.impose.labels import labels
from zine.impose.source import measured
from zine.impose.unimpose import Files, unimpose
from zine.model.geometry import Point
from zine.model.printer import Margins, Measured, Misprint, Printer
from zine.model.sheet import Stock, Way, Wishes

each_scheme = pytest.mark.parametrize("scheme", SHAPES)


def pages(sheets, **more):
    return read(unimpose(Files(sheets, **more)).pdf)


def home(pdf):
    """A document imposed and taken apart again."""
    return pages(imposed(pdf).pdf)


def numbers(pdf):
    return [content(page).decode() for page in pdf.pages]


def in_order(count):
    return [f"BT ({number}) Tj ET" for number in range(1, count + 1)]


def sizes(pdf):
    return {tuple(floats(page.size)) for page in measured(pdf)}


def floats(values):
    return [round(float(value), 2) for value in values]


@each_scheme
def test_pages_come_back_in_order_each_once(scheme):
    count = 9 if scheme == "poster" else 21
    assert numbers(pages(job(scheme, count).pdf)) == in_order(count)


@each_scheme
def test_what_was_enlarged_has_its_size_again(scheme):
    pdf = written(document(9, trim_for(scheme, share=0.5)))
    spacing = Wishes().spacing._replace(fit=True)
    sheets = impose(pdf, scheme=scheme, paper=A4, wishes=Wishes(spacing=spacing)).pdf
    assert sizes(pages(sheets)) == {tuple(floats(trim_for(scheme, share=0.5)))}


def test_equal_sheets_give_equal_bytes():
    sheets = imposed(document(9)).pdf
    assert unimpose(Files(sheets)).pdf == unimpose(Files(sheets)).pdf


def test_how_many_pages_there_are_is_told():
    found = unimpose(Files(imposed(document(9)).pdf))
    assert (found.pages, found.size, found.warnings) == (9, (pytest.approx(A6.width), pytest.approx(A6.height)), ())


def test_a_page_keeps_its_own_coordinates():
    entries = {"MediaBox": Array([100, -50, 300, 350]), "Rotate": 270, "UserUnit": 0.5}
    result = home(document(4, **entries))
    page = result.pages[1].obj
    assert (floats(page.MediaBox), page.Rotate, float(page.UserUnit)) == ([100, -50, 300, 350], 270, 0.5)


def test_the_bleed_that_is_on_the_sheet_is_kept():
    width, height = A6
    entries = {"MediaBox": Array([-9, -9, width + 9, height + 9]), "TrimBox": Array([0, 0, *A6])}
    pdf = document(4, **entries, BleedBox=Array([-9, -9, width + 9, height + 9]))
    result = home(pdf)
    page = result.pages[0].obj
    assert floats(page.TrimBox) == floats(page.CropBox) == floats([0, 0, *A6])
    assert floats(page.BleedBox) == floats([0, -9, width + 9, height + 9])


def test_creep_leaves_nothing_behind():
    sheets = job("booklet", 16, stock=Stock(caliper=1.0)).pdf
    assert sizes(pages(sheets)) == {tuple(floats(trim_for("booklet")))}


def test_links_lie_where_they_lay_and_lead_where_they_led():
    pdf = document(8)
    pdf.pages[2].obj.Annots = Array([link([10, 20, 60, 40], Dest=Array([pdf.pages[6].obj, Name.Fit]))])
    result = home(pdf)
    (found,) = result.pages[2].obj.Annots
    assert floats(found.Rect) == [10, 20, 60, 40]
    assert (found.Dest[0].objgen, found.Dest[1], found.P.objgen) == (
        result.pages[6].obj.objgen,
        Name.Fit,
        result.pages[2].obj.objgen,
    )


@pytest.mark.parametrize("view", [[Name.XYZ, 0, A6.height, 0], [Name.XYZ, 30, 200, 2], [Name.FitR, 10, 20, 50, 90]])
@pytest.mark.parametrize("scheme", ["booklet", "minizine", "cards"])
def test_a_destination_is_the_same_place_of_the_same_page(scheme, view):
    pdf = document(8, A6)
    pdf.Root.Dests = Dictionary({f"/p{index}": Array([page.obj, *view]) for index, page in enumerate(pdf.pages)})
    fit = Wishes(spacing=Wishes().spacing._replace(fit=True))
    result = pages(impose(written(pdf), scheme=scheme, paper=A4, wishes=fit).pdf)
    led = [result.Root.Dests[f"/p{index}"] for index in range(8)]
    assert [target[0].objgen for target in led] == [page.obj.objgen for page in result.pages]
    assert {target[1] for target in led} == {view[0]}
    assert [list(map(float, list(target)[2:])) for target in led] == [pytest.approx(view[1:], abs=0.01)] * 8


def test_the_outline_leads_to_pages():
    pdf = document(8)
    with pdf.open_outline() as outline:
        outline.root.extend(OutlineItem(f"Page {number}", number - 1) for number in range(1, 9))
    result = home(pdf)
    with result.open_outline() as outline:
        led = [line.destination[0].objgen for line in outline.root]
    assert led == [page.obj.objgen for page in result.pages]


def test_named_destinations_lead_to_pages():
    pdf = document(4)
    leaf = Dictionary(Names=Array([String("soup"), Array([pdf.pages[1].obj, Name.Fit])]))
    pdf.Root.Names = Dictionary(Dests=Dictionary(Kids=Array([leaf])))
    result = home(pdf)
    assert result.Root.Names.Dests.Kids[0].Names[1][0].objgen == result.pages[1].obj.objgen


def test_an_appearance_stands_upright_again():
    pdf = document(4, MediaBox=Array([0, 0, A6.height, A6.width]), Rotate=90)
    look = pdf.make_stream(b"0 0 50 20 re f")
    look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 50, 20])
    stamp = Dictionary(Type=Name.Annot, Subtype=Name.Stamp, Rect=Array([0, 0, 50, 20]), AP=Dictionary(N=look))
    pdf.pages[0].obj.Annots = Array([stamp])
    result = home(pdf)
    (found,) = result.pages[0].obj.Annots
    assert floats(found.AP.N.Matrix) == [1, 0, 0, 1, 0, 0]


def test_tags_speak_of_pages_again():
    pdf = document(4, StructParents=0)
    element = pdf.make_indirect(Dictionary(S=Name.P, Pg=pdf.pages[2].obj, K=Array([0])))
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(K=Array([element])))
    result = home(pdf)
    found = result.Root.StructTreeRoot.K[0]
    third = result.pages[2].obj.objgen
    assert (found.Pg.objgen, found.K[0].Pg.objgen, "/Stm" in found.K[0]) == (third, third, False)


def test_form_fields_have_a_box_on_their_page():
    pdf = document(4)
    rect = Array([5, 5, 50, 20])
    box = pdf.make_indirect(Dictionary(Subtype=Name.Widget, FT=Name.Tx, T=String("name"), Rect=rect))
    pdf.pages[3].obj.Annots = Array([box])
    pdf.Root.AcroForm = Dictionary(Fields=Array([box]))
    result = home(pdf)
    assert result.Root.AcroForm.Fields[0].objgen == result.pages[3].obj.Annots[0].objgen


@pytest.mark.parametrize("apart", [False, True])
def test_pages_are_called_as_they_were(apart):
    pdf = document(11)
    roman = Dictionary(S=Name.r)
    pdf.Root.PageLabels = Dictionary(Nums=Array([0, roman, 4, Dictionary(S=Name.D, P=String("A-"))]))
    sheets = imposed(pdf, flip="none")
    job = hand_fed(sheets) if apart else sheets
    result = pages(job.pdf, backs=job.backs or None)
    assert labels(result) == labels(pdf) == ("i", "ii", "iii", "iv", *(f"A-{number}" for number in range(1, 8)))


def test_copies_come_back_once_with_what_lies_on_them_once():
    pdf = document(4, trim_for("quarter"))
    pdf.pages[1].obj.Annots = Array([pdf.make_indirect(link([1, 2, 30, 40]))])
    result = pages(impose(written(pdf), scheme="quarter", paper=A4).pdf)
    assert [len(page.obj.get("/Annots", [])) for page in result.pages] == [0, 1, 0, 0]


def test_nothing_is_left_of_the_sheets():
    result = home(document(8))
    kinds = [thing for thing in result.objects if isinstance(thing, Dictionary) and thing.get("/Type") == Name.Page]
    forms = [thing for thing in result.objects if isinstance(thing, pikepdf.Stream) and "/XX" in thing]
    assert (len(kinds), forms, sorted(set(result.Root.keys()) - {"/Type", "/Pages"})) == (8, [], [])


def test_streams_that_say_the_same_are_one():
    pdf = document(4)
    for page in pdf.pages:
        page.obj.Contents = pdf.pages[0].obj.Contents
    result = home(pdf)
    assert len({page.obj.Contents.objgen for page in result.pages}) == 1


def test_fronts_and_backs_in_two_files_are_one_job():
    apart = hand_fed(imposed(document(9), flip="none"))
    assert numbers(pages(apart.pdf, backs=apart.backs)) == in_order(9)


def test_what_both_files_brought_is_kept_once():
    pdf = document(8)
    font = pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
    for page in pdf.pages:
        page.obj.Resources = Dictionary(Font=Dictionary(F1=font))
    apart = hand_fed(imposed(pdf, flip="none"))
    result = pages(apart.pdf, backs=apart.backs)
    assert len({page.obj.Resources.Font.F1.objgen for page in result.pages}) == 1


def test_fields_that_were_parted_between_files_are_one_form_again():
    pdf = document(8)
    buttons = [pdf.make_indirect(Dictionary(Subtype=Name.Widget, Rect=Array([5, 5, 9, 9]))) for _ in pdf.pages]
    choice = pdf.make_indirect(Dictionary(FT=Name.Btn, T=String("taste"), Kids=Array(buttons)))
    for page, button in zip(pdf.pages, buttons, strict=True):
        page.obj.Annots, button.Parent = Array([button]), choice
    pdf.Root.AcroForm = Dictionary(Fields=Array([choice]), DA=String("/Helv 9 Tf"))
    apart = hand_fed(imposed(pdf, flip="none"))
    result = pages(apart.pdf, backs=apart.backs)
    (field,) = result.Root.AcroForm.Fields
    boxes = {page.obj.Annots[0].objgen for page in result.pages}
    assert ({kid.objgen for kid in field.Kids}, {kid.Parent.objgen for kid in field.Kids}) == (boxes, {field.objgen})


def test_backs_that_were_displaced_for_a_printer_come_back_in_place():
    measured_so = Measured(Misprint(Point(1, 1), 0.3, Point(5, -3)), Margins(0, 0, 0, 0))
    pdf = document(8)
    for page in pdf.pages:
        page.obj.Annots = Array([link([10, 20, 60, 40])])
    sheets = corrected(imposed(pdf), Printer("office", wide=measured_so, tall=measured_so)).pdf
    found = [floats(page.obj.Annots[0].Rect) for page in pages(sheets).pages]
    assert found == [pytest.approx([10, 20, 60, 40], abs=0.3)] * 8  # a frame round what is turned, and turned back


def test_a_cover_apart_goes_around_its_text():
    pdf = written(document(12))
    whole = impose(pdf, paper=A4, wishes=Wishes(cover=True))
    assert numbers(pages(whole.pdf, cover=whole.cover.pdf)) == in_order(12)


def test_bookmarks_of_a_cover_apart_lead_to_it_again():
    pdf = document(12)
    with pdf.open_outline() as outline:
        outline.root.extend(OutlineItem(f"Page {number}", number - 1) for number in range(1, 13))
    whole = impose(written(pdf), paper=A4, wishes=Wishes(cover=True))
    result = pages(whole.pdf, cover=whole.cover.pdf)
    with result.open_outline() as outline:
        led = [line.destination[0].objgen for line in outline.root]
    assert led == [page.obj.objgen for page in result.pages]


def test_a_sheet_of_instructions_is_left_out():
    sheets = preceded(imposed(document(8)), written(document(1, A4.landscape)))
    assert numbers(pages(sheets.pdf)) == in_order(8)


def test_pages_that_are_in_no_file_are_told():
    apart = hand_fed(imposed(document(8), flip="none"))
    told = [(warning.rule, warning.message) for warning in unimpose(Files(apart.pdf)).warnings]
    assert told == [("missing-pages", "not on these sheets: pages 2, 4–5, 7")]


def test_sheets_that_speak_for_themselves_need_no_scheme():
    found = unimpose(Files(imposed(document(8)).pdf), Way("octavo"))
    assert (found.pages, [warning.rule for warning in found.warnings]) == (8, ["known-scheme"])


def test_sheets_of_sheets_give_sheets():
    sheets = imposed(document(8)).pdf
    outer = impose(sheets, scheme="nup", paper=A4, wishes=Wishes(grid=(1, 1))).pdf
    assert numbers(pages(unimpose(Files(outer)).pdf)) == in_order(8)


def test_sheets_that_say_nothing_are_asked_about():
    with pytest.raises(ImpositionError, match="do not say how they were imposed"):
        unimpose(Files(written(document(8))))


@pytest.mark.parametrize("matrix", [[1, 0.5, 0, 1, 0, 0], [-1, 0, 0, 1, 0, 0], [0, 0, 0, 0, 0, 0]])
def test_forms_that_no_page_can_be_are_refused(matrix):
    def slant(pdf):
        pdf.pages[0].obj.Resources.XObject["/P1"].Matrix = Array(matrix)

    with pytest.raises(ImpositionError, match="damaged"):
        unimpose(Files(changed(imposed(document(4)).pdf, slant)))


def test_a_forgotten_cover_has_the_last_pages_too():
    job = impose(written(document(20)), paper=A4, wishes=Wishes(cover=True))
    told = [warning.message for warning in unimpose(Files(job.pdf)).warnings]
    assert told == ["not on these sheets: pages 1–2, and perhaps some after page 18"]
