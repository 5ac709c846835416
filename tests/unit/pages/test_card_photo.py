"""A cook's own photograph."""

import io

import pytest
from PIL import Image

from zine.model.geometry import Box
from zine.pages.card.photo import photo

_LIES_ON_ITS_SIDE = 6  # EXIF orientation: the camera was turned to the right
_ORIENTATION = 0x0112


def _encoded(kind: str, mode: str, *, orientation: int = 1) -> bytes:
    picture = Image.new(mode, (400, 200))
    exif = picture.getexif()
    exif[_ORIENTATION] = orientation
    out = io.BytesIO()
    picture.save(out, kind, exif=exif)
    return out.getvalue()


@pytest.mark.parametrize(("kind", "mode"), [("JPEG", "RGB"), ("JPEG", "CMYK"), ("PNG", "RGBA"), ("PNG", "P")])
def test_any_picture_becomes_a_jpeg(kind: str, mode: str) -> None:
    assert photo(_encoded(kind, mode), Box(0, 0, 72, 72), "").jpeg.startswith(b"\xff\xd8")


def test_a_picture_is_cut_to_the_shape_of_its_room() -> None:
    assert photo(_encoded("JPEG", "RGB"), Box(0, 0, 100, 50), "").pixels == (400, 200)


def test_a_picture_stands_upright_as_the_camera_says() -> None:
    turned = _encoded("JPEG", "RGB", orientation=_LIES_ON_ITS_SIDE)
    assert photo(turned, Box(0, 0, 50, 100), "").pixels == (200, 400)


def test_a_picture_has_no_more_dots_than_print_needs() -> None:
    assert photo(_encoded("JPEG", "RGB"), Box(0, 0, 72, 36), "").pixels == (300, 150)
