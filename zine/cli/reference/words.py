"""The page of picture words: everything that `art:` knows, with its picture, its options and where it may go."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from zine.cli.motifs import MOTIFS, written
from zine.cli.reference.markdown import code, paragraphs, picture, table
from zine.cli.reference.options import told
from zine.cli.reference.pictures import path_of
from zine.cli.specimens import CHARTS
from zine.draw.banchan import BanchanPlacing
from zine.draw.foods import PIECES, SPRINKLES
from zine.draw.furniture import BORDERS, ICONS
from zine.draw.grammar import function_of, options_of
from zine.draw.grounds import GROUNDS
from zine.draw.heaps import HEAPS
from zine.draw.liquids import LIQUIDS
from zine.draw.options import Option, options
from zine.draw.paints import PAINTS
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
from zine.draw.vessels import STANDS, VESSELS

_WIDTH = 64  # pixels of the page

_HEAD = """# Picture words

What `art:` on a card may say, or a file of your own in `dishes/`. One word is enough:

```yaml
art: bibimbap
```

A dish by name is in [dishes](dishes.md); anything else it says wins over the dish. A map describes a picture:

```yaml
art:
  vessel: {bowl: {skin: brass}}        # a word, or a word with options
  liquid: broth
  heaps: [rice, {spinach: {at: [.3, .2], r: .3}}]
  pieces: [egg, {chili: 3}]            # {chili: 3} is three of them
  ground: {sun: {color: pink}}
  steam: {style: cloud}
  seed: 7                              # another throw of the dice: zine art KEY --seeds 12
```

