"""A remark in handwriting on a taped slip, where a page has room to spare."""

from zine.model.geometry import Box, Point, turn_about
from zine.model.page import Role
from zine.pages.fitting import uncited
from zine.pages.furnishing import note
from zine.pages.pasteup import BRICK, DEEP, PasteUp
from zine.pages.setting import Setting
from zine.typeset.block import Block
from zine.typeset.paragraph import set_paragraph
from zine.typeset.style import Style

_TURN = -1.5  # degrees, anticlockwise on a drawing
_MARGIN = 11.0


def remark_height(setting: Setting, words: str, width: float, scale: float) -> float:
    """How high a slip with these words is."""
    return _set(setting, words, width, scale).height + 2 * _MARGIN * scale


def taped_remark(page: PasteUp, setting: Setting, words: str, head: Point, width: float) -> None:
    """Tape a slip `width` wide on a page, the middle of its upper edge at `head`."""
    scale = page.grid.scale
    block = _set(setting, words, width, scale)
    height = block.height + 2 * _MARGIN * scale
    box = Box(head.x - width / 2, head.y, head.x + width / 2, head.y + height)
    drawn = page.grid.upright(box)
    turn = note(page, drawn, _TURN)
    with page.group(Role.NOTE, turn_about(head.x, head.y + height / 2, degrees=-turn)):
        y = box.y0 + _MARGIN * scale + block.leading * 0.8
        page.add(*block.items(box.x0 + _MARGIN * scale, y))


def _set(setting: Setting, words: str, width: float, scale: float) -> Block:
    style = Style("hand", 15.2 * scale, 14.8 * scale, ink=DEEP, bold_role="hand", bold_ink=BRICK, italic_role="hand")
    return set_paragraph(setting.faces, uncited(words), style, measure=width - 2 * _MARGIN * scale)
