"""What the marks of a file refer to: clips, glyphs, and forms that come more than once."""

from collections.abc import Callable

from zine.model.geometry import Matrix
from zine.render.notation import matrix as six
from zine.render.vector.letters import Letters
from zine.render.vector.state import Clip, Look

FormKey = tuple[tuple[int, int], Look]


class Definitions:
    """All that one file defines, each thing once."""

    def __init__(self) -> None:
        self.letters = Letters()
        self._clips: dict[tuple[tuple[Clip, ...], Matrix], str] = {}
        self._forms: dict[FormKey, str] = {}
        self._written: list[str] = []

    def text(self) -> str:
        """Return all definitions."""
        return "".join([*self._written, *self.letters.definitions])

    def clip(self, clips: tuple[Clip, ...], frame: Matrix) -> str:
        """Return the name of a clip for marks in a frame: the innermost of nested ones, which names the next."""
        key = clips, frame
        if key not in self._clips:
            *outer, inner = clips
            around = f' clip-path="url(#{self.clip(tuple(outer), frame)})"' if outer else ""
            moved = inner.matrix.then(frame.inverse())
            turn = "" if inner.matrix == frame else f' transform="matrix({six(moved)})"'
            name = self._clips[key] = f"c{len(self._clips)}"
            self._written.append(f'<clipPath id="{name}"{around}><path d="{inner.path}"{turn}/></clipPath>')
        return self._clips[key]

    def form(self, key: FormKey, painted: Callable[[], str]) -> str:
        """Return the name of a form, painted as it first comes up. The key: its number, and the look around it."""
        if key not in self._forms:
            name = self._forms[key] = f"f{len(self._forms)}"
            self._written.append(f'<g id="{name}">{painted()}</g>')
        return self._forms[key]
