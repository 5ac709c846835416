"""What stands in a picture: drawn once, and put on any stage."""

import pytest

from tests.unit.draw.samples import dishes
from zine.draw import draw, standing_of
from zine.draw.ladder import STANDING
from zine.draw.stage import Stage
from zine.model.geometry import Box, Point
from zine.model.silhouette import CELL

JJIGAE = dishes()["kimchi-jjigae"]
PAGE = Stage(420, 595, Point(210, 250), 1.4, bleed=9)


@pytest.mark.parametrize("scale", [0.05, 0.3, 0.71, 1.0, 1.19, 4.0])
def test_things_are_drawn_at_most_a_fifth_off_their_size(scale):
    assert 0.8 < STANDING.near(scale) / scale < 1.2


def test_the_ground_and_the_steam_do_not_change_what_stands():
    bare = {word: value for word, value in JJIGAE.items() if word not in ("ground", "steam")}
    assert standing_of(JJIGAE, "a", PAGE) == standing_of(bare, "a", PAGE)


def test_where_a_dish_stands_does_not_change_what_stands():
    assert standing_of(JJIGAE, "a", PAGE) == standing_of(JJIGAE, "a", PAGE._replace(center=Point(99, 99)))


def test_a_picture_from_what_stands_is_the_picture():
    assert draw(JJIGAE, "a", PAGE, standing=standing_of(JJIGAE, "a", PAGE)) == draw(JJIGAE, "a", PAGE)


def test_what_is_seen_of_it_is_seen_where_the_picture_has_it():
    seen = standing_of(JJIGAE, "a", PAGE).profile.on(JJIGAE, PAGE)
    assert seen == draw(JJIGAE, "a", PAGE).silhouette


def test_a_dish_that_stands_higher_is_seen_higher():
    profile = standing_of(JJIGAE, "a", PAGE).profile
    low = profile.on(JJIGAE, PAGE).foot()
    high = profile.on(JJIGAE, PAGE._replace(center=Point(210, 280))).foot()
    assert high - low == pytest.approx(30)


def test_what_is_cropped_is_not_seen():
    crop = Box(0, 200, 420, 595)
    seen = standing_of(JJIGAE, "a", PAGE).profile.on(JJIGAE, PAGE._replace(crop=crop))
    assert seen.foot() >= 200 - 2 * CELL
