"""The till receipt: every figure by its kind, with its status and its page."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zine.draw.furniture.papers import barcode
from zine.draw.furniture.papers import receipt as receipt_paper
from zine.model.geometry import Box
from zine.model.page import Role
from zine.pages.fitting import one_line, shrunk, uncited
from zine.pages.grid import Grid
from zine.pages.heading import native
from zine.pages.pasteup import DEEP, KITCHEN, SOFT, PasteUp
from zine.pages.setting import Setting
from zine.pages.shopping_list.figures import Figure, Like
from zine.typeset.block import Block
from zine.typeset.markup import plain
from zine.typeset.style import Style

_PAD = 13.0
_TOTAL = 56.0  # the total and the bars


class Row(NamedTuple):
    """A line of the receipt: a kind's name, or a figure with its amount, its status and its page."""

    figure: Figure | None
    name: Block
    amount: Block
    status: Block
    folio: Block
    size: float

    @property
    def height(self) -> float:
        """Its lines, and the room round them."""
        if self.figure is None:
            return 21 * self.size
        return max(self.name.height, 13 * self.size) + self.status.height + 6.5 * self.size

    def paste(self, page: PasteUp, box: Box, y: float) -> None:
        """Paste it between the sides of a box."""
        if self.figure is None:
            self._paste_head(page, box, y)
            return
        z = self.size
        baseline = y + 0.9 * self.name.leading
        with page.group(Role.ROW):
            page.add(*self.name.items(box.x0, baseline, Role.CELL))
            page.add(*self.amount.items(box.x1, baseline + 0.6 * z, Role.CELL, align="right"))
            end = box.x0 + self.name.lines[0].width + 5 * z
            start = box.x1 - self.amount.width - 5 * z
            if start - end > 9 * z:
                page.dots(end, start, baseline - 1.2 * z, width=0.8, pitch=3.2, ink=SOFT)
            below = baseline + self.name.drop + 1.05 * self.status.leading
            page.add(*self.status.items(box.x0, below, Role.CELL))
            page.add(*self.folio.items(box.x1, below, Role.REFERENCE, align="right"))
        card = self.figure.recipe.card
        page.link(Box(box.x0, y, box.x1, y + self.height), f"card-{card.key}", plain(uncited(card.title)))

    def _paste_head(self, page: PasteUp, box: Box, y: float) -> None:
        z = self.size
        page.rule(box.x0, box.x1, y, width=1.5 * z)
        with page.group(Role.ROW):
            page.add(*self.name.items(box.x0, y + 13.4 * z, Role.HEADER))
        page.rule(box.x0, box.x1, y + 18 * z, width=0.5)


def rows(setting: Setting, found: Sequence[Figure], measure: float, z: float) -> Iterator[Row]:
    """Set the lines of a receipt, kinds kept together."""
    empty = Block((), 0.0)
    for like in Like:
        alike = [each for each in found if each.like is like]
        if not alike:
            continue
        words = " · ".join(word for word in (native(setting, like), setting.label(like)) if word)
        head = one_line(setting.faces, words, Style("display", 10 * z, 12 * z, ink=KITCHEN), measure=measure)
        yield Row(None, head, empty, empty, empty, z)
        for each in alike:
            yield _row(setting, each, measure, z)


def _row(setting: Setting, figure: Figure, measure: float, z: float) -> Row:
    faces, ingredient, card = setting.faces, figure.ingredient, figure.recipe.card
    words = uncited(ingredient.amount or "")
    amount = one_line(faces, words, Style("panel-bold", 11.2 * z, 12.6 * z, ink=DEEP), measure=measure * 0.5)
    item = uncited(ingredient.item)
    style = Style("panel-bold", 8.2 * z, 10 * z, ink=DEEP)
    room = measure - amount.width - 12 * z
    name = shrunk(faces, item[:1].upper() + item[1:], style, measure=room, lines=2, smallest=7.6 * z)
    small = Style("panel", 7.4 * z, 9.4 * z, ink=DEEP, bold_role="panel-bold", bold_ink=KITCHEN)
    folio = setting.phrase("page {folio}", folio=setting.folio(f"card-{card.key}"))
    number = one_line(faces, folio, Style("panel", 7.4 * z, 9.4 * z, ink=KITCHEN), measure=measure / 2)
    status = setting.label(str(ingredient.status))
    room = measure - number.width - 10 * z
    told = [f"**{status}** · {uncited(words)}" for words in (card.topic, card.title, card.romanized) if words]
    set_told = [shrunk(faces, each, small, measure=room, lines=1, smallest=small.size) for each in told]
    about = next((block for block in set_told if len(block.lines) == 1), set_told[-1])
    return Row(figure, name, amount, about, number, z)


