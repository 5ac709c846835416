"""A page's operators as marks of an SVG.

Frames become groups; clips do not, since a group that is clipped keeps what multiplies inside it to itself: each mark
names its clip.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pikepdf

from zine.model.geometry import Matrix
from zine.render.notation import matrix as six
from zine.render.vector.colours import DEVICE, Space, cmyk, colour, gray, rgb, space_of
from zine.render.vector.definitions import Definitions
from zine.render.vector.images import address
from zine.render.vector.lexer import operations
from zine.render.vector.paths import OPERATORS, segment
from zine.render.vector.state import Clip, State

_CAPS = {"1": ' class="r"', "2": ' class="s"'}
_PAINTS: Mapping[str, tuple[bool, bool, bool]] = {  # fills, strokes, by the even-odd rule
    "f": (True, False, False),
    "f*": (True, False, True),
    "S": (False, True, False),
    "B": (True, True, False),
    "B*": (True, True, True),
    "n": (False, False, False),
}


class Painter:
    """Paints the stream of a page or of a form."""

    def __init__(self, resources: Any, definitions: Definitions, state: State) -> None:
        self.state = state
        self._resources = resources
        self._definitions = definitions
        self._out: list[str] = []
        self._spaces: dict[str, Space] = {}
        self._saved: list[tuple[State, int]] = []
        self._frames = 0  # groups opened since the state was last saved
        self._path: list[str] = []
        self._clips_next = False
        self._text_matrix = Matrix()

    def paint(self, stream: bytes) -> str:
        """Return the marks of a whole stream."""
        for operator, operands in operations(stream.decode("latin-1")):
            if operator in OPERATORS:
                self._path.append(segment(operator, operands))
            elif operator in _PAINTS:
                self._mark(operator)
            elif operator in _OPERATORS:
                _OPERATORS[operator](self, operands)
        while self._saved:
            self.restore([])
        self._close_frames()
        return "".join(self._out)

    # the graphics state

    def save(self, _: Sequence[str]) -> None:
        """Keep the state."""
        self._saved.append((self.state, self._frames))
        self._frames = 0

    def restore(self, _: Sequence[str]) -> None:
        """Return to the state that was kept last."""
        self._close_frames()
        self.state, self._frames = self._saved.pop()

    def _close_frames(self) -> None:
        self._out.append("</g>" * self._frames)
        self._frames = 0

    def move(self, operands: Sequence[str]) -> None:
        """Go on in another frame."""
        found = Matrix(*map(float, operands))
        self._out.append(f'<g transform="matrix({" ".join(operands)})">')
        self._frames += 1
        self.state = self.state._replace(matrix=found.then(self.state.matrix))

    def clip(self, _: Sequence[str]) -> None:
        """Clip to the path that is about to be painted."""
        self._clips_next = True

    def set(self, **values: Any) -> None:
        """Change the state."""
        self.state = self.state._replace(**values)

    def use_states(self, operands: Sequence[str]) -> None:
        """Take on what a named set of parameters says of blending."""
        found = self._resources.ExtGState[operands[0]]
        if "/BM" in found:
            self.set(multiplies=str(found.BM) == "/Multiply")

    def space(self, operands: Sequence[str]) -> Space:
        """Return a colour space by its name: a device's own, or what the resources call so."""
        name = operands[0]
        if name in DEVICE:
            return DEVICE[name]
        if name not in self._spaces:
            self._spaces[name] = space_of(self._resources.ColorSpace[name])
        return self._spaces[name]

    # marks

    def _mark(self, operator: str) -> None:
        path, self._path = "".join(self._path), []
        fills, strokes, even_odd = _PAINTS[operator]
        if path and (fills or strokes):
            rule = ' fill-rule="evenodd"' if even_odd else ""
            fill = f' fill="{self.state.fill}"{rule}' if fills else ""
            self._out.append(f'<path d="{path}"{fill}{self._stroke() if strokes else ""}{self._manner()}/>')
        if self._clips_next:
            clip = Clip(path, self.state.matrix)
            self.set(clips=(*self.state.clips, clip))
            self._clips_next = False

    def _stroke(self) -> str:
        state = self.state
        dash = f' stroke-dasharray="{state.dash}" stroke-dashoffset="{state.phase}"' if state.dash else ""
        return f' stroke="{state.stroke}" stroke-width="{state.width}"{dash}{_CAPS.get(state.cap, "")}'

    def _manner(self) -> str:
        """Return how a mark is clipped and blended."""
        state = self.state
        clip = f' clip-path="url(#{self._definitions.clip(state.clips, state.matrix)})"' if state.clips else ""
        return f"{clip}{_BLEND if state.multiplies else ''}"

    def show(self, operands: Sequence[str]) -> None:
        """Print a line of type."""
        state = self.state
        scale = state.size / 1000
        moved = Matrix(scale, 0, 0, scale, 0, 0).then(self._text_matrix)
        clip = self._definitions.clip(state.clips, moved.then(state.matrix)) if state.clips else ""
        manner = f' clip-path="url(#{clip})"' if clip else ""
        glyphs = "".join(self._definitions.letters.line(state.font, operands[1:-1], tracking=state.tracking / scale))
        if glyphs:
            self._out.append(f'<g transform="matrix({six(moved)})" fill="{state.fill}"{manner}>{glyphs}</g>')

    def place_text(self, operands: Sequence[str]) -> None:
        """Say where the next line of type begins."""
        self._text_matrix = Matrix(*map(float, operands))

    def use_font(self, operands: Sequence[str]) -> None:
        """Choose a font and its size."""
        self.set(font=self._resources.Font[operands[0]], size=float(operands[1]))

    def do(self, operands: Sequence[str]) -> None:
        """Paint a form or a picture."""
        found = self._resources.XObject[operands[0]]
        if found.Subtype == "/Image":
            self._picture(found)
        else:
            self._form(found)

    def _picture(self, image: pikepdf.Stream) -> None:
        place = 'width="1" height="1" preserveAspectRatio="none" transform="matrix(1 0 0 -1 0 1)"'
        self._out.append(f'<g{self._manner()}><image {place} xlink:href="{address(image, self.state.fill)}"/></g>')

    def _form(self, form: pikepdf.Stream) -> None:
        """Paint a form in its own frame. What is not clipped from outside is defined once, however often it comes."""
        if self.state.clips:
            self._out.append(self._painted(form))
            return
        key = form.objgen, self.state.look
        self._out.append(f'<use xlink:href="#{self._definitions.form(key, lambda: self._painted(form))}"/>')

    def _painted(self, form: pikepdf.Stream) -> str:
        """Return a form's marks. One that is a group of its own is blended as one, and clipped to its box."""
        own = Matrix(*(float(number) for number in form.get("/Matrix", Matrix())))
        state = self.state._replace(matrix=own.then(self.state.matrix))
        manner = f' transform="matrix({six(own)})"' if own != Matrix() else ""
        if "/Group" in form:
            x0, y0, x1, y1 = (float(edge) for edge in form.BBox)
            box = Clip(f"M{x0:g} {y0:g}H{x1:g}V{y1:g}H{x0:g}Z", state.matrix)
            name = self._definitions.clip((*state.clips, box), state.matrix)
            manner += f' clip-path="url(#{name})"{_BLEND if state.multiplies else ""}'
            state = state._replace(clips=(), multiplies=False)
        inside = Painter(form.get("/Resources", self._resources), self._definitions, state)
        return f"<g{manner}>{inside.paint(form.read_bytes())}</g>"


