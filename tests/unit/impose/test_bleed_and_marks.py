import pikepdf
import pytest
from pikepdf import Array

from tests.unit.impose.pdfs import A4, A5, A6, document, imposed, sheets
from zine.impose.printed import printed
from zine.model.geometry import PAPERS, TRIMS, Size
from zine.model.units import MM

BLEED = 3 * MM


def with_bleed(count=4, trim=A6):
    width, height = trim
    return document(
        count,
        trim,
        MediaBox=Array([-BLEED, -BLEED, width + BLEED, height + BLEED]),
        TrimBox=Array([0, 0, width, height]),
        BleedBox=Array([-BLEED, -BLEED, width + BLEED, height + BLEED]),
    )


def front(pdf, paper=A4, flip="short"):
    front = printed(imposed(pdf, paper, flip).pdf).sides[0]
    return {page.page: page for page in front.pages}


def painted(pdf, side=0):
    """Each stroked line of a side: x0, y0, x1, y1, and whether it is dashed."""
    lines, dashed, start = [], False, ()
    for operands, operator in pikepdf.parse_content_stream(pdf.pages[side]):
        dashed = bool(len(operands[0])) if str(operator) == "d" else dashed
        start = tuple(map(float, operands)) if str(operator) == "m" else start
        lines += [(*start, *map(float, operands), dashed)] if str(operator) == "l" else []
    return lines


def test_bleed_prints_where_the_page_is_cut():
    page = front(with_bleed())[1]
    grown = (page.trim.y0 - page.clip.y0, page.clip.x1 - page.trim.x1, page.clip.y1 - page.trim.y1)
    assert grown == pytest.approx((BLEED, BLEED, BLEED), abs=0.001)


@pytest.mark.parametrize("flip", ["short", "long"])
def test_no_bleed_prints_on_the_facing_page(flip):
    pages = front(with_bleed(), flip=flip)
    assert pages[1].clip.x0 == pytest.approx(pages[4].clip.x1, abs=0.001)


def test_bleed_ends_at_the_paper():
    clip = front(with_bleed(trim=A5))[1].clip
    assert (clip.y0, clip.y1) == pytest.approx((0, A5.height), abs=0.001)


def test_a_small_page_keeps_to_its_trim():
    pdf = with_bleed()
    pdf.pages[0].obj.TrimBox = Array([50, 50, 200, 200])
    page = front(pdf)[1]
    assert page.clip == pytest.approx(page.trim, abs=0.001)


def test_the_boxes_of_a_sheet_lie_within_each_other():
    pdf = sheets(with_bleed())
    page = pdf.pages[0]
    outward = [list(map(float, box)) for box in (page.trimbox, page.bleedbox, page.mediabox)]
    assert [box[:2] for box in outward] == sorted((box[:2] for box in outward), reverse=True)


def test_the_trim_box_goes_round_both_pages():
    pdf = sheets(with_bleed())
    trim = [float(side) for side in pdf.pages[0].trimbox]
    assert (trim[2] - trim[0], trim[3] - trim[1]) == pytest.approx((2 * A6.width, A6.height), abs=0.001)


def test_a5_on_a4_leaves_no_room_for_marks():
    assert painted(sheets(with_bleed(trim=A5))) == []


def test_marks_stand_outside_the_bleed():
    pdf = sheets(with_bleed())
    x0, y0, x1, y1 = (float(side) for side in pdf.pages[0].bleedbox)
    outside = {
        max(line[0], line[2]) < x0
        or min(line[0], line[2]) > x1
        or max(line[1], line[3]) < y0
        or min(line[1], line[3]) > y1
        for line in painted(pdf)
    }
    assert outside == {True}


def test_the_fold_is_dashed_at_both_ends_of_the_middle():
    dashed = [line for line in painted(sheets(with_bleed())) if line[4]]
    assert [line[0] for line in dashed] == pytest.approx([A4.height / 2] * 2, abs=0.001)


def test_there_are_eight_crop_marks_two_fold_marks_and_four_staple_marks_outside():
    assert len(painted(sheets(with_bleed()))) == 8 + 2 + 4


@pytest.mark.parametrize("side", [1, 2, 3])
def test_only_the_outermost_front_is_marked_for_staples(side):
    assert len(painted(sheets(with_bleed(8)), side)) == 8 + 2


def test_staples_are_marked_a_quarter_from_head_and_foot():
    pdf = sheets(with_bleed())
    y0, y1 = float(pdf.pages[0].trimbox[1]), float(pdf.pages[0].trimbox[3])
    heights = sorted({line[1] for line in painted(pdf)[-4:]})
    assert heights == pytest.approx([y0 + (y1 - y0) / 4, y0 + (y1 - y0) * 3 / 4], abs=0.001)


def test_marks_are_left_out_only_where_there_is_no_room():
    lines = painted(sheets(document(4, A5), Size(400 * MM, A5.height)))
    assert {line[1] == line[3] for line in lines} == {True}


def test_no_mark_stands_where_there_is_no_paper():
    lines = painted(sheets(document(4, TRIMS["half-letter"]), PAPERS["a4"]))
    assert all(0 < line[0] < 842 and 0 <= line[1] <= 596 for line in lines)
