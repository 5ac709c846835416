"""Save after save: the newest good state in the end, and no more memory than before."""

from pathlib import Path
from typing import Any

import pytest

from tests.books import soups
from tests.preview.server import Preview, previewed, saved

SAVES = 100


def settled(preview: Preview, title: str) -> dict[str, Any]:
    """Return the first state that is good and of a zine of this title."""
    return next(
        state for state in preview.states() if not state["broken"] and (state["book"] or {}).get("title") == title
    )


def test_the_last_of_a_hundred_saves_is_shown(preview: Preview) -> None:
    settings = preview.folder / "zine.yaml"
    for number in range(SAVES):
        saved(settings, f"title: Save {number}\n")
    assert settled(preview, f"Save {SAVES - 1}")


def test_the_newest_good_state_follows_broken_ones(preview: Preview) -> None:
    card, settings = preview.folder / "soup-01.yaml", preview.folder / "zine.yaml"
    words = card.read_text(encoding="utf-8")
    for number in range(SAVES // 5):
        saved(card, words if number % 2 else "title: [")
        saved(settings, f"title: Save {number}\n")
    saved(card, words)
    assert settled(preview, f"Save {SAVES // 5 - 1}")


def test_a_card_saved_in_two_steps_is_never_lost(preview: Preview) -> None:
    """Some editors move the old file away before the new one is there."""
    card = preview.folder / "soup-02.yaml"
    words = card.read_text(encoding="utf-8")
    for number in range(10):
        card.rename(card.with_suffix(".yaml~"))
        card.write_text(words.replace("Soup 02", f"Round {number}"), encoding="utf-8")
    card.rename(preview.folder / "renamed.yaml")
    saved(preview.folder / "zine.yaml", "title: In the End\n")
    state = settled(preview, "In the End")
    assert state["problems"] == []


def test_a_folder_that_goes_and_comes_back_is_shown_again(preview: Preview) -> None:
    away = preview.folder.with_name("away")
    preview.folder.rename(away)
    assert next(state for state in preview.states() if state["broken"])
    away.rename(preview.folder)
    assert settled(preview, "Soups for All")


def test_memory_is_flat_over_a_hundred_saves(preview: Preview) -> None:
    card = preview.folder / "soup-01.yaml"
    words = card.read_text(encoding="utf-8")
    states = preview.states()
    sizes: list[int] = []
    cooked = next(state["cooked"] for state in states if state["book"])
    for number in range(SAVES + 20):
        saved(card, words.replace("Chop the leeks", f"Chop {number} leeks"))
        state = next(state for state in states if state["cooked"] > cooked)
        cooked = state["cooked"]
        for page in state["book"]["pages"][3:6]:
            preview.asked(f"/page/{page['name']}")
        sizes.append(preview.memory())
    assert max(sizes[-10:]) < 1.1 * max(sizes[10:20]), sizes[::10]


@pytest.mark.parametrize("count", [500])
def test_five_hundred_cards_are_served(tmp_path: Path, cache: Path, count: int) -> None:
    folder = soups(tmp_path / "many", count, settings="title: Many\nfront_matter: []\nback_matter: []\n")
    with previewed(folder, cache=cache) as preview:
        state = settled(preview, "Many")
        assert len(state["book"]["pages"]) > count
        card = folder / "soup-07.yaml"
        saved(card, card.read_text(encoding="utf-8").replace("title: Soup 07", "title: Seventh Heaven"))
        saved(folder / "zine.yaml", "title: Many More\nfront_matter: []\nback_matter: []\n")
        assert settled(preview, "Many More")
