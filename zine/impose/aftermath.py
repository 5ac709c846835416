"""What one part of a page's content leaves behind for the next: how the pen is set, and nothing of what was painted.

Source: ISO 32000-2, 8.2 (operators and where they may stand), 8.4 (graphics state), 8.5.4 (clipping), 9.3 (text state).
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import chain
from typing import NamedTuple
from warnings import catch_warnings, simplefilter

import pikepdf
from pikepdf import ContentStreamInlineImage, ContentStreamInstruction, Dictionary, Name, Object, Operator

_END = ".end"  # no operator; where it is not read last and bare, something before it is not complete
_DEEPEST = 64  # saved states; PDF 1.7 allowed 28
_TEXT_CLIPS = 4  # from this rendering mode on, letters clip what follows: Table 104
# What operators set. What is set later takes the place of what was set before, a colour space also that of its values.
_SETTINGS = {
    **{each: each for each in ("w", "J", "j", "M", "d", "ri", "i", "Tc", "Tw", "Tz", "TL", "Tf", "Tr", "Ts")},
    **dict.fromkeys(("cs", "g", "rg", "k"), "fill"),
    **dict.fromkeys(("sc", "scn"), "fill values"),
    **dict.fromkeys(("CS", "G", "RG", "K"), "stroke"),
    **dict.fromkeys(("SC", "SCN"), "stroke values"),
}
_PAINTS = {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"}
_CLIPS = {"W", "W*"}
_FIGURES = {"m", "l", "c", "v", "y", "h", "re"} | _CLIPS | _PAINTS
_IN_TEXT = {"Td", "TD", "Tm", "T*", "Tj", "TJ", "'", '"', "ET"}
_OUTSIDE_TEXT = {"q", "Q", "cm", "BT", "Do", "sh", "INLINE IMAGE"} | _FIGURES
# What words look to of how they were set, as far as some renderers do not let forms inherit it.
_LOOKS = {"T*": {"TL"}, "Tj": {"Tz", "Ts"}, "TJ": {"Tz", "Ts"}, "'": {"TL", "Tz", "Ts"}, '"': {"TL", "Tz", "Ts"}}
_MARKS = {"MP": 0, "DP": 0, "BMC": 1, "BDC": 1, "EMC": -1}
_KNOWN = {"gs", *_SETTINGS, *_IN_TEXT, *_OUTSIDE_TEXT, *_MARKS}
_RESOURCES = {
    "Tf": "/Font",
    "Do": "/XObject",
    "gs": "/ExtGState",
    "sh": "/Shading",
    **dict.fromkeys(("BDC", "DP"), "/Properties"),
    **dict.fromkeys(("cs", "CS"), "/ColorSpace"),
    **dict.fromkeys(("scn", "SCN"), "/Pattern"),
}

_Step = ContentStreamInstruction | ContentStreamInlineImage


class Aftermath(NamedTuple):
    """What a part leaves behind, `written` as content, of these operators (`gs` with its state's name, `gs /Half`).

    A `Q` undoes what a part before it did. `opened` says how many states it saves and does not restore, `names` which
    resources it uses, by kind, None where that is not known. Its page's tags speak of what is `tagged`. It `needs` what
    these operators set before it.
    """

    written: bytes
    operators: tuple[str, ...]
    opened: int
    names: frozenset[tuple[str, str]] | None
    tagged: bool
    needs: frozenset[str]


def aftermath(content: bytes) -> Aftermath | None:
    """Return what a part leaves behind, or None where it is not complete in itself or not understood."""
    reader = _Reader()
    with pikepdf.new() as aside, catch_warnings():
        simplefilter("ignore")  # of what is not complete, which shows at the end
        # Content may hold anything in any place, and each kind of thing refuses in its own way.
        try:
            *steps, last = pikepdf.parse_content_stream(aside.make_stream(content + f"\n{_END}".encode()))
            for place, step in enumerate(steps):
                reader.take(place, step)
            return reader.left() if str(last.operator) == _END and not last.operands else None
        except (pikepdf.PdfError, ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError):
            return None


class _Reader:
    """Follows content step by step. `levels` has what is set, by what it sets, before and after each `q` not undone."""

    def __init__(self) -> None:
        self._levels: list[dict[str, list[_Step]]] = [{}]
        self._figure: list[_Step] = []
        self._clips = self._in_text = self._tagged = False
        self._marks = 0
        self._names: set[tuple[str, str]] | None = set()
        self._needs: set[str] = set()

    def left(self) -> Aftermath | None:
        """Return what is left at the end, if it is one: not amid a figure, words or a marked stretch."""
        if self._figure or self._in_text or self._marks:
            return None
        steps = [*chain.from_iterable(self._levels[0].values())]
        for level in self._levels[1:]:
            steps += [_step("q"), *chain.from_iterable(level.values())]
        return Aftermath(
            pikepdf.unparse_content_stream(steps),
            tuple(_called(step) for step in steps),
            len(self._levels) - 1,
            None if self._names is None else frozenset(self._names),
            self._tagged,
            frozenset(self._needs),
        )

    def take(self, place: int, step: _Step) -> None:
        """Take one step.

        Raises:
            ValueError: it may not stand here, or nothing is known of it.
        """
        operator, operands = str(step.operator), step.operands
        if operator not in _KNOWN or operator in (_OUTSIDE_TEXT if self._in_text else _IN_TEXT):
            raise ValueError(operator)
        if operator in _RESOURCES and self._names is not None:
            self._names.update((_RESOURCES[operator], str(name)) for name in operands if isinstance(name, Name))
        if operator in _LOOKS:
            self._needs |= _LOOKS[operator].difference(*self._levels)
        if self._figure or operator in _FIGURES:
            self._draw(place, operator, step)
        elif operator in _MARKS:
            self._mark(operator, operands)
        else:
            self._turn(place, operator, step)
        for setting in _settings(operator, step):
            self._set(_SETTINGS[str(setting.operator)], [setting])
        if len(self._levels) > _DEEPEST or (operator == "Tr" and int(operands[0]) >= _TEXT_CLIPS):
            raise ValueError(operator)

    def _turn(self, place: int, operator: str, step: _Step) -> None:
        if operator == "q":
            self._levels.append({})
        elif operator == "Q" and len(self._levels) > 1:
            self._levels.pop()
        elif operator in ("cm", "Q"):
            self._set(f"{operator} {place}", [step])
        elif operator == "gs":
            self._set(_called(step), [step])
        elif operator in ("BT", "ET"):
            self._in_text = operator == "BT"
        elif operator == "INLINE IMAGE":
            self._names = None

    def _set(self, what: str, steps: Iterable[_Step]) -> None:
        level = self._levels[-1]
        for old in (what, f"{what} values"):
            level.pop(old, None)
        level[what] = [*steps]

    def _draw(self, place: int, operator: str, step: _Step) -> None:
        if operator not in _FIGURES:
            raise ValueError(operator)
        self._figure.append(step)
        self._clips |= operator in _CLIPS
        if operator in _PAINTS:
            if self._clips:
                self._set(f"W {place}", [*self._figure[:-1], _step("n")])
            self._figure, self._clips = [], False

    def _mark(self, operator: str, operands: Iterable[Object]) -> None:
        self._marks += _MARKS[operator]
        if self._marks < 0:
            raise ValueError(operator)
        if operator == "BDC":
            kind, properties = operands
            self._tagged |= "/MCID" in properties if isinstance(properties, Dictionary) else kind != Name.OC


def _settings(operator: str, step: _Step) -> Iterator[_Step]:
    """Return what an operator sets, among all else that it may do: Table 106 and 107."""
    if operator in _SETTINGS:
        yield step
    elif operator == "TD":
        yield _step("TL", -step.operands[1])
    elif operator == '"':
        yield _step("Tw", step.operands[0])
        yield _step("Tc", step.operands[1])


def _called(step: _Step) -> str:
    """Return an operator, and of which state where it is one of the resources."""
    operator = str(step.operator)
    return f"{operator} {step.operands[0]}" if operator == "gs" else operator


def _step(operator: str, *operands: Object | int | float | Decimal) -> ContentStreamInstruction:
    return ContentStreamInstruction(operands, Operator(operator))
