"""Arrangements: foods in, the words for what is in the dish out.

Each arrangement fills its dish, because a half-empty one looks forgotten: what was recognised comes again until the
dish is full. What a dish is usually made of comes after what was recognised.
"""

from collections.abc import Callable, Sequence

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
    middle,
    pieces_of,
    ring,
    small,
    strewn,
)

Arrangement = Callable[[Sequence[str], Chance], Words]

_STAPLES = ("rice", *NOODLES)
_SECTORS = ("carrot", "greens", "mushroom", "beef", "zucchini", "bean_sprout", "egg", "radish", "cucumber", "fern")
_FRONT = ((-0.42, -0.22), (0.44, -0.34), (0.0, -0.56))


def afloat(foods: Sequence[str], chance: Chance) -> Words:
    """In a liquid: a ring of pieces, and in the middle a heap or the first food again."""
    pieces, heaps = pieces_of(foods)[:4], heaps_of(foods, NOODLES)
    if not pieces:
        return {"heaps": crown(heaps[:4], 0.46, bump=14), **strewn(foods)}
    around = as_pieces(ring(pieces, chance), lift=2)
    inside = crown(heaps[:2], 0.26, first=chance.uniform(0, 360), bump=14)
    return {
        "heaps": inside,
        "pieces": around if inside else around + as_pieces(middle(pieces, chance), lift=3, layer=2),
        **strewn(foods),
    }


def noodles_afloat(foods: Sequence[str], chance: Chance) -> Words:
    """A nest of noodles in a broth: heaps lean on its back, pieces lie on its front."""
    heaps = crown(heapable(foods, _STAPLES)[:2], 0.42, first=45, bump=20)
    pieces = clumps(pieces_of(foods)[:3], _FRONT, chance)
    return {
        "base": _nest(foods, 0.86, 40, 22),
        "heaps": heaps if len(heaps) > 1 else [],
        "pieces": as_pieces(pieces, lift=18, layer=2),
        **strewn(foods, 20),
    }


def noodles_piled(foods: Sequence[str], chance: Chance) -> Words:
    """A pile of noodles on a plate, with things tucked in all round."""
    ((nest, options),) = _nest(foods, 1.12, 46, 34).items()
    pieces = clumps(pieces_of(foods)[:3], ((0.04, 0.02), *_FRONT[:2]), chance)
    return {
        "heaps": [{nest: {**options, "at": [0, 0.04]}}, *crown(heapable(foods, _STAPLES)[:4], 0.56, first=40, bump=28)],
        "pieces": as_pieces(pieces, lift=26, layer=2),
        **strewn(foods, 26),
    }


def rice_piled(foods: Sequence[str], chance: Chance) -> Words:
    """A mound of rice with heaps and pieces leaning on it, and an egg on top."""
    pieces = [food for food in pieces_of(foods) if food != "egg"][:3]
    return {
        "base": {"rice": {"r": 1.02, "bump": 26}},
        "heaps": crown([food for food in heapable(foods, _STAPLES) if food not in pieces and food != "egg"][:3], 0.5,
                       first=90, bump=26),
        "pieces": as_pieces(ring(pieces, chance, 0.66), lift=10, layer=2) if pieces else [],
        "hero": {"egg": {"at": [0.02, 0.02], "size": 0.8, "lift": 24}},
        **strewn(foods, 24),
    }  # fmt: skip


def sectors(foods: Sequence[str], chance: Chance) -> Words:
    """Six sectors on rice, round an egg."""
    heaps = filled(heapable(foods, _STAPLES)[:6], _SECTORS, 6, chance)
    return {
        "liquid": "ricebed",
        "wedges": [LOOKS[food].heap for food in heaps],
        "wedge_r": [0.1, 0.98],
        "wedge_turn": chance.whole(0, 59),
        "hero": {"egg": {"at": [0.03, 0.02], "size": 0.92}},
        **strewn(foods),
    }


def banquet(foods: Sequence[str], chance: Chance) -> Words:
    """Twelve sectors round the guest of honour."""
    heaps = filled(heapable(foods, _STAPLES)[:12], (*_SECTORS, "kimchi", "anchovy", "black_bean"), 12, chance)
    guest = middle(pieces_of(foods)[:1], chance)[:1]
    return {
        "wedges": [LOOKS[food].heap for food in heaps],
        "wedge_r": [0.36, 1.06],
        "wedge_turn": chance.whole(0, 29),
        "pieces": as_pieces([spot._replace(x=0.0, y=-0.06) for spot in guest], layer=3),
    }


