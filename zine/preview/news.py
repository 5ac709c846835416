"""News for every open page: server-sent events (HTML Living Standard, 9.2). The newest of each kind is enough."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any

_PULSE_S = 15.0  # between signs of life, by which both ends notice that the other is gone


class News:
    """Tells what is new to whoever listens; told from any thread, heard on the loop that it was made for."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._listeners: dict[asyncio.Event, dict[str, str]] = {}
        self._closed = False

    def tell(self, kind: str, data: Mapping[str, Any]) -> None:
        """Send an event of this kind. Who has not heard the one before hears only this one."""
        told = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._spread, kind, told)

    def close(self) -> None:
        """End every page's line."""
        self._closed = True
        for heard in self._listeners:
            heard.set()

    def listen(self, first: Callable[[], Mapping[str, Mapping[str, Any]]]) -> AsyncIterator[str]:
        """Return events as they come, beginning with what a page that has just come must know: data by kind.

        What is told from this call on is heard, so that nothing is lost between what comes `first` and what follows.
        """
        heard: asyncio.Event = asyncio.Event()
        waiting: dict[str, str] = {}
        self._listeners[heard] = waiting
        waiting |= {kind: json.dumps(data, ensure_ascii=False) for kind, data in first().items()}
        return self._heard(heard, waiting)

    async def _heard(self, heard: asyncio.Event, waiting: dict[str, str]) -> AsyncIterator[str]:
        try:
            while not self._closed:
                for kind in tuple(waiting):
                    yield f"event: {kind}\ndata: {waiting.pop(kind)}\n\n"
                heard.clear()
                if waiting:
                    continue
                try:
                    await asyncio.wait_for(heard.wait(), _PULSE_S)
                except TimeoutError:
                    yield ": still here\n\n"
        finally:
            del self._listeners[heard]

    def _spread(self, kind: str, told: str) -> None:
        for heard, waiting in self._listeners.items():
            waiting[kind] = told
            heard.set()
