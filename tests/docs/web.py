"""The reference as web pages, which any browser opens: made from its Markdown."""

import re
from itertools import pairwise
from string import Template

from markdown_it import MarkdownIt
from markdown_it.token import Token

from zine.cli.reference import PAGES

_PAGE = Template("""\
<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title · zine</title>
<link rel="stylesheet" href="reference.css">
<nav aria-label="Reference">$links</nav>
<main>
$body</main>
</html>
""")
_MARKDOWN = MarkdownIt("commonmark").enable("table")


def web_page(topic: str, text: str) -> str:
    """Return a page of the reference as HTML."""
    tokens = _MARKDOWN.parse(text)
    for before, token in pairwise(tokens):
        if before.type == "heading_open":
            before.attrSet("id", _anchor(token))
    body = _MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {})
    body = re.sub(r'href="([\w-]+)\.md"', lambda link: f'href="{file_of(link[1])}"', body)
    return _PAGE.substitute(title=tokens[1].content, links=" ".join(_link(name, topic) for name in PAGES), body=body)


def file_of(topic: str) -> str:
    return "index.html" if topic == "README" else f"{topic}.html"


def _link(name: str, topic: str) -> str:
    here = ' aria-current="page"' if name == topic else ""
    return f'<a href="{file_of(name)}"{here}>{"reference" if name == "README" else name}</a>'


def _anchor(heading: Token) -> str:
    """Return the anchor that GitHub, too, gives a heading."""
    return re.sub(r"[^\w -]", "", heading.content.lower()).replace(" ", "-")
