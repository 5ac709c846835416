"""Pages as form XObjects (ISO 32000-2, 8.10): the page's own stream, given a box, a matrix and its resources.

Computed by hand, because libraries drop the bleed and misplace pages whose boxes are not at the origin.
"""

from collections.abc import Iterable, Sequence

from pikepdf import Array, Dictionary, Name, Object, Page, Pdf, Stream

from zine.impose.affine import chain
from zine.impose.landing import Landing
from zine.impose.shared_parts import SharedParts, copied
from zine.impose.source import entry, inherited
from zine.impose.upright import Upright
from zine.model.geometry import Box, Matrix
from zine.model.sheet import Placement

# A form's page number. Names that begin so are private (ISO 32000-2, Annex E); it is short, since every page has it.
PAGE_KEY = "/XX"
SIDE_KEY = "/XXPages"  # of a side whose pages are no forms; should it be imposed itself, it is not to be forgotten
_PLACES = 4  # decimals of a point
_ALIKE = 1e-4  # points by which two clips may differ that are one
PLAIN = {
    "/Length",
    "/Filter",
    "/DecodeParms",
}  # what a page's stream says of itself; with more, it is used elsewhere too
_ONCE = ("/StructParents", "/AF", SIDE_KEY)  # what only one form has of its page
ONLY_OF_FORMS = ("/Group", *_ONCE)


class PageForms:
    """Turns the pages of one PDF into forms, each page once; what pages share, their forms share."""

    def __init__(self, pdf: Pdf, seen: Sequence[Upright]) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._seen = seen
        self._taken: set[tuple[int, int]] = set()
        self._shared_parts = SharedParts(pdf, self._pages)
        self._made: dict[int, list[tuple[Box, Stream]]] = {}
        self._boxes: dict[tuple[float, ...], Object] = {}
        self._trims: dict[Upright, Object] = {}
        self._groups: dict[bytes, Object] = {}
        self._resources: dict[bytes, Object] = {}

    def land(self, placed: Placement, sheet: Object) -> Landing:
        """Turn a page into a form with the placement's clip, for the sheet it lands on."""
        _, __, matrix, area = self.place(placed, sheet)
        return Landing(sheet, self._form(placed.page, area), matrix, area)

    def place(self, placed: Placement, sheet: Object) -> Landing:
        """Return where a page lands, without a form."""
        seen = self._seen[placed.page - 1]
        whole = chain(seen.matrix, placed.matrix)
        area = whole.inverse().box(placed.clip)
        return Landing(sheet, None, chain(whole, placed.lean), area)

    def _form(self, number: int, area: Box) -> Stream:
        """Return a page's form with this clip. The first carries the page's tags: there can be only one."""
        made = self._made.setdefault(number, [])
        for known, form in made:
            if max(abs(here - there) for here, there in zip(area, known, strict=True)) < _ALIKE:
                return form
        made.append((area, self._new_form(number, area, tagged=not made)))
        return made[-1][1]

    def _new_form(self, number: int, area: Box, *, tagged: bool) -> Stream:
        """Return a form. As there are as many as pages, boxes are shared, and what may be left out is left out.

        That is its `Type`, and a trim box that is no other than the form's own box.
        """
        page, seen = self._pages[number - 1], self._seen[number - 1]
        self._shared_parts.lift(page, self.resources_of(page))
        clip, form = self._box(area), self._stream(page)
        form[PAGE_KEY] = number
        if (trim := self._trim(seen)) is not clip:
            form.TrimBox = trim
        if seen.matrix != Matrix():
            form.Matrix = numbers(seen.matrix)
        form.Subtype = Name.Form
        form.BBox = clip
        form.Resources = self.resources_of(page)
        if group := self._group(page):
            form.Group = group
        for key in _ONCE:
            if tagged and key in page:
                form[key] = page[key]
        return form

    def _box(self, area: Box) -> Object:
        key = tuple(round(side, _PLACES) for side in area)
        if key not in self._boxes:
            self._boxes[key] = self._pdf.make_indirect(numbers(area))
        return self._boxes[key]

    def _trim(self, seen: Upright) -> Object:
        if seen not in self._trims:
            self._trims[seen] = self._box(seen.matrix.inverse().box(Box(0, 0, *seen.size)))
        return self._trims[seen]

    def _stream(self, page: Dictionary) -> Stream:
        contents = _one_stream(page)
        if contents is None and isinstance(page.get("/Contents"), Array):
            Page(page).contents_coalesce()
            contents = _one_stream(page)
        if contents is None:
            return self._pdf.make_stream(b"")
        if contents.objgen in self._taken or contents.keys() - PLAIN:
            return copied(self._pdf, contents)
        self._taken.add(contents.objgen)
        return contents

    def resources_of(self, page: Dictionary) -> Object:
        """Return what a page uses, as an object that pages with the same share."""
        found = inherited(page, "/Resources")
        if not isinstance(found, Dictionary):
            return Dictionary()
        return found if found.is_indirect else self._shared(page, found)

    def _shared(self, page: Dictionary, resources: Object) -> Object:
        """Return resources as an object that all pages with equal ones share."""
        written = resources.unparse()
        if written not in self._resources:
            self._resources[written] = self._pdf.make_indirect(resources)
        owner: Object = page
        while "/Resources" not in owner:
            owner = owner["/Parent"]
        owner["/Resources"] = self._resources[written]
        return self._resources[written]

    def _group(self, page: Dictionary) -> Object | None:
        """Return the page's transparency group, isolated: a page's always is, but a form must say so (11.6.6)."""
        group = entry(page, "/Group")
        if not isinstance(group, Dictionary):
            return None
        written = group.unparse()
        if written not in self._groups:
            self._groups[written] = self._pdf.make_indirect(Dictionary({**dict(group.items()), "/I": True}))
        return self._groups[written]


def _one_stream(page: Dictionary) -> Stream | None:
    """Return a page's content if it is in one piece."""
    contents = entry(page, "/Contents")
    if isinstance(contents, Array) and len(contents) == 1:
        contents = contents[0]
    return contents if isinstance(contents, Stream) else None


def numbers(values: Iterable[float]) -> Array:
    """Write numbers for a PDF, to a ten-thousandth of a point."""
    return Array([round(value, _PLACES) for value in values])
