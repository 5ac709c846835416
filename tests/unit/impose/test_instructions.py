import pytest

from tests.unit.impose.jobs import SHAPES, job
from tests.unit.impose.pdfs import A4, A5, A6, changed, document, imposed, written
from zine.impose import impose
from zine.impose.first_sheet import preceded
from zine.impose.instructions import instructions
from zine.model.geometry import PAPERS, Size
from zine.model.sheet import Spacing, Stock, Wishes
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
            "Cut along the lines between the marks, the one inside first and the margins last; "
            "fold each pile in half; staple twice through the fold.",
        ),
        (
            "cutstack",
            "Cut along the lines between the marks, the 2 inside first and the margins last; "
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
        ((2, 1), "the 2 inside first and the margins last, and drop the strip between;"),
        ((2, 2), "the 4 inside first and the margins last, and drop the strips between;"),
    ],
)
def test_a_gutter_is_cut_at_both_its_sides(grid, words):
    assert words in told("cards", grid=grid, spacing=Spacing(gutter=6 * MM))


def cutting(scheme, page, count=8, *, paper=A4, **wishes):
    """What is told of cutting, up to the next step."""
    told = instructions(impose(written(document(count, page)), scheme=scheme, paper=paper, wishes=Wishes(**wishes)))
    return next(part for part in told.replace(". ", "; ").split("; ") if part.lower().startswith(("cut", "trim")))


A7, LETTER = Size(74 * MM, 105 * MM), PAPERS["letter"]
HALF_LETTER = Size(LETTER.height / 2, LETTER.width)


@pytest.mark.parametrize(
    ("scheme", "page", "words"),
    [
        ("perfect", A5, "Cut in half, 148.5 mm from the left edge"),
        ("cutstack", A5, "Cut in half, 148.5 mm from the left edge"),
        ("quarter", A6, "Cut in half, 148.5 mm from the top edge"),
        ("accordion", A7, "cut in half, 105 mm from the top edge"),
        ("cards", A7, "cut 105 mm from the top edge and 74.5, 148.5 and 222.5 mm from the left edge"),
    ],
)
def test_where_paper_has_no_room_for_marks_the_distance_from_an_edge_is_told(scheme, page, words):
    assert cutting(scheme, page, 16).lower() == words.lower()


def test_distances_are_told_from_the_side_where_the_first_piece_is():
    assert cutting("cards", A5, binding="right") == "cut in half, 148.5 mm from the right edge"


def test_on_paper_that_is_cut_in_inches_distances_are_in_inches():
    assert cutting("cutstack", HALF_LETTER, paper=LETTER) == "Cut in half, 5.5 in from the left edge"


def test_margins_that_leave_no_room_for_marks_are_told_by_their_width():
    wide = Size(A6.width, 297 / 2 * MM)
    assert (
        cutting("cards", wide, paper=Size(230 * MM, 297 * MM)) == "Cut off the margins, 10 mm at the left and the right"
    )


def test_cuts_inside_margins_that_are_gone_are_told_from_the_new_edges():
    wide = Size(A6.width, 297 / 2 * MM)
    told = instructions(impose(written(document(8, wide)), scheme="cards", paper=Size(230 * MM, 297 * MM)))
    assert "cut 148.5 mm from the top edge and 105 mm from the left edge" in told


def test_open_sides_without_marks_are_told_by_what_comes_off():
    assert cutting("booklet", A6, paper=Size(210 * MM, 160 * MM)) == "trim 6 mm off the top and the bottom."


def test_marks_are_followed_only_if_the_file_has_them():
    whole = impose(written(document(8, A6)), scheme="cards", paper=A4.landscape, wishes=Wishes(grid=(2, 1)))
    assert "between the marks" in instructions(whole)
    bare = whole._replace(pdf=changed(whole.pdf, without_lines))
    assert "mark" not in instructions(bare)


def without_lines(pdf):
    for page in pdf.pages:
        page.contents_coalesce()
        page.obj.Contents = pdf.make_stream(page.obj.Contents.read_bytes().partition(b"/Artifact BMC")[0])


