"""A sheet's side as a PDF page: boxes, the forms of its pages in place, and the marks round them."""

from collections import Counter
from collections.abc import Iterable, Iterator

from pikepdf import Dictionary, Name, Pdf

from zine.impose.landing import Landing
from zine.impose.page_forms import numbers
from zine.model.geometry import Matrix
from zine.model.sheet import Face, Placement, Rule

DASH = "[3 2] 0 d"
_SCALE_DECIMALS = 7  # across the largest page, a hundredth of what can be seen


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
    names = tuple(_names(face.placements))
    forms = {name: found.form for name, found in zip(names, landings, strict=True)}
    sheet.Resources = Dictionary(XObject=Dictionary(forms))
    sheet.Contents = pdf.make_stream(
        "\n".join([*map(_page, face.placements, names), *_marks(face.rules)]).encode("ascii")
    )
    groups = [form.Group for form in forms.values() if "/Group" in form]
    if groups:
        sheet.Group = groups[0]  # without it the pages would be blended in the device's colours


def page_name(number: int) -> str:
    """Return the resource name of a page's form. Whoever checks the sheets knows pages by it."""
    return f"/Page{number}"


def written_matrix(matrix: Matrix) -> str:
    """Write a map for a content stream."""
    return f"{_written(*matrix[:4], decimals=_SCALE_DECIMALS)} {_written(*matrix[4:])}"


def _names(placements: Iterable[Placement]) -> Iterator[str]:
    """Yield a name each; a page that is there again has another form, for other edges may cut it."""
    times = Counter[int]()
    for placed in placements:
        yield page_name(placed.page) + (f".{times[placed.page]}" if times[placed.page] else "")
        times[placed.page] += 1


def _page(placed: Placement, name: str) -> str:
    return f"q {written_matrix(placed.matrix)} cm {name} Do Q"


def _marks(rules: Iterable[Rule]) -> list[str]:
    lines = [_mark(rule) for rule in rules]
    return ["/Artifact BMC", "q 0 G", *lines, "Q", "EMC"] if lines else []


def _mark(rule: Rule) -> str:
    dash = DASH if rule.dashed else "[] 0 d"
    start, end = _written(rule.x0, rule.y0), _written(rule.x1, rule.y1)
    return f"{_written(rule.width)} w {dash} {start} m {end} l S"


def _written(*values: float, decimals: int = 4) -> str:
    return " ".join(f"{value:.{decimals}f}".rstrip("0").rstrip(".") for value in values)
