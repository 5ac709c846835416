"""The decoder and the JSON Schemas agree: one declaration, two readers.

Files are read for `jsonschema` as an editor reads them, by the core schema of YAML 1.2 (10.3): an empty value is null,
`true` and `false` are booleans, digits are numbers.
"""

import copy
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import jsonschema
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from zine.errors import Level
from zine.load.document import document
from zine.load.schema import FILES, as_text, field_table, schema
from zine.model.card import Card
from zine.model.project import Settings

ROOT = Path(__file__).parents[2]
CARDS = ROOT / "tests" / "golden" / "cards"

# What a schema cannot say: YAML that is none, words that YAML keeps for itself, repeated keys.
BEYOND_A_SCHEMA = {
    "begins-with-an-ampersand",
    "begins-with-an-exclamation-mark",
    "repeated-key",
}


class Editor(yaml.CSafeLoader):
    """YAML 1.2 core types, as editors have them."""

    yaml_implicit_resolvers: ClassVar[dict[str, list[tuple[str, re.Pattern[str]]]]] = {}

    def anything(self, node: yaml.Node) -> object:
        return self.construct_scalar(node) if isinstance(node, yaml.ScalarNode) else None


for tag, pattern, first in (
    ("null", r"", ["", None]),
    ("bool", r"true|false", ["t", "f"]),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*)", list("-+.0123456789")),
):
    Editor.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{pattern})$"), first)
Editor.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(loader.construct_scalar(node)))
Editor.add_constructor("tag:yaml.org,2002:bool", lambda loader, node: loader.construct_scalar(node) == "true")
Editor.add_constructor(None, Editor.anything)

VALIDATORS = {record: jsonschema.Draft7Validator(schema(record)) for record in FILES.values()}


def decodes(record: type, path: Path) -> bool:
    """Whether the decoder has nothing to say against a file."""
    given = {"key": "k", "mark": None} if record is Card else {}
    return all(problem.level is not Level.ERROR for problem in document(record, path, **given).problems)


def with_text_keys(tree: Any) -> Any:
    """Return a tree as JSON has it: every key is text."""
    if isinstance(tree, dict):
        return {str(key): with_text_keys(value) for key, value in tree.items()}
    return [with_text_keys(each) for each in tree] if isinstance(tree, list) else tree


def as_an_editor_reads(path: Path) -> Any:
    return with_text_keys(yaml.load(path.read_text(encoding="utf-8"), Editor))  # noqa: S506 a safe loader


def is_yaml(path: Path) -> bool:
    try:
        as_an_editor_reads(path)
    except (yaml.YAMLError, RecursionError):
        return False
    return True


class Writer(yaml.SafeDumper):
    """Writes nothing as nothing, where other writers write `null`."""


Writer.add_representer(type(None), lambda writer, _: writer.represent_scalar("tag:yaml.org,2002:null", ""))


CASES = sorted(path.stem for path in CARDS.glob("*.yaml") if is_yaml(path))


@pytest.mark.parametrize("case", [case for case in CASES if case not in BEYOND_A_SCHEMA])
def test_schema_and_decoder_agree_on_every_card(case: str) -> None:
    path = CARDS / f"{case}.yaml"
    assert VALIDATORS[Card].is_valid(as_an_editor_reads(path)) == decodes(Card, path)


@pytest.mark.parametrize("case", sorted(BEYOND_A_SCHEMA))
def test_the_decoder_sees_what_a_schema_cannot(case: str) -> None:
    path = CARDS / f"{case}.yaml"
    assert VALIDATORS[Card].is_valid(as_an_editor_reads(path))
    assert not decodes(Card, path)


GOOD: dict[type, Any] = {
    Card: as_an_editor_reads(CARDS / "good-long.yaml"),
    Settings: {
        "title": "The State Banquet",
        "lang": "ko",
        "trim": "120 x 170 mm",
        "courses": ["Soups", {"Grill": "구이"}, {"name": "Noodles", "native_name": "면", "colour": "leaf"}],
        "menu": [
            "mandu",
            {"Soups": ["budae", {"interlude": "A word", "text": "Eat."}]},
            {"course": "Grill", "serve": "galbi"},
        ],
        "labels": {"Ingredients": "재료"},
        "front_matter": ["contents"],
        "cover": {"title": "Eat", "art": {"table": "front"}},
        "colophon": "Made by hand.",
        "sources": {"park": "Park", "robots": {"in": "park", "heading": "Robotics"}},
        "glossary": [{"AX": "AI transformation"}, {"word": "so", "meaning": "filling", "kind": "kitchen"}],
    },
}

ODD_VALUES = st.sampled_from(
    [None, "", "  ", "words", 3, 7, -1, 0.5, True, False, [], [None], ["a"], [["a"]], [{"a": "b"}], {}, {"a": "b"},
     {"a": None}, {"a": {"b": "c"}}, {"a": ["b"]}, {"x_mine": 1}, "page", "kitchen"]
)  # fmt: skip
ODD_KEYS = st.sampled_from(
    ["titel", "Title", "x_mine", "item", "amount", "text", "key", "meaning", "label", "2 cups", "in", "group"]
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the path of everything in a tree of lists and maps."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for step, each in inner for place in places(each, (*path, step)))]


def mutated(data: st.DataObject, record: type) -> Any:
    """Return a good file with one thing in it dropped, renamed, or made something else."""
    tree = copy.deepcopy(GOOD[record])
    paths = [path for path in places(tree) if path and "art" not in path and not str(path[0]).startswith("x_")]
    *way, last = data.draw(st.sampled_from(paths))
    holder = tree
    for step in way:
        holder = holder[step]
    change = data.draw(st.sampled_from(["drop", "rename", "retype"]))
    if change == "retype":
        holder[last] = data.draw(ODD_VALUES)
    elif change == "drop" or isinstance(holder, list):
        del holder[last]
    else:
        renamed = {data.draw(ODD_KEYS) if key == last else key: value for key, value in holder.items()}
        holder.clear()
        holder.update(renamed)
    return tree


@pytest.mark.parametrize("record", FILES.values())
@settings(max_examples=250, deadline=None, derandomize=True)
@given(data=st.data())
def test_schema_and_decoder_agree_on_files_with_one_thing_changed(
    record: type, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    tree = mutated(data, record)
    path = tmp_path_factory.getbasetemp() / "mutated.yaml"
    path.write_text(yaml.dump(tree, Dumper=Writer, allow_unicode=True, sort_keys=False), encoding="utf-8")
    assert VALIDATORS[record].is_valid(tree) == decodes(record, path), tree


@pytest.mark.parametrize("name", FILES)
def test_stored_schemas_are_those_the_dataclasses_make(golden: Callable[[Path, str], None], name: str) -> None:
    golden(ROOT / "assets" / "schema" / name, as_text(FILES[name]))


@pytest.mark.parametrize("record", FILES.values())
def test_schemas_are_schemas(record: type) -> None:
    jsonschema.Draft7Validator.check_schema(schema(record))


@pytest.mark.parametrize("record", FILES.values())
def test_every_field_says_what_it_is_for(record: type) -> None:
    assert all(row.help and row.takes for row in field_table(record))
