"""The three marks of a text: `**bold**`, `*italic*`, `[^source]`. Everything else is itself."""

import re
from typing import NamedTuple

# A mark opens before, and closes after, something that is not a space: `5 * 3 * 2` keeps its stars.
_MARK = re.compile(
    r"\*\*(?P<bold>(?!\s)(?:(?!\*\*).)+?(?<!\s))\*\*(?!\*)"
    r"|(?<!\*)\*(?P<italic>(?![\s*])[^*]*(?<!\s))\*(?!\*)"
    r"|(?P<space>[ \u00a0]*)\[\^(?P<keys>[^\]\[,\s]+(?:\s*,\s*[^\]\[,\s]+)*)\]",
    re.DOTALL,
)


class Span(NamedTuple):
    """A stretch of text in one manner. Where `keys` are given the stretch is a citation, and `text` is empty."""

    text: str
    bold: bool = False
    italic: bool = False
    keys: tuple[str, ...] = ()


def parse(text: str) -> tuple[Span, ...]:
    """Part a text at its marks. A mark that is not closed stays as typed; a space before a citation goes."""
    if "*" not in text and "[^" not in text:
        return (Span(text),) if text else ()
    return tuple(_parse(text, Span("")))


def plain(text: str) -> str:
    """A text without its marks and citations, for outlines, links and alternative text."""
    return "".join(span.text for span in parse(text))


def _parse(text: str, manner: Span) -> list[Span]:
    spans: list[Span] = []
    end = 0
    for match in _MARK.finditer(text):
        if match.start() > end:
            spans.append(manner._replace(text=text[end : match.start()]))
        if match["keys"]:
            spans.append(manner._replace(keys=tuple(key.strip() for key in match["keys"].split(","))))
        elif match["bold"]:
            spans += _parse(match["bold"], manner._replace(bold=True))
        else:
            spans += _parse(match["italic"], manner._replace(italic=True))
        end = match.end()
    if end < len(text):
        spans.append(manner._replace(text=text[end:]))
    return spans
