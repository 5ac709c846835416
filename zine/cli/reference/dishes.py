"""The page of dishes and tables that can be had by name."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from zine.cli.reference.markdown import code, picture, table
from zine.cli.reference.pictures import path_of, shelf
from zine.draw import table_words
from zine.draw.items import items

_WIDTH = 110  # pixels of the page
_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")  # between words and what is said of them
_FOOD = ("liquid", "base", "wedges", "heaps", "pieces", "hero", "sprinkle", "banchan")

_HEAD = """# Dishes and tables

A dish by name is a whole picture: `art: bibimbap`. What a card says besides wins over it, word by word:
`art: {dish: bibimbap, ground: waves, seed: 7}`. A file of your own in `dishes/` beside your cards is a dish too, and
comes before a bundled one of its name; `zine art NAME` draws it alone. The words are in [picture words](words.md).
"""

_TABLES = """## Tables

Many dishes at once, for covers: `cover: {{art: {{table: front}}}}` in `zine.yaml`, and `back_cover` likewise. Where a
cover says nothing, `front` and `back` are laid. Items with `card: 1` serve the dish of the zine's first card. A file of
your own in `tables/` is a table too:

```yaml
{example}
```
"""


def reference() -> str:
    """Return the page."""
    dishes = [
        (picture(path_of("dish", name), name, _WIDTH), f"`{name}`", code([_vessel(words)]), code(_foods(words)))
        for name, words in shelf("dishes").items()
    ]
    tables = [
        (picture(path_of("table", name), name, _WIDTH), f"`{name}`", f"{len(words['items'])} things on it")
        for name, words in shelf("tables").items()
    ]
    example = (table_words.__doc__ or "").partition("\n\n")[2].strip()
    about_tables = _TABLES.format(example=_GAP.sub("  # ", example))
    whole = table(("", "dish", "in", "of"), dishes), about_tables, table(("", "table", "what it is"), tables)
    return "\n".join([_HEAD, *whole])


def _vessel(words: Mapping[str, Any]) -> str:
    said = words.get("vessel", "bowl")
    return str(next(iter(said)) if isinstance(said, Mapping) else said)


def _foods(words: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is in a dish, each word once."""
    boxes = [box["heap"] for box in words.get("boxes", ())]
    named = [each.name for word in _FOOD for each in items(words.get(word))]
    yield from dict.fromkeys([*named, *(each.name for each in items(boxes))])
