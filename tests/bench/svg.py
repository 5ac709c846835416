"""A drawing as SVG, for the peer: the same shapes and inks, plate over plate, multiplied, with drift and grain."""

import re
from collections.abc import Iterator

from tests.bench.specks import Tile, defined, laid
from zine.model.drawing import UNITS_PER_POINT, Drawing
from zine.model.ink import Ink
from zine.model.theme import Theme
from zine.render.notation import matrix
from zine.render.plates import plates

_PATH = {"m": "M", "l": "L", "c": "C"}
_PAINT = {"f": (True, False, ""), "S": (False, True, ""), "B": (True, True, ""), "f*": (True, False, "evenodd")}
_GRAIN = re.compile(r"\nq (-?1) 0 0 1 (\S+) (\S+) cm /G Do Q")


def svg(drawing: Drawing, theme: Theme) -> str:
    """Return the drawing as an SVG document of its own size in points."""
    width, height, bleed = drawing.width, drawing.height, drawing.bleed
    box = f"{-bleed} {-bleed} {width + 2 * bleed} {height + 2 * bleed}"
    palette, unit = theme.palette, 1 / UNITS_PER_POINT
    printed = [
        f'<g style="mix-blend-mode:multiply;isolation:isolate" transform="matrix({matrix(plate.drift)}) scale({unit})">'
        f"{_plate(plate.operators, getattr(palette, plate.ink), f'{index}', drawing)}</g>"
        for index, plate in enumerate(plates(drawing, slip=theme.slip, grained=theme.grain, palette=palette))
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width + 2 * bleed}pt" height="{height + 2 * bleed}pt" '
        f'viewBox="{box}">{defined(drawing) if theme.grain else ""}'
        f'<g transform="translate(0 {height}) scale(1 -1)" stroke-linecap="round" stroke-linejoin="round">'
        f"{''.join(printed)}</g></svg>"
    )


class _State:
    """The graphics state of a plate, as far as the streams use it."""

    def __init__(self) -> None:
        self.fill = self.stroke = "#000"
        self.width, self.cap, self.dash, self.offset, self.blend = "10", "1", "", "0", ""
        self.groups = 0

    def copy(self) -> "_State":
        other = _State()
        other.__dict__.update(self.__dict__)
        other.groups = 0
        return other


def _plate(operators: str, ink: Ink, name: str, drawing: Drawing) -> str:
    tiles = [Tile(int(flip), float(x), float(y)) for flip, x, y in _GRAIN.findall(operators)]
    return "".join([*_walk(_GRAIN.sub("", operators), ink, name), *laid(tiles, drawing)])


def _walk(stream: str, ink: Ink, name: str) -> Iterator[str]:  # noqa: C901, PLR0912, PLR0915 one branch an operator
    state, saved, operands, path, clips = _State(), [], [], [], 0
    pending_clip = False
    for word in stream.split():
        if word[0] in "-.0123456789[/" or word.endswith("]"):
            operands.append(word)
            continue
        match word:
            case "m" | "l" | "c":
                path.append(_PATH[word] + " ".join(operands))
            case "h":
                path.append("Z")
            case "W":
                pending_clip = True
            case "n" | "f" | "S" | "B" | "f*":
                shape = "".join(path)
                if word != "n":
                    yield _shape(shape, state, word)
                if pending_clip:
                    clips += 1
                    state.groups += 1
                    key = f"c{name}-{clips}"
                    yield f'<clipPath id="{key}"><path d="{shape}"/></clipPath><g clip-path="url(#{key})">'
                path, pending_clip = [], False
            case "q":
                saved.append(state)
                state = state.copy()
            case "Q":
                yield "</g>" * state.groups
                state = saved.pop()
            case "cm":
                state.groups += 1
                yield f'<g transform="matrix({" ".join(operands)})">'
            case "scn":
                state.fill = _colour(ink, float(operands[-1]))
            case "SCN":
                state.stroke = _colour(ink, float(operands[-1]))
            case "w":
                state.width = operands[-1]
            case "J":
                state.cap = operands[-1]
            case "d":
                state.dash, state.offset = " ".join(operands[:-1]).strip("[]"), operands[-1]
            case "gs":
                state.blend = "mix-blend-mode:multiply" if operands[-1] == "/M" else ""
        operands = []


def _shape(path: str, state: _State, operator: str) -> str:
    fills, strokes, rule = _PAINT[operator]
    parts = [f'<path d="{path}" fill="{state.fill if fills else "none"}"']
    if rule:
        parts.append(f' fill-rule="{rule}"')
    if strokes:
        parts.append(f' stroke="{state.stroke}" stroke-width="{state.width}"')
        if state.dash:
            parts.append(f' stroke-dasharray="{state.dash}" stroke-dashoffset="{state.offset}"')
        if state.cap == "0":
            parts.append(' stroke-linecap="butt"')
    if state.blend:
        parts.append(f' style="{state.blend}"')
    return "".join(parts) + "/>"


def _colour(ink: Ink, tint: float) -> str:
    return "#" + "".join(f"{round(255 * (1 - (1 - channel) * tint)):02x}" for channel in ink.rgb)
