"""Small photographs, as files."""

import io
from typing import Any

from PIL import Image

from zine.model.ink import Borrowed, Drum, Ink, Palette

OBANG = Palette(
    Ink("Yellow", (1.0, 0.8, 0.13), (0, 0.2, 0.9, 0)),
    Ink("Red", (0.95, 0.27, 0.18), (0, 0.86, 0.85, 0)),
    Ink("Teal", (0.0, 0.34, 0.44), (1, 0.5, 0.35, 0.25)),
    (1.0, 1.0, 1.0),
)
BLACK = Ink("Black", (0.08, 0.08, 0.08), (0, 0, 0, 1))
MONO = Palette(Borrowed(Drum.DEEP, 0.1), Borrowed(Drum.DEEP, 0.6), BLACK, (1.0, 1.0, 1.0))


def encoded(picture: Image.Image, form: str = "PNG", **options: Any) -> bytes:
    """Return the picture's file."""
    out = io.BytesIO()
    picture.save(out, form, **options)
    return out.getvalue()


def flat(colour: Any, mode: str = "RGB", size: tuple[int, int] = (80, 60)) -> Image.Image:
    """Return a picture of one colour."""
    return Image.new(mode, size, colour)


def steps() -> Image.Image:
    """Return grey steps from black at the left to white at the right."""
    picture = Image.new("L", (64, 32))
    picture.putdata([x * 4 for _ in range(32) for x in range(64)])
    return picture
