"""A drawing as SVG, for the peer: the same shapes and inks, plate over plate, multiplied."""

from collections.abc import Iterator

from zine.model.drawing import UNITS_PER_POINT, Drawing
from zine.model.ink import Ink, Palette

_PATH = {"m": "M", "l": "L", "c": "C"}
_PAINT = {"f": (True, False, ""), "S": (False, True, ""), "B": (True, True, ""), "f*": (True, False, "evenodd")}


def svg(drawing: Drawing, palette: Palette) -> str:
    """Return the drawing as an SVG document of its own size in points."""
    width, height, bleed = drawing.width, drawing.height, drawing.bleed
    unit = 1 / UNITS_PER_POINT
    box = f"{-bleed} {-bleed} {width + 2 * bleed} {height + 2 * bleed}"
    plates = "".join(
        f'<g style="mix-blend-mode:multiply;isolation:isolate" transform="translate(0 {height}) scale({unit} {-unit})" '
        f'stroke-linecap="round" stroke-linejoin="round">{_plate(stream, ink, f"{index}")}</g>'
        for index, (stream, ink) in enumerate(
            zip(drawing.plates, (palette.sun, palette.warm, palette.deep), strict=True)
        )
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width + 2 * bleed}pt" height="{height + 2 * bleed}pt" '
        f'viewBox="{box}">{plates}</svg>'
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


def _plate(stream: str, ink: Ink, name: str) -> str:
    return "".join(_walk(stream, ink, name))


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
