"""Small pages of compact PDFs are painted inline: their sheets take hardly more room than they did."""

import random
import zlib

import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, Stream
from PIL import ImageChops

from tests.unit.impose.jobs import SHAPES, trim_for
from tests.unit.impose.pdfs import A4, A5, changed, compact, content, document, imposed, link, read, sheets, written
from zine.impose import impose
from zine.impose.backs import corrected
from zine.impose.checked import checked
from zine.impose.first_sheet import preceded
from zine.impose.folding import faults
from zine.impose.hand_fed import hand_fed
from zine.impose.printed import printed
from zine.impose.source import measured
from zine.impose.unimpose import Files, unimpose
from zine.model.geometry import PAPERS, Point
from zine.model.printer import Measured, Misprint, Printer
from zine.model.sheet import Stock, Wishes
from zine.model.units import caliper

each_scheme = pytest.mark.parametrize("scheme", SHAPES)


def font(pdf, name="Helvetica"):
    return pdf.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name(f"/{name}")))


def texts(count, letters=0, size=A5, **entries):
    """Pages of one line, and a text of so many letters."""
    pdf = document(count, size, **entries)
    shared = pdf.make_indirect(Dictionary(Font=Dictionary(F1=font(pdf))))
    for number, page in enumerate(pdf.pages, 1):
        rest = "".join(random.Random(number).choices("etaoinshrdlu ", k=letters))
        page.obj.Contents = pdf.make_stream(f"BT /F1 24 Tf 40 300 Td (Page {number} {rest}) Tj ET".encode())
        page.obj.Resources = shared
    return pdf


def growth(pdf):
    before = compact(pdf)
    return len(imposed(before).pdf) / len(before)


def has_forms(pdf):
    with read(imposed(pdf).pdf) as result:
        return any("/XX" in form for page in result.pages for form in page.obj.Resources.get("/XObject", {}).values())


@pytest.mark.parametrize("count", [8, 16, 100, 300])
def test_sheets_of_one_liners_take_hardly_more_room(count):
    assert growth(texts(count)) <= 1.1


@pytest.mark.parametrize("letters", [300, 450, 900, 1500])
@pytest.mark.parametrize("count", [8, 16, 60])
def test_sheets_of_short_texts_take_hardly_more_room(count, letters):
    assert growth(texts(count, letters)) <= 1.1


def test_a_side_has_one_stream_for_all_its_pages():
    result = sheets(compact(texts(8)))
    side = result.pages[0]
    assert isinstance(side.obj.Contents, Stream)
    assert content(side).split(b"\n") == [
        b"q 1 0 0 1 1.4173 0 cm 0 0 419.5276 595.2756 re W n /XX<</L 38/XX 8>>BDC",
        b"BT /F1 24 Tf 40 300 Td (Page 8 ) Tj ET",
        b"EMC Q",
        b"q 1 0 0 1 420.9449 0 cm 0 0 419.5276 595.2756 re W n /XX<</L 38/XX 1>>BDC",
        b"BT /F1 24 Tf 40 300 Td (Page 1 ) Tj ET",
        b"EMC Q",
    ]


def test_resources_that_all_pages_share_are_the_sheets():
    result = sheets(compact(texts(8)))
    assert len({page.obj.Resources.objgen for page in result.pages}) == 1


def test_resources_of_different_names_are_merged():
    pdf = texts(4)
    for number, page in enumerate(pdf.pages, 1):
        page.obj.Resources = Dictionary({"/Font": {f"/F{number}": font(pdf)}, "/ProcSet": Array([Name.PDF])})
    result = sheets(compact(pdf))
    assert [sorted(page.obj.Resources.Font.keys()) for page in result.pages] == [["/F1", "/F4"], ["/F2", "/F3"]]


def picture(pdf):
    return pdf.make_stream(b"\0", Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1, BitsPerComponent=8)


def two_meanings(pdf):
    for number, page in enumerate(pdf.pages, 1):
        page.obj.Resources = Dictionary(Font=Dictionary(F1=font(pdf, f"Font{number}")))


def two_properties(pdf):
    for number, page in enumerate(pdf.pages, 1):
        page.obj.Resources = Dictionary(Properties=Dictionary(MC0=Dictionary(Number=number)))


def tags(pdf):
    pdf.Root.StructTreeRoot = Dictionary(Type=Name.StructTreeRoot)


def one_content(pdf):
    for page in pdf.pages:
        page.obj.Contents = pdf.pages[0].obj.Contents


def another_use(pdf):
    for page in pdf.pages:
        page.obj.Contents.Subtype = Name.Form


def much_in_little(pdf):
    for page in pdf.pages:
        page.obj.Contents = Stream(pdf, zlib.compress(b" " * 10**5), Filter=Name.FlateDecode)


