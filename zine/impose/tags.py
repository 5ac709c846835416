"""Tags: what the structure tree said of marked content on a page, it says of the page's form on its sheet.

Source: ISO 32000-2, 14.7.5.2 (marked-content references; `Stm`), 14.7.5.4 (`StructParents` of a form). Keys of the
parent tree stay as they are, since each form keeps its page's.
"""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Name, Object, Pdf

from zine.impose.landing import Landing, Landings, landing
from zine.impose.trees import walked

_REFERENCES = (Name.MCR, Name.OBJR)


def redirect_tags(pdf: Pdf, landings: Landings) -> None:
    """Point the whole structure tree at the sheets."""
    for element in walked(pdf.Root.get("/StructTreeRoot"), _within):
        _redirect_element(element, landings)


def _within(element: Dictionary) -> Iterator[object]:
    """Yield what lies within an element, but for what refers to content and objects of pages."""
    for _, _, kid in _kids(element):
        if not isinstance(kid, Dictionary) or kid.get("/Type") not in _REFERENCES:
            yield kid


def _redirect_element(element: Dictionary, landings: Landings) -> None:
    here = landing(element.get("/Pg"), landings)
    for holder, key, kid in _kids(element):
        if isinstance(kid, int):
            if here and here.form is not None:
                holder[key] = Dictionary(Type=Name.MCR, Pg=here.sheet, Stm=here.form, MCID=kid)
        elif isinstance(kid, Dictionary) and kid.get("/Type") in _REFERENCES:
            _redirect_reference(kid, landing(kid.get("/Pg"), landings) or here)
    if here:
        element.Pg = here.sheet


def _kids(element: Dictionary) -> Iterator[tuple[Object, str | int, object]]:
    kids = element.get("/K")
    if isinstance(kids, Array):
        yield from ((kids, index, kid) for index, kid in enumerate(kids))
    elif kids is not None:
        yield element, "/K", kids


def _redirect_reference(reference: Dictionary, here: Landing | None) -> None:
    if here is None:
        return
    if reference.get("/Type") == Name.MCR and "/Stm" not in reference and here.form is not None:
        reference.Stm = here.form
    reference.Pg = here.sheet
