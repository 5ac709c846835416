"""A problem as text: in full with the line it is about, in one line, or as JSON."""

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence

from zine.errors import Mark, Problem

_LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
_MOST_COLUMNS = 120  # a longer line is cut around its mark
_BEFORE_MARK = 40
_RESET = "\x1b[0m"
_STYLES = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m", "place": "\x1b[1m", "hint": "\x1b[36m", "bar": "\x1b[34m"}


def human(problem: Problem, files: Mapping[str, str], *, color: bool) -> str:
    """Return the problem with its line, the words it is about underlined, and the hint below."""
    mark = problem.mark
    place = f"{_paint(f'{mark.file}:{mark.line}:{mark.column}:', 'place', color=color)} " if mark else ""
    level = _paint(f"{problem.level}:", str(problem.level), color=color)
    lines = [f"{place}{level} {problem.message}", *_frame(problem, files, color=color)]
    return "\n".join(lines)


def short(problem: Problem) -> str:
    """Return the problem in one line: `file:line:column: level: message`."""
    mark = problem.mark
    place = f"{mark.file}:{mark.line}:{mark.column}: " if mark else ""
    return f"{place}{problem.level}: {' '.join(problem.message.split())}"


def as_json(problems: Sequence[Problem]) -> str:
    """Return problems as a JSON list, one object each; fields without a value are left out."""
    return json.dumps([_told(problem) for problem in problems], ensure_ascii=False, indent=2)


def _told(problem: Problem) -> dict[str, str | int]:
    mark = problem.mark
    told: dict[str, str | int] = {"level": str(problem.level), "rule": problem.rule}
    if mark:
        told |= {"file": mark.file, "line": mark.line, "column": mark.column, "width": mark.width}
    told |= {"message": problem.message, "hint": problem.hint}
    return {word: value for word, value in told.items() if value}


def _frame(problem: Problem, files: Mapping[str, str], *, color: bool) -> list[str]:
    mark = problem.mark
    line = _line(mark, files) if mark else None
    margin = " " * (len(str(mark.line)) if mark else 0)
    bar = _paint("|", "bar", color=color)
    lines = []
    if mark and line is not None:
        shown, before = _cut(line, mark.column - 1)
        underlined = shown[len(before) : len(before) + mark.width] or " "
        carets = _paint("^" * max(1, columns(underlined)), str(problem.level), color=color)
        lines += [f"   {mark.line} {bar} {shown}", f"   {margin} {bar} {' ' * columns(before)}{carets}"]
    if problem.hint:
        lines.append(f"   {margin} {_paint('= hint:', 'hint', color=color)} {problem.hint}")
    return lines


def _line(mark: Mark, files: Mapping[str, str]) -> str | None:
    """Return the marked line; None when the file is not known, or has no such line to show."""
    lines = _LINE_END.split(files.get(mark.file, ""))
    if mark.line > len(lines) or not lines[mark.line - 1].strip():
        return None
    return lines[mark.line - 1].replace("\t", "→").rstrip()


def _cut(line: str, at: int) -> tuple[str, str]:
    """Return the line, cut around its mark when it is long, and what of it stands before the mark."""
    if len(line) <= _MOST_COLUMNS:
        return line, line[:at]
    start = max(0, at - _BEFORE_MARK)
    lead, tail = "…" if start else "", "…" if start + _MOST_COLUMNS < len(line) else ""
    return f"{lead}{line[start : start + _MOST_COLUMNS]}{tail}", lead + line[start:at]


def columns(text: str) -> int:
    """Return how many columns a terminal gives to text: Hangul and its like take two, combining marks none.

    Source: Unicode Standard Annex 11, East Asian Width; ambiguous characters take one.
    """
    return sum(_width(character) for character in text)


def _width(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def _paint(text: str, style: str, *, color: bool) -> str:
    return f"{_STYLES[style]}{text}{_RESET}" if color else text
