"""Specimens: each word of the pictures by itself, as large as shows what it is."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, get_args

from zine.cli.motifs import MOTIFS
from zine.draw import draw, draw_icon
from zine.draw.foods import PIECES, SPRINKLES
from zine.draw.furniture import BORDERS, ICONS, draw_border
from zine.draw.grammar import function_of
from zine.draw.grounds import GROUNDS
from zine.draw.heaps import HEAPS
from zine.draw.liquids import LIQUIDS
from zine.draw.options import options
from zine.draw.paints import PAINTS
from zine.draw.props import PROPS
from zine.draw.shades import SHADES
from zine.draw.shots import SHOTS
from zine.draw.stage import OWN_SIZE, Stage, own_stage
from zine.draw.vessels import STANDS, VESSELS
from zine.model.drawing import Drawing
from zine.model.geometry import Point

_SEED = "specimen"
_SHOWN_RADIUS = 78.0  # points, of a piece of food by itself
_LARGEST = 5.0  # times as large as in a dish; beyond, lines are too heavy
_HEAP_SCALE = 2.5
_ROOM = 2.2 * OWN_SIZE  # of a thing that may be taller than wide
_FOOT = 0.3  # how far up a thing stands in it
_BORDER = (300.0, 34.0)
_BARE: Mapping[str, Any] = {"vessel": "table"}
_BOWL: Mapping[str, Any] = {"vessel": "bowl"}
_SHOT: Mapping[str, Any] = {
    "vessel": "dolsot",
    "base": "rice",
    "heaps": ["spinach"],
    "pieces": ["egg"],
}
_WHITE = ("steam",)  # what shows on a coloured ground only
_POINTS: Mapping[str, Any] = {
    "cable": [[0.1, 0.2], [0.5, 0.5], [0.9, 0.3]],
    "scatter": [[0.4, 0.45], [0.47, 0.5], [0.55, 0.43], [0.6, 0.52], [0.5, 0.58]],
}
# Options whose choices look so different that each is worth a picture: the word's table, the word, the option.
_CHOICES = (
    ("vessel", "bowl", "skin"),
    ("vessel", "bowl", "deco"),
    ("vessel", "plate", "skin"),
    ("vessel", "plate", "deco"),
    ("steam", "steam", "style"),
)


@dataclass(frozen=True, slots=True)
class Specimen:
    """A word and the picture that shows it: the `words` of a card, or furniture, which cards do not name.

    `whole` is a picture with all round it; else the thing stands on bare paper, `scale` times as large as usual.
    """

    kind: str
    word: str
    words: Mapping[str, Any] = field(default_factory=dict)
    scale: float = 1.0
    whole: bool = False
    furniture: Callable[[], Drawing] | None = None

    def drawing(self) -> Drawing:
        """Draw it: a whole picture in its own square, a single thing on bare paper with room all round it."""
        if self.furniture:
            return self.furniture()
        own = own_stage(self.words)
        if self.whole:
            return draw(self.words, _SEED, own)
        if "props" in self.words:  # has its place in the square, and may come in from its edge
            return draw(self.words, _SEED, own._replace(ground=None))
        room = Stage(_ROOM, _ROOM, Point(_ROOM / 2, _ROOM * _FOOT), self.scale, ground=None)
        return draw(self.words, _SEED, room)


def _foods() -> Iterator[Specimen]:
    for word, piece in sorted(PIECES.items()):
        scale = min(_LARGEST, _SHOWN_RADIUS / piece.radius)
        yield Specimen("piece", word, {**_BARE, "pieces": [{word: {"at": "center"}}]}, scale)
    for word in sorted(SPRINKLES):
        yield Specimen("sprinkle", word, {**_BARE, "sprinkle": [word]}, _HEAP_SCALE)
    for word in sorted(HEAPS):
        yield Specimen("heap", word, {**_BARE, "heaps": [word]}, _HEAP_SCALE)
    for word in sorted(LIQUIDS):
        yield Specimen("liquid", word, {**_BOWL, "liquid": word})


def _vessels() -> Iterator[Specimen]:
    for word in sorted(VESSELS):
        on_it = {"pieces": ["egg"]} if word == "table" else {}
        yield Specimen("vessel", word, {"vessel": word, **on_it})
    for word in sorted(STANDS):
        yield Specimen("stand", word, {**_BOWL, "stand": word})


def _props() -> Iterator[Specimen]:
    for word in sorted(PROPS):
        prop: Any = {word: {"points": _POINTS[word]}} if word in _POINTS else word
        white = word in _WHITE
        yield Specimen("prop", word, {**(_BOWL if white else _BARE), "props": [prop]}, whole=white)


def _grounds() -> Iterator[Specimen]:
    for word in sorted(GROUNDS):
        yield Specimen("ground", word, {**_BOWL, "ground": word}, whole=True)


def _motifs() -> Iterator[Specimen]:
    for word, (piece, options_of_it) in MOTIFS.items():
        scale = min(_LARGEST, _SHOWN_RADIUS / PIECES[piece].radius)
        yield Specimen("motif", word, {**_BARE, "pieces": [{piece: {"at": "center", **options_of_it}}]}, scale)


def _shots() -> Iterator[Specimen]:
    for word in SHOTS:
        yield Specimen("shot", word, {**_SHOT, "shot": word}, whole=True)


def _furniture() -> Iterator[Specimen]:
    for word in sorted(ICONS):
        yield Specimen("icon", word, furniture=partial(draw_icon, word))
    for word in sorted(BORDERS):
        yield Specimen("border", word, furniture=partial(_border, word))


def _border(word: str) -> Drawing:
    """Draw a border with bare paper round it, which tells where it ends."""
    return replace(draw_border(word, *_BORDER), bleed=_BORDER[1] / 2)


def _colors() -> Iterator[Specimen]:
    for word in PAINTS:
        yield Specimen("paint", word, {**_BARE, "ground": {"plain": {"color": word}}}, whole=True)
    for word in sorted(SHADES):
        yield Specimen("shade", word, {**_BOWL, "shade": word, "ground": {"plain": {"color": "paper"}}}, whole=True)


def _choices() -> Iterator[Specimen]:
    tables: Mapping[str, Mapping[str, Any]] = {"vessel": VESSELS, "steam": PROPS}
    for table, word, option in _CHOICES:
        for choice in choices(options(function_of(tables[table][word]))[option].kind):
            item: Any = {option: choice} if table == word else {word: {option: choice}}
            yield Specimen(f"{word} {option}", choice, {**_BOWL, table: item}, whole=table == "steam")


def choices(kind: Any) -> tuple[str, ...]:
    """Return the words that an option's type offers: those of its literals, the empty one left out."""
    found: Iterable[Any] = get_args(kind)
    words = [each if isinstance(each, str) else choices(each) for each in found]
    return tuple(word for each in words for word in ((each,) if isinstance(each, str) else each) if word)


CHARTS: Mapping[str, Callable[[], Iterator[Specimen]]] = {
    "foods": _foods,
    "vessels": _vessels,
    "props": _props,
    "grounds": _grounds,
    "motifs": _motifs,
    "shots": _shots,
    "choices": _choices,
    "furniture": _furniture,
    "colors": _colors,
}