def much(pdf):
    for number, page in enumerate(pdf.pages):
        noise = random.Random(number).randbytes(2000).hex()
        page.obj.Contents = pdf.make_stream(f"<{noise}> Tj".encode())


def odd_packing(pdf):
    for page in pdf.pages:
        parameters = Dictionary(Predictor=12, Columns=1)
        page.obj.Contents = Stream(pdf, zlib.compress(b"\2 "), Filter=Name.FlateDecode, DecodeParms=parameters)


def entries(**said):
    def put(pdf):
        for page in pdf.pages:
            page.obj.update({f"/{key}": value for key, value in said.items()})

    return put


def words(said):
    def put(pdf):
        for number, page in enumerate(pdf.pages):
            page.obj.Contents = pdf.make_stream(said + b" % " + str(number).encode())

    return put


ONLY_FORMS = {
    "a group": entries(Group=Dictionary(S=Name.Transparency)),
    "tags of a page": entries(StructParents=0),
    "files of a page": entries(AF=Array()),
    "patterns": entries(Resources=Dictionary(Pattern=Dictionary(P=1))),
    "colours that are not named": entries(Resources=Dictionary(ColorSpace=Dictionary(DefaultRGB=Name.DeviceCMYK))),
    "broken resources": entries(Resources=Dictionary(Font=3)),
    "one name for two fonts": two_meanings,
    "one name for two properties": two_properties,
    "tags": tags,
    "shared content": one_content,
    "content used elsewhere": another_use,
    "content that unpacks to much": much_in_little,
    "large pages": much,
    "odd packing": odd_packing,
    "what is not ended": words(b"q"),
    "what is not begun": words(b"EMC Q q /A BMC"),
    "a path that is not painted": words(b"0 0 m 9 9 l"),
    "inline images": words(b"q BI /W 1 /H 1 /BPC 8 /CS /G ID q EI Q"),
    "words that may mean anything": words(b"BX EX"),
}


@pytest.mark.parametrize("change", ONLY_FORMS.values(), ids=ONLY_FORMS)
def test_what_is_not_plain_is_left_to_forms(change):
    pdf = texts(4)
    change(pdf)
    assert has_forms(compact(pdf))


@pytest.mark.parametrize("change", [entries(), words(b"q Q /A BMC EMC 0 0 9 9 re f")])
def test_plain_pages_need_no_forms(change):
    pdf = texts(4)
    change(pdf)
    assert not has_forms(compact(pdf))


def test_pages_of_a_pdf_that_is_not_compact_become_forms():
    assert has_forms(written(texts(4)))


def test_pages_that_are_printed_twice_become_forms():
    pdf = compact(texts(6, size=trim_for("cards")))
    result = read(impose(pdf, scheme="cards", paper=A4, wishes=Wishes(backs="last", grid=(3, 3))).pdf)
    assert [bool(page.obj.Resources.get("/XObject")) for page in result.pages] == [False, True]


def test_a_page_without_words_is_a_page():
    pdf = texts(4)
    del pdf.pages[1].obj["/Contents"]
    assert (faults(imposed(compact(pdf)).pdf, 4), has_forms(compact(pdf))) == ((), False)


def test_content_in_pieces_is_inline_as_one():
    pdf = texts(4)
    for page in pdf.pages:
        page.obj.Contents = Array([pdf.make_stream(b"q 1 0 0"), pdf.make_stream(b"rg Q")])
    result = sheets(compact(pdf))
    assert b"BDC\nq 1 0 0\nrg Q\nEMC Q" in content(result.pages[0])


@each_scheme
@pytest.mark.parametrize("flip", ["short", "long", "none"])
def test_inline_pages_come_out_right(scheme, flip):
    size = trim_for(scheme)
    inner = Array([9, 9, size.width - 9, size.height - 9])
    job = impose(compact(texts(24, size=size, TrimBox=inner)), scheme=scheme, paper=A4, flip=flip)
    assert checked(hand_fed(job) if flip == "none" and not job.one_sided else job)


@each_scheme
def test_a_glance_at_inline_pages_sees_what_careful_reading_sees(scheme):
    def say_more(pdf):
        for page in pdf.pages:
            page.contents_add(b"1 0 0 1 0 0 cm", prepend=True)

    wishes = Wishes(stock=Stock(caliper(160), bottling=True))
    small = compact(texts(24, size=trim_for(scheme), Rotate=180, UserUnit=0.7))
    pdf = impose(small, scheme=scheme, paper=A4, wishes=wishes).pdf
    assert printed(pdf).sides == printed(changed(pdf, say_more)).sides


def test_a_cover_of_inline_pages_comes_out_right():
    assert checked(impose(compact(texts(16)), paper=A4, wishes=Wishes(cover=True))).cover


