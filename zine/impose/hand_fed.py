"""Printing both sides by hand: the fronts as one PDF, the backs as another.

Fronts go first to last. The pile then has its last sheet on top, whichever way up, and goes back as it is: so the
backs go last to first. The edge that went in first goes in first again, which turns each sheet about its long edge.
"""

import io
from collections.abc import Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf

from zine.impose.labels import label, labels
from zine.impose.parting import for_paper, part
from zine.model.sheet import Imposed

# What would lead to the sheets of the other file, and keep them in this one.
_BETWEEN_PAGES = ("/Outlines", "/Dests", "/Names", "/OpenAction", "/StructTreeRoot", "/MarkInfo")


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
        sides = [page.obj for page in pdf.pages]
        sheets = [sides[number] for number in numbers]
        if names := labels(pdf):
            label(pdf, [names[number] for number in numbers])
        for key in _BETWEEN_PAGES:
            if key in pdf.Root:
                del pdf.Root[key]
        for sheet in sheets:
            for_paper(sheet)
        part(pdf, sheets, (side for number, side in enumerate(sides) if number not in numbers))
        pdf.Root.ViewerPreferences.Duplex = Name.Simplex
        pdf.Root.Pages = pdf.make_indirect(Dictionary(Type=Name.Pages, Count=len(sheets), Kids=Array(sheets)))
        for sheet in sheets:
            sheet.Parent = pdf.Root.Pages
        return _saved(pdf)


def _saved(pdf: Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return out.getvalue()
