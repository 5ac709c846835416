"""What stands round the dish, flies over it or reaches into it."""

from collections.abc import Mapping
from typing import Any

from zine.draw.items import items
from zine.draw.props.cutlery import chopsticks, spoon
from zine.draw.props.drinks import bottle, shotglass
from zine.draw.props.flames import flames
from zine.draw.props.glove import glove
from zine.draw.props.guests import guests, spoons
from zine.draw.props.hand import hand
from zine.draw.props.loose import cable, noodle_lift, piece, satellite, scatter
from zine.draw.props.magpie import magpie
from zine.draw.props.noodle_bridge import noodle_bridge
from zine.draw.props.robot import robot
from zine.draw.props.side import side
from zine.draw.props.steam import steam
from zine.draw.props.tiger import tiger
from zine.draw.vocabulary import Prop

PROPS: Mapping[str, Prop] = {
    "bottle": bottle,
    "cable": cable,
    "chopsticks": chopsticks,
    "glove": glove,
    "flames": flames,
    "guests": guests,
    "hand": hand,
    "magpie": magpie,
    "noodle-bridge": noodle_bridge,
    "noodle-lift": noodle_lift,
    "piece": piece,
    "robot": robot,
    "satellite": satellite,
    "scatter": scatter,
    "shotglass": shotglass,
    "side": side,
    "spoon": spoon,
    "spoons": spoons,
    "steam": steam,
    "tiger": tiger,
}

REACHING = frozenset(("glove", "guests", "hand", "noodle-bridge"))  # people who reach in, and from beyond the page


def reaches_in(words: Mapping[str, Any]) -> bool:
    """Say whether somebody reaches into a picture."""
    return any(prop.name in REACHING for word in ("behind", "props") for prop in items(words.get(word)))
