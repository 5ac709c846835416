"""Who may ask. A browser brings requests of any page that it shows; only those of ours are answered.

The address must be this machine's own by name, or some site could call itself so (DNS rebinding); the request must come
from our own page or from none; and what writes must know the token that our own page was given. Answers say to the
browser that nothing but this server's own scripts, pictures and styles has a place in the page.
"""

import hmac
from collections.abc import Iterable
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

TOKEN_HEADER = "X-Zine-Token"  # noqa: S105 the name of a header, not a secret

_OWN_NAMES = ("127.0.0.1", "localhost", "[::1]")
_READING = ("GET", "HEAD")
_FOREIGN = ("cross-site", "same-site")


class Guard:
    """Lets pass what our own page asks of the port that it was served from. `nonce` marks styles that it may make."""

    def __init__(self, app: ASGIApp, token: str, nonce: str) -> None:
        self._app = app
        self._token = token
        self._headers = _headers(nonce)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refusal = self._refusal(scope["method"], Headers(scope=scope), scope["server"][1])

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers:
                    headers.setdefault(name, value)
            await send(message)

        app = PlainTextResponse(refusal, 403) if refusal else self._app
        await app(scope, receive, send_with_headers)

    def _refusal(self, method: str, headers: Headers, port: int) -> str:
        """Return why a request is not answered; "" when it is."""
        own = {f"{name}:{port}" for name in _OWN_NAMES} | (set(_OWN_NAMES) if port == 80 else set())  # noqa: PLR2004 RFC 9110, 4.2.1
        if headers.get("host", "").lower() not in own:
            return "This preview is known by the name of this machine alone."
        origin = headers.get("origin")
        if origin is not None and urlsplit(origin).netloc.lower() != headers["host"].lower():
            return "This preview answers its own page alone."
        if headers.get("sec-fetch-site") in _FOREIGN and headers.get("sec-fetch-mode") != "navigate":
            return "This preview answers its own page alone."
        said = headers.get(TOKEN_HEADER, "").encode()  # as bytes: texts that are compared so may not hold accents
        if method not in _READING and not hmac.compare_digest(said, self._token.encode()):
            return "Reload the page: the preview was started anew."
        return ""


def _headers(nonce: str) -> Iterable[tuple[str, str]]:
    policy = (
        "default-src 'none'",
        "script-src 'self'",
        f"style-src 'self' 'nonce-{nonce}'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
    return (
        ("Content-Security-Policy", "; ".join(policy)),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cache-Control", "no-store"),
    )
