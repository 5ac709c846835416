"""Where no speck lands."""

import math

import pytest

from zine.draw.keep_out import KeepOut, pushed_out, tells

ROUND = KeepOut(10, 20, 5)


def test_a_speck_beside_a_face_stays_where_it_is() -> None:
    assert pushed_out((16, 20), [ROUND]) == (16, 20)


@pytest.mark.parametrize("point", [(11, 20), (10, 24), (10, 20), (7, 18)])
def test_a_speck_on_a_face_is_moved_to_its_edge(point: tuple[float, float]) -> None:
    x, y = pushed_out(point, [ROUND])
    assert math.hypot(x - 10, y - 20) == pytest.approx(5)


def test_a_piece_with_a_face_keeps_specks_out() -> None:
    assert tells("mandu", {"face": "smile"})


def test_a_piece_with_nothing_to_tell_takes_specks() -> None:
    assert not tells("mandu", {"face": ""})


def test_a_chip_always_keeps_specks_out() -> None:
    assert tells("chip", {})
