"""How many words of a card must go, and of which of its fields, for the rest of it to fit."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from zine.model.card import Card, Fact, Ingredient, IngredientGroup, Step, Substitution
from zine.model.text import Text
from zine.typeset.copyfit import words_over

L = TypeVar("L", bound="Line")
Line = Text | Step | Ingredient | IngredientGroup | Substitution | Fact
_FIELDS = ("headnote", "ingredients", "equipment", "steps", "substitutions", "notes", "nutrition")


class Cut(NamedTuple):
    """So many words to cut from the end of a field."""

    words: int
    field: str


def cuts(card: Card, fits: Callable[[Card], bool]) -> tuple[Cut, ...]:
    """Return the least to cut so that a card fits; nothing where no cut of these fields would do.

    Of fields that share a room the longest gives way. `fits` must hold of whatever says less than a card that fits.
    """
    whole = {field: sum(map(_length, _lines(card, field))) for field in _FIELDS}
    kept = dict.fromkeys(_FIELDS, 0)
    if not fits(_beginning(card, kept)):
        return ()
    for field in sorted(_FIELDS, key=whole.__getitem__):
        kept[field] = whole[field] - words_over(whole[field], _with(card, kept, field, fits))
    found = (Cut(whole[field] - kept[field], field) for field in _FIELDS)
    return tuple(sorted((cut for cut in found if cut.words), reverse=True))


def _with(card: Card, kept: Mapping[str, int], field: str, fits: Callable[[Card], bool]) -> Callable[[int], bool]:
    """Whether a card fits, by how many words of one field it keeps."""
    return lambda count: fits(_beginning(card, {**kept, field: count}))


def _lines(card: Card, field: str) -> Sequence[Line]:
    match field:
        case "headnote":
            return (card.headnote,) if card.headnote else ()
        case "nutrition":
            return card.nutrition.facts if card.nutrition else ()
        case _:
            lines: Sequence[Line] = getattr(card, field)
            return lines


def _beginning(card: Card, kept: Mapping[str, int]) -> Card:
    """Return a card with so many words of each field."""
    facts = tuple(_first(card.nutrition.facts, kept["nutrition"], _whole)) if card.nutrition else ()
    return replace(
        card,
        headnote=_text(card.headnote, kept["headnote"]) if card.headnote else None,
        ingredients=tuple(_first(card.ingredients, kept["ingredients"], _group)),
        equipment=tuple(_first(card.equipment, kept["equipment"], _whole)),
        steps=tuple(_first(card.steps, kept["steps"], _step)),
        substitutions=tuple(_first(card.substitutions, kept["substitutions"], _whole)),
        notes=tuple(_first(card.notes, kept["notes"], _text)),
        nutrition=replace(card.nutrition, facts=facts) if card.nutrition and facts else None,
    )


def _first(lines: Sequence[L], count: int, shortened: Callable[[L, int], L | None]) -> Iterator[L]:
    """Yield the first lines, so many words in all; the last of them may be `shortened`."""
    for line in lines:
        length = _length(line)
        if length > count:
            yield from (part for part in [shortened(line, count)] if part)
            return
        yield line
        count -= length


def _whole(_: Line, __: int) -> None:
    """Of a short line nothing stays where some of it goes."""


def _text(text: Text, count: int) -> Text | None:
    return Text(" ".join(text.text.split()[:count]), text.mark) if count > 0 else None


def _step(step: Step, count: int) -> Step | None:
    text = _text(step.text, count - (_length(step) - _length(step.text)))
    return replace(step, text=text) if text else None


def _group(entry: Ingredient | IngredientGroup, count: int) -> IngredientGroup | None:
    if isinstance(entry, Ingredient):
        return None
    items = tuple(_first(entry.items, count - _length(entry.group), _whole))
    return replace(entry, items=items) if items else None


def _length(line: Line) -> int:
    """How many words a line has."""
    if isinstance(line, IngredientGroup):
        return _length(line.group) + sum(map(_length, line.items))
    return sum(len(text.text.split()) for text in _texts(line) if text)


def _texts(line: Text | Step | Ingredient | Substitution | Fact) -> tuple[Text | None, ...]:
    match line:
        case Text():
            return (line,)
        case Step():
            return line.name, line.text, line.when
        case Ingredient():
            return line.amount, line.item, line.plays, line.note
        case Substitution():
            return line.instead_of, line.use
        case Fact():
            return line.label, line.value
