"""The file around the pages, by ReportLab: its objects, pages, outline and labels."""

import hashlib
import zlib
from collections.abc import Sequence
from io import BytesIO
from typing import Any, NamedTuple

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen import canvas

from zine.model.geometry import Box, Size
from zine.render.deflate import deflated
from zine.render.metadata import Info, info_dictionary, xmp
from zine.render.navigation import Label, Place, name_tree
from zine.render.objects import stream
from zine.render.quiet import SETTINGS

_VERSION = (1, 7)
_ID_SIZE = 16


class FinishedPage(NamedTuple):
    """What ReportLab needs to know of a finished page: references, and resources as text."""

    media: Size
    trim: Box
    contents: str
    resources: str
    annotations: Sequence[str]
    places: Sequence[Place]
    blends: bool


class _Object(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab has no types
    """A finished object, written as it is."""

    __RefOnly__ = 1

    def __init__(self, body: bytes) -> None:
        self.body = body

    def format(self, _document: object) -> bytes:
        return self.body


class _Canvas(canvas.Canvas):  # type: ignore[misc]  # ReportLab has no types
    """ReportLab's canvas, without the words in Helvetica that it starts every page with."""

    def _make_preamble(self) -> None:
        self._preamble = ""


class _Information(pdfdoc.PDFInfo):  # type: ignore[misc]  # ReportLab has no types
    """The Info dictionary, in our words; ReportLab's own always has a date."""

    def __init__(self, body: str) -> None:
        super().__init__()
        self.body = body

    def digest(self, signature: Any) -> None:
        signature.update(self.body.encode("ascii"))

    def format(self, _document: object) -> bytes:
        return self.body.encode("ascii")


class Document:
    """A PDF file being made."""

    def __init__(self, info: Info) -> None:
        self._destinations: dict[str, Any] = {}
        self._trimmed = info.trimmed
        vars(rl_config).update(SETTINGS)
        self._canvas = _Canvas(BytesIO(), pdfVersion=_VERSION, lang=info.lang, pageCompression=0, invariant=1)
        self._file = self._canvas._doc
        # ReportLab's file identifier knows of the day and not of the pages; this one knows what is in the file.
        self._file.signature = hashlib.blake2b(digest_size=_ID_SIZE)
        self._file.info = _Information(info_dictionary(info))
        self._file.Catalog.Metadata = _Object(stream("/Type /Metadata /Subtype /XML", xmp(info)))
        self._file.Catalog.setPageLayout("TwoPageRight")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._canvas.setViewerPreference("PrintScaling", "None")

    def add(self, body: str) -> str:
        """Put an object in the file; return the reference to it (`12 0 R`)."""
        return self._add(body.encode("ascii"))

    def add_stream(self, head: str, data: bytes) -> str:
        """Put a stream in the file, deflated; return the reference to it."""
        return self.add_packed(f"{head} /Filter /FlateDecode", deflated(data))

    def add_packed(self, head: str, data: bytes) -> str:
        """Put a stream in the file as it is; return the reference to it."""
        return self._add(stream(head, data))

    def _add(self, body: bytes) -> str:
        # Of its length and its check sum: to digest all of a zine's seven megabytes takes as long as to write them.
        self._file.updateSignature(b"%d:%d;" % (len(body), zlib.crc32(body)))
        return self._text(self._file.Reference(_Object(body)))

    def add_page(self, finished: FinishedPage) -> None:
        """Add a page, bind the places on it."""
        sheet = self._canvas
        sheet.setPageSize(finished.media)
        if self._trimmed:
            sheet.setCropBox(finished.trim)
        sheet.setTrimBox(finished.trim)
        sheet.setBleedBox((0, 0, *finished.media))
        for place in finished.places:
            name = place.anchor.name
            self._destinations[name] = sheet.bookmarkPage(name, fit="XYZ", left=0, top=place.top, zoom=0)
        sheet.showPage()
        page = self._file.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "Group"]
        page.Contents = finished.contents
        page.Resources = finished.resources
        if finished.blends:
            page.Group = "<< /S /Transparency /CS /DeviceRGB >>"
        page.Annots = list(finished.annotations)
        page.Trans = None  # else an empty page transition

    def finish(self, outline: Sequence[tuple[str, str, int]], labels: Sequence[Label]) -> bytes:
        """Name the places, add outline and page labels, and return the file."""
        for label in labels:
            self._canvas.addPageLabel(*label)
        for line in outline:
            self._canvas.addOutlineEntry(*line)
        if outline:
            self._canvas.showOutline()
        if self._destinations:
            tree = name_tree({name: self._text(place) for name, place in self._destinations.items()})
            self._file.Catalog.Names = _Object(tree.encode("ascii"))
        return bytes(self._canvas.getpdfdata())

    def _text(self, part: Any) -> str:
        return str(part.format(self._file).decode("ascii"))
