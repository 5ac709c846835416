"""What people write for lengths, paper and grids on the command line."""

import re
from typing import Any

import click

from zine.cli.settings import told_by
from zine.model.geometry import PAPERS, TRIMS, Size, size
from zine.model.units import caliper, points


class Length(click.ParamType):  # type: ignore[type-arg] # generic only in later releases of click
    """A length with its unit, in points."""

    name = "length"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Read `3mm` or `0.1in`."""
        try:
            return value if isinstance(value, float) else points(value)
        except ValueError as wrong:
            self.fail(str(wrong), param, ctx)


class Trim(click.ParamType):  # type: ignore[type-arg] # generic only in later releases of click
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
    try:
        return size(text, PAPERS)
    except ValueError as wrong:
        raise click.BadParameter(str(wrong), param_hint=told_by("paper")) from wrong
