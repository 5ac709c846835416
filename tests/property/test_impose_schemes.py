"""Every scheme, folded, cut and gathered in thought: it reads in order, upright, at full size, each page once."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array

from tests.property.test_impose import page_entries
from tests.unit.impose.jobs import SHAPES, UNBOUND_AT_TOP, trim_for, wrong
from tests.unit.impose.pdfs import document, written
from zine.impose import impose
from zine.impose.checked import checked
from zine.impose.hand_fed import hand_fed
from zine.impose.instructions import instructions
from zine.impose.printed import printed
from zine.model.geometry import PAPERS, Size
from zine.model.sheet import Spacing, Stock, Wishes
from zine.model.units import MM, caliper

COPIED = ("cards", "cutstack", "nup")  # as often as wished; quarter at most twice
each_scheme = pytest.mark.parametrize("scheme", SHAPES)
papers = st.sampled_from(["a3", "a4", "letter", "legal", "tabloid"]).map(PAPERS.get)
flips = st.sampled_from(["short", "long", "none"])
stocks = st.builds(
    Stock,
    st.sampled_from([0.0, caliper(80), caliper(160)]),
    st.sampled_from(["inward", "outward", "scale"]),
    around=st.just(0.0),  # there is no cover of its own
    measured=st.sampled_from([None, 2 * MM]),
    bottling=st.booleans(),
)


@st.composite
def jobs(draw, scheme):
    """A PDF, its paper, how it is to be imposed, and how many pages it has."""
    paper = draw(papers)
    binding = draw(st.sampled_from(["left", "right", *(["top"] if scheme not in UNBOUND_AT_TOP else [])]))
    trim = trim_for(scheme, paper, draw(st.sampled_from([0.5, 0.8])), binding)
    count = draw(st.integers(2, 200))
    pdf = document(count, trim, **draw(page_entries(trim)))
    if scheme == "poster":
        for box in ("/MediaBox", "/TrimBox", "/CropBox"):
            pdf.pages[-1].obj[box] = Array([0, 0, *paper])
        pdf.pages[-1].obj.UserUnit, pdf.pages[-1].obj.Rotate = 1, 0
    wishes = Wishes(
        binding=binding,
        grid=draw(st.sampled_from([None, None, (1, 1)])),
        signature=draw(st.sampled_from([None, 1, 2, 5])),
        nest=draw(st.booleans()),
        copies=draw(st.sampled_from([None, 1, 2, *([3, 4, 7] if scheme in COPIED else [])])),
        backs=draw(st.sampled_from(["paired", "none", *(["last"] if scheme != "nup" else [])])),
        spacing=draw(
            st.sampled_from([Spacing(), Spacing(4 * MM, 3 * MM), Spacing(margin=5 * MM, fit=True), Spacing(roomy=True)])
        ),
        stock=draw(stocks),
    )
    return written(pdf), paper, wishes, count


@each_scheme
@settings(max_examples=8, deadline=None)
@given(data=st.data(), flip=flips)
def test_sheets_come_out_right_whatever_is_wished(scheme, data, flip):
    pdf, paper, wishes, _ = data.draw(jobs(scheme))
    assert wrong(impose(pdf, scheme=scheme, paper=paper, flip=flip, wishes=wishes)) == ()


@each_scheme
@settings(max_examples=4, deadline=None)
@given(data=st.data(), flip=flips)
def test_whatever_is_wished_can_be_told_to_hands(scheme, data, flip):
    pdf, paper, wishes, _ = data.draw(jobs(scheme))
    assert instructions(impose(pdf, scheme=scheme, paper=paper, flip=flip, wishes=wishes)).endswith((".", "%."))


@each_scheme
@settings(max_examples=3, deadline=None)
@given(data=st.data())
def test_sheets_that_are_fed_by_hand_come_out_right(scheme, data):
    pdf, paper, wishes, _ = data.draw(jobs(scheme))
    found = hand_fed(impose(pdf, scheme=scheme, paper=paper, flip="none", wishes=wishes))
    assert checked(found) is found


@each_scheme
@settings(max_examples=4, deadline=None)
@given(data=st.data(), flip=flips)
def test_every_page_is_printed_as_often_as_there_are_copies(scheme, data, flip):
    pdf, paper, wishes, count = data.draw(jobs(scheme))
    result = impose(pdf, scheme=scheme, paper=paper, flip=flip, wishes=wishes)
    shown = sorted(page.page for side in printed(result.pdf).sides for page in side.pages)
    backs = count - 1 if result.assembly.common_back and count > 1 else 1  # one behind every front
    assert shown == sorted([*range(1, count), *[count] * backs] * result.assembly.copies)


@each_scheme
@settings(max_examples=4, deadline=None)
@given(data=st.data(), flip=flips)
def test_all_sheets_are_the_paper_to_a_hundredth_of_a_millimetre(scheme, data, flip):
    pdf, paper, wishes, _ = data.draw(jobs(scheme))
    seen = printed(impose(pdf, scheme=scheme, paper=paper, flip=flip, wishes=wishes).pdf).sides
    sides = {(round(side.paper.landscape.width, 3), round(side.paper.landscape.height, 3)) for side in seen}
    assert sides == {(round(paper.landscape.width, 3), round(paper.landscape.height, 3))}


@pytest.mark.parametrize("scheme", COPIED)
@settings(max_examples=20, deadline=None)
@given(
    count=st.integers(1, 40), copies=st.integers(1, 40), columns=st.integers(1, 5), rows=st.integers(1, 5), flip=flips
)
def test_copies_come_out_right_and_waste_less_than_a_sheet(scheme, count, copies, columns, rows, flip):
    pdf = written(document(count, Size(40 * MM, 40 * MM)))
    wishes = Wishes(grid=(columns, rows), copies=copies)
    result = impose(pdf, scheme=scheme, paper=PAPERS["a4"], flip=flip, wishes=wishes)
    assert wrong(result) == ()
    assert result.blanks < 2 * columns * rows + copies * (count % 2)


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 200), st.integers(1, 12))
def test_signatures_are_balanced_and_leave_at_most_three_blanks(count, most):
    pdf = written(document(count))
    result = impose(pdf, scheme="booklet", paper=PAPERS["a4"], wishes=Wishes(signature=most))
    assert result.blanks == -count % 4 <= 3
