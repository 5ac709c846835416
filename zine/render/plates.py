"""A drawing at the press: each ink's plate one isolated group, and the groups multiplied onto the page.

The same plates show overprinting and drift on any screen, and stay real spot plates (ISO 32000-1, 8.6.6.4) for
whoever separates the file.
"""

import math
from collections.abc import Iterator
from typing import NamedTuple

from zine.draw.chance import Chance
from zine.model.cache import Cache
from zine.model.drawing import UNITS_PER_POINT, Bitmap, Drawing
from zine.model.geometry import Box, Matrix
from zine.model.ink import PLATES, Ink, Palette
from zine.model.theme import Theme
from zine.render.borrowing import lent
from zine.render.deflate import deflated
from zine.render.grain import GRAIN_BOX, grain, grain_over
from zine.render.notation import matrix, name, numbers, rectangle
from zine.render.objects import Objects

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
    bitmap: Bitmap | None = None


def plates(drawing: Drawing, *, slip: float, grained: bool, palette: Palette | None = None) -> Iterator[Plate]:
    """Yield the plates that have ink, light inks first. The drawing's seed decides drift and grain.

    What the palette prints on another's drum drifts with that.
    """
    chance = Chance(f"register/{drawing.seed}")
    for index, (ink, operators, bitmap) in enumerate(zip(PLATES, drawing.plates, drawing.bitmaps, strict=True)):
        drum, borrowed = (palette.printed(ink)[0], palette.borrowed(ink)) if palette else (ink, None)
        drift = _drift(drawing, chance.child(drum), slip) if slip and drum != REGISTER else Matrix()
        if operators:
            printed = lent(operators, borrowed, drawing) if borrowed else operators
            specks = "\n0 SCN\n" + grain_over(drawing, chance.child("grain", index)) if grained else ""
            yield Plate(drum, f"/I cs /I CS 1 J 1 j\n{printed}{specks}", drift, bitmap)


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
    """One ink's form: what its dictionary says of it alone, and its stream, deflated; so too the bitmap it prints."""

    ink: str
    head: str
    packed: bytes
    bitmap: str = ""
    dots: bytes = b""


class Pressed(NamedTuple):
    """A drawing ready for any file with the same slip and grain. `box` is how far its plates reach, in points."""

    box: str
    plates: tuple[PressedPlate, ...]


def pressed(drawing: Drawing, *, slip: float, grained: bool, palette: Palette | None = None) -> Pressed:
    """Compress a drawing's plates."""
    box = rectangle(Box(*(edge * UNITS_PER_POINT for edge in _box(drawing))))
    return Pressed(
        rectangle(_box(drawing, slip)),
        tuple(
            PressedPlate(
                plate.ink,
                f"/BBox {box} /Matrix [{matrix(_TENTHS.then(plate.drift))}]",
                deflated(plate.operators.encode("ascii")),
                *((_mask(plate.bitmap), plate.bitmap.packed) if plate.bitmap else ()),
            )
            for plate in plates(drawing, slip=slip, grained=grained, palette=palette)
        ),
    )


class Press:
    """Turns pressed drawings into form objects; inks and grain go into the file once."""

    def __init__(self, theme: Theme, objects: Objects, cache: Cache) -> None:
        self._objects = objects
        inks = {plate: ink for plate in PLATES if isinstance(ink := getattr(theme.palette, plate), Ink)}
        self._inks = {plate: objects.add(_separation(ink)) for plate, ink in inks.items()}
        self._grain = ""
        if theme.grain:
            specks = cache.get("grain")
            if specks is None:
                specks = deflated(grain())
                cache.put("grain", specks)
            head = f"{_FORM} /BBox {GRAIN_BOX} /Resources << >> /Filter /FlateDecode"
            self._grain = objects.add_packed(head, specks)

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
        names = [f"/G {self._grain}"] if self._grain else []
        if plate.dots:
            names.append(f"/B {self._objects.add_packed(plate.bitmap, plate.dots)}")
        forms = f"/XObject << {' '.join(names)} >>" if names else ""
        head = (
            f"{_FORM} {plate.head} /Group << /S /Transparency /I true /CS /DeviceRGB >>"
            f" /Resources << /ColorSpace << /I {self._inks[plate.ink]} >> {_STATES} {forms} >>"
            " /Filter /FlateDecode"
        )
        return self._objects.add_packed(head, plate.packed)


def _mask(bitmap: Bitmap) -> str:
    """Return the dictionary of a bitmap whose set bits take the ink of the plate it is printed on."""
    return (
        f"/Type /XObject /Subtype /Image /ImageMask true /Width {bitmap.width} /Height {bitmap.height}"
        " /BitsPerComponent 1 /Decode [1 0] /Filter /FlateDecode"
    )


def _box(drawing: Drawing, beyond: float = 0.0) -> Box:
    """Return a drawing's box with its bleed, in points."""
    reach = drawing.bleed + beyond
    return Box(-reach, -reach, drawing.width + reach, drawing.height + reach)


def _separation(ink: Ink) -> str:
    """Return an ink's colour space: a named plate, shown on screens by how its solid looks."""
    tint = f"<< /FunctionType 2 /Domain [0 1] /C0 [1 1 1] /C1 [{numbers(ink.rgb, 4)}] /N 1 >>"
    return f"[/Separation {name(ink.name)} /DeviceRGB {tint}]"
