"""The server: a port of this machine alone, the kitchen on a thread of its own, and one loop for all that listens."""

import asyncio
import gc
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import uvicorn

from zine.pipeline import Studio
from zine.preview.darkroom import Darkroom
from zine.preview.kitchen import Kitchen
from zine.preview.links import Opener
from zine.preview.site import Site
from zine.preview.telling import Teller
from zine.preview.watching import Watch

LOOPBACK = "127.0.0.1"

_LEAVING_S = 1  # for answers under way when it stops
_OFTEN_S = 0.1  # between two words on how far the first build is


@dataclass(frozen=True, slots=True)
class Order:
    """What to preview, and how: the folder, what a build of it needs, how places open in an editor."""

    folder: Path
    studio: Callable[[], Studio]
    opener: Opener
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class Hooks:
    """What to do when it can be looked at, and when something was cooked."""

    ready: Callable[[], None]
    cooked: Callable[[Kitchen, float], None]  # with the seconds it took


def bound(port: int) -> socket.socket:
    """Return a socket on a port of this machine; on another one where that is taken.

    Raises:
        OSError: there is no port left at all.
    """
    taken = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((LOOPBACK, port))
    except OSError:
        taken.bind((LOOPBACK, 0))
    taken.listen()  # so that a browser that is quicker than the server waits for it
    return taken


def serve(order: Order, door: socket.socket, hooks: Hooks) -> None:
    """Serve until somebody stops it.

    Raises:
        KeyboardInterrupt: somebody did.
    """
    asyncio.run(_serve(order, door, hooks))


async def _serve(order: Order, door: socket.socket, hooks: Hooks) -> None:
    kitchen = Kitchen(order.folder, order.studio)
    darkroom = Darkroom(kitchen.studio.cache)
    site = Site(kitchen, darkroom, Teller(kitchen, order.opener), read_only=order.read_only)
    config = uvicorn.Config(
        site.app(), log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=_LEAVING_S, ws="none"
    )
    stop = threading.Event()
    cook = threading.Thread(
        target=_cook, args=(kitchen, site, stop), kwargs={"hooks": hooks}, name="kitchen", daemon=True
    )
    cook.start()
    hooks.ready()
    try:
        await _Server(config, site).serve([door])
    finally:
        stop.set()
        darkroom.close()


def _cook(kitchen: Kitchen, site: Site, stop: threading.Event, *, hooks: Hooks) -> None:
    """Cook at once, and with every change. What changes meanwhile is noticed afterwards."""
    told = 0.0

    def tell(done: int, parts: int) -> None:
        nonlocal told
        if time.monotonic() - told > _OFTEN_S:
            told = time.monotonic()
            site.news.tell("progress", {"done": done, "parts": parts})

    def once() -> None:
        begun = time.perf_counter()
        kitchen.cook(tell)
        site.tell()
        hooks.cooked(kitchen, time.perf_counter() - begun)

    watch = Watch(kitchen.folder)
    once()
    _forget_the_start()
    for _ in watch.changes(stop):
        once()
        gc.collect()  # quick, with so little left to see


def _forget_the_start() -> None:
    """Take what lives for good out of the collector's sight, which else has to look through it with every build."""
    gc.collect()
    gc.freeze()


class _Server(uvicorn.Server):
    """uvicorn, which would wait for pages that listen for news, until they are told that there will be no more."""

    def __init__(self, config: uvicorn.Config, site: Site) -> None:
        super().__init__(config)
        self._site = site
        self._loop = asyncio.get_running_loop()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Begin to stop."""
        super().handle_exit(sig, frame)
        self._loop.call_soon_threadsafe(self._site.news.close)
