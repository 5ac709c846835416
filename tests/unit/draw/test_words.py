import math

import pytest

from tests.unit.draw.samples import dishes
from zine.draw import draw
from zine.draw.named import resolved
from zine.draw.stage import own_stage
from zine.draw.words import WORDS, problems
from zine.errors import Mark


def messages(words, **known):
    return [problem.message for problem in problems(words, {}, **known)]


@pytest.mark.parametrize("name", dishes())
def test_every_bundled_dish_is_spelt_right(name):
    assert problems(dishes()[name], {}) == ()


@pytest.mark.parametrize(
    ("words", "message", "hint"),
    [
        ({"vesel": "bowl"}, 'a picture has no "vesel"', 'Did you mean "vessel"?'),
        ({"vessel": "bowel"}, 'there is no "bowel" for "vessel"', 'Did you mean "bowl"?'),
        ({"pieces": ["eg"]}, 'there is no "eg" for "pieces"', 'Did you mean "egg"?'),
        ({"hero": {"egg": {"face_": "smile"}}}, '"egg" has no option "face_"', 'Did you mean "face"?'),
        ({"hero": {"egg": {"face": "smiel"}}}, '"face" knows no "smiel"', 'Did you mean "smile"?'),
        ({"ground": {"plain": {"color": "coraal"}}}, '"color" knows no "coraal"', 'Did you mean "coral"?'),
        ({"pieces": [{"egg": {"at": "rign"}}]}, '"at" knows no "rign"', 'Did you mean "ring"?'),
        ({"props": [{"piece": {"what": "drnoe"}}]}, '"what" knows no "drnoe"', 'Did you mean "drone"?'),
        ({"palette": "obang"}, "a picture has no inks of its own", None),
        ({"boxes": [{"rect": [0, 0, 1, 1], "heap": "rice"}]}, "only a lunchbox has compartments", None),
        ({"boxes": [{"heap": "rice"}]}, 'a compartment wants its "rect" and its "heap"', None),
    ],
)
def test_a_wrong_word_is_told_with_the_nearest_one(words, message, hint):
    (problem,) = problems(words, {})
    assert (problem.message, problem.rule) == (message, "unknown-art-word")
    assert problem.hint
    assert hint is None or problem.hint == hint


@pytest.mark.parametrize(
    "words",
    [
        {"size": "big"},
        {"size": [1]},
        {"size": 1_000_000},
        {"size": math.nan},
        {"size": math.inf},
        {"size": True},
        {"size": None},
        {"tilt": 1.0},
        {"center": [0.5]},
        {"center": ".5, .4"},
        {"center": {"x": 1}},
        {"vessel": ["bowl", "plate"]},
        {"vessel": {"bowl": {}, "plate": {}}},
        {"vessel": 3},
        {"vessel": ""},
        {"vessel": {"bowl": 3}},
        {"vessel": {"bowl": ["porcelain"]}},
        {"liquid": {"broth": {"bubbles": 1_000_000}}},
        {"liquid": {"broth": {"bubbles": 1.5}}},
        {"liquid": {"broth": {"swirl": "yes"}}},
        {"pieces": 7},
        {"pieces": [7]},
        {"pieces": [["egg"]]},
        {"pieces": ["egg"] * 1000},
        {"pieces": [{"egg": 1_000_000}]},
        {"pieces": [{"egg": {"n": -1}}]},
        {"pieces": [{"egg": {"at": []}}]},
        {"pieces": [{"egg": {"at": {"x": 1}}}]},
        {"pieces": [{"egg": {"at": [[1]]}}]},
        {"pieces": [{"egg": {"at": [[1, 2, 3, 1, "face"]]}}]},
        {"pieces": [{"egg": {"at": [[1, 2, 3, 1, {"fase": "smile"}]]}}]},
        {"pieces": [{"egg": {"at": ["here", "there"]}}]},
        {"pieces": [{"egg": {"at": [[0, 0]] * 1000}}]},
        {"pieces": [{"egg": {"avoid": 3}}]},
        {"pieces": [{"egg": {"line": [[0, 0]]}}]},
        {"heaps": [{"rice": {"r": 50}}]},
        {"heaps": [{"rice": {"at": "center"}}]},
        {"sprinkle": {"sesame": 100_000}},
        {"wedges": {"carrot": {"bump": "high"}}},
        {"boxes": 3},
        {"boxes": [3]},
        {"boxes": [{"rect": [0, 0, 1], "heap": "rice"}]},
        {"props": [{"spoon": {"x": []}}]},
        {"props": [{"robot": {"tip": 0.5}}]},
        {"props": [{"robot": {"load": "robot"}}]},
        {"props": [{"piece": {"what": ["drone"]}}]},
        {"props": [{"robot": {"load": "mandu", "face": "smile"}}]},
        {"behind": {"tiger": {"look": [1]}}},
        {"steam": "lots"},
        {"steam": {"style": "smoke"}},
        {"steam": 5000},
        {"steam": []},
        {"ground": {"gingham": {"n": 100_000}}},
        {"ground": {"gingham": {"box": [0, 0, 1, 1]}}},
        {"ground": {"stripes": {"ink": "blue"}}},
        {"shade": "dark"},
        {"shade": ["warm"]},
        {"frame": "popp"},
        {"seed": [1]},
        {"dish": ["egg"]},
        {1: 2},
    ],
    ids=str,
)
def test_what_cannot_be_drawn_is_a_problem_with_a_hint(words):
    found = problems(words, {})
    assert found
    assert all(problem.hint for problem in found)


