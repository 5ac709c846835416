"""The colophon: inks, paper, type, facts, who made it, how to copy it, and the number of this copy."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zine.draw.furniture.marks import drum_circles
from zine.draw.furniture.tickets import ticket
from zine.model.book import Part
from zine.model.geometry import Box, Point
from zine.model.page import Page, Role
from zine.pages.fitting import one_line, shrunk, uncited
from zine.pages.foot import running_foot
from zine.pages.heading import native
from zine.pages.pasteup import DEEP, KITCHEN, SOFT, PasteUp
from zine.pages.setting import Opening, Setting
from zine.typeset.block import Block
from zine.typeset.line import set_line
from zine.typeset.paragraph import set_paragraph
from zine.typeset.style import Style

_NAME_COLUMN = 0.235  # of the measure
_FULL_HEAD = 214.0  # how far down the heading reaches where there is room
_TICKET = (206.0, 52.0)
_CLOSER = 3.2  # of the gap below a row, where that saves a page
# Faces by the beginning of their file names, as they are called in print.
_TYPEFACES = (
    ("BagelFatOne", "Bagel Fat One"),
    ("GowunBatang", "Gowun Batang"),
    ("NanumPen", "Nanum Pen"),
    ("NotoSansKR", "Noto Sans KR"),
)


class _Row(NamedTuple):
    """One thing said; `blank` leaves a line to be filled in by hand."""

    name: Block
    words: Block
    blank: bool
    target: str
    below: float = 6.5  # times the size of type: the gap

    def height(self, z: float) -> float:
        """How high it is, with the gap below it."""
        return self.words.height + (13 * z if self.blank else 0.0) + self.below * z

    def parted(self, room: float) -> "tuple[_Row, _Row]":
        """Return the lines that a room holds, and those after them."""
        count = 0 if self.blank else max(0, int(room / self.words.leading))
        here = Block(self.words.lines[:count], self.words.leading)
        after = Block(self.words.lines[count:], self.words.leading)
        name = Block((), self.name.leading) if count else self.name
        return self._replace(words=here), self._replace(words=after, name=name)


def lay_out(_part: Part, setting: Setting, number: int) -> Opening:
    """Lay out its pages, the first being `number`."""
    page = PasteUp(setting.grid(number), "colophon")
    page.anchor("colophon", title=setting.label("Colophon"))
    scale, z = page.grid.scale, page.grid.type_scale
    ticket = page.grid.bottom - (48 + _TICKET[1]) * scale - max(0.0, _meaning_below(page) - 13 * scale)
    waiting = _fitted(setting, page, ticket)
    spare = ticket - 16 * scale - _FULL_HEAD * scale - sum(row.height(z) for row in waiting)
    y = _head(page, setting, max(0.0, min(1.0, spare / (120 * scale) + 1)))
    closer = [row._replace(below=_CLOSER) for row in waiting]
    if y + sum(row.height(z) for row in waiting) > ticket + 3 * scale >= y + sum(row.height(z) for row in closer):
        waiting = closer
    pages: list[Page] = []
    while True:
        last = y + sum(row.height(z) for row in waiting) <= ticket + 3 * scale
        waiting = _paste_rows(page, waiting, y, ticket + 3 * scale if last else page.grid.bottom)
        if last:
            _number(page, setting, ticket)
        running_foot(page, setting, number + len(pages), setting.book.title.text)
        pages.append(page.page(str(number + len(pages)), "colophon"))
        if last:
            return Opening(tuple(pages))
        page = PasteUp(setting.grid(number + len(pages)), f"colophon/{len(pages)}")
        y = page.grid.first


def _head(page: PasteUp, setting: Setting, share: float) -> float:
    """The inks where they overlap, and the heading; smaller and higher where the words need the room."""
    scale, grid_ = page.grid.scale, page.grid
    x = (grid_.left + grid_.right) / 2
    radius = (14 + 19 * share) * scale
    y = (30 + 62 * share) * scale + radius * 0.2
    drums = page.chance.child("drums")
    drum_circles(page.tone, drums, Point(x, grid_.up(y)), apart=radius * 0.66, radius=radius, rings=page.sparing)
    y += radius * 1.66 + (20 + 12 * share) * scale
    hangul, words = native(setting, "Colophon"), setting.label("Colophon")
    with page.group(Role.TITLE):
        large = Style("display", 26 * scale, 30 * scale, ink=KITCHEN, lang="ko" if hangul else "")
        block = one_line(setting.faces, hangul or words, large, measure=grid_.measure)
        page.add(*block.items(x, y, Role.TITLE, align="centre"))
        if hangul:
            y += 17 * scale
            block = set_line(setting.faces, words, Style("display", 12 * scale, 15 * scale, ink=DEEP))
            page.add(*block.items(x, y, Role.TITLE, align="centre"))
    return y + (12 + 14 * share) * scale


# what is said


def _fitted(setting: Setting, page: PasteUp, foot: float) -> list[_Row]:
    """Set the rows, smaller where there are many words."""
    z = page.grid.type_scale
    for factor in (1.0, 0.95, 0.9, 0.86):
        rows = list(_rows(setting, page, factor))
        if sum(row.height(z) for row in rows) <= foot - 120 * page.grid.scale:
            return rows
    return rows


def _rows(setting: Setting, page: PasteUp, factor: float) -> Iterator[_Row]:
    z = page.grid.type_scale * factor
    indent, measure = _NAME_COLUMN * page.grid.measure + 10 * z, page.grid.measure * 0.97
    style = Style("text", 8.7 * z, 11.6 * z, ink=DEEP)
    name = Style("display", 9.2 * z, 11.6 * z, ink=KITCHEN)
    for label, words, target in _said(setting):
        head = shrunk(setting.faces, setting.label(label) if label else "", name, measure=indent - 12 * z)
        block = set_paragraph(setting.faces, uncited(words), style, measure=measure - indent)
        yield _Row(head, block, label == "Paper", target)


def _said(setting: Setting) -> Iterator[tuple[str, str, str]]:
    """Yield each row's label, its words and what it leads to."""
    book = setting.book
    for at, paragraph in enumerate(book.colophon):
        yield "" if at else "This zine", paragraph.text, ""
    if book.author:
        yield "Made by", book.author.text, ""
    yield "Inks", _inks(setting), ""
    yield "Paper", setting.label("Warm white and uncoated, if you can. This copy:"), ""
    faces = [name for beginning, name in _TYPEFACES if any(face.startswith(beginning) for face in book.fonts)]
    if faces:
        licence = "{typefaces}, all free under the SIL Open Font License."
        yield "Type", setting.phrase(licence, typefaces=_and(faces, setting)), ""
    if book.sources and any(part.kind == "sources" for part in book.parts):
        told = "They stand under their sources on page {page}. The jokes prove nothing."
        yield "Facts", setting.phrase(told, page=setting.folio("sources")), "sources"
    yield "Copying", _copying(setting), ""


