"""The furniture of a page, made as the theme's design wants it: of coloured paper, of lines, or not at all."""

from collections.abc import Mapping, Sequence

from zine.draw.furniture import marks, papers
from zine.draw.knots import Knot
from zine.draw.paint import CUT, LINE, Paint, over
from zine.model.geometry import Box, Point
from zine.model.ink import Tints
from zine.model.theme import Furniture
from zine.pages.pasteup import PasteUp

_WARM_LINE = over(warm=1)
_STROKE = 5.0  # width of the brush stroke that stands in for a note's paper
_RULE = 0.6
_BAR = 2.4  # where no hand holds a brush


def slip(page: PasteUp, box: Box, gutter: float) -> None:
    """Hang the order slip (box y up); without one, a hairline parts the columns, in the middle of the gutter."""
    chance = page.chance.child("slip")
    match page.furniture:
        case Furniture.SOLID:
            papers.order_slip(page.tone, chance, box)
        case Furniture.OUTLINED:
            papers.order_slip(page.tone, chance, box, paint=None, line=_WARM_LINE)
        case Furniture.BARE:
            top = min(box.y1, page.grid.up(page.grid.first - page.grid.baseline))
            line = [(gutter, box.y0), (gutter, top)]
            page.tone.stroke(line, LINE, _RULE, curved=False, cap=0)


def scrap(page: PasteUp, box: Box) -> None:
    """Lay a scrap of an order slip down (box y up); without one, a line runs round it."""
    chance = page.chance.child("slip")
    if page.solid:
        papers.order_slip(page.tone, chance, box)
    else:
        papers.order_slip(page.tone, chance, box, paint=None, line=_WARM_LINE)


def yolk(page: PasteUp, middle: Point, radius: float, *names: str) -> None:
    """Put a yolk behind a number; without one the number stands alone, and is larger."""
    chance = page.chance.child("yolk", *names)
    if page.solid:
        marks.egg_yolk(page.tone, chance, middle, radius=radius)
    elif page.furniture is Furniture.OUTLINED:
        marks.egg_yolk(page.tone, chance, middle, radius=radius, paint=None, line=_WARM_LINE)


def note(page: PasteUp, box: Box, turn: float) -> float:
    """Tape a note's paper down (box y up, before it is turned); return by how much it is turned in the end.

    Without paper, one stroke of a brush stands beside the words.
    """
    chance = page.chance.child("note")
    turn *= page.grid.design.hand
    match page.furniture:
        case Furniture.SOLID:
            papers.note(page.tone, chance, box, turn=turn)
        case Furniture.OUTLINED:
            papers.note(page.tone, chance, box, turn=turn, paint=CUT, line=LINE, shadow=None, tape=None)
        case Furniture.BARE:
            if not page.grid.design.hand:
                page.tone.stroke([(box.x0, box.y0), (box.x0, box.y1)], LINE, _BAR, curved=False, cap=0)
                return 0.0
            knots = [Point(box.x0, box.y1), Point(box.x0 - 1.4 * page.grid.design.hand, box.middle.y)]
            knots.append(Point(box.x0, box.y0))
            page.tone.brush(knots, _STROKE, _WARM_LINE, taper=(0.2, 0.5), wobble=0.08, chance=chance)
            return 0.0
    return turn


def panel(page: PasteUp, box: Box, mix: Paint, outline: Sequence[Knot]) -> None:
    """Lay a panel of coloured paper down (its hand-cut outline, y up); without paper, a line runs round its box.

    Where ink is saved there is not even that.
    """
    if page.solid:
        page.tone.fill(outline, mix)
    elif not page.sparing:
        page.tone.stroke(box.corners, LINE, _RULE, curved=False, closed=True)


def bar(page: PasteUp, mix: Tints) -> Mapping[str, Paint | None]:
    """Return paint and line of a bar or tab in an ink mix; letters on it take what `zine.pages.sections` says."""
    if page.sparing or page.furniture is Furniture.OUTLINED:
        return {"paint": CUT, "line": LINE}
    return {"paint": Paint(*mix), "line": None}
