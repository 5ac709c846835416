"""The words of pictures, their items and their options, as an editor wants them: what `art:` may say."""

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from zine.draw.banchan import BanchanPlacing
from zine.draw.foods import PIECES, SPRINKLES
from zine.draw.grammar import function_of, options_of
from zine.draw.grounds import GROUNDS
from zine.draw.heaps import HEAPS
from zine.draw.liquids import LIQUIDS
from zine.draw.options import options
from zine.draw.paints import PAINTS
from zine.draw.placing import (
    BasePlacing,
    HeapPlacing,
    HeroPlacing,
    PiecePlacing,
    SprinklePlacing,
    StandPlacing,
    WedgePlacing,
)
from zine.draw.props import PROPS
from zine.draw.shades import SHADES
from zine.draw.shots import SHOTS
from zine.draw.table_top import TableTop
from zine.draw.vessels import STANDS, VESSELS
from zine.preview.editing.options import described

Pictures = dict[str, Any]

TABLES: Mapping[str, Mapping[str, Any]] = {
    "grounds": GROUNDS,
    "heaps": HEAPS,
    "liquids": LIQUIDS,
    "pieces": PIECES,
    "props": PROPS,
    "sprinkles": SPRINKLES,
    "stands": STANDS,
    "vessels": VESSELS,
}


class Word(NamedTuple):
    """What a word is for, and which items of which tables it takes, how many and with which options of place."""

    help: str
    items: tuple[str, ...] = ()
    many: bool = False
    placing: type | None = None
    choices: tuple[str, ...] = ()
    refers: str = ""
    takes: str = ""
    default: str = ""


DISH: Mapping[str, Word] = {
    "banchan": Word("Small dishes, each with a food.", ("heaps", "pieces"), many=True, placing=BanchanPlacing),
    "base": Word("The heap under everything, such as rice.", ("heaps",), placing=BasePlacing),
    "behind": Word("What stands behind the dish.", ("props",), many=True),
    "boxes": Word("The compartments of a lunchbox, each with its rect and its heap.", takes="list of {rect, heap}"),
    "center": Word("Where the dish stands in the picture: shares of its width and height.", takes="two numbers"),
    "dish": Word("A dish by name, to be drawn as it is or changed by further words.", refers="dishes"),
    "frame": Word("How a framed picture is cut: inside its frame, or popping out of it.", choices=("inside", "pop")),
    "ground": Word("The table or cloth behind the dish.", ("grounds",)),
    "heaps": Word("Heaps of food in the dish.", ("heaps",), many=True, placing=HeapPlacing),
    "hero": Word("The one thing on top of all; or a few.", ("pieces",), many=True, placing=HeroPlacing),
    "liquid": Word("What the vessel is filled with: broth, sauce, ice.", ("liquids",)),
    "pieces": Word("Single pieces of food.", ("pieces",), many=True, placing=PiecePlacing),
    "props": Word("What lies before the dish or reaches into it.", ("props",), many=True),
    "seed": Word("Another throw of the dice: any number or word.", takes="number or word"),
    "shade": Word("What things throw on the table.", choices=tuple(SHADES), default="warm"),
    "shot": Word("From where the dish is seen.", choices=tuple(SHOTS)),
    "size": Word("How large the dish is drawn.", takes="number"),
    "sprinkle": Word("What is strewn over the food.", ("sprinkles",), many=True, placing=SprinklePlacing),
    "stand": Word("What the vessel stands on.", ("stands",), placing=StandPlacing),
    "steam": Word("How many ribbons of steam rise; or its options; false for none.", takes="number, options or false"),
    "tilt": Word("How steeply it is seen: 1 from above.", takes="number, 0.3 to 0.95", default="0.64"),
    "vessel": Word("What the food sits in.", ("vessels",), default="bowl"),
    "wedge_gap": Word("The gap between wedges, in degrees.", takes="number"),
    "wedge_r": Word("From where to where wedges reach: shares of the dish's radius.", takes="two numbers"),
    "wedge_turn": Word("By how many degrees wedges are turned.", takes="number"),
    "wedges": Word("Toppings, each in a sector of its own.", ("heaps",), many=True, placing=WedgePlacing),
}

COVER: Mapping[str, Word] = {"table": Word("A table by name, laid with the zine's dishes.", refers="tables")}

TABLE: Mapping[str, Word] = {
    "ground": Word("The cloth or floor under the tables.", ("grounds",)),
    "items": Word("What is on the table: dishes, sides, pieces and props, each with its place.", takes="list of items"),
    "shade": Word("What things throw on the table.", choices=tuple(SHADES), default="warm"),
    "size": Word("The table's own width and height, to which all places belong.", takes="two numbers"),
    "tables": Word("Boards, each from corner to corner.", takes="list of boards"),
    "tilt": Word("How steeply it is seen: 1 from above.", takes="number, 0.3 to 0.95"),
}

# An entry of a table's `items` is one of these four, with its place in the same map.
SETTING: Mapping[str, Word] = {
    "dish": Word("A dish by name; `card` may put a card's own in its place.", refers="dishes"),
    "side": Word("A small side dish, by its food.", refers="foods"),
    "piece": Word("A single piece of food.", refers="pieces"),
    "prop": Word("A thing that is not food.", refers="props"),
    "at": Word("How far from the left and from below, in the table's own points.", takes="two numbers"),
    "layer": Word("What lies above what: the higher the later.", takes="number"),
    "card": Word("Serve the dish of the zine's first, second … card here.", takes="number, 1 to 60"),
    "r": Word("A dish's radius, in the table's own points.", takes="number, 5 to 400"),
    "eaten": Word("Whether it has been eaten.", choices=("true", "false")),
    "size": Word("How large a piece is, times the usual.", takes="number"),
    "turn": Word("By how many degrees it is turned.", takes="number"),
}

BOX: Mapping[str, Word] = {
    "bump": Word("How high the middle is, in points.", takes="number"),
    "heap": Word("The heap in this compartment.", ("heaps",)),
    "rect": Word("Left, bottom, right and top, from -1 to 1.", takes="four numbers"),
}


@cache
def pictures() -> Pictures:
    """Return every word of a dish, of a table and of what they hold, and every item with its options."""
    placings = {word.placing for word in DISH.values() if word.placing}
    return {
        "dish": _words(DISH),
        "cover": _words(COVER),
        "table": _words(TABLE),
        "setting": _words(SETTING),
        "box": _words(BOX),
        "board": {"rect": {"help": "Left, bottom, right and top.", "takes": "four numbers"}, **_options_of(TableTop)},
        "placings": {each.__name__: _options_of(each) for each in sorted(placings, key=lambda each: each.__name__)},
        "items": {name: {word: _item(entry) for word, entry in table.items()} for name, table in TABLES.items()},
        "paints": list(PAINTS),
    }


def says(entry: Any) -> str:
    """Return the first line of what a word's function says of itself."""
    return (function_of(entry).__doc__ or "").partition("\n")[0].rstrip(".:")


def _words(words: Mapping[str, Word]) -> Pictures:
    told = {name: {**word._asdict(), "placing": word.placing and word.placing.__name__} for name, word in words.items()}
    return {name: {key: value for key, value in each.items() if value} for name, each in told.items()}


def _item(entry: Any) -> Pictures:
    has = options(function_of(entry))
    return {"help": says(entry), "options": {name: described(name, option) for name, option in has.items()}}


def _options_of(record: type) -> Pictures:
    """Return a record's fields as options."""
    return {name: described(name, option) for name, option in options_of(record).items()}
