"""The page of the shelf: sums as piles of bowls, each bowl one unit, and smaller sums as grains of one bowl."""

from collections.abc import Sequence
from typing import NamedTuple

from zine.model.geometry import Box, Point
from zine.model.page import Page, Role
from zine.pages.fitting import one_line, shrunk, uncited
from zine.pages.foot import running_foot
from zine.pages.grid import Grid
from zine.pages.pasteup import DEEP, KITCHEN, PasteUp
from zine.pages.setting import Setting
from zine.pages.shopping_list.bowls import (
    ACROSS,
    GRAINS,
    SKINS,
    draw_counted_bowl,
    draw_pile,
    draw_shelf,
    rows_of,
    skin,
)
from zine.pages.shopping_list.figures import Figure, Unit, money_unit
from zine.typeset.block import Block
from zine.typeset.markup import plain
from zine.typeset.style import Style

_TALLEST_ROW, _WIDEST_BOWL = 25.0, 24.0
_BETWEEN_PILES = 12.5
_FEWEST_COLUMNS = 3
_SHELF = 8.0
_BOWL = 50.0  # the radius of a counted bowl
_OVER_PILE = 24.0  # kept free over a pile
_NARROWEST = 84.0


class _Pile(NamedTuple):
    """A sum on the shelf, and its words below."""

    figure: Figure
    amount: Block
    item: Block
    status: Block

    @property
    def height(self) -> float:
        """All that stands below the shelf."""
        return self.amount.height + self.item.height + self.status.height


class _Shelf(NamedTuple):
    """Where the piles stand: the shelf's upper edge (y down), a pile's width, a row's height, from pile to pile."""

    y: float
    width: float
    row: float
    step: float


def shelf_page(setting: Setting, money: Sequence[Figure], number: int) -> Page:
    """Make the page of a shelf on which sums in one currency stand, the largest first."""
    page = PasteUp(setting.grid(number), "shopping-list/bowls")
    grid_ = page.grid
    unit = money_unit(money)
    high = [each for each in money if each.value >= unit.size][: len(SKINS)]
    foot = _title(page, setting, unit)
    step = grid_.measure / max(_FEWEST_COLUMNS, len(high))
    piles = [_pile(setting, each, step - _BETWEEN_PILES * grid_.scale, grid_.type_scale) for each in high]
    shelf = _arranged(grid_, piles, unit, foot, step)
    _stand(page, setting, piles, unit, shelf)
    low = [each for each in money if unit.size / GRAINS <= each.value < unit.size]
    _counted(page, setting, low, unit, piles=piles, shelf=shelf, head=foot)
    running_foot(page, setting, number, setting.book.title.text)
    return page.page(str(number), "shopping-list")


def _title(page: PasteUp, setting: Setting, unit: Unit) -> float:
    """Say what a bowl stands for; return where the words end."""
    grid_, z, faces = page.grid, page.grid.type_scale, setting.faces
    said = setting.phrase("One bowl = {amount}", amount=unit.said(setting.book.lang))
    block = one_line(faces, said, Style("display", 20 * z, 24 * z, ink=DEEP), measure=grid_.measure)
    y = grid_.first + grid_.baseline
    with page.group(Role.HEADING):
        page.add(*block.items(grid_.right, y, Role.HEADING, align="right"))
    told = setting.label("The piles stand on one shelf, by one measure. They are not one bill.")
    words = shrunk(faces, told, Style("text", 8.8 * z, 12 * z, ink=DEEP), measure=grid_.measure * 0.5, lines=2)
    y += 18 * z
    page.add(*words.items(grid_.right, y, align="right"))
    return y + words.drop + 14 * z


def _pile(setting: Setting, figure: Figure, width: float, z: float) -> _Pile:
    faces, ingredient = setting.faces, figure.ingredient
    amount = shrunk(
        faces,
        ingredient.amount or "",
        Style("display", 16 * z, 16.5 * z, ink=KITCHEN),
        measure=width,
        lines=2,
        smallest=10 * z,
    )
    style = Style("text", 8.6 * z, 10.2 * z, ink=DEEP)
    words = uncited(ingredient.item)
    item = shrunk(faces, words[:1].upper() + words[1:], style, measure=width, lines=4, smallest=7.6 * z)
    folio = setting.folio(f"card-{figure.recipe.card.key}")
    told = f"**{setting.label(str(ingredient.status))}**\u00a0({folio})"
    status = shrunk(faces, told, Style("text", 8.6 * z, 10.2 * z, ink=DEEP, bold_ink=KITCHEN), measure=width)
    return _Pile(figure, amount, item, status)


def _arranged(page_grid: Grid, piles: Sequence[_Pile], unit: Unit, head: float, step: float) -> _Shelf:
    """Return the shelf as low as the words below it let it be, the bowls as large as the tallest pile lets them."""
    scale = page_grid.scale
    y = page_grid.bottom - max(pile.height for pile in piles) - (_SHELF + 9) * scale
    most = max(rows_of(pile.figure, unit) for pile in piles)
    row = min(_TALLEST_ROW * scale, (y - head - 12 * scale) / most)
    pitch = min((step - _BETWEEN_PILES * scale) / ACROSS, _WIDEST_BOWL * scale, row * 1.25)
    return _Shelf(y, pitch * ACROSS, min(row, pitch * 1.2), step)


