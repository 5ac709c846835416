from collections.abc import Mapping
from typing import Any

import pytest

from zine.draw.chance import Chance
from zine.draw.composed_beside import settled
from zine.draw.composed_settings import BESIDE, SWEET_BESIDE
from zine.draw.items import items
from zine.draw.pen import Pen
from zine.draw.plates import Plates
from zine.draw.props import PROPS
from zine.draw.scene import draw, standing_of
from zine.draw.shades import SHADES
from zine.draw.stage import OWN_SIZE, Stage, fit
from zine.draw.vocabulary import Scene
from zine.model.geometry import Box, Point
from zine.model.silhouette import Silhouette

_ROOM = Box(0, 200, 420, 595)
_STAGE = Stage(420, 595, Point(210, 320), 1.2)
_LETTERS = Box(20, 475, 400, 560)
_PROPS = [prop for prop in (*BESIDE, *SWEET_BESIDE) if prop]
_DISH = {"vessel": "bowl"}


def _beside(prop: Mapping[str, Any], *taken: Box, seen: Silhouette | None = None) -> tuple[Mapping[str, Any], ...]:
    dish = standing_of(_DISH, "a", _STAGE).profile.on(_DISH, _STAGE) if seen is None else seen
    return settled({**_DISH, "props": [prop]}, _STAGE, room=_ROOM, taken=taken, seen=dish)


def _covered(placed: tuple[Mapping[str, Any], ...]) -> Silhouette:
    """Return what placed things cover of the stage, drawn without their dish."""
    plates, fitted = Plates(_STAGE.width, _STAGE.height), fit(_DISH, _STAGE)
    plates.watch()
    plates.push(*fitted)
    for prop in items(placed):
        scene = Scene(OWN_SIZE, OWN_SIZE, 0, 0, 0, 450, 450, SHADES["warm"])
        PROPS[prop.name](Pen(plates, Chance("a"), 0.64), Chance("a"), scene, **prop.options)
    plates.pop()
    return plates.silhouette()


@pytest.mark.parametrize("prop", _PROPS, ids=str)
def test_nothing_lies_on_the_letters(prop: Mapping[str, Any]) -> None:
    assert _covered(_beside(prop, _LETTERS)).inside(_LETTERS).foot() is None


@pytest.mark.parametrize("prop", _PROPS, ids=str)
def test_nothing_lies_below_the_picture(prop: Mapping[str, Any]) -> None:
    foot = _covered(_beside(prop)).foot()
    assert foot is not None
    assert foot >= _ROOM.y0


@pytest.mark.parametrize("prop", _PROPS, ids=str)
def test_what_is_beside_a_dish_is_moved_before_it_is_left_out(prop: Mapping[str, Any]) -> None:
    (found,) = _beside(prop, _LETTERS)
    assert found.keys() == prop.keys()


@pytest.mark.parametrize("prop", _PROPS, ids=str)
def test_where_letters_fill_the_picture_nothing_is_beside_the_dish(prop: Mapping[str, Any]) -> None:
    assert _beside(prop, _ROOM) == ()


def test_what_meets_nothing_stays_where_it_was() -> None:
    spoon = {"spoon": {"x": 0.91, "y": 0.45, "turn": 96, "length": 150}}
    assert settled({"props": [spoon]}, _STAGE, room=_ROOM, taken=(), seen=Silhouette()) == (spoon,)


def test_a_callout_finds_what_the_stage_puts_beside_the_dish() -> None:
    drawing = draw(_DISH, "a", _STAGE._replace(beside=({"spoon": {"x": 0.9, "y": 0.4}},)))
    assert drawing.pieces["spoon"] == (Point(210 + 1.2 * 300 * (0.9 - 0.5), 320),)
