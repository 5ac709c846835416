"""A sheet's side as a PDF page: boxes, the forms of its pages in place, and the marks round them."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from pikepdf import Array, Dictionary, Name, Object, Pdf

from zine.impose.affine import chain
from zine.impose.landing import Landing
from zine.impose.page_forms import SIDE_KEY
from zine.model.geometry import Matrix
from zine.model.sheet import Placement, Rule, SheetSide

DASH = "[3 2] 0 d"
_SCALE_DECIMALS = 7  # across the largest page, a hundredth of what can be seen


def empty_sheet(pdf: Pdf, side: SheetSide) -> Object:
    """Return a page the size of the paper. Its boxes lie within each other as ISO 32000-2, 14.11.2 asks."""
    boxes = {"MediaBox": (0, 0, *side.paper), "BleedBox": side.bleed, "TrimBox": side.trim}
    written = "".join(f"/{name}[{written_numbers(*corners)}]" for name, corners in boxes.items())
    return pdf.make_indirect(Object.parse(f"<</Type/Page{written}>>".encode("ascii")))


def replace_pages(pdf: Pdf, sheets: Sequence[Object]) -> None:
    """Plant a new page tree; taking the old one apart page by page takes longer than all else together."""
    tree = pdf.make_indirect(Dictionary(Type=Name.Pages, Count=len(sheets), Kids=Array(sheets)))
    for sheet in sheets:
        sheet.Parent = tree
    pdf.Root.Pages = tree


class Inline(NamedTuple):
    """What paints all pages of a side without forms, the resources that it uses, and where the pages have landed."""

    content: bytes
    resources: Object
    landings: tuple[Landing, ...]


class Painter:
    """Paints pages and marks on sheets. Forms are named by their place, so that sides that are alike share streams."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._streams: dict[bytes, Object] = {}

    def fill(self, sheet: Object, side: SheetSide, landings: Iterable[Landing]) -> None:
        """Paint the pages and marks of a side on its sheet."""
        forms = {f"/P{place}": found.form for place, found in enumerate(landings, 1) if found.form is not None}
        sheet.Resources = Dictionary(XObject=Dictionary(forms))
        self._paint(sheet, side, _pages(side.placements).encode("ascii"))
        groups = [form.Group for form in forms.values() if "/Group" in form]
        if groups:
            sheet.Group = groups[0]  # without it the pages would be blended in the device's colours

    def fill_inline(self, sheet: Object, side: SheetSide, inline: Inline) -> None:
        """Paint pages that are no forms, and marks; say of the sheet that it has such pages."""
        sheet.Resources, sheet[SIDE_KEY] = inline.resources, True
        self._paint(sheet, side, inline.content)

    def _paint(self, sheet: Object, side: SheetSide, pages: bytes) -> None:
        painted = [self._stream(words) for words in (pages, _marks(side.rules)) if words]
        sheet.Contents = painted[0] if len(painted) == 1 else Array(painted)

    def _stream(self, words: bytes) -> Object:
        if words not in self._streams:
            self._streams[words] = self._pdf.make_stream(words)
        return self._streams[words]


def written_matrix(matrix: Matrix) -> str:
    """Write a map for a content stream."""
    return f"{written_numbers(*matrix[:4], decimals=_SCALE_DECIMALS)} {written_numbers(*matrix[4:])}"


def _pages(placements: Sequence[Placement]) -> str:
    return "\n".join(
        f"q {written_matrix(chain(placed.matrix, placed.lean))} cm /P{place} Do Q"
        for place, placed in enumerate(placements, 1)
    )


@lru_cache(maxsize=64)
def _marks(rules: tuple[Rule, ...]) -> bytes:
    """Write marks, which are the same on most sides."""
    lines = [_mark(rule) for rule in rules]
    return "\n".join(["/Artifact BMC", "q 0 G", *lines, "Q", "EMC"]).encode("ascii") if lines else b""


def _mark(rule: Rule) -> str:
    dash = DASH if rule.dashed else "[] 0 d"
    start, end = written_numbers(rule.x0, rule.y0), written_numbers(rule.x1, rule.y1)
    return f"{written_numbers(rule.width)} w {dash} {start} m {end} l S"


@lru_cache(maxsize=1024)
def written_numbers(*values: float, decimals: int = 4) -> str:
    """Write numbers for a content stream."""
    return " ".join(f"{value:z.{decimals}f}".rstrip("0").rstrip(".") for value in values)
