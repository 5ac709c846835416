"""What a shape does to each plate.

The three drums are named by what they do: `sun` is the light ink (egg, brass, sesame oil), `warm` the loud one
(gochujang, kimchi, carrot), `deep` the dark one (line, shadow, seaweed). Together they give the five colours of
obangsaek: red, yellow, blue, white (the paper) and black (all three).

A paint has one tone a plate. A number prints that tint and knocks out whatever lay beneath; None leaves the plate
alone; `Add` multiplies ink in; `Dots` and `Lines` are screens.
"""

from typing import NamedTuple


class Dots(NamedTuple):
    """Halftone dots. `to` makes a fade from `tint` in direction `way` (degrees).

    `pitch` is points between dots at any scale. `base` is a flat tint under the dots; None adds them to what is there.
    `angle` (degrees) overrides the plate's own screen angle.
    """

    tint: float
    to: float | None = None
    way: float = -60.0
    pitch: float = 2.5
    base: float | None = None
    angle: float | None = None


class Lines(NamedTuple):
    """Parallel hatching: the cheapest shading, and the best for metal and cloth. Fields as in `Dots`."""

    tint: float
    to: float | None = None
    way: float = 35.0
    pitch: float = 2.6
    base: float | None = None
    angle: float | None = None


class Add(NamedTuple):
    """A flat tint laid over what is already on the plate."""

    tint: float


Tone = float | Dots | Lines | Add | None


class Paint(NamedTuple):
    """One tone a plate. The default is bare paper."""

    sun: Tone = 0
    warm: Tone = 0
    deep: Tone = 0


def tone_of(tone: Tone) -> float:
    """Return the flat tint that a tone looks like from afar."""
    if tone is None:
        return 0.0
    if isinstance(tone, Add):
        return tone.tint
    if isinstance(tone, Dots | Lines):
        dark = tone.tint if tone.to is None else (tone.tint + tone.to) / 2
        under = tone.base or 0.0
        return under + (1 - under) * dark
    return tone


def over(sun: Tone = None, warm: Tone = None, deep: Tone = None) -> Paint:
    """Overprint: touch only the plates named, and only ever add ink. 0 is the exception: it cuts that one plate."""
    return Paint(_added(sun), _added(warm), _added(deep))


def _added(tone: Tone) -> Tone:
    return Add(tone) if isinstance(tone, float) and 0 < tone < 1 else tone


def only(sun: Tone = None, warm: Tone = None, deep: Tone = None) -> Paint:
    """Set, not add, the plates named and leave the others alone."""
    return Paint(sun, warm, deep)


LINE = over(deep=1)  # the drawn line: one plate alone, so it never misregisters
CUT = Paint(0, 0, 0)  # bare paper: highlights are cut, not painted
