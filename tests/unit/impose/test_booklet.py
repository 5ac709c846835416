from zine.impose.schemes import booklet
from zine.model.sheet import Wishes


def numbers(count):
    return [
        [tuple(cell.page for cell in form.cells) for form in (sheet.front, sheet.back)]
        for sheet in booklet.lay_out(count, Wishes()).sheets
    ]


def test_eight_pages_lie_on_two_nested_sheets():
    assert numbers(8) == [[(8, 1), (2, 7)], [(6, 3), (4, 5)]]


def test_blanks_come_just_before_the_back_cover():
    assert numbers(6) == [[(6, 1), (2, None)], [(None, 3), (4, 5)]]


def test_a_single_page_is_the_front_cover():
    assert numbers(1) == [[(None, 1), (None, None)]]


def test_two_pages_are_both_covers():
    assert numbers(2) == [[(2, 1), (None, None)]]
