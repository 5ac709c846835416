import pytest

from tests.unit.impose.jobs import wrong
from tests.unit.impose.pdfs import A4, A5, A6, document, read, written
from tests.unit.impose.test_bleed_and_marks import BLEED, painted, with_bleed
from zine.errors import ImpositionError
from zine.impose import impose
from zine.impose.printed import printed
from zine.model.geometry import Size
from zine.model.sheet import Spacing, Wishes
from zine.model.units import MM

SMALL = Size(80 * MM, 110 * MM)


def laid(scheme, pdf=None, **wishes):
    return impose(written(pdf or with_bleed(16, SMALL)), scheme=scheme, paper=A4, wishes=Wishes(**wishes))


def on_front(imposed):
    return {page.page: page for page in printed(imposed.pdf).sides[0].pages}


def bleeds(page):
    """How far a page prints over its left, lower, right and upper edge."""
    trim, clip = page.trim, page.clip
    return tuple(round(far, 2) for far in (trim.x0 - clip.x0, trim.y0 - clip.y0, clip.x1 - trim.x1, clip.y1 - trim.y1))


WHOLE, HALF = round(BLEED, 2), round(2 * MM, 2)


def test_one_cut_between_two_pages_leaves_no_bleed():
    assert bleeds(on_front(laid("cards", grid=(2, 1)))[1]) == (WHOLE, WHOLE, 0, WHOLE)


def test_a_gutter_holds_half_the_bleed_of_each_side():
    page = on_front(laid("cards", grid=(2, 1), spacing=Spacing(gutter=4 * MM)))[1]
    assert bleeds(page) == (WHOLE, WHOLE, HALF, WHOLE)


def test_a_wide_gutter_holds_all_the_bleed():
    page = on_front(laid("cards", grid=(2, 1), spacing=Spacing(gutter=8 * MM)))[1]
    assert bleeds(page) == (WHOLE,) * 4


ROOMY = Spacing(roomy=True)


def test_cards_have_a_gutter_for_both_bleeds_where_there_is_room():
    page = on_front(laid("cards", grid=(2, 1), spacing=ROOMY))[1]
    assert bleeds(page) == (WHOLE,) * 4


def test_cards_that_fill_the_paper_have_no_gutter():
    pages = on_front(laid("cards", with_bleed(8, A6), spacing=ROOMY))
    assert (len(pages), pages[1].trim.x1) == (4, pytest.approx(pages[3].trim.x0, abs=0.001))


def test_a_gutter_costs_no_card_its_place():
    narrow = Size(97 * MM, 130 * MM)
    found = on_front(laid("cards", with_bleed(8, narrow), spacing=ROOMY))
    assert (len(found), found[3].trim.x0 - found[1].trim.x1) == (4, pytest.approx(6 * MM, abs=0.01))


def test_cards_without_bleed_need_no_gutter():
    pages = on_front(laid("cards", document(8, SMALL), grid=(2, 1), spacing=ROOMY))
    assert pages[3].trim.x0 == pytest.approx(pages[1].trim.x1, abs=0.001)


def test_pages_that_are_folded_have_no_gutter_of_their_own_accord():
    assert laid("booklet", spacing=ROOMY).pdf == laid("booklet").pdf


@pytest.mark.parametrize("scheme", ["cards", "cutstack"])
def test_cards_with_a_gutter_of_their_own_come_out_right(scheme):
    assert wrong(laid(scheme, with_bleed(24, SMALL), spacing=ROOMY)) == ()


def test_a_milled_spine_bleeds_as_far_as_it_is_milled():
    page = on_front(laid("perfect", signature=2, spacing=Spacing(mill=2 * MM)))[1]
    assert bleeds(page) == (HALF, WHOLE, WHOLE, WHOLE)


def test_facing_pages_of_a_milled_spine_stand_apart_by_twice_the_milling():
    pages = on_front(laid("perfect", signature=4, spacing=Spacing(mill=3 * MM)))
    assert pages[1].trim.x0 - pages[16].trim.x1 == pytest.approx(6 * MM, abs=0.001)


