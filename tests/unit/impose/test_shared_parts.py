"""What pages share of their contents is stored once; what cannot be shared safely is copied, and looks as it did."""

import random

import pytest
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Stream

from tests.unit.impose.pdfs import A5, document, forms, imposed, read, sheets, written
from zine.impose import impose
from zine.impose.aftermath import aftermath
from zine.impose.unimpose import Files, unimpose
from zine.impose.unpacked import unpacked
from zine.model.geometry import PAPERS

LETTERHEAD = "\n".join(
    f"{dice.random():.3f} {dice.random():.3f} .5 rg {dice.random() * 400:.2f} {dice.random() * 500:.2f} 5 5 re f"
    for dice in [random.Random(1)]
    for _ in range(6000)
)
ARRANGED = {
    "first": ["{S}", "BT ({n}) Tj ET"],
    "last": ["BT ({n}) Tj ET", "{S}"],
    "in the middle": ["0 .5 0 rg 9 9 {n} 9 re f", "{S}", "BT ({n}) Tj ET"],
    "alone on a page": ["{S}"],
    "after what is undone": ["q", ".5 0 0 .5 9 9 cm BT ({n}) Tj ET", "Q", "{S}"],
    "leaving colour, clip and place": ["{S} 1 0 0 RG 9 9 200 200 re W n 2 0 0 2 9 9 cm", "9 9 {n} 9 re b"],
    "leaving a state to restore": ["q {S}", "BT ({n}) Tj ET Q"],
    "within marks of its own": ["/Artifact BMC {S} EMC", "BT ({n}) Tj ET"],
    "with words": ["BT /F1 9 Tf 9 9 Td (Soup) Tj 0 -9 TD (Rice) ' ET {S}", "BT ({n}) Tj ET"],
}


def letters(arranged, count=40, size=A5, **entries):
    """Pages of such parts. Those with the letterhead `{S}` are one stream for all."""
    pdf = document(count, size, **entries)
    shared = {part: pdf.make_stream(part.format(S=LETTERHEAD, n=0).encode()) for part in arranged if "{S}" in part}
    for number, page in enumerate(pdf.pages, 1):
        parts = [shared.get(part) or pdf.make_stream(part.format(n=number).encode()) for part in arranged]
        page.obj.Contents = Array(parts)
    return pdf


def compact(pdf):
    return written(pdf, object_stream_mode=ObjectStreamMode.generate)


def lifted(pdf, page=1):
    """How many forms a page's own form shares with those of others, once imposed."""
    result = sheets(pdf)
    found = forms(result)[f"/Page{page}"].Resources.get("/XObject", {})
    return sum(name.startswith("/X") for name in found)


@pytest.mark.parametrize("arranged", ARRANGED.values(), ids=ARRANGED)
def test_a_letterhead_makes_a_booklet_no_larger_than_its_pages(arranged):
    before = compact(letters(arranged))
    assert len(imposed(before).pdf) <= 1.1 * len(before)


def test_a_letterhead_is_stored_once_though_some_pages_show_nothing_else():
    pdf = letters(ARRANGED["first"])
    for page in list(pdf.pages)[::3]:
        page.obj.Contents = page.obj.Contents[0]
    before = compact(pdf)
    assert len(imposed(before).pdf) <= 1.1 * len(before)


def test_a_letterhead_is_stored_once_though_every_page_has_resources_of_its_own():
    pdf = letters(["{S} /Gs gs", "BT ({n}) Tj ET"])
    state = pdf.make_indirect(Dictionary(LW=2))
    for page in pdf.pages:
        own = {f"/Im{number}": pdf.make_indirect(Dictionary()) for number in range(2)}
        page.obj.Resources = pdf.make_indirect(Dictionary(ExtGState=Dictionary(Gs=state), XObject=Dictionary(own)))
    before = compact(pdf)
    assert len(imposed(before).pdf) <= 1.1 * len(before)


def test_a_letterhead_is_stored_once_though_left_and_right_pages_are_clipped_otherwise():
    outer = Array([-9, -9, A5.width + 9, A5.height + 9])
    pdf = letters(ARRANGED["first"], MediaBox=outer, BleedBox=outer, TrimBox=Array([0, 0, *A5]))
    before = compact(pdf)
    assert len(impose(before, paper=PAPERS["a3"], flip="short").pdf) <= 1.1 * len(before)


def test_pages_that_come_back_still_share_their_letterhead():
    before = compact(letters(ARRANGED["first"]))
    assert len(unimpose(Files(imposed(before).pdf)).pdf) <= 1.1 * len(before)


def test_a_shared_part_is_painted_where_it_was_said():
    result = sheets(letters(ARRANGED["in the middle"]))
    said = forms(result)["/Page7"].read_bytes().decode().splitlines()
    assert [*said[:2], said[-1]] == ["0 .5 0 rg 9 9 7 9 re f", "/X1 Do", "BT (7) Tj ET"]


