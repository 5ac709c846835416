"""A drawing at the press: each ink's plate one isolated group, and the groups multiplied onto the page.

The same plates show overprinting and drift on any screen, and stay real spot plates (ISO 32000-1, 8.6.6.4) for
whoever separates the file.
"""

import math
from collections.abc import Iterator
from typing import NamedTuple

from zine.draw.chance import Chance
from zine.model.drawing import UNITS_PER_POINT, Drawing
from zine.model.geometry import Box, Matrix
from zine.model.ink import PLATES, Ink
from zine.model.theme import Theme
from zine.render.deflate import deflated
from zine.render.grain import GRAIN_BOX, grain, grain_over
from zine.render.notation import matrix, name, numbers, rectangle
from zine.render.objects import Objects
from zine.render.walk import multiplied

REGISTER = "deep"  # the plate that the others drift round
_TURNED = 0.2  # share of the drift that turning may take
_FORM = "/Type /XObject /Subtype /Form"
_TENTHS = Matrix(1 / UNITS_PER_POINT, 0, 0, 1 / UNITS_PER_POINT, 0, 0)
_STATES = "/ExtGState << /M << /BM /Multiply >> /N << /BM /Normal >> >>"


class Plate(NamedTuple):
    """One ink of a drawing. `drift` says where the press put it, in points."""

    ink: str
    operators: str
    drift: Matrix


def plates(drawing: Drawing, *, slip: float, grained: bool) -> Iterator[Plate]:
    """Yield the plates that have ink, light inks first. The drawing's seed decides drift and grain."""
    chance = Chance(f"register/{drawing.seed}")
    for index, (ink, operators) in enumerate(zip(PLATES, drawing.plates, strict=True)):
        drift = _drift(drawing, chance.child(ink), slip) if slip and ink != REGISTER else Matrix()
        if operators:
            specks = "\n0 SCN\n" + grain_over(drawing, chance.child("grain", index)) if grained else ""
            yield Plate(ink, f"/I cs /I CS 1 J 1 j\n{operators}{specks}", drift)


def _drift(drawing: Drawing, chance: Chance, slip: float) -> Matrix:
    """Return a shift any way and a slight turn round the middle, together at most `slip` points at any corner."""
    way, distance = chance.uniform(0, math.tau), slip * chance.uniform(0.6, 1 - _TURNED)
    turn = chance.uniform(-1, 1) * _TURNED * slip / math.hypot(drawing.width / 2, drawing.height / 2)
    cosine, sine = math.cos(turn), math.sin(turn)
    x, y = drawing.width / 2, drawing.height / 2
    return Matrix(
        cosine,
        sine,
        -sine,
        cosine,
        x - cosine * x + sine * y + distance * math.cos(way),
        y - sine * x - cosine * y + distance * math.sin(way),
    )


class PressedPlate(NamedTuple):
    """One ink's form: what its dictionary says of it alone, and its stream, deflated."""

    ink: str
    head: str
    packed: bytes


class Pressed(NamedTuple):
    """A drawing ready for any file with the same slip and grain. `box` is how far its plates reach, in points."""

    box: str
    plates: tuple[PressedPlate, ...]


def pressed(drawing: Drawing, *, slip: float, grained: bool) -> Pressed:
    """Compress a drawing's plates."""
    box = rectangle(Box(*(edge * UNITS_PER_POINT for edge in _box(drawing))))
    return Pressed(
        rectangle(_box(drawing, slip)),
        tuple(
            PressedPlate(
                plate.ink,
                f"/BBox {box} /Matrix [{matrix(multiplied(_TENTHS, plate.drift))}]",
                deflated(plate.operators.encode("ascii")),
            )
            for plate in plates(drawing, slip=slip, grained=grained)
        ),
    )


class Press:
    """Turns pressed drawings into form objects; inks and grain go into the file once."""

    def __init__(self, theme: Theme, objects: Objects) -> None:
        self._objects = objects
        self._inks = {ink: objects.add(_separation(getattr(theme.palette, ink))) for ink in PLATES}
        self._grain = ""
        if theme.grain:
            self._grain = objects.add_stream(f"{_FORM} /BBox {GRAIN_BOX} /Resources << >>", grain())

    def form(self, drawing: Pressed) -> str:
        """Add a drawing's forms; return the reference of the one that prints them all, in points, y up."""
        forms = [self._plate(plate) for plate in drawing.plates]
        named = " ".join(f"/P{index} {form}" for index, form in enumerate(forms))
        operators = "/M gs " + " ".join(f"/P{index} Do" for index in range(len(forms)))
        head = (
            f"{_FORM} /BBox {drawing.box}"
            f" /Resources << /XObject << {named} >> /ExtGState << /M << /BM /Multiply >> >> >>"
        )
        return self._objects.add_stream(head, operators.encode("ascii"))

    def _plate(self, plate: PressedPlate) -> str:
        grain_form = f"/XObject << /G {self._grain} >>" if self._grain else ""
        head = (
            f"{_FORM} {plate.head} /Group << /S /Transparency /I true /CS /DeviceRGB >>"
            f" /Resources << /ColorSpace << /I {self._inks[plate.ink]} >> {_STATES} {grain_form} >>"
            " /Filter /FlateDecode"
        )
        return self._objects.add_packed(head, plate.packed)


def _box(drawing: Drawing, beyond: float = 0.0) -> Box:
    """Return a drawing's box with its bleed, in points."""
    reach = drawing.bleed + beyond
    return Box(-reach, -reach, drawing.width + reach, drawing.height + reach)


def _separation(ink: Ink) -> str:
    """Return an ink's colour space: a named plate, shown on screens by how its solid looks."""
    tint = f"<< /FunctionType 2 /Domain [0 1] /C0 [1 1 1] /C1 [{numbers(ink.rgb, 4)}] /N 1 >>"
    return f"[/Separation {name(ink.name)} /DeviceRGB {tint}]"
