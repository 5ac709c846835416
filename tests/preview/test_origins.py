"""Printed words are found again where they were written."""

import pytest

from zine.preview.origins import Origins

CARD = """\
title: Leek Soup
headnote: >-
  A soup for cold days, and for the
  days that are not so cold.[^met] It keeps.
ingredients:
  - 2: leeks
  - Salt, to taste
steps:
  - Chop: Chop the leeks.
  - Simmer: Wait until it smells like home.
alt: A bowl of soup.
art: bibimbap
"""
ZINE = "title: Soups for All\n"
ORIGINS = Origins({"zine.yaml": ZINE, "leek-soup.yaml": CARD})
PRINTED = [
    "LEEK SOUP", "A soup for cold days,", "and for the days that", "are not so cold.", "1", "It keeps.", "Ingredients",
    "2", "leeks", "Salt, to taste", "1", "Chop.", "Chop the leeks.", "2", "Simmer.", "Wait until it smells",
    "like home.", "Soups for All",
]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("LEEK SOUP", ("leek-soup.yaml", 1)),
        ("A soup for cold days,", ("leek-soup.yaml", 3)),
        ("and for the days that", ("leek-soup.yaml", 3)),
        ("are not so cold.", ("leek-soup.yaml", 4)),
        ("Ingredients", ("leek-soup.yaml", 5)),
        ("leeks", ("leek-soup.yaml", 6)),
        ("Chop the leeks.", ("leek-soup.yaml", 9)),
        ("Wait until it smells", ("leek-soup.yaml", 10)),
        ("like home.", ("leek-soup.yaml", 10)),
        ("Soups for All", ("zine.yaml", 1)),
    ],
)
def test_words_come_from_their_line(line: str, place: tuple[str, int]) -> None:
    found = ORIGINS.located(PRINTED)[PRINTED.index(line)]
    assert found is not None
    assert (found.file, found.line) == place


def test_a_picture_comes_from_where_it_is_chosen() -> None:
    found = ORIGINS.picture("A bowl of soup.")
    assert found is not None
    assert (found.file, found.line) == ("leek-soup.yaml", 12)


def test_words_of_no_file_come_from_nowhere() -> None:
    assert Origins({}).located(["Anything at all"]) == [None]
