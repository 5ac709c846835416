"""Pictures of pages as files: PNG for print services, JPEG for sharing, WebP to be carried inside a web page."""

from collections.abc import Callable, Mapping
from io import BytesIO

from PIL import Image

from zine.render.pictures import png

_JPEG_QUALITY = 90
_WEBP_QUALITY = 82


def jpeg(picture: Image.Image, dpi: float) -> bytes:
    """Return a picture as JPEG with its colours at full resolution, or thin red type would smear."""
    out = BytesIO()
    picture.save(out, "JPEG", quality=_JPEG_QUALITY, subsampling=0, optimize=True, dpi=(round(dpi), round(dpi)))
    return out.getvalue()


def webp(picture: Image.Image) -> bytes:
    """Return a picture as WebP, about half the bytes of JPEG."""
    out = BytesIO()
    picture.save(out, "WEBP", quality=_WEBP_QUALITY, method=4)
    return out.getvalue()


ENCODERS: Mapping[str, Callable[[Image.Image, float], bytes]] = {"png": png, "jpeg": jpeg}
