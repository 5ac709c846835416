"""Which sources a card's words mention, in reading order. Numbering and checking both follow it."""

import re
from collections.abc import Iterator

from zine.model.card import Card, Ingredient, IngredientGroup
from zine.model.text import Text

_CITATION = re.compile(r"\[\^([^\]\[,\s]+(?:\s*,\s*[^\]\[,\s]+)*)\]")

Mention = tuple[str, Text]  # a source's key, and the text that names it


def mentions(card: Card) -> Iterator[Mention]:
    """Yield every mention of a source, in the order in which a reader meets them."""
    for text, is_key in _words(card):
        if is_key:
            yield text.text, text
        else:
            yield from ((key, text) for key in keys(text.text))


def keys(text: str) -> tuple[str, ...]:
    """Return the source keys that a text cites (`[^robots]`, `[^robots, chips]`), in order."""
    return tuple([key.strip() for cited in _CITATION.findall(text) for key in cited.split(",")])


def ingredients(card: Card) -> Iterator[Ingredient]:
    """Yield a card's ingredients, those of its groups too."""
    for entry in card.ingredients:
        if isinstance(entry, IngredientGroup):
            yield from entry.items
        else:
            yield entry


_Words = Iterator[tuple[Text, bool]]  # a text that may cite something, and whether it is a source's key


def _words(card: Card) -> _Words:
    yield from _line((card.headnote,))
    for entry in ingredients(card):
        yield from _line((entry.amount, entry.item, entry.plays, entry.note), entry.cite)
    for step in card.steps:
        yield from _line((step.name, step.text, step.when), step.cite)
    yield from _line(card.notes)
    if card.heat:
        yield from _line((card.heat.why,))
    if card.allergens:
        yield from _line((*card.allergens.contains, *card.allergens.may_contain))
    if card.nutrition:
        yield from _line((card.nutrition.serving_size,))
        for fact in card.nutrition.facts:
            yield from _line((fact.label, fact.value))
        yield from _line((card.nutrition.footnote,))
    yield from _asides(card)


def _asides(card: Card) -> _Words:
    """What stands at the edges of the page, or elsewhere in the book."""
    yield from _line((card.topic, card.tagline, card.serves, card.difficulty, card.best_before, *card.equipment))
    if card.time:
        yield from _line((card.time.total, card.time.prep, card.time.rest, card.time.cook))
    for substitution in card.substitutions:
        yield from _line((substitution.instead_of, substitution.use))
    yield from _line(tuple(pairing.why for pairing in card.pairs_with))
    yield from _line(tuple(callout.words for callout in card.callouts))
    yield from _line(tuple(term.meaning for term in card.glossary))
    for dated in card.dates:
        yield from _line((dated.what,), dated.cite)


def _line(texts: tuple[Text | None, ...], cite: tuple[Text, ...] = ()) -> _Words:
    for text in texts:
        if text is not None and "[^" in text.text:
            yield text, False
    for key in cite:
        yield key, True
