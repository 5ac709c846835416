from itertools import pairwise

import pytest

from zine.typeset.parting import forced, forced_anywhere, hyphenation, own_hyphens


def parts(text, cuts):
    edges = [0, *(cut.offset for cut in cuts), len(text)]
    return [text[begin:end] for begin, end in pairwise(edges)]


def test_an_english_word_is_parted_by_the_dictionary() -> None:
    assert parts("administration", hyphenation("administration", "en")) == ["ad", "min", "is", "tra", "tion"]


def test_punctuation_around_a_word_does_not_keep_it_whole() -> None:
    assert parts("(kitchen),", hyphenation("(kitchen),", "en")) == ["(kit", "chen),"]


@pytest.mark.parametrize("text", ["Semiconductor", "OPCON", "a6b7c8d9", "산업통상자원부", "naïveté", "again", "e"])
def test_names_figures_korean_and_short_words_are_not_parted(text) -> None:
    assert hyphenation(text, "en") == ()


def test_at_least_two_letters_stay_and_three_go_over() -> None:
    offsets = [cut.offset for cut in hyphenation("originally", "en")]
    assert min(offsets) >= 2
    assert max(offsets) <= len("originally") - 3


def test_a_language_without_patterns_parts_nothing() -> None:
    assert hyphenation("administration", "ko") == ()


def test_a_compound_is_parted_after_its_own_hyphens() -> None:
    assert parts("twenty-five-year", own_hyphens("twenty-five-year")) == ["twenty-", "five-", "year"]


@pytest.mark.parametrize("text", ["2024-25", "F-35", "K-food", "e-mail", "plain"])
def test_figures_and_single_letters_stay_with_their_hyphen(text) -> None:
    assert own_hyphens(text) == ()


def test_an_address_is_parted_after_its_slashes_and_dots() -> None:
    assert parts("https://a.kr/b-c", forced("https://a.kr/b-c", "en")) == ["https://", "a.", "kr/", "b-", "c"]


def test_the_last_resort_parts_between_any_characters() -> None:
    assert parts("가나다", forced_anywhere("가나다", ("가", "나", "다"), "ko")) == ["가", "나", "다"]


def test_the_last_resort_still_prefers_the_better_places() -> None:
    slash, letter = forced_anywhere("/ab", ("/", "a", "b"), "en")
    assert slash.penalty < letter.penalty
