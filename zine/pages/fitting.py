"""Text that must have its place: words shrink to a floor, and only then take more lines, or end early."""

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import partial

from zine.model.text import Text
from zine.typeset.block import Block
from zine.typeset.faces import Faces
from zine.typeset.line import set_line
from zine.typeset.markup import plain
from zine.typeset.paragraph import set_paragraph
from zine.typeset.style import Style

_STEP = 0.94
_HALVINGS = 7
_STOPS, _ELLIPSIS = ".,:;!? ", "…"
_CITATION = re.compile(r"[ \u00a0]*\[\^[^\]\[]+\]")


def uncited(text: Text | str) -> str:
    """Return a text without its citations, which only its card can number; bold and italic stay."""
    return _CITATION.sub("", str(text))


def shrunk(
    faces: Faces, text: Text | str, style: Style, *, measure: float, lines: int = 1, smallest: float = 7.0
) -> Block:
    """Set a text in the greatest size at which it takes at most `lines` lines of whole words, the last not of one.

    At the `smallest` size it takes as many lines as it needs.
    """
    words = uncited(text)
    for style_tried in sizes(style._replace(whole=True), smallest):
        block = set_paragraph(faces, words, style_tried, measure=measure)
        if len(block.lines) <= lines and not block.parted:
            return evened(partial(set_paragraph, faces, words, style_tried), block, measure)
    return block


def evened(set_in: Callable[..., Block], block: Block, measure: float) -> Block:
    """Return words set in a measure, which leave the last line but one word, in lines as even as so many allow.

    `set_in` sets them in another `measure`. They stay as they are where a word must stand alone.
    """
    if not strands(block):
        return block
    least, even = 0.0, block
    for _ in range(_HALVINGS):
        narrower = (least + measure) / 2
        tried = set_in(measure=narrower)
        if len(tried.lines) > len(block.lines) or tried.parted or tried.width > narrower:
            least = narrower
        else:
            measure, even = narrower, tried
    return block if strands(even) else even


def strands(block: Block) -> bool:
    """Whether the last of several lines has but one word."""
    if len(block.lines) < 2:
        return False
    pieces = block.lines[-1].pieces
    return all(len(piece.words) == 1 for piece in pieces) and not any(piece.ends_in_space for piece in pieces[:-1])


def shortened(
    faces: Faces, text: Text | str, style: Style, *, measure: float, lines: int = 1, smallest: float = 7.0
) -> Block:
    """Set a text as `shrunk` does; what does not fit at the smallest size ends in an ellipsis.

    Only for what is told in full elsewhere.
    """
    words = plain(uncited(text))
    block = shrunk(faces, words, style, measure=measure, lines=lines, smallest=smallest)
    least = style.scaled(min(1.0, smallest / style.size), style.leading * min(1.0, smallest / style.size))
    for shorter in _shorter(words) if len(block.lines) > lines else ():
        block = set_paragraph(faces, shorter, least, measure=measure)
        if len(block.lines) <= lines and not block.parted:
            break
    return block


def _shorter(text: str) -> Iterator[str]:
    """Yield a text with fewer and fewer words, then with fewer and fewer letters."""
    words = text.split()
    for count in range(len(words) - 1, 0, -1):
        yield " ".join(words[:count]).rstrip(_STOPS) + _ELLIPSIS
    for count in range(len(words[0]) - 1, 0, -1):
        if not unicodedata.combining(words[0][count]):
            yield words[0][:count] + _ELLIPSIS


def one_line(faces: Faces, text: Text | str, style: Style, *, measure: float, smallest: float = 5.0) -> Block:
    """Set a text on one line, smaller where it is too wide, parted only where the smallest size is."""
    block = set_line(faces, uncited(text), style)
    if block.width <= measure:
        return block
    size = style.size * measure / block.width * 0.998
    if size >= smallest:
        return set_line(faces, uncited(text), style.scaled(size / style.size, style.leading))
    return shrunk(faces, text, style.scaled(smallest / style.size, smallest * 1.2), measure=measure, smallest=smallest)


def sizes(style: Style, smallest: float) -> Iterator[Style]:
    """Yield a style in falling sizes down to the smallest."""
    factor = 1.0
    while style.size * factor > smallest:
        yield style.scaled(factor, style.leading * factor)
        factor *= _STEP
    factor = min(1.0, smallest / style.size)
    yield style.scaled(factor, style.leading * factor)
