"""A card in short, for a piece of paper that is cut apart: the rule of what stays in the booklet.

All of the recipe is told where it fits; else remarks on ingredients stay in the booklet, then sentences of the steps
after the first, then lines after the first five, and fewer lines where even these do not fit; so it is with the facts.
Headings of groups give way before a card loses its tagline.
A text that is cut keeps all its citations. That there is more in the booklet is said on the card.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from zine.model.card import Card, Fact, Ingredient, IngredientGroup, Step
from zine.model.citing import keys
from zine.model.text import Text

MOST = 5  # lines, where not all are told

# A sentence ends at a stop with the quotes and citations after it, before a space and what is no small letter.
_END = re.compile(r"[.!?…。][\"”’)*]*(?:[ \u00a0]*\[\^[^\]\[]+\])*(?=\s+[^\sa-z])")
_INITIALS = re.compile(r"(?:\b\w\.\w|\b(?:Dr|Mr|Mrs|Ms|Prof|St|No|vs|cf|approx|[A-Z]))$")


class Telling(NamedTuple):
    """How much of a recipe's lines is told: so many sentences of a step, or all of it, its date too (None)."""

    sentences: int | None = None
    notes: bool = True
    headings: bool = True


class Bought(NamedTuple):
    """An ingredient, and the heading over it if it is the first of a group."""

    ingredient: Ingredient
    heading: Text | None = None


SHORTEST = Telling(1, notes=False)


def tellings(card: Card) -> Iterator[Telling]:
    """Yield how much of a card's lines may be told: all of them, then less and less."""
    yield Telling()
    yield Telling(notes=False)
    longest = max((len(sentences(step.text)) for step in card.steps), default=1)
    for count in range(max(1, longest - 1), 0, -1):
        yield Telling(count, notes=False)


def shopping(card: Card, telling: Telling) -> tuple[Bought, ...]:
    """Return all ingredients, those of groups too."""
    return tuple(
        Bought(
            ingredient if telling.notes else replace(ingredient, note=None),
            None if index or not telling.headings else heading,
        )
        for heading, items in _groups(card)
        for index, ingredient in enumerate(items)
    )


def cooking(card: Card, telling: Telling) -> tuple[Step, ...]:
    """Return all steps, or how they begin."""
    if telling.sentences is None:
        return card.steps
    return tuple(replace(step, text=beginning(step.text, telling.sentences), when=None) for step in card.steps)


def _groups(card: Card) -> Iterator[tuple[Text | None, tuple[Ingredient, ...]]]:
    for entry in card.ingredients:
        yield (entry.group, entry.items) if isinstance(entry, IngredientGroup) else (None, (entry,))


def facts(card: Card) -> tuple[Fact, ...]:
    """Return the rows of the facts panel."""
    return card.nutrition.facts if card.nutrition else ()


def sentences(text: Text) -> tuple[str, ...]:
    """Part a text into its sentences; none ends within bold or italic words."""
    found, start = [], 0
    for match in _END.finditer(text.text):
        sentence = text.text[start : match.end()]
        if not _INITIALS.search(text.text[: match.start()]) and _balanced(sentence):
            found.append(sentence.strip())
            start = match.end()
    return (*found, rest) if (rest := text.text[start:].strip()) else tuple(found)


def beginning(text: Text, count: int) -> Text:
    """Return a text's first sentences, with the sources that the others name."""
    parted = sentences(text)
    kept = " ".join(parted[:count])
    lost = [key for key in dict.fromkeys(keys(text.text)) if key not in keys(kept)]
    return Text(f"{kept}[^{','.join(lost)}]" if lost else kept, text.mark)


def _balanced(words: str) -> bool:
    """Whether every mark of bold or italic words that opens also closes."""
    bold = words.count("**")
    return bold % 2 == 0 and (words.count("*") - 2 * bold) % 2 == 0
