"""Which cards a single page holds with ease: those that say little."""

from zine.model.card import Card, Room

_FEW_INGREDIENTS, _FEW_STEPS, _SHORT_HEADNOTE = 5, 4, 35


def asks_for_a_page(card: Card) -> bool:
    """Whether a card wants one page, by what its cook wrote, or because it is short."""
    return card.layout is Room.PAGE or (card.layout is Room.AUTO and _is_short(card))


def _is_short(card: Card) -> bool:
    headnote = len(card.headnote.text.split()) if card.headnote else 0
    few = len(card.ingredients) <= _FEW_INGREDIENTS and len(card.steps) <= _FEW_STEPS
    return few and headnote <= _SHORT_HEADNOTE and not card.callouts
