"""Text that must have its place."""

import pytest

from tests.unit.typeset.specimens import FACES, TEXT, lines
from zine.pages.fitting import shrunk

_PROMISES = ["Two makers, over 20% of the world’s blocks.", "Twelve fields, twelve dishes, one very long tablecloth."]


@pytest.mark.parametrize("words", _PROMISES)
@pytest.mark.parametrize("measure", range(130, 210, 5))
def test_no_word_stands_alone_on_the_last_line(words: str, measure: int) -> None:
    assert "" not in [
        line.partition(" ")[2] for line in lines(shrunk(FACES, words, TEXT, measure=measure, lines=2))[1:]
    ]


def test_a_word_stands_alone_where_lines_are_too_short_for_two() -> None:
    assert lines(shrunk(FACES, "Multilateral Sinseollo", TEXT, measure=70, lines=2)) == ["Multilateral", "Sinseollo"]


@pytest.mark.parametrize("words", _PROMISES)
def test_even_lines_are_as_many_and_as_large(words: str) -> None:
    blocks = [shrunk(FACES, words, TEXT, measure=measure, lines=2) for measure in (130, 160, 180, 200)]
    assert {(len(block.lines), block.lines[0].pieces[0].voice.size) for block in blocks} <= {
        (2, 10.0),
        (2, 9.4),
        (1, 10),
    }
