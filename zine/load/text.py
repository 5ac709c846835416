"""A file's text: bytes read once, decoded, and cleaned so that equal words are equal characters."""

import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from zine.errors import Mark, Problem
from zine.load.found import NO_FILE, size_of

Unsaved = Mapping[Path, bytes]  # what an editor holds of files, read in place of what the disk holds
ALL_SAVED: Unsaved = MappingProxyType({})

CONTROL = "an invisible control character, U+{:04X}, does not belong in a card"
MOST_BYTES = 1_000_000  # a card is a few thousand; above this it is some other file

# The emoji selector, soft hyphens, zero-width spaces and joiners, marks of direction, the byte-order mark.
_UNSEEN = "\ufe0f\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff"
_THIN = "\u2009\u202f"  # thin spaces, which few fonts have
_SELECTOR = "\ufe0f"  # the one of these that counts as printable
_ODD = re.compile(f"[{_UNSEEN}{_THIN}]")
_UTF_32 = (b"\xff\xfe\0\0", b"\0\0\xfe\xff")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_BY_ZEROS = {2: "UTF-16", 3: "UTF-32"}  # among the first four bytes
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")  # what YAML 1.1 takes for one (5.4)


def read(path: Path, name: str, unsaved: Unsaved = ALL_SAVED) -> str | Problem:
    """Return the file's text in NFC, or the problem that keeps it from being read. `name` is what messages call it."""
    try:
        size = len(unsaved[path]) if path in unsaved else size_of(path)
        if size is None:
            return _unreadable(NO_FILE, name)
        if size > MOST_BYTES:
            told = f"is {size / 1e6:.1f} MB, too large for a card"
            return Problem(told, Mark(name), "A card may have 1 MB.", rule="too-large")
        data = unsaved[path] if path in unsaved else path.read_bytes()
    except OSError as error:
        return _unreadable((error.strerror or "it cannot be opened").lower(), name)
    return decoded(data, name)


def _unreadable(reason: str, name: str) -> Problem:
    return Problem(f"cannot be read: {reason}", Mark(name), "Check its name and permissions.", rule="unreadable")


def decoded(data: bytes, name: str) -> str | Problem:
    """Return bytes as clean text, or the problem with them."""
    if wide := _wide(data):
        return Problem(f"is saved as {wide}", Mark(name), "Save it again as UTF-8.", rule="not-utf-8")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        good = data[: error.start].decode()
        message = f"byte {data[error.start]:#04x} is not UTF-8"
        return Problem(message, Mark(name, *place(good, len(good))), "Save it again as UTF-8.", rule="not-utf-8")
    if _SELECTOR not in text and text.replace("\n", "").isprintable():  # five times as fast as looking for what is not
        return unicodedata.normalize("NFC", text)
    text = clean(text)
    if found := forbidden(text):
        mark = Mark(name, *place(text, found.start()))
        return Problem(
            CONTROL.format(ord(found[0])), mark, "Delete it; it often comes with pasted text.", rule="control-character"
        )
    return text


def _wide(data: bytes) -> str:
    """Return what encoding of two or four bytes a character a file has, by its mark or by the zeros of its English."""
    if data.startswith(_UTF_32):
        return "UTF-32"
    return "UTF-16" if data.startswith(_UTF_16) else _BY_ZEROS.get(data[:4].count(0), "")


def forbidden(text: str) -> re.Match[str] | None:
    """Return the first character that YAML forbids and nothing can print."""
    return _FORBIDDEN.search(text)


def clean(text: str) -> str:
    """Return text in NFC, without characters that nobody sees, and with thin spaces made no-break spaces."""
    if text.isascii():
        return text
    if _ODD.search(text):
        text = re.sub(f"[{_THIN}]", "\u00a0", re.sub(f"[{_UNSEEN}]", "", text))
    return unicodedata.normalize("NFC", text)


def place(text: str, index: int) -> tuple[int, int]:
    """Return the line and the column, from 1, of a character."""
    before = LINE_END.split(text[:index])
    return len(before), len(before[-1]) + 1
