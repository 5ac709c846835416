"""Who sits where on a set table: rice in front on the left, soup in front on the right, the rest behind."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import groupby

from zine.model.book import BookCourse, Recipe


class Seat(StrEnum):
    """A course's place on the table, from front to back."""

    RICE = "rice"
    SOUP = "soup"
    MAIN = "main"
    SIDE = "side"
    SWEET = "sweet"


SIZES: Mapping[Seat, float] = {Seat.RICE: 1.14, Seat.SOUP: 1.06, Seat.MAIN: 1.1, Seat.SIDE: 0.94, Seat.SWEET: 0.88}

_NAMES: Mapping[Seat, str] = {
    Seat.SOUP: r"soups?|stews?|broths?|hot ?pots?|[국탕찌]",
    Seat.SWEET: r"sweets?|desserts?|drinks?|cakes?|tea|finish|후식|입가심|디저트|음료",
    Seat.SIDE: r"banchan|sides?|salads?|starters?|dumplings?|lunch|street|snacks?|반찬|만두|도시락|분식|나물|김치",
    Seat.RICE: r"rice|밥|죽",
}
_LEVEL = 2  # dishes by which the fuller page may exceed the other
_CROWD = 0.6  # of all dishes: no course's page takes more at once


def seat(course: BookCourse) -> Seat:
    """Return where a course sits, by its names; a course nobody knows is a main dish."""
    names = " ".join(str(name) for name in (course.name, course.native_name) if name)
    for found, pattern in _NAMES.items():
        if re.search(rf"\b(?:{pattern})(?![a-z])" if names.isascii() else f"{pattern}", names, re.IGNORECASE):
            return found
    return Seat.MAIN


def dealt(recipes: Sequence[Recipe], seats: Sequence[Seat]) -> tuple[list[Recipe], list[Recipe]]:
    """Deal dishes to the left and the right page: courses stay together where that keeps the pages level.

    `seats` are the courses', by their place in the book.
    """
    left, right, others = _by_hand(recipes, seats)
    most = len(recipes) * _CROWD
    if len(left) > most:
        right, left = left[len(recipes) // 2 :] + right, left[: len(recipes) // 2]
    if len(right) > most:
        left, right = left + right[len(recipes) // 2 :], right[: len(recipes) // 2]
    for _, group in groupby(others, key=lambda recipe: recipe.course):
        smaller = min(left, right, key=lambda page: _area(page, seats))
        smaller.extend(group)
    while len(left) > len(right) + _LEVEL:
        right.append(left.pop())
    while len(right) > len(left) + _LEVEL:
        left.append(right.pop())
    return left, right


def _by_hand(recipes: Sequence[Recipe], seats: Sequence[Seat]) -> tuple[list[Recipe], list[Recipe], list[Recipe]]:
    """Return rice, soup, and the rest."""
    rice = [recipe for recipe in recipes if seats[recipe.course] is Seat.RICE]
    soup = [recipe for recipe in recipes if seats[recipe.course] is Seat.SOUP]
    return rice, soup, [recipe for recipe in recipes if seats[recipe.course] not in (Seat.RICE, Seat.SOUP)]


def _area(recipes: Sequence[Recipe], seats: Sequence[Seat]) -> float:
    return sum(SIZES[seats[recipe.course]] ** 2 for recipe in recipes)
