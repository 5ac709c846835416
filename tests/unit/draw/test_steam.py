import pytest

from tests.unit.draw.samples import dishes
from zine.draw import draw
from zine.draw.props.steam import lowered
from zine.draw.stage import Stage
from zine.model.geometry import Box, Point

BOWL = {**dishes()["kimchi-jjigae"], "steam": {"n": 2, "style": "curl", "height": 60}}
BARE = {**BOWL, "steam": 0}


def page(ceiling=None):
    return Stage(420, 595, Point(210, 250), 1.4, bleed=9, ceiling=ceiling)


def test_steam_with_room_keeps_its_height():
    assert lowered("curl", 60, 200) == 60


def test_steam_without_enough_room_is_lower():
    assert 20 < lowered("curl", 60, 50) < 50


@pytest.mark.parametrize("style", ["bits", "braid", "cloud", "curl", "trace", "wifi"])
def test_steam_without_room_is_left_out(style):
    assert lowered(style, 60, 10) is None


def test_a_low_ceiling_leaves_the_steam_out():
    assert draw(BOWL, "a", page(ceiling=250)).plates == draw(BARE, "a", page()).plates


def test_steam_is_not_part_of_what_a_picture_covers():
    assert draw(BOWL, "a", page()).silhouette == draw(BARE, "a", page()).silhouette


@pytest.mark.parametrize("ground", ["none", "frame"])
@pytest.mark.parametrize("style", ["bits", "braid", "cloud", "curl", "trace", "wifi"])
def test_steam_on_bare_paper_has_a_line_round_it(style, ground):
    bare, coloured = (dark(steaming(style, on)) - dark(steaming(style, on) | {"steam": 0}) for on in (ground, "plain"))
    assert bare > coloured


def test_steam_on_bare_paper_stays_below_the_line_round_it():
    framed = page()._replace(ground=Box(40, 60, 380, 390))
    rising = {**BOWL, "ground": "frame", "steam": {"n": 2, "style": "cloud", "height": 200}}
    assert draw(rising, "a", framed).plates == draw(rising, "a", framed._replace(ceiling=385)).plates


def test_low_steam_has_no_more_bits_than_can_be_told_apart():
    low, high = ({**BOWL, "steam": {"n": 1, "style": "bits", "height": each}} for each in (24, 90))
    few, many = (len(draw(words, "a", page()).plates[2]) for words in (low, high))
    assert few < many


def steaming(style, ground):
    return {**BOWL, "ground": ground, "steam": {"n": 2, "style": style, "height": 60}}


def dark(words):
    """How much is told to the dark plate."""
    return len(draw(words, "a", page()).plates[2])
