"""Sheets in files of their own: each has its own fields and notes, and nothing of the others."""

from hashlib import shake_256

import pikepdf
import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, String
from PIL import Image, ImageChops

from tests.unit.impose.pdfs import A4, document, read, sheets, written
from zine.impose import impose
from zine.impose.hand_fed import hand_fed
from zine.model.sheet import Imposed, Wishes

NOISE = 4000  # bytes of each page that cannot be compressed


def look(pdf):
    return pdf.make_stream(b"1 0 0 rg 0 0 40 20 re f", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 40, 20]))


def noted(subtype, pdf, page, **entries):
    """An annotation that is painted red, on a page."""
    note = Dictionary(Type=Name.Annot, Subtype=subtype, Rect=Array([20, 20, 60, 40]), F=4, P=page.obj)
    note.AP = Dictionary(N=look(pdf))
    for key, entry in entries.items():
        note[f"/{key}"] = entry
    return pdf.make_indirect(note)


def annotated(count=8):
    """Pages that take room."""
    pdf = document(count)
    for number, page in enumerate(pdf.pages):
        page.obj.Contents = pdf.make_stream(b"%" + shake_256(bytes([number])).digest(NOISE).replace(b"\n", b""))
        page.obj.Annots = Array()
    return pdf


def form(count=8):
    """A form with a text field on each page, and a choice that has a button on every one."""
    pdf = annotated(count)
    choice = pdf.make_indirect(Dictionary(FT=Name.Btn, Ff=1 << 15, T=String("choice")))
    choice.Kids = Array([noted(Name.Widget, pdf, page, Parent=choice) for page in pdf.pages])
    texts = [
        noted(Name.Widget, pdf, page, FT=Name.Tx, T=String(f"text {number}"))
        for number, page in enumerate(pdf.pages, 1)
    ]
    for page, button, text in zip(pdf.pages, choice.Kids, texts, strict=True):
        page.obj.Annots = Array([button, text])
    pdf.Root.AcroForm = Dictionary(Fields=Array([choice, *texts]), CO=Array(texts), XFA=Array())
    return pdf


def in_reply(key):
    """Notes on all pages, each of which speaks of the one before it."""
    pdf = annotated()
    notes = [noted(Name.Text, pdf, page) for page in pdf.pages]
    for page, note, before in zip(pdf.pages, notes, (notes[-1], *notes), strict=False):
        note[key] = before
        page.obj.Annots = Array([note])
    return pdf


def leading(entries):
    """Stamps on all pages, each of which leads to all others in some way."""
    pdf = annotated()
    for page in pdf.pages:
        page.obj.Annots = Array([noted(Name.Stamp, pdf, page, **entries(pdf))])
    return pdf


def goto(pdf):
    return Dictionary(S=Name.GoTo, D=Array([pdf.pages[0].obj, Name.Fit]))


def by_hand(pdf) -> Imposed:
    return hand_fed(impose(written(pdf), paper=A4, flip="none"))


def with_cover(pdf) -> Imposed:
    return impose(written(pdf), paper=A4, wishes=Wishes(cover=True))


def fronts_of(pdf) -> bytes:
    return by_hand(pdf).pdf


def backs_of(pdf) -> bytes:
    return by_hand(pdf).backs


def text_of(pdf) -> bytes:
    return with_cover(pdf).pdf


def cover_of(pdf) -> bytes:
    return with_cover(pdf).cover.pdf


PARTS = pytest.mark.parametrize("part", [fronts_of, backs_of, text_of, cover_of])
SOURCES = {
    "fields": form,
    "replies": lambda: in_reply("/IRT"),
    "popups": lambda: in_reply("/Popup"),
    "private ways": lambda: in_reply("/XXBefore"),
    "other pages": lambda: leading(lambda pdf: {"P": pdf.pages[0].obj}),
    "destinations": lambda: leading(lambda pdf: {"A": goto(pdf)}),
    "more actions": lambda: leading(lambda pdf: {"AA": Dictionary(D=goto(pdf))}),
}


def widgets(pdf):
    return [note for page in pdf.pages for note in page.obj.Annots]


def red_places(pdf: bytes) -> list[int]:
    """How many pixels of each side are red in a viewer that fills in forms."""
    with pypdfium2.PdfDocument(pdf) as document:
        document.init_forms()
        sides = [page.render(may_draw_forms=True, rev_byteorder=True).to_pil().convert("RGB") for page in document]
    return [sum(_red(side).histogram()[1:]) for side in sides]


def _red(side: Image.Image) -> Image.Image:
    red, green, _ = side.split()
    return ImageChops.multiply(
        red.point(lambda value: 255 * (value > 200)), green.point(lambda value: 255 * (value < 60))
    )


@PARTS
def test_viewers_show_the_fields_of_each_part(part):
    assert min(red_places(part(form()))) >= 2 * 39 * 19


@PARTS
def test_fields_of_a_part_are_those_on_its_sheets(part):
    pdf = read(part(form()))
    own = {note.objgen for note in widgets(pdf) if "/Parent" not in note}
    choice, *texts = pdf.Root.AcroForm.Fields
    assert (choice.T, {text.objgen for text in texts}) == ("choice", own)


@PARTS
def test_buttons_of_a_part_are_those_on_its_sheets(part):
    pdf = read(part(form()))
    buttons = {note.objgen for note in widgets(pdf) if "/Parent" in note}
    assert {kid.objgen for kid in pdf.Root.AcroForm.Fields[0].Kids} == buttons


@PARTS
def test_only_fields_that_are_there_are_calculated(part):
    pdf = read(part(form()))
    texts = list(pdf.Root.AcroForm.Fields)[1:]
    assert [field.objgen for field in pdf.Root.AcroForm.CO] == [field.objgen for field in texts]


@PARTS
def test_another_description_of_all_pages_is_not_kept(part):
    pdf = read(part(form()))
    assert "/XFA" not in pdf.Root.AcroForm


@PARTS
@pytest.mark.parametrize("kind", SOURCES)
def test_a_part_takes_half_the_room_of_the_whole(part, kind):
    pages = SOURCES[kind]()
    assert len(part(pages)) < 4 * NOISE + 0.25 * 8 * NOISE


@PARTS
def test_a_part_without_fields_is_no_form(part):
    pdf = annotated()
    pdf.Root.AcroForm = Dictionary(Fields=Array([pdf.make_indirect(Dictionary(FT=Name.Tx, T=String("none")))]))
    assert "/AcroForm" not in read(part(pdf)).Root


@PARTS
def test_a_part_is_a_sound_pdf(part):
    assert read(part(form())).check_pdf_syntax() == []


def test_a_note_still_answers_one_on_the_same_side():
    pdf = annotated()
    first = noted(Name.Text, pdf, pdf.pages[0])
    pdf.pages[0].obj.Annots = Array([first, noted(Name.Text, pdf, pdf.pages[0], IRT=first)])
    fronts = read(fronts_of(pdf))
    note, reply = fronts.pages[0].obj.Annots
    assert reply.IRT.objgen == note.objgen


def test_a_whole_form_stays_whole():
    pdf = sheets(form())
    assert len(pdf.Root.AcroForm.Fields[0].Kids) == 8


def test_fields_that_lead_to_themselves_do_no_harm():
    pdf = form()
    choice = pdf.Root.AcroForm.Fields[0]
    choice.Parent = choice
    assert isinstance(read(fronts_of(pdf)), pikepdf.Pdf)
