"""What an editor needs to complete and explain cards: the JSON Schemas beside them, and settings that name them."""

import json
import re
from pathlib import Path

from zine.cli.places import bundled

SCHEMA_FOLDER = "schema"
CARD_SCHEMA, ZINE_SCHEMA = "card.schema.json", "zine.schema.json"

_MODELINE = re.compile(r"^# yaml-language-server: .*\n", re.MULTILINE)
# The extension that reads the modelines, for VS Code and what is made from it.
_EXTENSIONS = {"recommendations": ["redhat.vscode-yaml"]}
_SETTINGS = {
    "yaml.schemas": {f"./{SCHEMA_FOLDER}/{CARD_SCHEMA}": "*.yaml"},  # a file's own modeline goes before this
    "yaml.format.enable": False,  # zine fmt keeps comments, and the order of a card
    "[yaml]": {"editor.tabSize": 2, "editor.insertSpaces": True, "editor.wordWrap": "on"},
}


def editor_files() -> dict[str, bytes]:
    """Return the files that make a folder of cards pleasant to edit, by their path in it."""
    schemas = bundled().assets / "schema"
    return {
        ".vscode/settings.json": _json(_SETTINGS),
        ".vscode/extensions.json": _json(_EXTENSIONS),
        **{f"{SCHEMA_FOLDER}/{name}": schemas.joinpath(name).read_bytes() for name in (CARD_SCHEMA, ZINE_SCHEMA)},
    }


def with_modeline(text: str, name: str) -> str:
    """Return a file's text with the line on top that tells an editor its schema, in place of one it may have."""
    schema = ZINE_SCHEMA if Path(name).stem == "zine" else CARD_SCHEMA
    return f"# yaml-language-server: $schema={SCHEMA_FOLDER}/{schema}\n{_MODELINE.sub('', text, count=1)}"


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()
