"""A card in short, for a piece of paper that is cut apart: the rule of what stays in the booklet.

Of the ingredients and the steps the first five, of a step its first sentence, of the facts the first five; fewer
where even these do not fit. A text that is cut keeps all its citations. How many more there are is said on the card.
"""

import re
from dataclasses import replace

from zine.model.card import Card, Fact, Ingredient, Step
from zine.model.citing import ingredients, keys
from zine.model.text import Text

MOST = 5

# A sentence ends at a stop with the quotes and citations after it, before a space and what is no small letter.
_END = re.compile(r"[.!?…。][\"”’)*]*(?:[ \u00a0]*\[\^[^\]\[]+\])*(?=\s+[^\sa-z])")
_INITIALS = re.compile(r"(?:\b\w\.\w|\b(?:Dr|Mr|Mrs|Ms|Prof|St|No|vs|cf|approx|[A-Z]))$")


def shopping(card: Card) -> tuple[Ingredient, ...]:
    """Return the first five ingredients, those of groups too, without their remarks."""
    return tuple(replace(each, note=None) for each in ingredients(card))[:MOST]


def cooking(card: Card) -> tuple[Step, ...]:
    """Return the first five steps, each its first sentence."""
    return tuple(replace(step, text=first_sentence(step.text)) for step in card.steps)[:MOST]


def facts(card: Card) -> tuple[Fact, ...]:
    """Return the first five rows of the facts panel."""
    return card.nutrition.facts[:MOST] if card.nutrition else ()


def sentences(text: Text) -> tuple[str, ...]:
    """Part a text into its sentences; none ends within bold or italic words."""
    found, start = [], 0
    for match in _END.finditer(text.text):
        sentence = text.text[start : match.end()]
        if not _INITIALS.search(text.text[: match.start()]) and _balanced(sentence):
            found.append(sentence.strip())
            start = match.end()
    return (*found, rest) if (rest := text.text[start:].strip()) else tuple(found)


def first_sentence(text: Text) -> Text:
    """Return a text's first sentence."""
    return beginning(text, 1)


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
