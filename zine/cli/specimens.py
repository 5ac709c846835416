"""Specimens: each word of the pictures by itself, as large as shows what it is."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from zine.draw.foods import PIECES, SPRINKLES
from zine.draw.grounds import GROUNDS
from zine.draw.heaps import HEAPS
from zine.draw.liquids import LIQUIDS
from zine.draw.props import PROPS
from zine.draw.vessels import STANDS, VESSELS

_SHOWN_RADIUS = 78.0  # points, of a piece of food by itself
_LARGEST = 5.0  # times as large as in a dish; beyond, lines are too heavy
_HEAP_SCALE = 2.5
_BARE = {"vessel": "table"}
_WHITE = ("steam",)  # what shows on a coloured ground only
_POINTS: Mapping[str, Any] = {
    "cable": [[0.1, 0.2], [0.5, 0.5], [0.9, 0.3]],
    "scatter": [[0.4, 0.45], [0.47, 0.5], [0.55, 0.43], [0.6, 0.52], [0.5, 0.58]],
}


class Specimen(NamedTuple):
    """A word, the picture that shows it, how large, and whether that is a whole picture or a thing on bare paper."""

    word: str
    words: Mapping[str, Any]
    scale: float = 1.0
    whole: bool = False


def _foods() -> Iterator[Specimen]:
    for word, piece in sorted(PIECES.items()):
        scale = min(_LARGEST, _SHOWN_RADIUS / piece.radius)
        yield Specimen(word, {**_BARE, "pieces": [{word: {"at": "center"}}]}, scale)
    for word in sorted(SPRINKLES):
        yield Specimen(word, {**_BARE, "sprinkle": [word]}, _HEAP_SCALE)
    for word in sorted(HEAPS):
        yield Specimen(word, {**_BARE, "heaps": [word]}, _HEAP_SCALE)
    for word in sorted(LIQUIDS):
        yield Specimen(word, {"liquid": word, "vessel": "bowl"})


def _vessels() -> Iterator[Specimen]:
    yield from (Specimen(word, {"vessel": word}) for word in sorted(VESSELS) if word != "table")
    yield from (Specimen(word, {"vessel": "bowl", "stand": word}) for word in sorted(STANDS) if word != "none")


def _props() -> Iterator[Specimen]:
    for word in sorted(PROPS):
        prop: Any = {word: {"points": _POINTS[word]}} if word in _POINTS else word
        if word in _WHITE:
            yield Specimen(word, {"vessel": "bowl", "props": [prop]}, whole=True)
        else:
            yield Specimen(word, {**_BARE, "props": [prop]})
    for word in sorted(GROUNDS):
        yield Specimen(word, {"ground": word, "vessel": "bowl"}, whole=True)


CHARTS: Mapping[str, Callable[[], Iterator[Specimen]]] = {"foods": _foods, "vessels": _vessels, "props": _props}
