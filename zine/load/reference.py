"""The field reference, in Markdown, made from the declaration that the decoder reads."""

from zine.load.schema import field_table
from zine.model.card import (
    Allergens,
    Card,
    Dated,
    Heat,
    Ingredient,
    IngredientGroup,
    Nutrition,
    Source,
    Step,
    Term,
    Time,
)
from zine.model.project import Course, Cover, Interlude, MenuSection, Settings

_HEAD = """# Fields

Every field of a card and of `zine.yaml`. This page is made from the program's own declaration of them; so are the JSON
Schemas beside it (`assets/schema/`), from which editors complete and explain.

What you type is what prints: `1:30`, `010` and `no` stay as they are. Text takes `**bold**`, `*italic*` and
`[^source]`, nothing else. Keys that begin with `x_` are yours.
"""

_TABLES: tuple[tuple[str, type], ...] = (
    ("A card", Card),
    ("An ingredient", Ingredient),
    ("A group of ingredients", IngredientGroup),
    ("A step", Step),
    ("Time", Time),
    ("Heat", Heat),
    ("Allergens", Allergens),
    ("Nutrition", Nutrition),
    ("A glossary word", Term),
    ("A date", Dated),
    ("A source", Source),
    ("zine.yaml", Settings),
    ("A course", Course),
    ("A section of the menu", MenuSection),
    ("An interlude", Interlude),
    ("A cover", Cover),
)


def reference() -> str:
    """Return the whole reference page."""
    return "\n".join([_HEAD, *(_table(title, record) for title, record in _TABLES)])


def _table(title: str, record: type) -> str:
    rows = [f"| {_named(row.key, row.required)} | {row.takes} | {row.help} |" for row in field_table(record)]
    return "\n".join([f"## {title}", "", "| field | takes | what it is |", "|---|---|---|", *rows, ""])


def _named(key: str, required: bool) -> str:
    return f"`{key}` (required)" if required else f"`{key}`"
