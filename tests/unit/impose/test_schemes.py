"""Where the schemes put the pages: tables that can be checked against a folded sheet of paper."""

import pytest
from pikepdf import Array

from tests.unit.impose.jobs import job, wrong
from tests.unit.impose.pdfs import A4, A5, A6, document, link, read, written
from tests.unit.impose.test_pile import rows, sheet
from zine.errors import ImpositionError
from zine.impose import impose
from zine.impose.printed import printed
from zine.impose.schemes import SCHEMES
from zine.model.geometry import PAPERS, Size
from zine.model.sheet import Spacing, Wishes
from zine.model.units import MM, POINTS_PER_INCH

LETTER = PAPERS["letter"]
INDEX_CARD = Size(3 * POINTS_PER_INCH, 5 * POINTS_PER_INCH)
RECIPE_CARD = Size(6 * POINTS_PER_INCH, 4 * POINTS_PER_INCH)
BUSINESS_CARD = Size(85 * MM, 55 * MM)


def laid(size, scheme, count=8, paper=A4, **wishes):
    return impose(written(document(count, size)), scheme=scheme, paper=paper, wishes=Wishes(**wishes))


def pages_on_the_front(imposed):
    return len(printed(imposed.pdf).sides[0].pages)


def test_a_minizine_has_its_covers_beside_each_other_at_the_lower_right():
    assert rows(SCHEMES["minizine"].lay_out(8, Wishes()).sheets[0].front) == [[-5, -4, -3, -2], [6, 7, 8, 1]]


def test_a_minizine_has_one_slit_two_panels_long():
    loop = SCHEMES["minizine"].lay_out(8, Wishes()).steps[-1]
    assert loop.slits == ((1, 1, 2, 1), (2, 1, 3, 1))


def test_a_minizine_of_sixteen_is_slit_at_eight_borders():
    loop = SCHEMES["minizine16"].lay_out(16, Wishes()).steps[-1]
    assert len(loop.slits) == 8


def test_minizines_are_printed_on_one_side():
    assert len(printed(job("minizine", 8).pdf).sides) == 1


def test_a_poster_is_alone_on_the_back():
    assert [page.page for page in printed(job("poster", 9).pdf).sides[1].pages] == [9]


@pytest.mark.parametrize("flip", ["short", "long"])
def test_a_poster_may_fill_the_paper(flip):
    pdf = document(9, Size(74 * MM, 105 * MM))
    pdf.pages[8].obj.MediaBox = [0, 0, *A4]
    result = impose(written(pdf), scheme="poster", paper=A4, flip=flip)
    assert wrong(result) == ()


def test_a_poster_too_large_is_refused_with_the_size_that_would_fit():
    pdf = document(9, Size(74 * MM, 105 * MM))
    pdf.pages[8].obj.MediaBox = [0, 0, *PAPERS["a3"]]
    with pytest.raises(ImpositionError) as raised:
        impose(written(pdf), scheme="poster", paper=A4)
    assert raised.value.hint == "make it 297 × 210 mm, or let pages fit the paper"


def test_a_poster_without_a_zine_is_refused():
    with pytest.raises(ImpositionError, match="a poster needs the pages of a zine"):
        job("poster", 1)


def test_cards_lie_before_their_backs():
    assert sheet("cards", 8, grid=(2, 2)) == ([[1, 3], [5, 7]], [[4, 2], [8, 6]])


def test_one_back_may_serve_all_cards():
    assert sheet("cards", 5, grid=(2, 2), backs="last") == ([[1, 2], [3, 4]], [[5, 5], [5, 5]])


def test_cards_with_one_back_come_out_right():
    assert wrong(laid(BUSINESS_CARD, "cards", 12, backs="last")) == ()


def test_cards_without_backs_are_printed_on_one_side():
    assert laid(BUSINESS_CARD, "cards", 12, backs="none").one_sided


def test_cards_that_turn_like_a_calendar_have_their_backs_the_other_way_up():
    ways = [printed(laid(BUSINESS_CARD, "cards", 2, binding=binding).pdf).sides[1] for binding in ("left", "top")]
    assert [side.pages[0].placed.d for side in ways] in ([1, -1], [-1, 1])


@pytest.mark.parametrize(
    ("size", "paper", "spacing", "many"),
    [
        (INDEX_CARD, LETTER, Spacing(), 4),
        (INDEX_CARD, A4, Spacing(), 4),
        (RECIPE_CARD, LETTER, Spacing(), 2),
        (RECIPE_CARD, A4, Spacing(), 2),
        (A6, A4, Spacing(), 4),
        (A6, LETTER, Spacing(), 2),
        (BUSINESS_CARD, A4, Spacing(), 10),
        (BUSINESS_CARD, A4, Spacing(gutter=6 * MM), 9),
    ],
)
def test_as_many_cards_as_fit_share_a_sheet(size, paper, spacing, many):
    assert pages_on_the_front(laid(size, "cards", 40, paper, spacing=spacing)) == many


