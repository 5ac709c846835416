"""What the menu is written on: a wall and boards, or bare paper, as the theme's design wants it."""

from zine.draw.chance import Chance
from zine.draw.furniture.papers import slat
from zine.draw.paint import LINE, Paint
from zine.model.geometry import Box
from zine.model.ink import Tints
from zine.model.theme import Furniture
from zine.pages.pasteup import DEEP, KITCHEN, PAPER, PasteUp
from zine.pages.sections import Section


def ink_on_wall(page: PasteUp) -> Tints:
    """The ink of what is written on the wall."""
    return PAPER if page.solid else DEEP


def title_ink(page: PasteUp) -> Tints:
    """The ink of the large letters on the awning: no yellow ones could be read on its red."""
    return PAPER if page.solid else KITCHEN


def board_of(page: PasteUp, chance: Chance, box: Box, *, head: float, colours: Section) -> None:
    """The board behind a course (box y up): of paper with a coloured head, outlined, or only a rule over it."""
    match page.furniture:
        case Furniture.SOLID:
            slat(page.tone, chance, box, head=head, head_paint=Paint(*colours.mix))
        case Furniture.OUTLINED:
            slat(page.tone, chance, box, head=head, head_paint=None, line=LINE)
            page.rule(box.x0, box.x1, page.grid.up(box.y1) + head, width=0.9)
        case Furniture.BARE:
            page.rule(box.x0, box.x1, page.grid.up(box.y1), width=0.9)
