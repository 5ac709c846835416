from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

import pytest

from zine.errors import Mark
from zine.model.digest import digest
from zine.model.text import Text


@dataclass(frozen=True)
class Pot:
    litres: float
    lid: bool = True


@dataclass(frozen=True)
class Pan:
    litres: float
    lid: bool = True


@dataclass(frozen=True)
class Spoon:
    length: float


class Heat(StrEnum):
    HIGH = "high"
    LOW = "low"


class Place(NamedTuple):
    x: float
    y: float


SOUP = Text("Soup", Mark("soup.yaml", 1, 8, 4))
DATA: tuple[Any, ...] = (SOUP, Pot(2.0), Spoon(9.0), Heat.LOW, Place(1, 2), {"a": (1, None)}, [b"raw", True], "말")


@pytest.mark.parametrize("data", DATA)
def test_a_digest_is_a_name_of_forty_hexadecimal_digits(data: object) -> None:
    assert int(digest(data), 16) < 16**40


def test_equal_data_has_an_equal_digest() -> None:
    assert digest(Pot(2.0), (Place(1, 2),), {"heat": Heat.LOW}) == digest(Pot(2.0), (Place(1, 2),), {"heat": Heat.LOW})


def test_a_value_said_twice_is_like_two_equal_values() -> None:
    assert digest(SOUP, SOUP) == digest(SOUP, Text("Soup", Mark("soup.yaml", 1, 8, 4)))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SOUP, Text("Soups", SOUP.mark)),
        (SOUP, Text("Soup", Mark("soup.yaml", 2, 8, 4))),
        (SOUP, Text("Soup")),
        (Pot(2.0), Pot(2.5)),
        (Pot(2.0), Pan(2.0)),
        (Spoon(9.0), Spoon(8.0)),
        (Heat.LOW, Heat.HIGH),
        ({"a": 1}, {"a": 2}),
        ({"a": 1}, {"b": 1}),
        ((1, 2), (2, 1)),
        (1, "1"),
        ("", None),
    ],
)
def test_other_data_has_another_digest(one: object, other: object) -> None:
    assert digest(one) != digest(other)


def test_what_has_no_order_has_no_digest() -> None:
    with pytest.raises(TypeError, match="no digest"):
        digest({"a", "b"})
