"""The routes. Everything is looked up by name in memory; no part of an address is ever a path on the disk."""

import asyncio
import html
import re
import secrets
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from string import Template

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Mount, Route

from zine.errors import ZineError
from zine.preview.darkroom import LEAST_DPI, MOST_DPI, Darkroom
from zine.preview.editing import routes as editing
from zine.preview.guard import Guard
from zine.preview.kitchen import Kitchen
from zine.preview.news import News
from zine.preview.sheets import sheets
from zine.preview.telling import Teller

_TYPES: Mapping[str, str] = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
}
_PAGE = "index.html"
_HANGUL = "NotoSansKR-Regular.ttf"
_PICTURE = re.compile(r"([0-9a-f]{24})@([0-9]{2,3})\.png")
_GONE = 204  # of a state that is past, which a page may ask for in the moment before it hears of the next
_LASTING = {"Cache-Control": "private, max-age=31536000, immutable"}  # a layer's name says what is in it


class Site:
    """A kitchen's pages, pictures and news on the web; without `read_only`, its editor too."""

    def __init__(self, kitchen: Kitchen, darkroom: Darkroom, teller: Teller, *, read_only: bool) -> None:
        self._kitchen, self._darkroom, self._teller = kitchen, darkroom, teller
        self._read_only = read_only
        self._nonce = secrets.token_urlsafe(12)
        self._files = _files(kitchen.studio.assets / "preview", kitchen.studio.fonts / _HANGUL)
        self.news = News()

    def app(self) -> Starlette:
        """Return the application."""
        routes: list[Route | Mount] = [
            Route("/", self._front),
            Route("/news", self._listen),
            Route("/page/{name}", self._page),
            Route("/layer/{picture}", self._layer),
            Route("/sheets", self._sheets),
            *(Route(f"/{name}", partial(_file, data, name)) for name, data in self._files.items() if name != _PAGE),
        ]
        if not self._read_only:
            routes.append(Mount("/edit", routes=editing(self._kitchen.folder, self._kitchen)))
        guard = Middleware(Guard, token=self._kitchen.token, nonce=self._nonce)
        return Starlette(routes=routes, middleware=[guard])

    def tell(self) -> None:
        """Tell every page what there is now."""
        self.news.tell("state", self._teller.state())

    async def _front(self, _request: Request) -> Response:
        told = {
            "token": "" if self._read_only else self._kitchen.token,
            "nonce": self._nonce,
            "folder": self._kitchen.folder.resolve().name,
        }
        page = Template(self._files[_PAGE].decode()).substitute({key: html.escape(each) for key, each in told.items()})
        return Response(page, media_type="text/html; charset=utf-8")

    async def _listen(self, _request: Request) -> Response:
        events = self.news.listen(lambda: {"state": self._teller.state()})
        return StreamingResponse(events, media_type="text/event-stream")

    async def _page(self, request: Request) -> Response:
        view = await run_in_threadpool(self._kitchen.view, request.path_params["name"])
        if view is None:
            return Response(status_code=_GONE)
        return JSONResponse(self._teller.view(view))

    async def _layer(self, request: Request) -> Response:
        asked = _PICTURE.fullmatch(request.path_params["picture"])
        layer = self._kitchen.layer(asked[1]) if asked else None
        if asked is None or not LEAST_DPI <= int(asked[2]) <= MOST_DPI:
            return _unknown()
        if layer is None:
            return Response(status_code=_GONE)
        picture = await asyncio.wrap_future(self._darkroom.picture(layer, int(asked[2])))
        return Response(picture, media_type="image/png", headers=_LASTING)

    async def _sheets(self, _request: Request) -> Response:
        serving = self._kitchen.serving
        if serving is None:
            return Response(status_code=_GONE)
        try:
            told = await run_in_threadpool(sheets, serving.made.pages, serving.made.scheme, self._kitchen.studio.paper)
        except ZineError as refused:
            return JSONResponse({"error": refused.message, "hint": refused.hint}, 409)
        return JSONResponse({"number": serving.number, **told})


def _files(folder: Path, hangul: Path) -> Mapping[str, bytes]:
    """Read the page and what belongs to it, and letters that a system may lack; the editor brings its own script."""
    own = {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.suffix in (*_TYPES, ".html")}
    return {**own, "hangul.ttf": hangul.read_bytes()}


async def _file(data: bytes, name: str, _request: Request) -> Response:
    return Response(data, media_type=_TYPES[Path(name).suffix])


def _unknown() -> Response:
    return JSONResponse({"error": "there is no such thing"}, 404)
