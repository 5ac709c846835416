"""What is counted: a plate that shows two where its card says three."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from zine.errors import Level, Problem
from zine.model.cache import Cache
from zine.model.card import Card, Ingredient
from zine.model.citing import ingredients
from zine.model.digest import digest
from zine.model.project import Project

_COUNTABLE = re.compile(r"\s*\d{1,2}(?![\d,.])")  # amounts that may count pieces; few do


def miscounted_plates(project: Project, cache: Cache) -> Sequence[Problem]:
    """Cards whose picture shows another number of a food than they say; none where the cache says that all was well.

    The pictures' words are right: others show nothing that could be counted.
    """
    said = [(card, lines) for card in project.cards if _is_drawn(card) and (lines := _countable(card))]
    told = [([_told(line) for line in lines], _asked(card)) for card, lines in said]
    dishes = sorted({str(asked.get("dish")) for _, asked in told})
    key = f"counts-{digest(told, [project.dishes.get(name, {}) for name in dishes])}"
    if not told or cache.get(key) is not None:
        return ()
    found = [problem for card, lines in said for problem in _wrongs(lines, _art(card, project))]
    if not found:
        cache.put(key, b"")
    return found


def _countable(card: Card) -> list[Ingredient]:
    return [line for line in ingredients(card) if line.amount and _COUNTABLE.match(line.amount.text)]


def _is_drawn(card: Card) -> bool:
    return bool(_asked(card)) and "table" not in _asked(card) and not card.photo


def _asked(card: Card) -> Mapping[str, Any]:
    return card.art.words if card.art else {}


def _art(card: Card, project: Project) -> Mapping[str, Any]:
    asked = _asked(card)
    return {**project.dishes.get(str(asked.get("dish")), {}), **asked}


def _told(line: Ingredient) -> tuple[str, str]:
    return (line.amount.text if line.amount else "", (line.plays or line.item).text)


def _wrongs(lines: Sequence[Ingredient], art: Mapping[str, Any]) -> Iterator[Problem]:
    from zine.draw.counting import Counted, miscounts  # noqa: PLC0415 the foods; asked once, then remembered

    for wrong in miscounts((Counted(*_told(line)) for line in lines), art):
        amount = lines[wrong.line].amount
        message = f"the card says {wrong.said}, and its picture shows {wrong.shown} of “{wrong.piece}”"
        hint = "Change the amount, or the picture’s pieces."
        yield Problem(message, amount.mark if amount else None, hint, Level.WARNING, "plate-count")