def _copying(setting: Setting) -> str:
    """Say what may be done with it, and on whose terms if the zine names any."""
    if setting.book.licence is None:
        return setting.label("Photocopy it, fold it, feed it to someone.")
    told = "Photocopy it, fold it, feed it to someone. Words and pictures: {licence}."
    return setting.phrase(told, licence=setting.book.licence.text)


def _inks(setting: Setting) -> str:
    """Say which inks are in the press."""
    names = [ink.name for ink in setting.book.theme.palette.drums]
    if len(names) == 1:
        return setting.phrase("{deep}, and nothing else. What looks grey is lines and dots.", deep=names[0])
    if len(names) == 2:
        return setting.phrase("{warm} and {deep}. Where both meet, there is your black.", warm=names[0], deep=names[1])
    told = "{sun}, {warm} and {deep}. Where all three meet, there is your black."
    return setting.phrase(told, sun=names[0], warm=names[1], deep=names[2])


def _and(names: list[str], setting: Setting) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {setting.label('and')} {names[-1]}"


def _paste_rows(page: PasteUp, rows: Sequence[_Row], y: float, foot: float) -> list[_Row]:
    """Paste rows from y down to the foot; return what is left, a row that is parted there included."""
    z = page.grid.type_scale
    with page.group(Role.LIST):
        for at, row in enumerate(rows):
            if y + row.height(z) - row.below * z > foot + 0.01:
                here, after = row.parted(foot - y)
                if here.words.lines:
                    _paste_row(page, here, y)
                return [after, *rows[at + 1 :]]
            _paste_row(page, row, y)
            y += row.height(z)
    return []


def _paste_row(page: PasteUp, row: _Row, y: float) -> None:
    grid_, z = page.grid, page.grid.type_scale
    edge = grid_.left + _NAME_COLUMN * grid_.measure
    x, right = edge + 10 * z, grid_.left + grid_.measure * 0.97
    baseline = y + row.words.leading * 0.78
    with page.group(Role.ITEM):
        page.add(*row.name.items(edge, baseline, Role.LABEL, align="right"))
        page.add(*row.words.items(x, baseline, Role.BODY))
    if row.target:
        page.link(Box(x, y, right, y + row.words.height), row.target)
    if row.blank:
        page.dots(x, right, y + row.words.height + 9 * z, width=0.8, pitch=3.0, ink=SOFT)


def _number(page: PasteUp, setting: Setting, top: float) -> None:
    """A ticket for the number of this copy, and what is said before a meal."""
    scale, grid_, faces = page.grid.scale, page.grid, setting.faces
    x = (grid_.left + grid_.right) / 2
    width, height = _TICKET[0] * scale, _TICKET[1] * scale
    left = x - width / 2
    paper = Box(left, grid_.up(top + height), left + width, grid_.up(top))
    ticket(page.tone, page.chance.child("ticket"), paper, scale=scale)
    style = Style("display", 13 * scale, 16 * scale)
    copy = one_line(faces, setting.label("copy"), style, measure=44 * scale)
    of = one_line(faces, setting.label("of"), style, measure=24 * scale)
    y, edge = top + height / 2 + 4.5 * scale, left + width - 64 * scale
    page.add(*copy.items(left + 14 * scale, y))
    start = left + 14 * scale + copy.width + 6 * scale
    blank = (edge - start - of.width - 12 * scale) / 2
    page.rule(start, start + blank, y + 2 * scale, width=1.2 * scale)
    page.add(*of.items(start + blank + 6 * scale, y))
    page.rule(edge - blank, edge, y + 2 * scale, width=1.2 * scale)
    y = top + height + 24 * scale
    hand = Style("hand", 17 * scale, 18 * scale, ink=KITCHEN, lang="ko")
    page.add(*set_line(faces, "잘 먹겠습니다", hand).items(x, y, align="centre"))
    meaning = setting.label("I will eat well. Say it before you turn the page.")
    if native(setting, "Colophon"):
        small = Style("text", 7.8 * page.grid.type_scale, 10, ink=DEEP)
        y += _meaning_below(page)
        page.add(*one_line(faces, meaning, small, measure=grid_.measure).items(x, y, align="centre"))


def _meaning_below(page: PasteUp) -> float:
    """How far the line that says what is said stands below it: its type shrinks less than the page."""
    return max(13 * page.grid.scale, 11 * page.grid.type_scale)
