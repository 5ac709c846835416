"""How a field is declared: what to write, and its short forms. Decoder, schema and reference read it."""

from typing import Any, Literal


def says(help_text: str, **more: Any) -> dict[str, Any]:
    """Return a field's metadata: one line that tells a cook what to write, and any of these.

    `key`: the word in the file, where Python's name differs. `short`: this field alone may stand for the whole map.
    `low`, `high`: the range of a number. `example`: a value worth showing. `given`: no cook types it.
    """
    return {"help": help_text, **more}


def side(which: Literal["left", "right"], help_text: str, **more: Any) -> dict[str, Any]:
    """Return the metadata of a field that stands on one side of the colon in a line such as `2 cups: rice`."""
    return says(help_text, side=which, **more)


GIVEN: dict[str, Any] = {"given": True}
