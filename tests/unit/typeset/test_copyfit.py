import pytest

from zine.typeset.copyfit import first_fit, words_over


def test_the_first_candidate_that_fits_is_taken() -> None:
    assert first_fit([9, 5, 4], lambda size: size < 6) == 5


def test_nothing_is_taken_where_nothing_fits() -> None:
    assert first_fit([9, 5, 4], lambda _: False) is None


def test_candidates_after_the_one_that_fits_are_not_made() -> None:
    candidates = iter([9, 5, 4])
    first_fit(candidates, lambda size: size < 6)
    assert list(candidates) == [4]


@pytest.mark.parametrize(("room", "over"), [(100, 0), (3, 0), (2, 1), (1, 2), (0, 3)])
def test_words_over_are_those_to_cut_from_the_end(room: int, over: int) -> None:
    assert words_over(3, lambda kept: kept <= room) == over


def test_nothing_is_cut_where_there_is_nothing() -> None:
    assert words_over(0, lambda _: False) == 0
