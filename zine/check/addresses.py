"""Addresses that become links: a reader's click has to lead somewhere."""

import re
from collections.abc import Iterator

from zine.errors import LayoutError, Problem
from zine.model.project import Project
from zine.model.text import Text

# Source: RFC 3986, 3: what may stand in an address, and besides it any letter, which viewers escape (RFC 3987).
_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`/?#]+[^\s<>\"{}|\\^`]*|mailto:[^\s<>\"{}|\\^`@]+@[^\s<>\"{}|\\^`@]+")

_SCHEME = re.compile(r"[a-z][a-z0-9+-]*:(?!\d+(/|$))", re.IGNORECASE)  # localhost:8080 has none
_HOW = "Write https://… or mailto:…, without spaces."
_ALWAYS_CODED = 500  # characters: a code holds 2331 bytes, and none takes more than four


def broken_addresses(project: Project) -> Iterator[Problem]:
    """A link or url that is no web address and no e-mail address."""
    for field, address in _addresses(project):
        if address is not None and not _ADDRESS.fullmatch(address.text):
            message = f'"{field}" is not an address: "{address}"'
            yield Problem(message, address.mark, _hint(address.text), rule="bad-address")
    link = project.settings.back_cover.link
    if link is not None and len(link.text) > _ALWAYS_CODED and not _has_code(link.text):
        message = f'"link" has {len(link.text)} characters, too many for a QR code'
        yield Problem(message, link.mark, "Give a shorter address.", rule="bad-address")


def _has_code(address: str) -> bool:
    from zine.pages.qr_code import modules  # noqa: PLC0415 few zines have so long an address

    try:
        modules(address, "")
    except LayoutError:
        return False
    return True


def _addresses(project: Project) -> Iterator[tuple[str, Text | None]]:
    settings = project.settings
    yield from (("link", cover.link) for cover in (settings.cover, settings.back_cover))
    for sources in (settings.sources, *(card.sources for card in project.cards)):
        yield from (("url", source.url) for source in sources)


def _hint(text: str) -> str:
    if _SCHEME.match(text):
        return _HOW
    for scheme in ("https://", "mailto:"):
        if _ADDRESS.fullmatch(scheme + text) and ("@" in text) == (scheme == "mailto:"):
            return f"Write {scheme}{text}"
    return _HOW
