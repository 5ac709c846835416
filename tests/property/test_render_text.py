"""Whatever is written can be copied out again, and whatever matrix stands over it."""

import pypdfium2
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.render.sample import page, pdf, run
from zine.model.geometry import Matrix
from zine.render.navigation import labels, roman

WORDS = st.lists(st.text("가나다각힣뷁abcdefgijlmnoAVTWY0123456789", min_size=1, max_size=8), min_size=1, max_size=6)
SMALL = st.floats(-50, 50)
MATRICES = st.builds(Matrix, SMALL, SMALL, SMALL, SMALL, SMALL, SMALL)
STYLES = {"ARABIC": str, "ROMAN_LOWER": roman}


@settings(max_examples=25, deadline=None)
@given(WORDS, st.floats(0, 5))
def test_words_copy_out_with_the_spaces_between_them(words: list[str], gap: float) -> None:
    document = pypdfium2.PdfDocument(pdf(page(run(" ".join(words), x=-400, gap=gap), bleed=500)))
    try:
        assert document[0].get_textpage().get_text_bounded() == " ".join(words)
    finally:
        document.close()


@given(MATRICES, MATRICES, SMALL, SMALL)
def test_multiplying_matrices_is_moving_twice(first: Matrix, then: Matrix, x: float, y: float) -> None:
    once, twice = first.then(then).point(x, y), then.point(*first.point(x, y))
    assert abs(once.x - twice.x) + abs(once.y - twice.y) < 1e-6


FOLIO = st.one_of(
    st.integers(1, 40).map(str), st.integers(1, 40).map(roman), st.sampled_from(["", "Cover", "mix", "0", "c"])
)


def shown(folios: list[str]) -> list[str]:
    """Read labels as a viewer does."""
    starts = {label.page: label for label in labels(folios)}
    out: list[str] = []
    current = starts[0]
    for index in range(len(folios)):
        current = starts.get(index, current)
        number = STYLES[current.style]((current.start or 1) + index - current.page) if current.style else ""
        out.append((current.prefix or "") + number)
    return out


@given(st.lists(FOLIO, min_size=1, max_size=30))
def test_viewers_call_each_page_by_its_folio(folios: list[str]) -> None:
    assert shown(folios) == folios
