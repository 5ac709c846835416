"""The bundled zine as a Typst document, made from our own finished pages.

`python -m tests.bench.peer FOLDER CARDS` writes `svg.typ` and `pdf.typ`, which differ only in how the pictures come,
the pictures, and `fonts/`. It is a process of its own, so that who measures stays small.

What is alike: the pages, their size and bleed, the paper's colour, every word, its face, size and colour, rules and
boxes, links, and every picture, drawn once and placed where we place it, its plates drifted and grained like ours:
side by side the pages look the same. Paragraphs flow: Typst is told a measure, a leading and the words, and breaks the
lines itself, as we do. What it is spared: reading the cards, deciding what stands where (it is told), the outline, and
page labels.
"""

import math
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import typst

from tests.bench.paragraphs import Paragraph, paragraphs
from tests.bench.svg import svg
from zine import pipeline
from zine.cli.places import bundled
from zine.model.drawing import Drawing
from zine.model.geometry import Matrix, Size
from zine.model.ink import Palette, Tints
from zine.model.page import Group, Item, Link, Page, Picture, Run, Shape
from zine.model.theme import Theme
from zine.pipeline import Made, Studio
from zine.render import Info, render
from zine.render.navigation import places
from zine.render.resources import Resources

_CURVE = {"m": "move", "l": "line", "c": "cubic", "h": "close"}


def main() -> None:
    """Build the cards and write the document."""
    folder, cards = Path(sys.argv[1]), Path(sys.argv[2])
    shipped = bundled()
    studio = Studio(shipped.assets, shipped.fonts)
    project, warnings = pipeline.checked(cards, studio)
    made = pipeline.make(project, warnings, studio)
    write_peer(made, project.fonts, folder)
    sys.stdout.write(f"{len(made.pages)}\n")


def write_peer(made: Made, fonts: dict[str, str], folder: Path) -> None:
    """Write the document in both ways, its pictures and its fonts."""
    (folder / "fonts").mkdir(parents=True, exist_ok=True)
    for chain in made.book.theme.chains.values():
        for face in chain:
            link = folder / "fonts" / Path(fonts[face]).name
            if not link.exists():
                link.symlink_to(Path(fonts[face]).resolve())
    names = _Names(folder / "fonts", fonts)
    for kind in ("svg", "pdf"):
        document = _Document(made, names, kind)
        (folder / f"{kind}.typ").write_text(document.source(), encoding="utf-8")
        for name, drawing in document.pictures.drawings.items():
            (folder / f"{name}.{kind}").write_bytes(_picture(drawing, made, kind))


def _picture(drawing: Drawing, made: Made, kind: str) -> bytes:
    if kind == "svg":
        return svg(drawing, made.book.theme).encode()
    bare = _on_white(made.book.theme)
    size = Size(drawing.width, drawing.height)
    page = Page(size, drawing.bleed, (Picture(drawing, 0, 0),), "")
    return render([page], Info(title=drawing.seed), bare, faces=made.faces)


def _on_white(theme: Theme) -> Theme:
    """The theme without its paper, which the page brings already."""
    palette = theme.palette
    return Theme(
        theme.name,
        Palette(palette.sun, palette.warm, palette.deep, (1.0, 1.0, 1.0)),
        theme.chains,
        theme.slip,
        theme.grain,
    )


class _Names:
    """What Typst calls a face: family, weight and style."""

    def __init__(self, folder: Path, fonts: dict[str, str]) -> None:
        known = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[folder])
        by_file = {Path(font.path).name: font for font in known.fonts() if font.path}
        self._told = {
            face: f'font: "{found.family}", weight: {found.weight}, style: "{found.style.lower()}"'
            for face, path in fonts.items()
            if (found := by_file.get(Path(path).name))
        }

    def of(self, face: str) -> str:
        """Return the arguments of Typst's `text` for a face."""
        return self._told[face]


