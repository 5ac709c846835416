"""A bath of the darkroom: a process that develops layers, one after the other.

PDFium does one thing at a time in a process, and some pictures take it seconds. In a process of its own it holds up
nobody, can be left behind in the middle of a picture, and takes nothing with it should a picture be the end of it.
"""

import multiprocessing
import signal
from collections.abc import Callable, Mapping
from io import BytesIO
from multiprocessing.connection import Connection
from typing import NamedTuple

from PIL import Image

from zine.model.geometry import Box
from zine.render.cut_outs import on_nothing, on_white

_TRIES = 2
_COMPRESSION = 1  # to the same machine, bytes cost less than packing them
_DEVELOP: Mapping[str, Callable[..., Image.Image]] = {"multiply": on_white, "normal": on_nothing}


class SpoiltError(Exception):
    """A layer that could not be developed."""


class Negative(NamedTuple):
    """A layer as a PDF of one page, what of that to develop, how it blends, and dots an inch."""

    pdf: bytes
    part: Box
    blend: str
    dpi: int


class Bath:
    """A process that develops; it begins with its first picture, and is begun again should it have ended."""

    def __init__(self) -> None:
        self._process: multiprocessing.process.BaseProcess | None = None
        self._line: Connection | None = None
        self._emptied = False

    def developed(self, negative: Negative) -> bytes:
        """Return a layer as PNG.

        Raises:
            SpoiltError: it cannot be drawn, or somebody emptied the bath meanwhile.
        """
        for _ in range(_TRIES):
            if not self._emptied and (self._process is None or not self._process.is_alive()):
                self._fill()
            if self._line is None or self._emptied:
                break
            try:
                self._line.send(negative)
                found = self._line.recv()
            except (OSError, EOFError):
                continue  # the process has ended, perhaps by another picture; a new one may do better
            if isinstance(found, str):
                raise SpoiltError(found)
            return bytes(found)
        raise SpoiltError("the process that draws it has ended")

    def empty(self) -> None:
        """End the process, whatever it does."""
        self._emptied = True
        if self._process:
            self._process.kill()
            self._process.join()

    def _fill(self) -> None:
        new = multiprocessing.get_context("spawn")  # a fork would share locks that other threads hold
        self._line, other_end = new.Pipe()
        self._process = new.Process(target=_work, args=(other_end,), name="zine-darkroom", daemon=True)
        self._process.start()
        other_end.close()


def _work(line: Connection) -> None:
    """Develop what comes down the line, until the other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever began this ends it
    while True:
        try:
            negative: Negative = line.recv()
        except (OSError, EOFError):
            return
        try:
            line.send(_png(_DEVELOP[negative.blend](negative.pdf, negative.dpi, negative.part)))
        except Exception as fault:  # noqa: BLE001 told where it can be told further; the next layer may be well
            line.send(f"{type(fault).__name__}: {fault}")


def _png(picture: Image.Image) -> bytes:
    out = BytesIO()
    picture.save(out, "PNG", compress_level=_COMPRESSION)
    return out.getvalue()
