"""Lines break where they cost least; nothing is lost, split or clipped on the way."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.typeset.specimens import FACES, TEXT, copied
from zine.typeset.breaking import (
    HYPHENS_IN_A_ROW,
    LINE,
    SHORT_LAST_LINE,
    SHORTEST_LAST_LINE,
    TOO_WIDE,
    UNSEEN,
    Measures,
    Place,
    breaks,
)
from zine.typeset.paragraph import set_paragraph

HYPHEN = 3.0
SPACE = 2.5


@st.composite
def paragraphs(draw):
    """Words, some parted by a hyphen, as places: ends, and where the next line begins."""
    x, places = 0.0, []
    for width, hyphenated, penalty in draw(
        st.lists(st.tuples(st.integers(3, 40), st.booleans(), st.sampled_from([0, 0, 0.3, 4])), min_size=1, max_size=9)
    ):
        x += width
        places.append(Place(x + HYPHEN, x, penalty, hyphenated=True) if hyphenated else Place(x, x + SPACE, penalty))
        x += 0 if hyphenated else SPACE
    return (*places[:-1], Place(places[-1].end, places[-1].end))


measures = st.lists(st.integers(30, 90), min_size=1, max_size=4).map(lambda widths: Measures(tuple(widths), 10.0))


def cost(places, taken, widths):
    """What a way to break costs, by the definition: the sum over its lines. A line that need not be too wide is not."""
    total, before = 0.0, -1
    for line, index in enumerate(taken):
        begin = places[before] if before >= 0 else Place(0, 0)
        slack = widths.of(line) - (places[index].end - begin.start)
        too_wide = slack < -UNSEEN
        if too_wide and index > before + 1:
            return float("inf")
        lacking = SHORTEST_LAST_LINE - 1 + slack / widths.of(line)
        last_line = SHORT_LAST_LINE * lacking**2 if lacking > 0 and before >= 0 else 0
        ragged = (slack / widths.em) ** 2 if not too_wide else 0
        total += last_line if index == len(places) - 1 and not too_wide else ragged + places[index].penalty
        total += LINE + TOO_WIDE * too_wide + HYPHENS_IN_A_ROW * (begin.hyphenated and places[index].hyphenated)
        before = index
    return total


def every_way(places):
    inner = range(len(places) - 1)
    return [(*chosen, len(places) - 1) for size in range(len(places)) for chosen in combinations(inner, size)]


@given(paragraphs(), measures)
def test_no_way_to_break_costs_less(places, widths) -> None:
    best = min(cost(places, taken, widths) for taken in every_way(places))
    assert cost(places, breaks(places, widths), widths) == pytest.approx(best)


@given(paragraphs(), measures)
def test_lines_end_in_order_and_the_last_at_the_end(places, widths) -> None:
    taken = breaks(places, widths)
    assert list(taken) == sorted(set(taken))
    assert taken[-1] == len(places) - 1


letters = st.text(st.sampled_from("abcde김치밥상漢,.-()1"), min_size=1, max_size=9)
texts = st.lists(letters, min_size=1, max_size=12).map(" ".join)


@given(texts, st.integers(25, 200))
def test_every_letter_is_printed_once_and_in_order(text, measure) -> None:
    block = set_paragraph(FACES, text, TEXT, measure=measure)
    assert "".join(copied(line) for line in block.lines) == text


@given(texts, st.integers(25, 200))
def test_no_line_is_wider_than_its_measure(text, measure) -> None:
    assert set_paragraph(FACES, text, TEXT, measure=measure).width <= measure + UNSEEN


@given(texts, st.integers(40, 200), st.lists(st.integers(40, 200), min_size=1, max_size=4))
def test_a_measure_told_line_by_line_is_kept_by_every_line(text, rest, first) -> None:
    told = (*first, rest)
    block = set_paragraph(FACES, text, TEXT, measure=lambda line: told[min(line, len(told) - 1)])
    assert all(line.width <= told[min(index, len(told) - 1)] + UNSEEN for index, line in enumerate(block.lines))