def test_as_many_copies_as_places_fill_each_sheet_with_one_card():
    assert [sheet("cards", 6, index, grid=(2, 2), copies=4)[0] for index in (0, 1, 2)] == [
        [[1, 1], [1, 1]],
        [[3, 3], [3, 3]],
        [[5, 5], [5, 5]],
    ]


def test_copies_of_a_single_card_fill_a_sheet_with_its_backs():
    assert sheet("cards", 2, grid=(2, 2), copies=3) == ([[1, 1], [1, None]], [[2, 2], [None, 2]])


def test_copies_that_do_not_fill_places_run_on_down_through_the_pile():
    assert [sheet("cutstack", 6, index, grid=(2, 1), copies=3)[0] for index in (0, 1, 4)] == [
        [[1, 5]],
        [[3, 1]],
        [[3, None]],
    ]


def test_each_page_beside_others_follows_itself_as_often_as_there_are_copies():
    assert sheet("nup", 3, grid=(2, 2), copies=3) == ([[1, 1], [1, 2]], [[2, 2], [3, 3]])


@pytest.mark.parametrize("scheme", ["cards", "cutstack"])
@pytest.mark.parametrize("backs", ["paired", "last", "none"])
@pytest.mark.parametrize("copies", [2, 3, 9, 10, 11, 30])
def test_every_copy_that_is_cut_comes_out_right(scheme, backs, copies):
    assert wrong(laid(BUSINESS_CARD, scheme, 7, backs=backs, copies=copies)) == ()


def test_three_booklets_do_not_fit_on_a_quarter_sheet():
    with pytest.raises(ImpositionError, match="a sheet holds two booklets of quarter sheets, not 3"):
        laid(A6, "quarter", copies=3)


def test_leaves_run_down_through_the_pile():
    assert [sheet("cutstack", 16, index, grid=(2, 1))[0] for index in (0, 1)] == [[[1, 9]], [[3, 11]]]


def test_an_accordion_runs_in_rows():
    assert rows(SCHEMES["accordion"].lay_out(8, Wishes(grid=(4, 2))).sheets[0].front) == [[1, 2, 3, 4], [5, 6, 7, 8]]


def test_a_short_accordion_is_one_strip():
    assert rows(SCHEMES["accordion"].lay_out(3, Wishes(grid=(4, 2))).sheets[0].front) == [[1, 2, 3, None]]


def test_pages_beside_each_other_run_on_over_the_back():
    assert sheet("nup", 8, grid=(2, 2)) == ([[1, 2], [3, 4]], [[5, 6], [7, 8]])


def test_pages_beside_each_other_share_no_back():
    with pytest.raises(ImpositionError, match="nup has no back that all pages share"):
        laid(A6, "nup", backs="last")


def test_pages_beside_each_other_have_no_marks():
    sheets = laid(BUSINESS_CARD, "nup", 4).pdf
    assert b" l S" not in sheets


def test_a_quarter_sheet_holds_the_booklet_twice():
    assert sheet("quarter", 8)[0] == [[8, 1], [8, 1]]


def test_a_single_quarter_booklet_has_its_inner_sheets_below():
    assert sheet("quarter", 8, copies=1)[0] == [[8, 1], [6, 3]]


def test_links_of_a_page_that_is_there_twice_are_there_twice():
    pdf = document(8)
    pdf.pages[0].obj.Annots = Array([link([0, 0, 9, 9])])
    result = read(impose(written(pdf), scheme="quarter", paper=A4).pdf)
    assert len(result.pages[0].obj.Annots) == 2


def test_a_page_that_is_there_twice_is_stored_once_where_its_edges_are_alike():
    result = read(laid(BUSINESS_CARD, "cards", 40, backs="last").pdf)
    forms = {form.objgen for page in list(result.pages)[1::2] for form in page.obj.Resources.XObject.values()}
    assert len(forms) == 1


def test_what_cannot_be_bound_at_the_top_is_refused():
    with pytest.raises(ImpositionError, match="nup cannot be bound at the top"):
        laid(A6, "nup", binding="top")


def test_pages_too_big_for_a_scheme_are_told_what_would_fit():
    with pytest.raises(ImpositionError) as raised:
        laid(A5, "minizine")
    assert raised.value.hint.endswith("make pages of at most 74.2 × 105 mm, or let them --fit")


@pytest.mark.parametrize("scheme", ["cards", "cutstack", "accordion", "perfect", "quarter", "minizine"])
def test_pages_that_hang_a_little_over_the_paper_come_out_right(scheme):
    columns, rows = {"minizine": (4, 2), "accordion": (4, 1)}.get(scheme, (2, 2))
    size = Size((A4.height + 0.8) / columns, (A4.width + 0.8) / rows)
    assert wrong(laid(size, scheme, 24)) == ()