Places are in radii of the dish from its middle, the second number away from you; turns are in degrees. Colours are
those of the zine's three inks, by the names at the end of this page. Without `art:` a card gets a fitting picture.
"""

# What each word of the map is for; a test holds this against the words that the drawing knows.
KEYS: Mapping[str, str] = {
    "banchan": "Small dishes on a low table or tray: a food each, its place and its plate.",
    "base": "The heap under everything else.",
    "behind": "Props that stand behind the dish.",
    "boxes": "Compartments of a lunchbox: each a `rect` from -1 to 1 both ways, its `heap`, and `bump`, its height.",
    "center": "Where the dish stands: shares of the picture's width and height.",
    "dish": "A dish by name, to be changed by the other words.",
    "frame": "`pop` lets things stick out of the ground's edge; `inside` cuts them off there.",
    "ground": "What is behind the dish.",
    "heaps": "Heaps in the dish.",
    "hero": "The one thing on top of all.",
    "liquid": "What the vessel holds.",
    "pieces": "Pieces of food in the dish.",
    "props": "What stands beside the dish, flies over it or reaches into it.",
    "seed": "Another throw of the dice: a number or a word.",
    "shade": "How shadows on the table are printed.",
    "shot": "How the camera stands: its tilt, distance and crop, and where the light and the props are.",
    "size": "How large the dish is drawn; 1 is the usual.",
    "sprinkle": "Many tiny things strewn over the food.",
    "stand": "What the vessel stands on.",
    "steam": "How many ribbons of steam, 0 for none, or its options.",
    "tilt": "How steeply the camera looks down: .3 is nearly level, .95 nearly from above.",
    "vessel": "What the food is in.",
    "wedge_gap": "Degrees between wedges; below 0 they overlap.",
    "wedge_r": "Where wedges begin and end, in radii of the dish.",
    "wedge_turn": "Degrees by which the wedges are turned.",
    "wedges": "Heaps in sectors round the middle, in order.",
}
# What the options are for that all words of a table have.
_SHARED: Mapping[str, str] = {
    "margin": "points of bare paper round it",
    "mound": "points by which the food stands higher in the middle",
}


class _Section(NamedTuple):
    """A table of words: under which words of the map they go, and what says where they are put."""

    title: str
    kind: str
    words: Mapping[str, Any]
    under: tuple[str, ...]
    placings: tuple[type, ...] = ()


_SECTIONS = (
    _Section("Vessels", "vessel", VESSELS, ("vessel",)),
    _Section("Stands", "stand", STANDS, ("stand",), (StandPlacing,)),
    _Section("Liquids", "liquid", LIQUIDS, ("liquid",)),
    _Section(
        "Pieces of food", "piece", PIECES, ("pieces", "hero", "banchan"), (PiecePlacing, HeroPlacing, BanchanPlacing)
    ),
    _Section("Heaps", "heap", HEAPS, ("heaps", "base", "wedges", "banchan"), (HeapPlacing, BasePlacing, WedgePlacing)),
    _Section("Sprinkles", "sprinkle", SPRINKLES, ("sprinkle",), (SprinklePlacing,)),
    _Section("Props", "prop", PROPS, ("props", "behind")),
    _Section("Grounds", "ground", GROUNDS, ("ground",)),
    _Section("Icons", "icon", ICONS, ()),
    _Section("Borders", "border", BORDERS, ()),
)


def reference() -> str:
    """Return the page."""
    parts = [_HEAD, "## The words of the map\n", _map(), *(part for each in _SECTIONS for part in _section(each))]
    return "\n".join([*parts, *_motifs(), *_choices(), *_colors()])


def _map() -> str:
    return table(("word", "what it is for"), [(f"`{word}`", says) for word, says in sorted(KEYS.items())])


def _section(section: _Section) -> Iterator[str]:
    yield f"## {section.title}\n"
    yield f"Written under {code(section.under)}.\n" if section.under else "Signs on the pages; no card names them.\n"
    known = {word: options(function_of(entry)) for word, entry in section.words.items()}
    shared = _shared(list(known.values()))
    if shared:
        yield f"All of them take {'; '.join(f'{told({name: shared[name]})}, {_SHARED[name]}' for name in shared)}.\n"
    for placing in section.placings:
        yield _placing(placing)
    rows = [
        (
            picture(path_of(section.kind, word), word, _WIDTH),
            f"`{word}`",
            " ".join(paragraphs(function_of(section.words[word]).__doc__)),
            told({name: option for name, option in known[word].items() if name not in shared}),
        )
        for word in sorted(section.words)
    ]
    yield table(("", "word", "what it is", "options"), rows)


def _shared(known: Sequence[Mapping[str, Option]]) -> Mapping[str, Option]:
    """Return the options that all words of a table have."""
    first, *others = known
    return {name: option for name, option in first.items() if others and all(name in each for each in others)}


def _placing(placing: type) -> str:
    known = {name: option for name, option in options_of(placing).items() if name != "at"}
    said = " ".join(paragraphs(placing.__doc__))
    return f"{said} {told(known)}.\n"


def _motifs() -> Iterator[str]:
    yield "## Motifs\n"
    yield "Technology hidden in the food: a piece, and the option that makes it more than food.\n"
    rows = [
        (picture(path_of("motif", word), word, _WIDTH), word, f"`{written(piece, chosen)}`")
        for word, (piece, chosen) in MOTIFS.items()
    ]
    yield table(("", "motif", "written"), rows)


def _choices() -> Iterator[str]:
    yield "## Skins, patterns and steam\n"
    rows = [
        (picture(path_of(each.kind, each.word), each.word, _WIDTH), f"`{each.kind.partition(' ')[0]}`", *_option(each))
        for each in CHARTS["choices"]()
    ]
    yield table(("", "word", "option", "choice"), rows)


def _option(specimen: Any) -> tuple[str, str]:
    return f"`{specimen.kind.partition(' ')[2]}`", f"`{specimen.word}`"


def _colors() -> Iterator[str]:
    yield "## Shots\n"
    yield "Written under `shot`.\n"
    yield table(("", "word"), [(picture(path_of("shot", word), word, _WIDTH), f"`{word}`") for word in SHOTS])
    yield "## Shadows\n"
    yield "Written under `shade`.\n"
    yield table(("", "word"), [(picture(path_of("shade", word), word, _WIDTH), f"`{word}`") for word in sorted(SHADES)])
    yield "## Colours\n"
    yield "Mixed of the zine's inks, so each theme has its own.\n"
    swatches = [f"{picture(path_of('paint', word), word, 24)} `{word}`" for word in PAINTS]
    yield " ·\n".join(swatches) + "\n"
