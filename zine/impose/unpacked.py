"""What a stream says, so long as it is not too much: a few bytes may unpack to a thousand times as many."""

import zlib
from base64 import a85decode

from pikepdf import Array, Name, Stream


def unpacked(stream: Stream, most: int) -> bytes | None:
    """Return the first bytes of what a stream says, None where it is damaged or packed as contents hardly are."""
    filters = stream.get("/Filter", Array())
    said = stream.read_raw_bytes()
    try:
        for name in filters if isinstance(filters, Array) else [filters]:
            if "/DecodeParms" in stream or name not in (Name.ASCII85Decode, Name.FlateDecode):
                return None
            said = _inflated(said, most) if name == Name.FlateDecode else _of_ascii(said)
    except (ValueError, zlib.error):
        return None
    return said[:most]


def _inflated(packed: bytes, most: int) -> bytes:
    inflating = zlib.decompressobj()
    said = inflating.decompress(packed, most)
    if len(said) < most and not inflating.eof:
        raise ValueError("it does not end")
    return said


def _of_ascii(said: bytes) -> bytes:
    return a85decode(b"".join(said.split()).removesuffix(b"~>"))
