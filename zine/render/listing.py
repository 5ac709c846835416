"""Pages as text: what is where, rounded to a hundredth of a point. For reading, and for comparing with what was."""

from collections.abc import Iterator, Sequence

from zine.model.geometry import Matrix
from zine.model.ink import PLATES, Tints
from zine.model.page import Anchor, Group, Item, Link, Page, Photo, Picture, Run, Shape
from zine.render.notation import number, numbers
from zine.render.walk import End, walk

_INDENT = "  "


def listing(pages: Sequence[Page]) -> str:
    """Return all pages, one item a line, groups indented."""
    return "".join(f"{line}\n" for number_, page in enumerate(pages, 1) for line in _page(number_, page))


def _page(count: int, page: Page) -> Iterator[str]:
    kind = f" {page.kind}" if page.kind else ""
    yield f"page {count} “{page.folio}”{kind} {numbers(page.trim)} bleed {number(page.bleed)}"
    depth = 1
    for item, _ in walk(page.items):
        if isinstance(item, End):
            depth -= 1
            continue
        yield _INDENT * depth + _line(item)
        depth += isinstance(item, Group)


def _line(item: Item) -> str:
    return _words(item) + (f" “{item.alt}”" if isinstance(item, Picture | Photo | Link | Group) and item.alt else "")


def _words(item: Item) -> str:
    match item:
        case Run():
            words = _run(item)
        case Shape():
            words = _shape(item)
        case Picture():
            place = numbers((item.x, item.y))
            words = f"picture {item.role} {place} × {number(item.scale, 4)} {item.drawing.seed}"
        case Photo():
            words = f"photo {item.role} {numbers(item.box)} {item.pixels[0]}×{item.pixels[1]} px"
        case Link():
            words = f"link {numbers(item.box)} → {item.target}"
        case Anchor():
            words = f"anchor {number(item.y)} {item.name}"
            words += f" “{item.title}” {item.depth} deep" if item.title else ""
        case Group():
            words = f"group {item.role}" + _turn(item.matrix)
    return words


def _run(run: Run) -> str:
    words = " ".join(word.text for word in run.words) + ("␣" if run.ends_in_space else "")
    face = run.words[0].face if run.words else "-"
    spacing = (("gap", run.gap), ("tracking", run.tracking))
    more = "".join(f" {name} {number(value, 3)}" for name, value in spacing if value)
    lang = f" {run.lang}" if run.lang else ""
    return f"run {run.role} {numbers((run.x, run.y))} {face} {number(run.size)} {_ink(run.ink)}{more}{lang} “{words}”"


def _shape(shape: Shape) -> str:
    fill = f" fill {_ink(shape.fill)}" if shape.fill is not None else ""
    stroke = f" stroke {_ink(shape.stroke)} {number(shape.line_width)}" if shape.stroke is not None else ""
    dash = f" dash {numbers(shape.dash)}" if shape.dash else ""
    return f"shape {shape.role}{fill}{stroke}{dash}{' round' if shape.round_caps else ''}: {_rounded(shape.path)}"


def _rounded(path: str) -> str:
    """Return a path with its numbers rounded."""
    return " ".join(part if part.isalpha() else number(float(part)) for part in path.split())


def _ink(tints: Tints) -> str:
    return "+".join(f"{ink} {number(tint)}" for ink, tint in zip(PLATES, tints, strict=True) if tint) or "paper"


def _turn(matrix: Matrix | None) -> str:
    return f" [{numbers(matrix[:4], 4)} {numbers(matrix[4:])}]" if matrix else ""
