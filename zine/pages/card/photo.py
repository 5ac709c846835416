"""A cook's own photograph, cut to the room it gets and encoded for print."""

import io

from zine.model.geometry import Box
from zine.model.page import Photo
from zine.model.units import POINTS_PER_INCH

_DPI = 300.0
_QUALITY = 88


def photo(data: bytes, box: Box, alt: str) -> Photo:
    """Return the picture, upright as the camera says (EXIF), its middle filling the box, at most 300 dots an inch."""
    from PIL import Image, ImageOps  # noqa: PLC0415 (a twentieth of a second, and few cards have photographs)

    with Image.open(io.BytesIO(data)) as opened:
        picture = ImageOps.exif_transpose(opened).convert("RGB")
    across, down = box.width / POINTS_PER_INCH * _DPI, box.height / POINTS_PER_INCH * _DPI
    shrink = min(1.0, picture.width / across, picture.height / down)
    pixels = max(1, round(across * shrink)), max(1, round(down * shrink))
    cut = ImageOps.fit(picture, pixels, Image.Resampling.LANCZOS)
    out = io.BytesIO()
    cut.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return Photo(out.getvalue(), pixels, box, alt)
