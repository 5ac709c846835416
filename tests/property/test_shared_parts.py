"""Contents in parts that pages share look on sheets as they do when every page says all of it by itself."""

from hashlib import shake_256

import pypdfium2
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, Page

from tests.unit.impose.pdfs import A4, A6, changed, document, imposed, written
from zine.impose.unimpose import Files, unimpose

DRAWING = [
    b"1 0 0 rg 10 10 90 50 re f",
    b"q 0 1 0 RG 5 w 30 30 m 200 300 l S Q",
    b"/Im Do q 90 0 0 90 150 200 cm /Im Do Q",
    b"q 50 0 0 50 20 300 cm BI /W 2 /H 1 /CS /G /BPC 8 ID \x00\x80 EI Q",
    b"q 60 300 80 80 re W n /Sh sh Q /Fm Do",
    b"BT 30 250 Td (as set) Tj T* (before) Tj ET",
    b"40 40 m 200 90 l 60 200 l b",
    b"/OC /Layer BDC 100 100 30 30 re f EMC",
    b"/Words <</MCID 0>> BDC 0 0 1 rg 150 100 30 60 re f EMC",
]
LEAVING = [
    b"0 0 1 rg 1 0 0 RG 20 100 60 60 re B",
    b"/Cs cs .2 .9 scn 20 200 60 60 re f 7 w 1 J [9 4] 0 d 20 20 m 250 390 l S",
    b"1 .3 -.2 .9 15 10 cm 120 20 40 40 re f",
    b"30 30 m 260 60 l 200 390 l h W* n",
    b"20 20 250 300 re W f 0 .5 0 rg",
    b"30 30 m 260 60 l 200 390 l h W n 1 .5 0 rg 40 40 m 200 90 l 60 200 l b",
    b"20.4 20.6 250.3 300.4 re W n 0 .5 1 rg 40 40 m 200 90 l 60 200 l b",
    b"BT /F1 24 Tf 2 Tc 5 Ts 80 Tz 30 150 Td (left) Tj 0 -30 TD (set) Tj ET",
    b'BT /F2 18 Tf 20 TL 30 350 Td 9 3 (spaced  out) " 1 Tr ET',
    b"q 1 0 0 1 20 30 cm .6 g",
    b"q",
    b"Q",
    b"/Pattern cs /Pt scn 60 60 150 150 re f",
    b"/Half gs",
    b"/Multiply gs 1 1 0 rg 5 60 250 50 re f",
    b"/Masked gs 0 0 300 420 re f",
    b"/Thick gs 10 380 m 280 380 l S 1 w /Thick gs",
]
# Each of these goes on in the next.
TORN = [
    (b"BT /F1 30 Tf 50 50 Td", b"(amid) Tj ET"),
    (b"20 220 m 90 300", b"l 120 220 l f"),
    (b"1 0", b".5 rg"),
    (b"/Artifact BMC", b"EMC"),
    (b"BT /F1 90 Tf 7 Tr 20 200 Td (clip) Tj ET", b"0 200 300 90 re f"),
    (b"20 20 m 90 90 l", b"1 0 1 RG S"),
    (b"BI /W 2 /H 1 /CS /G /BPC 8", b"ID \x00\x80 EI"),
]
PARTS = [*DRAWING, *LEAVING, *(part for pair in TORN for part in pair)]
whole = st.integers(0, len(DRAWING + LEAVING) - 1).map(lambda part: [part])
torn = st.integers(0, len(TORN) - 1).map(lambda pair: [len(PARTS) - 2 * pair - 2, len(PARTS) - 2 * pair - 1])
pieces = st.tuples(st.one_of(whole, whole, whole, torn), st.sampled_from([True, False, False]))
books = st.lists(pieces, min_size=1, max_size=4).flatmap(
    lambda few: st.lists(st.lists(st.sampled_from(few) | pieces, min_size=1, max_size=6), min_size=2, max_size=4)
)


