"""Arrangements of things with a shape of their own: rolls in rows, a disc, a peak, cups, jars, boxes."""

from collections.abc import Sequence

from zine.draw.chance import Chance
from zine.draw.composed_foods import LOOKS
from zine.draw.composed_spots import (
    NOODLES,
    Words,
    as_pieces,
    clumps,
    crown,
    faced,
    filled,
    heapable,
    heaps_of,
    pieces_of,
    ring,
    small,
    strewn,
)

_DOLLOPS = ("kimchi", "anchovy", "black_bean", "carrot", "greens")


def in_basket(foods: Sequence[str], chance: Chance) -> Words:
    """Dumplings and buns in a steamer."""
    crescent, bun = ("mandu", "wangmandu") if chance.happens(0.6) else ("wangmandu", "mandu")
    specks = strewn(foods) if any(LOOKS[food].sprinkle for food in foods) else {}
    return {
        "pieces": [
            {crescent: {"at": [[-0.48, 0.5], [0.44, 0.52]], "size": 1.16}},
            {bun: {"at": [[-0.02, 0.1]], "size": 1.2}},
            {crescent: {"at": [[-0.6, -0.26], [0.6, -0.24]], "size": 1.16}},
            faced(bun, {"at": [[0.02, -0.62]], "size": 1.1}, chance),
        ],
        **specks,
    }


def rolls_in_rows(foods: Sequence[str], chance: Chance) -> Words:
    """A roll on a board, cut into slices; one or two things beside it."""
    core = "wafer" if "chip" in foods else "classic"
    extra = [food for food in pieces_of(foods) if food not in ("seaweed", "egg")][:1]
    last = [0.64, -0.46]
    row = [[-0.52, -0.58], [0.06, -0.52]] + ([] if extra else [last])
    return {
        "pieces": [
            {"roll": {"at": [[-0.1, 0.62, -7]], "size": 1.15, "length": 80}},
            {"kimbap": {"at": [[-0.86, -0.04], [-0.3, 0.02], [0.26, 0.08], [0.82, 0.14]], "size": 1.38, "core": core}},
            {"kimbap": {"at": row, "size": 1.38, "tip": 0.25}},
            *as_pieces(clumps(extra, [(0.66, -0.5)], chance), layer=2),
        ],
        **({"sprinkle": {"sesame": {"n": 14, "r": 0.9}}} if "sesame" in foods else {}),
    }


def skewers(foods: Sequence[str], chance: Chance) -> Words:
    """Three skewers side by side."""
    at = [[0.02, 0.42, 6], [-0.02, -0.06, -4], [0.04, -0.5, 5]]
    garnish = as_pieces(clumps(pieces_of(foods)[:2], [(-0.92, -0.5), (0.94, 0.42)], chance), layer=2, size=0.8)
    return {"pieces": [{"skewer": {"at": at, "size": 1.24}}, *garnish], **strewn(foods)}


def whole_fish(foods: Sequence[str], chance: Chance) -> Words:
    """Two fish on a leaf, and what goes with them at the ends of the dish."""
    garnish = [food for food in pieces_of(foods) if food not in ("fish", "lettuce")][:2]
    return {
        "pieces": [
            {"lettuce": {"at": [[0.66, 0.2, 0]], "size": 1.3, "layer": 0}},
            {"fish": {"at": [[-0.06, 0.3, 6], [-0.02, -0.3, -4]], "size": 1.6}},
            *as_pieces(clumps(garnish, [(0.84, -0.44), (-0.76, -0.66), (-0.5, -0.78)], chance), layer=2, size=0.95),
        ],
        **strewn(foods, 8),
    }


def on_a_pancake(foods: Sequence[str], chance: Chance) -> Words:
    """A big scallion pancake, things strewn on it."""
    toppings = [food for food in small(foods) if food not in ("leek", "egg", "toast")][:2]
    spots = clumps(toppings, [(-0.3, 0.34), (0.36, 0.2), (-0.06, -0.4)], chance)
    cake = {"at": [[0, 0.01, chance.whole(-20, 20)]], "size": 1.12, "vias": "chip" in foods}
    return {"pieces": [{"pajeon": cake}, *as_pieces(spots, lift=6, layer=2, size=0.9)]}


def on_a_crust(foods: Sequence[str], chance: Chance) -> Words:
    """A pizza: its crust is the rim of the wooden plate, its sauce the plate's own; cheese, and a ring of toppings."""
    toppings = [food for food in small(foods) if food not in ("cheese", "toast")][:3]
    cheese = {"at": [[-0.4, 0.36, 24], [0.42, 0.32, -16], [-0.34, -0.36, 8], [0.4, -0.34, 40]], "size": 1.3}
    heaps = crown(heaps_of(foods, NOODLES)[:1], 0, bump=8)
    middle_heap = [{word: {**options, "r": 0.3, "layer": 3}} for one in heaps for word, options in one.items()]
    around = as_pieces(ring(toppings or ["sausage", "herb"], chance, 0.6), lift=4, layer=2, size=0.9)
    return {"pieces": [{"cheese": cheese}, *around], "heaps": middle_heap, **strewn(foods, 8)}


