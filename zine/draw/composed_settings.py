"""What is round the dish in a picture that nobody described: the table, its light, what lies beside."""

from collections.abc import Mapping
from typing import Any, NamedTuple

Item = str | Mapping[str, Any]


class Table(NamedTuple):
    """A ground, and the shade that suits it: warm dots stay appetising on yellow, where deep ones go olive."""

    ground: Item
    shade: str


COOL_TABLES: tuple[Table, ...] = (  # nothing yellow: for brass pots and kettles
    Table({"gingham": {"n": 7, "tone": 0.34}}, "warm"),
    Table({"gingham": {"ink": "deep", "tone": 0.26, "n": 7}}, "deep"),
    Table({"sun": {"color": "coral", "disc": "pink", "r": 0.42, "y": 0.54}}, "warm"),
    Table({"sun": {"color": "deep", "disc": "coral", "r": 0.42, "y": 0.54}}, "warm"),
    Table({"waves": {"size": 18}}, "deep"),
    Table({"waves": {"color": "deep", "tone": 0.62, "size": 20}}, "warm"),
    Table({"stripes": {"color": "pink_lt", "ink": "warm", "tone": 0.3, "n": 8}}, "deep"),
    Table({"plain": {"color": "pink"}}, "warm"),
    Table({"plain": {"color": "sky"}}, "deep"),
)
TABLES: tuple[Table, ...] = (
    *COOL_TABLES,
    Table({"gingham": {"ink": "sun", "tone": 0.8, "n": 6, "color": "butter"}}, "warm"),
    Table({"sun": {"color": "pink", "disc": "yellow", "y": 0.5, "r": 0.45}}, "warm"),
    Table({"sun": {"color": "coral", "disc": "butter", "r": 0.44, "y": 0.5}}, "warm"),
    Table({"sun": {"color": "deep", "disc": "butter", "r": 0.42, "y": 0.54}}, "warm"),
    Table({"lattice": {"n": 7, "color": "butter"}}, "warm"),
    Table("bojagi", "deep"),
    Table({"confetti": {"color": "deep", "n": 60}}, "deep"),
)

Beside = tuple[Mapping[str, Any] | None, ...]

_SPOON: Mapping[str, Any] = {"spoon": {"x": 0.91, "y": 0.30, "turn": 96, "length": 150}}
_CHOPSTICKS_HELD: Mapping[str, Any] = {"hand": {"does": "chopsticks", "x": 0.72, "y": 0.5, "turn": -4, "size": 0.86}}
_SPOON_HELD: Mapping[str, Any] = {"hand": {"does": "spoon", "x": 0.72, "y": 0.47, "turn": -4, "size": 0.86}}
NOTHING_BESIDE: Beside = (None,)
SWEET_BESIDE: Beside = (None, _SPOON, _SPOON_HELD)  # no pickles with cake
BESIDE: Beside = (
    None,
    _CHOPSTICKS_HELD,
    _SPOON,
    {"chopsticks": {"x": 0.88, "y": 0.24, "turn": 66, "length": 170}},
    {"side": {"x": 0.87, "y": 0.87, "r": 34, "food": "danmuji", "n": 3, "skin": "sky", "size": 1.5}},
    {"side": {"x": 0.14, "y": 0.88, "r": 34, "food": "kimchi", "skin": "porcelain", "deco": "line"}},
    {"side": {"x": 0.87, "y": 0.87, "r": 30, "food": "black-beans", "skin": "white", "deco": "line"}},
)
