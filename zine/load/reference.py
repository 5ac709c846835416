"""The field reference, in Markdown, made from the declaration that the decoder reads."""

from zine.load.schema import field_table
from zine.model.card import (
    Allergens,
    Callout,
    Card,
    Dated,
    Fact,
    Heat,
    Ingredient,
    IngredientGroup,
    Nutrition,
    Pairing,
    Source,
    Step,
    Substitution,
    Term,
    Time,
)
from zine.model.project import Course, Cover, Interlude, MenuSection, Preferences, Settings

_HEAD = """# Fields

Every field of a card, of `zine.yaml`, and of your own `config.yaml` (`zine doctor` says where that is). This page is
made from the program's own declaration of them; so are the JSON Schemas (`zine schema`), from which editors complete
and explain.

What you type is what prints: `1:30`, `010` and `no` stay as they are. Text takes `**bold**`, `*italic*` and
`[^source]`, nothing else. Keys that begin with `x_` are yours.
"""

TABLES: tuple[tuple[str, type], ...] = (
    ("A card", Card),
    ("An ingredient", Ingredient),
    ("A group of ingredients", IngredientGroup),
    ("A step", Step),
    ("Time", Time),
    ("Heat", Heat),
    ("A substitution", Substitution),
    ("Allergens", Allergens),
    ("Nutrition", Nutrition),
    ("A fact", Fact),
    ("A pairing", Pairing),
    ("A glossary word", Term),
    ("A date", Dated),
    ("A callout", Callout),
    ("A source", Source),
    ("zine.yaml", Settings),
    ("A course", Course),
    ("A section of the menu", MenuSection),
    ("An interlude", Interlude),
    ("A cover", Cover),
    ("config.yaml", Preferences),
)


def reference() -> str:
    """Return the whole reference page."""
    return "\n".join([_HEAD, *(_table(title, record) for title, record in TABLES)])


def _table(title: str, record: type) -> str:
    said = " ".join((record.__doc__ or "").split())
    rows = [f"| {_named(row.key, row.required)} | {row.takes} | {row.help} |" for row in field_table(record)]
    return "\n".join([f"## {title}", "", said, "", "| field | takes | what it is |", "|---|---|---|", *rows, ""])


def _named(key: str, required: bool) -> str:
    return f"`{key}` (required)" if required else f"`{key}`"
