import pytest

from tests.unit.impose.jobs import job
from zine.errors import ImpositionError
from zine.impose.pile import balanced, filled, folded, folding, grid, nested
from zine.impose.schemes import SCHEMES
from zine.model.assembly import Deal, Fold, Nest
from zine.model.sheet import Wishes


def rows(form):
    """Page numbers as they lie, those upside down negative."""
    found = {(cell.column, cell.row): -cell.page if cell.turn_deg else cell.page for cell in form.cells}
    columns, lines = (max(place[axis] for place in found) + 1 for axis in (0, 1))
    return [[found[column, row] for column in range(columns)] for row in range(lines)]


def sheet(scheme, pages, index=0, **wishes):
    found = SCHEMES[scheme].lay_out(pages, Wishes(**wishes)).sheets[index]
    return rows(found.front), rows(found.back)


def test_a_quarto_is_the_one_that_printers_know():
    assert sheet("quarto", 8) == ([[-5, -4], [8, 1]], [[-3, -6], [2, 7]])


def test_an_octavo_is_the_one_that_printers_know():
    assert sheet("octavo", 16)[0] == [[-5, -12, -9, -8], [4, 13, 16, 1]]


def test_the_back_of_an_octavo_backs_its_front():
    assert sheet("octavo", 16)[1] == [[-7, -10, -11, -6], [2, 15, 14, 3]]


def test_quartos_folded_together_share_a_spine():
    assert [sheet("quarto", 16, index, signature=2)[0][1] for index in (0, 1)] == [[16, 1], [14, 3]]


def test_quartos_nested_are_four_leaves_inside_four_leaves():
    assert [sheet("quarto", 16, index, signature=2, nest=True)[0][1] for index in (0, 1)] == [[16, 1], [12, 5]]


def test_a_fold_list_counts_columns_and_rows():
    assert grid("yxyx") == (4, 4)


def test_the_static_half_is_halved_again():
    assert folding("xyx") == (Fold(2, "left"), Fold(1, "top"), Fold(3, "left"))


@pytest.mark.parametrize("folds", ["", "y", "xy", "xyz", "yyxxyx", "X"])
def test_a_fold_list_that_cannot_be_bound_is_refused(folds):
    with pytest.raises(ImpositionError, match="is not a way to fold"):
        grid(folds)


def test_every_fold_doubles_the_leaves():
    assert [len(folded(folds, 3)) for folds in ("x", "yx", "xyx")] == [6, 12, 24]


def test_a_sheet_folded_alone_is_folded_and_nested_alike():
    assert folded("xyx", 1) == nested("xyx", 1)


@pytest.mark.parametrize(
    ("sheets", "most", "sizes"), [(9, 4, (3, 3, 3)), (10, 4, (4, 3, 3)), (4, 4, (4,)), (5, 1, (1,) * 5)]
)
def test_signatures_differ_by_one_sheet_at_most(sheets, most, sizes):
    assert balanced(sheets, most) == sizes


def test_blanks_come_before_a_back_cover():
    assert filled(6, 4, covers=True) == (1, 2, 3, 4, 5, None, None, 6)


def test_blanks_come_last_when_the_cover_is_another_sheet():
    assert filled(6, 4, covers=False) == (1, 2, 3, 4, 5, 6, None, None)


def test_signatures_are_dealt_from_the_pile():
    steps = SCHEMES["booklet"].lay_out(40, Wishes(signature=4)).steps
    assert steps[0] == Deal((4, 3, 3))


def test_nested_sheets_are_dealt_one_by_one():
    steps = SCHEMES["octavo"].lay_out(64, Wishes(signature=2, nest=True)).steps
    assert (steps[0], steps[-4]) == (Deal((1, 1, 1, 1)), Nest((2, 2)))


def test_quartos_leave_no_more_blanks_than_the_last_sheet_needs():
    assert job("quarto", 41).blanks == 7
