"""Photographs developed into plates once, then remembered: in this run and, given a cache, in the next."""

import hashlib
import json
from itertools import accumulate, pairwise
from typing import Any

from zine.draw.photographs.mount import Mount
from zine.model.cache import Cache
from zine.model.digest import digest
from zine.model.drawing import Bitmap, Drawing
from zine.model.geometry import Matrix
from zine.model.ink import Palette


class Darkroom:
    """Develops photographs. `edition` names the code that does: a cache filled by other code is not believed."""

    def __init__(self, cache: Cache, edition: str) -> None:
        self._cache, self._edition = cache, edition
        self._developed: dict[str, Drawing] = {}

    def plates(self, data: bytes, mount: Mount, palette: Palette, seed: str) -> Drawing:
        """Return the plates of a picture in its place."""
        key = f"photograph-{digest(hashlib.sha256(data).digest(), repr(mount), repr(palette), seed, self._edition)}"
        if key not in self._developed:
            kept = self._cache.get(key)
            self._developed[key] = _unpacked(kept) if kept else self._made(key, data, mount, palette, seed=seed)
        return self._developed[key]

    def _made(self, key: str, data: bytes, mount: Mount, palette: Palette, *, seed: str) -> Drawing:
        from zine.draw.photographs.mounted import mounted  # noqa: PLC0415 Pillow: a twentieth of a second

        drawing = mounted(data, mount, palette, seed)
        self._cache.put(key, _packed(drawing))
        return drawing


def _packed(drawing: Drawing) -> bytes:
    """Write a photograph's plates: one line about them, then operators and dots as they are."""
    bitmaps = [bitmap and (bitmap.width, bitmap.height, bitmap.place) for bitmap in drawing.bitmaps]
    streams = [plate.encode("ascii") for plate in drawing.plates]
    streams += [bitmap.packed if bitmap else b"" for bitmap in drawing.bitmaps]
    told = [drawing.width, drawing.height, drawing.seed, drawing.bleed, bitmaps, [len(stream) for stream in streams]]
    return b"\n".join([json.dumps(told).encode("ascii"), b"".join(streams)])


def _unpacked(kept: bytes) -> Drawing:
    head, _, rest = kept.partition(b"\n")
    width, height, seed, bleed, told, lengths = json.loads(head)
    ends = list(accumulate(lengths, initial=0))
    streams = [rest[start:end] for start, end in pairwise(ends)]
    sun, warm, deep = (stream.decode("ascii") for stream in streams[:3])
    bitmaps: Any = tuple(_bitmap(each, dots) for each, dots in zip(told, streams[3:], strict=True))
    return Drawing(width, height, (sun, warm, deep), seed, bleed, bitmaps=bitmaps)


def _bitmap(told: Any, dots: bytes) -> Bitmap | None:
    if told is None:
        return None
    width, height, place = told
    return Bitmap(width, height, dots, Matrix(*place))
