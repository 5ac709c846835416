"""How the hand draws that a theme asks for, whatever it draws."""

from collections.abc import Mapping
from typing import Any, NamedTuple


class Hand(NamedTuple):
    """How loosely it draws, 0 (clean) to 1, and how many times as heavy as usual its lines are."""

    loose: float = 1.0
    line: float = 1.0


HAND = Hand()  # unless a theme says otherwise


def hand_of(words: Mapping[str, Any]) -> Hand:
    """Return the hand that is to draw a picture, which a theme says among its words."""
    return Hand(min(1.0, max(0.0, float(words.get("hand", HAND.loose)))), float(words.get("line", HAND.line)))
