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


def test_arms_are_seen_apart_from_things():
    words = {"vessel": "bowl", "props": [{"hand": {"does": "spoon", "x": 0.7, "y": 0.5}}]}
    bare, handed = (standing_of(each, "a", PAGE).profile for each in ({"vessel": "bowl"}, words))
    assert (handed.silhouette, bool(handed.arms.foot())) == (bare.silhouette, True)


def test_an_arm_goes_on_beyond_the_largest_picture():
    words = {"vessel": "bowl", "props": [{"hand": {"does": "spoon", "x": 0.5, "y": 0.5}}]}
    profile = standing_of(words, "a", PAGE).profile
    assert profile.beyond(profile.arms, words, PAGE).right(0, 999) > PAGE.width


def test_a_dish_throws_shade_on_the_ground_in_plates_of_its_own():
    assert any(standing_of({"vessel": "bowl"}, "a", PAGE).shade)


def test_a_pot_on_a_stand_throws_shade_that_is_seen():
    words = {"vessel": "dolsot", "stand": "tray"}
    profile = standing_of(words, "a", PAGE).profile
    assert profile.shade.right(0, 999) > profile.silhouette.right(0, 999)


def test_shade_is_cut_where_its_ground_ends():
    ends = draw({"vessel": "bowl"}, "a", PAGE._replace(ground=None, threshold=200))
    whole = draw({"vessel": "bowl"}, "a", PAGE._replace(ground=None))
    assert sum(plate.count("W n") for plate in ends.plates) > sum(plate.count("W n") for plate in whole.plates)
