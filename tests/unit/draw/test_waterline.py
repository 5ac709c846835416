"""Pieces that lie in something."""

import pytest

from zine.draw import draw
from zine.draw.liquids.waterline import Waterline
from zine.draw.stage import own_stage
from zine.draw.words import problems

LINE = Waterline.about((0, 0), 10, 0.3, 0.6)


def soup(**options: object) -> dict[str, object]:
    return {"vessel": "bowl", "liquid": "broth", "pieces": [{"tofu": {"at": [0, 0], **options}}]}


def plates(**options: object) -> tuple[str, str, str]:
    words = soup(**options)
    return draw(words, "x", own_stage(words)).plates


def test_a_piece_that_is_sunk_is_drawn_only_above_the_waterline() -> None:
    clips = [plate.count("W n") for plate in plates(sunk=0.3)]
    assert clips[2] == plates()[2].count("W n") + 1


def test_the_line_runs_round_the_near_side_of_the_piece() -> None:
    ends, middle = LINE.knots()[0], LINE.knots()[3]
    assert middle[1] < ends[1]


def test_the_more_is_sunk_the_higher_is_the_line() -> None:
    assert Waterline.about((0, 0), 10, 0.5, 0.6).y > LINE.y


@pytest.mark.parametrize("share", [-0.1, 1.1])
def test_only_a_share_of_a_piece_can_be_sunk(share: float) -> None:
    assert problems(soup(sunk=share), {})
