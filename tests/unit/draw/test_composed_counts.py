"""Pictures that are made up show as many pieces as their cards count."""

import pytest

from zine.draw.composed import compose_art
from zine.draw.composed_counts import as_counted
from zine.draw.counting import Counted, counted, miscounts
from zine.draw.words import problems

LINES = {
    "eggs": [Counted("3", "eggs"), Counted("", "soy sauce")],
    "tofu": [Counted("2 blocks", "firm tofu"), Counted("a handful", "spinach")],
    "mandu": [Counted("7", "dumplings")],
    "both": [Counted("4 slices", "Spam"), Counted("2", "eggs")],
}


def made_up(name: str, lines: list[Counted]):
    return compose_art([name], [line.food for line in lines], "", name)


@pytest.mark.parametrize("lines", LINES)
@pytest.mark.parametrize("name", ["Kitchen stew", "Morning bibimbap", "A plate of it all", "Ramyeon", "Banquet"])
def test_a_plate_that_is_made_up_agrees_with_its_card(name, lines):
    words = as_counted(made_up(name, LINES[lines]), LINES[lines])
    assert not list(miscounts(LINES[lines], words))
    assert not list(problems(words, {}))


@pytest.mark.parametrize("amount", ["0", "60", "a few"])
def test_what_nobody_counts_on_a_plate_is_left_as_it_is(amount):
    lines = [Counted(amount, "dumplings")]
    words = made_up("Dumplings", lines)
    assert as_counted(words, lines) == words


def test_one_piece_more_moves_no_other():
    three, four = ([Counted(amount, "eggs")] for amount in ("3", "4"))
    words = made_up("Kitchen stew", three)
    fewer, more = as_counted(words, three), as_counted(words, four)
    assert sum(counted(more).values()) == sum(counted(fewer).values()) + 1
    assert places(more)[:3] == places(fewer)


def places(words):
    (found,) = [each["half-egg"]["at"] for each in words["pieces"] if "half-egg" in each]
    return found
