"""How much of a page an item covers, at most: on the sheet, in points from its top left corner, bleed included."""

import re
from collections.abc import Iterable, Iterator

from zine.model.drawing import UNITS_PER_POINT, Drawing
from zine.model.geometry import Box, Matrix, around
from zine.model.page import Group, Item, Page, Photo, Picture, Run, Shape
from zine.typeset.faces import Faces

ASCENT, DESCENT = 0.8, 0.22  # of the type size: about what letters take; more is a rare accent

_NUMBER = re.compile(r"-?\d*\.?\d+")
_POINTS = re.compile(r"^([-\d. ]+) [mlc]", re.MULTILINE)
_SMALL = 20_000  # letters of a drawing that is worth a closer look
_SPARE = 1.0  # points: what accents, drifting plates and strokes may take besides


def area(item: Item, matrix: Matrix, page: Page, *, faces: Faces) -> Box | None:
    """Return the box around all that an item paints; None where it paints nothing."""
    found = enclosing(_boxes(item, matrix, faces))
    if found is None:
        return None
    return found.moved(page.bleed, page.bleed).grown(_SPARE)


def whole(page: Page) -> Box:
    """Return the sheet itself."""
    return Box(0, 0, page.trim.width + 2 * page.bleed, page.trim.height + 2 * page.bleed)


def enclosing(boxes: Iterable[Box]) -> Box | None:
    """Return the box around boxes; None where there are none."""
    found = tuple(boxes)
    return around(*found) if found else None


def overlap(one: Box, other: Box) -> Box | None:
    """Return what two boxes share; None where they share nothing."""
    shared = one.common(other)
    return shared if shared.x0 < shared.x1 and shared.y0 < shared.y1 else None


def line_box(run: Run, faces: Faces) -> Box:
    """Return the box of a line of type before any matrix: from its first to its last letter."""
    gaps = len(run.words) - 1 + run.ends_in_space
    letters = sum(len(word.glyphs) for word in run.words) + gaps
    ems = (sum(word.width for word in run.words) + gaps * faces.face(run.words[0].face).space.width) / 1000
    width = ems * run.size + gaps * run.gap + letters * run.tracking
    return Box(run.x, run.y - ASCENT * run.size, run.x + width, run.y + DESCENT * run.size)


def _boxes(item: Item, matrix: Matrix, faces: Faces) -> Iterator[Box]:
    match item:
        case Group():
            inside = item.matrix.then(matrix) if item.matrix else matrix
            for each in item.items:
                yield from _boxes(each, inside, faces)
        case Run() if item.words:
            yield matrix.bounds(line_box(item, faces))
        case Shape():
            yield matrix.bounds(_path_box(item))
        case Picture():
            yield matrix.bounds(_drawing_box(item))
        case Photo():
            yield matrix.bounds(item.box)
        case _:
            pass


def _path_box(shape: Shape) -> Box:
    """Return a box around all points of a path, its control points too. A rectangle's size counts as a point."""
    across: list[float] = []
    down: list[float] = []
    for operator in re.findall(r"[^a-z]+[a-z]+", shape.path):
        numbers = [float(number) for number in _NUMBER.findall(operator)]
        if operator.endswith("re"):
            x, y, width, height = numbers
            numbers = [x, y, x + width, y + height]
        across += numbers[0::2]
        down += numbers[1::2]
    reach = shape.line_width / 2 if shape.stroke else 0.0
    return Box(min(across), min(down), max(across), max(down)).grown(reach)


def _drawing_box(picture: Picture) -> Box:
    drawing, scale = picture.drawing, picture.scale
    box = _inked(drawing)
    foot = picture.y + drawing.height * scale
    return Box(picture.x + box.x0 * scale, foot - box.y1 * scale, picture.x + box.x1 * scale, foot - box.y0 * scale)


def _inked(drawing: Drawing) -> Box:
    """Return the box around a small drawing's ink, y up; of a large one, or one turned in itself, all there may be."""
    reach = drawing.bleed
    most = Box(-reach, -reach, drawing.width + reach, drawing.height + reach)
    if sum(map(len, drawing.plates)) > _SMALL or any(" cm" in plate for plate in drawing.plates):
        return most
    points = [float(number) for plate in drawing.plates for run in _POINTS.findall(plate) for number in run.split()]
    if not points:
        return most
    across, up = points[0::2], points[1::2]
    found = Box(*(edge / UNITS_PER_POINT for edge in (min(across), min(up), max(across), max(up))))
    return overlap(found, most) or most