def hotpot(foods: Sequence[str], chance: Chance) -> Words:
    """Everything in its own corner of the pot, noodles in the middle."""
    nest = "wave-noodles" if "noodles" not in foods else "noodles"
    heaps = [{nest: {"at": [0.02, 0.04], "r": 0.46, "turn": 8, "aspect": 0.74, "bump": 6}}]
    corners = [{word: {**options, "layer": 0}} for one in crown(heaps_of(foods, NOODLES)[:3], 0.66, first=60)
               for word, options in one.items()]  # fmt: skip
    pieces = ring([food for food in pieces_of(foods) if food != "cheese"][:4], chance, 0.68)
    on_top = [{"cheese": {"at": [[0.04, 0.02, 20]], "size": 1.2, "lift": 11, "layer": 2}}] if "cheese" in foods else []
    return {"heaps": heaps + corners, "pieces": as_pieces(pieces, lift=2) + on_top, **strewn(foods)}


def full_of(foods: Sequence[str], chance: Chance) -> Words:
    """One heap that fills the bowl, other heaps and pieces on it."""
    heaps = heapable(foods, NOODLES) or ["greens"]
    pieces = pieces_of(foods)[:3]
    return {
        "heaps": [
            {LOOKS[heaps[0]].heap: {"at": [0, 0], "r": 0.96, "aspect": 0.95, "bump": 26}},
            *crown([food for food in heaps[1:4] if food not in pieces], 0.42, first=70, bump=38),
        ],
        "pieces": as_pieces(clumps(pieces, ((-0.36, 0.26), (0.38, 0.18), (0.0, -0.38)), chance), lift=24, layer=2),
        **strewn(foods, 28),
    }


def on_leaves(foods: Sequence[str], chance: Chance) -> Words:
    """A bowl lined with leaves: heaps round about, pieces in the middle."""
    pieces = [food for food in small(foods) if food not in ("lettuce", "cabbage")][:2]
    heaps = [food for food in heapable(foods, _STAPLES) if food not in pieces and food != "lettuce"][:4]
    return {
        "pieces": [
            {"lettuce": {"at": "ring", "n": 6, "r": 0.56, "radial": True, "size": 1.25, "layer": 0}},
            *as_pieces(clumps(pieces, ((-0.16, 0.1), (0.2, 0.02), (0, -0.24)), chance), lift=18, layer=2),
        ],
        "heaps": crown(heaps, 0.46, first=chance.uniform(0, 90), bump=18),
        **strewn(foods, 20),
    }


def laid_out(foods: Sequence[str], chance: Chance) -> Words:
    """Laid out on something flat: a ring of pieces, in the middle a heap or the first food again."""
    pieces, heaps = pieces_of(foods)[:3], heaps_of(foods, NOODLES)
    if not pieces:
        return {"heaps": crown(heaps[:5], 0.54, bump=16), **strewn(foods, 14)}
    around = as_pieces(ring(pieces, chance, 0.66))
    inside = crown(heaps[:1], 0, bump=14)
    return {
        "heaps": inside,
        "pieces": around if inside else around + as_pieces(middle(pieces, chance), layer=2),
        **strewn(foods, 8),
    }


def in_puffs(foods: Sequence[str], chance: Chance) -> Words:
    """Steamed egg, puffed up to the rim, with a few things sunk into it."""
    return {
        "pieces": [
            {"egg-cloud": {"at": [[-0.44, 0.36], [0.42, 0.36], [0, 0.06], [-0.5, -0.22], [0.5, -0.2]], "size": 1.3}},
            faced("egg-cloud", {"at": [[0, -0.36]], "size": 1.5}, chance),
            *as_pieces(clumps([food for food in pieces_of(foods) if food != "egg"][:2], _FRONT[:2], chance), layer=3),
        ],
        **strewn(foods, 16),
    }


def _nest(foods: Sequence[str], radius: float, strands: int, bump: float) -> Words:
    """Return the words for a nest of whatever noodles there are."""
    if "ramyeon" in foods and "noodles" not in foods:
        return {"wave-noodles": {"r": radius, "bump": bump, "aspect": 0.95}}
    tone = "caramel" if "beef" in foods else "cream"
    return {"noodles": {"r": radius, "tone": tone, "n": strands, "bump": bump, "thick": 3.6}}
