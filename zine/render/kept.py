"""What goes into the cache: one line of JSON, then streams as they are, which JSON would copy."""

import json
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any


def joined(told: Any, streams: Sequence[bytes]) -> bytes:
    """Return plain data and streams as one value."""
    head = json.dumps([told, [len(stream) for stream in streams]])
    return b"".join([head.encode("ascii"), b"\n", *streams])


def parted(kept: bytes) -> tuple[Any, Iterator[bytes]]:
    """Return the plain data and the streams again."""
    end = kept.index(b"\n")
    told, lengths = json.loads(kept[:end])
    ends = [end + 1 + sum(lengths[:at]) for at in range(len(lengths) + 1)]
    return told, (kept[start:end] for start, end in pairwise(ends))