class _Document:
    """Pages as Typst source."""

    def __init__(self, made: Made, names: _Names, kind: str) -> None:
        self.pictures = Resources()
        self._made = made
        self._names = names
        self._kind = kind
        self._places = places(made.pages)
        self._turned = 0.0

    def source(self) -> str:
        """Return the whole document."""
        first = self._made.pages[0]
        width, height = first.trim.width + 2 * first.bleed, first.trim.height + 2 * first.bleed
        head = (
            f"#set document(title: {_quoted(self._made.info.title)}, author: {_quoted(self._made.info.author)})\n"
            f"#set page(width: {width:.3f}pt, height: {height:.3f}pt, margin: {first.bleed:.3f}pt,"
            f" fill: {self._colour(Tints())})\n"
            '#set text(top-edge: "baseline", bottom-edge: "baseline", hyphenate: false)\n'
        )
        return head + "\n#pagebreak()\n".join(self._page(page) for page in self._made.pages)

    def _page(self, page: Page) -> str:
        return "\n".join(self._items(page.items)) or "#[]"

    def _items(self, items: Sequence[Item]) -> Iterator[str]:
        waiting: list[Run] = []
        for item in _opened(items):
            if isinstance(item, Run):
                waiting.append(item)
                continue
            yield from self._text(waiting)
            waiting = []
            yield from self._item(item)
        yield from self._text(waiting)

    def _item(self, item: Item) -> Iterator[str]:
        match item:
            case Group(matrix=Matrix() as turn):
                inside = "\n".join(self._items(item.items))
                angle = math.degrees(math.atan2(turn.b, turn.a))
                yield (
                    f"#place(top + left, dx: {turn.e:.2f}pt, dy: {turn.f:.2f}pt, rotate({angle:.3f}deg,"
                    f" origin: top + left, block(width: 1pt, height: 1pt)[{inside}]))"
                )
            case Picture():
                yield self._picture(item)
            case Shape():
                yield self._shape(item)
            case Link():
                yield self._link(item)
            case _:
                pass

    def _picture(self, picture: Picture) -> str:
        name, drawing, scale = self.pictures.drawing(picture.drawing), picture.drawing, picture.scale
        width, height = ((side + 2 * drawing.bleed) * scale for side in (drawing.width, drawing.height))
        x, y = picture.x - drawing.bleed * scale, picture.y - drawing.bleed * scale
        image = f'image("{name}.{self._kind}", width: {width:.2f}pt, height: {height:.2f}pt, fit: "stretch")'
        return f"#place(top + left, dx: {x:.2f}pt, dy: {y:.2f}pt, {image})"

    def _shape(self, shape: Shape) -> str:
        parts: list[str] = []
        numbers: list[float] = []
        for word in shape.path.split():
            if word in _CURVE:
                points = ", ".join(f"({x:.2f}pt, {y:.2f}pt)" for x, y in zip(numbers[::2], numbers[1::2], strict=True))
                parts.append(f"curve.{_CURVE[word]}({points})")
                numbers = []
            elif word == "re":
                x, y, width, height = numbers
                corners = ((x + width, y), (x + width, y + height), (x, y + height))
                parts.append(f"curve.move(({x:.2f}pt, {y:.2f}pt))")
                parts += [f"curve.line(({across:.2f}pt, {down:.2f}pt))" for across, down in corners]
                parts.append("curve.close()")
                numbers = []
            else:
                numbers.append(float(word))
        return f"#place(top + left, curve({self._paint(shape)}, {', '.join(parts)}))"

    def _paint(self, shape: Shape) -> str:
        fill = self._colour(shape.fill) if shape.fill is not None else "none"
        if shape.stroke is None:
            return f"fill: {fill}, stroke: none"
        dash = f", dash: ({', '.join(f'{length}pt' for length in shape.dash)},)" if shape.dash else ""
        cap = ', cap: "round", join: "round"' if shape.round_caps else ""
        stroke = f"(paint: {self._colour(shape.stroke)}, thickness: {shape.line_width}pt{dash}{cap})"
        return f"fill: {fill}, stroke: {stroke}"

    def _link(self, link: Link) -> str:
        target = _quoted(link.target)
        if place := self._places.get(link.target):
            target = f"(page: {place.page + 1}, x: 0pt, y: 0pt)"
        box = f"box(width: {link.box.width:.2f}pt, height: {link.box.height:.2f}pt)"
        return f"#place(top + left, dx: {link.box.x0:.2f}pt, dy: {link.box.y0:.2f}pt, link({target}, {box}))"

    def _text(self, runs: Sequence[Run]) -> Iterator[str]:
        for paragraph in paragraphs(runs, self._made.faces):
            yield self._paragraph(paragraph)

    def _paragraph(self, paragraph: Paragraph) -> str:
        said = "; ".join(self._run(run, paragraph) for run in paragraph.runs)
        indent = f", first-line-indent: (amount: {paragraph.indent:.2f}pt, all: true)" if paragraph.indent > 0 else ""
        if paragraph.indent < 0:
            indent = f", hanging-indent: {-paragraph.indent:.2f}pt"
        setting = f"set par(leading: {paragraph.leading:.2f}pt{indent}); " if paragraph.leading else ""
        return (
            f"#place(top + left, dx: {paragraph.x:.2f}pt, dy: {paragraph.y:.2f}pt,"
            f" block(width: {paragraph.measure:.2f}pt, {{{setting}{said}}}))"
        )

    def _run(self, run: Run, paragraph: Paragraph) -> str:
        options = [self._names.of(run.words[0].face), f"size: {run.size:.2f}pt", f"fill: {self._colour(run.ink)}"]
        if run.tracking:
            options.append(f"tracking: {run.tracking:.2f}pt")
        if paragraph.raised(run):
            options.append(f"baseline: {-paragraph.raised(run):.2f}pt")
        words = " ".join(word.text for word in run.words) + (" " if run.ends_in_space else "")
        return f"text({', '.join(options)}, {_quoted(words)})"

    def _colour(self, tints: Tints) -> str:
        red, green, blue = (round(255 * channel) for channel in self._made.book.theme.palette.mix(tints))
        return f'rgb("#{red:02x}{green:02x}{blue:02x}")'


def _opened(items: Sequence[Item]) -> Iterator[Item]:
    """Items in painting order, groups that do not turn their items opened."""
    for item in items:
        if isinstance(item, Group) and item.matrix is None:
            yield from _opened(item.items)
        else:
            yield item


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


if __name__ == "__main__":
    main()
