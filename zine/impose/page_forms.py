"""Pages as form XObjects (ISO 32000-2, 8.10): the page's own stream, given a box, a matrix and its resources.

Computed by hand, because libraries drop the bleed and misplace pages whose boxes are not at the origin.
"""

from collections.abc import Sequence

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, Stream

from zine.impose.affine import box, chain, inverse
from zine.impose.landing import Landing
from zine.impose.source import inherited
from zine.impose.upright import Upright
from zine.model.geometry import Box, Matrix
from zine.model.sheet import Placement

_PLACES = 4  # decimals of a point
_PLAIN = {
    "/Length",
    "/Filter",
    "/DecodeParms",
}  # what a page's stream says of itself; with more, it is used elsewhere too


class PageForms:
    """Turns the pages of one PDF into forms, each page once; what pages share, their forms share."""

    def __init__(self, pdf: Pdf, seen: Sequence[Upright]) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._seen = seen
        self._taken: set[tuple[int, int]] = set()
        self._groups: dict[tuple[int, int], Object] = {}
        self._made: dict[tuple[int, tuple[float, ...]], Stream] = {}
        self._tagged: set[int] = set()

    def land(self, placed: Placement, sheet: Dictionary) -> Landing:
        """Turn a page into a form with the placement's clip, for the sheet it lands on."""
        seen = self._seen[placed.page - 1]
        whole = chain(seen.matrix, placed.matrix)
        area = box(inverse(whole), placed.clip)
        return Landing(sheet, self._form(placed.page, area), whole, area)

    def _form(self, number: int, area: Box) -> Stream:
        """Return a page's form with this clip. The first carries the page's tags: there can be only one."""
        key = number, tuple(round(side, _PLACES) for side in area)
        if key not in self._made:
            self._made[key] = self._new_form(number, area, tagged=number not in self._tagged)
            self._tagged.add(number)
        return self._made[key]

    def _new_form(self, number: int, area: Box, *, tagged: bool) -> Stream:
        page, seen = self._pages[number - 1], self._seen[number - 1]
        form = self._stream(page)
        form.Type, form.Subtype = Name.XObject, Name.Form
        form.BBox = numbers(area)
        form.TrimBox = numbers(box(inverse(seen.matrix), Box(0, 0, *seen.size)))
        if seen.matrix != Matrix():
            form.Matrix = numbers(seen.matrix)
        form.Resources = self._resources(page)
        if group := self._group(page):
            form.Group = group
        for key in ("/StructParents", "/AF"):
            if key in page and tagged:
                form[key] = page[key]
        return form

    def _stream(self, page: Dictionary) -> Stream:
        contents = page.get("/Contents")
        if isinstance(contents, Array) and len(contents) == 1:
            contents = contents[0]
        if isinstance(contents, Array):
            Page(page).contents_coalesce()
            contents = page.get("/Contents")
        if not isinstance(contents, Stream):
            return self._pdf.make_stream(b"")
        if contents.objgen in self._taken or set(contents.keys()) - _PLAIN:
            return _copy(self._pdf, contents)
        self._taken.add(contents.objgen)
        return contents

    def _resources(self, page: Dictionary) -> Object:
        found = inherited(page, "/Resources")
        if not isinstance(found, Dictionary):
            return Dictionary()
        return found if found.is_indirect else self._shared(page, found)

    def _shared(self, page: Dictionary, resources: Object) -> Object:
        owner: Object = page
        while "/Resources" not in owner:
            owner = owner["/Parent"]
        owner["/Resources"] = self._pdf.make_indirect(resources)
        return owner["/Resources"]

    def _group(self, page: Dictionary) -> Object | None:
        """Return the page's transparency group, isolated: a page's always is, but a form must say so (11.6.6)."""
        group = page.get("/Group")
        if not isinstance(group, Dictionary):
            return None
        known = self._groups.get(group.objgen) if group.is_indirect else None
        if known is None:
            known = self._pdf.make_indirect(Dictionary({**dict(group.items()), "/I": True}))
            self._groups[group.objgen] = known
        return known


def numbers(values: tuple[float, ...]) -> Array:
    """Write numbers for a PDF, to a ten-thousandth of a point."""
    return Array([round(value, _PLACES) for value in values])


def _copy(pdf: Pdf, stream: Stream) -> Stream:
    kept = {key: stream[key] for key in ("/Filter", "/DecodeParms") if key in stream}
    return Stream(pdf, stream.read_raw_bytes(), kept)
