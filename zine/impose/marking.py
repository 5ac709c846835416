"""Whether the marks for folding are where the sheets are folded, as seen when all of it lies open again."""

from collections.abc import Iterator, Sequence

from zine.impose.glance import PrintedLine
from zine.impose.pieces import FAR, Pile
from zine.impose.placing import NEAR
from zine.impose.printed import PrintedSide

_Places = list[float]


def mismarked(sheets: Sequence[tuple[PrintedSide, PrintedSide]], books: Sequence[Pile]) -> Iterator[str]:
    """Say which sides have a dashed line that is no fold. Both sides of a sheet are seen from its front."""
    upright, level = _folds(books)
    for number, side in enumerate((side for sheet in sheets for side in sheet), 1):
        if not all(_is_fold(line, upright, level) for line in side.lines if line.dashed):
            yield f"a fold is marked on side {number} where nothing is folded"


def _folds(books: Sequence[Pile]) -> tuple[_Places, _Places]:
    """Return where sheets have been folded, from left to right and from bottom to top."""
    creases = {piece.placed.inverse().box(piece.creases) for book in books for piece in book}
    upright = {round(place, 2) for crease in creases for place in (crease.x0, crease.x1)}
    level = {round(place, 2) for crease in creases for place in (crease.y0, crease.y1)}
    return _on_paper(upright), _on_paper(level)


def _on_paper(places: set[float]) -> _Places:
    return sorted(place for place in places if abs(place) < FAR / 2)


def _is_fold(line: PrintedLine, upright: _Places, level: _Places) -> bool:
    if abs(line.start.x - line.end.x) < NEAR:
        return any(abs(line.start.x - place) < NEAR for place in upright)
    return any(abs(line.start.y - place) < NEAR for place in level)
