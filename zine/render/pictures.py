"""Finished pages as pictures, by PDFium."""

from collections.abc import Iterator, Sequence
from io import BytesIO

import pypdfium2
from PIL import Image

from zine.model.units import POINTS_PER_INCH

_COMPRESSION = 4  # half the time of Pillow's own choice for 3 % more bytes


def rasterise(pdf: bytes, dpi: float, pages: Sequence[int] | None = None) -> Iterator[Image.Image]:
    """Yield pages as RGB pictures, whole sheets with their bleed. `pages` counts from 0; None is all of them.

    Only one page is open at a time, whatever the size of the file.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        for index in range(len(document)) if pages is None else pages:
            page = document[index]
            bitmap = page.render(scale=dpi / POINTS_PER_INCH, rev_byteorder=True)
            try:
                yield bitmap.to_pil().convert("RGB")
            finally:
                bitmap.close()
                page.close()
    finally:
        document.close()


def png(picture: Image.Image, dpi: float) -> bytes:
    """Return a picture as PNG that says how large it is on paper."""
    out = BytesIO()
    picture.save(out, "PNG", compress_level=_COMPRESSION, dpi=(dpi, dpi))
    return out.getvalue()
