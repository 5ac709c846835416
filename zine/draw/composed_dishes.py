"""What dishes look like in a picture that nobody described: vessel, liquid, arrangement, and the usual foods."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from zine.draw import composed_placing as placing
from zine.draw import composed_shapes as shapes
from zine.draw.composed_placing import Arrangement
from zine.draw.composed_settings import (
    BESIDE,
    COOL_TABLES,
    NOTHING_BESIDE,
    SWEET_BESIDE,
    TABLES,
    Beside,
    Item,
    Table,
)


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of dish; chance picks one of the vessels, tables, and things beside.

    The usual foods fill the dish up to `fill` foods, at least two of them in pieces if the usual ones are. What is
    `implied` shows already, and is not added. `liquid` is the word for what the foods are in, `tone` its colour unless
    the card says another. `words` are said as they stand (tilt, size, stand, center). A dish `as_told` may be of
    anything: nothing usual is added to what its card names, if that is enough.
    """

    vessels: tuple[Item, ...]
    arrange: Arrangement
    usual: tuple[str, ...] = ()
    fill: int = 3
    liquid: str = ""
    tone: str = "gold"
    bubbles: int = 0
    steam: int = 0
    implied: tuple[str, ...] = ()
    tables: tuple[Table, ...] = TABLES
    beside: Beside = BESIDE
    words: Mapping[str, Any] = field(default_factory=dict)
    as_told: bool = False


_PLATES: tuple[Item, ...] = (
    {"plate": {"skin": "white", "deco": "line"}},
    {"plate": {"skin": "sky", "deco": "pins"}},
    {"plate": {"skin": "white", "deco": "scallop"}},
    {"plate": {"skin": "celadon", "deco": "dots"}},
)
_OVALS: tuple[Item, ...] = (
    {"oval": {"skin": "white", "deco": "line"}},
    {"oval": {"skin": "white", "deco": "pins"}},
    {"oval": {"skin": "melamine"}},
)
_BOWLS: tuple[Item, ...] = (
    {"bowl": {"skin": "celadon", "deco": "crane"}},
    {"bowl": {"skin": "porcelain", "deco": "waves"}},
    {"bowl": {"skin": "porcelain", "deco": "circuit"}},
    {"bowl": {"skin": "brass"}},
)
_DEEP: Mapping[str, Any] = {"size": 1.18, "center": (0.5, 0.31)}
_FLAT: Mapping[str, Any] = {"size": 1.18, "center": (0.5, 0.41)}
_ON_TRIVET: Mapping[str, Any] = {"size": 1.2, "center": (0.5, 0.36), "stand": "trivet"}

