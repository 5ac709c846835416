from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array

from tests.unit.impose.pdfs import document, forms, imposed, read
from zine.impose.folding import faults, folded
from zine.impose.printed import printed
from zine.model.geometry import PAPERS, TRIMS, Size

FITTING = [
    (paper, trim)
    for paper in ("a3", "a4", "letter", "legal", "tabloid")
    for trim in ("a5", "a6", "half-letter", "quarter-letter")
    if 2 * TRIMS[trim].width <= PAPERS[paper].landscape.width and TRIMS[trim].height <= PAPERS[paper].landscape.height
]
papers_and_trims = st.sampled_from(FITTING).map(lambda names: (PAPERS[names[0]], TRIMS[names[1]]))
flips = st.sampled_from(["short", "long"])
turns = st.sampled_from([0, 90, 180, 270, -90, 450])
offsets = st.integers(-2000, 2000)
units = st.sampled_from([0.5, 1, 2, 10])


@st.composite
def page_entries(draw, trim):
    """A page that looks like `trim`, however its dictionary goes about it."""
    turn, unit, bleed = draw(turns), draw(units), draw(st.sampled_from([0, 3, 9]))
    width, height = (side / unit for side in (trim if turn % 180 == 0 else Size(trim.height, trim.width)))
    x, y, edge = draw(offsets), draw(offsets), bleed / unit
    outer = Array([x - edge, y - edge, x + width + edge, y + height + edge])
    inner = Array([x, y + height, x + width, y])
    boxes = draw(st.sampled_from([{"TrimBox": inner, "BleedBox": outer}, {"CropBox": inner}]))
    return {"Rotate": turn, "UserUnit": unit, "MediaBox": outer, **boxes}


@settings(max_examples=40, deadline=None)
@given(st.data(), st.integers(1, 200), papers_and_trims, flips)
def test_any_pages_fold_into_a_booklet_that_reads_in_order(data, count, paper_and_trim, flip):
    paper, trim = paper_and_trim
    pdf = document(count, trim, **data.draw(page_entries(trim)))
    assert faults(imposed(pdf, paper, flip).pdf, count) == ()


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 60), flips)
def test_every_page_is_printed_exactly_once(count, flip):
    result = imposed(document(count), flip=flip)
    shown = sorted(page.page for side in printed(result.pdf).sides for page in side.pages)
    assert shown == list(range(1, count + 1))


@settings(max_examples=20, deadline=None)
@given(st.integers(1, 60), flips)
def test_each_form_holds_the_page_it_is_named_for(count, flip):
    result = read(imposed(document(count), flip=flip).pdf)
    assert {name: form.read_bytes() for name, form in forms(result).items()} == {
        f"/Page{number}": f"BT ({number}) Tj ET".encode() for number in range(1, count + 1)
    }


@settings(max_examples=20, deadline=None)
@given(st.integers(2, 60), flips)
def test_each_leaf_backs_its_own_page(count, flip):
    (leaves,) = folded(printed(imposed(document(count), flip=flip).pdf))
    full = [(leaf.recto[0], leaf.verso[0]) for leaf in leaves if leaf.recto and leaf.verso]
    assert all(verso.page == recto.page + 1 or verso.page == count for recto, verso in full)


@settings(max_examples=25, deadline=None)
@given(st.data(), papers_and_trims, flips)
def test_pages_print_at_the_size_they_say(data, paper_and_trim, flip):
    paper, trim = paper_and_trim
    result = imposed(document(3, trim, **data.draw(page_entries(trim))), paper, flip)
    sizes = {
        (round(page.trim.width, 2), round(page.trim.height, 2))
        for side in printed(result.pdf).sides
        for page in side.pages
    }
    assert all(abs(width - trim.width) < 0.03 and abs(height - trim.height) < 0.03 for width, height in sizes)


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 200), flips)
def test_there_are_no_more_blanks_than_the_last_sheet_needs(count, flip):
    result = imposed(document(count), flip=flip)
    assert (result.blanks, result.sheets * 4) == (-count % 4, count + result.blanks)


@settings(max_examples=15, deadline=None)
@given(st.integers(1, 30), flips)
def test_equal_input_gives_equal_bytes(count, flip):
    assert imposed(document(count), flip=flip).pdf == imposed(document(count), flip=flip).pdf
