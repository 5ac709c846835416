"""What a PDF had besides marks on paper, it has after imposition."""

import subprocess
from hashlib import shake_256

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, OutlineItem, String

from tests.unit.impose.pdfs import A4, A5, A6, content, document, forms, imposed, link, read, sheets, written
from zine.impose.folding import faults
from zine.impose.printed import printed

FIRST_SHEET_RIGHT = (A4.height / 2, (A4.width - A6.height) / 2)  # page 1's trim on the front


def place(x, y):
    return pytest.approx((FIRST_SHEET_RIGHT[0] + x, FIRST_SHEET_RIGHT[1] + y), abs=0.001)


def floats(values):
    """The numbers among the values; those that are not stand as None."""
    return tuple(None if isinstance(value, pikepdf.Object) else float(value) for value in values)


def pages_of(pdf):
    return [page.obj.objgen for page in pdf.pages]


def with_annotation(annotation, **entries):
    pdf = document(4, **entries)
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(annotation)])
    return sheets(pdf)


def with_destination(target):
    """Four pages; a link on the last leads where `target` says, given the PDF."""
    pdf = document(4)
    pdf.pages[3].obj.Annots = Array([link([0, 0, 9, 9], Dest=target(pdf))])
    return sheets(pdf)


def only_annotation(pdf):
    return pdf.pages[0].obj.Annots[0]


def test_an_address_stays_under_its_words():
    pdf = with_annotation(link([10, 20, 60, 40], A=Dictionary(S=Name.URI, URI=String("https://example.org"))))
    rect = floats(only_annotation(pdf).Rect)
    assert (rect[:2], rect[2:]) == (place(10, 20), place(60, 40))


def test_an_annotation_knows_its_sheet():
    pdf = with_annotation(link([10, 20, 60, 40]))
    assert only_annotation(pdf).P.objgen == pdf.pages[0].obj.objgen


def test_the_corners_of_a_link_move_with_it():
    pdf = with_annotation(link([10, 20, 60, 40], QuadPoints=Array([10, 40, 60, 40, 10, 20, 60, 20])))
    assert floats(only_annotation(pdf).QuadPoints)[:2] == place(10, 40)


def test_the_strokes_of_a_drawing_move_with_it():
    ink = Dictionary(Type=Name.Annot, Subtype=Name.Ink, Rect=Array([0, 0, 9, 9]), InkList=Array([Array([1, 2, 3, 4])]))
    pdf = with_annotation(ink)
    assert floats(only_annotation(pdf).InkList[0])[2:] == place(3, 4)


def test_an_annotation_turns_with_its_page():
    pdf = with_annotation(link([0, 0, 50, 20]), MediaBox=Array([0, 0, A6.height, A6.width]), Rotate=90)
    rect = floats(only_annotation(pdf).Rect)
    assert (rect[:2], rect[2:]) == (place(0, A6.height - 50), place(20, A6.height))


def test_an_appearance_turns_with_its_page():
    pdf = document(4, MediaBox=Array([0, 0, A6.height, A6.width]), Rotate=90)
    look = pdf.make_stream(b"0 0 50 20 re f")
    look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 50, 20])
    stamp = Dictionary(Type=Name.Annot, Subtype=Name.Stamp, Rect=Array([0, 0, 50, 20]), AP=Dictionary(N=look))
    pdf.pages[0].obj.Annots = Array([stamp])
    result = sheets(pdf)
    assert floats(only_annotation(result).AP.N.Matrix) == (0, -1, 1, 0, 0, 0)


def test_an_annotation_that_two_pages_list_is_moved_for_each():
    pdf = document(4)
    shared = pdf.make_indirect(link([0, 0, 9, 9]))
    pdf.pages[0].obj.Annots = Array([shared])
    pdf.pages[3].obj.Annots = Array([shared])
    result = sheets(pdf)
    left, right = sorted(float(annotation.Rect[0]) for annotation in result.pages[0].obj.Annots)
    assert right - left == pytest.approx(A6.width, abs=0.001)


