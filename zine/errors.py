"""What can go wrong, and how it is said: problems, exit codes, the error tree.

ZineError
├── InputError        cards, theme or zine.yaml are wrong; holds every problem
├── LayoutError       something cannot be set: a word wider than its column
├── ImpositionError   this PDF cannot be put on that paper
└── OutputError       a result cannot be written
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum, StrEnum
from typing import NamedTuple


class ExitCode(IntEnum):
    """What the shell is told. Public: scripts rely on these."""

    OK = 0
    PROBLEMS = 1
    USAGE = 2
    DOES_NOT_FIT = 3
    CANNOT_IMPOSE = 4
    CANNOT_WRITE = 5
    INTERNAL = 70
    INTERRUPTED = 130


class Level(StrEnum):
    """How bad a problem is: an error stops the build, a warning does not (unless strict)."""

    ERROR = "error"
    WARNING = "warning"


class Mark(NamedTuple):
    """A place in a file. Lines and columns count from 1; `width` is how many characters to underline.

    A named tuple, since a card has some seventy, and a dataclass would take more than twice as long to make.
    """

    file: str
    line: int = 1
    column: int = 1
    width: int = 1


class Problem(NamedTuple):
    """One thing wrong, said in the cook's words, with what to do about it in `hint`.

    `rule` is the stable name of the lint rule (`unknown-field`, `missing-glyph`, …).
    """

    message: str
    mark: Mark | None = None
    hint: str = ""
    level: Level = Level.ERROR
    rule: str = ""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return the hint `Did you mean "title"?` when a known word is near, else nothing."""
    import difflib  # noqa: PLC0415 only mistakes need it

    by_shape = {_shape(name): name for name in known}
    near = difflib.get_close_matches(_shape(word), by_shape, n=1, cutoff=0.6)
    return f'Did you mean "{by_shape[near[0]]}"?' if near else ""


def _shape(word: str) -> str:
    return word.casefold().replace("-", "_").replace(" ", "_")


class ZineError(Exception):
    """Base of everything the program raises on purpose; carries the exit code, and the text of `files`, if it is known.

    `mark` is the place of the words that it is about, where they are the cook's.
    """

    exit_code = ExitCode.INTERNAL

    def __init__(
        self, message: str, hint: str = "", *, mark: Mark | None = None, files: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.mark = mark
        self.files = files or {}


class InputError(ZineError):
    """The files are wrong. Holds all problems of all files, in file order, and the text of `files` for code frames."""

    exit_code = ExitCode.PROBLEMS

    def __init__(self, problems: Sequence[Problem], files: Mapping[str, str] | None = None) -> None:
        super().__init__(f"{len(problems)} problem{'s'[: len(problems) != 1]} in the files", files=files)
        self.problems = tuple(problems)


class LayoutError(ZineError):
    """Something cannot be set on its page: `words`, where it is words."""

    exit_code = ExitCode.DOES_NOT_FIT

    def __init__(
        self,
        message: str,
        hint: str = "",
        *,
        words: str = "",
        mark: Mark | None = None,
        files: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message, hint, mark=mark, files=files)
        self.words = words


class ImpositionError(ZineError):
    """A PDF cannot be imposed as asked."""

    exit_code = ExitCode.CANNOT_IMPOSE


class OutputError(ZineError):
    """A result cannot be written."""

    exit_code = ExitCode.CANNOT_WRITE
