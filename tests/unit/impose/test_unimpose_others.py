"""Sheets of other programs, and scans: each place becomes a page that shows its part of the sheet."""

import pytest
from pikepdf import Array, Dictionary, Name

from tests.unit.impose.pdfs import A4, A6, document, link, read, written
from zine.errors import ImpositionError
from zine.impose import impose
from zine.impose.other_sheets import other_places
from zine.impose.own_sheets import own_places
from zine.impose.source import measured
from zine.impose.stacks import sides
from zine.impose.unimpose import Files, unimpose
from zine.model.geometry import Size
from zine.model.sheet import Spacing, Way, Wishes
from zine.model.units import MM

WIDE = A4.landscape
HALF = WIDE.width / 2
SPREADS = Way("nup", wishes=Wishes(grid=(2, 1)))


def taken_apart(sheets, way, **more):
    return read(unimpose(Files(sheets if isinstance(sheets, bytes) else written(sheets), **more), way).pdf)


def sizes(pdf):
    return {(round(page.size.width, 1), round(page.size.height, 1)) for page in measured(pdf)}


def shown(pdf, sheets=8):
    """Which sheet each page shows, and where on it the page begins, from the left and from below, in whole points."""
    said = {f"BT ({number}) Tj ET".encode(): number for number in range(1, sheets + 1)}
    pages = [page.obj for page in pdf.pages]
    return [
        (said[page.Contents.read_bytes()], *(round(float(side)) for side in list(page.TrimBox)[:2])) for page in pages
    ]


def test_a_booklet_is_read_in_order():
    result = taken_apart(document(4, WIDE), Way("booklet"))
    assert shown(result) == [
        (n, x, 0) for n, x in [(1, 421), (2, 0), (3, 421), (4, 0), (4, 421), (3, 0), (2, 421), (1, 0)]
    ]


def test_a_page_measures_what_the_sheet_has_for_it():
    assert sizes(taken_apart(document(4, WIDE), Way("booklet"))) == {(420.9, 595.3)}


def test_backs_turned_over_the_long_edge_stand_upright():
    result = taken_apart(document(2, WIDE), Way("booklet", flip="long"))
    assert [int(page.obj.get("/Rotate", 0)) for page in result.pages] == [0, 180, 180, 0]


def test_a_book_from_right_to_left_begins_at_the_left():
    result = taken_apart(document(2, WIDE), Way("booklet", wishes=Wishes(binding="right")))
    assert shown(result) == [(1, 0, 0), (2, 421, 0), (2, 0, 0), (1, 421, 0)]


def test_a_named_trim_lies_in_the_middle_of_the_sheet():
    result = taken_apart(document(2, WIDE), Way("booklet", trim=A6))
    assert (sizes(result), shown(result)[0]) == ({(297.6, 419.5)}, (1, 421, 88))


def test_bleed_is_kept_where_pages_were_trimmed():
    result = taken_apart(document(2, WIDE), Way("booklet", trim=A6))
    page = result.pages[0].obj
    trim, bleed = ([float(side) for side in page[key]] for key in ("/TrimBox", "/BleedBox"))
    assert [there - here for here, there in zip(trim, bleed, strict=True)] == pytest.approx(
        [0, -3 * MM, 3 * MM, 3 * MM], abs=0.01
    )


def test_a_gutter_belongs_to_no_page():
    way = Way("cards", wishes=Wishes(grid=(2, 2), spacing=Spacing(gutter=20)))
    assert sizes(taken_apart(document(2, WIDE), way)) == {(410.9, 287.6)}


def test_sheets_may_be_turned_first():
    result = taken_apart(document(2, Size(*reversed(WIDE))), Way("booklet", turn_deg=90))
    assert (sizes(result), shown(result)[0], result.pages[0].obj.Rotate) == ({(420.9, 595.3)}, (1, 0, 421), 90)


def test_scans_may_differ_in_size():
    pdf = document(2, WIDE)
    pdf.pages[1].obj.MediaBox = Array([0, 0, WIDE.width + 4, WIDE.height - 2])
    assert sizes(taken_apart(pdf, Way("booklet"))) == {(420.9, 595.3), (422.9, 593.3)}


def test_backs_in_a_file_of_their_own_lie_last_first():
    fronts, backs = document(2, WIDE), document(4, WIDE)
    del backs.pages[:2]
    result = taken_apart(fronts, Way("booklet"), backs=written(backs))
    assert shown(result)[:4] == [(1, 421, 0), (4, 0, 0), (2, 421, 0), (3, 0, 0)]


def test_a_cover_apart_goes_around_its_text():
    cover = document(4, WIDE)
    del cover.pages[:2]
    result = taken_apart(document(2, WIDE), Way("booklet"), cover=written(cover))
    assert [sheet for sheet, *_ in shown(result)] == [3, 4, 1, 2, 2, 1, 4, 3]


