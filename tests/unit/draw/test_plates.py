import pytest

from zine.draw.outlines import ellipse
from zine.draw.paint import Dots, Lines, Paint, only, over
from zine.draw.paths import poly, smooth
from zine.draw.plates import Plates

SQUARE = poly([(10, 10), (40, 10), (40, 40), (10, 40)])
ELSEWHERE = poly([(70, 70), (90, 70), (90, 90)])
SOLID = Paint(1, 1, 1)


@pytest.fixture
def plates():
    return Plates(100, 100)


def printed(plates):
    return tuple(bool(stream) for stream in plates.streams())


def test_a_number_prints_its_plate_alone(plates):
    plates.fill(SQUARE, Paint(0.5, 0, 0))
    assert printed(plates) == (True, False, False)


def test_none_leaves_a_plate_as_it_is(plates):
    plates.fill(SQUARE, SOLID)
    before = plates.streams()
    plates.fill(SQUARE, only(deep=0.4))
    assert plates.streams()[:2] == before[:2]


def test_zero_knocks_out_what_lies_beneath(plates):
    plates.fill(SQUARE, SOLID)
    plates.fill(SQUARE, Paint(0, 0, 0))
    assert plates.streams()[0].endswith("0 scn\n" + SQUARE.operators + "f\n")


def test_zero_over_bare_paper_writes_nothing(plates):
    plates.fill(SQUARE, SOLID)
    before = plates.streams()
    plates.fill(ELSEWHERE, Paint(0, 0, 0))
    assert plates.streams() == before


def test_over_multiplies_onto_ink(plates):
    plates.fill(SQUARE, SOLID)
    plates.fill(SQUARE, over(warm=0.4))
    assert plates.streams()[1].endswith("/M gs\n.4 scn\n" + SQUARE.operators + "f\n/N gs\n")


def test_over_is_a_plain_tint_on_bare_paper(plates):
    plates.fill(SQUARE, over(warm=0.4))
    assert plates.streams()[1] == ".4 scn\n" + SQUARE.operators + "f\n"


def test_only_sets_a_plate(plates):
    plates.fill(SQUARE, SOLID)
    plates.fill(SQUARE, only(deep=0.4))
    assert plates.streams()[2].endswith(".4 scn\n" + SQUARE.operators + "f\n")


def test_a_flat_fill_and_its_line_are_one_operator(plates):
    plates.fill(SQUARE, SOLID, Paint(1, 1, 1), 2)
    assert plates.streams()[0].endswith(SQUARE.operators + "B\n")


def test_a_line_is_drawn_where_its_fill_is_a_screen(plates):
    plates.fill(SQUARE, Paint(Dots(0.5), 0, 0), Paint(1, 0, 0))
    assert plates.streams()[0].endswith(SQUARE.operators + "S\n")


@pytest.mark.parametrize("tone", [Dots(0.3), Lines(0.3)])
def test_a_screen_only_adds_unless_it_has_a_base(plates, tone):
    plates.fill(SQUARE, Paint(tone, 0, 0))
    assert plates.streams()[0].startswith("q " + SQUARE.operators + "W n\n")


@pytest.mark.parametrize("tone", [Dots(0.3, base=0.1), Lines(0.3, base=0.1)])
def test_a_screen_with_a_base_knocks_out(plates, tone):
    plates.fill(SQUARE, Paint(tone, 0, 0))
    assert plates.streams()[0].startswith("q .1 scn\n" + SQUARE.operators + "W f\n")


def test_a_screen_keeps_its_pitch_in_a_scaled_frame():
    whole, half = Plates(100, 100), Plates(100, 100)
    whole.fill(smooth(ellipse(50, 50, 30)), Paint(Dots(0.4), 0, 0))
    half.push(0, 0, 0.5)
    half.fill(smooth(ellipse(100, 100, 60)), Paint(Dots(0.4), 0, 0))
    half.pop()
    assert ["[0 25] 0 d" in whole.streams()[0], "[0 50] 0 d" in half.streams()[0]] == [True, True]


def test_a_clip_in_which_nothing_is_drawn_leaves_no_trace(plates):
    plates.clip(SQUARE)
    plates.unclip()
    assert plates.streams() == ("", "", "")


def test_every_clip_and_frame_that_opens_is_closed(plates):
    plates.clip(SQUARE)
    plates.push(5, 5, 2)
    plates.fill(SQUARE, SOLID)
    plates.pop()
    plates.unclip()
    assert [(stream.count("q "), stream.count("Q\n")) for stream in plates.streams()] == [(2, 2)] * 3


def test_a_clip_left_open_is_an_error(plates):
    plates.clip(SQUARE)
    with pytest.raises(RuntimeError, match="still open"):
        plates.streams()


def test_a_tint_set_inside_a_clip_is_set_again_after_it(plates):
    plates.fill(SQUARE, Paint(0.3, 0, 0))
    plates.clip(SQUARE)
    plates.fill(SQUARE, Paint(0.6, 0, 0))
    plates.unclip()
    plates.fill(ELSEWHERE, Paint(0.6, 0, 0))
    assert plates.streams()[0].count(".6 scn") == 2
