"""What is there twice is kept once: streams of pages that say the same, and what two files both brought."""

from collections.abc import Sequence
from hashlib import blake2b

from pikepdf import Array, Dictionary, Object, Stream


def share(pages: Sequence[Object], key: str) -> None:
    """Let everything equal that pages have under a key be one and the same."""
    sharing = _Sharing()
    for page in pages:
        if key in page:
            page[key] = sharing.one(page[key])


class _Sharing:
    def __init__(self) -> None:
        self._first: dict[bytes, Object] = {}
        self._kept: dict[tuple[int, int], Object] = {}

    def _below(self, holder: Object) -> None:
        """Exchange what a holder refers to, from the innermost on."""
        parts = holder.stream_dict if isinstance(holder, Stream) else holder
        for key in range(len(parts)) if isinstance(parts, Array) else parts.keys():
            part = parts[key]
            if not isinstance(part, Array | Dictionary | Stream):
                continue
            one = self.one(part)
            if part.is_indirect:
                parts[key] = one

    def one(self, part: Object) -> Object:
        """Return the first object that is equal to this one."""
        if not part.is_indirect:
            self._below(part)
            return part
        if part.objgen not in self._kept:
            self._kept[part.objgen] = part  # what refers to itself stays as it is
            self._below(part)
            self._kept[part.objgen] = self._first.setdefault(_written(part), part)
        return self._kept[part.objgen]


def _written(part: Object) -> bytes:
    if not isinstance(part, Stream):
        return part.unparse(resolved=True)
    return b"stream" + part.stream_dict.unparse(resolved=True) + blake2b(part.read_raw_bytes()).digest()
