"""What parts came to when they were last laid out: in this run, or in an earlier one.

A part goes by the digest of all that its kind sees, and of the number of its first page. Of the pages of an earlier run
the items are not kept; they are laid out again if somebody asks for them. Who renders does not, when it has rendered
these pages before.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache as remembered
from functools import partial
from typing import Any, NamedTuple

from zine.layout.laid import Laid, anchors, retold, told
from zine.model.book import Book, Part
from zine.model.cache import Cache
from zine.model.digest import digest
from zine.pages import KINDS
from zine.pages.setting import Opening, Setting
from zine.pages.sight import Sight, outline, own, seen


class _Task(NamedTuple):
    """A part to lay out from a page on; `seen` gives what a sight leaves of the setting's book."""

    part: Part
    setting: Setting
    seen: Callable[[Sight], Book]
    number: int

    def opening(self, folios: Mapping[str, str]) -> Opening:
        """Lay it out from what its kind sees of the book."""
        kind = KINDS[self.part.kind]
        book = self.seen(kind.sees)
        part = own(self.part, self.setting.book, book)
        return kind.lay_out(part, replace(self.setting, book=book, folios=folios), self.number)


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
    """Lays out parts, each from what its kind sees of the book, and remembers what they came to.

    `book` is the setting's without the parts that have nothing to show.
    """

    def __init__(self, setting: Setting, cache: Cache) -> None:
        self._cache = cache
        whole = setting.book
        photos = {key: digest(photo) for key, photo in whole.photos.items()}
        self._common = digest(replace(whole, courses=(), parts=(), sources=(), glossary=(), photos={}), photos)
        self._view = remembered(lambda limits: digest(outline(whole, limits)))
        self._shelf = f"layout-{digest(whole.title.text, whole.trim, whole.lang, whole.sheet_pages)}"
        kept = cache.get(self._shelf)
        self._before: Mapping[str, Any] = json.loads(kept) if kept else {"laid": {}, "shows": {}}
        self._shows: dict[str, bool] = {}
        self._laid: dict[str, list[Laid]] = {}
        self.book = replace(whole, parts=tuple(part for part in whole.parts if self._has_something(part.kind, whole)))
        self._setting = replace(setting, book=self.book)
        self._seen = remembered(partial(seen, self.book))
        kinds = [part.kind for part in self.book.parts]
        self._parts = {True: digest(*map(_named, self.book.parts)), False: digest(kinds)}

    def laid(self, part: Part, folios: Mapping[str, str], number: int) -> Laid:
        """Lay out a part from page `number` on; or remember, if it would be told the same folios as before."""
        sees = KINDS[part.kind].sees
        course = self.book.courses.index(part.course) if part.course else None
        view = (self._common, self._view(sees), self._parts[sees.whole])
        name = digest(view, part.kind, part.recipe, part.interlude, part.central, course, number)
        task = _Task(part, self._setting, self._seen, number)
        if name not in self._laid:
            self._laid[name] = [self._again(task, data) for data in self._before["laid"].get(name, ())]
        known = next((laid for laid in self._laid[name] if laid.holds(folios)), None)
        if known is None:
            known = _lay_out(task, folios, name)
            # Of what came out otherwise before, the items would only take room.
            self._laid[name] = [*(self._again(task, told(each)) for each in self._laid[name]), known]
        return known

    def keep(self) -> None:
        """Keep for the next run what this one used."""
        laid = {name: [told(each) for each in laid] for name, laid in self._laid.items()}
        self._cache.put(self._shelf, json.dumps({"laid": laid, "shows": self._shows}).encode())

    def _has_something(self, kind: str, book: Book) -> bool:
        """Whether a kind has anything to show. Who remembers need not import the whole page to ask."""
        if not KINDS[kind].sometimes:
            return True
        name = digest(self._common, self._view(KINDS[kind].sees), kind)
        known = self._before["shows"].get(name)
        self._shows[name] = KINDS[kind].shows(book) if known is None else known
        return self._shows[name]

    def _again(self, task: _Task, data: Any) -> Laid:
        """Return a part as it was told, without its items."""

        @remembered
        def opening() -> Opening:
            return task.opening({name: folio for name, folio in laid.asked.items() if folio is not None})

        laid = retold(data, lambda at: opening().pages[at].items)
        return laid


def _named(part: Part) -> tuple[object, ...]:
    """Return a part as it is seen by who sees the whole book, recipes and courses too: by their numbers."""
    return part.kind, part.recipe and part.recipe.number, part.interlude, part.central


def _lay_out(task: _Task, folios: Mapping[str, str], name: str) -> Laid:
    asked = _Asked(folios)
    opening = task.opening(asked)
    made_from = digest(name, sorted(asked.told.items()))
    pages = tuple(replace(page, made_from=f"{made_from}-{at}") for at, page in enumerate(opening.pages))
    found = tuple(tuple(anchors(page.items)) for page in pages)
    return Laid(pages, found, opening.problems, opening.facing, asked.told)
