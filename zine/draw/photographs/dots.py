"""One ink's tints as dots on a slanted grid.

The bitmap lies along its grid and is turned as a whole when it is printed. So any angle is exact, and a dot is a byte
in each of eight rows: rows of equal bytes, which deflate to a third of what a bitmap along the page would take.
"""

import math

import deflate
from PIL import Image

from zine.model.drawing import UNITS_PER_POINT, Bitmap
from zine.model.geometry import Box, Matrix
from zine.model.units import POINTS_PER_INCH

_SIDE = 8  # pixels of a dot's cell, and bits of a byte
_LEVELS = 16  # sizes of dots; each is four pixels, one in each quarter, larger than the one before
_PACKED = 10  # libdeflate's level: 12 takes four times as long for a twentieth less


def dots(grey: Image.Image, box: Box, *, lpi: float, angle: float) -> Bitmap:
    """Return a grey picture (255 is solid) stretched over a box (points, y up), in dots: `lpi` rows of them an inch.

    `angle` is the rows', in degrees, anticlockwise.
    """
    pitch, turn = POINTS_PER_INCH / lpi, math.radians(-angle)
    cosine, sine = math.cos(turn), math.sin(turn)
    corners = [(x, y) for x in (0.0, box.width) for y in (0.0, box.height)]
    along = [(x * cosine + y * sine) / pitch for x, y in corners]
    across = [(y * cosine - x * sine) / pitch for x, y in corners]
    left, top = math.floor(min(along)), math.floor(min(across))
    columns, rows = math.ceil(max(along)) - left, math.ceil(max(across)) - top
    x0, y0 = (left * cosine - top * sine) * pitch, (left * sine + top * cosine) * pitch
    scale = grey.width / box.width, grey.height / box.height
    sampled = grey.transform(
        (columns, rows),
        Image.Transform.AFFINE,
        (
            *(pitch * cosine * scale[0], -pitch * sine * scale[0], x0 * scale[0]),
            *(pitch * sine * scale[1], pitch * cosine * scale[1], y0 * scale[1]),
        ),
        Image.Resampling.NEAREST,  # the one way that Pillow takes in whole numbers
    )
    wide, tall = columns * pitch * UNITS_PER_POINT, rows * pitch * UNITS_PER_POINT
    foot_x = (box.x0 + x0) * UNITS_PER_POINT - tall * sine
    foot_y = (box.y1 - y0) * UNITS_PER_POINT - tall * cosine
    place = Matrix(wide * cosine, -wide * sine, tall * sine, tall * cosine, foot_x, foot_y)
    return Bitmap(columns * _SIDE, rows * _SIDE, bytes(deflate.zlib_compress(_drawn(sampled), _PACKED)), place)


def _drawn(sampled: Image.Image) -> bytes:
    """Return the rows of a bitmap with a dot for every pixel."""
    values, columns = sampled.tobytes(), sampled.width
    rows = (values[start : start + columns] for start in range(0, len(values), columns))
    return b"".join(row.translate(bits) for row in rows for bits in _ROWS)


def _rows() -> tuple[bytes, ...]:
    """Return, for each row of a dot's cell, its byte for every value from 0 to 255."""
    middle = _SIDE - 1  # twice, as all distances below
    pixels = sorted(
        ((2 * x - middle) ** 2 + (2 * y - middle) ** 2, abs(2 * y - middle), y, x)
        for y in range(_SIDE)
        for x in range(_SIDE)
    )
    shades = range(256)
    kept = [{(x, y) for _, _, y, x in pixels[: 4 * ((shade * _LEVELS + 127) // 255)]} for shade in shades]
    across = range(_SIDE)
    return tuple(bytes(sum(0x80 >> x for x in across if (x, y) in dot) for dot in kept) for y in range(_SIDE))


_ROWS = _rows()