def test_so_many_pages_leave_the_other_places_out():
    assert [sheet for sheet, *_ in shown(taken_apart(document(4, WIDE), Way("booklet", pages=6)))] == [1, 2, 3, 4, 4, 1]


def test_the_last_back_may_be_missing_if_it_has_but_the_last_pages():
    assert len(taken_apart(document(3, WIDE), SPREADS).pages) == 6


def test_pages_of_one_sheet_share_its_content():
    result = taken_apart(document(2, WIDE), Way("booklet"))
    first, last = result.pages[0].obj, result.pages[3].obj
    assert first.Contents.objgen == last.Contents.objgen


@pytest.mark.parametrize("flip", ["short", "long"])
@pytest.mark.parametrize(
    ("scheme", "wishes"),
    [
        ("booklet", Wishes(signature=2)),
        ("perfect", Wishes(signature=2, folds="yx", spacing=Spacing(mill=9))),
        ("perfect", Wishes(grid=(2, 2), spacing=Spacing(mill=9, gutter=12))),
        ("folds", Wishes(folds="xyx", spacing=Spacing(gutter=6))),
        ("quarto", Wishes(nest=True, binding="top")),
        ("quarter", Wishes(copies=1)),
        ("cards", Wishes(grid=(3, 2), backs="last", binding="right")),
        ("cards", Wishes(grid=(2, 3), backs="none")),
        ("nup", Wishes(grid=(2, 2), backs="none", spacing=Spacing(gutter=20))),
    ],
)
def test_pages_are_looked_for_where_the_press_puts_them(scheme, wishes, flip):
    trim = Size(160, 120)
    job = impose(written(document(17, trim)), scheme=scheme, paper=A4, flip=flip, wishes=wishes)
    with read(job.pdf) as ours, read(job.pdf) as theirs:
        put = where(ours, own_places(ours))
        stack = [page.obj for page in theirs.pages]
        found = where(theirs, other_places(theirs, sides(theirs, stack, 0), Way(scheme, flip, wishes, trim, 17)))
    assert found == put


def where(pdf, places):
    """Each page's sides, and its corners there in whole points."""
    order = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
    found = {}
    for place in places:
        found.setdefault(place.number, []).append(
            (order[place.sheet.objgen], *(round(side, 1) + 0.0 for side in place.area))
        )
    return {number: sorted(spots) for number, spots in found.items()}


def test_a_poster_is_all_of_its_side():
    result = taken_apart(document(2, WIDE), Way("poster"))
    assert (len(result.pages), tuple(map(round, measured(result)[8].size))) == (9, (842, 595))


def test_a_link_belongs_to_the_page_it_lies_on():
    pdf = document(2, WIDE)
    pdf.pages[0].obj.Annots = Array([link([HALF + 9, 9, HALF + 90, 90]), link([9, 9, 90, 90])])
    result = taken_apart(pdf, Way("booklet"))
    assert [[round(float(note.Rect[0])) for note in page.obj.get("/Annots", [])] for page in result.pages] == [
        [430],
        [],
        [],
        [9],
    ]


def test_a_destination_leads_to_the_page_it_lies_on():
    pdf = document(2, WIDE)
    there = Array([pdf.pages[1].obj, Name.XYZ, HALF + 20, 300, 0])
    pdf.Root.Dests = Dictionary(soup=there, rice=Array([pdf.pages[1].obj, Name.Fit]))
    result = taken_apart(pdf, Way("booklet"))
    led = [result.Root.Dests[name][0].objgen for name in ("/soup", "/rice")]
    assert led == [result.pages[2].obj.objgen, result.pages[1].obj.objgen]


@pytest.mark.parametrize(
    ("sheets", "way", "message"),
    [
        (3, Way("booklet"), "3 sides are not fronts and backs of whole sheets"),
        (4, Way("booklet", pages=30), "30 pages take 8 sheets by the scheme booklet, but there are 2"),
        (2, Way("nup"), "nup may have any number of pages on a sheet"),
        (2, Way("booklet", trim=WIDE), "2 × 1 pages of 297 × 210 mm are more than sheets of 297 × 210 mm hold"),
        (2, Way("nup", wishes=Wishes(binding="top", grid=(2, 1))), "nup cannot be bound at the top"),
        (2, Way("cards", wishes=Wishes(grid=(2, 2), spacing=Spacing(gutter=900))), "more than sheets of"),
    ],
)
def test_what_cannot_be_is_said(sheets, way, message):
    with pytest.raises(ImpositionError, match=message):
        taken_apart(document(sheets, WIDE), way)


def test_fronts_without_as_many_backs_are_refused():
    with pytest.raises(ImpositionError, match="2 fronts and 1 backs are not sheets"):
        taken_apart(document(2, WIDE), Way("booklet"), backs=written(document(1, WIDE)))
