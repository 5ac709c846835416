"""A card that is too long says how much of what to cut: so much fits, and hardly less does."""

import re
from pathlib import Path

import pytest

from tests.unit.pages.card_specimens import ZINE, kitchen
from zine.errors import Problem
from zine.pages.card.room import planned
from zine.pages.card.words import CardWords

_TRIMS = ("a5", "a6", "210 x 148 mm", "half-letter")
_NOUNS = ("soup", "policy", "minister", "chip", "robot", "data", "centre", "energy", "grid", "researcher", "university")


def _prose(count: int) -> str:
    return " ".join(_NOUNS[(n * n + n // 3) % len(_NOUNS)] for n in range(count))


def _headnote(count: int) -> str:
    return f"headnote: {_prose(count)}\ningredients: [leeks, salt]\nsteps: [Chop.]\nlayout: spread\n"


def _page(count: int) -> str:
    return f"headnote: {_prose(count)}\ningredients: [leeks, salt]\nsteps: [Chop.]\nlayout: page\n"


def _one_step(count: int) -> str:
    return f"ingredients: [leeks, salt]\nsteps: [{_prose(count)}]\nlayout: spread\n"


def _steps(count: int) -> str:
    told = _prose(count).split()
    steps = (" ".join(told[at : at + 12]) for at in range(0, count, 12))
    return "ingredients: [leeks, salt]\nlayout: spread\nsteps:\n" + "".join(f"  - {step}\n" for step in steps)


def _ingredients(count: int) -> str:
    items = "".join(f"  - {word}\n" for word in _prose(count).split())
    return f"steps: [Chop.]\nlayout: spread\ningredients:\n{items}"


def _notes(count: int) -> str:
    return f"ingredients: [leeks, salt]\nsteps: [Chop.]\nlayout: spread\nnotes: {_prose(count)}\n"


_KINDS = {
    "headnote": _headnote,
    "one-step": _one_step,
    "steps": _steps,
    "ingredients": _ingredients,
    "notes": _notes,
    "page": _page,
}


def _told(folder: Path, card: str, trim: str) -> tuple[Problem, ...]:
    folder.mkdir(exist_ok=True)
    book, setting = kitchen(folder, {"dish": f"title: Head\nalt: x\n{card}"}, zine=f"{ZINE}trim: {trim}\n")
    return planned(CardWords(book.recipes[0], book.courses[0], setting)).problems


def _cut(problems: tuple[Problem, ...]) -> int:
    [problem] = problems
    found = re.fullmatch(r"To fit (?:one|two), cut about (\d+) words of its \w+(?:\.|; or leave.*)", problem.hint)
    assert found
    return int(found[1])


def _too_long(problems: tuple[Problem, ...]) -> bool:
    return any("page" in problem.message for problem in problems)


@pytest.mark.parametrize(
    ("kind", "trim", "count"),
    [
        *((kind, trim, 900) for kind in ("headnote", "one-step", "steps", "notes") for trim in _TRIMS),
        *(("ingredients", trim, 150) for trim in _TRIMS),
        *(("headnote", "a5", count) for count in (260, 300, 600, 1200)),
        ("page", "a5", 400),
        ("page", "half-letter", 700),
    ],
)
def test_so_many_words_cut_fit_and_a_few_less_do_not(tmp_path: Path, kind: str, trim: str, count: int) -> None:
    card = _KINDS[kind]
    cut = _cut(_told(tmp_path / "whole", card(count), trim))
    fits, not_yet = (_told(tmp_path / "cut", card(count - less), trim) for less in (cut, cut - 1 - cut // 20))
    assert (_too_long(fits), _too_long(not_yet)) == (False, True)


def test_of_two_fields_that_are_too_long_each_is_told(tmp_path: Path) -> None:
    card = f"headnote: {_prose(600)}\ningredients: [leeks, salt]\nlayout: spread\nsteps: [{_prose(900)}]\n"
    [problem] = _told(tmp_path, card, "a5")
    steps, headnote = re.findall(r"(\d+) (?:words )?of its (steps|headnote)", problem.hint)
    assert (steps[1], headnote[1]) == ("steps", "headnote")
    shorter = (
        f"headnote: {_prose(600 - int(headnote[0]))}\ningredients: [leeks, salt]\nlayout: spread\n"
        f"steps: [{_prose(900 - int(steps[0]))}]\n"
    )
    assert _told(tmp_path, shorter, "a5") == ()


def test_where_no_cut_of_its_words_would_do_the_rest_is_named(tmp_path: Path) -> None:
    listed = ", ".join(f'"{_prose(12)}"' for _ in range(60))
    card = f"ingredients: [leeks]\nsteps: [Chop.]\nlayout: spread\nallergens: [{listed}]\n"
    [problem] = _told(tmp_path, card, "a5")
    assert "allergens, pairings or sources" in problem.hint
