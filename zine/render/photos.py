"""A photograph in a PDF: the JPEG as it is, told apart only by its number of channels."""

from zine.model.page import Photo
from zine.render.objects import Objects

# Adobe's four-channel JPEG files store ink inverted; every program that writes such files follows them.
_SPACES = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK /Decode [1 0 1 0 1 0 1 0]"}
_FRAMES = {0xC0, 0xC1, 0xC2}  # start of frame: baseline, extended, progressive (ITU-T T.81, table B.1)
_ALONE = {0x01, *range(0xD0, 0xD9)}  # markers without a length


def add_photo(photo: Photo, objects: Objects) -> str:
    """Add a JPEG without touching its bytes; return its reference."""
    width, height = photo.pixels
    head = (
        f"/Type /XObject /Subtype /Image /Width {width} /Height {height} /BitsPerComponent 8"
        f" /ColorSpace {_SPACES[channels(photo.jpeg)]} /Filter /DCTDecode"
    )
    if photo.opacity:
        head += f" /SMask {_soft_mask(photo, objects)}"
    return objects.add_packed(head, photo.jpeg)


def _soft_mask(photo: Photo, objects: Objects) -> str:
    """Add what lets the paper show through (ISO 32000-1, 11.6.5.3); return its reference."""
    width, height = photo.pixels
    head = f"/Type /XObject /Subtype /Image /Width {width} /Height {height} /BitsPerComponent 8 /ColorSpace /DeviceGray"
    return objects.add_stream(head, photo.opacity)


def channels(jpeg: bytes) -> int:
    """Return how many channels a JPEG has.

    Raises:
        ValueError: it has no frame that a PDF can hold.
    """
    at = 2
    while at + 9 < len(jpeg) and jpeg[at] == 0xFF:  # noqa: PLR2004 (what every marker starts with)
        marker = jpeg[at + 1]
        if marker in _FRAMES:
            return jpeg[at + 9]
        at += 2 if marker in _ALONE else 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    raise ValueError("this is not a JPEG picture that a PDF can hold")
