"""A picture for a card that describes none: its words, from what the dish is called and what goes in.

Nothing has to be recognised: an unknown dish is a plate of what is known, laid out as somebody meant it. Equal names,
ingredients and seed give equal words.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from zine.draw.chance import Chance
from zine.draw.composed_cues import Cues, Reader
from zine.draw.composed_dishes import KINDS, Kind
from zine.draw.composed_foods import LOOKS
from zine.draw.composed_words import DISH_CUES, FOOD_CUES, TONE_CUES
from zine.draw.items import items

_ASIDE = re.compile(r"\s(?:with|for|in|on|from|and)\s|[,:;(]", re.IGNORECASE)  # what follows is beside the point
_MOST_FOODS = 6
_ENOUGH = 2  # foods that a card names, so that a dish of anything needs no others
_BY_STAPLE = {"noodles": "noodles", "ramyeon": "noodle_soup", "rice": "rice", "dumpling": "dumplings", "fish": "fish"}

_HEAVY = frozenset(("chip", "cloud-tofu", "drumstick", "fish", "half-egg", "hen", "mandu", "spam", "tofu", "tteok"))
_SUNK = 0.26
_HOUSE = ("bibimbap", "stew", "noodle_soup", "dumplings", "rolls", "stir_fry", "banquet", "pancake", "salad", "rice")


def compose_art(dish_names: Sequence[str], ingredients: Sequence[str], course: str, seed: str) -> Mapping[str, Any]:
    """Return a picture's words, all of them in the drawing's vocabulary.

    Args:
        dish_names: what the dish is called, the plainest name first: title, native name, romanized name.
        ingredients: food words, those that count most first; policy facts among them do no harm.
        course: the name of the course, asked only when no name says what kind of dish it is.
        seed: decides whatever the card leaves open.
    """
    chance = Chance(f"{seed}/composed")
    told = foods_in([*dish_names, *ingredients])
    kind = KINDS[kind_of([*dish_names, course]) or _kind_by_foods(told, chance.child("kind"))]
    foods = _served(told, kind, chance.child("usual"))
    words = {
        **kind.words,
        **_setting(kind, chance.child("setting")),
        **_liquid(kind, dish_names, ingredients, chance),
    }
    arranged = _said(kind.arrange(foods, chance.child("foods")))
    return {**words, **(_sunk(arranged) if kind.liquid else arranged)}


def kind_of(names: Sequence[str]) -> str:
    """Return the kind of dish that the first telling name tells (the last such word of its main part), or ""."""
    for name in names:
        for part in _ASIDE.split(name):
            if kinds := _reader(_DISHES).read(part):
                return kinds[-1]
    return ""


def foods_in(texts: Sequence[str]) -> list[str]:
    """Return the foods that the texts name, each once, in the order they are named."""
    told = dict.fromkeys(food for text in texts for food in _reader(_FOODS).read(text))
    return [food for food in told if food in LOOKS]


def tone_of(texts: Sequence[str], otherwise: str) -> str:
    """Return the colour that the texts give a broth."""
    return next((tone for text in texts for tone in _reader(_TONES).read(text)), otherwise)


_DISHES, _FOODS, _TONES = "dishes", "foods", "tones"
_CUES: Mapping[str, Cues] = {_DISHES: DISH_CUES, _FOODS: FOOD_CUES, _TONES: TONE_CUES}


@cache
def _reader(table: str) -> Reader:
    return Reader(_CUES[table])


def _kind_by_foods(foods: Sequence[str], chance: Chance) -> str:
    """Return the kind of a dish that no name tells: by its staple, a plate of it all, or a dish of the house."""
    if not foods:
        return chance.pick(_HOUSE)
    return next((_BY_STAPLE[food] for food in foods if food in _BY_STAPLE), "plate")


def _served(told: Sequence[str], kind: Kind, chance: Chance) -> list[str]:
    """Return what is told, and of the usual foods, in their order, as many as the dish wants."""
    foods = [food for food in told if food not in kind.implied][:_MOST_FOODS]
    for food in () if kind.as_told and len(_solid(foods)) >= _ENOUGH else kind.usual:
        solid = _solid(foods)
        lonely = len([one for one in solid if LOOKS[one].piece]) < 2 and LOOKS[food].piece
        if food not in foods and (len(solid) < kind.fill or lonely):
            foods.append(food)
    specks = [food for food in kind.usual if LOOKS[food].sprinkle and food not in foods]
    return [*foods, *chance.shuffled(specks)[:1]]


def _solid(foods: Sequence[str]) -> list[str]:
    """Return what of the foods can be seen as more than specks."""
    return [food for food in foods if LOOKS[food].piece or LOOKS[food].heap]


def _setting(kind: Kind, chance: Chance) -> dict[str, Any]:
    """Return the vessel and what is round it."""
    table, beside = chance.pick(kind.tables), chance.pick(kind.beside)
    words: dict[str, Any] = {"vessel": chance.pick(kind.vessels), "ground": table.ground, "shade": table.shade}
    if beside:
        words["props"] = [beside]
    if kind.steam and chance.happens(0.75):
        words["steam"] = kind.steam
    if "tilt" not in kind.words:
        words["tilt"] = chance.pick((0.6, 0.64, 0.64, 0.68))
    return words


def _liquid(kind: Kind, names: Sequence[str], ingredients: Sequence[str], chance: Chance) -> dict[str, Any]:
    if not kind.liquid:
        return {}
    options: dict[str, Any] = {"tone": _tone(kind, names, ingredients)}
    if kind.liquid == "broth":
        options |= {"bubbles": kind.bubbles and kind.bubbles + chance.whole(-2, 4), "oil": chance.whole(0, 5)}
    else:
        options |= {"r": 1.05}
    return {"liquid": {kind.liquid: options}}


def _tone(kind: Kind, names: Sequence[str], ingredients: Sequence[str]) -> str:
    """Return the colour of what the foods are in. A spoon of soy sauce seasons a broth, and does not make it black."""
    seasoned = [text for text in ingredients if kind.liquid != "broth" or tone_of([text], "") != "soy"]
    return tone_of([*names, *seasoned], kind.tone)


def _sunk(words: Mapping[str, Any]) -> dict[str, Any]:
    """Let what is heavy lie in what the dish is full of, not on it."""
    pieces = [
        {name: {"sunk": _SUNK, **options} if name in _HEAVY else options}
        for name, options, _ in items(words.get("pieces"))
    ]
    return {**words, "pieces": pieces} if pieces else dict(words)


def _said(words: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out words that say nothing."""
    return {word: value for word, value in words.items() if value}
