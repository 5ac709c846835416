"""The contents: the menu board of a diner, one slat a course, under an awning."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zine.draw.furniture.shopfront import awning
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, Paint
from zine.model.book import BookCourse, Part
from zine.model.geometry import Box
from zine.model.page import Page, Picture, Role
from zine.model.theme import Furniture
from zine.pages.fitting import one_line
from zine.pages.foot import running_foot
from zine.pages.grid import BLEED, Grid
from zine.pages.heading import native
from zine.pages.menu_board import board_of, ink_on_wall, title_ink
from zine.pages.menu_rows import Row, rows
from zine.pages.pasteup import DEEP, KITCHEN, SOFT, PasteUp
from zine.pages.sections import apart_from, section
from zine.pages.setting import Opening, Setting
from zine.pages.special import chalk, special
from zine.typeset.line import set_line
from zine.typeset.style import Style

_HEAD, _GAP = 17.5, 6.5  # a slat's head, and the space between slats; points on A5
_AWNING, _FOLD = 66.0, 7.0
_SCALLOPS = 12  # a page; even, so that the colours go on alternating across the fold
_TALLEST, _SHORTEST = 62.0, 19.0
_ROOM_FOR_SPECIAL = 150.0
_TEAL = Paint(0, 0, 1)
_RED = Paint(0.1, 1, 0.22)  # light letters are read on it
_HEAD_RULE = 76.0  # points from the head, where there is no awning


class Slat(NamedTuple):
    """A course, or part of one, on a board."""

    course: BookCourse
    rows: tuple[Row, ...]
    height: float


class Board(NamedTuple):
    """What a page's board has room for."""

    top: float
    foot: float
    left: float
    width: float
    scale: float
    type_scale: float

    @property
    def room(self) -> float:
        """How high the board is."""
        return self.foot - self.top


def _board(page_grid: Grid) -> Board:
    scale = page_grid.scale
    return Board(
        top=97 * scale,
        foot=page_grid.trim.height - 28 * scale - 6,
        left=page_grid.left - 4 * scale,
        width=page_grid.measure + 8 * scale,
        scale=scale,
        type_scale=page_grid.type_scale,
    )


def lay_out(_part: Part, setting: Setting, number: int) -> Opening:
    """Lay out its pages, the first being `number`."""
    boards = _arranged(setting, _board(setting.grid(number)))
    last = len(boards) - 1
    return Opening(
        tuple(_page(setting, number + at, slats, first=not at, last=at == last) for at, slats in enumerate(boards)),
        facing=True,
    )


# which slats hang on which page


def _arranged(setting: Setting, board: Board) -> list[list[Slat]]:
    """Hang the slats with the tallest rows that an even number of boards has room for, then level the boards."""
    if (alone := _tallest(setting, board, 1, board.room, shortest=34.0)) is not None:
        return [alone[0], []]
    boards = 2
    while (hung := _tallest(setting, board, boards, board.room, shortest=_SHORTEST + 4 * (boards > 2))) is None:
        boards += 2
    return hung + [[] for _ in range(boards - len(hung))]


def _tallest(setting: Setting, board: Board, boards: int, room: float, *, shortest: float) -> list[list[Slat]] | None:
    """Return the boards with the tallest rows, or None if even the shortest rows need more boards."""
    tallest = _TALLEST if boards == 1 else 46.0
    heights = range(int(tallest - shortest) + 1)  # points less than the tallest

    def fits(less: int) -> bool:
        height = (tallest - less) * board.scale
        if height * len(setting.book.recipes) > boards * room:  # without setting a word
            return False
        return len(_hung(_menu(setting, board, height), board, room)) <= boards

    less = bisect_left(heights, x=True, key=fits)
    if less == len(heights):
        return None
    menu = _menu(setting, board, (tallest - less) * board.scale)
    return _level(menu, board, boards, _hung(menu, board, room))


_Menu = Sequence[tuple[BookCourse, Sequence[Row]]]


def _menu(setting: Setting, board: Board, height: float) -> _Menu:
    """Set every course in rows of a height."""
    more = {"scale": board.scale, "type_scale": board.type_scale}
    return [(course, list(rows(setting, course, board.width, height, **more))) for course in setting.book.courses]