def test_a_fold_that_is_cut_open_may_have_a_gutter():
    pages = on_front(laid("quarto", with_bleed(8, Size(90 * MM, 120 * MM)), spacing=Spacing(gutter=6 * MM)))
    assert pages[4].trim.y0 - pages[1].trim.y1 == pytest.approx(6 * MM, abs=0.001)


def test_a_fold_that_is_cut_open_has_no_bleed_without_a_gutter():
    assert bleeds(on_front(laid("quarto", with_bleed(8, Size(90 * MM, 120 * MM))))[1]) == (0, WHOLE, WHOLE, 0)


def test_fitted_pages_leave_the_printers_margins_at_every_edge():
    pages = on_front(laid("minizine", document(8, A5), spacing=Spacing(margin=6 * MM, fit=True))).values()
    nearest = min(min(page.trim.x0, page.trim.y0, A4.height - page.trim.x1, A4.width - page.trim.y1) for page in pages)
    assert nearest >= 6 * MM - 0.01


def test_fitted_pages_have_equal_live_areas():
    pages = on_front(laid("minizine", document(8, A5), spacing=Spacing(margin=6 * MM, fit=True))).values()
    assert len({(round(page.trim.width, 2), round(page.trim.height, 2)) for page in pages}) == 1


def test_fitted_folds_stay_at_fractions_of_the_paper():
    loop = laid("minizine", document(8, A5), spacing=Spacing(margin=6 * MM, fit=True)).assembly.steps[-1]
    assert loop.columns == pytest.approx([A4.height * part / 4 for part in range(5)])


@pytest.mark.parametrize("scheme", ["booklet", "minizine16", "octavo", "cards", "accordion", "nup", "perfect"])
def test_fitted_pages_come_out_right(scheme):
    assert wrong(laid(scheme, document(16, A5), spacing=Spacing(margin=5 * MM, fit=True))) == ()


def test_margins_that_leave_nothing_are_refused():
    with pytest.raises(ImpositionError, match="leave nothing"):
        laid("minizine16", document(16, A5), spacing=Spacing(margin=50 * MM, fit=True))


def test_pages_in_the_printers_margins_are_warned_of():
    (warning,) = laid("booklet", document(4, A5), spacing=Spacing(margin=5 * MM)).warnings
    assert warning.message == "pages reach within 0.0 mm of the paper's edge, but the printer to 5.0 mm"


def test_pages_inside_the_printers_margins_are_not():
    assert laid("booklet", document(4, A6), spacing=Spacing(margin=5 * MM)).warnings == ()


def test_a_slit_is_marked_along_its_length():
    lines = painted(read(laid("minizine", document(8, Size(70 * MM, 100 * MM))).pdf))
    inner = [line for line in lines if line[1] == line[3] == pytest.approx(A4.width / 2, abs=0.01) and not line[4]]
    assert sum(line[2] - line[0] for line in inner) == pytest.approx(140 * MM, abs=0.01)


def test_folds_inside_a_sheet_are_dashed():
    lines = painted(read(laid("octavo", document(16, Size(60 * MM, 90 * MM))).pdf))
    assert sum(line[4] for line in lines) == 8


def test_a_gutter_is_marked_at_both_its_sides():
    lines = painted(read(laid("cards", document(8, SMALL), grid=(2, 1), spacing=Spacing(gutter=6 * MM)).pdf))
    assert len({round(line[0], 1) for line in lines if line[0] == line[2]}) == 4


def test_signatures_are_marked_in_a_stair_on_their_spines():
    result = read(laid("booklet", document(24, SMALL), signature=2).pdf)
    bars = [line for side in (0, 4, 8) for line in painted(result, side) if _on_the_fold(line)]
    assert [round(bars[0][1] - bar[1], 2) for bar in bars] == [0, round(5 * MM, 2), round(10 * MM, 2)]


def _on_the_fold(line):
    return not line[4] and line[0] == line[2] == pytest.approx(A4.height / 2, abs=0.01)


def test_one_signature_needs_no_stair():
    assert [line for line in painted(read(laid("booklet", document(24, SMALL)).pdf)) if _on_the_fold(line)] == []


def test_booklets_bound_at_the_top_are_marked_for_staples_above_and_below():
    lines = painted(read(laid("booklet", document(8, SMALL), binding="top").pdf))
    assert {line[0] == line[2] for line in lines[-4:]} == {True}
