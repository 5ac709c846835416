"""One hash a drawing: proof that a change to the drawing code changed only what it meant to."""

from collections.abc import Callable, Iterator
from hashlib import blake2b
from pathlib import Path

from tests.unit.draw.samples import dishes, tables
from zine.draw import draw, draw_table
from zine.draw.furniture import BORDERS, ICONS, draw_border, draw_icon
from zine.draw.stage import Stage, own_stage
from zine.model.drawing import Drawing
from zine.model.geometry import Point

DRAWINGS = Path(__file__).parent / "drawings.txt"


def test_every_drawing_is_the_one_that_was_approved(golden: Callable[[Path, str], None]) -> None:
    golden(DRAWINGS, "".join(f"{name} {_hash(drawing)}\n" for name, drawing in _drawings()))


def _hash(drawing: Drawing) -> str:
    return blake2b("".join(drawing.plates).encode(), digest_size=8).hexdigest()


def _drawings() -> Iterator[tuple[str, Drawing]]:
    for name, words in dishes().items():
        yield f"dish/{name}", draw(words, name, own_stage(words))
    for name, spec in tables().items():
        width, height = spec["size"]
        yield f"table/{name}", draw_table(spec, dishes(), f"cover-{name}", Stage(width, height, Point(0, 0)))
    for name in sorted(ICONS):
        yield f"icon/{name}", draw_icon(name)
    for name in sorted(BORDERS):
        yield f"border/{name}", draw_border(name, 300, 30)
