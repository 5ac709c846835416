"""A request, looked at before it is answered: from our own page, of a bearable size, and made of what is wanted."""

import json
import secrets
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from zine.load.text import MOST_BYTES

TOKEN_HEADER = "X-Zine-Token"  # noqa: S105 its name, not the secret

_MOST_SENT = 2 * MOST_BYTES  # a file's text as JSON, where quotes and line ends take two characters

Said = dict[str, str]
Endpoint = Callable[[Request], Awaitable[Response]]


class Refused(Exception):  # noqa: N818 an answer like others, if not the one hoped for
    """A request that is answered with a status and a reason."""

    def __init__(self, status: HTTPStatus, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.answer = JSONResponse({"message": message, "hint": hint}, status)


def answering(answer: Callable[[Request, Said], Response], token: str, *wanted: str) -> Endpoint:
    """Return an endpoint that hands a function the request and the texts `wanted` of its body, in a thread."""

    async def endpoint(request: Request) -> Response:
        try:
            _refuse_strangers(request, token)
            said = await _said(request, wanted) if wanted else {}
            return await run_in_threadpool(answer, request, said)
        except Refused as refused:
            return refused.answer

    return endpoint


def _refuse_strangers(request: Request, token: str) -> None:
    if not secrets.compare_digest(request.headers.get(TOKEN_HEADER, "").encode(), token.encode()):
        raise Refused(HTTPStatus.FORBIDDEN, "this page is not from this preview", "Load it again.")


async def _said(request: Request, wanted: tuple[str, ...]) -> Said:
    """Return the texts of a JSON object by these names, and no others."""
    try:
        body: Any = json.loads(await _body(request))
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict) or not all(isinstance(body.get(name), str) for name in wanted):
        raise Refused(HTTPStatus.BAD_REQUEST, f"the request wants texts: {', '.join(wanted)}")
    return {name: body[name] for name in wanted}


async def _body(request: Request) -> bytes:
    data = bytearray()
    async for part in request.stream():
        data += part
        if len(data) > _MOST_SENT:
            raise Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "is too large for a card", "A card may have 1 MB.")
    return bytes(data)
