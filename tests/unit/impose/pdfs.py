"""Small PDFs to impose: each page's one line of content gives its number."""

import io
from collections.abc import Callable, Sequence
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from zine.impose import impose
from zine.model.geometry import PAPERS, TRIMS, Size
from zine.model.sheet import Flip, Imposed

A6 = TRIMS["a6"]
A5 = TRIMS["a5"]
A4 = PAPERS["a4"]


def document(count: int = 4, size: Size = A6, **entries: Any) -> Pdf:
    """`entries` go into every page's dictionary."""
    pdf = pikepdf.new()
    for number in range(1, count + 1):
        page = pdf.add_blank_page(page_size=size)
        page.obj.MediaBox = Array([0, 0, *size])
        page.obj.Contents = pdf.make_stream(f"BT ({number}) Tj ET".encode())
        for key, value in entries.items():
            page.obj[f"/{key}"] = value
    return pdf


def mixed(sizes: Sequence[Size]) -> bytes:
    pdf = document(len(sizes))
    for page, size in zip(pdf.pages, sizes, strict=True):
        page.obj.MediaBox = Array([0, 0, *size])
    return written(pdf)


def written(pdf: Pdf, **options: Any) -> bytes:
    out = io.BytesIO()
    pdf.save(out, deterministic_id="encryption" not in options, **options)
    return out.getvalue()


def compact(pdf: Pdf) -> bytes:
    """A PDF with its dictionaries compressed, of which small pages are painted inline."""
    return written(pdf, object_stream_mode=pikepdf.ObjectStreamMode.generate)


def read(pdf: bytes) -> Pdf:
    return pikepdf.open(io.BytesIO(pdf))


def imposed(pdf: Pdf | bytes, paper: Size = A4, flip: Flip = "short") -> Imposed:
    return impose(pdf if isinstance(pdf, bytes) else written(pdf), paper=paper, flip=flip)


def sheets(pdf: Pdf | bytes, paper: Size = A4, flip: Flip = "short") -> Pdf:
    return read(imposed(pdf, paper, flip).pdf)


def changed(pdf: bytes, change: Callable[[Pdf], object]) -> bytes:
    opened = read(pdf)
    change(opened)
    return written(opened)


def forms(pdf: Pdf) -> dict[str, pikepdf.Object]:
    """Every form of a page, by `/Page7`."""
    return {f"/Page{form.XX}": form for page in pdf.pages for form in page.obj.Resources.XObject.values()}


def content(page: pikepdf.Page) -> bytes:
    """What a side's content says, whether in one stream or in several."""
    said = page.obj.Contents
    return b"\n".join(part.read_bytes() for part in (said if isinstance(said, Array) else [said]))


def link(rect: Sequence[float], **entries: Any) -> Dictionary:
    return Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array(rect), **entries)
