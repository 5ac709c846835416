import re
from itertools import pairwise
from math import atan2, degrees

import pytest
from pikepdf import String

from tests.unit.impose.jobs import job, trim_for, wrong
from tests.unit.impose.pdfs import A4, changed, content, document, read, written
from zine.errors import ImpositionError
from zine.impose import impose
from zine.impose.creep import creep, push
from zine.impose.folding import faults, folded
from zine.impose.printed import printed
from zine.impose.steps import KEY
from zine.model.assembly import Creep
from zine.model.geometry import Size
from zine.model.sheet import Spacing, Stock, Wishes
from zine.model.units import MM, caliper

PAGE = Size(140 * MM, 200 * MM)
MIDDLE = A4.height / 2
_LEANING = re.compile(rb"q (\S+) (\S+) (\S+) (\S+)")


def booklet(count=64, **stock):
    wishes = Wishes(stock=Stock(caliper(100), **stock))
    return impose(written(document(count, PAGE)), scheme="booklet", paper=A4, wishes=wishes)


def rights(imposed):
    """The page on the right of every front, from the outermost sheet in."""
    return [max(side.pages, key=lambda page: page.trim.x0) for side in printed(imposed.pdf).sides[::2]]


def centre_spread(imposed):
    return sorted(printed(imposed.pdf).sides[-1].pages, key=lambda page: page.trim.x0)


@pytest.mark.parametrize(("grammage", "thickness"), [(80, 0.10), (100, 0.125), (160, 0.20)])
def test_paper_is_as_thick_as_its_weight_says(grammage, thickness):
    assert caliper(grammage) == pytest.approx(thickness * MM)


def test_sixteen_sheets_of_copying_paper_creep_less_than_two_millimetres():
    found = creep(Stock(caliper(80)), 15)
    assert push(found, 15) == pytest.approx(1.8 * MM)


def test_what_cannot_be_seen_is_left_alone():
    assert creep(Stock(caliper(80)), 2) == Creep()


def test_a_measured_dummy_is_believed():
    found = creep(Stock(caliper(80), measured=4 * MM), 10)
    assert push(found, 10) == pytest.approx(4 * MM)


def test_a_cover_pushes_the_whole_text_out():
    assert creep(Stock(caliper(100), around=caliper(250)), 10).first == pytest.approx(1.2 * caliper(250))


def test_the_outermost_sheet_stays_where_it_is():
    assert rights(booklet())[0].trim.x0 == pytest.approx(MIDDLE, abs=0.001)


def test_inner_pages_move_towards_the_spine():
    places = [page.trim.x0 for page in rights(booklet())]
    assert places == sorted(places, reverse=True)


def test_every_sheet_moves_by_as_much_more():
    places = [page.trim.x0 for page in rights(booklet())]
    steps = {round(there - here, 3) for here, there in pairwise(places)}
    assert steps == {-round(1.2 * caliper(100), 3)}


def test_outward_the_innermost_sheet_stays_at_the_fold():
    assert rights(booklet(mode="outward"))[-1].trim.x0 == pytest.approx(MIDDLE, abs=0.03 + 1.2 * caliper(100))


def test_outward_the_outer_pages_move_away_from_the_spine():
    places = [page.trim.x0 for page in rights(booklet(mode="outward"))]
    assert places[0] - places[-1] == pytest.approx(15 * 1.2 * caliper(100), abs=0.01)


def test_scaled_pages_stay_at_the_fold():
    assert {round(page.trim.x0, 2) for page in rights(booklet(mode="scale"))} == {round(MIDDLE, 2)}


def test_scaled_pages_become_narrower_not_lower():
    page = rights(booklet(mode="scale"))[-1]
    assert (page.placed.a < 0.99, page.placed.d) == (True, 1)


def test_no_page_reaches_across_the_fold():
    clips = [page.clip.x0 for page in rights(booklet())]
    assert min(clips) == pytest.approx(MIDDLE, abs=0.001)


def test_the_centre_spread_is_kept_whole():
    left, right = centre_spread(booklet())
    assert (left.trim.x1, right.trim.x0, left.clip.x1) == pytest.approx((MIDDLE,) * 3, abs=0.001)


def test_the_centre_spread_is_as_wide_as_what_is_left_of_it():
    _, right = centre_spread(booklet())
    assert right.trim.width == pytest.approx(PAGE.width - 15 * 1.2 * caliper(100), abs=0.01)


@pytest.mark.parametrize("mode", ["inward", "outward", "scale"])
def test_all_sheets_stay_the_same_size(mode):
    assert len({side.paper for side in printed(booklet(mode=mode).pdf).sides}) == 1


def with_cover(count=24, scheme="booklet"):
    wishes = Wishes(cover=True, stock=Stock(caliper(100), around=caliper(250)))
    return impose(written(document(count, PAGE)), scheme=scheme, paper=A4, wishes=wishes)


def test_a_cover_is_a_job_of_the_outermost_pages():
    assert with_cover().cover.pages == (1, 2, 23, 24)


def test_the_text_is_a_job_of_the_others():
    assert with_cover().pages == tuple(range(3, 23))


def test_a_cover_and_its_text_both_come_out_right():
    assert wrong(with_cover()) == ()


def test_the_text_begins_with_the_creep_of_its_cover():
    assert with_cover().assembly.creep.first == pytest.approx(1.2 * caliper(250))


