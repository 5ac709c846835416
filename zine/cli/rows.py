"""Rows of words as a table for people, as CSV for spreadsheets, or as JSON for programs."""

import csv
import io
import json
from collections.abc import Sequence
from typing import Any, Protocol

import click

from zine.cli.report import columns

FORMATS = ("text", "csv", "json")

format_option = click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="For people, spreadsheets or programs.",
)


class Row(Protocol):
    """A named tuple of texts and numbers: one line of a table. Its fields' names are the head."""

    def _asdict(self) -> dict[str, Any]: ...


def told(rows: Sequence[Row], form: str) -> str:
    """Return rows, all alike, as text with a line each, as CSV (RFC 4180) with a head, or as a JSON list of objects."""
    return {"text": as_text, "csv": as_csv, "json": as_json}[form](rows)


def as_text(rows: Sequence[Row]) -> str:
    """Return rows in columns as wide as a terminal shows them; the last one is as long as it likes."""
    words = [[_word(value) for value in row._asdict().values()] for row in rows]
    widths = [max(map(columns, column)) for column in zip(*words, strict=True)]
    lines = ("  ".join(map(_padded, row, widths)).rstrip() for row in words)
    return "".join(f"{line}\n" for line in lines)


def as_csv(rows: Sequence[Row]) -> str:
    """Return rows with their head, a line each."""
    out = io.StringIO()
    writer = csv.writer(out)
    if rows:
        writer.writerow(rows[0]._asdict())
    writer.writerows(row._asdict().values() for row in rows)
    return out.getvalue()


def as_json(rows: Sequence[Row]) -> str:
    """Return rows as a list of objects."""
    return json.dumps([row._asdict() for row in rows], ensure_ascii=False, indent=2) + "\n"


def _word(value: object) -> str:
    return " ".join(str(value).split())


def _padded(word: str, width: int) -> str:
    return word + " " * (width - columns(word))
