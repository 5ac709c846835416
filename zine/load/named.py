"""Pictures by name: the dishes and tables that the zine's words mention, and the cooks' own photographs."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from zine.errors import Mark, Problem, did_you_mean
from zine.load.document import words_of
from zine.model.card import Art, Card
from zine.model.project import Settings
from zine.model.text import Text

FRONT, BACK = "front", "back"  # the tables of covers that name no picture

_MOST_PHOTO_BYTES = 50_000_000

Words = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Pictures:
    """What pictures by name came to, and the names that mean nothing."""

    dishes: Mapping[str, Words]
    tables: Mapping[str, Words]
    photos: Mapping[str, bytes]
    problems: tuple[Problem, ...]


def pictures(settings: Settings, cards: Sequence[Card], folders: tuple[Path, ...]) -> Pictures:
    """Read every named picture that cards and covers mention, from the first of `folders` that has it.

    The first folder is the zine's own, where its photographs are.
    """
    arts = [card.art for card in cards if card.art] + [
        art for art in (settings.cover.art, settings.back_cover.art) if art
    ]
    problems: list[Problem] = []
    tables = _named("table", _default_tables(settings, folders) + _mentions(arts, "table"), folders, problems=problems)
    laid = [(dish, None) for table in tables.values() for dish in _laid(table) if _path("dish", dish, folders)]
    dishes = _named("dish", laid + _mentions(arts, "dish"), folders, problems=problems)
    photos = {card.key: data for card in cards if card.photo and (data := _photo(card.photo, folders[0], problems))}
    return Pictures(dishes, tables, photos, tuple(problems))


Mention = tuple[str, Mark | None]


def _default_tables(settings: Settings, folders: tuple[Path, ...]) -> list[Mention]:
    covers = ((settings.cover, FRONT), (settings.back_cover, BACK))
    return [(name, None) for cover, name in covers if not cover.art and _path("table", name, folders)]


def _mentions(arts: Iterable[Art], word: str) -> list[Mention]:
    return [(str(art.words[word]), art.marks.get(word)) for art in arts if word in art.words]


def _laid(table: Words) -> Iterator[str]:
    """Yield the dishes on a table. Not all are known by name: an item may bring its own vessel."""
    items = table.get("items")
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict) and isinstance(item.get("dish"), str):
            yield item["dish"]


def _named(
    kind: str, mentions: Iterable[Mention], folders: tuple[Path, ...], *, problems: list[Problem]
) -> dict[str, Words]:
    found: dict[str, Words] = {}
    for name, mark in mentions:
        path = _path(kind, name, folders)
        if path is None:
            problems.append(_unknown(kind, name, mark, folders=folders))
        elif name not in found:
            read = words_of(path)
            problems.extend(read.problems)
            found[name] = read.value or {}
    return found


_SHELVES = {"dish": "dishes", "table": "tables"}


def _path(kind: str, name: str, folders: tuple[Path, ...]) -> Path | None:
    if not name or any(character in "/\\." for character in name):
        return None
    paths = (folder.joinpath(_SHELVES[kind], f"{name}.yaml") for folder in folders)
    return next((path for path in paths if path.is_file()), None)


def _unknown(kind: str, name: str, mark: Mark | None, *, folders: tuple[Path, ...]) -> Problem:
    shelves = [shelf for folder in folders if (shelf := folder.joinpath(_SHELVES[kind])).is_dir()]
    known = sorted(entry.name.removesuffix(".yaml") for shelf in shelves for entry in shelf.iterdir())
    hint = did_you_mean(name, known) or f'Write one that exists, such as "{known[0]}".' if known else ""
    return Problem(f'there is no {kind} called "{name}"', mark, hint, rule="unknown-art-word")


def _photo(photo: Text, zine: Path, problems: list[Problem]) -> bytes | None:
    steps = photo.text.replace("\\", "/").split("/")
    rule = "missing-picture"
    if ".." in steps or not steps[0] or ":" in steps[0]:
        hint = "Copy it into the folder and write its path from there."
        problems.append(Problem("a picture must lie inside the zine's folder", photo.mark, hint, rule=rule))
        return None
    try:
        data = zine.joinpath(*steps).read_bytes()
    except OSError:
        hint = "Check its name; capitals count."
        problems.append(Problem(f'there is no picture "{photo.text}"', photo.mark, hint, rule=rule))
        return None
    if len(data) > _MOST_PHOTO_BYTES:
        problems.append(Problem("the picture is larger than 50 MB", photo.mark, "Make it smaller.", rule=rule))
    return data