@pytest.mark.parametrize(
    "words",
    [
        {},
        {"vessel": "plate", "hero": "egg"},
        {"vessel": {"bowl": None}},
        {"pieces": "egg"},
        {"pieces": {"egg": 2, "chili": {"n": 3}}},
        {"pieces": [{"egg": {"at": [0.1, 0.2]}}, {"egg": {"at": "center"}}]},
        {"pieces": [{"egg": {"at": [[0, 0, 10, 1.2, {"face": "smile"}]]}}]},
        {"pieces": [{"garlic": {"n": 5, "avoid": [[0, 0, 0.4]]}}]},
        {"pieces": [{"garlic": {"n": 0}}]},
        {"wedges": ["carrot", "spinach"], "wedge_r": [0.1, 0.9], "wedge_turn": 10, "wedge_gap": 0},
        {"stand": {"mat": {"r": 104, "color": "butter"}}},
        {"steam": 0},
        {"steam": False},
        {"steam": {"n": 2, "style": "wifi"}},
        {"seed": 7},
        {"seed": "another"},
        {"size": 2, "tilt": 0.5, "center": [0.5, 0.4], "frame": "inside"},
        {"props": [{"piece": {"what": "drone", "load": "wangmandu", "face": "oh"}}]},
        {"vessel": "lunchbox", "boxes": [{"rect": [-1, -1, 0, 1], "heap": {"rice": {"n": 20}}, "bump": 4}]},
        {"dish": "dosirak", "vessel": "bowl"},
    ],
    ids=str,
)
def test_what_has_no_problem_is_drawn(words):
    assert problems(words, {}) == ()
    whole = resolved(words, dishes())
    assert any(draw(whole, "a", own_stage(whole)).plates)


def test_a_problem_is_marked_at_its_word():
    marks = {"": Mark("a.yaml", 1), "pieces/0/egg/size": Mark("a.yaml", 9, 5)}
    (problem,) = problems({"pieces": [{"egg": {"size": "big"}}]}, marks)
    assert problem.mark == Mark("a.yaml", 9, 5)


def test_a_problem_without_a_mark_of_its_own_is_marked_at_what_holds_it():
    marks = {"": Mark("a.yaml", 1), "pieces/0": Mark("a.yaml", 8)}
    (problem,) = problems({"pieces": [{"egg": {"at": [[1]]}}]}, marks)
    assert problem.mark == Mark("a.yaml", 8)


def test_every_problem_is_told_at_once():
    assert len(messages({"vesel": 1, "shade": 2, "pieces": [{"eg": {}}, {"egg": {"n": "x"}}]})) == 4


def test_an_unknown_dish_is_told():
    assert messages({"dish": "bibimbab"}, dishes=["bibimbap"]) == ['"dish" knows no "bibimbab"']


def test_words_override_those_of_the_dish_they_name():
    words = resolved({"dish": "bibimbap", "vessel": "bowl"}, dishes())
    assert (words["vessel"], words["hero"]) == ("bowl", dishes()["bibimbap"]["hero"])


def test_every_word_is_documented_in_the_order_of_the_alphabet():
    assert list(WORDS) == sorted(WORDS)
