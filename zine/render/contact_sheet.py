"""Many pictures on one, in rows, each with its name under it."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from PIL import Image, ImageChops, ImageDraw, ImageFont

_SURROUND = (236, 233, 226)
_LETTERS = (40, 38, 34)
_GAP = 16  # pixels between cells, and round them all
_LABEL = 26  # pixels under a cell for its name
_TYPE = 15
_WIDER = 1.3  # a sheet's width over its height, when nobody says how many go across
_MARGIN = 0.06  # of a cell, round a picture that was fitted into it
_SAME = 12  # of 255: paper and what an encoder or a screen of dots makes of it


class Cell(NamedTuple):
    """A picture and its name."""

    name: str
    picture: Image.Image


def contact_sheet(cells: Sequence[Cell], font: str, columns: int | None = None) -> Image.Image:
    """Return all cells on one sheet, in reading order. `font` is the file of the names' face.

    Without `columns` the sheet is a little wider than high. Cells are as large as the largest picture.
    """
    width = max(cell.picture.width for cell in cells)
    height = max(cell.picture.height for cell in cells)
    across = min(len(cells), columns or math.ceil(math.sqrt(len(cells) * _WIDER * (height + _LABEL) / width)))
    down = -(-len(cells) // across)
    sheet = Image.new("RGB", (_GAP + across * (width + _GAP), _GAP + down * (height + _LABEL + _GAP)), _SURROUND)
    pen = ImageDraw.Draw(sheet)
    for index, cell in enumerate(cells):
        x = _GAP + index % across * (width + _GAP)
        y = _GAP + index // across * (height + _LABEL + _GAP)
        sheet.paste(cell.picture, (x + (width - cell.picture.width) // 2, y + height - cell.picture.height))
        face = _face(font, cell.name, width + _GAP / 2)
        pen.text((x + width / 2, y + height + _LABEL / 2), cell.name, fill=_LETTERS, font=face, anchor="mm")
    return sheet


def _face(font: str, name: str, room: float) -> ImageFont.FreeTypeFont:
    """Return the face of a name, smaller where the name would run into its neighbour's."""
    usual = ImageFont.truetype(font, _TYPE)
    length = usual.getlength(name)
    return usual if length <= room else ImageFont.truetype(font, max(1, int(_TYPE * room / length)))


def side_by_side(pictures: Sequence[Image.Image]) -> Image.Image:
    """Return pictures of one height next to each other, as facing pages lie."""
    joined = Image.new("RGB", (sum(each.width for each in pictures), max(each.height for each in pictures)), "white")
    x = 0
    for each in pictures:
        joined.paste(each, (x, 0))
        x += each.width
    return joined


def fitted(picture: Image.Image, side: int) -> Image.Image:
    """Return what stands on a picture's bare ground, made to fill a square cell; a picture without any as it is."""
    ground = picture.getpixel((0, 0))
    bare = Image.new("RGB", picture.size, ground)
    difference = ImageChops.difference(picture, bare).convert("L").point(lambda value: 255 * (value > _SAME))
    box = difference.getbbox()
    if box is None:
        return picture.resize((side, side))
    room = round(side * (1 - 2 * _MARGIN))
    found = picture.crop(box)
    ratio = min(room / found.width, room / found.height)
    small = found.resize((max(1, round(found.width * ratio)), max(1, round(found.height * ratio))))
    cell = Image.new("RGB", (side, side), ground)
    cell.paste(small, ((side - small.width) // 2, (side - small.height) // 2))
    return cell