def parted(contents, *, tagged=False):
    """Pages of these parts. What is not a page's own is one stream, long enough to be worth sharing."""
    pdf = document(len(contents), A6, Resources=Dictionary())
    said = [part + b"\n%" + shake_256(part).hexdigest(300).encode() + b"\n" for part in PARTS]
    once = [pdf.make_stream(part) for part in said]
    resources = _resources(pdf)
    for page, content in zip(pdf.pages, contents, strict=True):
        found = [(part, is_own) for parts, is_own in content for part in parts]
        page.obj.Contents = Array([pdf.make_stream(said[part]) if is_own else once[part] for part, is_own in found])
        page.obj.Resources = resources
        if tagged:
            page.obj.StructParents = 0
    return pdf


def _resources(pdf):
    def form(content, **entries):
        plain = {"Subtype": Name.Form, "BBox": Array([0, 0, 300, 420]), "Resources": Dictionary()}
        return pdf.make_stream(content, **(plain | entries))

    tile = Dictionary(PatternType=1, PaintType=1, TilingType=1, XStep=20, YStep=20, Resources=Dictionary())
    tile.BBox = Array([0, 0, 20, 20])
    function = Dictionary(FunctionType=2, N=1, Domain=Array([0, 1]), C0=Array([1, 0, 0]), C1=Array([0, 0, 1]))
    stops = {"Domain": Array([0, 1, 0, 1]), "Range": Array([0, 1] * 3)}
    mixed = pdf.make_stream(b"{ 1 index }", FunctionType=4, **stops)
    inks = Array([Name.DeviceN, Array([Name.Red, Name.Blue]), Name.DeviceRGB, mixed])
    axial = Dictionary(ShadingType=2, ColorSpace=Name.DeviceRGB, Coords=Array([60, 300, 140, 380]), Function=function)
    mask = form(b".5 g 0 0 150 420 re f", Group=Dictionary(S=Name.Transparency, CS=Name.DeviceGray))
    image = pdf.make_stream(b"\xff\0\0\0\xff\0", Subtype=Name.Image, Width=2, Height=1, BitsPerComponent=8)
    image.ColorSpace = Name.DeviceRGB
    return Dictionary(
        Font={
            f"/F{number}": Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name(f"/{name}"))
            for number, name in enumerate(("Helvetica", "Times-Bold"), 1)
        },
        XObject=Dictionary(Im=image, Fm=form(b"200 300 40 40 re f", Matrix=Array([1, 0, 0, 1, 5, 5]))),
        ExtGState=Dictionary(
            Half=Dictionary(ca=0.5, CA=0.5),
            Multiply=Dictionary(BM=Name.Multiply),
            Masked=Dictionary(SMask=Dictionary(S=Name.Luminosity, G=mask)),
            Thick=Dictionary(LW=9),
        ),
        Pattern=Dictionary(
            Pt=pdf.make_stream(b"0 0 1 rg 2 2 9 9 re f", **dict(tile.items()), BBox=Array([0, 0, 20, 20]))
        ),
        ColorSpace=Dictionary(Cs=inks),
        Shading=Dictionary(Sh=axial),
        Properties=Dictionary(Layer=pdf.make_indirect(Dictionary(Type=Name.OCG, Name="Layer"))),
    )


def joined(pdf):
    for page in pdf.pages:
        Page(page).contents_coalesce()


def pictures(pdf):
    with pypdfium2.PdfDocument(pdf) as shown:
        return [page.render(scale=0.7).to_pil().convert("RGB").tobytes() for page in shown]


@settings(max_examples=400, deadline=None)
@given(books, st.booleans())
def test_shared_parts_look_as_if_every_page_had_its_own(contents, tagged):
    before = written(parted(contents, tagged=tagged))
    lifted, copied = imposed(before, A4).pdf, imposed(changed(before, joined), A4).pdf
    assert pictures(lifted) == pictures(copied)
    assert pictures(unimpose(Files(lifted)).pdf) == pictures(unimpose(Files(copied)).pdf)
