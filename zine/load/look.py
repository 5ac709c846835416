"""A zine's look: its theme, and the font files that the theme names."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from zine.errors import Mark, Problem, did_you_mean
from zine.load.document import Document, document
from zine.load.font_file import is_sound
from zine.load.found import COPY_IT, is_there, is_within
from zine.load.text import ALL_SAVED, Unsaved
from zine.model.theme import TYPE_ROLES, Theme

_SUFFIXES = (".ttf", ".otf")
_DERIVED = "derived"  # faces made from others live in their own folder


@dataclass(frozen=True, slots=True)
class Look:
    """A theme, its faces' files by face name, and what is wrong with them. `theme` is None when it cannot be read.

    `files` has the text of a theme that the zine brings itself, for code frames.
    """

    theme: Theme | None
    fonts: Mapping[str, str]
    problems: tuple[Problem, ...]
    files: Mapping[str, str] = field(default_factory=dict)


def look(
    name: str,
    settings: Document,
    *,
    folders: tuple[Path, ...],
    fonts: tuple[Path, ...],
    unsaved: Unsaved = ALL_SAVED,
) -> Look:
    """Find a theme in the first of `folders` that has it, and its faces in the first of `fonts` that has them."""
    is_name = not any(character in "/\\" for character in name)
    places = (each.joinpath("themes", f"{name}.yaml") for each in folders if is_name)
    path = next(filter(is_there, places), None)
    if path is None:
        return Look(None, {}, (_no_theme(name, settings, folders),))
    own = path.parent.parent != folders[-1]
    if own and not is_within(path, folders[0]):
        return Look(None, {}, (_leads_out(f'the theme "{name}"', _written(settings, "theme", name)),))
    read = document(Theme, path, unsaved, name=name)
    theme: Theme | None = read.value
    said, text = (_said(read), {read.name: read.text}) if own else ((), {})
    if theme is None:
        return Look(None, {}, (*read.problems, *said), text)
    files = {face: _file(face, fonts) for chain in theme.chains.values() for face in chain}
    missing = [face for face, file in files.items() if file is None]
    broken = [_broken(face, file, read) for face, file in files.items() if file and not is_sound(Path(file))]
    broken += [
        _leads_out(f'the font file of the face "{face}"', _named(face, read))
        for face, file in files.items()
        if file and Path(file).is_relative_to(folders[0] / "fonts") and not is_within(Path(file), folders[0])
    ]
    no_fonts = [_no_font(face, read, fonts) for face in missing]
    problems = [*read.problems, *said, *no_fonts, *broken, *_roles(theme, read)]
    found = {face: file for face, file in files.items() if file is not None}
    return Look(theme, found, tuple(problems), text)


def _said(read: Document) -> tuple[Problem, ...]:
    """Return what is wrong with a theme's own words. Those of bundled themes are known to be right."""
    from zine.load import theme_words  # noqa: PLC0415 all that pages are made of; few zines bring a theme of their own

    faint = theme_words.faint_inks(read.value, read.text, read.name) if read.value else ()
    return *theme_words.wrong_words(read.text, read.name), *faint


def _no_theme(name: str, settings: Document, folders: tuple[Path, ...]) -> Problem:
    known = [entry.name.removesuffix(".yaml") for each in folders for entry in _entries(each.joinpath("themes"))]
    hint = did_you_mean(name, known) or f"Themes are: {', '.join(sorted(known))}."
    return Problem(f'there is no theme "{name}"', _written(settings, "theme", name), hint, rule="missing-theme")


def _no_font(face: str, read: Document, fonts: tuple[Path, ...]) -> Problem:
    known = [entry.stem for each in fonts for entry in _entries(each) if entry.suffix in _SUFFIXES]
    hint = did_you_mean(face, known) or f"Put {face}.ttf into the folder fonts/."
    return Problem(f'there is no font file for the face "{face}"', _named(face, read), hint, rule="missing-font")


def _broken(face: str, file: str, read: Document) -> Problem:
    hint = "Copy it from its source again."
    return Problem(
        f'the font file of the face "{face}" is damaged: {file}', _named(face, read), hint, rule="missing-font"
    )


def _leads_out(what: str, mark: Mark) -> Problem:
    return Problem(f"{what} leads out of the zine's folder", mark, COPY_IT, rule="outside")


def _named(face: str, read: Document) -> Mark:
    """Return where a theme names a face."""
    lines = enumerate(read.text.splitlines(), 1)
    line, column = next(((at, text.index(face) + 1) for at, text in lines if face in text), (1, 1))
    return Mark(read.name, line, column, len(face))


def _roles(theme: Theme, read: Document) -> list[Problem]:
    return [
        Problem(f'the theme has no faces for "{role}"', Mark(read.name), "Add it under chains.", rule="missing-font")
        for role in TYPE_ROLES
        if not theme.chains.get(role)
    ]


def _file(face: str, fonts: tuple[Path, ...]) -> str | None:
    places = (place for each in fonts for place in (each, each.joinpath(_DERIVED)))
    files = (place.joinpath(face + suffix) for place in places for suffix in _SUFFIXES)
    return next((str(file) for file in files if is_there(file)), None)


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
