import pyphen
import pytest

from zine.typeset.patterns import Patterns, patterns

_WORDS = [
    "administration",
    "kitchen",
    "originally",
    "hyphenation",
    "semiconductor",
    "government",
    "representative",
    "the",
    "associate",
    "industrialisation",
    "strengthening",
    "coordination",
    "cybersecurity",
    "table",
    "recipe",
    "university",
    "declination",
    "project",
    "record",
]


@pytest.mark.parametrize("lang", ["en", "en-GB", "en-US"])
@pytest.mark.parametrize("word", _WORDS)
def test_a_word_is_parted_where_pyphen_parts_it(word, lang) -> None:
    known = patterns(lang)
    assert known
    inside = [position for position in known.positions(word) if 2 <= position <= len(word) - 2]
    assert inside == pyphen.Pyphen(lang=lang.replace("-", "_")).positions(word)


def test_the_highest_digit_between_two_letters_decides() -> None:
    assert Patterns("a1b\nxa2b").positions("ab") == [1]
    assert Patterns("a1b\nxa2b").positions("xab") == []


def test_a_region_without_patterns_of_its_own_takes_its_languages() -> None:
    assert patterns("en-NZ") is not None


def test_a_language_without_patterns_has_none() -> None:
    assert patterns("ko") is None
