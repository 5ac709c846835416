import pytest

from zine.draw.paint import Paint, over
from zine.draw.paths import poly
from zine.draw.plates import Plates
from zine.model.silhouette import CELL

SQUARE = poly([(20, 20), (40, 20), (40, 40), (20, 40)])
STICK = poly([(0, 0), (8, 0), (100, 92), (100, 100), (92, 100), (0, 8)])
SOLID = Paint(1, 1, 1)


@pytest.fixture
def plates():
    watched = Plates(100, 100)
    watched.watch()
    return watched


def test_a_mark_is_seen_where_it_is(plates):
    plates.fill(SQUARE, SOLID)
    seen = plates.silhouette()
    assert (seen.left(0, 99), seen.foot()) == (20, 20)


def test_what_overprints_is_not_seen(plates):
    plates.fill(SQUARE, over(deep=0.5))
    assert plates.silhouette().foot() is None


def test_what_was_drawn_before_is_not_seen():
    plates = Plates(100, 100)
    plates.fill(SQUARE, SOLID)
    plates.watch()
    assert plates.silhouette().foot() is None


def test_a_mark_is_seen_where_its_frame_puts_it(plates):
    plates.push(40, 0, 0.5)
    plates.fill(SQUARE, SOLID)
    plates.pop()
    assert plates.silhouette().left(0, 99) == 48


def test_nothing_is_seen_outside_a_clip(plates):
    plates.clip(poly([(0, 0), (30, 0), (30, 30), (0, 30)]))
    plates.fill(SQUARE, SOLID)
    plates.unclip()
    assert plates.silhouette().top(0, 99) == 32


def test_what_lies_aslant_leaves_its_corners_free(plates):
    plates.fill(STICK, SOLID)
    assert plates.silhouette().top(0, 20) < 40


def test_a_mark_beyond_the_page_is_seen_at_its_edge_at_most(plates):
    plates.fill(poly([(80, 80), (180, 80), (180, 180), (80, 180)]), SOLID)
    assert plates.silhouette().top(0, 99) <= 100 + CELL
