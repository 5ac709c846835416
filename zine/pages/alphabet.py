"""Alphabetical order for readers: what has no letter, then A to Z, then Hangul by its first consonant."""

import unicodedata

_FIRST_SYLLABLE, _LAST_SYLLABLE = 0xAC00, 0xD7A3
_SYLLABLES_A_CONSONANT = 588
# Initial consonants in Unicode's order (The Unicode Standard, 3.12); a double one is shelved with its single one.
_CONSONANTS = "ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ"
_ARTICLES = ("the ", "a ", "an ")
OTHER = "#"


def initial(word: str) -> str:
    """Return the letter under which a word is looked up: a capital, a consonant, or `#` for figures and the like."""
    letter = next((each for each in _folded(word) if each.isalnum()), "")
    if letter and _FIRST_SYLLABLE <= ord(letter) <= _LAST_SYLLABLE:
        return _CONSONANTS[(ord(letter) - _FIRST_SYLLABLE) // _SYLLABLES_A_CONSONANT]
    return letter.upper() if letter.isalpha() else OTHER


def order(word: str) -> tuple[int, str, str]:
    """Return a sort key: by initial, then by letters, articles and accents not counted."""
    first = initial(word)
    rank = 0 if first == OTHER else 1 if first.isascii() else 2
    letters = "".join(each for each in _folded(word) if each.isalnum() or each == " ")
    return rank, first, letters


def bare(words: str) -> str:
    """Return words without the article they begin with."""
    article = next((each for each in _ARTICLES if words.casefold().startswith(each)), "")
    return words[len(article) :]


def _folded(word: str) -> str:
    """Return a word without accents, capitals and its article; Hangul stays composed."""
    parted = unicodedata.normalize("NFKD", bare(word.casefold().strip()))
    return unicodedata.normalize("NFC", "".join(each for each in parted if unicodedata.category(each) != "Mn"))
