"""The bundled dishes and tables, read as the loader reads them, for tests that draw."""

from functools import cache
from pathlib import Path
from typing import Any

from zine.load.document import words_of

ASSETS = Path(__file__).parents[3] / "assets"


@cache
def dishes() -> dict[str, dict[str, Any]]:
    return _folder("dishes")


@cache
def tables() -> dict[str, dict[str, Any]]:
    return _folder("tables")


def _folder(name: str) -> dict[str, dict[str, Any]]:
    return {path.stem: words_of(path).value for path in sorted((ASSETS / name).glob("*.yaml"))}
