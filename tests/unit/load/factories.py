"""Small files to read."""

from pathlib import Path

from zine.errors import InputError, Problem
from zine.load import load
from zine.load.cards import read_card
from zine.model.card import Card
from zine.model.project import Project

ROOT = Path(__file__).parents[3]
PLAIN = "title: Mandu\ningredients: [flour]\nsteps: [Fold.]\nalt: Dumplings.\n"


def card(folder: Path, more: str = "", plain: str = PLAIN) -> Card:
    """Return the card that a plain one and more lines make."""
    path = folder / "mandu.yaml"
    path.write_text(plain + more, encoding="utf-8")
    read = read_card(path)
    assert read.problems == ()
    return read.value  # type: ignore[no-any-return]


def project(folder: Path, **files: str) -> Project:
    """Return the zine in a folder of these files; an underscore in a name stands for the dot."""
    for name, text in files.items():
        (folder / name.replace("_", ".")).write_text(text, encoding="utf-8")
    return load(folder, ROOT / "assets", ROOT / "fonts")


def problems(folder: Path, **files: str) -> tuple[Problem, ...]:
    """Return what keeps such a zine from being read."""
    try:
        return project(folder, **files).warnings
    except InputError as error:
        return error.problems
