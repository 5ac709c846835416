"""What to tell the person at the printer, in one line."""

from zine.impose.fit import named
from zine.impose.schemes import SCHEMES
from zine.model.sheet import Imposed


def instructions(imposed: Imposed) -> str:
    """Say which paper, which edge to flip, and how to make the book of the sheets."""
    printing = f"Print on {named(imposed.paper)}, both sides, flip on the {imposed.flip} edge, at 100 %."
    return f"{printing} {SCHEMES[imposed.scheme].assembly(imposed.sheets)}"