def test_a_sheet_of_instructions_in_front_hides_no_marks():
    whole = job("quarter")
    assert instructions(preceded(whole, written(document(1)))) == instructions(whole)


def test_leaves_that_fill_a_sheet_each_are_only_trimmed_and_stacked():
    assert told("cards", 4, grid=(1, 1)) == (
        "Cut off the margins along the marks; take the 2 sheets one by one, the first on top; "
        "stack them again, the first on top."
    )


@pytest.mark.parametrize(
    ("scheme", "count", "copies", "words"),
    [
        ("cards", 6, 4, "the 2 inside first and the margins last; each pile is a copy, 4 in all."),
        ("cards", 2, 4, "the 2 inside first and the margins last; each piece is a copy, 4 in all."),
        ("cards", 2, 3, "the first on top; each leaf is a copy, 3 in all."),
        ("cutstack", 8, 3, "share the pile out, from the top, into 3 copies of 4 leaves, each from page 1 on."),
        ("nup", 8, 3, "Each page is there 3 times."),
    ],
)
def test_the_hands_are_told_how_many_copies_come_of_it(scheme, count, copies, words):
    assert told(scheme, count, copies=copies, grid=(2, 2)).endswith(words)


def test_signatures_are_counted_out():
    assert told("booklet", 40, signature=4) == (
        "Divide the sheets from the top into 3 signatures, of 4, 3 and 3 sheets; fold each signature in half; "
        "gather the signatures in order; sew through the fold; trim the open sides along the marks."
    )


def test_paper_without_margins_needs_no_trimming():
    result = impose(written(document(4)), scheme="cards", paper=A4)
    assert "Cut off the margins" not in instructions(result)


def covered(scheme="booklet", count=12, page=A6, **wishes):
    wishes = Wishes(cover=True, stock=Stock(around=1.0), **wishes)
    return instructions(impose(written(document(count, page)), scheme=scheme, paper=A4, wishes=wishes))


@pytest.mark.parametrize(
    ("count", "folding"),
    [(8, "Fold the sheet in half."), (12, "Fold 2 sheets in half together.")],
)
def test_what_is_bound_is_bound_and_trimmed_when_the_cover_is_around_it(count, folding):
    assert covered(count=count) == (
        f"Print on A4, both sides, flip on the short edge, at 100 %. {folding} "
        "The cover, on paper of its own: Print on A4, both sides, flip on the short edge, at 100 %. "
        "Fold the sheet in half. "
        "Put the cover around the rest; staple twice through the fold; trim the open sides along the marks."
    )


def test_it_is_the_cover_that_is_seen_when_a_book_is_trimmed():
    assert covered("quarto", 16).endswith(
        "gather the signatures in order. The cover, on paper of its own: "
        "Print on A4, both sides, flip on the short edge, at 100 %. Fold the sheet in half. "
        "Put the cover around the rest; sew through the fold; trim the open sides along the marks."
    )


def test_leaves_that_stand_out_are_trimmed_even_with_a_cover_that_needs_no_trimming():
    wishes = Wishes(cover=True, stock=Stock(caliper(160)))
    told = instructions(impose(written(document(40, A5)), paper=A4, wishes=wishes))
    assert told.endswith("staple twice through the fold; trim the fore-edge even with the cover.")


@pytest.mark.parametrize("scheme", SHAPES)
def test_every_scheme_has_instructions_in_sentences(scheme):
    assert instructions(job(scheme)).endswith((".", "%."))


def test_paper_that_has_no_name_is_given_by_its_size():
    result = impose(
        written(document(4, Size(90 * MM, 90 * MM))), paper=Size(200 * MM, 100 * MM), wishes=Wishes(spacing=Spacing())
    )
    assert instructions(result).startswith("Print on 200 × 100 mm,")


@pytest.mark.parametrize(("scheme", "sheets"), [("quarto", 4), ("octavo", 2)])
def test_nested_sheets_make_signatures_that_sew_well(scheme, sheets):
    assert f"put each into the middle of the one before, {sheets} to a signature" in told(scheme, 64, nest=True)


def test_single_sheets_are_put_into_nothing():
    assert "middle of the one before" not in told("quarto", 16, nest=True, signature=1)
