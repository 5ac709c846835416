"""A text on one line."""

import math
from collections.abc import Mapping

from zine.errors import LayoutError
from zine.model.text import Text
from zine.typeset.block import Block
from zine.typeset.faces import Faces
from zine.typeset.markup import plain
from zine.typeset.paragraph import set_paragraph
from zine.typeset.style import Style

_NO_NUMBERS: Mapping[str, int] = {}
_STEPS = 10  # sizes a point
_UNSEEN = 0.01  # points


def set_line(faces: Faces, text: Text | str, style: Style, *, numbers: Mapping[str, int] = _NO_NUMBERS) -> Block:
    """Set a text on one line, however long.

    Raises:
        LayoutError: a character that no face prints, or a citation that has no number.
    """
    return set_paragraph(faces, text, style, measure=math.inf, numbers=numbers)


def width(faces: Faces, text: Text | str, style: Style) -> float:
    """How wide a text without citations is on one line, in points."""
    return set_line(faces, text, style).width


def fitted(faces: Faces, text: Text | str, style: Style, *, measure: float, smallest: float) -> Block:
    """Set a text on one line in the greatest size, from the style's down in tenths of a point, that the measure holds.

    Raises:
        LayoutError: it is too wide even at the `smallest` size.
    """
    block = set_line(faces, text, style)
    size = style.size
    while block.width > measure + _UNSEEN:
        if size <= smallest:
            said, mark = plain(str(text)), text.mark if isinstance(text, Text) else None
            message = f"“{said}” is too long for its line"
            raise LayoutError(message, "Say it in fewer words.", words=said, mark=mark)
        # Widths grow with the size, but for tracking, which stays: so this may be a step short, never one too many.
        size = max(smallest, min(size - 1 / _STEPS, math.floor(size * measure / block.width * _STEPS) / _STEPS))
        block = set_line(faces, text, style._replace(size=size))
    return block
