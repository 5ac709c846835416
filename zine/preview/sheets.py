"""Where the pages lie on printed sheets, told without printing any."""

from collections.abc import Sequence
from typing import Any

from zine.impose.jobs import Job, foreseen
from zine.impose.upright import Upright
from zine.model.geometry import Box, Matrix, Size
from zine.model.page import Page
from zine.model.sheet import SheetSide, Stock, Wishes
from zine.model.units import caliper

_USUAL_WEIGHT = 80.0  # grams a square metre
_STILL = Matrix()


def sheets(pages: Sequence[Page], scheme: str, paper: Size) -> dict[str, Any]:
    """Tell the sides of all sheets in printing order: pages with their matrices, and marks; y up from the bottom left.

    Raises:
        ImpositionError: the pages do not fit on the paper.
    """
    wishes = Wishes(stock=Stock(caliper(_USUAL_WEIGHT)))
    job = Job(scheme, paper, "short", wishes, tuple(range(1, len(pages) + 1)))
    sides = foreseen([_upright(page) for page in pages], job)
    return {"scheme": scheme, "sides": [_side(side) for side in sides]}


def _upright(page: Page) -> Upright:
    width, height = page.trim
    return Upright(page.trim, Box(-page.bleed, -page.bleed, width + page.bleed, height + page.bleed), _STILL)


def _side(side: SheetSide) -> dict[str, Any]:
    return {
        "paper": list(side.paper),
        "pages": [[placed.page, list(placed.matrix), list(placed.clip)] for placed in side.placements],
        "rules": [[rule.x0, rule.y0, rule.x1, rule.y1, rule.dashed, rule.width] for rule in side.rules],
    }