def receipt_page(page: PasteUp, setting: Setting, waiting: Sequence[Row], box: Box, *, first: bool) -> list[Row]:
    """Print a receipt into a box (its paper comes from above the page); return the lines it has no room for."""
    grid, z = page.grid, page.grid.type_scale
    inside = Box(box.x0 + _PAD * grid.scale, box.y0, box.x1 - _PAD * grid.scale, box.y1)
    y = _head(page, setting, inside) if first else grid.first - 0.5 * grid.baseline
    taken = _taken(waiting, inside.y1 - y, z)
    left = list(waiting[len(taken) :])
    end = y + sum(row.height for row in taken) + ((_TOTAL if not left else 14) * z)
    paper = Box(box.x0, grid.up(min(box.y1, end + 8 * z)), box.x1, grid.trim.height + 20)
    receipt_paper(page.tone, page.chance.child("receipt", box.x0), paper)
    with page.group(Role.TABLE):
        for row in taken:
            row.paste(page, inside, y)
            y += row.height
    if not left:
        _total(page, setting, inside, y)
    return left


def _taken(waiting: Sequence[Row], room: float, z: float) -> Sequence[Row]:
    """Return the lines that fit, with the total if they are the last; no kind's name stands alone at the foot."""
    if sum(row.height for row in waiting) + _TOTAL * z <= room:
        return waiting
    room -= 14 * z
    taken: list[Row] = []
    for row in waiting:
        room -= row.height
        if room < 0:
            break
        taken.append(row)
    if len(taken) == len(waiting):
        taken.pop()
    while len(taken) > 1 and taken[-1].figure is None:
        taken.pop()
    return taken or waiting[:1]


def fits(waiting: Sequence[Row], page_grid: Grid, foot: float) -> bool:
    """Whether all lines, and the total, fit on one strip of a further page."""
    y = page_grid.first - 0.5 * page_grid.baseline
    return sum(row.height for row in waiting) + _TOTAL * page_grid.type_scale <= foot - y


def _head(page: PasteUp, setting: Setting, box: Box) -> float:
    """Set the heading in the middle of the receipt; return where its lines begin."""
    faces, z, middle = setting.faces, page.grid.type_scale, box.middle.x
    label = "Shopping list"
    page.anchor("shopping-list", title=setting.label(label))
    hangul = native(setting, label)
    y = max(page.grid.first, 30 * z) + 2 * z
    with page.group(Role.TITLE):
        large = Style("display", 34 * z, 38 * z, ink=KITCHEN, lang="ko" if hangul else "")
        block = one_line(faces, hangul or setting.label(label), large, measure=box.width)
        page.add(*block.items(middle, y, Role.TITLE, align="centre"))
        if hangul:
            y += 18 * z
            small = Style("display", 13 * z, 16 * z, ink=DEEP)
            page.add(
                *one_line(faces, setting.label(label), small, measure=box.width).items(
                    middle, y, Role.TITLE, align="centre"
                )
            )
    told = setting.label("Every sum and count, as marked. No rounding.")
    block = shrunk(faces, told, Style("panel", 7.6 * z, 10 * z, ink=DEEP), measure=box.width, lines=2)
    y += 14 * z
    page.add(*block.items(middle, y, align="centre"))
    return y + block.drop + 10 * z


def _total(page: PasteUp, setting: Setting, box: Box, y: float) -> None:
    """Say that nothing may be added, and print the bars."""
    z, faces = page.grid.type_scale, setting.faces
    page.rule(box.x0, box.x1, y, width=1.5 * z)
    total = one_line(
        faces, setting.label("TOTAL"), Style("panel-bold", 11 * z, 13 * z, ink=DEEP), measure=box.width * 0.4
    )
    page.add(*total.items(box.x0, y + 14.5 * z))
    hand = Style("hand", 15 * z, 16 * z, ink=KITCHEN)
    words = setting.label("different pots: do not add")
    block = one_line(faces, words, hand, measure=box.width - total.width - 8 * z)
    page.add(*block.items(box.x1, y + 15 * z, align="right"))
    bars = Box(box.x0, page.grid.up(y + 44 * z), box.x1, page.grid.up(y + 24 * z))
    barcode(page.tone, page.chance.child("bars"), bars)
