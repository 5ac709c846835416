"""The head of a page round the cards: the Hangul large, the English under it, a line of explanation."""

from zine.model.labels import KOREAN
from zine.model.page import Picture, Role
from zine.pages.pasteup import DEEP, KITCHEN, PasteUp
from zine.pages.setting import Setting
from zine.typeset.block import Block
from zine.typeset.line import fitted
from zine.typeset.paragraph import set_paragraph
from zine.typeset.style import Style

_SMALLEST = 7.0
_BORDER, _BORDER_TOP = 7.0, 14.0  # how high a border is, and where it begins; points on A5


def native(setting: Setting, label: str) -> str:
    """Return a label in Hangul, to stand beside the label itself; nothing in a book that is Korean already."""
    return "" if setting.book.lang == "ko" else KOREAN.get(label, "")


def heading(
    page: PasteUp, setting: Setting, label: str, remark: str = "", *, width: float | None = None, anchor: str = ""
) -> float:
    """Set a page's heading at its head, no wider than `width`; return the baseline of its last line.

    `remark` is set in a sentence below. `anchor` names the place, for links and the outline.
    """
    grid, faces, z = page.grid, setting.faces, page.grid.type_scale
    width = width or grid.measure
    words = setting.label(label)
    if anchor:
        page.anchor(anchor, title=words)
    hangul = native(setting, label)
    y = grid.first + grid.baseline * (1.5 if hangul else 1.0)
    _border(page, setting)
    with page.group(Role.TITLE):
        large = Style("display", 37 * z, 40 * z, ink=KITCHEN, lang="ko" if hangul else "")
        block = fitted(faces, hangul or words, large, measure=width, smallest=_SMALLEST)
        page.add(*block.items(grid.left, y, Role.TITLE))
        if hangul:
            y += 1.5 * grid.baseline
            block = fitted(faces, words, Style("display", 15 * z, 18 * z, ink=DEEP), measure=width, smallest=_SMALLEST)
            page.add(*block.items(grid.left, y, Role.TITLE))
    if remark:
        y += grid.baseline * 1.5
        set_remark = set_remark_in(setting, remark, z, width)
        page.add(*set_remark.items(grid.left, y))
        y += set_remark.drop
    return y


def _border(page: PasteUp, setting: Setting) -> None:
    """Paste the theme's border across the page's head, if it has one."""
    grid = page.grid
    strip = setting.artist.border(grid.measure, _BORDER * grid.scale)
    if strip:
        page.add(Picture(strip, grid.left, _BORDER_TOP * grid.scale))


def set_remark_in(setting: Setting, remark: str, z: float, width: float) -> Block:
    """Set the sentence below a heading."""
    return set_paragraph(setting.faces, remark, Style("text", 8.8 * z, 13 * z), measure=width)