def _stand(page: PasteUp, setting: Setting, piles: Sequence[_Pile], unit: Unit, shelf: _Shelf) -> None:
    """Stand the piles on the shelf, and set their words below it."""
    grid_, scale, z = page.grid, page.grid.scale, page.grid.type_scale
    step, foot = shelf.step, grid_.up(shelf.y)
    draw_shelf(
        page.tone,
        page.chance.child("shelf"),
        Box(grid_.left - 6 * scale, foot - _SHELF * scale, grid_.right + 6 * scale, foot),
    )
    with page.group(Role.LIST):
        for at, pile in enumerate(piles):
            x = grid_.left + at * step + (step - shelf.width) / 2
            count = pile.figure.value / unit.size
            size = {"pitch": shelf.width / ACROSS, "row": shelf.row, "weight": 0.5 if page.sparing else 0.8}
            draw_pile(page.tone, Point(x, foot + 1), count, skin=skin(at, sparing=page.sparing), **size)
            middle = x + shelf.width / 2
            if pile.figure.over:
                top = shelf.y - rows_of(pile.figure, unit) * shelf.row - 6 * z
                hand = Style("hand", 14 * z, 15 * z, ink=KITCHEN)
                page.add(
                    *one_line(setting.faces, setting.label("and over"), hand, measure=step).items(
                        middle, top, align="centre"
                    )
                )
            _words(page, pile, middle, shelf.y + (_SHELF + 6) * scale, step / 2)


def _words(page: PasteUp, pile: _Pile, middle: float, y: float, half: float) -> None:
    card = pile.figure.recipe.card
    with page.group(Role.ITEM):
        top = y
        for block in (pile.amount, pile.item, pile.status):
            page.add(*block.items(middle, y + 0.84 * block.leading, Role.BODY, align="centre"))
            y += block.height
    page.link(Box(middle - half, top, middle + half, y), f"card-{card.key}", plain(uncited(card.title)))


def _counted(
    page: PasteUp,
    setting: Setting,
    low: Sequence[Figure],
    unit: Unit,
    *,
    piles: Sequence[_Pile],
    shelf: _Shelf,
    head: float,
) -> None:
    """Show sums of less than one bowl as grains of a bowl seen from above, over the piles at the right that are low."""
    grid_, scale = page.grid, page.grid.scale
    tops = [shelf.y - rows_of(pile.figure, unit) * shelf.row for pile in piles]
    columns = max(_FEWEST_COLUMNS, len(piles))
    tops += [shelf.y] * (columns - len(tops))
    for free in range(columns, 0, -1):
        room = free * shelf.step
        count = min(len(low), max(1, int(room / (_NARROWEST * scale))))
        bowls = [_counted_bowl(page, setting, each, unit, room / count) for each in low[:count]]
        tall = max((bowl.height for bowl in bowls), default=0.0)
        if bowls and min(tops[-free:]) > head + tall + _OVER_PILE * scale:
            for at, bowl in enumerate(bowls):
                bowl.paste(page, grid_.right - room * (at + 0.5) / count, head, unit)
            return


class _CountedBowl(NamedTuple):
    """A sum of less than one bowl, set."""

    figure: Figure
    radius: float
    words: tuple[Block, ...]

    @property
    def height(self) -> float:
        """The bowl and its words."""
        return 2.4 * self.radius + sum(block.height for block in self.words)

    def paste(self, page: PasteUp, x: float, head: float, unit: Unit) -> None:
        """Draw the bowl, its grains counted, its words below."""
        middle = Point(x, page.grid.up(head + 1.1 * self.radius))
        chance = page.chance.child("bowl", self.figure.value)
        draw_counted_bowl(page.tone, chance, middle, self.radius, self.figure.value / unit.size)
        y = head + 2.36 * self.radius
        with page.group(Role.PARAGRAPH):
            for block in self.words:
                page.add(*block.items(x, y + 0.84 * block.leading, align="centre"))
                y += block.height
        card = self.figure.recipe.card
        page.link(Box(x - self.radius, head, x + self.radius, y), f"card-{card.key}", plain(uncited(card.title)))


def _counted_bowl(page: PasteUp, setting: Setting, figure: Figure, unit: Unit, room: float) -> _CountedBowl:
    z, scale = page.grid.type_scale, page.grid.scale
    measure = min(room - 8 * scale, 150 * scale)
    grain = Unit(unit.size / GRAINS, unit.currency).said(setting.book.lang)
    told = setting.phrase("One bowl again, from above: 1,000 grains, each {amount}.", amount=grain)
    about = shrunk(setting.faces, told, Style("text", 8.6 * z, 10.4 * z, ink=DEEP), measure=measure, lines=4)
    pile = _pile(setting, figure, measure, z)
    return _CountedBowl(figure, min(_BOWL * scale, room * 0.42), (pile.amount, pile.item, pile.status, about))
