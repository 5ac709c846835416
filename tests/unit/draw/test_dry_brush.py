"""How loosely lines are drawn."""

import pytest

from tests.unit.draw.samples import dishes
from zine.draw import draw, draw_small
from zine.draw.chance import Chance
from zine.draw.dry_brush import is_long, missed, open_line, round_contour
from zine.draw.hand import Hand, hand_of
from zine.draw.named import resolved
from zine.draw.outlines import ellipse
from zine.draw.pen import LIGHT, Pen
from zine.draw.plates import Plates
from zine.draw.stage import own_stage
from zine.draw.vessels import VESSELS
from zine.draw.words import problems
from zine.model.drawing import Drawing
from zine.model.theme import Design
from zine.pages.artist import Artist

ROUND = ellipse(0, 0, 60, 60, 16)
WIDTHS = [1.5] * 16


def drawn(hand: float, name: str = "robot-mandu") -> Drawing:
    words = {**resolved({"dish": name}, dishes()), "hand": hand}
    return draw(words, name, own_stage(words))


def size(drawing: Drawing) -> int:
    return sum(len(plate) for plate in drawing.plates)


def test_a_clean_line_is_whole() -> None:
    assert len(round_contour(ROUND, WIDTHS, 0.0, again=False)) == 2


def test_a_loose_line_splits_where_its_ink_runs_out() -> None:
    assert len(round_contour(ROUND, WIDTHS, 1.0, again=False)) == 4


def test_a_line_may_be_gone_over_again() -> None:
    assert len(round_contour(ROUND, WIDTHS, 1.0, again=True)) == 5


def test_the_end_of_an_open_line_runs_dry() -> None:
    assert len(open_line(ROUND, WIDTHS, 1.0)) > len(open_line(ROUND, WIDTHS, 0.0))


@pytest.mark.parametrize(("radius", "long"), [(10, False), (40, True)])
def test_only_large_shapes_need_more_than_one_brushful(radius: float, long: bool) -> None:
    assert is_long(ellipse(0, 0, radius, radius, 12)) is long


def test_a_clean_fill_is_where_its_line_is() -> None:
    assert missed(ROUND, 0.0, LIGHT) is ROUND


def test_a_loose_fill_misses_its_line_on_the_lit_side() -> None:
    (x, y), (was_x, was_y) = (knots[0][:2] for knots in (missed(ROUND, 1.0, LIGHT), ROUND))
    assert (x - was_x) * LIGHT[0] + (y - was_y) * LIGHT[1] < 0


def test_the_looser_the_hand_the_further_a_fill_misses() -> None:
    assert missed(ROUND, 1.0, LIGHT)[0][0] > missed(ROUND, 0.5, LIGHT)[0][0]


@pytest.mark.parametrize(("said", "hand"), [({}, 1.0), ({"hand": 0.4}, 0.4), ({"hand": 1.3}, 1.0), ({"hand": -1}, 0.0)])
def test_a_hand_is_between_clean_and_loose(said: dict[str, float], hand: float) -> None:
    assert hand_of(said).loose == hand


def test_a_theme_decides_the_hand() -> None:
    words, stage = {"vessel": "bowl"}, own_stage({})
    loose, clean = (Artist({}, design=Design(hand=hand)).picture(words, "x", stage) for hand in (1.0, 0.0))
    assert loose.plates != clean.plates


def test_a_theme_decides_how_heavy_lines_are() -> None:
    words, stage = {"vessel": "bowl"}, own_stage({})
    brush, nib = (Artist({}, design=Design(line=line)).picture(words, "x", stage) for line in (1.0, 0.5))
    assert (brush.plates[:2], brush.plates[2] == nib.plates[2]) == (nib.plates[:2], False)


@pytest.mark.parametrize("word", ["hand", "line"])
def test_a_card_has_no_hand_of_its_own(word: str) -> None:
    assert problems({word: 0.5}, {})


@pytest.mark.parametrize("name", ["robot-mandu", "bio-samgyetang", "buldak"])
def test_a_loose_hand_takes_at_most_a_tenth_more_ink(name: str) -> None:
    assert size(drawn(1.0, name)) <= 1.1 * size(drawn(0.0, name))


def test_rims_dip_under_a_loose_hand() -> None:
    rims = [VESSELS["bowl"](Pen(Plates(400, 400, Hand(hand)), Chance("x")), Chance("rim")) for hand in (0.0, 1.0)]
    clean, loose = (rim.ring_point(100, 0, 60)[1] - rim.ring_point(100, 180, 60)[1] for rim in rims)
    assert clean == pytest.approx(0)
    assert loose != pytest.approx(0)


def test_small_dishes_are_drawn_by_the_same_hand() -> None:
    clean, loose = (draw_small({"vessel": "bowl", "hand": hand}, "x", 40) for hand in (0.0, 1.0))
    assert clean.plates != loose.plates
