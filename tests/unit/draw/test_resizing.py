"""Small dishes, drawn once and made a little larger or smaller."""

import pytest

from tests.unit.draw.samples import dishes
from zine.draw import draw_small
from zine.draw.ladder import THUMBS
from zine.draw.resizing import SPAN, resized

BOWL = dishes()["bibimbap"]


@pytest.mark.parametrize("radius", [5.0, 9.0, 11.2, 15.0, 21.0, 26.0, 80.0])
def test_a_dish_is_drawn_neither_twice_nor_half_as_large(radius):
    assert 0.5 < THUMBS.near(radius) / radius < 2


def test_dishes_of_like_size_are_drawn_once():
    assert THUMBS.near(11.2) == THUMBS.near(26.4)


def test_a_resized_dish_is_as_large_as_asked():
    assert resized(draw_small(BOWL, "a", 15), 20).width == 20 * SPAN


def test_a_resized_dish_keeps_every_mark():
    drawing = draw_small(BOWL, "a", 15)
    plates = zip(resized(drawing, 20).plates, drawing.plates, strict=True)
    assert all(plate in larger for larger, plate in plates)
