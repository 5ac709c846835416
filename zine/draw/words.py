"""The words of a picture: what a card's `art:` may say, and what is wrong with what it says.

art: bibimbap                        a dish by name
art: {dish: bibimbap, seed: 7}       another throw of the dice
art:
  vessel: {bowl: {skin: brass}}      an item: a word, or a word with options, or a word with a number of it
  pieces: [egg, {chili: {n: 3}}]     a list of items
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from zine.draw.banchan import BanchanPlacing
from zine.draw.foods import PIECES, SPRINKLES
from zine.draw.grammar import MOST, Check, Wrong, a_value, an_item, one_of, some_items
from zine.draw.grounds import GROUNDS
from zine.draw.heaps import HEAPS
from zine.draw.items import item
from zine.draw.liquids import LIQUIDS
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
from zine.draw.values import Complaint, described, nearest, unknown
from zine.draw.vessels import STANDS, VESSELS
from zine.errors import Mark, Problem

RULE = "unknown-art-word"
_LUNCHBOXES = ("lunchbox", "quarter-box", "wooden-tray")


def problems(
    words: Mapping[str, Any], marks: Mapping[str, Mark], dishes: Collection[str] | None = None
) -> tuple[Problem, ...]:
    """Return everything wrong with a picture's words; when nothing is, `draw` can draw them.

    `marks` gives places in the file by path (`pieces/0/chip/at`); `dishes` the names of all dishes, None leaves the
    named one unchecked.
    """
    wrongs: list[Wrong] = []
    for word, value in words.items():
        wrongs += WORDS[word](value, word) if word in WORDS else [Wrong(str(word), _no_such_word(str(word)))]
    if dishes is not None and "dish" in words and (found := unknown("dish", words["dish"], dishes)):
        wrongs.append(Wrong("dish", found))
    if not wrongs:
        wrongs += _misfits(words)
    return placed(wrongs, marks)


def placed(wrongs: Iterable[Wrong], marks: Mapping[str, Mark]) -> tuple[Problem, ...]:
    """Return what is wrong as problems, each at its place in the file."""
    return tuple(
        Problem(wrong.complaint.message, _mark(wrong.path, marks), wrong.complaint.hint, rule=RULE) for wrong in wrongs
    )


def _no_such_word(word: str) -> Complaint:
    if word == "palette":
        return Complaint("a picture has no inks of its own", "Leave it out, and choose the zine's theme in zine.yaml.")
    return Complaint(f'a picture has no "{word}"', nearest(word, WORDS))


def _misfits(words: Mapping[str, Any]) -> Iterator[Wrong]:
    """Find words that are right alone but not together."""
    if words.get("boxes") and "dish" not in words and item(words.get("vessel", "bowl")).name not in _LUNCHBOXES:
        yield Wrong("boxes", Complaint("only a lunchbox has compartments", 'Write "vessel: lunchbox".'))


def _mark(path: str, marks: Mapping[str, Mark]) -> Mark | None:
    """Return the mark of a path, or of the nearest thing around it."""
    while path not in marks and "/" in path:
        path = path.rpartition("/")[0]
    return marks.get(path, marks.get(""))


def _boxes(value: Any, path: str) -> Iterator[Wrong]:
    """Check a lunchbox's compartments."""
    if not isinstance(value, Sequence) or isinstance(value, str) or len(value) > MOST:
        yield Wrong(
            path,
            Complaint('"boxes" wants a list of compartments', 'Write such as "- {rect: [-1, -1, 0, 1], heap: rice}".'),
        )
        return
    for i, box in enumerate(value):
        yield from _wrongs_of_box(box, f"{path}/{i}")


def _wrongs_of_box(box: Any, path: str) -> Iterator[Wrong]:
    if not isinstance(box, Mapping) or not {"rect", "heap"} <= box.keys():
        hint = "Write such as {rect: [-1, -1, 0, 1], heap: rice}."
        yield Wrong(path, Complaint('a compartment wants its "rect" and its "heap"', hint))
        return
    for word, value in box.items():
        if word in _BOX:
            yield from _BOX[word](value, f"{path}/{word}")
        else:
            yield Wrong(f"{path}/{word}", Complaint(f'a compartment has no "{word}"', nearest(str(word), _BOX)))


def _steam(value: Any, path: str) -> Iterator[Wrong]:
    """Check steam: how many ribbons, or its options."""
    if value is not False and value != 0:
        yield from an_item({"steam": PROPS["steam"]})({"steam": value}, path)


def _seed(value: Any, path: str) -> Iterator[Wrong]:
    if isinstance(value, bool) or not isinstance(value, int | str):
        yield Wrong(path, Complaint(f'"seed" wants a number or a word, not {described(value)}', "Write such as 7."))


def _dish(value: Any, path: str) -> Iterator[Wrong]:
    if not isinstance(value, str):
        hint = "Write one name; `zine list dishes` tells which."
        yield Wrong(path, Complaint(f'"dish" wants the name of a dish, not {described(value)}', hint))


_Pair = tuple[float, float]

_BOX: Mapping[str, Check] = {
    "bump": a_value(float),
    "heap": an_item(HEAPS),
    "rect": a_value(tuple[float, float, float, float]),
}

WORDS: Mapping[str, Check] = {
    "banchan": some_items({**HEAPS, **PIECES}, BanchanPlacing),
    "base": an_item(HEAPS, BasePlacing),
    "behind": some_items(PROPS),
    "boxes": _boxes,
    "center": a_value(_Pair),
    "dish": _dish,
    "frame": one_of(("inside", "pop")),
    "ground": an_item(GROUNDS),
    "heaps": some_items(HEAPS, HeapPlacing),
    "hero": some_items(PIECES, HeroPlacing),
    "liquid": an_item(LIQUIDS),
    "pieces": some_items(PIECES, PiecePlacing),
    "props": some_items(PROPS),
    "seed": _seed,
    "shade": one_of(list(SHADES)),
    "shot": one_of(list(SHOTS)),
    "size": a_value(float),
    "sprinkle": some_items(SPRINKLES, SprinklePlacing),
    "stand": an_item(STANDS, StandPlacing),
    "steam": _steam,
    "tilt": a_value(float),
    "vessel": an_item(VESSELS),
    "wedge_gap": a_value(float),
    "wedge_r": a_value(_Pair),
    "wedge_turn": a_value(float),
    "wedges": some_items(HEAPS, WedgePlacing),
}
