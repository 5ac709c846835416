"""What parts came to when they were last laid out: in this run, or in an earlier one.

A part goes by the digest of all that its kind sees, and of the number of its first page. Of the pages of an earlier run
the items are not kept; they are laid out again if somebody asks for them. Who renders does not, when it has rendered
these pages before.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache as remembered
from typing import Any, NamedTuple

from zine.layout.laid import Laid, anchors, retold, told
from zine.model.book import Book, Part
from zine.model.cache import Cache
from zine.model.digest import digest
from zine.pages import KINDS
from zine.pages.setting import Opening, Setting
from zine.pages.sight import Sight, own, seen


class _View(NamedTuple):
    """The book as some kinds see it, and what names that."""

    book: Book
    digest: str


class _Task(NamedTuple):
    """A part to lay out from a page on, with what it sees."""

    part: Part
    setting: Setting
    number: int

    def opening(self, folios: Mapping[str, str]) -> Opening:
        """Lay it out."""
        return KINDS[self.part.kind].lay_out(self.part, replace(self.setting, folios=folios), self.number)


class _Asked(Mapping[str, str]):
    """Folios that note what was asked of them: `told` has None for what was not known."""

    def __init__(self, folios: Mapping[str, str]) -> None:
        self.told: dict[str, str | None] = {}
        self._folios = folios

    def __getitem__(self, anchor: str) -> str:
        self.told[anchor] = self._folios.get(anchor)
        return self._folios[anchor]

    def __iter__(self) -> Iterator[str]:
        return iter(self._folios)

    def __len__(self) -> int:
        return len(self._folios)


class Memory:
    """Lays out parts, each from what its kind sees of the book, and remembers what they came to."""

    def __init__(self, setting: Setting, cache: Cache) -> None:
        self._setting, self._cache = setting, cache
        book = setting.book
        photos = {key: digest(photo) for key, photo in book.photos.items()}
        self._common = digest(replace(book, courses=(), parts=(), sources=(), glossary=(), photos={}), photos)
        self._view = remembered(self._looked)
        self._shelf = f"layout-{digest(book.title.text, book.trim, book.lang, book.sheet_pages)}"
        kept = cache.get(self._shelf)
        self._before: Mapping[str, Any] = json.loads(kept) if kept else {}
        self._laid: dict[str, list[Laid]] = {}

    def laid(self, part: Part, folios: Mapping[str, str], number: int) -> Laid:
        """Lay out a part from page `number` on; or remember, if it would be told the same folios as before."""
        view = self._view(KINDS[part.kind].sees)
        task = _Task(own(part, self._setting.book, view.book), replace(self._setting, book=view.book), number)
        name = digest(self._common, view.digest, task.part, number)
        if name not in self._laid:
            self._laid[name] = [self._again(task, data) for data in self._before.get(name, ())]
        known = next((laid for laid in self._laid[name] if laid.holds(folios)), None)
        if known is None:
            known = _lay_out(task, folios, name)
            # Of what came out otherwise before, the items would only take room.
            self._laid[name] = [*(self._again(task, told(each)) for each in self._laid[name]), known]
        return known

    def keep(self) -> None:
        """Keep for the next run what this one used."""
        data = {name: [told(each) for each in laid] for name, laid in self._laid.items()}
        self._cache.put(self._shelf, json.dumps(data).encode())

    def _looked(self, limits: Sight) -> _View:
        book = seen(self._setting.book, limits)
        return _View(book, digest(book.courses, book.parts, book.sources, book.glossary))

    def _again(self, task: _Task, data: Any) -> Laid:
        """Return a part as it was told, without its items."""

        @remembered
        def opening() -> Opening:
            return task.opening({name: folio for name, folio in laid.asked.items() if folio is not None})

        laid = retold(data, lambda at: opening().pages[at].items)
        return laid


def _lay_out(task: _Task, folios: Mapping[str, str], name: str) -> Laid:
    asked = _Asked(folios)
    opening = task.opening(asked)
    made_from = digest(name, sorted(asked.told.items()))
    pages = tuple(replace(page, made_from=f"{made_from}-{at}") for at, page in enumerate(opening.pages))
    found = tuple(tuple(anchors(page.items)) for page in pages)
    return Laid(pages, found, opening.problems, opening.facing, asked.told)
