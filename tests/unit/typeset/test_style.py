import pytest

from zine.model.ink import Tints
from zine.typeset.style import Style

KITCHEN = Tints(0, 1, 0.2)


def test_a_scaled_style_keeps_its_proportions_and_takes_a_leading() -> None:
    style = Style("text", 10, 13, tracking=0.5, gap=0.09).scaled(0.9, 12.5)
    assert (style.size, style.leading, style.tracking, style.gap) == (9, 12.5, 0.45, 0.09)


def test_bold_words_take_their_role_and_ink() -> None:
    voice = Style("text", 10, 13, bold_role="display", bold_ink=KITCHEN).voice(bold=True)
    assert (voice.role, voice.ink) == ("display", KITCHEN)


def test_italic_words_keep_the_texts_ink_unless_told() -> None:
    assert Style("text", 10, 13, ink=KITCHEN).voice(italic=True).ink == KITCHEN


def test_words_both_bold_and_italic_are_bold() -> None:
    assert Style("text", 10, 13).voice(bold=True, italic=True).role == "bold"


def test_a_superior_is_smaller_and_raised() -> None:
    voice = Style("text", 10, 13).superior()
    assert (voice.role, voice.size, voice.rise) == ("panel-bold", pytest.approx(6.2), pytest.approx(3.6))


def test_the_gap_of_a_voice_is_in_points() -> None:
    assert Style("display", 20, 24, gap=0.09).voice().gap == pytest.approx(1.8)