def a_round_cake(foods: Sequence[str], chance: Chance) -> Words:
    """A round cake under cream, a ring of sweet things on it, something heaped in the middle."""
    sweet = [food for food in small(foods) if food not in ("egg", "cheese", "toast")][:2] or ["cream"]
    heap = crown(heapable(foods, (*NOODLES, "rice", "egg"))[:1], 0, bump=6)
    top = [{word: {**options, "r": 0.3, "aspect": 0.8, "layer": 3}} for one in heap for word, options in one.items()]
    return {
        "pieces": [
            {"hotteok": {"at": [[0, -0.04, 0]], "size": 2.3, "layer": 0}},
            {"hotteok": {"at": [[0, 0.0, 40]], "size": 2.2, "lift": 22, "layer": 1}},
            *as_pieces(ring(sweet, chance, 0.5), lift=40, layer=2, size=0.9),
        ],
        "heaps": top,
        "sprinkle": {"pine-nuts": {"n": 6, "r": 0.3, "lift": 42}},
    }


def a_peak(foods: Sequence[str], chance: Chance) -> Words:
    """A mountain of shaved ice with beans running down, cubes at its foot."""
    sweet = [food for food in pieces_of(foods) if food not in ("ice", "cream")][:2] or ["sweet_biscuit"]
    foot = clumps(sweet, [(-0.6, -0.5), (-0.08, -0.8), (0.5, -0.6)], chance)
    return {
        "liquid": {"snow": {"height": 112}},
        "pieces": [
            {"bean-cap": {"at": [[-0.02, 0.1]], "size": 1.25, "lift": -8, "layer": 0}},
            *as_pieces(foot),
            {"strawberry": {"at": [[-0.16, 0.24]], "size": 1.35, "half": False, "lift": 6, "layer": 2}},
            {"mint": {"at": [[0.12, 0.2]], "size": 1.2, "lift": 6, "layer": 2}},
        ],
    }


def cups(foods: Sequence[str], chance: Chance) -> Words:
    """A kettle and a cup of something; what goes in it lies beside."""
    beside = as_pieces(clumps(pieces_of(foods)[:2], [(0.2, -0.72), (0.42, -0.86)], chance), layer=2, size=0.8)
    return {
        "pieces": [
            faced("kettle", {"at": [[-0.26, 0.3]], "size": 1.36}, chance),
            {"cup": {"at": [[0.84, -0.3]], "size": 1.2, "tone": chance.pick(("amber", "makgeolli", "gold")),
                     "skin": chance.pick(("brass", "celadon", "porcelain"))}},
            *beside,
        ]
    }  # fmt: skip


def jars(foods: Sequence[str], chance: Chance) -> Words:
    """Jars in the yard, in three glazes."""
    back, front = chance.shuffled(("dark", "brown", "honey")), chance.shuffled(("honey", "dark"))
    band = chance.pick(("wave", "fingers"))
    lights = any(food in foods for food in ("chip", "server", "cloud"))
    return {
        "pieces": [
            {"onggi": {"at": [[-0.86, 1.5]], "size": 0.98, "glaze": back[0], "band": "fingers"}},
            {"onggi": {"at": [[0.02, 1.62]], "size": 1.1, "glaze": back[1], "band": "wave"}},
            {"onggi": {"at": [[0.9, 1.45]], "size": 0.92, "glaze": back[2], "band": "fingers"}},
            {"onggi": {"at": [[-0.56, 0.3]], "size": 1.22, "glaze": front[0], "band": band, "lights": lights}},
            {"onggi": {"at": [[0.6, 0.36]], "size": 1.15, "glaze": front[1], "band": "none"}},
            faced("onggi", {"at": [[0.04, -0.72]], "size": 0.8, "band": "wave"}, chance),
        ]
    }


def boxed(foods: Sequence[str], chance: Chance) -> Words:
    """A lunchbox of three boxes: rice with an egg on it, and two of whatever is heaped."""
    heaps = filled(heapable(foods, ("rice", *NOODLES))[:2], _DOLLOPS, 2, chance)
    extra = [food for food in pieces_of(foods) if food not in ("egg", "kimchi")][:1] or ["squid"]
    return {
        "boxes": [
            {"rect": [-1, -1, 0.16, 1], "heap": "rice", "bump": 10},
            {"rect": [0.18, 0.06, 1, 1], "heap": LOOKS[heaps[0]].heap},
            {"rect": [0.18, -1, 1, 0.04], "heap": LOOKS[heaps[1]].heap},
        ],
        "pieces": [
            faced("egg", {"at": [[-0.46, 0.12]], "size": 0.98, "lift": 8}, chance),
            *as_pieces(clumps(extra, [(0.34, -0.2), (0.66, -0.26)], chance), lift=6, layer=2, size=0.86),
        ],
        "sprinkle": {"black-sesame": {"n": 16, "r": 0.3, "at": [-0.46, 0.1], "lift": 14}},
    }
