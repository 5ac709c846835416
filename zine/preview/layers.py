"""A page taken apart into layers, so that a changed word does not draw a picture anew.

Drawings only ever multiply with what is below them, and everything else covers it. So a page is its paper, times each
of its drawings on white, under its type: exactly what a PDF viewer shows. Small drawings share a layer, and so does all
type, as far as nothing that overlaps changes places.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from zine.model.digest import digest
from zine.model.geometry import Box, Matrix
from zine.model.page import Anchor, Group, Item, Link, Page, Picture
from zine.model.theme import Theme
from zine.pipeline import Made
from zine.preview.areas import area, enclosing, overlap, whole
from zine.render import render
from zine.render.walk import STILL
from zine.typeset.faces import Faces

_WHITE = (1.0, 1.0, 1.0)
_NAME = 24  # letters: no two layers of one zine share them
_LARGE = 0.5  # of the page: a drawing that is a layer of its own


class Blend(StrEnum):
    """How a layer meets what is below it. The values are CSS blend modes."""

    MULTIPLY = "multiply"
    NORMAL = "normal"


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer as a PDF of one page, named by what is in it. `part` is what it covers, from the bleed's top left."""

    name: str
    blend: Blend
    part: Box
    pdf: bytes


class _Piece(NamedTuple):
    """An item outside of the groups that it was in, and what it covers."""

    item: Item
    area: Box


class _Stretch(NamedTuple):
    """Pieces that can be painted together."""

    blend: Blend
    pieces: list[_Piece]

    @property
    def area(self) -> Box:
        """What they cover."""
        return enclosing(piece.area for piece in self.pieces) or Box(0, 0, 0, 0)

    def touches(self, box: Box) -> bool:
        """Whether one of them covers some of a box."""
        return any(overlap(piece.area, box) for piece in self.pieces)


def layers(page: Page, made: Made, known: Mapping[str, Layer]) -> tuple[Layer, ...]:
    """Return a page's layers, the lowest first. Those that are `known` by name are not printed again."""
    sheet = whole(page)
    return tuple(
        _layer(stretch, part, page, made=made, known=known)
        for stretch in _stretches(_pieces(page.items, STILL, page, faces=made.faces), sheet)
        if (part := overlap(stretch.area, sheet))
    )


def _pieces(items: Sequence[Item], matrix: Matrix, page: Page, *, faces: Faces) -> Iterator[_Piece]:
    """Yield what is painted. Groups with drawings are opened, for these are layers apart."""
    for item in items:
        if isinstance(item, Group) and _has_drawing(item):
            inside = item.matrix.then(matrix) if item.matrix else matrix
            yield from _pieces(item.items, inside, page, faces=faces)
        elif covered := area(item, matrix, page, faces=faces):
            yield _Piece(_standing(_without_links(item) if isinstance(item, Group) else item, matrix), covered)


def _stretches(pieces: Iterator[_Piece], sheet: Box) -> list[_Stretch]:
    """Return pieces together that can be painted together, the lowest first."""
    found: list[_Stretch] = []
    for piece in pieces:
        drawn = isinstance(piece.item, Picture) or _has_drawing(piece.item)
        blend = Blend.MULTIPLY if drawn else Blend.NORMAL
        large = drawn and _size(piece.area) > _LARGE * _size(sheet)
        place = None if large else _place(piece, blend, found, sheet=sheet)
        if place is None:
            found.append(_Stretch(blend, [piece]))
        else:
            place.pieces.append(piece)
    return found


def _place(piece: _Piece, blend: Blend, found: Sequence[_Stretch], *, sheet: Box) -> _Stretch | None:
    """Return the highest stretch that a piece can join without passing under what it overlaps."""
    for stretch in reversed(found):
        shared = blend is Blend.NORMAL or _size(stretch.pieces[0].area) <= _LARGE * _size(sheet)
        if stretch.blend is blend and shared:
            return stretch
        if stretch.touches(piece.area):
            return None
    return None


def _layer(stretch: _Stretch, part: Box, page: Page, *, made: Made, known: Mapping[str, Layer]) -> Layer:
    """Print a layer alone: drawings on white, since the paper is multiplied in only once."""
    theme: Theme = made.book.theme
    if stretch.blend is Blend.MULTIPLY:
        theme = replace(theme, palette=replace(theme.palette, paper=_WHITE))
    sheet = Page(page.trim, page.bleed, tuple(piece.item for piece in stretch.pieces), "", "layer")
    name = digest(sheet.items, sheet.trim, sheet.bleed, theme.palette, theme.slip, theme.grain)[:_NAME]
    if name in known:
        return known[name]
    pdf = render([sheet], made.info, theme, faces=made.faces)
    return Layer(name, stretch.blend, part, pdf)


def _size(box: Box) -> float:
    return box.width * box.height


def _has_drawing(item: Item) -> bool:
    return isinstance(item, Picture) or (isinstance(item, Group) and any(map(_has_drawing, item.items)))


def _standing(item: Item, matrix: Matrix) -> Item:
    """Return an item where it stood in the groups that it was taken out of."""
    return item if matrix == STILL else Group((item,), matrix=matrix)


def _without_links(group: Group) -> Group:
    """Return a group without links, whose places are on other pages."""
    kept = (item for item in group.items if not isinstance(item, Link | Anchor))
    return group._replace(items=tuple(_without_links(item) if isinstance(item, Group) else item for item in kept))
