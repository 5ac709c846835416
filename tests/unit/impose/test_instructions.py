import pytest

from tests.unit.impose.jobs import SHAPES, job
from tests.unit.impose.pdfs import A4, A6, document, imposed, written
from zine.impose import impose
from zine.impose.instructions import instructions
from zine.model.geometry import Size
from zine.model.sheet import Room, Stock, Wishes
from zine.model.units import MM


def told(scheme, count=16, **wishes):
    """What follows the line about the printer."""
    _, _, steps = instructions(job(scheme, count, **wishes)).partition("at 100 %.")
    return steps.strip()


def test_one_line_says_paper_sides_edge_and_binding():
    assert instructions(imposed(document(16))) == (
        "Print on A4, both sides, flip on the short edge, at 100 %. "
        "Fold 4 sheets in half together; staple twice through the fold."
    )


def test_a_single_sheet_needs_no_staple():
    assert instructions(imposed(document(4))).endswith("Fold the sheet in half.")


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
            "cut the folded edges open; sew through the fold.",
        ),
        (
            "quarto",
            "Take the 2 sheets one by one, the first on top; fold the sheet in half, the top half behind, "
            "then the left half; cut the folded edges open; gather the signatures in order; sew through the fold.",
        ),
        ("quarter", "Cut along the mark; fold 4 sheets in half together; staple twice through the fold."),
        (
            "cutstack",
            "Cut off the margins; cut along the 2 lines between the marks; stack the pieces in reading order.",
        ),
        ("nup", ""),
    ],
)
def test_the_hands_are_told_the_steps_that_were_checked(scheme, words):
    assert told(scheme) == words


def test_signatures_are_counted_out():
    assert told("booklet", 40, signature=4) == (
        "Divide the sheets from the top into 3 signatures, of 4, 3 and 3 sheets; fold 4 sheets in half together; "
        "gather the signatures in order; sew through the fold."
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
