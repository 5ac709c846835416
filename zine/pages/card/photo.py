"""A cook's own photograph, cut to the room it gets and encoded for print."""

import io
from typing import Any

from zine.model.geometry import Box
from zine.model.page import Photo
from zine.model.units import POINTS_PER_INCH

_DPI = 300.0
_QUALITY = 88
_DEEP = 256  # a sixteen-bit grey has so many steps for each of eight bits


def photo(data: bytes, box: Box, alt: str) -> Photo:
    """Return the picture, upright as the camera says (EXIF), its middle filling the box, at most 300 dots an inch."""
    from PIL import Image, ImageOps  # noqa: PLC0415 (a twentieth of a second, and few cards have photographs)

    across, down = box.width / POINTS_PER_INCH * _DPI, box.height / POINTS_PER_INCH * _DPI
    with Image.open(io.BytesIO(data)) as opened:
        longer = round(max(across, down))
        opened.draft("RGB", (longer, longer))  # a large JPEG is opened no larger than it is needed, upright or not
        picture = _opaque(ImageOps.exif_transpose(opened))
    shrink = min(1.0, picture.width / across, picture.height / down)
    pixels = max(1, round(across * shrink)), max(1, round(down * shrink))
    cut = ImageOps.fit(picture, pixels, Image.Resampling.LANCZOS)
    out = io.BytesIO()
    cut.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return Photo(out.getvalue(), pixels, box, alt)


def _opaque(picture: Any) -> Any:
    """Return a picture of any mode in red, green and blue, what is see-through in it white."""
    from PIL import Image  # noqa: PLC0415 likewise

    if picture.mode.startswith("I"):
        return picture.convert("I").point(lambda grey: grey / _DEEP).convert("L").convert("RGB")
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    seen = picture.convert("RGBA")
    white = Image.new("RGBA", seen.size, "white")
    return Image.alpha_composite(white, seen).convert("RGB")
