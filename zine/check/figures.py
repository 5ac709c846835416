"""Figures without a source.

A figure is a number that a reader might believe: of two digits or more, of money, in per cent, or of a magnitude.
Kitchen measures are jokes and are left alone (`2 spoons`, `10 minutes`, `180 °C`), and so are names that have digits
in them (`5G`, `COVID-19`) and single digits. A citation covers the figures before it in its text, and `cite` its whole
line; a footnote's citation covers the whole facts panel.
"""

import re
from collections.abc import Iterator

from zine.check.places import within
from zine.errors import Level, Problem
from zine.model.card import Card, Nutrition
from zine.model.citing import ingredients, keys
from zine.model.project import Project
from zine.model.text import Text

_KITCHEN = (
    r"(?:seconds?|minutes?|mins?|hours?|h|nights?|times|spoons?|teaspoons?|tablespoons?|tsp|tbsp|cups?|pinch(?:es)?|grams?|g|kg"
    r"|ml|cl|litres?|l|cm|mm|°\s?[CF]?|degrees|pots?|pans?|bowls?|bricks?|slices?|sheets?|cloves?|pieces?|sticks?|tins?|links?"
    r"|portions?|servings?|people|guests?|분|시간|초|큰술|작은술|컵|그릇|인분)(?![\w])"
)
_MAGNITUDE = r"(?:trillions?|billions?|millions?|thousands?|percent|per cent|조|억|만)(?![a-z])"
_NUMBER = re.compile(
    r"(?P<money>[₩$€£¥]\s?)?(?<![\w.,-])(?P<number>\d[\d,.]*\d|\d)(?P<rate>\s?%)?(?P<glued>[A-Za-z])?"
    rf"(?:[\s\u00a0-]*(?:(?P<kitchen>{_KITCHEN})|(?P<magnitude>{_MAGNITUDE})))?",
    re.IGNORECASE,
)
_CITATION = re.compile(r"\[\^[^\]]*\]")


def uncited_figures(project: Project) -> Iterator[Problem]:
    """A figure in the headnote, the ingredients, the steps or the facts panel that no source covers."""
    for card in project.cards:
        for text, figure in _uncited(card):
            hint = "Add [^source] after it, or cite: source to its line."
            mark = within(text, figure, project.files)
            yield Problem(f'the figure "{figure}" has no source', mark, hint, Level.WARNING, "uncited-figure")


def figures(text: str) -> tuple[str, ...]:
    """Return the figures in a text that come after its last citation, as written."""
    last = max((match.end() for match in _CITATION.finditer(text)), default=0)
    return tuple(match[0].strip() for match in _NUMBER.finditer(text, last) if _is_figure(match))


def _is_figure(match: re.Match[str]) -> bool:
    if match["money"] or match["rate"] or match["magnitude"]:
        return True
    if match["kitchen"] or match["glued"]:
        return False
    digits: str = match["number"].replace(",", "").replace(".", "")
    return len(digits) > 1


def _uncited(card: Card) -> Iterator[tuple[Text, str]]:
    if card.headnote:
        yield from _in_line(card.headnote)
    for entry in ingredients(card):
        if not entry.cite and not _cites(entry.item, entry.note, entry.amount, entry.plays):
            yield from _in_line(entry.amount, entry.item, entry.note)
    for step in card.steps:
        if not step.cite:
            yield from _in_line(step.text)
    if card.nutrition:
        yield from _in_panel(card.nutrition)


def _in_panel(panel: Nutrition) -> Iterator[tuple[Text, str]]:
    if _cites(panel.footnote):
        return
    for fact in panel.facts:
        if not _cites(fact.label, fact.value):
            yield from _in_line(fact.label, fact.value)


def _in_line(*texts: Text | None) -> Iterator[tuple[Text, str]]:
    for text in texts:
        if text is not None:
            yield from ((text, figure) for figure in figures(text.text))


def _cites(*texts: Text | None) -> bool:
    return any(text is not None and "[^" in text.text and keys(text.text) for text in texts)