def test_a_form_of_a_shared_part_is_no_group():
    result = sheets(letters(ARRANGED["first"]))
    said = set(forms(result)["/Page1"].Resources.XObject.X1.keys())
    assert said - {"/Length", "/Filter"} == {"/Subtype", "/BBox", "/Resources"}


def test_names_of_forms_that_the_pages_had_stay_theirs():
    had = Dictionary()
    pdf = letters(ARRANGED["first"], Resources=Dictionary(XObject=Dictionary(X1=had, X2=had)))
    result = sheets(pdf)
    assert forms(result)["/Page1"].read_bytes().startswith(b"/X3 Do")


def test_a_shared_part_has_the_resources_it_names():
    fonts = Dictionary(F1=Dictionary(BaseFont=Name.Helvetica), F2=Dictionary(BaseFont=Name.Courier))
    pdf = letters(ARRANGED["with words"], Resources=Dictionary(Font=fonts))
    result = sheets(pdf)
    assert [*forms(result)["/Page1"].Resources.XObject.X1.Resources.Font.keys()] == ["/F1"]


def test_a_shared_part_has_all_resources_where_a_form_in_it_leans_on_them():
    pdf = letters(["{S} /Old Do", "BT ({n}) Tj ET"])
    old = pdf.make_stream(b"/Im Do", Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
    for page in pdf.pages:
        page.obj.Resources = Dictionary(XObject=Dictionary(Old=old, Im=Dictionary()))
    result = sheets(pdf)
    assert set(forms(result)["/Page1"].Resources.XObject.X1.Resources.XObject.keys()) == {"/Old", "/Im"}


def test_small_parts_are_copied():
    pdf = document(4)
    small = pdf.make_stream(b"1 0 0 rg 9 9 9 9 re f")
    for page in pdf.pages:
        page.obj.Contents = Array([small, pdf.make_stream(b"BT ET")])
    assert lifted(pdf) == 0


NOT_SHARED = {
    "undoes what was before": ["q", "Q {S}"],
    "ends within words": ["{S} BT 9 9 Td", "({n}) Tj ET"],
    "ends within a figure": ["{S} 9 9 m", "{n} 9 l S"],
    "ends within an operator": ["{S} 1 0", "0 rg 9 9 {n} 9 re f"],
    "ends within a string": ["{S} BT (", "{n}) Tj ET"],
    "ends within marks": ["/Artifact BMC {S}", "BT ({n}) Tj ET EMC"],
    "leaves a clip with slanting edges": ["9 9 m 200 9 l 99 200 l W n {S}", "9 9 {n} 9 re f"],
    "clips by words": ["{S} BT 7 Tr (x) Tj ET", "9 9 {n} 9 re f"],
    "says what no one knows": ["{S} 9 nonsense", "BT ({n}) Tj ET"],
    "comes after what is not complete": ["BT ({n}) Tj", "ET {S}"],
    "leaves nearly all of itself": ["1 0 0 1 0 0 cm\n" * 20, "BT ({n}) Tj ET"],
}


@pytest.mark.parametrize("arranged", NOT_SHARED.values(), ids=NOT_SHARED)
def test_a_part_that_may_not_stand_by_itself_is_copied(arranged):
    pdf = letters(arranged, 4)
    assert lifted(pdf, 2) == 0


def test_a_page_of_parts_that_cannot_stand_by_themselves_is_stored_once_where_it_is_repeated():
    pdf = document(40, A5)
    half = len(LETTERHEAD) // 2
    torn = Array([pdf.make_stream(part.encode()) for part in (LETTERHEAD[:half], LETTERHEAD[half:])])
    for page in pdf.pages:
        page.obj.Contents = torn
    before = compact(pdf)
    assert len(imposed(before).pdf) <= 1.1 * len(before)


@pytest.mark.parametrize("arranged", [["1 0 0 1 9 9 cm", "{S}"], ["q 2 0 0 2 0 0 cm", "{S}", "Q"]])
def test_patterns_stay_where_they_hang(arranged):
    pdf = letters(arranged, 4, Resources=Dictionary(Pattern=Dictionary(P1=Dictionary())))
    assert lifted(pdf) == 0


@pytest.mark.parametrize(
    ("state", "shared"),
    [({"ca": 0.5}, 0), ({"BM": Name.Multiply}, 0), ({"SMask": Dictionary()}, 0), ({"LW": 2, "ca": 1}, 1)],
)
@pytest.mark.parametrize("arranged", [["/Gs gs", "{S}"], ["{S} /Gs gs", "BT ({n}) Tj ET"]])
def test_what_is_blended_in_pieces_is_not_blended_as_one(arranged, state, shared):
    states = Dictionary(Gs=Dictionary({f"/{key}": value for key, value in state.items()}), Other=Dictionary(ca=0.1))
    pdf = letters(arranged, 4, Resources=Dictionary(ExtGState=states))
    assert lifted(pdf) == shared


@pytest.mark.parametrize("setting", ["9 TL", "50 Tz", "3 Ts"])
def test_words_set_before_a_part_are_set_like_that(setting):
    pdf = letters([setting, "{S} BT (a) Tj T* (b) Tj ET"], 4)
    assert lifted(pdf) == 0


@pytest.mark.parametrize(
    ("arranged", "shared"),
    [
        (["/P <</MCID 0>> BDC EMC {S}", "BT ({n}) Tj ET"], 0),
        (["/P /Properties BDC EMC {S}", "BT ({n}) Tj ET"], 0),
        (["/OC /Layer BDC EMC {S}", "/P <</MCID 0>> BDC ({n}) EMC"], 1),
        (["/Artifact <</Type /Pagination>> BDC {S} EMC", "/P <</MCID 0>> BDC BT ({n}) Tj ET EMC"], 1),
    ],
)
def test_tagged_pages_share_what_no_tag_speaks_of(arranged, shared):
    pdf = letters(arranged, 4, StructParents=0)
    assert lifted(pdf) == shared


@pytest.mark.parametrize(
    ("content", "left"),
    [
        (b"1 g 9 9 9 9 re f 2 w 9 9 m 8 8 l S", b"1 g\n2 w"),
        (b"1 g 0.5 g 1 0 0 rg", b"1 0 0 rg"),
        (b"/A cs .5 scn .6 scn", b"/A cs\n.6 scn"),
        (b".6 scn /A cs", b"/A cs"),
        (b"q 1 g 5 w Q 2 w", b"2 w"),
        (b"q 1 g q 5 w", b"q\n1 g\nq\n5 w"),
        (b"Q 1 g", b"Q\n1 g"),
        (b"2 0 0 2 0 0 cm 9 9 9 9 re W* f 1 0 0 1 5 5 cm", b"2 0 0 2 0 0 cm\n9 9 9 9 re\nW*\nn\n1 0 0 1 5 5 cm"),
        (b"BT /F 9 Tf 9 9 Td (a) Tj 0 -12.5 TD 1 g ET", b"/F 9 Tf\n12.5 TL\n1 g"),
        (b'BT 3 2 (a) " ET', b"3 Tw\n2 Tc"),
        (b"/A gs 2 w /B gs /A gs", b"2 w\n/B gs\n/A gs"),
        (b"q 5 0 0 5 9 9 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q /Im Do /Sh sh", b""),
        (b"/A BMC 1 g EMC /B MP % a word", b"1 g"),
    ],
)
def test_a_part_leaves_behind_what_it_set(content, left):
    assert aftermath(content).written == left


@pytest.mark.parametrize(
    "content",
    [
        *(b"1 2", b"(a", b"[1", b"<</A", b"\xff\xfe w", b"EMC", b"BI /W 1 ID abc", b"BT q ET", b"9 9 m 1 g S", b"Td"),
        *(b"/A BMC", b"BT", b"9 9 m", b"x Tr", b"TD", b"BT TD ET", b"gs", b"q " * 99, b"/A BDC EMC", b"BT 5 Tr ET"),
    ],
)
def test_a_part_that_is_not_complete_is_not_understood(content):
    assert aftermath(content) is None


@pytest.mark.parametrize(
    ("entries", "data"),
    [
        ({}, b"1 g"),
        ({"Filter": Name.FlateDecode}, bytes.fromhex("789c3354480700013d00b9")),
        ({"Filter": Array([Name.ASCII85Decode])}, b"0d(\n*~>"),
    ],
)
def test_contents_are_unpacked(entries, data):
    pdf = document()
    stream = Stream(pdf, data, Dictionary({f"/{key}": value for key, value in entries.items()}))
    assert unpacked(stream, 99) == b"1 g"


@pytest.mark.parametrize(
    "entries",
    [
        {"Filter": Name.FlateDecode},
        {"Filter": Name.LZWDecode},
        {"Filter": Name.ASCII85Decode},
        {"Filter": Name.FlateDecode, "DecodeParms": Dictionary(Predictor=12)},
    ],
)
def test_what_is_damaged_or_packed_strangely_is_not_unpacked(entries):
    pdf = document()
    stream = Stream(pdf, b"\x78\xffzz", Dictionary({f"/{key}": value for key, value in entries.items()}))
    assert unpacked(stream, 99) is None


def test_no_more_is_unpacked_than_asked_for():
    pdf = document()
    pdf.pages[0].obj.Contents = pdf.make_stream(b" " * 100_000)
    packed = read(written(pdf, compress_streams=True))
    assert len(unpacked(packed.pages[0].obj.Contents, 1000)) == 1000
