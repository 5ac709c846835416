"""Printing both sides by hand: the fronts as one PDF, the backs as another.

Fronts go first to last. The pile then has its last sheet on top, whichever way up, and goes back as it is: so the
backs go last to first. The edge that went in first goes in first again, which turns each sheet about its long edge.
"""

import io
from collections.abc import Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from zine.model.sheet import Imposed

# What would lead to the sheets of the other file, and keep them in this one.
_BETWEEN_PAGES = ("/Outlines", "/Dests", "/Names", "/OpenAction", "/StructTreeRoot", "/MarkInfo", "/AcroForm")


def hand_fed(imposed: Imposed) -> Imposed:
    """Return a job, and its cover, with fronts and backs apart; as it is if it has no backs."""
    cover = hand_fed(imposed.cover) if imposed.cover else None
    if imposed.one_sided:
        return imposed._replace(cover=cover)
    with pikepdf.open(io.BytesIO(imposed.pdf)) as pdf:
        count = len(pdf.pages)
    fronts, backs = range(0, count, 2), range(count - 1, 0, -2)
    return imposed._replace(pdf=_only(imposed.pdf, fronts), backs=_only(imposed.pdf, backs), cover=cover)


def _only(whole: bytes, numbers: Sequence[int]) -> bytes:
    with pikepdf.open(io.BytesIO(whole)) as pdf:
        sheets = [pdf.pages[number].obj for number in numbers]
        for key in _BETWEEN_PAGES:
            if key in pdf.Root:
                del pdf.Root[key]
        for sheet in sheets:
            _unlink(sheet)
        pdf.Root.ViewerPreferences.Duplex = Name.Simplex
        pdf.Root.Pages = pdf.make_indirect(Dictionary(Type=Name.Pages, Count=len(sheets), Kids=Array(sheets)))
        for sheet in sheets:
            sheet.Parent = pdf.Root.Pages
        return _saved(pdf)


def _unlink(sheet: pikepdf.Object) -> None:
    """Drop links, which paper does not have; what else is annotated may be there to be seen."""
    if "/Annots" in sheet:
        sheet.Annots = Array([note for note in sheet.Annots if note.get("/Subtype") != Name.Link])


def _saved(pdf: Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return out.getvalue()
