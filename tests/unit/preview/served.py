"""The editor's routes alone: to be asked, or served with a page that has nothing else in it."""

import asyncio
import contextlib
import json
import threading
from collections.abc import Iterator, MutableMapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Mount, Route

from zine.errors import InputError, Problem
from zine.load import attempt
from zine.model.project import Project
from zine.pipeline import Studio
from zine.preview.editing import routes

ROOT = Path(__file__).parents[3]
TOKEN = "known to this page"  # noqa: S105 of no use elsewhere
PLAIN = "title: Mandu\ningredients: [flour]\nsteps: [Fold.]\nalt: Dumplings.\n"

# No style attributes, no scripts but the server's own: what a strict page allows.
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; font-src 'self'"
PAGE = f"""<!doctype html><html lang="en"><meta charset="utf-8"><title>Editor</title><link rel="icon" href="/icon">
<link rel="stylesheet" href="/page.css"><main><section id="editor"></section></main>
<meta name="zine-token" content="{TOKEN}"><script type="module" src="/page.js"></script>"""
STYLE = "html, body, main { margin: 0; height: 100% } #editor { height: 100vh }"
SCRIPT = """
import { mount } from "/edit/editor.js";
const token = document.querySelector("meta[name=zine-token]").content;
const wishes = new URLSearchParams(location.search);
window.saved = [];
window.keys = [];
addEventListener("keydown", (event) => keys.push(event.key));
const onSaved = (file) => saved.push(file);
window.editor = mount(document.getElementById("editor"), { token, dark: wishes.has("dark"), onSaved });
if (wishes.has("file")) editor.open(wishes.get("file"), Number(wishes.get("line")));
"""


class Kitchen:
    """A preview that builds nothing."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.token = TOKEN
        self.studio = Studio(ROOT / "assets", ROOT / "fonts")
        self.found: Sequence[Problem] = ()

    def project(self) -> Project | None:
        """Return the zine as it is."""
        try:
            return attempt(self.folder, self.studio.assets, self.studio.fonts)
        except InputError:
            return None

    def problems(self) -> Sequence[Problem]:
        """Return what a test says was found."""
        return self.found


class Answer(NamedTuple):
    """A status and what was said with it."""

    status: int
    said: Any


@dataclass(frozen=True, slots=True)
class Asked:
    """The editor's routes, asked without a server between."""

    app: Starlette
    kitchen: Kitchen

    def ask(self, path: str, *, method: str = "GET", token: str = TOKEN, body: Any = None) -> Answer:
        """Ask for a path under `/edit/`; a body that is not bytes is sent as JSON."""
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        exchange = _exchange(self.app, method, f"/edit/{unquote(path)}", (token, data))
        with ThreadPoolExecutor(1) as thread:  # a test of a browser may have a loop running in this one
            status, said = thread.submit(asyncio.run, exchange).result()
        return Answer(status, json.loads(said) if said.startswith(b"{") else said)


async def _exchange(app: Starlette, method: str, path: str, sent: tuple[str, bytes]) -> tuple[int, bytes]:
    token, data = sent
    answered: list[MutableMapping[str, Any]] = []
    sending = [data]

    async def receive() -> dict[str, Any]:
        if not sending:
            await asyncio.Event().wait()  # whoever asked is still there, and says no more
        return {"type": "http.request", "body": sending.pop()}

    async def send(message: MutableMapping[str, Any]) -> None:
        answered.append(message)

    headers = [(b"x-zine-token", token.encode())]
    scope = {"type": "http", "method": method, "path": path, "root_path": "", "query_string": b"", "headers": headers}
    await app(scope, receive, send)
    return answered[0]["status"], b"".join(message.get("body", b"") for message in answered)


def asked(folder: Path) -> Asked:
    """Return the editor of a folder, to be asked."""
    kitchen = Kitchen(folder)
    return Asked(_app(folder, kitchen), kitchen)


@contextlib.contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve the editor of a folder for a while; yield its address."""
    app = _app(folder, Kitchen(folder))
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="error", lifespan="off", ws="none"))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            thread.join(0.01)
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()


def _app(folder: Path, kitchen: Kitchen) -> Starlette:
    page = {"/": ("text/html", PAGE), "/page.js": ("text/javascript", SCRIPT), "/page.css": ("text/css", STYLE)}
    return Starlette(
        routes=[
            *(Route(path, _answering(kind, text)) for path, (kind, text) in page.items()),
            Route("/icon", lambda _: Response(status_code=204)),
            Mount("/edit", routes=routes(folder, kitchen)),
        ]
    )


def _answering(kind: str, text: str) -> Any:
    def answer(_: Request) -> Response:
        return HTMLResponse(text, media_type=kind, headers={"Content-Security-Policy": POLICY})

    return answer
