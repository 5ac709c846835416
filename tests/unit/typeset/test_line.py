import pytest

from tests.unit.typeset.specimens import FACES, TEXT, lines
from zine.errors import LayoutError, Mark
from zine.model.text import Text
from zine.typeset.line import fitted, set_line, width

NAME = "Army-Base Stew of the Alliance"


def test_a_line_is_not_broken_however_long() -> None:
    assert lines(set_line(FACES, NAME * 9, TEXT)) == [NAME * 9]


def test_a_width_grows_with_the_size() -> None:
    assert width(FACES, NAME, TEXT._replace(size=20)) == pytest.approx(2 * width(FACES, NAME, TEXT))


def test_a_gap_widens_every_word_space() -> None:
    wide = width(FACES, "a b c", TEXT._replace(gap=0.09))
    assert wide == pytest.approx(width(FACES, "a b c", TEXT) + 2 * 0.9)


def test_a_line_that_fits_keeps_its_size() -> None:
    assert fitted(FACES, NAME, TEXT, measure=500, smallest=6).lines[0].pieces[0].voice.size == 10


@pytest.mark.parametrize("tracking", [0, 0.5])
def test_a_line_shrinks_to_the_greatest_tenth_of_a_point_that_fits(tracking) -> None:
    style = TEXT._replace(tracking=tracking)
    size = fitted(FACES, NAME, style, measure=120, smallest=5).lines[0].pieces[0].voice.size
    assert size == pytest.approx(round(size, 1))
    assert width(FACES, NAME, style._replace(size=size)) <= 120.01
    assert width(FACES, NAME, style._replace(size=size + 0.1)) > 120


def test_a_line_too_long_at_its_smallest_is_an_error_that_says_so() -> None:
    with pytest.raises(LayoutError, match="“Army-Base Stew of the Alliance” is too long for its line"):
        fitted(FACES, NAME, TEXT, measure=50, smallest=8)


def test_a_text_that_does_not_fit_has_its_place() -> None:
    text = Text(NAME, Mark("cards/stew.yaml", 1, 8))
    with pytest.raises(LayoutError) as caught:
        fitted(FACES, text, TEXT, measure=20, smallest=8)
    assert caught.value.mark == text.mark