def _level(menu: _Menu, board: Board, boards: int, hung: list[list[Slat]]) -> list[list[Slat]]:
    """Hang the same slats so that the boards end as level as they can, unless the last has room for a special."""
    if boards == 1 or board.room - _used(hung[-1], board) > _ROOM_FOR_SPECIAL * board.scale:
        return hung
    room = board.room
    while len(tried := _hung(menu, board, room - 6)) <= boards and room > board.room / 3:
        hung, room = tried, room - 6
    return hung


def _hung(menu: _Menu, board: Board, room: float) -> list[list[Slat]]:
    """Hang courses one below the other, going on with the next board where one is full."""
    boards: list[list[Slat]] = [[]]
    left = room
    head, gap = _HEAD * board.type_scale, _GAP * board.scale
    for course, listed in menu:
        waiting = listed
        while waiting:
            taken = list(_taken(waiting, left - head))
            if not taken and boards[-1]:
                boards.append([])
                left = room
                continue
            taken = taken or list(waiting[:1])
            slat_height = head + sum(row.height for row in taken)
            boards[-1].append(Slat(course, tuple(taken), slat_height))
            waiting = waiting[len(taken) :]
            left -= slat_height + gap
    return boards


def _taken(waiting: Sequence[Row], room: float) -> Iterator[Row]:
    for row in waiting:
        room -= row.height
        if room < 0:
            return
        yield row


def _used(slats: Sequence[Slat], board: Board) -> float:
    return sum(each.height + _GAP * board.scale for each in slats)


# one page


def _page(setting: Setting, number: int, slats: Sequence[Slat], *, first: bool, last: bool) -> Page:
    page = PasteUp(setting.grid(number), f"contents/{number}")
    board = _board(page.grid)
    _wall(page)
    if first:
        page.anchor("contents", title=setting.label("Contents"))
        _name(page, setting)
    elif page.grid.recto:
        _key(page, setting)
    y = board.top
    with page.group(Role.CONTENTS):
        for each in slats:
            _slat(page, setting, board, each, y)
            y += each.height + _GAP * board.scale
    if board.foot - y > _ROOM_FOR_SPECIAL * board.scale:
        left = Box(board.left, y, board.left + board.width, board.foot)
        special(page, setting, left) if last else chalk(page, setting, left)
    running_foot(page, setting, number, "", ink=ink_on_wall(page))
    return page.page(str(number), "contents")


def _wall(page: PasteUp) -> None:
    """The dark wall, and the awning over it; without them, a rule under the head."""
    trim, tone, scale = page.grid.trim, page.tone, page.grid.scale
    if not page.solid:
        page.rule(page.grid.left, page.grid.right, _HEAD_RULE * scale, width=1.2)
        return
    left, right = -BLEED - 4, trim.width + BLEED + 4
    tone.poly([(left, left), (right, left), (right, trim.height - left), (left, trim.height - left)], _TEAL)
    unit = trim.width / _SCALLOPS
    depth = _AWNING * scale
    box = Box(-unit, trim.height - depth, trim.width + unit, trim.height + BLEED + 4)
    awning(tone, page.chance.child("awning"), box, count=_SCALLOPS + 2, paint=_RED, fold=_FOLD * scale)


def _name(page: PasteUp, setting: Setting) -> None:
    """What it is, in large letters on the awning."""
    grid_, scale = page.grid, page.grid.scale
    words, hangul = setting.label("Menu"), native(setting, "Menu")
    y = 54 * scale
    with page.group(Role.TITLE):
        large = Style("display", 48 * scale, 50 * scale, ink=title_ink(page), lang="ko" if hangul else "")
        block = one_line(setting.faces, hangul or words, large, measure=grid_.measure * 0.6)
        page.add(*block.items(grid_.left - 2 * scale, y, Role.TITLE))
        x = grid_.left + block.width + 13 * scale
        measure = grid_.right - x
        if hangul:
            block = one_line(
                setting.faces, words, Style("display", 17 * scale, 20 * scale, ink=ink_on_wall(page)), measure=measure
            )
            page.add(*block.items(x, y - 18 * scale, Role.TITLE))
    count = len(setting.book.recipes)
    told = setting.label("1 dish") if count == 1 else setting.phrase("{count} dishes", count=count)
    remark = f"{told} · {setting.label('pay at the page number')}"
    block = one_line(
        setting.faces, remark, Style("text", 8.6 * page.grid.type_scale, 11, ink=ink_on_wall(page)), measure=measure
    )
    page.add(*block.items(x, y - 2 * scale))


