"""What the document as a whole says to viewers and printers, once its pages are sheets."""

from pikepdf import Dictionary, Name, Object, Pdf

from zine.model.sheet import Flip

# All of these speak of pages by number or by thread, or vouch for the file as it was.
_OF_PAGES = ("/PageLabels", "/PageLayout", "/Threads", "/DPartRoot", "/Perms")
_NAMES_OF_PAGES = ("/Pages", "/Templates")
_DUPLEX: dict[Flip, Name] = {"short": Name.DuplexFlipShortEdge, "long": Name.DuplexFlipLongEdge}


def settle(pdf: Pdf, flip: Flip) -> None:
    """Drop what spoke of the pages; ask printers for both sides, actual size and the right paper.

    Source: ISO 32000-2, Table 147 (viewer preferences).
    """
    root = pdf.Root
    _drop(root, _OF_PAGES)
    names = root.get("/Names")
    if isinstance(names, Dictionary):
        _drop(names, _NAMES_OF_PAGES)
    if not isinstance(root.get("/ViewerPreferences"), Dictionary):
        root.ViewerPreferences = Dictionary()
    wishes = root.ViewerPreferences
    _drop(wishes, ("/PrintPageRange", "/NumCopies"))
    wishes.Duplex = _DUPLEX[flip]
    wishes.PrintScaling = Name("/None")
    wishes.PickTrayByPDFSize = True


def _drop(holder: Object, keys: tuple[str, ...]) -> None:
    for key in keys:
        if key in holder:
            del holder[key]
