"""A sheet before all others that says what to do with them."""

import io

import pikepdf
from pikepdf import Array, Dictionary, Name

from zine.impose.labels import BLANK, INSTRUCTIONS, label, labels
from zine.impose.page_forms import numbers
from zine.impose.steps import note
from zine.model.sheet import Imposed


def preceded(imposed: Imposed, sheet: bytes) -> Imposed:
    """Return a job with the first page of a PDF as its first sheet, whose back stays blank."""
    with pikepdf.open(io.BytesIO(imposed.pdf)) as pdf, pikepdf.open(io.BytesIO(sheet)) as first:
        if names := labels(pdf):
            label(pdf, (INSTRUCTIONS, *(() if imposed.one_sided else (BLANK,)), *names))
        pdf.pages.insert(0, first.pages[0])
        if not imposed.one_sided:
            blank = Dictionary(
                Type=Name.Page, MediaBox=numbers((0, 0, *imposed.paper)), Resources=Dictionary(), Contents=Array()
            )
            pdf.pages.insert(1, pikepdf.Page(pdf.make_indirect(blank)))
        note(pdf, instructions=True)
        out = io.BytesIO()
        pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
        return imposed._replace(pdf=out.getvalue())
