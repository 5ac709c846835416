"""Which sources a card's words mention, in reading order. Numbering and checking both follow it."""

import re
from collections.abc import Iterator

from zine.model.card import Card, Ingredient, IngredientGroup
from zine.model.text import Text

_CITATION = re.compile(r"\[\^([^\]\[,\s]+(?:\s*,\s*[^\]\[,\s]+)*)\]")

Mention = tuple[str, Text]  # a source's key, and the text that names it


def mentions(card: Card) -> Iterator[Mention]:
    """Yield every mention of a source, in the order in which a reader meets them."""
    for texts, cite in _lines(card):
        for text in texts:
            if text is not None and "[^" in text.text:
                yield from ((key, text) for key in keys(text.text))
        for key in cite:
            yield key.text, key


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


# What may mention sources, line by line: texts, and the keys that stand beside them.
_Lines = Iterator[tuple[tuple[Text | None, ...], tuple[Text, ...]]]


def _lines(card: Card) -> _Lines:
    yield (card.headnote,), ()
    for entry in ingredients(card):
        yield (entry.amount, entry.item, entry.plays, entry.note), entry.cite
    for step in card.steps:
        yield (step.name, step.text, step.when), step.cite
    yield card.notes, ()
    if card.heat:
        yield (card.heat.why,), ()
    if card.allergens:
        yield (*card.allergens.contains, *card.allergens.may_contain), ()
    if card.nutrition:
        facts = [words for fact in card.nutrition.facts for words in (fact.label, fact.value)]
        yield (card.nutrition.serving_size, *facts, card.nutrition.footnote), ()
    yield from _asides(card)


def _asides(card: Card) -> _Lines:
    """What stands at the edges of the page, or elsewhere in the book."""
    yield (card.topic, card.tagline, card.serves, card.difficulty, card.best_before, *card.equipment), ()
    if card.time:
        yield (card.time.total, card.time.prep, card.time.rest, card.time.cook), ()
    for substitution in card.substitutions:
        yield (substitution.instead_of, substitution.use), ()
    yield tuple([pairing.why for pairing in card.pairs_with]), ()
    yield tuple([callout.words for callout in card.callouts]), ()
    yield tuple([term.meaning for term in card.glossary]), ()
    for dated in card.dates:
        yield (dated.what,), dated.cite
