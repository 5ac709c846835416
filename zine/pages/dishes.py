"""What a card's dish looks like: the picture its cook describes, or one made up from its names and ingredients."""

from collections.abc import Iterator, Mapping
from typing import Any

from zine.model.book import Recipe
from zine.model.card import Card
from zine.model.citing import ingredients
from zine.pages.setting import Setting
from zine.typeset.markup import plain

_SERVED = frozenset(
    ("vessel", "banchan", "liquid", "base", "boxes", "wedges", "wedge_r", "wedge_turn", "wedge_gap", "heaps", "pieces",
     "hero", "sprinkle")
)  # fmt: skip


def dish_words(recipe: Recipe, setting: Setting) -> Mapping[str, Any]:
    """Return the words of a card's picture, the dish that they name looked up."""
    card = recipe.card
    if card.art and card.art.words:
        return setting.artist.resolved(card.art.words)
    from zine.draw.composed import compose_art  # noqa: PLC0415 all foods, which a card with a picture does without
    from zine.draw.composed_counts import as_counted  # noqa: PLC0415 likewise
    from zine.draw.counting import Counted  # noqa: PLC0415 likewise

    names = [plain(name.text) for name in (card.title, card.native_name, card.romanized) if name]
    course = setting.book.courses[recipe.course]
    called = " ".join(plain(name.text) for name in (course.name, course.native_name) if name)
    amounts = [
        Counted(line.amount.text, plain((line.plays or line.item).text)) for line in ingredients(card) if line.amount
    ]
    return as_counted(compose_art(names, list(_foods(card)), called, card.key), amounts)


def is_made_up(card: Card) -> bool:
    """Whether a card says nothing of its picture."""
    return not (card.art and card.art.words)


def served_words(words: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what is in the dish, and the dish: no ground, nothing beside it or below."""
    return {word: value for word, value in words.items() if word in _SERVED}


def standing_words(words: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what is in the dish, the dish, and what it stands on."""
    return {word: value for word, value in words.items() if word in _SERVED or word == "stand"}


def _foods(card: Card) -> Iterator[str]:
    """Yield food words first, then what plays them."""
    lines = list(ingredients(card))
    yield from (plain(line.plays.text) for line in lines if line.plays)
    yield from (plain(line.item.text) for line in lines)
