"""The flip-book: one web page that holds the whole zine and needs nothing else."""

import base64
import html
from collections.abc import Sequence
from string import Template
from typing import NamedTuple

from zine.cli.places import bundled


class Leaf(NamedTuple):
    """A page of the zine: its picture as WebP and the size of that in pixels, its name, all its words."""

    picture: bytes
    size: tuple[int, int]
    name: str
    words: str


def flipbook(leaves: Sequence[Leaf], title: str, lang: str) -> bytes:
    """Return the web page. Each picture has its page's words for alternative text: found, copied and read aloud."""
    template = Template(bundled().assets.joinpath("flipbook", "flipbook.html").read_text(encoding="utf-8"))
    width, height = leaves[0].size
    pages = "\n".join(_page(leaf, index) for index, leaf in enumerate(leaves))
    told = {"title": html.escape(title), "lang": lang, "width": str(width), "height": str(height), "pages": pages}
    return template.substitute(told).encode()


def _page(leaf: Leaf, index: int) -> str:
    data = base64.b64encode(leaf.picture).decode("ascii")
    width, height = leaf.size
    return (
        f'<section class="page" id="page-{index + 1}" aria-label="{html.escape(leaf.name)}">'
        f'<img src="data:image/webp;base64,{data}" width="{width}" height="{height}" alt="{html.escape(leaf.name)}">'
        f'<p class="words">{html.escape(leaf.words)}</p></section>'
    )
