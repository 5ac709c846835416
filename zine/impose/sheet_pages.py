"""A sheet's side as a PDF page: boxes, the forms of its pages in place, and the marks round them."""

from collections.abc import Iterable

from pikepdf import Dictionary, Name, Pdf

from zine.impose.landing import Landing
from zine.impose.page_forms import numbers
from zine.model.sheet import Face, Placement, Rule

HAIRLINE = 0.25  # points
DASH = "[3 2] 0 d"


def empty_sheet(pdf: Pdf, face: Face) -> Dictionary:
    """Return a page the size of the paper. Its boxes lie within each other as ISO 32000-2, 14.11.2 asks."""
    page = Dictionary(
        Type=Name.Page,
        MediaBox=numbers((0, 0, *face.paper)),
        BleedBox=numbers(face.bleed),
        TrimBox=numbers(face.trim),
    )
    return pdf.make_indirect(page)


def fill(pdf: Pdf, sheet: Dictionary, *, face: Face, landings: Iterable[Landing]) -> None:
    """Paint the pages and marks of a face on its sheet."""
    forms = {page_name(placed.page): found.form for placed, found in zip(face.placements, landings, strict=True)}
    sheet.Resources = Dictionary(XObject=Dictionary(forms))
    sheet.Contents = pdf.make_stream("\n".join([*map(_page, face.placements), *_marks(face.rules)]).encode("ascii"))
    groups = [form.Group for form in forms.values() if "/Group" in form]
    if groups:
        sheet.Group = groups[0]  # without it the pages would be blended in the device's colours


def page_name(number: int) -> str:
    """Return the resource name of a page's form. Whoever checks the sheets knows pages by it."""
    return f"/Page{number}"


def _page(placed: Placement) -> str:
    return f"q {_written(*placed.matrix)} cm {page_name(placed.page)} Do Q"


def _marks(rules: Iterable[Rule]) -> list[str]:
    lines = [
        f"{DASH if rule.dashed else '[] 0 d'} {_written(rule.x0, rule.y0)} m {_written(rule.x1, rule.y1)} l S"
        for rule in rules
    ]
    return ["/Artifact BMC", f"q 0 G {HAIRLINE} w", *lines, "Q", "EMC"] if lines else []


def _written(*values: float) -> str:
    return " ".join(f"{value:.4f}".rstrip("0").rstrip(".") for value in values)
