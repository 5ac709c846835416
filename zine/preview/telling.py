"""What the page in the browser is told, as plain data. Lengths are points, from a sheet's top left, bleed included."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from zine.errors import Level, Mark, Problem
from zine.model.geometry import Box, Matrix
from zine.model.page import Page, Role
from zine.preview.kitchen import Kitchen, Serving, View
from zine.preview.links import Opener
from zine.preview.wording import Block

_TAGS: Mapping[Role, str] = {Role.TITLE: "h1", Role.HEADING: "h2", Role.SUBHEADING: "h3", Role.FIGURE: "img"}
_ROUND = 2  # decimals of a point: finer than any screen


class Teller:
    """Tells of a kitchen's folder; files in it are called by their name there."""

    def __init__(self, kitchen: Kitchen, opener: Opener) -> None:
        self._kitchen = kitchen
        self._opener = opener

    def state(self) -> dict[str, Any]:
        """Tell which pages there are and what is wrong."""
        serving, problems = self._kitchen.serving, self._kitchen.problems()
        broken = any(problem.level is Level.ERROR for problem in problems)
        return {
            "cooked": self._kitchen.cooked,
            "broken": broken,
            "problems": [self._problem(problem) for problem in problems],
            "book": _book(serving) if serving else None,
        }

    def view(self, view: View) -> dict[str, Any]:
        """Tell what a page is made of."""
        return {
            "layers": [[layer.name, str(layer.blend), _box(layer.part)] for layer in view.layers],
            "blocks": [self._block(block) for block in view.blocks],
        }

    def _problem(self, problem: Problem) -> dict[str, Any]:
        told = {"severity": str(problem.level), "message": problem.message, "hint": problem.hint, "rule": problem.rule}
        return told | (self._place(problem.mark) if problem.mark else {"file": "", "line": 0, "column": 0, "href": ""})

    def _block(self, block: Block) -> dict[str, Any]:
        told: dict[str, Any] = {"tag": _TAGS.get(block.role, "p"), "box": _box(block.box)}
        if block.origin:
            told |= self._place(Mark(block.origin.file, block.origin.line, block.origin.column))
        if block.lang:
            told["lang"] = block.lang
        if block.alt:
            told["alt"] = block.alt
        told["lines"] = [
            [line.text, *_rounded((line.x, line.y, line.width, line.size)), *_matrix(line.matrix)]
            for line in block.lines
        ]
        return told

    def _place(self, mark: Mark) -> dict[str, Any]:
        path = Path(mark.file)
        name = path.relative_to(self._kitchen.folder) if path.is_relative_to(self._kitchen.folder) else path
        width = {"width": mark.width} if mark.width > 1 else {}
        href = self._opener.link(path, mark.line, mark.column)
        return {"file": name.as_posix(), "line": mark.line, "column": mark.column, "href": href, **width}


def _book(serving: Serving) -> dict[str, Any]:
    book, pages = serving.made.book, serving.made.pages
    red, green, blue = (round(255 * part) for part in book.theme.palette.paper)
    return {
        "number": serving.number,
        "title": book.title.text,
        "lang": book.lang,
        "paper": f"rgb({red} {green} {blue})",
        "trim": _rounded(book.trim),
        "bleed": round(pages[0].bleed, _ROUND),
        "scheme": serving.made.scheme,
        "pages": [_page(page, name) for page, name in zip(pages, serving.names, strict=True)],
    }


def _page(page: Page, name: str) -> dict[str, str]:
    return {"name": name, "folio": page.folio, "kind": page.kind.replace("-", " ")}


def _box(box: Box) -> list[float]:
    return _rounded(box)


def _matrix(matrix: Matrix) -> list[float]:
    return [round(matrix.a, 5), round(matrix.b, 5), round(matrix.c, 5), round(matrix.d, 5), *_rounded(matrix[4:])]


def _rounded(lengths: Sequence[float]) -> list[float]:
    return [round(length, _ROUND) for length in lengths]
