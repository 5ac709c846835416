import pytest

from zine.impose.upright import UNTOLD_BLEED, PageBoxes, upright
from zine.model.geometry import Box

SHEET = Box(0, 0, 200, 300)


@pytest.mark.parametrize(
    ("rotate_deg", "size", "top_left_of_the_page"),
    [
        (0, (200, 300), (0, 300)),
        (90, (300, 200), (300, 200)),
        (180, (200, 300), (200, 0)),
        (270, (300, 200), (0, 0)),
        (-90, (300, 200), (0, 0)),
    ],
)
def test_rotation_is_clockwise(rotate_deg, size, top_left_of_the_page):
    seen = upright(PageBoxes(SHEET, rotate_deg=rotate_deg))
    assert (seen.size, seen.matrix.point(0, 300)) == (size, pytest.approx(top_left_of_the_page))


def test_user_units_become_points():
    assert upright(PageBoxes(SHEET, user_unit=2.5)).size == (500, 750)


def test_boxes_away_from_the_origin_are_brought_to_it():
    seen = upright(PageBoxes(Box(-700, 40, -500, 340)))
    assert seen.matrix.point(-700, 40) == (0, 0)


def test_the_trim_is_the_page():
    assert upright(PageBoxes(SHEET, trim=Box(10, 20, 110, 220))).size == (100, 200)


def test_the_crop_is_the_page_where_there_is_no_trim():
    assert upright(PageBoxes(SHEET, crop=Box(10, 20, 110, 220))).size == (100, 200)


def test_a_box_beyond_the_media_box_ends_there():
    assert upright(PageBoxes(SHEET, crop=Box(-50, -50, 100, 400))).size == (100, 300)


def test_the_bleed_box_is_kept_round_the_trim():
    seen = upright(PageBoxes(SHEET, trim=Box(20, 20, 180, 280), bleed=Box(11, 12, 189, 288)))
    assert seen.bleed == (-9, -8, 169, 268)


def test_bleed_turns_with_its_page():
    seen = upright(PageBoxes(SHEET, trim=Box(20, 20, 180, 280), bleed=Box(19, 18, 183, 284), rotate_deg=90))
    assert seen.bleed == pytest.approx((-2, -3, 264, 161))


def test_without_a_bleed_box_a_little_is_taken_of_what_lies_outside_the_trim():
    seen = upright(PageBoxes(SHEET, trim=Box(50, 50, 150, 250)))
    assert seen.bleed == pytest.approx((-UNTOLD_BLEED, -UNTOLD_BLEED, 100 + UNTOLD_BLEED, 200 + UNTOLD_BLEED))


def test_a_crop_inside_the_trim_leaves_no_bleed():
    boxes = PageBoxes(SHEET, crop=Box(60, 60, 140, 240), trim=Box(50, 50, 150, 250), bleed=Box(40, 40, 160, 260))
    assert upright(boxes).bleed == (0, 0, 80, 180)


def test_boxes_that_do_not_meet_leave_no_page():
    assert upright(PageBoxes(SHEET, crop=Box(500, 500, 600, 600))) is None
