"""The shopping list: every sum and count with its status, on a receipt; and drawn, like beside like, never added."""

import math
from collections.abc import Iterator, Sequence

from zine.draw.paint import Paint, over
from zine.model.book import Book, Part
from zine.model.geometry import Box
from zine.model.page import Page
from zine.pages.foot import running_foot
from zine.pages.grid import BLEED
from zine.pages.pasteup import PasteUp
from zine.pages.setting import Opening, Setting
from zine.pages.shopping_list.figures import Figure, Like, figures, sums
from zine.pages.shopping_list.grains import grain_panel
from zine.pages.shopping_list.receipt import Row, fits, receipt_page, rows
from zine.pages.shopping_list.shelf import shelf_page

_RECEIPT = 0.61  # of the measure, where grains stand beside it
_BETWEEN = 14.0
_CHECK = 11  # checks of the cloth, a page's width
_CLOTH, _STRIPE = Paint(0.3, 0.02, 0), over(sun=0.28)


def shows(book: Book) -> bool:
    """Whether the book has anything to show here."""
    return bool(figures(book))


def lay_out(_part: Part, setting: Setting, number: int) -> Opening:
    """Lay out its pages, the first being `number`."""
    found = figures(setting.book)
    piles = sums(found)
    facing = bool(piles)
    number += number % 2 if facing else 0  # asked on a recto, it answers with the spread that it wants to be
    page, waiting = _receipts(setting, found, number)
    pages = [page]
    if piles:
        pages.append(shelf_page(setting, piles, number + 1))
    pages += _further(setting, waiting, number + len(pages))
    return Opening(tuple(pages), facing=facing)


# receipts


def _receipts(setting: Setting, found: Sequence[Figure], number: int) -> tuple[Page, list[Row]]:
    """Set the first page, its receipt and its grains; return it with the lines it had no room for."""
    page = PasteUp(setting.grid(number), "shopping-list/0")
    grid_, scale = page.grid, page.grid.scale
    _cloth(page)
    counts = [each for each in found if each.like in (Like.COUNT, Like.SHARE)]
    width = grid_.measure * (_RECEIPT if counts else 0.8)
    left = grid_.left if counts else (grid_.left + grid_.right - width) / 2
    box = Box(left, 0, left + width, grid_.bottom + 4 * scale)
    inner = width - 26 * scale
    lines = list(rows(setting, found, inner, grid_.type_scale))
    waiting = receipt_page(page, setting, lines, box, first=True)
    if counts:
        panel = Box(box.x1 + _BETWEEN * scale, 26 * scale, grid_.right, grid_.bottom + 4 * scale)
        grain_panel(page, setting, counts, panel)
    running_foot(page, setting, number, setting.book.title.text)
    return page.page(str(number), "shopping-list"), waiting


def _further(setting: Setting, waiting: list[Row], number: int) -> Iterator[Page]:
    """Set the rest of the receipt, two strips to a page."""
    figures_left = [row.figure for row in waiting if row.figure]
    while waiting:
        page = PasteUp(setting.grid(number), f"shopping-list/{number}")
        grid_, scale = page.grid, page.grid.scale
        _cloth(page)
        width = (grid_.measure - _BETWEEN * scale) / 2
        lines = list(rows(setting, figures_left, width - 26 * scale, grid_.type_scale))
        alone = fits(lines, grid_, grid_.bottom)
        for column in range(2):
            left = grid_.left + (0.5 if alone else column) * (width + _BETWEEN * scale)
            if lines:
                lines = receipt_page(page, setting, lines, Box(left, 0, left + width, grid_.bottom), first=False)
        waiting, figures_left = lines, [row.figure for row in lines if row.figure]
        running_foot(page, setting, number, setting.book.title.text)
        yield page.page(str(number), "shopping-list")
        number += 1


def _cloth(page: PasteUp) -> None:
    """Spread a checked cloth over the page, where the design has cloths."""
    if not page.solid:
        return
    trim, edge = page.grid.trim, BLEED + 3
    page.tone.poly(Box(0, 0, *trim).grown(edge).corners, _CLOTH)
    check = trim.width / _CHECK
    for at in range(-1, _CHECK + 1):
        page.tone.poly(Box(at * check, -edge, (at + 0.5) * check, trim.height + edge).corners, _STRIPE)
    for at in range(-1, math.ceil(trim.height / check) + 1):
        page.tone.poly(Box(-edge, at * check, trim.width + edge, (at + 0.5) * check).corners, _STRIPE)