def test_a_destination_becomes_its_place_on_the_sheet():
    pdf = with_destination(lambda pdf: Array([pdf.pages[0].obj, Name.XYZ, 5, 300, 2]))
    target = only_annotation(pdf).Dest
    assert (target[0].objgen, floats(target)[2:4], target[4]) == (pages_of(pdf)[0], place(5, 300), 2)


def test_a_destination_without_a_place_is_the_pages_top_left():
    pdf = with_destination(lambda pdf: Array([pdf.pages[0].obj, Name.XYZ, None, None, None]))
    assert floats(only_annotation(pdf).Dest)[2:4] == place(0, A6.height)


def test_a_destination_beside_its_page_does_not_lead_to_a_neighbour():
    pdf = with_destination(lambda pdf: Array([pdf.pages[0].obj, Name.XYZ, -20, A6.height + 30, 0]))
    assert floats(only_annotation(pdf).Dest)[2:4] == place(0, A6.height)


@pytest.mark.parametrize("view", [[Name.Fit], [Name.FitH, 50], [Name.FitV, 3], [Name.FitB], []])
def test_the_whole_page_becomes_its_area_of_the_sheet(view):
    pdf = with_destination(lambda pdf: Array([pdf.pages[0].obj, *view]))
    target = only_annotation(pdf).Dest
    assert (target[1], floats(target)[2:4], floats(target)[4:6]) == (Name.FitR, place(0, 0), place(*A6))


def test_a_destination_by_number_is_that_page():
    pdf = with_destination(lambda _: Array([2, Name.Fit]))
    assert only_annotation(pdf).Dest[0].objgen == pages_of(pdf)[1]


def test_actions_in_a_row_are_all_redirected():
    pdf = document(4)
    goto = Dictionary(S=Name.GoTo, D=Array([pdf.pages[1].obj, Name.Fit]))
    first = Dictionary(S=Name.URI, URI=String("https://example.org"), Next=Array([goto]))
    pdf.pages[0].obj.Annots = Array([link([0, 0, 9, 9], A=first)])
    result = sheets(pdf)
    assert only_annotation(result).A.Next[0].D[0].objgen == pages_of(result)[1]


def test_the_outline_leads_to_sheets():
    pdf = document(4)
    with pdf.open_outline() as outline:
        outline.root.append(OutlineItem("Soup", 0))
        outline.root[0].children.append(OutlineItem("Rice", 1))
    result = sheets(pdf)
    soup = result.Root.Outlines.First
    assert [soup.Dest[0].objgen, soup.First.Dest[0].objgen] == pages_of(result)


def test_named_destinations_lead_to_sheets():
    pdf = document(4)
    leaf = Dictionary(Names=Array([String("soup"), Array([pdf.pages[1].obj, Name.Fit])]))
    pdf.Root.Names = Dictionary(Dests=Dictionary(Kids=Array([leaf])))
    result = sheets(pdf)
    assert result.Root.Names.Dests.Kids[0].Names[1][0].objgen == pages_of(result)[1]


def test_old_named_destinations_lead_to_sheets():
    pdf = document(4)
    pdf.Root.Dests = Dictionary(soup=Dictionary(D=Array([pdf.pages[1].obj, Name.Fit])))
    result = sheets(pdf)
    assert result.Root.Dests.soup.D[0].objgen == pages_of(result)[1]


def test_opening_leads_to_a_sheet():
    pdf = document(4)
    pdf.Root.OpenAction = Array([pdf.pages[2].obj, Name.Fit])
    result = sheets(pdf)
    assert result.Root.OpenAction[0].objgen == pages_of(result)[1]


def tagged():
    pdf = document(4, StructParents=0)
    page = pdf.pages[0].obj
    annotation = pdf.make_indirect(link([0, 0, 9, 9], StructParent=9))
    page.Annots = Array([annotation])
    reference = Dictionary(Type=Name.OBJR, Obj=annotation)
    explicit = Dictionary(Type=Name.MCR, Pg=pdf.pages[1].obj, MCID=4)
    element = pdf.make_indirect(Dictionary(S=Name.P, Pg=page, K=Array([0, explicit, reference])))
    single = pdf.make_indirect(Dictionary(S=Name.P, Pg=page, K=3))
    pdf.Root.StructTreeRoot = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=Array([element, single])))
    return sheets(pdf)


