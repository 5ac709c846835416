import pytest

from tests.unit.impose.pdfs import A4, A5, A6, document, imposed, mixed, written
from zine.errors import ImpositionError
from zine.impose import impose
from zine.impose.fit import named
from zine.impose.folding import faults
from zine.impose.printed import printed
from zine.model.geometry import PAPERS, SMALLEST_TRIM, TRIMS, Size
from zine.model.units import MM

LETTER = PAPERS["letter"]
TOO_BIG = "pages of 210 × 297 mm do not fit on A4: 2 such pages side by side take 420 × 297 mm"


def test_pages_too_big_are_refused_with_the_sizes():
    with pytest.raises(ImpositionError) as raised:
        imposed(document(4, A4))
    assert raised.value.message == TOO_BIG


def test_pages_too_big_are_refused_with_what_would_fit():
    with pytest.raises(ImpositionError) as raised:
        imposed(document(4, A4))
    assert raised.value.hint == "print on A3, make pages of at most 148.5 × 210 mm, or let them --fit"


@pytest.mark.parametrize(
    ("page", "hint"),
    [
        (A5, "print on paper of 592 × 840 mm, make pages of 69 × 100 mm and print them on Tabloid, or let them --fit"),
        (SMALLEST_TRIM, "print on Tabloid or let them --fit"),
    ],
    ids=["a5", "smallest"],
)
def test_no_page_is_advised_that_is_too_small_to_be_made(page: Size, hint: str):
    with pytest.raises(ImpositionError) as raised:
        impose(written(document(16, page)), scheme="minizine16", paper=A4)
    assert raised.value.hint == hint


def test_the_page_that_is_too_big_is_named():
    with pytest.raises(ImpositionError, match="page 3, of 210 × 297 mm, does not fit on A4"):
        imposed(mixed([A6, A6, A4, A6]))


def test_pages_too_big_for_any_paper_are_told_the_paper_they_need():
    with pytest.raises(ImpositionError) as raised:
        imposed(document(4, Size(1000 * MM, 1000 * MM)))
    assert raised.value.hint.startswith("print on paper of 2000 × 1000 mm")


def test_whole_point_page_sizes_count_as_the_size_they_round():
    assert faults(imposed(document(4, Size(421, 596))).pdf, 4) == ()


@pytest.mark.parametrize("paper", [A4, A4.landscape])
def test_the_paper_lies_wide_however_it_is_given(paper):
    assert imposed(document(), paper).paper == A4.landscape


def test_the_paper_lies_tall_when_only_that_fits():
    assert imposed(document(4, Size(4.25 * 72, 11 * 72)), LETTER).paper == LETTER


@pytest.mark.parametrize("flip", ["short", "long"])
def test_tall_sheets_fold_as_well(flip):
    assert faults(imposed(document(8, Size(4.25 * 72, 11 * 72)), LETTER, flip).pdf, 8) == ()


@pytest.mark.parametrize("flip", ["short", "long"])
@pytest.mark.parametrize(
    ("paper", "trim"),
    [
        (LETTER, TRIMS["quarter-letter"]),
        (PAPERS["legal"], A5),
        (A4, TRIMS["half-letter"]),
        (A4, A6.landscape),
    ],
)
def test_pages_of_another_system_stand_centred_on_the_fold(paper, trim, flip):
    result = imposed(document(8, trim), paper, flip)
    assert faults(result.pdf, 8) == ()


@pytest.mark.parametrize(
    ("paper", "trim", "words"),
    [
        (A4, TRIMS["half-letter"], "A4 is too small: 2.9 mm of the pages fall off at head and foot"),
    ],
)
def test_a_little_may_fall_off_the_paper_with_a_warning(paper, trim, words):
    assert [warning.message for warning in imposed(document(4, trim), paper).warnings] == [words]


def test_no_more_than_a_margin_may_fall_off_the_paper():
    with pytest.raises(ImpositionError, match="do not fit"):
        imposed(document(4, A5), LETTER)


def test_small_pages_are_centred_in_their_panel():
    result = imposed(mixed([A6, A6, Size(200, 300), A6]))
    assert faults(result.pdf, 4) == ()


def test_mixed_sizes_are_warned_of():
    (warning,) = imposed(mixed([A6, A6, Size(200, 300), A6])).warnings
    assert warning.message == "page 3 is smaller than 105 × 148 mm, and so centred"


def test_one_size_gives_no_warning():
    assert imposed(document(8)).warnings == ()


def test_too_many_sheets_are_warned_of():
    (warning,) = imposed(document(84)).warnings
    assert warning.message == "21 sheets are too many to fold and staple together"


@pytest.mark.parametrize(("name", "side"), [("a4", (841.8898, 595.2756)), ("letter", (792, 612))])
def test_paper_is_exact_to_a_hundredth_of_a_millimetre(name, side):
    front = printed(imposed(document(4), PAPERS[name]).pdf).sides[0]
    assert front.paper == pytest.approx(side, abs=0.01 * MM)


@pytest.mark.parametrize(
    ("paper", "name"), [(A4, "A4"), (LETTER.landscape, "Letter"), (Size(100 * MM, 90 * MM), "100 × 90 mm")]
)
def test_papers_are_called_by_their_names(paper, name):
    assert named(paper) == name
