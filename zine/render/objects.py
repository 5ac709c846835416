"""The objects of a PDF file as bytes, before anyone numbers them."""

from typing import Protocol


class Objects(Protocol):
    """Takes finished objects and numbers them."""

    def add(self, body: str) -> str:
        """Put an object in the file; return the reference to it (`12 0 R`)."""

    def add_stream(self, head: str, data: bytes) -> str:
        """Put a stream in the file, deflated; `head` holds its own dictionary entries. Return the reference to it."""

    def add_packed(self, head: str, data: bytes) -> str:
        """Put a stream in the file as it is, packed the way that `head` says. Return the reference to it."""


def stream(head: str, data: bytes) -> bytes:
    """Return a stream object; `head` holds all entries of its dictionary but the length.

    An end of line stands before `endstream`, as PDF/A wants (ISO 19005-2, 6.1.7.1) and ReportLab forgets.
    """
    return b"<< %b /Length %d >>\nstream\n%b\nendstream" % (head.encode("ascii"), len(data), data)