def test_tags_find_their_words_in_the_pages_form():
    pdf = tagged()
    found = pdf.Root.StructTreeRoot.K[0].K[0]
    assert (found.MCID, found.Stm.objgen, found.Pg.objgen) == (0, forms(pdf)["/Page1"].objgen, pages_of(pdf)[0])


def test_tags_that_name_another_page_find_that_pages_form():
    pdf = tagged()
    found = pdf.Root.StructTreeRoot.K[0].K[1]
    assert (found.Stm.objgen, found.Pg.objgen) == (forms(pdf)["/Page2"].objgen, pages_of(pdf)[1])


def test_tags_of_a_link_find_its_sheet():
    pdf = tagged()
    assert pdf.Root.StructTreeRoot.K[0].K[2].Pg.objgen == pages_of(pdf)[0]


def test_a_tag_with_one_piece_of_words_finds_them():
    pdf = tagged()
    assert pdf.Root.StructTreeRoot.K[1].K.Stm.objgen == forms(pdf)["/Page1"].objgen


def test_forms_keep_the_key_of_their_tags():
    pdf = tagged()
    assert forms(pdf)["/Page1"].StructParents == 0


def test_marks_are_no_part_of_the_text():
    pdf = sheets(document())
    assert content(pdf.pages[0]).split(b"\n")[2] == b"/Artifact BMC"


def test_blending_happens_in_the_pages_colours():
    group = Dictionary(S=Name.Transparency, CS=Name.DeviceCMYK)
    pdf = sheets(document(4, Group=group))
    assert str(pdf.pages[0].obj.Group.CS) == "/DeviceCMYK"


def test_a_pages_blending_stays_its_own():
    pdf = sheets(document(4, Group=Dictionary(S=Name.Transparency, CS=Name.DeviceCMYK)))
    assert forms(pdf)["/Page1"].Group.I


def test_pages_share_what_they_shared():
    pdf = document(4)
    font = pdf.make_stream(bytes(range(256)) * 400)
    shared = Dictionary(Font=Dictionary(F=pdf.make_indirect(Dictionary(FontFile=font))))
    for page in pdf.pages:
        del page.obj["/Resources"]
    pdf.Root.Pages.Resources = shared
    result = sheets(pdf)
    assert len({form.Resources.objgen for form in forms(result).values()}) == 1


def test_what_pages_inherit_they_keep():
    pdf = document(4)
    for page in pdf.pages:
        del page.obj["/MediaBox"]
    pdf.Root.Pages.MediaBox = Array([5, 5, 5 + A6.height, 5 + A6.width])
    pdf.Root.Pages.Rotate = 90
    assert faults(imposed(pdf).pdf, 4) == ()


def test_sheets_inherit_nothing_of_the_pages():
    pdf = document(4, MediaBox=Array([0, 0, A6.height, A6.width]))
    pdf.Root.Pages.Rotate = 90
    result = sheets(pdf)
    assert {"/Rotate", "/CropBox"} & {*result.Root.Pages.keys(), *result.pages[0].obj.keys()} == set()


def test_a_content_that_pages_share_is_stored_once():
    pdf = document(4)
    said = b"%" + shake_256(b"words").hexdigest(200).encode()
    pdf.pages[0].obj.Contents = pdf.pages[1].obj.Contents = pdf.make_stream(said)
    result = sheets(pdf)
    first, second = (forms(result)[name].Resources.XObject.X1 for name in ("/Page1", "/Page2"))
    assert first.objgen == second.objgen
    assert first.read_bytes() == said


def test_streams_in_pieces_become_one():
    pdf = document(4)
    pdf.pages[0].obj.Contents = Array([pdf.make_stream(b"q 1 0 0"), pdf.make_stream(b"rg Q")])
    result = sheets(pdf)
    assert forms(result)["/Page1"].read_bytes().split() == b"q 1 0 0 rg Q".split()


