"""A page as PDF operators. State that holds already is not said again."""

from typing import NamedTuple

from zine.model.geometry import Matrix
from zine.model.ink import Palette, Tints
from zine.model.page import Group, Item, Page, Photo, Picture, Run, Shape
from zine.render.notation import matrix, number, numbers, string
from zine.render.resources import Resources
from zine.render.walk import End, walk
from zine.typeset.faces import Faces

WHITE = (1.0, 1.0, 1.0)


class Content(NamedTuple):
    """A page's operators, and what the names in them stand for."""

    operators: str
    resources: Resources


class Writer:
    """Writes pages one after another. Each is written as if there were no other, names and all."""

    def __init__(self, palette: Palette, faces: Faces) -> None:
        self._palette = palette
        self._faces = faces
        self._colours: dict[Tints, str] = {}
        self._start()

    def _start(self) -> None:
        self._out: list[str] = []
        self._state: dict[str, str] = {"Tc": "0 Tc", "d": "[] 0 d", "J": "0 J 0 j"}
        self._saved: list[dict[str, str]] = []
        self._in_text = False
        self._resources = Resources()

    def content(self, page: Page) -> Content:
        """Write a page: paper all over, then y turned over once, so that it is down as the items have it."""
        self._start()
        self._lay_paper(page)
        self._out.append(f"1 0 0 -1 {number(page.bleed, 3)} {number(page.bleed + page.trim.height, 3)} cm")
        for step in walk(page.items):
            self._write(step.item)
        self._end_text()
        return Content("\n".join(self._out), self._resources)

    def _lay_paper(self, page: Page) -> None:
        """Tint the sheet like the paper, since bare paper is a colour to everything that knocks out or multiplies."""
        if self._palette.paper != WHITE:
            sheet = (page.trim.width + 2 * page.bleed, page.trim.height + 2 * page.bleed)
            self._set("rg", f"{self._colour(Tints())} rg")
            self._out.append(f"0 0 {numbers(sheet, 3)} re f")

    def _write(self, item: Item | End) -> None:
        match item:
            case Run():
                self._run(item)
            case Shape():
                self._shape(item)
            case Picture():
                self._picture(item)
            case Photo():
                self._photo(item)
            case Group(matrix=Matrix() as turn):
                self._save()
                self._out.append(f"{matrix(turn)} cm")
            case End(Group(matrix=Matrix())):
                self._restore()
            case _:
                pass  # links and anchors are not painted; a group without a matrix changes nothing

    def _run(self, run: Run) -> None:
        if not run.words:
            return
        face = self._faces.face(run.words[0].face)
        font = self._resources.font(face.name)
        for word in (*run.words, face.space):
            font.use(word)
        self._begin_text()
        self._set("rg", f"{self._colour(self._palette.for_type(run.ink))} rg")
        self._set("Tf", f"/{font.name} {number(run.size)} Tf")
        self._set("Tc", f"{number(run.tracking, 3)} Tc")
        shown = f"1 0 0 -1 {number(run.x)} {number(run.y)} Tm [{_shown(run, face.space.shown)}]TJ"
        self._out.append(f"{_meant(run)}\n{shown}\nEMC" if run.tracking > 0 else shown)

    def _shape(self, shape: Shape) -> None:
        painting = {(True, False): "f", (False, True): "S", (True, True): "B"}
        operator = painting.get((shape.fill is not None, shape.stroke is not None))
        if operator is None:
            return
        self._end_text()
        if shape.fill is not None:
            self._set("rg", f"{self._colour(shape.fill)} rg")
        if shape.stroke is not None:
            self._set("RG", f"{self._colour(shape.stroke)} RG")
            self._set("w", f"{number(shape.line_width, 3)} w")
            self._set("d", f"[{numbers(shape.dash, 3)}] 0 d")
            self._set("J", "1 J 1 j" if shape.round_caps else "0 J 0 j")
        self._out.append(f"{shape.path} {operator}")

    def _picture(self, picture: Picture) -> None:
        drawing, scale = picture.drawing, picture.scale
        if any(drawing.plates):
            place = Matrix(scale, 0, 0, -scale, picture.x, picture.y + drawing.height * scale)
            self._paint(self._resources.drawing(drawing), place)

    def _photo(self, photo: Photo) -> None:
        box = photo.box
        self._paint(self._resources.photo(photo), Matrix(box.width, 0, 0, -box.height, box.x0, box.y1))

    def _paint(self, name: str, place: Matrix) -> None:
        self._end_text()
        self._out.append(f"q {matrix(place)} cm /{name} Do Q")

    def _colour(self, tints: Tints) -> str:
        found = self._colours.get(tints)
        if found is None:
            found = self._colours[tints] = numbers(self._palette.mix(tints), 4)
        return found

    def _set(self, key: str, operator: str) -> None:
        if self._state.get(key) != operator:
            self._state[key] = operator
            self._out.append(operator)

    def _begin_text(self) -> None:
        if not self._in_text:
            self._in_text = True
            self._out.append("BT")

    def _end_text(self) -> None:
        if self._in_text:
            self._in_text = False
            self._out.append("ET")

    def _save(self) -> None:
        self._end_text()
        self._saved.append(dict(self._state))
        self._out.append("q")

    def _restore(self) -> None:
        self._end_text()
        self._state = self._saved.pop()
        self._out.append("Q")


def _shown(run: Run, space: str) -> str:
    """Return the inside of the TJ array: words with spaces between, widened by the run's gap."""
    # A blank ends the gap's number: the next word may begin with one.
    between = f"{space}{number(-run.gap * 1000 / run.size, 1)} " if run.gap else space
    words = between.join([word.shown for word in run.words])
    return (words + space if run.ends_in_space else words).replace("><", "")


def _meant(run: Run) -> str:
    """Return the start of a span that says its words: viewers take letters set apart for words (14.9.4)."""
    words = " ".join([word.text for word in run.words]) + (" " if run.ends_in_space else "")
    return f"/Span << /ActualText {string(words)} >> BDC"
