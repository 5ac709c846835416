import pytest

from tests.unit.impose.jobs import SHAPES, job
from tests.unit.impose.pdfs import A4, A5, A6, document, imposed, written
from zine.impose import impose
from zine.impose.instructions import instructions
from zine.model.geometry import Size
from zine.model.sheet import Room, Stock, Wishes
from zine.model.units import MM, caliper


def told(scheme, count=16, **wishes):
    """What follows the line about the printer."""
    _, _, steps = instructions(job(scheme, count, **wishes)).partition("at 100 %.")
    return steps.strip()


def test_one_line_says_paper_sides_edge_and_binding():
    assert instructions(imposed(document(16, A5))) == (
        "Print on A4, both sides, flip on the short edge, at 100 %. "
        "Fold 4 sheets in half together; staple twice through the fold."
    )


def test_a_single_sheet_needs_no_staple():
    assert instructions(imposed(document(4, A5))).endswith("Fold the sheet in half.")


def test_pages_smaller_than_the_folded_sheet_are_trimmed_once_they_are_bound():
    assert instructions(imposed(document(8, A6))).endswith("; trim the open sides along the marks.")


def test_leaves_that_stand_out_are_trimmed():
    wishes = Wishes(stock=Stock(caliper(160)))
    assert instructions(impose(written(document(40, A5)), paper=A4, wishes=wishes)).endswith(
        "; trim the fore-edge even with the cover."
    )


def test_the_line_names_the_edge_that_was_planned_for():
    assert "flip on the long edge" in instructions(imposed(document(4), flip="long"))


def test_sheets_printed_on_one_side_are_not_flipped():
    assert instructions(job("minizine")).startswith("Print on A4, one side only, at 100 %.")


@pytest.mark.parametrize(
    ("scheme", "words"),
    [
        (
            "octavo",
            "Fold the sheet in half, the left half behind, then the top half, then the left half; "
            "cut the folded edges open; sew through the fold; trim the open sides along the marks.",
        ),
        (
            "quarto",
            "Take the 2 sheets one by one, the first on top; fold each sheet in half, the top half behind, "
            "then the left half; cut the folded edges open; gather the signatures in order; sew through the fold; "
            "trim the open sides along the marks.",
        ),
        (
            "quarter",
            "Cut off the margins; cut along the mark; fold each pile in half; staple twice through the fold.",
        ),
        (
            "cutstack",
            "Cut off the margins; cut along the 2 lines between the marks; "
            "stack the pieces row by row, each from the left, the first on top.",
        ),
        ("nup", ""),
    ],
)
def test_the_hands_are_told_the_steps_that_were_checked(scheme, words):
    assert told(scheme) == words


@pytest.mark.parametrize(
    ("binding", "order"),
    [("right", "row by row, each from the right"), ("top", "column by column, each from the top")],
)
def test_pieces_are_stacked_as_the_binding_asks(binding, order):
    assert f"stack the pieces {order}, the first on top" in told("cutstack", binding=binding)


def test_pieces_in_one_row_are_stacked_from_the_left():
    assert "stack the pieces from the left, the first on top" in told("cutstack", grid=(2, 1))


@pytest.mark.parametrize(
    ("grid", "words"),
    [
        ((2, 1), "cut along the 2 lines between the marks, and drop the strip between;"),
        ((2, 2), "cut along the 4 lines between the marks, and drop the strips between;"),
    ],
)
def test_a_gutter_is_cut_at_both_its_sides(grid, words):
    assert words in told("cards", grid=grid, room=Room(gutter=6 * MM))


def test_leaves_that_fill_a_sheet_each_are_only_trimmed_and_stacked():
    assert told("cards", 4, grid=(1, 1)) == (
        "Cut off the margins; take the 2 sheets one by one, the first on top; stack them again, the first on top."
    )


def test_signatures_are_counted_out():
    assert told("booklet", 40, signature=4) == (
        "Divide the sheets from the top into 3 signatures, of 4, 3 and 3 sheets; fold each signature in half; "
        "gather the signatures in order; sew through the fold; trim the open sides along the marks."
    )


def test_paper_without_margins_needs_no_trimming():
    result = impose(written(document(4)), scheme="cards", paper=A4)
    assert "Cut off the margins" not in instructions(result)


def test_a_cover_has_a_line_of_its_own():
    wishes = Wishes(cover=True, stock=Stock(around=1.0))
    result = impose(written(document(12, A6)), scheme="booklet", paper=A4, wishes=wishes)
    assert instructions(result).endswith(
        "The cover, on paper of its own: Print on A4, both sides, flip on the short edge, at 100 %. "
        "Fold the sheet in half. Put it around the rest before binding."
    )


@pytest.mark.parametrize("scheme", SHAPES)
def test_every_scheme_has_instructions_in_sentences(scheme):
    assert instructions(job(scheme)).endswith((".", "%."))


def test_paper_that_has_no_name_is_given_by_its_size():
    result = impose(
        written(document(4, Size(90 * MM, 90 * MM))), paper=Size(200 * MM, 100 * MM), wishes=Wishes(room=Room())
    )
    assert instructions(result).startswith("Print on 200 × 100 mm,")