def test_backs_of_inline_pages_can_be_corrected():
    measured_so = Measured(Misprint(Point(1.001, 0.999), 0.2, Point(3, -2)))
    job = corrected(imposed(compact(texts(12))), Printer("office", measured_so, measured_so))
    assert checked(job)
    assert unimpose(Files(job.pdf)).pages == 12


def test_a_first_sheet_may_precede_inline_pages():
    job = checked(preceded(imposed(compact(texts(12))), written(document(1, A4.landscape))))
    assert unimpose(Files(job.pdf)).pages == 12


def test_a_page_that_speaks_like_a_sheet_is_none():
    pdf = texts(4)
    words(b"q 1 0 0 1 0 0 cm 0 0 9 9 re W n /XX<</L 3/XX 2>>BDC\nq Q\nEMC Q")(pdf)
    assert faults(imposed(compact(pdf)).pdf, 4) == ()


def test_links_lead_to_inline_pages():
    pdf = texts(4)
    pdf.pages[3].obj.Annots = Array([link([0, 0, 9, 9], Dest=Array([pdf.pages[2].obj, Name.XYZ, 5, 290, 0]))])
    result = sheets(compact(pdf))
    assert result.pages[0].obj.Annots[0].Dest[0].objgen == result.pages[1].obj.objgen
    home = read(unimpose(Files(written(result))).pdf)
    assert home.pages[3].obj.Annots[0].Dest[0].objgen == home.pages[2].obj.objgen


KINDS = [
    {},
    {"Rotate": 90},
    {"Rotate": 270, "UserUnit": 0.7},
    {"TrimBox": Array([9, 12, 400, 570])},
    {"UserUnit": 1 / 3},
]


def there_and_back(said, bottling):
    """A PDF before it is imposed, and after it was taken apart again."""
    before = compact(texts(14, **said))
    wishes = Wishes(stock=Stock(caliper(160), bottling=bottling))
    sheets = impose(before, scheme="perfect", paper=PAPERS["a3"], wishes=wishes).pdf
    return read(before), read(unimpose(Files(sheets)).pdf)


def shapes(pdf):
    turns = [float(page.obj.get(key, 1)) for page in pdf.pages for key in ("/Rotate", "/UserUnit")]
    return [*turns, *(side for page in measured(pdf) for side in page.size)]


each_kind = pytest.mark.parametrize("said", KINDS, ids=str)
leaning_or_not = pytest.mark.parametrize("bottling", [False, True])


@each_kind
@leaning_or_not
def test_inline_pages_say_again_what_they_said(said, bottling):
    before, after = there_and_back(said, bottling)
    assert [content(page) for page in after.pages] == [content(page) for page in before.pages]


@each_kind
@leaning_or_not
def test_inline_pages_have_their_shapes_again(said, bottling):
    before, after = there_and_back(said, bottling)
    assert shapes(after) == pytest.approx(shapes(before), abs=0.001)


def test_inline_pages_have_their_resources_again():
    _, after = there_and_back({}, bottling=False)
    assert {page.obj.Resources.Font.F1.BaseFont for page in after.pages} == {Name.Helvetica}


def test_fronts_and_backs_apart_come_back_together():
    job = hand_fed(imposed(compact(texts(12)), flip="none"))
    found = unimpose(Files(job.pdf, job.backs))
    with read(found.pdf) as pdf:
        assert b"(Page 12 )" in content(pdf.pages[11])


def test_sheets_that_are_imposed_again_can_be_taken_apart_twice():
    once = imposed(compact(texts(8, size=(200, 280)))).pdf
    twice = imposed(once, PAPERS["a3"]).pdf
    assert faults(twice, 4) == ()
    assert unimpose(Files(unimpose(Files(twice)).pdf)).pages == 8


def looks(pdf):
    with pypdfium2.PdfDocument(pdf) as shown:
        return [page.render(scale=1).to_pil().convert("L") for page in shown]


def test_inline_pages_look_as_they_did():
    pdf = texts(8, 200)
    for number, page in enumerate(pdf.pages, 1):
        before = page.obj.Contents.read_bytes()
        more = f" q 0 0 {number * 50} 20 re W n .5 g 0 0 999 999 re f Q {number / 9} g 9 500 m 200 550 l 0 590 l f "
        page.obj.Contents = pdf.make_stream(before + more.encode())
    before = compact(pdf)
    job = imposed(before, PAPERS["a3"])
    assert not has_forms(before)
    pages, sides = looks(before), looks(job.pdf)
    for side, seen in zip(sides, printed(job.pdf).sides, strict=True):
        for page in seen.pages:
            x, y = round(page.trim.x0), round(side.height - page.trim.y1)
            here = side.crop((x, y, x + pages[0].width - 1, y + pages[0].height - 1))
            there = pages[page.page - 1].crop((0, 0, here.width, here.height))
            assert sum(ImageChops.difference(here, there).histogram()[128:]) < 0.02 * here.width * here.height
