"""Which line of which file printed words come from.

Layout sets words and forgets who wrote them, as it should. So words are looked for in the files again: letters and
digits only, since quotes, marks of emphasis and line ends of a file are not in print. Most words of a page come from
one file, and follow each other there as they do in print.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

_CITATION = re.compile(r"\[\^[^\]\[]+\]")
_OPENING = re.compile(r"(?:^|[:\-\[{,|>])[ \t]*[\"'‘“*]*$")  # what stands before a value on its line
_PICTURE = re.compile(r"^(?:art|photo)[ \t]*:", re.MULTILINE)
_TELLING = 8  # letters after which words hardly stand in two files by chance
_SHORT = 2  # letters that say nothing: the number of a step, a price in one digit
_STEM = 12  # letters by which words are found whose end a citation cuts off


class Place(NamedTuple):
    """A place in a file: line and column from 1. Lines of one `value` (a number) go on from each other."""

    file: str
    line: int
    column: int
    value: int


class _Written(NamedTuple):
    """A file as letters and digits. `at` has the index in the text of each; `values` where a value begins."""

    name: str
    text: str
    letters: str
    at: Sequence[int]
    values: Sequence[int]  # for each letter, the letter that its value begins with


class Origins:
    """Looks for printed words in `files`, text by name."""

    def __init__(self, files: Mapping[str, str]) -> None:
        self._files = files

    @cached_property
    def _written(self) -> Sequence[_Written]:
        return [_read(name, text) for name, text in self._files.items()]

    def located(self, lines: Sequence[str]) -> list[Place | None]:
        """Return where each line of a page is written, in reading order; None where that cannot be told.

        What the program supplies, a heading or a number, belongs to the words that it stands before.
        """
        told = [_letters(line) for line in lines]
        home = self._home(told)
        if home is None:
            return [None] * len(told)
        found = _Search(home).all(told)
        for at, letters in enumerate(told):
            if found[at] is None and len(letters) >= _TELLING:
                found[at] = self._elsewhere(letters, home)
        return _filled(found)

    def picture(self, words: str) -> Place | None:
        """Return where the picture that these words describe is chosen."""
        letters = _letters(words)
        for written in self._written:
            if letters and letters in written.letters:
                chosen = _PICTURE.search(written.text)
                return (
                    _place(written, written.letters.find(letters)) if chosen is None else _at(written, chosen.start())
                )
        return None

    def _home(self, told: Iterable[str]) -> _Written | None:
        """Return the file that most of these lines are in."""
        votes: Counter[int] = Counter()
        for letters in told:
            if len(letters) >= _TELLING:
                votes.update({at: len(letters) for at, each in enumerate(self._written) if letters in each.letters})
        return self._written[votes.most_common(1)[0][0]] if votes else None

    def _elsewhere(self, letters: str, home: _Written) -> Place | None:
        holders = (each for each in self._written if each is not home and letters in each.letters)
        found = next(holders, None)
        return _place(found, found.letters.find(letters)) if found else None


class _Search:
    """Looks for the lines of a page in its file, one after the other."""

    def __init__(self, written: _Written) -> None:
        self._in = written
        self._taken: set[int] = set()
        self._end = -1  # of the line before

    def all(self, told: Sequence[str]) -> list[Place | None]:
        """Return the place of each line."""
        return [self._one(letters) for letters in told]

    def _one(self, letters: str) -> Place | None:
        if len(letters) < _SHORT:
            return None
        found = [*_every(letters, self._in.letters)] or [*_every(letters[:_STEM], self._in.letters)]
        if not found:
            return None
        at = min(found, key=lambda start: self._cost(start, len(letters)))
        self._taken.add(at)
        self._end = at + len(letters)
        return _place(self._in, at)

    def _cost(self, start: int, length: int) -> tuple[bool, bool, bool, bool, int]:
        """Sort places: where the last line went on; then a whole value, the beginning of one; then what is new."""
        values, end = self._in.values, start + length
        begins = values[start] == start
        whole = begins and (end >= len(values) or values[end] != start)
        return start != self._end, start in self._taken, not whole, not begins, start


def _read(name: str, text: str) -> _Written:
    bare = _CITATION.sub(lambda cited: " " * len(cited[0]), text)
    letters: list[str] = []
    at: list[int] = []
    values: list[int] = []
    begun = 0
    ended = True
    for index, character in enumerate(bare):
        if not character.isalnum():
            ended = ended or character == "\n"
            continue
        if (ended or not bare[index - 1].isalnum()) and _opens(bare, index):
            begun = len(letters)
        ended = False
        for letter in character.casefold():
            letters.append(letter)
            at.append(index)
            values.append(begun)
    return _Written(name, text, "".join(letters), at, values)


def _opens(text: str, index: int) -> bool:
    """Whether a value, or a key, begins here: all that stands before it on its line is indentation, or opens it."""
    line = text[text.rfind("\n", 0, index) + 1 : index]
    return bool(_OPENING.search(line)) and (bool(line.strip()) or _is_key(text, index))


def _is_key(text: str, index: int) -> bool:
    """Whether a line that begins here is one of its own, and not another line of a long text."""
    line = text[index : (text + "\n").find("\n", index)]
    return bool(re.match(r"[\w -]+:(?:\s|$)", line))


def _letters(words: str) -> str:
    return "".join(character for character in words.casefold() if character.isalnum())


def _every(letters: str, text: str) -> Iterator[int]:
    at = text.find(letters)
    while at >= 0:
        yield at
        at = text.find(letters, at + 1)


def _place(written: _Written, letter: int) -> Place:
    return _at(written, written.at[letter], written.values[letter])


def _at(written: _Written, index: int, value: int = -1) -> Place:
    line = written.text.count("\n", 0, index) + 1
    return Place(written.name, line, index - written.text.rfind("\n", 0, index), value)


def _filled(found: Sequence[Place | None]) -> list[Place | None]:
    """Give what has no place the next one's; and at the end, the last one's."""
    filled: list[Place | None] = []
    after: Place | None = None
    for place in reversed(found):
        after = place or after
        filled.append(place or (after and after._replace(value=-2)))
    filled.reverse()
    last = next((place for place in reversed(filled) if place), None)
    return [place or last for place in filled]
