"""What people write for lengths, paper, grids and editions on the command line."""

import re
from typing import Any

import click

from zine.cli.settings import told_by
from zine.model.geometry import CARD_RANGE, PAPERS, TRIM_RANGE, TRIMS, Size, is_business_card, is_page, size
from zine.model.units import caliper, points

EDITIONS = ("booklet", "minizine", "cards")  # of `compose.editions`, which is slow to load
_OF_CARDS = f"; or a business card, {CARD_RANGE}"


class Length(click.ParamType):  # type: ignore[type-arg] # generic only in later releases of click
    """A length with its unit, in points."""

    name = "length"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Read `3mm` or `0.1in`."""
        try:
            return value if isinstance(value, float) else points(value)
        except ValueError as wrong:
            self.fail(str(wrong), param, ctx)


class TrimSize(click.ParamType):  # type: ignore[type-arg] # generic only in later releases of click
    """A page's size, by name or in millimetres."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Size:
        """Read `a6` or `120x170mm`."""
        try:
            return size(value, PAPERS | TRIMS)
        except ValueError as wrong:
            self.fail(str(wrong), param, ctx)


class Weight(Length):
    """Paper by its weight (`80g`) or its thickness (`0.1mm`): its caliper in points."""

    name = "weight"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Read grams a square metre, or a length."""
        grams = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*g(?:sm|/m²|/m2)?\s*", value) if isinstance(value, str) else None
        return caliper(float(grams[1])) if grams else super().convert(value, param, ctx)


class Grid(click.ParamType):  # type: ignore[type-arg] # generic only in later releases of click
    """Columns and rows: `2x4`."""

    name = "grid"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, int]:
        """Read two numbers of 1 to 99."""
        found = re.fullmatch(r"\s*([1-9]\d?)\s*[x×]\s*([1-9]\d?)\s*", value)
        if not found:
            self.fail(f"{value!r} is not a grid; write columns x rows, as 2x4", param, ctx)
        return int(found[1]), int(found[2])


def paper(text: str) -> Size:
    """Read a paper's name or size.

    Raises:
        click.BadParameter: it is neither.
    """
    return _size(text, PAPERS, told_by("paper"))


def called(paper: str) -> str:
    """Return how sentences call a paper that somebody named: `A4`, `Letter`, `320x225mm`."""
    named = paper.strip().lower()
    if named not in PAPERS:
        return paper.strip()
    return named.upper() if len(named) == len("a4") else named.capitalize()


def trim(text: str, made_as: str) -> Size | None:
    """Read the size of an edition's pages; nothing leaves it to zine.yaml, or to the edition.

    Raises:
        click.BadParameter: it is no size, or none for pages of that edition.
    """
    if not text:
        return None
    found = _size(text, TRIMS, "--trim")
    cards = made_as == "cards"
    if not is_page(found) and not (cards and is_business_card(found)):
        more = _OF_CARDS if cards else ""
        raise click.BadParameter(f"{text} is no page: a page is {TRIM_RANGE}{more}", param_hint="--trim")
    return found


def _size(text: str, named: dict[str, Size], option: str) -> Size:
    try:
        return size(text, named)
    except ValueError as wrong:
        raise click.BadParameter(str(wrong), param_hint=option) from wrong
