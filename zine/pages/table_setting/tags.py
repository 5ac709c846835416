"""The tag at a dish: the page in red, the name beside it."""

from typing import NamedTuple

from zine.model.book import Recipe
from zine.model.geometry import Box
from zine.model.ink import Tints
from zine.model.page import Role, Shape
from zine.pages.fitting import one_line, shortened, uncited
from zine.pages.pasteup import DEEP, KITCHEN, PAPER, PasteUp
from zine.pages.rounded import rounded
from zine.pages.setting import Setting
from zine.typeset.block import Block
from zine.typeset.markup import plain
from zine.typeset.style import Style

_RED = Tints(0.2, 1, 0.22)  # light figures are read on it
_PAD = 0.5  # ems beside the words


class Tag(NamedTuple):
    """A tag, set: the page's number, and the name in one line or two."""

    number: Block
    names: tuple[Block, ...]
    size: float

    @property
    def _number_width(self) -> float:
        return self.number.width + 2 * _PAD * self.size

    @property
    def width(self) -> float:
        """The number's field and the name's."""
        return self._number_width + max(name.width for name in self.names) + 2 * _PAD * self.size

    @property
    def height(self) -> float:
        """The names' lines, and a little room."""
        return max(sum(name.height for name in self.names) + 0.5 * self.size, 1.9 * self.size)

    def paste(self, page: PasteUp, x: float, y: float) -> None:
        """Paste it with its top left corner at (x, y)."""
        box = Box(x, y, x + self.width, y + self.height)
        _paper(page, box, self._number_width, self.size)
        middle = x + self._number_width / 2
        page.add(*self.number.items(middle, y + self.height / 2 + 0.46 * self.size, Role.LABEL, align="centre"))
        left, baseline = x + self._number_width + _PAD * self.size, y + self._first
        for name in self.names:
            page.add(*name.items(left, baseline, Role.REFERENCE))
            baseline += name.height

    @property
    def _first(self) -> float:
        """The first baseline of the name, from the top."""
        words = sum(name.height for name in self.names)
        return (self.height - words) / 2 + 0.79 * self.names[0].leading


def _paper(page: PasteUp, box: Box, number_width: float, size: float) -> None:
    """Lay the paper, red where the number goes; where ink is saved, a line parts the number from the name."""
    corner = 0.32 * size
    page.add(Shape(rounded(box, corner), fill=PAPER))
    number = Box(box.x0, box.y0, box.x0 + number_width, box.y1)
    if page.sparing:
        page.add(Shape(rounded(number, corner, right=0.0), stroke=DEEP, line_width=0.6))
    else:
        page.add(Shape(rounded(number, corner, right=0.0), fill=_RED))
    page.add(Shape(rounded(box, corner), stroke=DEEP, line_width=0.9))


def tag(setting: Setting, recipe: Recipe, size: float, measure: float) -> Tag:
    """Set a dish's tag in type of a size, its names within a measure; what is too long for it is on the card."""
    faces, card = setting.faces, recipe.card
    ink = KITCHEN if setting.book.theme.design.sparing else PAPER
    number = one_line(
        faces, setting.folio(f"card-{card.key}"), Style("display", 1.3 * size, 1.3 * size, ink=ink), measure=60
    )
    title = plain(uncited(card.title))
    native = plain(uncited(card.native_name)) if card.native_name else ""
    small = Style("panel-bold", 0.84 * size, 1.06 * size, ink=DEEP)
    if not native or native == title or setting.book.lang == "ko":
        large = Style("display", size, 1.2 * size, ink=DEEP)
        name = shortened(faces, native or title, large, measure=measure, lines=2, smallest=0.8 * size)
        return Tag(number, (name,), size)
    large = Style("display", 1.1 * size, 1.28 * size, ink=KITCHEN, lang="ko")
    below = plain(uncited(card.romanized)) if card.romanized else title
    second = shortened(faces, below, small, measure=measure, lines=2, smallest=0.76 * size)
    first = shortened(faces, native, large, measure=measure, smallest=0.8 * size)
    return Tag(number, (first, second), size)
