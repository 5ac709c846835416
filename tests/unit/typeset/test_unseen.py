import pytest

from tests.unit.typeset.specimens import FACES, TEXT, lines
from zine.typeset.line import set_line, width
from zine.typeset.outlines import outlines
from zine.typeset.paragraph import set_paragraph
from zine.typeset.unseen import Seen, seen, visible

NARROW = 38.0  # points: “bibim” and a hyphen


def broken(text: str, measure: float = NARROW) -> list[str]:
    return lines(set_paragraph(FACES, text, TEXT, measure=measure))


@pytest.mark.parametrize("unseen", ["\u2060", "\ufeff", "\u200b", "\u00ad", "\u200d", "\u200e"])
def test_what_nobody_sees_takes_no_room(unseen: str) -> None:
    assert width(FACES, f"bibim{unseen}bap", TEXT) == pytest.approx(width(FACES, "bibimbap", TEXT), abs=0.5)


@pytest.mark.parametrize("unseen", ["\u2060", "\ufeff", "\u00ad", "\u200d"])
def test_what_nobody_sees_is_not_copied(unseen: str) -> None:
    assert lines(set_line(FACES, f"bibim{unseen}bap", TEXT)) == ["bibimbap"]


def test_a_soft_hyphen_shows_where_a_line_ends() -> None:
    assert broken("bibim\u00adbap") == ["bibim-", "bap"]


def test_a_soft_hyphen_goes_before_the_dictionarys() -> None:
    style = TEXT._replace(hyphenate=True)
    texts = ("a kitchen", "a kitch\u00aden")
    found = [lines(set_paragraph(FACES, text, style, measure=width(FACES, "a kitch-", TEXT))) for text in texts]
    assert found == [["a kit-", "chen"], ["a kitch-", "en"]]


def test_a_word_joiner_keeps_a_compound_together() -> None:
    assert broken("a high-tech", 40) == ["a high-", "tech"]
    assert broken("a high-\u2060tech", 45) == ["a", "high-tech"]


@pytest.mark.parametrize("joined", ["rice \u2060cake", "rice\u2060 cake", "rice \ufeffcake"])
def test_a_joiner_beside_a_space_keeps_its_words_together(joined: str) -> None:
    assert broken(f"hot {joined}", width(FACES, "rice cake", TEXT)) == ["hot", "rice cake"]


def test_a_zero_width_space_lets_a_line_end() -> None:
    assert broken("bibim\u200bbap") == ["bibim", "bap"]


def test_a_text_of_nothing_to_see_is_no_line() -> None:
    assert set_paragraph(FACES, "\u2060\u00ad", TEXT, measure=NARROW).lines == ()


def test_every_face_prints_what_nobody_sees() -> None:
    assert FACES.unprintable("rice\u2060\u00ad\u200bcake", "text") == ()


def test_lettering_leaves_out_what_nobody_sees() -> None:
    assert outlines(FACES, "display", "밥\u2060상", size=20) == outlines(FACES, "display", "밥상", size=20)


def test_places_count_what_is_left() -> None:
    assert seen("a\u00adb\u2060c\u00ad") == Seen("abc", (1,), frozenset({2}))


def test_what_is_left_is_what_one_sees() -> None:
    assert visible("\ufeffbibim\u00adbap") == "bibimbap"
