"""Pages whose words are the sheet's own are read as what they stand for: forms with such words.

A side that has some says so. Before each it goes to the page's place, clips, and says the page's number and how many
bytes the words are long. Words that reach beyond their page, into the sheet's own, are not taken for a page's.
"""

import re
from typing import NamedTuple

from pikepdf import Object

from zine.impose.closed import closed

SIDE_KEY = "/XXPages"
_NUMBER = rb"[-+]?(?:\d+(?:\.\d*)?|\.\d+)"
_NUMBERS = rb"%s(?: %s){%%d}" % (_NUMBER, _NUMBER)
_BEGIN = re.compile(rb"(?<= cm )(?:(%s) cm )?(%s) re W n /XX<</L (\d+)(/[^<>]*)>>BDC\n" % (_NUMBERS % 5, _NUMBERS % 3))
_END = b"\nEMC Q"


class Inlined(NamedTuple):
    """What a side says if its pages are forms, and those by name: what each says of itself, and its content."""

    said: bytes
    forms: dict[str, tuple[Object, bytes]]


def inlined(content: bytes) -> Inlined:
    """Read the content of a side that has such pages."""
    said, forms, at = [], dict[str, tuple[Object, bytes]](), 0
    while begun := _BEGIN.search(content, at):
        start, end = begun.end(), begun.end() + int(begun[3])
        words = content[start:end]
        said.append(content[at : begun.start()])
        at = end
        if content.startswith(_END, end) and closed(words):
            name = f"/P{len(forms) + 1}"
            forms[name] = _form(begun), words
            said.append(name.encode() + b" Do Q")
            at += len(_END)
    return Inlined(b"".join([*said, content[at:]]), forms)


def _form(begun: re.Match[bytes]) -> Object:
    """Return what a form would say of itself."""
    x, y, width, height = map(float, begun[2].split())
    turned = b"/Matrix[%s]" % begun[1] if begun[1] else b""
    box = b"/BBox[%f %f %f %f]" % (x, y, x + width, y + height)
    return Object.parse(b"<</Subtype/Form%s%s%s>>" % (box, turned, begun[4]))
