"""A sheet's side as a PDF page: boxes, the forms of its pages in place, and the marks round them."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from pikepdf import Array, Dictionary, Name, Object, Pdf

from zine.impose.affine import chain
from zine.impose.landing import Landing
from zine.model.geometry import Matrix
from zine.model.sheet import Face, Placement, Rule

DASH = "[3 2] 0 d"
_SCALE_DECIMALS = 7  # across the largest page, a hundredth of what can be seen


def empty_sheet(pdf: Pdf, face: Face) -> Object:
    """Return a page the size of the paper. Its boxes lie within each other as ISO 32000-2, 14.11.2 asks."""
    boxes = {"MediaBox": (0, 0, *face.paper), "BleedBox": face.bleed, "TrimBox": face.trim}
    written = "".join(f"/{name}[{_written(*corners)}]" for name, corners in boxes.items())
    return pdf.make_indirect(Object.parse(f"<</Type/Page{written}>>".encode("ascii")))


def replace_pages(pdf: Pdf, sheets: Sequence[Object]) -> None:
    """Plant a new page tree; taking the old one apart page by page takes longer than all else together."""
    tree = pdf.make_indirect(Dictionary(Type=Name.Pages, Count=len(sheets), Kids=Array(sheets)))
    for sheet in sheets:
        sheet.Parent = tree
    pdf.Root.Pages = tree


class Painter:
    """Paints pages and marks on sheets. Forms are named by their place, so that sides that are alike share streams."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._streams: dict[str, Object] = {}

    def fill(self, sheet: Object, face: Face, landings: Iterable[Landing]) -> None:
        """Paint the pages and marks of a face on its sheet."""
        forms = {f"/P{place}": found.form for place, found in enumerate(landings, 1) if found.form is not None}
        sheet.Resources = Dictionary(XObject=Dictionary(forms))
        painted = [self._stream(text) for text in (_pages(face.placements), _marks(face.rules)) if text]
        sheet.Contents = painted[0] if len(painted) == 1 else Array(painted)
        groups = [form.Group for form in forms.values() if "/Group" in form]
        if groups:
            sheet.Group = groups[0]  # without it the pages would be blended in the device's colours

    def _stream(self, text: str) -> Object:
        if text not in self._streams:
            self._streams[text] = self._pdf.make_stream(text.encode("ascii"))
        return self._streams[text]


def written_matrix(matrix: Matrix) -> str:
    """Write a map for a content stream."""
    return f"{_written(*matrix[:4], decimals=_SCALE_DECIMALS)} {_written(*matrix[4:])}"


def _pages(placements: Sequence[Placement]) -> str:
    return "\n".join(
        f"q {written_matrix(chain(placed.matrix, placed.lean))} cm /P{place} Do Q"
        for place, placed in enumerate(placements, 1)
    )


@lru_cache(maxsize=64)
def _marks(rules: tuple[Rule, ...]) -> str:
    """Write marks, which are the same on most sides."""
    lines = [_mark(rule) for rule in rules]
    return "\n".join(["/Artifact BMC", "q 0 G", *lines, "Q", "EMC"]) if lines else ""


def _mark(rule: Rule) -> str:
    dash = DASH if rule.dashed else "[] 0 d"
    start, end = _written(rule.x0, rule.y0), _written(rule.x1, rule.y1)
    return f"{_written(rule.width)} w {dash} {start} m {end} l S"


@lru_cache(maxsize=1024)
def _written(*values: float, decimals: int = 4) -> str:
    return " ".join(f"{value:z.{decimals}f}".rstrip("0").rstrip(".") for value in values)
