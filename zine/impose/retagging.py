"""Tags come home: what the structure tree says of a form on a sheet, it says of the page that the form has become.

Source: ISO 32000-2, 14.7.5.2 (marked-content references), 14.7.5.3 (object references).
"""

from collections.abc import Iterator, Mapping, Sequence

from pikepdf import Array, Dictionary, Name, Object, Pdf

from zine.impose.trees import walked

_Pages = Mapping[tuple[int, int], Object]  # by their content's object and generation number


def retag(pdf: Pdf, pages: Sequence[Object]) -> None:
    """Point the whole structure tree at pages, whose annotations have been moved to them."""
    if "/StructTreeRoot" not in pdf.Root:
        _forget_tags(pages)
        return
    homes = {page.Contents.objgen: page for page in pages}
    for element in walked(pdf.Root.StructTreeRoot, _kids):
        _retag_element(element, list(_kids(element)), homes)


def untag(pdf: Pdf) -> None:
    """Drop tags: they speak of content that several pages now have."""
    for key in ("/StructTreeRoot", "/MarkInfo"):
        if key in pdf.Root:
            del pdf.Root[key]


def _forget_tags(pages: Sequence[Object]) -> None:
    for page in pages:
        if "/StructParents" in page:
            del page["/StructParents"]


def _retag_element(element: Dictionary, kids: Sequence[Dictionary], homes: _Pages) -> None:
    home: Object | None = None
    for kid in kids:
        page = _home(kid, homes)
        if page is not None:
            kid.Pg = page
            home = page if home is None else home
    if home is not None:
        element.Pg = home
    elif "/Pg" in element and element.get("/Type") not in (Name.MCR, Name.OBJR):
        del element["/Pg"]


def _home(reference: Dictionary, homes: _Pages) -> Object | None:
    """Return the page of what a reference refers to; a page's own content needs no more words."""
    if reference.get("/Type") == Name.OBJR:
        target = reference.get("/Obj")
        return target.get("/P") if isinstance(target, Dictionary) else None
    stream = reference.get("/Stm")
    if reference.get("/Type") != Name.MCR or not isinstance(stream, Object) or stream.objgen not in homes:
        return None
    del reference["/Stm"]
    return homes[stream.objgen]


def _kids(element: Dictionary) -> Iterator[Dictionary]:
    kids = element.get("/K")
    for kid in kids if isinstance(kids, Array) else (kids,):
        if isinstance(kid, Dictionary):
            yield kid
