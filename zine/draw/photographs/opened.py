"""A cook's picture opened: upright, in sRGB, its middle filling a room of the page."""

import io
import struct
import warnings
import zlib
from typing import Any

from PIL import Image, ImageCms, ImageOps

from zine.model.geometry import Size
from zine.model.units import POINTS_PER_INCH

_DEEP = 256  # a sixteen-bit grey has so many steps for each of eight bits
_WHITE = 255
_UNREADABLE = (OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, struct.error, zlib.error)
_SRGB = "srgb"  # in the description of a profile that needs no conversion


def opened(data: bytes, room: Size, dpi: float) -> Image.Image:
    """Return the picture as RGB, or as RGBA where paper shows through, with at most `dpi` dots an inch.

    It stands as the camera says (EXIF orientation); of an animation the first frame is taken; colours go by the
    profile inside the file, where there is one that can be read.
    """
    across, down = room.width / POINTS_PER_INCH * dpi, room.height / POINTS_PER_INCH * dpi
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # slips in what cameras note beside the picture
        picture, profile = _read(data, round(max(across, down)))
    shrink = min(1.0, picture.width / across, picture.height / down)
    pixels = max(1, round(across * shrink)), max(1, round(down * shrink))
    return ImageOps.fit(_in_srgb(picture, profile), pixels, Image.Resampling.LANCZOS)


def _read(data: bytes, longer: int) -> tuple[Image.Image, bytes | None]:
    """Return the picture as it is stored, upright, and its profile. `longer` is all that is needed of either side."""
    with Image.open(io.BytesIO(data)) as file:
        file.draft("RGB", (longer, longer))  # a large JPEG is opened no larger than it is needed, upright or not
        file.load()
        return _upright(file), file.info.get("icc_profile")


def on_paper(picture: Image.Image) -> Image.Image:
    """Return an opened picture as RGB; white is where the paper shows through."""
    if picture.mode == "RGB":
        return picture
    return Image.alpha_composite(Image.new("RGBA", picture.size, "white"), picture).convert("RGB")


def _upright(picture: Image.Image) -> Image.Image:
    """Return the picture turned as its notes (EXIF) say, where they can be read."""
    try:
        return ImageOps.exif_transpose(picture)
    except _UNREADABLE:
        return picture


def _in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """Return a picture of any mode as RGB or RGBA."""
    picture = _in_eight_bits(picture)
    if picture.has_transparency_data:
        seen = picture.convert("RGBA")
        alpha = seen.getchannel("A")
        plain = seen.convert("RGB")
        colours = _converted(plain, profile) if picture.mode in ("RGBA", "P", "PA") else plain
        return Image.merge("RGBA", (*colours.split(), alpha))
    return _converted(picture.convert("RGB") if picture.mode == "P" else picture, profile).convert("RGB")


def _in_eight_bits(picture: Image.Image) -> Image.Image:
    if picture.mode.startswith("I"):
        return picture.convert("I").point(lambda grey: grey / _DEEP).convert("L")
    if picture.mode == "LAB":
        return _converted_from(picture, ImageCms.createProfile("LAB"))
    if picture.mode == "F":
        extrema: tuple[float, float] = picture.getextrema()  # type: ignore[assignment] # of one channel
        steps = _WHITE if extrema[1] <= 1 else 1
        return picture.point(lambda grey: grey * steps).convert("L")
    return picture


def _converted(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """Return the colours that a profile means; as they are where it is sRGB, or of no use for this picture."""
    if not profile:
        return picture
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if _SRGB in ImageCms.getProfileDescription(source).lower():
            return picture
        return _converted_from(picture, source)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return picture


def _converted_from(picture: Image.Image, source: Any) -> Image.Image:
    meant = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    assert meant, "only a change in place returns nothing"  # noqa: S101 what the library promises
    return meant
