"""Markdown, as far as the reference needs it."""

from collections.abc import Iterable, Sequence


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; a column whose cells are all empty is left out."""
    cells = [head, *rows]
    kept = [column for column in range(len(head)) if any(row[column] for row in cells[1:])]
    lines = [f"| {' | '.join(_cell(row[column]) for column in kept)} |" for row in cells]
    return "\n".join([lines[0], f"|{'---|' * len(kept)}", *lines[1:], ""])


def code(words: Iterable[str]) -> str:
    """Return words as they are typed, with commas between."""
    return ", ".join(f"`{word}`" for word in words)


def picture(path: str, alt: str, width: int) -> str:
    """Return a picture, so many pixels of the page wide."""
    return f'<img src="{path}" width="{width}" alt="{alt}">'


def paragraphs(docstring: str | None) -> list[str]:
    """Return a docstring's paragraphs, each on one line."""
    return [" ".join(part.split()) for part in (docstring or "").split("\n\n") if part.strip()]


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
