"""A zine's look: its theme, and the font files that the theme names."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from zine.errors import Mark, Problem, did_you_mean
from zine.load.document import Document, document
from zine.model.theme import TYPE_ROLES, Theme

_SUFFIXES = (".ttf", ".otf")
_DERIVED = "derived"  # faces made from others live in their own folder


@dataclass(frozen=True, slots=True)
class Look:
    """A theme, its faces' files by face name, and what is wrong with them. `theme` is None when it cannot be read."""

    theme: Theme | None
    fonts: Mapping[str, str]
    problems: tuple[Problem, ...]


def look(name: str, settings: Document, *, folders: tuple[Path, ...], fonts: tuple[Path, ...]) -> Look:
    """Find a theme in the first of `folders` that has it, and its faces in the first of `fonts` that has them."""
    path = next((found for each in folders if (found := each.joinpath("themes", f"{name}.yaml")).is_file()), None)
    if path is None:
        return Look(None, {}, (_no_theme(name, settings, folders),))
    read = document(Theme, path, name=name)
    theme: Theme | None = read.value
    if theme is None:
        return Look(None, {}, read.problems)
    files = {face: _file(face, fonts) for chain in theme.chains.values() for face in chain}
    missing = [face for face, file in files.items() if file is None]
    problems = [*read.problems, *(_no_font(face, read, fonts) for face in missing), *_roles(theme, read)]
    return Look(theme, {face: file for face, file in files.items() if file is not None}, tuple(problems))


def _no_theme(name: str, settings: Document, folders: tuple[Path, ...]) -> Problem:
    known = [entry.name.removesuffix(".yaml") for each in folders for entry in _entries(each.joinpath("themes"))]
    hint = did_you_mean(name, known) or f"Themes are: {', '.join(sorted(known))}."
    return Problem(f'there is no theme "{name}"', _written(settings, "theme", name), hint, rule="missing-theme")


def _no_font(face: str, read: Document, fonts: tuple[Path, ...]) -> Problem:
    known = [entry.name.rpartition(".")[0] for each in fonts for entry in _entries(each)]
    line = next((at for at, text in enumerate(read.text.splitlines(), 1) if face in text), 1)
    hint = did_you_mean(face, known) or f"Put {face}.ttf into the folder fonts/."
    return Problem(f'there is no font file for the face "{face}"', Mark(read.name, line), hint, rule="missing-font")


def _roles(theme: Theme, read: Document) -> list[Problem]:
    return [
        Problem(f'the theme has no faces for "{role}"', Mark(read.name), "Add it under chains.", rule="missing-font")
        for role in TYPE_ROLES
        if not theme.chains.get(role)
    ]


def _file(face: str, fonts: tuple[Path, ...]) -> str | None:
    places = (place for each in fonts for place in (each, each.joinpath(_DERIVED)))
    files = (place.joinpath(face + suffix) for place in places for suffix in _SUFFIXES)
    return next((str(file) for file in files if file.is_file()), None)


def _entries(folder: Path) -> list[Path]:
    return sorted(folder.iterdir(), key=lambda entry: entry.name) if folder.is_dir() else []


def _written(settings: Document, field: str, value: str) -> Mark:
    """Return where a field's value is written: a plain word keeps no mark of its own."""
    match = re.search(rf"^{field}:\s*[\"']?{re.escape(value)}", settings.text, re.MULTILINE)
    if match is None:
        return Mark(settings.name)
    line = settings.text.count("\n", 0, match.end()) + 1
    column = match.end() - settings.text.rfind("\n", 0, match.end()) - len(value)
    return Mark(settings.name, line, column, len(value))
