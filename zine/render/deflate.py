"""Streams compressed, by libdeflate."""

import deflate

_LEVEL = 1  # as small as zlib at level 4, on drawings, in a quarter of the time; level 6 saves 7 % for five times that


def deflated(data: bytes) -> bytes:
    """Compress as PDF's FlateDecode expects. Equal data gives equal bytes, as long as libdeflate stays the same."""
    return bytes(deflate.zlib_compress(data, _LEVEL))