def test_a_cover_needs_pages_to_go_around():
    with pytest.raises(ImpositionError, match="7 pages are too few for a cover of its own"):
        with_cover(7)


def read_through(imposed):
    """The pages of a folded book in turn, blank ones as None."""
    (book,) = folded(printed(imposed.pdf))
    return [side[0].page if side else None for leaf in book for side in leaf]


@pytest.mark.parametrize(("count", "text"), [(9, [3, 4, 5, 6, 7]), (10, [3, 4, 5, 6, 7, 8]), (12, [*range(3, 11)])])
@pytest.mark.parametrize("scheme", ["booklet", "quarto", "folds"])
def test_blanks_of_a_text_stand_after_its_last_page_when_the_cover_is_apart(scheme, count, text):
    found = read_through(job(scheme, count, cover=True, stock=Stock(around=1.0)))
    assert found == text + [None] * (len(found) - len(text))


def test_the_blanks_of_a_cover_stand_nowhere():
    assert read_through(with_cover(9).cover) == [1, 2, 8, 9]


def test_cards_have_no_cover():
    with pytest.raises(ImpositionError, match="cards has no cover to print apart"):
        with_cover(scheme="cards")


@pytest.mark.parametrize(
    ("stock", "said"),
    [
        (Stock(measured=300 * MM), "a dummy so thick would push the innermost pages out by 300.0 mm"),
        (Stock(100 * MM), "paper 100 mm thick would push the innermost pages out by 360.0 mm"),
        (Stock(100 * MM, "outward"), "paper 100 mm thick would push the innermost pages out by 360.0 mm"),
        (Stock(around=100 * MM), "paper 100 mm thick would push the innermost pages out by 120.0 mm"),
    ],
)
def test_paper_too_thick_for_its_pages_is_refused(stock, said):
    with pytest.raises(ImpositionError) as raised:
        impose(written(document(16, PAGE)), scheme="booklet", paper=A4, wishes=Wishes(stock=stock))
    assert raised.value.message == f"{said}; they reach 140.0 mm from the spine, and can give 46.7 mm"


def test_pages_that_are_made_to_fit_may_creep_more():
    pdf, stock = written(document(16, Size(70 * MM, 100 * MM))), Stock(measured=30 * MM)
    assert wrong(impose(pdf, paper=A4, wishes=Wishes(stock=stock, spacing=Spacing(fit=True)))) == ()


@pytest.mark.parametrize("mode", ["inward", "outward", "scale"])
@pytest.mark.parametrize("share", [0.1, 0.16])
def test_leaves_that_lean_far_come_out_right_as_long_as_they_are_not_refused(mode, share):
    stock = Stock(measured=share * trim_for("octavo").width, mode=mode, bottling=True)
    assert wrong(job("octavo", 32, signature=2, stock=stock, spacing=Spacing(fit=True))) == ()


def thick(scheme="octavo", count=32, bottling=True, **wishes):
    return job(scheme, count, stock=Stock(caliper(160), bottling=bottling), **{"signature": 2, **wishes})


@pytest.mark.parametrize("scheme", ["quarto", "octavo"])
@pytest.mark.parametrize("binding", ["left", "right", "top"])
@pytest.mark.parametrize("flip", ["short", "long"])
@pytest.mark.parametrize("mode", ["inward", "outward", "scale"])
def test_pages_turned_against_the_lean_of_their_leaves_come_out_right(scheme, binding, flip, mode):
    stock = Stock(caliper(160), mode, bottling=True)
    assert wrong(job(scheme, 32, flip=flip, binding=binding, stock=stock, signature=2)) == ()


def leans(imposed):
    """How far each page of the first sheet's front is turned, in thousandths of a degree."""
    pages = printed(imposed.pdf).sides[0].pages
    return {page.page: round(1000 * degrees(atan2(page.placed.b, page.placed.a))) % 180_000 for page in pages}


def test_the_innermost_page_leans_most_and_the_outermost_not_at_all():
    found = {page: min(lean, 180_000 - lean) for page, lean in leans(thick()).items()}
    assert (found[1], found[17]) == (0, max(found.values()))


def test_leaves_that_are_folded_at_the_spine_alone_do_not_lean():
    assert thick("booklet").pdf == thick("booklet", bottling=False).pdf


def test_leaves_that_are_closed_at_both_ends_do_not_lean():
    assert folds_across("yyx").assembly.creep.lean == 0 < folds_across("yx").assembly.creep.lean


def folds_across(folds):
    pdf = written(document(32, Size(50 * MM, 40 * MM)))
    wishes = Wishes(folds=folds, signature=4, stock=Stock(caliper(160), bottling=True))
    return impose(pdf, scheme="folds", paper=A4, wishes=wishes)


def test_a_page_that_leans_the_wrong_way_is_noticed():
    def lean_back(pdf):
        for page in pdf.pages:
            said = _LEANING.sub(
                lambda found: b"q %s -%s -%s %s" % (found[1], found[2], found[3], found[4]), content(page)
            )
            page.obj.Contents = pdf.make_stream(said.replace(b"--", b""))

    good = thick()
    assert faults(changed(good.pdf, lean_back), good.pages)


def test_pages_that_do_not_lean_though_it_is_said_are_noticed():
    good, plain = thick(), thick(bottling=False)

    def claim(pdf):
        told = read(good.pdf)
        pdf.Root[KEY] = String(str(told.Root[KEY]))

    assert faults(changed(plain.pdf, claim), good.pages)
