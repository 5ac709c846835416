from pathlib import Path

import pytest

from zine.cli.starters import ORDER
from zine.errors import Problem
from zine.load import attempt_cards, sound
from zine.load.order import Usual
from zine.load.tidy import WIDTH, tidied
from zine.model.card import Card

CARD = Usual(Card, ORDER)
ROOT = Path(__file__).parents[3]
CARDS = sorted((ROOT / "cards").glob("[!z]*.yaml"))
FOLDED = "headnote: >-\n" + "".join(f"  word{number}\n" for number in range(40))


def tidy(text: str) -> str:
    result = tidied(text, CARD, "soup.yaml")
    assert isinstance(result, str)
    return result


def test_fields_come_in_their_usual_order() -> None:
    assert tidy("steps: [Boil.]\ntopic: Leeks\ntitle: Soup\n") == "title: Soup\ntopic: Leeks\nsteps: [Boil.]\n"


def test_fields_of_ones_own_follow_in_their_own_order() -> None:
    assert tidy("x_b: 1\nx_a: 2\ntitle: Soup\n") == "title: Soup\nx_b: 1\nx_a: 2\n"


def test_a_comment_goes_with_the_field_below_it() -> None:
    assert (
        tidy("topic: Leeks\n\n# how it is called\ntitle: Soup\n") == "# how it is called\ntitle: Soup\ntopic: Leeks\n"
    )


def test_what_stands_above_the_first_field_stays_on_top() -> None:
    assert tidy("# modeline\nsteps: [Boil.]\ntitle: Soup\n") == "# modeline\ntitle: Soup\nsteps: [Boil.]\n"


def test_a_comment_at_the_end_stays_at_the_end() -> None:
    assert tidy("topic: Leeks\ntitle: Soup\n# the end\n") == "title: Soup\ntopic: Leeks\n# the end\n"


def test_comments_inside_a_field_stay_where_they_are() -> None:
    text = "steps:  # in order\n  - Chop.  # finely\n  # then\n  - Boil.\n"
    assert tidy(text) == text


@pytest.mark.parametrize("value", ["no", "010", "1:30", "~", "'it''s'", '"1,012"', "&soup leek", "1e3", "2025-07-15"])
def test_values_stay_as_typed(value: str) -> None:
    assert tidy(f"title: {value}\n") == f"title: {value}\n"


def test_folded_text_is_broken_anew() -> None:
    lines = tidy(FOLDED).splitlines()
    assert len(lines) < 5
    assert max(map(len, lines)) <= WIDTH


def test_a_map_too_long_for_its_line_gets_a_line_a_field() -> None:
    item = "word " * 30
    assert f"- amount: 2\n    item: {item.strip()[:20]}" in tidy(f"ingredients:\n  - {{amount: 2, item: {item}}}\n")


def test_lists_are_indented_alike() -> None:
    assert tidy("steps:\n- Chop.\n-   Boil.\n") == "steps:\n  - Chop.\n  - Boil.\n"


@pytest.mark.parametrize("path", CARDS, ids=lambda path: path.stem)
def test_a_card_says_the_same_before_and_after(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / path.name
    copy.write_text(tidy(path.read_text(encoding="utf-8")), encoding="utf-8")
    (tmp_path / "zine.yaml").write_bytes((ROOT / "cards/zine.yaml").read_bytes())
    (before,), (after,) = (sound(attempt_cards([each], ROOT / "assets", ROOT / "fonts")).cards for each in (path, copy))
    assert after == before


@pytest.mark.parametrize("path", CARDS, ids=lambda path: path.stem)
def test_what_is_tidy_stays_as_it_is(path: Path) -> None:
    once = tidy(path.read_text(encoding="utf-8"))
    assert tidy(once) == once


@pytest.mark.parametrize("text", ["{title: Soup, steps: Boil.}\n", "- a list\n", "title: Soup\ntitle: Stew\n"])
def test_what_cannot_be_put_in_order_without_loss_comes_back_as_it_is(text: str) -> None:
    assert tidy(text) == text


def test_what_is_no_yaml_is_a_problem() -> None:
    assert isinstance(tidied("title: [\n", CARD, "soup.yaml"), Problem)