def _key(page: PasteUp, setting: Setting) -> None:
    """What the chillies count; and the magpie, bringer of good news."""
    grid_, scale, z = page.grid, page.grid.scale, page.grid.type_scale
    x, y = grid_.left, 36 * scale - 5 * (z - scale)  # type that shrinks less than the page needs more room below
    question = set_line(
        setting.faces, setting.label("How hot?"), Style("display", 13 * z, 16 * z, ink=ink_on_wall(page))
    )
    page.add(*question.items(x, y))
    if any(recipe.card.heat for recipe in setting.book.recipes):
        start, size = x + question.width + 17 * scale, 13 * scale
        left, middle = start, page.grid.up(y - 4.5 * z)
        end = start + 5 * 0.86 * size + 8 * scale
        lozenge = [
            *(
                (end + 8 * scale * dx, middle + 8 * scale * dy)
                for dx, dy in ((0, -1), (0.7, -0.7), (1, 0), (0.7, 0.7), (0, 1))
            ),
            *(
                (left + 8 * scale * dx, middle + 8 * scale * dy)
                for dx, dy in ((0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1))
            ),
        ]
        page.tone.poly(lozenge, CUT)
        chilli = setting.artist.icon("chili", size, on=True)
        for at in range(5):
            page.add(Picture(chilli, start + 2 * scale + at * 0.86 * size, y - 4.5 * z - size / 2))
    remark = setting.label("Chillies count the risk, not the spice.")
    block = one_line(
        setting.faces, remark, Style("text", 8.6 * z, 11, ink=ink_on_wall(page)), measure=grid_.measure - 84 * scale
    )
    page.add(*block.items(x, 52 * scale))
    _magpie(page, setting)


def _magpie(page: PasteUp, setting: Setting) -> None:
    scale, trim = page.grid.scale, page.grid.trim
    x, y = trim.width - 76 * scale, page.grid.up(36 * scale)
    for radius, paint in ((43, Paint(1, 0.02, 0)), (35, CUT)) if page.solid else ():
        page.tone.fill(ellipse(x, y, radius * scale, radius * scale, 14), paint)
    size = 66 * scale
    page.add(Picture(setting.artist.icon("magpie", size), x - size / 2, 36 * scale - size / 2))


def _slat(page: PasteUp, setting: Setting, board: Board, hung: Slat, y: float) -> None:
    """One course: its head in its own colour, and its dishes."""
    colours, scale, z = section(hung.course.colour, page.grid.design), board.scale, board.type_scale
    colours = apart_from(DEEP, colours) if page.solid else colours
    left, right = board.left, board.left + board.width
    box = Box(left, page.grid.up(y + hung.height), right, page.grid.up(y))
    head = _HEAD * board.type_scale
    board_of(page, page.chance.child("slat", y), box, head=head, colours=colours)
    letters = KITCHEN if page.furniture is Furniture.BARE else colours.letters
    x, baseline = left + 9 * scale, y + head * 0.72
    with page.group(Role.HEADING):
        if hung.course.native_name:
            name = Style("display", 11.5 * z, 14 * z, ink=letters, lang="ko")
            block = one_line(setting.faces, hung.course.native_name, name, measure=board.width * 0.4)
            page.add(*block.items(x, baseline, Role.HEADING))
            x += block.width + 8 * scale
        name = Style("display", 9.6 * z, 12 * z, ink=letters)
        block = one_line(setting.faces, hung.course.name, name, measure=right - x - 8 * scale)
        page.add(*block.items(x, baseline, Role.HEADING))
    y += head
    for at, row in enumerate(hung.rows):
        if at:
            page.dots(row.text_left + left, right - 10 * scale, y, width=0.6, pitch=2.6, ink=SOFT)
        row.paste(page, setting, left, y)
        y += row.height
