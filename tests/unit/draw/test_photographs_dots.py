import math
import zlib

import pytest
from PIL import Image

from zine.draw.photographs.dots import dots
from zine.model.drawing import UNITS_PER_POINT, Bitmap
from zine.model.geometry import Box

BOX = Box(10, 20, 82, 74)
LPI, ANGLE = 50.0, 41.0


def inked(bitmap: Bitmap) -> float:
    """Return the share of a bitmap that prints."""
    bits = Image.frombytes("1", (bitmap.width, bitmap.height), zlib.decompress(bitmap.packed))
    return bits.convert("L").histogram()[255] / (bitmap.width * bitmap.height)


def printed(shade: int, angle: float = ANGLE) -> Bitmap:
    """Return a plain shade in dots."""
    return dots(Image.new("L", (72, 54), shade), BOX, lpi=LPI, angle=angle)


def covered(bitmap: Bitmap) -> float:
    """Return how much of the bitmap lies on the picture; the rest of a slanted one is outside, and clipped."""
    a, b, c, d, _, _ = bitmap.place
    return BOX.width * BOX.height * UNITS_PER_POINT**2 / abs(a * d - b * c)


@pytest.mark.parametrize("shade", [0, 32, 64, 128, 200, 255])
def test_dots_cover_as_much_paper_as_the_shade_says(shade: int) -> None:
    bitmap = printed(shade)
    assert inked(bitmap) / covered(bitmap) == pytest.approx(shade / 255, abs=0.04)


def test_solid_ink_has_no_holes() -> None:
    assert inked(printed(255, angle=0.0)) == pytest.approx(covered(printed(255, angle=0.0)), abs=0.05)


@pytest.mark.parametrize("angle", [0.0, 8.0, 41.0, 72.0])
def test_rows_of_dots_lie_at_their_angle(angle: float) -> None:
    a, b, _, _, _, _ = printed(128, angle).place
    assert math.degrees(math.atan2(b, a)) == pytest.approx(angle)


@pytest.mark.parametrize("angle", [0.0, 8.0, 41.0, 72.0])
def test_dots_are_as_fine_as_asked(angle: float) -> None:
    bitmap = printed(128, angle)
    length = math.hypot(bitmap.place.a, bitmap.place.b) / UNITS_PER_POINT
    assert bitmap.width / 8 / length * 72 == pytest.approx(LPI)


@pytest.mark.parametrize("angle", [0.0, 8.0, 41.0, 72.0, 90.0])
def test_dots_reach_every_corner_of_the_picture(angle: float) -> None:
    a, b, c, d, e, f = printed(128, angle).place
    ends = [(x * UNITS_PER_POINT - e, y * UNITS_PER_POINT - f) for x in (BOX.x0, BOX.x1) for y in (BOX.y0, BOX.y1)]
    whole = a * d - b * c
    shares = [share for x, y in ends for share in ((d * x - c * y) / whole, (a * y - b * x) / whole)]
    assert min(shares) > -1e-6
    assert max(shares) < 1 + 1e-6


def test_equal_pictures_have_equal_dots() -> None:
    assert printed(99) == printed(99)


def test_what_is_dark_at_the_left_is_dark_at_the_left() -> None:
    half = Image.new("L", (72, 54), 0)
    half.paste(255, (0, 0, 36, 54))
    bitmap = dots(half, BOX, lpi=LPI, angle=0.0)
    bits = Image.frombytes("1", (bitmap.width, bitmap.height), zlib.decompress(bitmap.packed))
    assert bits.getpixel((20, 100)) == 255
    assert bits.getpixel((bitmap.width - 20, 100)) == 0
