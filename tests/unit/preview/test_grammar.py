"""The editor knows every field that the loader reads, and says of it what the JSON Schema says."""

from typing import Any

import pytest

from zine.load.schema import schema
from zine.model.card import Card
from zine.model.project import Settings
from zine.preview.editing.grammar import NAMES, REFERS, grammar

GRAMMAR = grammar()
RECORDS: dict[str, Any] = GRAMMAR["records"]
SCHEMAS = {"Card": schema(Card), "Settings": schema(Settings)}
DEFINED = {name: each for whole in SCHEMAS.values() for name, each in {**whole["definitions"]}.items()} | SCHEMAS
OBJECTS = [name for name, each in DEFINED.items() if "properties" in each and not name.endswith("Line")]


@pytest.mark.parametrize("name", OBJECTS)
def test_a_record_has_the_fields_of_its_schema(name: str) -> None:
    assert set(RECORDS[name]["fields"]) == set(DEFINED[name]["properties"])


@pytest.mark.parametrize("name", OBJECTS)
def test_fields_are_explained_as_in_the_schema(name: str) -> None:
    told = {key: field["help"] for key, field in RECORDS[name]["fields"].items()}
    assert told == {key: each["description"] for key, each in DEFINED[name]["properties"].items()}


@pytest.mark.parametrize("name", OBJECTS)
def test_fields_are_required_as_in_the_schema(name: str) -> None:
    required = {key for key, field in RECORDS[name]["fields"].items() if field.get("required")}
    assert required == set(DEFINED[name].get("required", ()))


@pytest.mark.parametrize(("record", "key"), [*REFERS, *NAMES])
def test_a_field_that_takes_a_word_from_elsewhere_exists(record: str, key: str) -> None:
    assert key in RECORDS[record]["fields"]


@pytest.mark.parametrize(
    ("record", "key", "what", "said"),
    [
        ("Card", "layout", "default", "auto"),
        ("Card", "draft", "default", "false"),
        ("Card", "title", "example", "Robot-Folded Mandu"),
        ("Card", "ingredients", "records", ["Ingredient", "IngredientGroup"]),
        ("Card", "ingredients", "list", True),
        ("Card", "art", "picture", True),
        ("Settings", "theme", "default", "obang"),
        ("Settings", "trim", "choices", ["a5", "a6", "half-letter", "quarter-letter"]),
        ("Settings", "labels", "map", True),
        ("Heat", "level", "takes", "number, 0 to 5"),
        ("Term", "kind", "choices", ["kitchen", "policy"]),
        ("Dated", "aim", "choices", ["true", "false"]),
        ("Pairing", "card", "refers", "cards"),
    ],
)
def test_a_field_says_what_it_takes(record: str, key: str, what: str, said: Any) -> None:
    assert RECORDS[record]["fields"][key][what] == said


def test_nothing_is_said_where_there_is_nothing_to_say() -> None:
    assert RECORDS["Card"]["fields"]["topic"].keys() == {"help", "takes"}


def test_a_line_has_its_two_sides() -> None:
    assert RECORDS["Source"]["line"] == ["key", "title"]
