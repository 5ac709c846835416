"""What a pen would draw of a photograph: where it is darker than all that is round it.

The difference of two blurs, cut off at a threshold (H. Winnemöller, S. C. Olsen, B. Gooch: Real-time video abstraction,
ACM Transactions on Graphics 25, 2006).
"""

import deflate
from PIL import Image, ImageChops, ImageFilter

from zine.model.drawing import UNITS_PER_POINT, Bitmap
from zine.model.geometry import Box, Matrix
from zine.model.units import POINTS_PER_INCH

DPI = 300.0
_FINE, _WIDE = 2.2, 3.6  # pixels
_LEAST = 3  # of 255: what is less darker is left to the paper
_MIDDLE = 128
_PACKED = 10


def lines(picture: Image.Image, box: Box) -> Bitmap:
    """Return the lines of a picture stretched over a box (points, y up)."""
    size = round(box.width / POINTS_PER_INCH * DPI), round(box.height / POINTS_PER_INCH * DPI)
    calm = picture.convert("L").resize(size, Image.Resampling.BICUBIC).filter(ImageFilter.MedianFilter(5))
    fine, wide = (calm.filter(ImageFilter.GaussianBlur(radius)) for radius in (_FINE, _WIDE))
    darker = ImageChops.subtract(fine, wide, 1, _MIDDLE)
    drawn = darker.point([255 * (shade < _MIDDLE - _LEAST) for shade in range(256)], "1")
    place = Matrix(
        box.width * UNITS_PER_POINT, 0, 0, box.height * UNITS_PER_POINT,
        box.x0 * UNITS_PER_POINT, box.y0 * UNITS_PER_POINT,
    )  # fmt: skip
    return Bitmap(drawn.width, drawn.height, bytes(deflate.zlib_compress(drawn.tobytes(), _PACKED)), place)
