"""The editor pane of the preview: the zine's files on a desk, checked as they are typed and saved on purpose only.

files     which files there are, by name: nothing else can be opened
on_disk   bytes to text and back: line endings and a byte-order mark stay
checking  what would be wrong with a text, through the program's own loader and rules
saving    written whole, never over what changed underneath
grammar   what may be written where; pictures and options the words of drawings; live the zine's own words
desk      the answers; asking who may ask
"""

from collections.abc import Callable
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from zine.preview.editing.asking import answering
from zine.preview.editing.desk import Desk
from zine.preview.editing.kitchen import Kitchen

_SCRIPT = Path("preview", "editor", "editor.js")  # among the assets
_HANGUL = "NotoSansKR-Regular.ttf"  # among the fonts


def routes(folder: Path, kitchen: Kitchen) -> list[Route]:
    """Return the editor's routes for a folder. What is not the program's own wants the kitchen's token."""
    desk, token, studio = Desk(folder, kitchen), kitchen.token, kitchen.studio
    return [
        Route("/editor.js", _our_own(studio.assets / _SCRIPT, "text/javascript")),
        Route("/hangul.ttf", _our_own(studio.fonts / _HANGUL, "font/ttf")),
        Route("/files", answering(desk.files, token)),
        Route("/file/{name:path}", answering(desk.opened, token)),
        Route("/file/{name:path}", answering(desk.saved, token, "text", "digest"), methods=["PUT"]),
        Route("/check", answering(desk.checked, token, "name", "text"), methods=["POST"]),
        Route("/words", answering(desk.words, token)),
    ]


def _our_own(file: Path, kind: str) -> Callable[[Request], Response]:
    """Return an endpoint for a file that ships with the program."""
    return lambda _request: FileResponse(file, media_type=kind, headers={"Cache-Control": "no-cache"})
