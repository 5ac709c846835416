import datetime

import pytest

from zine.model.dates import day


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2025-07-15", (2025, 7, 15)),
        ("2025.7.15.", (2025, 7, 15)),
        ("15 July 2025", (2025, 7, 15)),
        ("1 Sept 2025", (2025, 9, 1)),
        ("July 2025", (2025, 7, 1)),
        ("2025", (2025, 1, 1)),
        ("2025년 7월 15일", (2025, 7, 15)),
    ],
)
def test_dates_are_read_as_people_write_them(text: str, found: tuple[int, int, int]) -> None:
    assert day(text) == datetime.date(*found)


@pytest.mark.parametrize("text", ["", "soon", "2025-13-01", "31 February 2025", "7/15/2025", "0000", "Foo 2025"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert day(text) is None
