"""The display list: a finished page as a few kinds of positioned item.

Origin at the trim's top left, y down, points. Items paint in order, and that order is the reading order: footers last.
Every item carries its ink (tints, or a drawing's plates) and its role, so a renderer can print one ink, or tag a
page for a screen reader, without knowing what the page is about. No item knows its page; no page knows its sheet.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, overload

from zine.model.drawing import Drawing
from zine.model.geometry import Box, Matrix, Size
from zine.model.ink import Tints
from zine.model.text import Word


class Role(StrEnum):
    """What a mark is to a reader who cannot see it. The values are PDF structure types (ISO 32000-1, 14.8.4)."""

    ARTIFACT = "Artifact"
    SECTION = "Sect"
    TITLE = "H1"
    HEADING = "H2"
    SUBHEADING = "H3"
    PARAGRAPH = "P"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEADER = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    CAPTION = "Caption"
    NOTE = "Note"
    LINK = "Link"
    CONTENTS = "TOC"
    CONTENTS_ITEM = "TOCI"
    REFERENCE = "Reference"


class Run(NamedTuple):
    """Words on one baseline, in one face, size and ink, starting at (x, y).

    `gap` is added to every word space, `tracking` to every glyph, both in points. `ends_in_space` puts a word space
    after the last word, so that copied text keeps its words apart where the next run, or the next line, goes on.
    `lang` is set where it differs from the book's.
    """

    x: float
    y: float
    size: float
    words: tuple[Word, ...]
    ink: Tints
    role: Role = Role.PARAGRAPH
    gap: float = 0.0
    tracking: float = 0.0
    ends_in_space: bool = False
    lang: str = ""


class Shape(NamedTuple):
    """A flat path: PDF path operators (m l c h re) in points, y down. None does not fill, or does not stroke."""

    path: str
    fill: Tints | None = None
    stroke: Tints | None = None
    line_width: float = 1.0
    dash: tuple[float, ...] = ()
    round_caps: bool = False
    role: Role = Role.ARTIFACT


class Picture(NamedTuple):
    """A drawing with its top left corner at (x, y), printed on its own plates. Without `alt` it is decoration."""

    drawing: Drawing
    x: float
    y: float
    scale: float = 1.0
    alt: str = ""
    role: Role = Role.ARTIFACT


class Photo(NamedTuple):
    """A raster picture, already encoded as baseline JPEG, stretched over `box`.

    `opacity`, where paper shows through, is a byte for each pixel: 0 where nothing is printed.
    """

    jpeg: bytes
    pixels: tuple[int, int]
    box: Box
    alt: str = ""
    role: Role = Role.FIGURE
    opacity: bytes = b""


class Link(NamedTuple):
    """A live area. `target` is an anchor's name, or an address with its scheme (`https:…`, `mailto:…`)."""

    box: Box
    target: str
    alt: str = ""


class Anchor(NamedTuple):
    """A named place that links can go to. With a `title` it is also a line of the outline, `depth` levels in."""

    name: str
    y: float
    title: str = ""
    depth: int = 0


class Group(NamedTuple):
    """Items that belong together: a list, a table row, a note turned by its matrix, a heading of several runs."""

    items: "tuple[Item, ...]"
    role: Role = Role.SECTION
    matrix: Matrix | None = None
    alt: str = ""


Item = Run | Shape | Picture | Photo | Link | Anchor | Group


class Later(Sequence[Item]):
    """Items that are made only when somebody looks at them."""

    def __init__(self, make: Callable[[], Sequence[Item]]) -> None:
        self._make = make
        self._made: Sequence[Item] | None = None

    def _items(self) -> Sequence[Item]:
        if self._made is None:
            self._made = self._make()
        return self._made

    @overload
    def __getitem__(self, at: int) -> Item: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Item]: ...
    def __getitem__(self, at: int | slice) -> Item | Sequence[Item]:
        return self._items()[at]

    def __len__(self) -> int:
        return len(self._items())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))


@dataclass(frozen=True, slots=True)
class Page:
    """One side of a leaf. `folio` is its label (also in the viewer); it prints only if an item says so.

    `made_from`, where it is known, names all that the page was made from: pages that share the name are equal.
    """

    trim: Size
    bleed: float
    items: Sequence[Item]
    folio: str
    kind: str = ""
    made_from: str = field(default="", compare=False)
