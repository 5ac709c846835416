"""The back cover: the same table after the meal, and the bill."""

from zine.model.book import Part
from zine.model.geometry import Box
from zine.model.page import Role, Shape
from zine.model.units import MM
from zine.pages.cover import Words, cover_page
from zine.pages.fitting import shrunk, uncited
from zine.pages.pasteup import DEEP, PAPER, SOFT, PasteUp
from zine.pages.qr_code import QUIET, Modules, modules, squares
from zine.pages.setting import Opening, Setting
from zine.typeset.line import set_line
from zine.typeset.markup import plain
from zine.typeset.style import Style

_CODE_SIDE = 20 * MM  # of the code without its quiet zone: what a telephone reads at arm's length
_MODULE = 0.45 * MM  # what an office printer keeps apart
_ROW = 10.5
_LEADER = 12.0  # the least that a row's dots take, and the air at their ends
_ACROSS = 0.75  # of the plate's width, at most


def lay_out(_part: Part, setting: Setting, number: int) -> Opening:
    """Lay out its pages, the first being `number`."""
    page = PasteUp(setting.grid(number), "back-cover")
    cover, z = setting.book.back_cover, page.grid.type_scale
    under = [(uncited(cover.text), Style("text", 9.4 * z, 12 * z))] if cover.text else []
    title = cover.title or setting.book.title
    link = cover.link.text if cover.link else ""
    bill = [] if link else _bill(setting)
    keep = _code_height(link) + 11 * z if link else _row(page) * len(bill) + 6 * z
    seat = cover_page(page, setting, cover.art, Words(plain(title.text), under, keep))
    if link:
        _code(page, setting, link, seat.free)
    else:
        _paste_bill(page, setting, bill, seat.free)
    told = seat.problems(title, page.grid.scale) if cover.title else ()  # the zine's own title is told of on the front
    return Opening((page.page("", "back-cover"),), told)


# the bill


def _bill(setting: Setting) -> list[tuple[str, str]]:
    """What was had, and what it costs."""
    dishes = len(setting.book.recipes)
    had = setting.label("1 dish") if dishes == 1 else setting.phrase("{count} dishes", count=dishes)
    pages = setting.phrase("{count} pages", count=setting.pages)
    free = setting.label("no charge")
    return [(had, free), (pages, free), (setting.label("1 robot"), setting.label("service included"))]


def _paste_bill(page: PasteUp, setting: Setting, lines: list[tuple[str, str]], room: Box) -> None:
    """Set the bill's rows, as wide as they need to be on the plate, and in smaller type only then."""
    z, middle = page.grid.type_scale, room.middle.x
    row_height = _row(page)
    style = Style("panel", 6.8 * z, row_height)
    needed = max(_across(setting, row, style) for row in lines) + _LEADER * z
    half = min(max(min(room.width * 0.36, 62 * z), needed / 2), room.width * _ACROSS / 2)
    style = style.scaled(min(1.0, 2 * half / needed), style.leading)
    y = room.y0 + row_height * 0.78 + 4 * z
    with page.group(Role.TABLE):
        for row in lines:
            with page.group(Role.ROW):
                left, right = (set_line(setting.faces, words, style) for words in row)
                page.add(*left.items(middle - half, y, Role.CELL))
                page.dots(middle - half + left.width + 4, middle + half - right.width - 4, y, width=0.7, ink=SOFT)
                page.add(*right.items(middle + half, y, Role.CELL, align="right"))
            y += row_height


def _row(page: PasteUp) -> float:
    """How high a row is: closer where type shrinks less than the plate."""
    return _ROW * (page.grid.type_scale + page.grid.scale) / 2


def _across(setting: Setting, row: tuple[str, str], style: Style) -> float:
    return sum(set_line(setting.faces, words, style).width for words in row)


# the code


def _module(code: Modules) -> float:
    return max(_CODE_SIDE / len(code), _MODULE)


def _code_height(link: str) -> float:
    code = modules(link, "the back cover's")
    return _module(code) * (len(code) + QUIET)


def _code(page: PasteUp, setting: Setting, link: str, room: Box) -> None:
    """Print the code, dark on paper with its quiet zone, and the address under it as a link."""
    code = modules(link, "the back cover's")
    module = _module(code)
    side, quiet, z = module * len(code), QUIET * module, page.grid.type_scale
    x, y = (room.x0 + room.x1 - side) / 2, room.y0 + quiet * 0.75
    page.box(Box(x - quiet, y - quiet * 0.75, x + side + quiet, y + side + quiet * 0.75), fill=PAPER)
    with page.group(Role.FIGURE, alt=link):
        page.add(Shape(squares(code, x, y, module), fill=DEEP))
    style = Style("panel", 6.4 * z, 7.6 * z)
    address = shrunk(
        setting.faces, link.split("://", 1)[-1], style, measure=max(room.width * 0.64, side), smallest=4.6 * z
    )
    page.add(*address.items(room.middle.x, y + side + 10 * z, align="centre"))
    page.link(Box(x - quiet, y, x + side + quiet, y + side + 12 * z + address.drop), link, link)