_BLEND = ' style="mix-blend-mode:multiply"'


def _dash(painter: Painter, operands: Sequence[str]) -> None:
    painter.set(dash=" ".join(operands[1:-2]), phase=operands[-1])


# One operator, one line: what it does to the painter.
_OPERATORS: Mapping[str, Callable[[Painter, Sequence[str]], None]] = {
    "q": Painter.save,
    "Q": Painter.restore,
    "cm": Painter.move,
    "W": Painter.clip,
    "gs": Painter.use_states,
    "Do": Painter.do,
    "TJ": Painter.show,
    "Tm": Painter.place_text,
    "Tf": Painter.use_font,
    "Tc": lambda painter, operands: painter.set(tracking=float(operands[0])),
    "w": lambda painter, operands: painter.set(width=operands[0]),
    "J": lambda painter, operands: painter.set(cap=operands[0]),
    "d": _dash,
    "rg": lambda painter, operands: painter.set(fill=colour(operands, rgb)),
    "RG": lambda painter, operands: painter.set(stroke=colour(operands, rgb)),
    "g": lambda painter, operands: painter.set(fill=colour(operands, gray)),
    "G": lambda painter, operands: painter.set(stroke=colour(operands, gray)),
    "k": lambda painter, operands: painter.set(fill=colour(operands, cmyk)),
    "K": lambda painter, operands: painter.set(stroke=colour(operands, cmyk)),
    "cs": lambda painter, operands: painter.set(fill_space=painter.space(operands)),
    "CS": lambda painter, operands: painter.set(stroke_space=painter.space(operands)),
    "scn": lambda painter, operands: painter.set(fill=colour(operands, painter.state.fill_space)),
    "SCN": lambda painter, operands: painter.set(stroke=colour(operands, painter.state.stroke_space)),
}
