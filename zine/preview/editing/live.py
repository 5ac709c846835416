"""The words that a zine brings itself: keys of its cards and sources, its courses and pictures; and what they mean."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from zine.check.menu import PLACED
from zine.draw.values import NAMED
from zine.load.cards import key_of
from zine.load.document import document, words_of
from zine.load.found import is_there
from zine.model.card import Card, Source
from zine.model.geometry import PAPERS
from zine.model.ink import Ink
from zine.model.labels import ENGLISH
from zine.model.project import Project, Settings
from zine.model.text import Text
from zine.model.theme import TYPE_ROLES, Theme
from zine.pages import KINDS
from zine.pages.sections import SECTIONS
from zine.pipeline import Studio
from zine.preview.editing.files import Editable, FileKind
from zine.preview.editing.pictures import TABLES, says

_FACES = (".ttf", ".otf")
_EMPTY = Settings(Text(""))


class Known(NamedTuple):
    """A word that may be written, and what it stands for."""

    word: str
    help: str = ""


def live(files: Collection[Editable], project: Project | None, studio: Studio) -> dict[str, list[Known]]:
    """Return all lists that fields refer to, by name. Without a project only what the files' names tell."""
    settings = project.settings if project else _EMPTY
    cards = {card.key: card for card in project.cards} if project else {}
    folders = tuple(dict.fromkeys([*(file.path.parent for file in files if file.kind in _TOP), studio.assets]))
    named = {
        "cards": _cards(files, cards),
        "colours": (Known(colour) for colour in SECTIONS),
        "courses": (Known(course.name.text, str(course.native_name or "")) for course in settings.courses),
        "dishes": (Known(path.stem, _dish(path)) for path in _shelf("dishes", folders)),
        "fonts": (Known(face) for face in _faces(folders, studio.fonts)),
        "foods": (Known(food) for food in NAMED["food"]),
        "labels": (Known(label) for label in ENGLISH),
        "pages": (Known(kind) for kind in KINDS if kind not in PLACED),
        "papers": (Known(paper) for paper in PAPERS),
        "roles": (Known(role) for role in TYPE_ROLES),
        "sources": _sources(settings.sources),
        "tables": (Known(path.stem, "a table") for path in _shelf("tables", folders)),
        "tags": (Known(tag) for tag in sorted({tag.text for card in cards.values() for tag in card.tags})),
        "themes": (Known(path.stem, _inks(path)) for path in _shelf("themes", folders)),
    }
    drawn = {name: _items(table) for name, table in TABLES.items()}
    return {name: list(known) for name, known in (named | drawn).items()}


_TOP = (FileKind.ZINE, FileKind.CARD)  # the kinds of file that lie in the zine's folder itself


def _items(table: Mapping[str, Any]) -> Iterator[Known]:
    return (Known(word, says(table[word])) for word in sorted(table))


def _cards(files: Iterable[Editable], cards: Mapping[str, Card]) -> Iterator[Known]:
    for file in files:
        if file.kind is FileKind.CARD:
            card = cards.get(key_of(file.path))
            told = (card.title, card.topic) if card else ()
            yield Known(key_of(file.path), " · ".join(text.text for text in told if text))


def _sources(sources: Iterable[Source]) -> Iterator[Known]:
    """Yield sources; the heading of a part is told with the title of the whole."""
    titles: dict[str, str] = {}
    for source in sources:
        titles[source.key] = str(source.title or source.heading or "")
        whole = titles.get(str(source.within or ""), "")
        told = [source.title, source.heading, source.author, source.publisher, source.date]
        said = [text.text for text in told if text] + ([f"in {whole}"] if whole else [])
        yield Known(source.key, " · ".join(said))


def _shelf(shelf: str, folders: Iterable[Path]) -> list[Path]:
    """Return the files of a shelf in name order, the zine's own before bundled ones of the same name."""
    found: dict[str, Path] = {}
    for path in chain.from_iterable(folder.joinpath(shelf).glob("*.yaml") for folder in folders):
        found.setdefault(path.stem, path)
    return [found[name] for name in sorted(found) if is_there(found[name])]


def _faces(folders: Iterable[Path], fonts: Path) -> list[str]:
    places = [*(folder.joinpath("fonts") for folder in folders), fonts, fonts.joinpath("derived")]
    return sorted({path.stem for place in places for path in place.glob("*") if path.suffix in _FACES})


def _inks(path: Path) -> str:
    theme: Theme | None = document(Theme, path, name=path.stem).value
    drums = (theme.palette.sun, theme.palette.warm, theme.palette.deep) if theme else ()
    return ", ".join(drum.name for drum in drums if isinstance(drum, Ink))


def _dish(path: Path) -> str:
    """Say what a dish is: its vessel, and the food in it."""
    said: Mapping[str, Any] = words_of(path).value or {}
    food = [name for word in ("base", "wedges", "heaps", "hero", "pieces") for name in _names(said.get(word))]
    vessel = next(iter(_names(said.get("vessel"))), "bowl")
    return f"in a {vessel}: {', '.join(dict.fromkeys(food))}" if food else f"in a {vessel}"


def _names(said: Any) -> list[str]:
    """Return the items that a word of a picture names, however they are listed."""
    if isinstance(said, str):
        return [said]
    if isinstance(said, Mapping):
        return [str(name) for name in said]
    return [name for each in said or () for name in _names(each)] if isinstance(said, list) else []
