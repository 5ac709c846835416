"""Citations: each card's sources numbered as its words mention them, and the shelf of all that are cited."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from zine.model.book import Citation
from zine.model.card import Card, Source
from zine.model.citing import mentions
from zine.model.text import Text

_INHERITED = ("title", "author", "publisher", "date", "url", "accessed")


class Shelf:
    """Gathers the sources of the whole book, in order of first mention, each under a key of its own."""

    def __init__(self, shared: Iterable[Source]) -> None:
        self._shared = {source.key: source for source in shared}
        self._cited: dict[str, Source] = {}  # as written, `within` renamed to the shelf's key
        self._documents: dict[str, Source] = {}

    def cited_by(self, card: Card) -> Mapping[str, Citation]:
        """Return a card's citations by the key it writes, numbered from 1, and put their sources on the shelf."""
        known = {**self._shared, **{source.key: source for source in card.sources}}
        keys = dict.fromkeys(key for key, _ in mentions(card) if key in known)
        return {
            key: Citation(number, resolved(known[key], known, self._shelve(known[key], known, card)))
            for number, key in enumerate(keys, 1)
        }

    def in_order(self) -> tuple[Source, ...]:
        """Return each document, followed by the parts of it that are cited."""
        parts: dict[str, list[Source]] = {}
        for source in self._cited.values():
            home = source.within.text if source.within else source.key
            parts.setdefault(home, [])
            if source.within:
                parts[home].append(source)
        return tuple(source for home, inner in parts.items() for source in (self._documents[home], *inner))

    def _shelve(self, source: Source, known: Mapping[str, Source], card: Card) -> str:
        """Put a source and its document on the shelf; return its key there."""
        document = outermost(source, known)
        home = self._key(document, card, self._documents)
        self._documents[home] = replace(document, key=home, within=None)
        if source is document:
            self._cited.setdefault(home, self._documents[home])
            return home
        part = replace(source, within=Text(home))
        key = self._key(part, card, self._cited)
        self._cited[key] = replace(part, key=key)
        return key

    def _key(self, source: Source, card: Card, taken: Mapping[str, Source]) -> str:
        """Return a key that no other source has: two cards may call different sources by one name."""
        same = taken.get(source.key)
        return source.key if same is None or same == source else f"{card.key}/{source.key}"


def outermost(source: Source, known: Mapping[str, Source]) -> Source:
    """Return the document that a source is a part of, however deep; itself when it is a part of none."""
    seen = {source.key}
    while source.within and source.within.text in known and source.within.text not in seen:
        source = known[source.within.text]
        seen.add(source.key)
    return source


def resolved(source: Source, known: Mapping[str, Source], key: str) -> Source:
    """Return a source with what it leaves out taken from the document it is a part of, under another key."""
    document = outermost(source, known)
    filled = {field: getattr(source, field) or getattr(document, field) for field in _INHERITED}
    return replace(source, key=key, **filled)
