"""Big letters can be read on their ground."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.unit.pages.card_specimens import OTHER, kitchen
from zine.draw.grounds import GROUNDS
from zine.draw.paints import PAINTS
from zine.model.theme import Design, Letters, Theme
from zine.pages.card.inks import DARK_LETTERS, RED_LETTERS, SUN_LETTERS, contrast, ground_paints, letters_on

_GROUNDS = [
    *GROUNDS,
    *({"plain": {"color": color}} for color in PAINTS),
    *({"gingham": {"ink": ink}} for ink in ("sun", "warm", "deep")),
    *({"stripes": {"color": color, "ink": "warm"}} for color in ("butter", "pink_lt", "coral", "blue")),
]
_LEAST = 1.45  # between letters and ground, where neither light nor dark letters stand out from all of its parts


def _theme(folder: Path) -> Theme:
    return kitchen(folder, {"other": OTHER})[0].theme


@pytest.mark.parametrize("ground", _GROUNDS, ids=str)
def test_letters_stand_out_from_every_part_of_their_ground(tmp_path: Path, ground: Any) -> None:
    theme = _theme(tmp_path)
    fill = letters_on({"ground": ground}, theme).fill
    assert fill
    assert min(contrast(theme.palette, fill, paint) for paint in ground_paints(ground)) >= _LEAST


@pytest.mark.parametrize(
    ("ground", "ink"),
    [
        ({"plain": {"color": "deep"}}, SUN_LETTERS),
        ({"plain": {"color": "coral"}}, SUN_LETTERS),
        ({"stripes": {"color": "butter", "ink": "sun"}}, RED_LETTERS),
        ("bojagi", DARK_LETTERS),
        ("gingham", DARK_LETTERS),
    ],
    ids=str,
)
def test_the_ground_chooses_the_letters(tmp_path: Path, ground: Any, ink: Any) -> None:
    assert letters_on({"ground": ground}, _theme(tmp_path)) == ink


def test_a_designs_own_ground_chooses_the_letters(tmp_path: Path) -> None:
    theme = replace(_theme(tmp_path), design=Design(ground="plain", ground_color="deep"))
    assert letters_on({"ground": "bojagi"}, theme) == SUN_LETTERS


def test_a_design_may_choose_the_letters_itself(tmp_path: Path) -> None:
    theme = replace(_theme(tmp_path), design=Design(letters=Letters.INK))
    assert letters_on({"ground": "bojagi"}, theme).shadow is None
