"""Whatever words a cook gives a picture, they are judged; none of them stops the judge."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.load.factories import project
from zine.check import check
from zine.draw.words import WORDS, problems
from zine.errors import Level
from zine.model.card import Art
from zine.model.project import Project

COUNTED = "title: Soup\nalt: A soup.\ningredients: [{3: tofu}, {2: eggs}]\nsteps: [Boil.]\n"

WORD = st.sampled_from([*WORDS, "tofu", "egg", "half-egg", "rice", "bowl", "pot", "broth", "ring", "scatter", "center"])
OPTION = st.sampled_from(["n", "at", "r", "size", "sunk", "heap", "rect", "color", "turn"])
VALUE = st.one_of(
    WORD, st.integers(-9, 99), st.floats(), st.booleans(), st.sampled_from(["", "three", "3-4", ".inf", "~", "두"])
)


def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return lists and maps of what is written so far."""
    return st.lists(inner, max_size=4) | st.dictionaries(WORD | OPTION, inner, max_size=3)


ARTS = st.dictionaries(st.sampled_from([*WORDS]) | WORD, st.recursive(VALUE, nested, max_leaves=8), max_size=4)


@pytest.fixture(scope="module")
def soup(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return project(tmp_path_factory.mktemp("soup"), soup_yaml=COUNTED)


def drawn(soup: Project, words: dict[str, Any]) -> Project:
    """Return the zine with other words for its card's picture."""
    return replace(soup, cards=tuple(replace(card, art=Art(words)) for card in soup.cards))


@settings(max_examples=300, deadline=None)
@given(words=ARTS)
def test_no_words_of_a_picture_stop_the_check(words: dict[str, Any], soup: Project) -> None:
    found = check(drawn(soup, words))
    wrong = problems(words, {})
    assert any(problem.level is Level.ERROR for problem in found) == bool(wrong)


@pytest.mark.parametrize(
    "pieces",
    [
        0,
        [{"tofu": {"at": []}}],
        [{"tofu": {"at": 0.5}}],
        [{"tofu": {"n": "three"}}],
        [{"tofu": {"n": "3-4"}}],
        [{"tofu": {"n": ".inf"}}],
        [{"tofu": {"n": []}}],
        [{"tofu": 3}, 4],
        ["tofu", {"egg": 2, "leek": 3}],
    ],
)
def test_pieces_that_cannot_be_counted_are_one_wrong_word(pieces: object, soup: Project) -> None:
    found = check(drawn(soup, {"vessel": "bowl", "pieces": pieces}))
    assert [problem.rule for problem in found] == ["unknown-art-word"]
