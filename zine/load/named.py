"""Pictures by name: the dishes and tables that the zine's words mention, and the cooks' own photographs."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from zine.errors import Mark, Problem, did_you_mean
from zine.load.document import Document, art_of
from zine.load.found import COPY_IT, is_there, is_within
from zine.load.photographs import photograph
from zine.load.text import ALL_SAVED, Unsaved
from zine.model.card import Art, Card
from zine.model.project import Settings

FRONT, BACK = "front", "back"  # the tables of covers that name no picture

Words = Mapping[str, Any]


class Pictures(NamedTuple):
    """What pictures by name came to, and the names that mean nothing.

    `own_dishes` and `own_tables` are those of them that the zine brings itself, with their places in `files`.
    """

    dishes: Mapping[str, Words]
    tables: Mapping[str, Words]
    photos: Mapping[str, bytes]
    problems: tuple[Problem, ...]
    own_dishes: Mapping[str, Art]
    own_tables: Mapping[str, Art]
    files: Mapping[str, str]


def pictures(
    settings: Settings, cards: Sequence[Card], folders: tuple[Path, ...], *, unsaved: Unsaved = ALL_SAVED
) -> Pictures:
    """Read every named picture that cards and covers mention, from the first of `folders` that has it.

    The first folder is the zine's own, where its photographs are.
    """
    arts = [card.art for card in cards if card.art] + [
        art for art in (settings.cover.art, settings.back_cover.art) if art
    ]
    problems: list[Problem] = []
    shown = _default_tables(settings, folders) + _mentions(arts, "table")
    tables = _named("table", shown, folders, problems=problems, unsaved=unsaved)
    laid = [(dish, None) for table in _words(tables).values() for dish in _laid(table) if _path("dish", dish, folders)]
    dishes = _named("dish", laid + _mentions(arts, "dish"), folders, problems=problems, unsaved=unsaved)
    photos = {card.key: data for card in cards if card.photo and (data := photograph(card.photo, folders[0], problems))}
    own_dishes, own_tables = _own(dishes, folders[0]), _own(tables, folders[0])
    return Pictures(
        _words(dishes),
        _words(tables),
        photos,
        tuple(problems),
        {name: read.value for name, read in own_dishes.items() if read.value},
        {name: read.value for name, read in own_tables.items() if read.value},
        {read.name: read.text for read in (*own_tables.values(), *own_dishes.values())},
    )


def _words(read: Mapping[str, Document]) -> dict[str, Words]:
    """Return what files of words say; nothing where they cannot be read."""
    return {name: each.value.words if each.value else {} for name, each in read.items()}


def _own(read: Mapping[str, Document], zine: Path) -> dict[str, Document]:
    return {name: each for name, each in read.items() if Path(each.name).parent.parent == zine}


Mention = tuple[str, Mark | None]


def _default_tables(settings: Settings, folders: tuple[Path, ...]) -> list[Mention]:
    covers = ((settings.cover, FRONT), (settings.back_cover, BACK))
    return [(name, None) for cover, name in covers if not cover.art and _path("table", name, folders)]


def _mentions(arts: Iterable[Art], word: str) -> list[Mention]:
    """Return the names that pictures give for a word; for a list or a map, which is no name, an ellipsis."""
    named = [(art.words[word], art.marks.get(word)) for art in arts if word in art.words]
    return [("…" if isinstance(name, list | dict) else str(name), mark) for name, mark in named]


def _laid(table: Words) -> Iterator[str]:
    """Yield the dishes on a table. Not all are known by name: an item may bring its own vessel."""
    items = table.get("items")
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict) and isinstance(item.get("dish"), str):
            yield item["dish"]


def _named(
    kind: str, mentions: Iterable[Mention], folders: tuple[Path, ...], *, problems: list[Problem], unsaved: Unsaved
) -> dict[str, Document]:
    found: dict[str, Document] = {}
    for name, mark in mentions:
        if name in found:
            continue
        path = _path(kind, name, folders)
        if path is None:
            problems.append(_unknown(kind, name, mark, folders=folders))
        elif path.parent.parent == folders[0] and not is_within(path, folders[0]):
            message = f'the {kind} "{name}" leads out of the zine\'s folder'
            problems.append(Problem(message, mark or Mark(str(path)), COPY_IT, rule="outside"))
        else:
            found[name] = art_of(path, unsaved)
            problems.extend(found[name].problems)
    return found


_SHELVES = {"dish": "dishes", "table": "tables"}


def _path(kind: str, name: str, folders: tuple[Path, ...]) -> Path | None:
    if not name or any(character in "/\\." for character in name):
        return None
    paths = (folder.joinpath(_SHELVES[kind], f"{name}.yaml") for folder in folders)
    return next((path for path in paths if is_there(path)), None)


def _unknown(kind: str, name: str, mark: Mark | None, *, folders: tuple[Path, ...]) -> Problem:
    shelves = [shelf for folder in folders if (shelf := folder.joinpath(_SHELVES[kind])).is_dir()]
    known = sorted(entry.name.removesuffix(".yaml") for shelf in shelves for entry in shelf.iterdir())
    hint = did_you_mean(name, known) or f'Write one that exists, such as "{known[0]}".' if known else ""
    return Problem(f'there is no {kind} called "{name}"', mark, hint, rule="unknown-art-word")
