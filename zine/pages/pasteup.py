"""A page while it is being made: items pasted down in reading order, over one layer of coloured furniture."""

from collections.abc import Iterator
from contextlib import contextmanager

from zine.draw.chance import Chance
from zine.draw.paint import Paint
from zine.draw.pen import Pen
from zine.draw.plates import Plates
from zine.draw.tinting import tinted
from zine.model.drawing import Drawing
from zine.model.geometry import Box, Matrix
from zine.model.ink import Tints
from zine.model.page import Anchor, Group, Item, Link, Page, Photo, Picture, Role, Shape
from zine.model.theme import Furniture
from zine.pages.grid import BLEED, Grid
from zine.pages.hand import Hand
from zine.pages.night import by_night

DEEP = Tints(0, 0, 1)
WARM = Tints(0, 1, 0)
SUN = Tints(1, 0, 0)
PAPER = Tints()
KITCHEN = Tints(0, 1, 0.22)  # red type: warm alone is too pale to read
BRICK = Tints(0, 1, 0.4)  # red type on paper that is no longer white: notes, dials
SOFT = Tints(0, 0, 0.82)
_OVER = BLEED + 4


class PasteUp:
    """Collects one page. `tone` draws furniture (slips, notes, yolks) on the page's own plates, under all type.

    Pictures go down first, then the tone, then what is set in type; each keeps the order it was pasted in.
    `tone` works in a drawing's coordinates: origin at the trim's bottom left, y up (`grid.up`).
    A page that is `dark` has a dark picture all over it.
    """

    def __init__(self, page_grid: Grid, seed: str) -> None:
        self.grid = page_grid
        self.seed = seed
        self._under: list[Item] = []
        self._items: list[Item] = []
        self._open: list[list[Item]] = [self._items]
        self._plates = Plates(page_grid.trim.width, page_grid.trim.height)
        hand = page_grid.design.hand
        self.chance = Chance(seed) if hand == 1 else Hand(seed, hand)
        self.tone = Pen(self._plates, self.chance.child("tone"))
        self.dark = False

    @property
    def furniture(self) -> Furniture:
        """How slips, notes and boards are made here."""
        return self.grid.design.furniture

    @property
    def solid(self) -> bool:
        """Whether boards and bars are of coloured paper; where not, nothing light can be read on them."""
        return self.furniture is Furniture.SOLID

    @property
    def sparing(self) -> bool:
        """Whether lines and pale tints stand for all that would be solid."""
        return self.grid.design.sparing

    def add(self, *items: Item) -> None:
        """Paste items into the group that is open. On a dark page they take the inks of the night."""
        self._open[-1].extend([by_night(item) for item in items] if self.dark else items)

    @contextmanager
    def daylight(self, box: Box | None = None) -> Iterator[None]:
        """Everything pasted inside keeps its inks: it lies on paper. On a dark page `box` is laid under it."""
        dark, self.dark = self.dark, False
        if dark and box:
            self.box(box, fill=PAPER)
        yield
        self.dark = dark

    @contextmanager
    def group(self, role: Role, matrix: Matrix | None = None, alt: str = "") -> Iterator[None]:
        """Everything pasted inside belongs together, and to a reader is one `role`."""
        items: list[Item] = []
        self._open.append(items)
        yield
        self._open.pop()
        if items:
            self._open[-1].append(Group(tuple(items), role, matrix, alt))

    def picture(self, drawing: Drawing, x: float, y: float, alt: str = "") -> None:
        """Put a drawing under everything, its top left corner at (x, y); with `alt` it is a figure, else decoration."""
        role = Role.FIGURE if alt else Role.ARTIFACT
        self._under.append(Picture(drawing, x, y, alt=alt, role=role))

    def photo(self, photo: Photo) -> None:
        """Put a photograph under everything, after what is there already."""
        self._under.append(photo)

    def darken(self) -> None:
        """Make this a dark page: paint all of it, before anything else, and take the inks of the night."""
        left, right, top = -_OVER, self.grid.trim.width + _OVER, self.grid.trim.height + _OVER
        self.tone.poly([(left, left), (right, left), (right, top), (left, top)], Paint(0, 0, 1))
        self.dark = True

    def rule(self, x0: float, x1: float, y: float, *, width: float = 0.6, ink: Tints = DEEP) -> None:
        """Draw a straight horizontal line."""
        self.add(Shape(f"{x0:.2f} {y:.2f} m {x1:.2f} {y:.2f} l", stroke=ink, line_width=width))

    def dots(
        self, x0: float, x1: float, y: float, *, width: float = 1.1, pitch: float = 3.25, ink: Tints = WARM
    ) -> None:
        """Draw a dotted rule."""
        path = f"{x0:.2f} {y:.2f} m {x1:.2f} {y:.2f} l"
        self.add(Shape(path, stroke=ink, line_width=width, dash=(0, pitch), round_caps=True))

    def box(self, box: Box, *, fill: Tints | None = None, stroke: Tints | None = None, width: float = 0.8) -> None:
        """Draw a plain rectangle."""
        path = f"{box.x0:.2f} {box.y0:.2f} {box.width:.2f} {box.height:.2f} re"
        self.add(Shape(path, fill=fill, stroke=stroke, line_width=width))

    def link(self, box: Box, target: str, alt: str = "") -> None:
        """Make an area live."""
        self.add(Link(box, target, alt))

    def anchor(self, name: str, y: float = 0.0, *, title: str = "", depth: int = 0) -> None:
        """Name this place, for links and, with a title, for the outline."""
        self.add(Anchor(name, y, title, depth))

    def page(self, folio: str, kind: str) -> Page:
        """Finish: the page as frozen items."""
        plates = self._plates.streams()
        size = self.grid.trim
        tone: list[Item] = []
        if any(plates):
            drawing = Drawing(size.width, size.height, (plates[0], plates[1], plates[2]), self.seed, BLEED)
            if self.sparing:
                drawing = tinted(drawing, self.grid.design.tints, lines=False)
            tone = [Picture(drawing, 0, 0)]
        return Page(size, BLEED, (*self._under, *tone, *self._items), folio, kind)
