"""What the document as a whole says to viewers and printers, once its pages are sheets."""

from pikepdf import Dictionary, Name, Object, Pdf, String

from zine.impose.steps import KEY, written
from zine.model.sheet import Flip, Imposed

# All of these speak of pages by number or by thread, or vouch for the file as it was.
_OF_PAGES = ("/PageLabels", "/PageLayout", "/Threads", "/DPartRoot", "/Perms")
_NAMES_OF_PAGES = ("/Pages", "/Templates")
_DUPLEX: dict[Flip, Name] = {
    "short": Name.DuplexFlipShortEdge,
    "long": Name.DuplexFlipLongEdge,
    "none": Name.DuplexFlipLongEdge,
}


def settle(pdf: Pdf, imposed: Imposed) -> None:
    """Drop what spoke of the pages; ask printers for the right sides, actual size and the right paper.

    Source: ISO 32000-2, Table 147 (viewer preferences).
    """
    root = pdf.Root
    _drop(root, _OF_PAGES)
    names = root.get("/Names")
    if isinstance(names, Dictionary):
        _drop(names, _NAMES_OF_PAGES)
    ask_printer(pdf, None if imposed.one_sided else imposed.flip)
    root[KEY] = String(written(imposed.assembly))


def ask_printer(pdf: Pdf, flip: Flip | None) -> None:
    """Ask for both sides, turned about this edge, or for one if None; for actual size, and the right paper."""
    root = pdf.Root
    if not isinstance(root.get("/ViewerPreferences"), Dictionary):
        root.ViewerPreferences = Dictionary()
    wishes = root.ViewerPreferences
    _drop(wishes, ("/PrintPageRange", "/NumCopies"))
    wishes.Duplex = _DUPLEX[flip] if flip else Name.Simplex
    wishes.PrintScaling = Name("/None")
    wishes.PickTrayByPDFSize = True


def forget_sheets(pdf: Pdf) -> None:
    """Drop what spoke of sheets and asked printers for them."""
    root = pdf.Root
    _drop(root, (*_OF_PAGES, KEY))
    if isinstance(wishes := root.get("/ViewerPreferences"), Dictionary):
        _drop(wishes, ("/PrintPageRange", "/NumCopies", "/Duplex", "/PrintScaling", "/PickTrayByPDFSize"))
        if not len(wishes):
            del root["/ViewerPreferences"]


def forget_structure(pdf: Pdf) -> None:
    """Drop tags, which would keep the pages that are not printed."""
    _drop(pdf.Root, ("/StructTreeRoot", "/MarkInfo"))


def _drop(holder: Object, keys: tuple[str, ...]) -> None:
    for key in keys:
        if key in holder:
            del holder[key]
