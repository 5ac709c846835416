"""Big letters that came out small, because there are so many of them."""

from zine.draw.lettering import Lettering
from zine.errors import Level, Problem
from zine.model.drawing import UNITS_PER_POINT
from zine.model.text import Text


def tallest(lettering: Lettering) -> float:
    """Return how high the highest of the letters is, in points."""
    return max((outline.y1 - outline.y0 for outline in lettering.outlines), default=0.0) / UNITS_PER_POINT


def small_letters(name: Text, height: float, least: float, where: str) -> tuple[Problem, ...]:
    """Say that a name's letters, `height` points high, are lower than the `least` that does; `where` they are.

    Words can be cut by their number; of one long word, letters.
    """
    if height >= least:
        return ()
    words, share = len(name.text.split()), height / least
    few = f"{max(1, words // 2)} words" if words > 3 else f"{max(1, int(len(name.text) * share))} letters"
    message = f"“{name}” is so long that its letters are only {height:.0f} points high {where}"
    return (Problem(message, name.mark, f"Cut it to about {few}.", Level.WARNING, "copyfit"),)
