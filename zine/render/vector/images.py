"""Pictures inside a page, as data that an SVG carries."""

import base64
from io import BytesIO

import pikepdf
from PIL import Image, ImageColor

_JPEG = ["/DCTDecode"]


def address(image: pikepdf.Stream, colour: str) -> str:
    """Return a picture as a `data:` address; a stencil is printed in a colour, and clear where it does not print."""
    if bool(image.get("/ImageMask", False)):
        return _data("png", _stencil(image, colour))
    found = pikepdf.PdfImage(image)
    if found.filters == _JPEG and found.colorspace in ("/DeviceRGB", "/DeviceGray"):
        return _data("jpeg", image.read_raw_bytes())
    return _data("png", _png(found.as_pil_image().convert("RGB")))


def _stencil(image: pikepdf.Stream, colour: str) -> bytes:
    """Return a stencil printed: bits that are 0 print, unless /Decode says the contrary (ISO 32000-1, 8.9.6.2)."""
    bits = Image.frombytes("1", (int(image.Width), int(image.Height)), image.read_bytes())
    printed = bits.convert("L").point([0] * 128 + [1] * 128, "P")
    printed.putpalette(ImageColor.getrgb(colour) * 2)
    prints_ones = [int(edge) for edge in image.get("/Decode", [0, 1])] == [1, 0]
    return _png(printed, transparency=0 if prints_ones else 1, bits=1)


def _png(picture: Image.Image, **options: int) -> bytes:
    out = BytesIO()
    picture.save(out, "PNG", **options)
    return out.getvalue()


def _data(kind: str, data: bytes) -> str:
    return f"data:image/{kind};base64,{base64.b64encode(data).decode('ascii')}"
