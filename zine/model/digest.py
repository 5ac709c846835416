"""A short name for data: equal data has an equal name, in every run."""

import hashlib
import io
import pickle
from collections.abc import Callable, Mapping
from typing import Any

from zine.errors import Mark
from zine.model.text import Text

_LENGTH = 40


def digest(*data: object) -> str:
    """Return the name. It takes in where texts stand in their files, since problems say so."""
    out = io.BytesIO()
    pickler = pickle.Pickler(out, protocol=5)
    pickler.fast = True  # no references to what went before, so that only values count
    pickler.dispatch_table = _SHORT  # type: ignore[assignment] # typeshed wants a mutable one
    pickler.dump(data)
    return hashlib.sha256(out.getbuffer()).hexdigest()[:_LENGTH]


def _text(text: Text) -> tuple[type[Text], tuple[object, ...]]:
    mark = text.mark
    return Text, (text.text, mark and (mark.file, mark.line, mark.column, mark.width))


def _mark(mark: Mark) -> tuple[type[Mark], tuple[object, ...]]:
    return Mark, (mark.file, mark.line, mark.column, mark.width)


# What a book has thousands of goes in by a short way; nothing is ever read back.
_SHORT: Mapping[type, Callable[[Any], tuple[object, ...]]] = {Text: _text, Mark: _mark}
