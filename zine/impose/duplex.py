"""What a PDF that was not imposed asks of the printer: which edge to turn the paper on, and actual size."""

import io

import pikepdf

from zine.impose.catalog import ask_printer
from zine.model.sheet import Flip


def asks_for(pdf: bytes, flip: Flip) -> bytes:
    """Return a PDF of fronts and backs by turns that asks for this edge."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        ask_printer(document, flip)
        out = io.BytesIO()
        document.save(out, deterministic_id=True)
        return out.getvalue()
