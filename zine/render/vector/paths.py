"""Paths of a PDF as paths of an SVG: the same numbers, the operator first."""

from collections.abc import Sequence

_LETTERS = {"m": "M", "l": "L", "c": "C", "h": "Z"}
OPERATORS = frozenset((*_LETTERS, "re"))


def segment(operator: str, operands: Sequence[str]) -> str:
    """Return one path operator (m, l, c, h or re) as SVG."""
    if operator == "re":
        x, y, width, height = operands
        return f"M{x} {y}h{width}v{height}h{_negative(width)}Z"
    return _LETTERS[operator] + " ".join(operands)


def svg_path(operators: str) -> str:
    """Return a whole path."""
    out: list[str] = []
    operands: list[str] = []
    for word in operators.split():
        if word in OPERATORS:
            out.append(segment(word, operands))
            operands = []
        else:
            operands.append(word)
    return "".join(out)


def _negative(length: str) -> str:
    return length[1:] if length.startswith("-") else f"-{length}"