KINDS: Mapping[str, Kind] = {
    "banquet": Kind(_PLATES[:3], placing.banquet, ("dumpling",), fill=1, words=_FLAT),
    "bibimbap": Kind(
        ("dolsot", {"bowl": {"skin": "brass"}}), placing.sectors, steam=3,
        words={"size": 1.16, "center": (0.5, 0.38), "stand": "tray"},
    ),
    "cake": Kind(_PLATES, shapes.a_round_cake, beside=SWEET_BESIDE, words={"size": 1.2, "center": (0.5, 0.36)}),
    "chicken": Kind(_PLATES, placing.laid_out, ("chicken", "pickled_radish", "chilli"), fill=2, words=_FLAT),
    "drink": Kind(
        ("table",), shapes.cups, tables=COOL_TABLES, beside=NOTHING_BESIDE,
        words={"tilt": 0.46, "center": (0.5, 0.24), "stand": {"mat": {"r": 104, "color": "butter"}}},
    ),
    "dumplings": Kind(
        ("steamer",), shapes.in_basket, steam=3, implied=("dumpling",), words={"size": 1.2, "center": (0.5, 0.36)},
    ),
    "fish": Kind(_OVALS, shapes.whole_fish, ("garlic", "chilli", "pickled_radish"), words={"tilt": 0.74, **_FLAT}),
    "fritters": Kind(_OVALS, placing.laid_out, ("shrimp", "toast", "lotus", "pickled_radish"), words=_FLAT),
    "grill": Kind(
        ("grill",), placing.laid_out, ("ribs", "garlic", "mushroom", "chilli"), fill=4, steam=3,
        words={"tilt": 0.84, "size": 1.24, "center": (0.5, 0.44)},
    ),
    "hotpot": Kind(
        ("pot",), placing.hotpot, ("kimchi", "ham", "sausage", "tofu", "cheese"), fill=5, liquid="broth", tone="red",
        bubbles=8, steam=2, tables=COOL_TABLES, words={"size": 1.16, "center": (0.5, 0.4)},
    ),
    "jars": Kind(("table",), shapes.jars, beside=NOTHING_BESIDE, words={"tilt": 0.42, "center": (0.5, 0.2)}),
    "kimchi": Kind(_BOWLS, placing.full_of, ("kimchi", "sesame"), fill=2, words=_DEEP),
    "lunchbox": Kind(("lunchbox",), shapes.boxed, ("sausage",), fill=1, words={"size": 1.26, "center": (0.5, 0.46)}),
    "noodle_soup": Kind(
        _BOWLS, placing.noodles_afloat, ("egg", "carrot", "zucchini", "scallion", "seaweed"), fill=4, liquid="broth",
        steam=2, words=_DEEP,
    ),
    "noodles": Kind(
        _PLATES, placing.noodles_piled, ("carrot", "greens", "mushroom", "egg", "sesame"), fill=4, steam=2,
        words=_FLAT,
    ),
    "pancake": Kind(("pan",), shapes.on_a_pancake, steam=3, words={"size": 1.16, "center": (0.45, 0.43)}),
    "pizza": Kind(
        ({"plate": {"skin": "wood"}},), shapes.on_a_crust, ("herb", "sausage"), fill=2, liquid="sauce", tone="red",
        words={"size": 1.24, "center": (0.5, 0.44), "tilt": 0.8},
    ),
    "plate": Kind(_PLATES, placing.laid_out, ("tofu", "chilli", "greens"), fill=3, words=_FLAT, as_told=True),
    "porridge": Kind(
        _BOWLS, placing.afloat, ("jujube", "nuts", "black_sesame"), fill=2, liquid="broth", tone="milk", steam=2,
        words=_DEEP,
    ),
    "rice": Kind(
        ("pan", _PLATES[1], _PLATES[3], {"bowl": {"skin": "brass"}}), placing.rice_piled,
        ("kimchi", "greens", "sesame"), steam=2, words=_FLAT,
    ),
    "rice_cakes": Kind(
        (*_PLATES, "board"), placing.laid_out, ("songpyeon_pink", "songpyeon_mint", "injeolmi", "sesame"), fill=3,
        implied=("rice_cake", "rice"), beside=SWEET_BESIDE, words=_FLAT,
    ),
    "rolls": Kind(("board",), shapes.rolls_in_rows, words={"size": 1.06, "center": (0.5, 0.44)}),
    "salad": Kind(
        _BOWLS, placing.on_leaves, ("cucumber", "carrot", "radish_cube", "radish", "sesame"), fill=4, words=_DEEP,
        as_told=True,
    ),
    "shaved_ice": Kind(
        ({"bowl": {"skin": "brass"}}, {"bowl": {"skin": "celadon"}}), shapes.a_peak, beside=SWEET_BESIDE,
        words={"size": 1.08, "center": (0.5, 0.16)},
    ),
    "skewers": Kind(_OVALS, shapes.skewers, ("chilli", "sesame"), fill=2, steam=2, words=_FLAT),
    "soup": Kind(
        _BOWLS, placing.afloat, ("mushroom", "tofu", "zucchini", "scallion"), liquid="broth", steam=2,
        implied=("garlic",), words=_DEEP, as_told=True,
    ),
    "steamed_egg": Kind(("ttukbaegi",), placing.in_puffs, ("scallion",), 1, "broth", "gold", steam=3, words=_ON_TRIVET),
    "stew": Kind(
        ("ttukbaegi",), placing.afloat, ("kimchi", "tofu", "chilli", "scallion"), fill=4, liquid="broth", tone="red",
        bubbles=12, steam=3, words=_ON_TRIVET, as_told=True,
    ),
    "stir_fry": Kind(
        ({"pan": {"handle": -34}}, {"pan": {"handle": 215}}, {"oval": {"skin": "melamine"}}), placing.afloat,
        ("tofu", "chilli", "scallion", "sesame"), liquid="sauce", tone="red", steam=2,
        words={"size": 1.16, "center": (0.48, 0.43)},
    ),
    "sweets": Kind(
        _PLATES, placing.laid_out, ("sweet_biscuit", "toast", "jujube", "nuts"), fill=4, beside=SWEET_BESIDE,
        words=_FLAT,
    ),
    "tteokbokki": Kind(
        _OVALS[2:], placing.afloat, ("rice_cake", "fishcake", "egg", "scallion", "sesame"), fill=5, liquid="sauce",
        tone="red", steam=2, words={"tilt": 0.74, "size": 1.26, "center": (0.48, 0.44)},
    ),
}  # fmt: skip
