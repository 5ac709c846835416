"""Sizes on a cut card: drawn for A6, and type that is never below what can be read at arm's length."""

from typing import NamedTuple

from zine.model.geometry import TRIMS, Size
from zine.pages.pasteup import KITCHEN, SOFT
from zine.typeset.style import DEEP, Style

SMALLEST = 7.5
LARGEST = 9.4  # of reading text
_MARGIN = 18.0
_WIDE = 1.12  # as many times as wide as high: the picture goes beside the words
_TWO_COLUMNS = 232.0  # points of a measure that holds two columns


class Sizes(NamedTuple):
    """How large things are on a card of this trim; `scale` is 1 on A6."""

    trim: Size
    scale: float

    @property
    def margin(self) -> float:
        """Round everything that is set."""
        return _MARGIN * self.scale

    @property
    def wide(self) -> bool:
        """Whether the picture stands beside the words, not above them."""
        return self.trim.width > self.trim.height * _WIDE

    def columns(self, measure: float) -> bool:
        """Whether a measure holds ingredients and method side by side."""
        return measure >= _TWO_COLUMNS


class Styles(NamedTuple):
    """Every style of a card whose reading text has a size; names and heads keep theirs."""

    name: Style
    romanized: Style
    title: Style
    tagline: Style
    head: Style
    item: Style
    amount: Style
    plays: Style
    step: Style
    run_in: Style
    numeral: Style
    more: Style
    stat: Style
    label: Style


def sizes(trim: Size) -> Sizes:
    """Return the sizes on a card of a trim."""
    drawn_for = TRIMS["a6"]
    turned = trim.landscape if trim.width <= trim.height else Size(trim.height, trim.width)
    return Sizes(trim, min(turned.height / drawn_for.width, turned.width / drawn_for.height))


def styles(by: Sizes, size: float) -> Styles:
    """Return the styles for reading text of a size."""
    text = Style("text", size, size * 1.24, hyphenate=True)
    return Styles(
        name=_display(27, by, 1.06, 15),
        romanized=Style("italic", max(SMALLEST, 8.8 * by.scale), 12, ink=KITCHEN),
        title=_display(13, by, 1.22, 9.5)._replace(ink=DEEP),
        tagline=text._replace(role="text", hyphenate=False),
        head=_display(10.4, by, 1.45, 8.5)._replace(ink=KITCHEN),
        item=text,
        amount=text._replace(role="bold"),
        plays=text._replace(role="bold", ink=KITCHEN),
        step=text,
        run_in=text._replace(role="display", ink=KITCHEN, gap=0.09),
        numeral=text._replace(role="display", ink=KITCHEN),
        more=text._replace(size=max(SMALLEST, size * 0.94), ink=SOFT),
        stat=Style("bold", max(SMALLEST, 7.9 * by.scale), max(SMALLEST, 7.9 * by.scale) * 1.16),
        label=Style("display", max(SMALLEST, 8.6 * by.scale), 10, ink=KITCHEN),
    )


def _display(size: float, by: Sizes, leading: float, smallest: float) -> Style:
    size = max(smallest, size * by.scale)
    return Style("display", size, size * leading, ink=KITCHEN)
