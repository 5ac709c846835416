"""Noodles go over and under each other; no face is its own mirror image."""

from zine.draw import draw
from zine.draw.props.tiger import _HALF_HEAD, _side
from zine.draw.stage import own_stage


def plates(words: dict[str, object]) -> tuple[str, str, str]:
    return draw(words, "x", own_stage(words)).plates


def test_an_earlier_noodle_comes_up_again_over_the_later_ones() -> None:
    few, many = (plates({"vessel": "plate", "heaps": [{"noodles": {"n": count}}]})[2] for count in (3, 12))
    assert many.count("2 J") > few.count("2 J")


def test_the_tiger_is_not_mirrored() -> None:
    assert [(-x, y) for x, y in _HALF_HEAD][::-1] != [(k[0], k[1]) for k in _side(-1, _HALF_HEAD)]