def test_an_empty_page_is_a_page():
    pdf = document(4)
    del pdf.pages[1].obj["/Contents"]
    shown = [page.page for side in printed(imposed(pdf).pdf).sides for page in side.pages]
    assert sorted(shown) == [1, 2, 3, 4]


def test_the_documents_own_facts_stay():
    pdf = document(4)
    pdf.docinfo["/Title"] = "Soup"
    pdf.Root.Lang = String("ko")
    pdf.Root.OutputIntents = Array([Dictionary(S=Name.GTS_PDFX)])
    pdf.Root.OCProperties = Dictionary(OCGs=Array([]))
    result = sheets(pdf)
    kept = {"/Lang", "/OutputIntents", "/OCProperties"} & set(result.Root.keys())
    assert (str(result.docinfo["/Title"]), len(kept)) == ("Soup", 3)


@pytest.mark.parametrize(("flip", "duplex"), [("short", "/DuplexFlipShortEdge"), ("long", "/DuplexFlipLongEdge")])
def test_the_printer_is_asked_for_both_sides_at_actual_size(flip, duplex):
    pdf = sheets(document(), flip=flip)
    wishes = pdf.Root.ViewerPreferences
    assert (wishes.Duplex, wishes.PrintScaling, wishes.PickTrayByPDFSize) == (Name(duplex), Name("/None"), True)


def rich():
    pdf = document(6, A6, Group=Dictionary(S=Name.Transparency, CS=Name.DeviceRGB))
    with pdf.open_outline() as outline:
        outline.root.extend(OutlineItem(f"Page {number}", number - 1) for number in range(1, 7))
    for page in pdf.pages:
        page.obj.Annots = Array([link([0, 0, 9, 9], Dest=Array([pdf.pages[5].obj, Name.Fit]))])
    return pdf


@pytest.mark.parametrize("flip", ["short", "long"])
def test_qpdf_finds_nothing_wrong(flip, tmp_path):
    path = tmp_path / "sheets.pdf"
    path.write_bytes(imposed(rich(), flip=flip).pdf)
    done = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_nothing_points_at_the_old_pages():
    result = sheets(rich())
    pages = [
        obj.objgen for obj in result.objects if isinstance(obj, pikepdf.Dictionary) and obj.get("/Type") == Name.Page
    ]
    assert sorted(pages) == sorted(pages_of(result))


def test_sheets_take_hardly_more_room_than_the_pages():
    pdf = document(40)
    noise = shake_256(b"a picture").digest(200_000)  # cannot be compressed
    picture = pdf.make_stream(noise, Type=Name.XObject, Subtype=Name.Image, Width=100, Height=200)
    for page in pdf.pages:
        page.obj.Resources = Dictionary(XObject=Dictionary(Im=picture))
    before = written(pdf, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert len(imposed(before).pdf) <= 1.1 * len(before)


def test_a_booklet_of_pages_of_a_kilobyte_takes_hardly_more_room_than_they():
    pdf = document(100, A5)
    for number, page in enumerate(pdf.pages):
        page.obj.Contents = pdf.make_stream(b"%" + shake_256(bytes([number])).digest(900).replace(b"\n", b""))
    before = written(pdf, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert len(imposed(before).pdf) <= 1.1 * len(before)


def test_sides_that_are_alike_share_what_paints_them():
    result = sheets(document(40, A5))
    assert len({page.obj.Contents.objgen for page in result.pages}) == 1


def test_marks_are_stored_once():
    result = sheets(document(40))
    assert len({page.obj.Contents[1].objgen for page in list(result.pages)[1:]}) == 1


def test_pages_with_equal_resources_share_them():
    result = sheets(document(8, Resources=Dictionary(Font=Dictionary(F1=Dictionary(BaseFont=Name.Helvetica)))))
    assert len({form.Resources.objgen for form in forms(result).values()}) == 1


def test_a_booklet_can_be_read_back():
    assert len(read(imposed(rich()).pdf).pages) == 4
