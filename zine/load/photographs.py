"""The cooks' own photographs: found inside the zine's folder, and sure to open when they are printed."""

import io
import struct
import warnings
import zlib
from pathlib import Path

from zine.errors import Level, Problem
from zine.load.found import COPY_IT, NO_FILE, is_within, size_of
from zine.model.text import Text

FORMATS = ("JPEG", "PNG", "WEBP", "TIFF")

_MOST_BYTES = 50_000_000
_MOST_MEGAPIXELS = 64  # above this a file of a few kilobytes may take a gigabyte to open
_LEAST_PIXELS = 400  # across a page of A5, some 70 an inch
_ENOUGH = "Take a larger one: 1,500 across print well."
_MEANWHILE = "Until then the dish is drawn."
_THUMB = (64, 64)  # a JPEG opened this small is read to its end, in a tenth of the time
_DAMAGED = (OSError, SyntaxError, ValueError, IndexError, struct.error, zlib.error)  # what Pillow raises for bad bytes


def photograph(photo: Text, zine: Path, problems: list[Problem]) -> bytes | None:
    """Return the file's bytes, or None with its problem noted: a warning, for a drawing can stand in."""
    steps = photo.text.replace("\\", "/").split("/")
    path = zine.joinpath(*steps)
    if ".." in steps or not steps[0] or ":" in steps[0]:
        hint = "Copy it into the folder and write its path from there."
        problems.append(_problem("a picture must lie inside the zine's folder", photo, hint))
        return None
    try:
        fault = _unopened(path, zine)
        data = b"" if fault else path.read_bytes()
    except FileNotFoundError:
        problems.append(_problem(f'there is no picture "{photo}"', photo, "Check its name; capitals count."))
        return None
    except OSError as error:
        reason = (error.strerror or "unknown").lower()
        problems.append(_problem(f'the picture "{photo}" cannot be read: {reason}', photo, "Check its permissions."))
        return None
    if fault := fault or _fault(data):
        problems.append(_problem(f'the picture "{photo}" {fault[0]}', photo, fault[1]))
        return None
    width, height = _pixels(data)
    if max(width, height) < _LEAST_PIXELS:
        message = f'the picture "{photo}" has only {width} × {height} pixels: it prints coarse'
        problems.append(Problem(message, photo.mark, _ENOUGH, Level.WARNING, "coarse-picture"))
    return data


def _problem(message: str, photo: Text, hint: str) -> Problem:
    return Problem(message, photo.mark, f"{hint} {_MEANWHILE}", Level.WARNING, "missing-picture")


def _unopened(path: Path, zine: Path) -> tuple[str, str] | None:
    """Return why a photograph is not even opened, and what to do about it.

    Raises:
        OSError: it is not there, or its folder does not let us see it.
    """
    size = size_of(path)
    if size is None:
        return f"cannot be read: {NO_FILE}", "Name a picture."
    if not is_within(path, zine):
        return "leads out of the zine's folder", COPY_IT
    return ("is larger than 50 MB", "Make it smaller.") if size > _MOST_BYTES else None


def _pixels(data: bytes) -> tuple[int, int]:
    from PIL import Image  # noqa: PLC0415 as in `_fault`, which has opened it before

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return Image.open(io.BytesIO(data), formats=FORMATS).size


def _fault(data: bytes) -> tuple[str, str] | None:
    """Return why a photograph cannot be printed, and what to do about it."""
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 a twentieth of a second, and few cards have photographs

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of bombs, and of slips in what cameras note beside the picture
            opened = Image.open(io.BytesIO(data), formats=FORMATS)
            if opened.width * opened.height > _MOST_MEGAPIXELS * 1_000_000:
                return f"has more than {_MOST_MEGAPIXELS} million pixels", "Make it smaller: 5 million fill a page."
            opened.draft("RGB", _THUMB)
            opened.load()
    except UnidentifiedImageError:
        return "is none that can be read", f"Save it as one of: {', '.join(FORMATS)}."
    except Image.DecompressionBombError:
        return f"has more than {_MOST_MEGAPIXELS} million pixels", "Make it smaller: 5 million fill a page."
    except _DAMAGED:
        return "is damaged", "Copy it from its source again."
    return None
