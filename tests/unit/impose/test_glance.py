"""A glance sees what reading word by word sees, or owns that it does not."""

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.impose.jobs import SHAPES, job
from tests.unit.impose.pdfs import changed, content
from zine.impose.glance import glimpsed
from zine.impose.printed import printed
from zine.model.geometry import Matrix

PAGE = b"q 1 0 0 1 420.9449 0 cm /P1 Do Q"
LINES = b"/Artifact BMC\nq 0 G\n0.25 w [3 2] 0 d 1 2 m 1 9 l S\n0.25 w [] 0 d 0 0 m 5 0 l S\nQ\nEMC"


def say_more(pdf: pikepdf.Pdf) -> None:
    """Write every side so that no glance suffices."""
    for page in pdf.pages:
        page.obj.Contents = pdf.make_stream(b"% read me\n" + content(page))


def test_pages_are_seen_with_their_places() -> None:
    found = glimpsed(PAGE)
    assert found is not None
    assert found.forms == (("/P1", Matrix(1, 0, 0, 1, 420.9449, 0)),)


def test_lines_are_seen_dashed_and_whole() -> None:
    found = glimpsed(PAGE + b"\n" + LINES)
    assert found is not None
    assert [line.dashed for line in found.lines] == [True, False]


@pytest.mark.parametrize(
    "said",
    [
        b"-1 0 0 -1 842 595 cm\n" + PAGE,
        PAGE.replace(b"cm", b"cm 0.98 0 0 0.98 0 0 cm"),
        PAGE + b" q",
        PAGE.replace(b"1 0 0 1", b"1 0 0"),
        PAGE.replace(b"/P1", b"/Other"),
        b"% " + PAGE,
        PAGE + b"\n" + LINES.replace(b"Q\nEMC", b""),
        PAGE + b"\n" + LINES.replace(b"[] 0 d", b"2 0 0 2 0 0 cm [] 0 d"),
        PAGE + b"\n" + LINES + b"\n" + PAGE,
    ],
)
def test_whatever_else_is_said_must_be_read(said: bytes) -> None:
    assert glimpsed(said) is None


@pytest.mark.parametrize("scheme", SHAPES)
def test_a_glance_sees_what_careful_reading_sees(scheme: str) -> None:
    pdf = job(scheme, 24).pdf
    assert printed(pdf).sides == printed(changed(pdf, say_more)).sides


@settings(max_examples=200, deadline=None)
@given(st.integers(0, len(PAGE) - 1), st.sampled_from([b"", b" ", b"q", b"1", b"-", b".", b"\n", b"/", b"cm ", b"["]))
def test_a_changed_word_is_seen_or_must_be_read(at: int, instead: bytes) -> None:
    said = PAGE[:at] + instead + PAGE[at + 1 :]
    found = glimpsed(said)
    assert found is None or found.forms == _word_by_word(said)


def _word_by_word(said: bytes) -> tuple[tuple[str, Matrix], ...]:
    """The one form that a stream paints, as a parser sees it."""
    with pikepdf.new() as pdf:
        words = pikepdf.parse_content_stream(pdf.make_stream(said))
        (matrix,) = (Matrix(*map(float, word.operands)) for word in words if str(word.operator) == "cm")
        (name,) = (str(word.operands[0]) for word in words if str(word.operator) == "Do")
        return ((name, matrix),)
