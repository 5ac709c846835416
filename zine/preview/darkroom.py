"""The darkroom: layers developed into pictures, the newest wish first; and kept while there is room."""

import threading
from collections import OrderedDict
from concurrent.futures import Future
from typing import NamedTuple

from zine.model.cache import Cache
from zine.preview.bath import Bath, Negative, SpoiltError
from zine.preview.layers import Blend, Layer

MOST_DPI, LEAST_DPI = 400, 20

_BATHS = 2
_SMALL_DPI = 40  # pictures for the strip, which wait for all others
_MOST_BYTES = 96_000_000  # of pictures in memory: some three hundred layers


class _Order(NamedTuple):
    """A layer, how large, and who waits for the picture."""

    layer: Layer
    dpi: int
    picture: "Future[bytes]"

    @property
    def name(self) -> str:
        """What its picture is kept as."""
        return f"layer-{self.layer.name}-{self.dpi}"

    @property
    def small(self) -> bool:
        """Whether it can wait."""
        return self.dpi < _SMALL_DPI


class Darkroom:
    """Develops in baths, each filled by a thread. One of them is always free of small pictures.

    Pictures of drawings, which take longest, also go to `cache`, for the next run.
    """

    def __init__(self, cache: Cache) -> None:
        self._cache = cache
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._orders: list[_Order] = []
        self._waiting = threading.Condition()
        self._closed = False
        self._baths = [Bath() for _ in range(_BATHS)]
        for at, bath in enumerate(self._baths):
            threading.Thread(target=self._work, args=(bath, at > 0), name=f"darkroom-{at}", daemon=True).start()

    def picture(self, layer: Layer, dpi: int) -> "Future[bytes]":
        """Return a layer as PNG, as soon as there is one. It ends in `SpoiltError` where it cannot be drawn."""
        order = _Order(layer, dpi, Future())
        with self._waiting:
            kept = self._kept.get(order.name)
            if kept is not None:
                self._kept.move_to_end(order.name)
                order.picture.set_result(kept)
            else:
                self._orders.append(order)
                self._waiting.notify_all()
        return order.picture

    def close(self) -> None:
        """Leave everything as it is; nobody gets the pictures that were not finished."""
        with self._waiting:
            self._closed = True
            for order in self._orders:
                order.picture.cancel()
            self._orders.clear()
            self._waiting.notify_all()
        for bath in self._baths:
            bath.empty()

    def _work(self, bath: Bath, takes_small: bool) -> None:
        while (order := self._next(small=takes_small)) is not None:
            try:
                data = self._kept.get(order.name) or self._developed(order, bath)
            except SpoiltError as spoilt:
                order.picture.set_exception(spoilt)
                continue
            self._keep(order.name, data)
            order.picture.set_result(data)

    def _next(self, *, small: bool) -> _Order | None:
        """Wait for an order, and take the newest; a `small` one only while there is no other."""
        with self._waiting:
            while not self._closed:
                order = self._newest(small=False) or (self._newest(small=True) if small else None)
                if order is None:
                    self._waiting.wait()
                elif order.picture.set_running_or_notify_cancel():
                    return order
        return None

    def _newest(self, *, small: bool) -> _Order | None:
        found = next((order for order in reversed(self._orders) if order.small is small), None)
        if found:
            self._orders.remove(found)
        return found

    def _developed(self, order: _Order, bath: Bath) -> bytes:
        lasting = order.layer.blend is Blend.MULTIPLY
        if lasting and (kept := self._cache.get(order.name)):
            return kept
        data = bath.developed(Negative(order.layer.pdf, order.layer.part, order.layer.blend.value, order.dpi))
        if lasting:
            self._cache.put(order.name, data)
        return data

    def _keep(self, name: str, data: bytes) -> None:
        with self._waiting:
            self._kept[name] = data
            self._kept.move_to_end(name)
            room = _MOST_BYTES - sum(map(len, self._kept.values()))
            while room < 0 and len(self._kept) > 1:
                room += len(self._kept.popitem(last=False)[1])
