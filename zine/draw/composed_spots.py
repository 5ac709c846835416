"""Spots for foods: clumps round a dish, heaps in a crown, a few things in the middle.

Like lies by like, as a cook lays it, and faces us unless it lies flat. Positions are in food radii, turns in degrees.
"""

import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from zine.draw.chance import Chance
from zine.draw.composed_foods import LOOKS
from zine.draw.foods import PIECES

Words = dict[str, Any]

NOODLES = ("noodles", "ramyeon")
_REACH = 88.0  # food radius of the usual vessel, points
_SMALL, _BIG = 0.29, 0.40  # radius of a piece, in food radii
_OVERLAP = 0.92  # pieces touch a little
_SPECKS: Mapping[str, int] = {"black-sesame": 22, "gim-pixels": 10, "pine-nuts": 8, "scallion": 10, "sesame": 22}


class Spot(NamedTuple):
    """Where one piece of a food lies."""

    food: str
    x: float
    y: float
    turn: float


def pieces_of(foods: Sequence[str]) -> list[str]:
    """Return the foods that come in pieces."""
    return [food for food in foods if LOOKS[food].piece]


def small(foods: Sequence[str]) -> list[str]:
    """Return the foods whose pieces are small enough to lie on other food."""
    return [food for food in pieces_of(foods) if _share(food) <= _SMALL]


def heaps_of(foods: Sequence[str], without: Sequence[str] = ()) -> list[str]:
    """Return the foods that are heaped, and those that only are."""
    return [food for food in foods if LOOKS[food].heap and not LOOKS[food].piece and food not in without]


def heapable(foods: Sequence[str], without: Sequence[str] = ()) -> list[str]:
    """Return the foods that can be heaped, also those that come in pieces as well."""
    return [food for food in foods if LOOKS[food].heap and food not in without]


def ring(foods: Sequence[str], chance: Chance, distance: float = 0.62) -> list[Spot]:
    """Return a full ring of pieces, in clumps, each food as often as it takes to close the ring.

    A food whose pieces are too big for a ring is left out, unless it is the only one.
    """
    foods = [food for food in foods if _share(food) < _BIG] or list(foods[:1])
    order: list[str] = []
    steps: list[float] = []
    while sum(steps) < math.tau * 0.97:
        for food in foods:
            for _ in range(LOOKS[food].many):
                order.append(food)
                steps.append(2 * math.asin(min(0.9, _share(food) / distance)) * _OVERLAP)
    while sum(steps) > math.tau * 1.06 and len(steps) > len(foods):
        order.pop()
        steps.pop()
    spread = math.tau / sum(steps)
    angle = chance.uniform(0, math.tau)
    alike = len(set(order)) == 1  # end to end they would read as a chain
    out = []
    for food, step in zip(order, steps, strict=True):
        middle = angle + step * spread / 2
        angle += step * spread
        away = distance * chance.uniform(0.95, 1.05)
        turn = _turn(food, middle, chance) + (chance.spread(25) if alike and LOOKS[food].lies else 0)
        out.append(Spot(food, away * math.cos(middle), away * math.sin(middle), turn))
    return out


def middle(foods: Sequence[str], chance: Chance) -> list[Spot]:
    """Return the biggest of the foods or else the first: once if it is big, three times if it is small."""
    hero = next((food for food in foods if _share(food) >= _BIG), foods[0])
    start = chance.uniform(0, math.tau)
    number = 1 if LOOKS[hero].many == 1 or _share(hero) > 0.34 else 3
    away = 0.0 if number == 1 else _share(hero) * 0.98
    angles = [start + math.tau * i / number for i in range(number)]
    lean = chance.spread(30) if LOOKS[hero].lies else 0.0  # three alike lie side by side
    return [Spot(hero, away * math.cos(a), away * math.sin(a), lean + chance.spread(8)) for a in angles]


def clumps(foods: Sequence[str], places: Sequence[tuple[float, float]], chance: Chance) -> list[Spot]:
    """Return the foods at the places, like by like: the first places are the first food's."""
    out = []
    for i, (x, y) in enumerate(places if foods else ()):
        food = foods[i * len(foods) // len(places)]
        out.append(Spot(food, x, y, _turn(food, math.atan2(y, x), chance)))
    return out


def as_pieces(spots: Sequence[Spot], *, lift: float = 0.0, layer: int = 1, size: float = 1.0) -> list[Words]:
    """Return the words for pieces at these spots, one item a food."""
    listed: dict[str, list[list[float]]] = {}
    for spot in spots:
        listed.setdefault(spot.food, []).append([round(spot.x, 3), round(spot.y, 3), round(spot.turn)])
    out = []
    for food, at in listed.items():
        look = LOOKS[food]
        placing = {"at": at, "size": round(look.size * size, 3), "lift": lift, "layer": layer}
        out.append({look.piece: {**placing, **look.options}})
    return out


def crown(foods: Sequence[str], distance: float, *, first: float = 20.0, bump: float = 10.0) -> list[Words]:
    """Return heaps round the middle, their strands across the way out; one alone lies in the middle."""
    away = distance if len(foods) > 1 else 0.0
    size = 0.46 if len(foods) < 4 else 0.38
    out = []
    for i, food in enumerate(foods):
        degrees = first + 360 * i / len(foods)
        angle = math.radians(degrees)
        at = [round(away * math.cos(angle), 3), round(away * math.sin(angle), 3)]
        turn = (degrees + 90 + 90) % 180 - 90  # the same line, told within a quarter turn
        out.append(
            {LOOKS[food].heap: {"at": at, "r": size, "turn": round(turn), "aspect": 0.6, "bump": bump, "layer": 1}}
        )
    return out


def strewn(foods: Sequence[str], lift: float = 5.0) -> Words:
    """Return the words for what is strewn over all: scallions, if nothing is."""
    specks = [LOOKS[food].sprinkle for food in foods if LOOKS[food].sprinkle][:2] or ["scallion"]
    return {"sprinkle": {speck: {"n": _SPECKS[speck], "r": 0.8, "lift": lift} for speck in specks}}


def faced(word: str, options: Words, chance: Chance) -> Words:
    """Return the words for a piece that smiles, or sleeps, every other time."""
    face = chance.pick(("", "", "smile", "sleepy"))
    return {word: {**options, "face": face} if face else options}


def filled(foods: Sequence[str], usual: Sequence[str], count: int, chance: Chance) -> list[str]:
    """Return `count` foods, made up from the usual ones that are not there yet, then from the start again."""
    more = [food for food in chance.shuffled(usual) if food not in foods]
    every = [*dict.fromkeys(foods), *more]
    return [every[i % len(every)] for i in range(count)]


def _share(food: str) -> float:
    """Return the radius of a food's piece, in food radii."""
    look = LOOKS[food]
    return PIECES[look.piece].radius * look.size / _REACH


def _turn(food: str, angle: float, chance: Chance) -> float:
    """Return the degrees that a piece is turned by: along the rim if it lies flat, hardly if it faces us."""
    if not LOOKS[food].lies:
        return chance.spread(8)
    along = math.degrees(angle) % 180 - 90
    return along + chance.spread(14)
