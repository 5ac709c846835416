"""A text set in a measure: parted into lines, least ragged over the whole paragraph."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from zine.model.text import Text
from zine.typeset.atoms import Atom, atoms
from zine.typeset.block import Block
from zine.typeset.breaking import Measures, breaks, told
from zine.typeset.edges import LineEnd, edges
from zine.typeset.faces import Faces
from zine.typeset.lineup import line_up
from zine.typeset.style import Style

_NO_NUMBERS: Mapping[str, int] = {}


def set_paragraph(
    faces: Faces,
    text: Text | str,
    style: Style,
    *,
    measure: float | Callable[[int], float],
    numbers: Mapping[str, int] = _NO_NUMBERS,
) -> Block:
    """Set a text in a measure, in points: one for all lines, or told line by line, counted from 0.

    `numbers` gives the sources that the text cites their printed numbers.

    Raises:
        LayoutError: a character that no face prints, or a citation that has no number.
    """
    return set_spans(faces, ((style, text),), measure=measure, numbers=numbers)


def set_spans(
    faces: Faces,
    spans: Sequence[tuple[Style, Text | str]],
    *,
    measure: float | Callable[[int], float],
    numbers: Mapping[str, int] = _NO_NUMBERS,
    indent: float = 0.0,
) -> Block:
    """Set texts in several styles as one paragraph (a run-in head and what follows).

    Nothing is put between the texts: a head brings its space, as in `"Soak. "`. The last style is the paragraph's: its
    leading, and whether words may be parted, are everybody's. The first line is indented by `indent` points.

    Raises:
        LayoutError: as for `set_paragraph`.
    """
    widths = told(measure, indent, sum(len(str(text)) for _, text in spans))
    return _set(faces, tuple(spans), widths, numbers=tuple(numbers.items()), indent=indent)


def forget() -> None:
    """Let go of the paragraphs set so far, and so of their faces; else a long session keeps those of many builds."""
    _set.cache_clear()


# Fitting a page asks for the same paragraphs again and again, and so does the second pass over the book.
@lru_cache(maxsize=4096)
def _set(
    faces: Faces,
    spans: tuple[tuple[Style, Text | str], ...],
    widths: tuple[float, ...],
    *,
    numbers: tuple[tuple[str, int], ...],
    indent: float,
) -> Block:
    style = spans[-1][0]
    row = atoms(faces, spans, dict(numbers))
    if not row:
        return Block((), style.leading)
    if _width(row) <= widths[0]:  # three in five do
        return Block((line_up(faces, row, begin=LineEnd(0), end=LineEnd(len(row)), indent=indent),), style.leading)
    measures = Measures(widths, style.size)
    found = edges(faces, row, style, narrowest=min(measures.widths))
    taken = [found.edges[index] for index in breaks(found.places, measures)]
    lines = [
        line_up(faces, row, begin=begin, end=end, indent=0.0 if begin.atom or begin.offset else indent)
        for begin, end in pairwise((LineEnd(0), *taken))
    ]
    return Block(tuple(lines), style.leading, found.parted)


def _width(row: Sequence[Atom]) -> float:
    return sum([atom.space + atom.width for atom in row])
