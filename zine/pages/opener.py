"""A section opener: a course's name large, its last dish before the sun, and below a paper with what is served."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from zine.draw.stage import OWN_SIZE, Stage, fit
from zine.model.book import BookCourse, Part, Recipe
from zine.model.geometry import Box, Point
from zine.model.ink import Tints
from zine.model.page import Page, Role, Shape
from zine.model.theme import OWN_GROUND
from zine.pages.card import begins_on_a_left_page
from zine.pages.dishes import dish_words, standing_words
from zine.pages.extents import extent
from zine.pages.fitting import one_line, shrunk, strands, uncited
from zine.pages.foot import running_foot
from zine.pages.grid import BLEED, Grid
from zine.pages.heading import heading
from zine.pages.menu_rows import Row, rows
from zine.pages.pasteup import DEEP, KITCHEN, PAPER, SOFT, SUN, PasteUp
from zine.pages.sections import SECTIONS
from zine.pages.setting import Opening, Setting
from zine.typeset.block import Block
from zine.typeset.markup import plain
from zine.typeset.style import Style

_ROW, _LEAST_ROW = 24.0, 11.5
_ABOVE_ROWS, _BELOW_ROWS = 22.0, 44.0
_MOST = 0.72  # of the page's height, for the paper
_SCALLOPS = 13
_KAPPA = 0.5523  # as in a quarter circle of one cubic
_SUN, _BROAD = 1.12, 118.0  # the disc's radius, of the dish's; a dish that reaches further aside has a larger one
_SUNK = 26  # hundredths of the dish's radius that are behind the paper
_LARGEST, _WIDE = 152.0, 0.9  # the dish's radius on A5, and the share of the page's width it may take
_NAME = 78.0
_LOW = 0.86  # of the page's height: where a dish ends that has the page to itself
_TALLEST, _LOWEST = 112.0, 24.0  # a row of the list on its own page
_LARGER = (1.5, 1.4, 1.3, 1.2, 1.1, 1.0)  # than on the menu: tried in this order
_PROMISE = 2  # lines
_ABOVE_MIDDLE = 2.2  # the list's own page has a little more room below than above
_LEAST_PICTURE = 0.5  # of the page's height, with the name


class _Ground(NamedTuple):
    """The paints of a section's ground and of its sun, and the ink of what is set small on it."""

    ground: str
    sun: str
    small: Tints


GROUNDS: Mapping[str, _Ground] = {
    "yolk": _Ground("yellow", "coral", DEEP),
    "brick": _Ground("brick", "yellow", PAPER),
    "char": _Ground("clay", "butter", SUN),
    "leaf": _Ground("leaf", "butter", PAPER),
    "broth": _Ground("apricot", "red", DEEP),
    "dough": _Ground("butter", "coral", DEEP),
    "tin": _Ground("deep", "coral", SUN),
    "blush": _Ground("pink", "yellow", DEEP),
    "brazier": _Ground("clay", "yellow", SUN),
    "ember": _Ground("brick", "butter", PAPER),
    "bean": _Ground("bean", "apricot", PAPER),
    "ice": _Ground("sky", "coral", DEEP),
}


def lay_out(part: Part, setting: Setting, number: int) -> Opening:
    """Lay out its pages, the first being `number`."""
    assert part.course, "an opener has its course"  # noqa: S101
    page_grid = setting.grid(number)
    crowded = _paper_top(page_grid, len(part.course.recipes)) < page_grid.trim.height * _LEAST_PICTURE
    if crowded or (number % 2 == 0 and _faces(part.course, setting)):
        return Opening(tuple(_apart(part.course, setting, number)))
    return Opening((_alone(part.course, setting, number),))


def _paper_top(page_grid: Grid, count: int) -> float:
    """Where the paper begins on which so many dishes are listed."""
    fixed = (_ABOVE_ROWS + _BELOW_ROWS) * page_grid.scale
    return page_grid.trim.height - fixed - count * _row(page_grid, count)


def _row(page_grid: Grid, count: int) -> float:
    """How high a line of the list is."""
    most = page_grid.trim.height * _MOST - (_ABOVE_ROWS + _BELOW_ROWS) * page_grid.scale
    return max(min(_ROW * page_grid.scale, most / count), _LEAST_ROW * page_grid.type_scale)


def _faces(course: BookCourse, setting: Setting) -> bool:
    """Whether the course's first card would not begin on a page, so that something must fill it."""
    return begins_on_a_left_page(Part("card", recipe=course.recipes[0], course=course), setting)


def _alone(course: BookCourse, setting: Setting, number: int) -> Page:
    """Make one page of the picture and the list."""
    page = _begun(course, setting, number)
    count = len(course.recipes)
    paper = _paper_top(page.grid, count)
    _picture(page, setting, course, _name(page, setting, course), paper)
    _paper(page, paper)
    _list(page, setting, course.recipes, paper + _ABOVE_ROWS * page.grid.scale, _row(page.grid, count))
    return _finished(page, setting, course, number)


def _apart(course: BookCourse, setting: Setting, number: int) -> Iterator[Page]:
    """Make a page of the picture, and the list on the pages after it."""
    page = _begun(course, setting, number)
    foot = page.grid.trim.height * _LOW
    _picture(page, setting, course, _name(page, setting, course), foot)
    running_foot(page, setting, number, "", ink=_inks(setting, course)[0])
    yield page.page(str(number), "opener")
    waiting: list[Row] | None = None
    while waiting is None or waiting:
        number += 1
        page = PasteUp(setting.grid(number), f"opener/{course.name}/{number}")
        top = heading(page, setting, "Menu", plain(uncited(course.name))) + page.grid.baseline
        if waiting is None:
            waiting = _rows(page, setting, course, page.grid.bottom - top)
        waiting = _fill(page, setting, waiting, top)
        yield _finished(page, setting, course, number)


def _rows(page: PasteUp, setting: Setting, course: BookCourse, room: float) -> list[Row]:
    scale, z = page.grid.scale, page.grid.type_scale
    height = max(min(_TALLEST * scale, room / len(course.recipes)), _LOWEST * z)
    ways = (
        list(rows(setting, course, page.grid.measure, height, scale=larger * scale, type_scale=larger * z))
        for larger in _LARGER
    )
    return _calmest(ways, room)


def _calmest(ways: Iterable[list[Row]], room: float) -> list[Row]:
    """Return the first rows whose promises read well, or the first of the best; the last if none has room."""
    best: list[Row] = []
    for set_so in ways:
        if sum(row.height for row in set_so) <= room and (not best or _haste(set_so) < _haste(best)):
            best = set_so
            if not _haste(best):
                break
    return best or set_so


def _haste(set_so: Sequence[Row]) -> int:
    """How many lines of promises are one too many, or a word alone."""
    promises = [row.promise for row in set_so if row.promise]
    return sum(max(0, len(promise.lines) - _PROMISE) + strands(promise) for promise in promises)


def _fill(page: PasteUp, setting: Setting, waiting: Sequence[Row], top: float) -> list[Row]:
    """Paste the lines that a page has room for, all in its middle if there is more; return what is left."""
    room, tall = page.grid.bottom - top, sum(row.height for row in waiting)
    y, left = top + max(0.0, (room - tall) / _ABOVE_MIDDLE), list(waiting)
    with page.group(Role.CONTENTS):
        while left and (len(left) == len(waiting) or y + left[0].height <= page.grid.bottom + 1):
            row = left.pop(0)
            row.paste(page, setting, page.grid.left, y)
            y += row.height
    return left


def _begun(course: BookCourse, setting: Setting, number: int) -> PasteUp:
    page = PasteUp(setting.grid(number), f"opener/{course.name}")
    page.anchor(f"opener-{number}", title=plain(uncited(course.name)))
    return page


def _finished(page: PasteUp, setting: Setting, course: BookCourse, number: int) -> Page:
    running_foot(page, setting, number, f"{setting.book.title} · {course.name}")
    return page.page(str(number), "opener")


def _inks(setting: Setting, course: BookCourse) -> tuple[Tints, Tints]:
    """The inks of large and small type on the ground: the course's, or that which the theme puts behind every dish."""
    design = setting.book.theme.design
    if design.ground == OWN_GROUND:
        return SECTIONS[course.colour].letters, GROUNDS[course.colour].small
    return (PAPER, SUN) if design.night else (DEEP, KITCHEN)


def _name(page: PasteUp, setting: Setting, course: BookCourse) -> float:
    """Set the course's name, in Hangul where it has one; return where the words end."""
    grid_, scale, faces = page.grid, page.grid.scale, setting.faces
    large, little = _inks(setting, course)
    hangul = course.native_name or course.name
    style = Style("display", _NAME * scale, _NAME * scale, ink=large, lang="ko" if course.native_name else "")
    block = shrunk(faces, hangul, style, measure=grid_.measure, lines=1, smallest=24 * scale)
    size = block.leading
    y = 34 * scale + size * 0.86
    with page.group(Role.TITLE):
        page.add(*block.items(grid_.left, y, Role.TITLE))
        y += block.drop
        if course.native_name:
            small = Style("display", 23 * scale, 27 * scale, ink=little)
            words = shrunk(faces, course.name, small, measure=grid_.measure, lines=2, smallest=12 * scale)
            y += 34 * scale
            page.add(*words.items(grid_.left, y, Role.TITLE))
            y += words.drop
    return y + 30 * scale


def _picture(page: PasteUp, setting: Setting, course: BookCourse, head: float, foot: float) -> None:
    """Draw the dish that sinks behind the paper, before the sun."""
    trim, recipe = page.grid.trim, course.recipes[-1]
    words = standing_words(dish_words(recipe, setting))
    reach = extent(words)
    radius = min(
        _LARGEST * page.grid.scale,
        (foot - head) * 100 / (reach.up + reach.down - _SUNK),
        trim.width * _WIDE * 50 / reach.aside,
    )
    middle = Point(trim.width / 2, page.grid.up(foot) + (reach.down - _SUNK) / 100 * radius)
    stage = Stage(trim.width, trim.height, middle, scale=radius / 100, bleed=BLEED)
    own = fit(words, stage)
    side = OWN_SIZE * own.scale
    x, y = (middle.x - own.x) / side, (middle.y + (reach.up - reach.down + 24) / 200 * radius - own.y) / side
    paints = GROUNDS[course.colour]
    disc = _SUN * max(1.0, reach.aside / _BROAD) * radius
    sun = {"color": paints.ground, "disc": paints.sun, "x": x, "y": y, "r": disc / side}
    drawing = setting.artist.picture({**words, "ground": {"sun": sun}}, recipe.card.key, stage)
    alt = plain(uncited(recipe.card.alt or recipe.card.title))
    page.picture(drawing, 0, 0, alt=alt)


def _paper(page: PasteUp, y: float) -> None:
    """Lay scalloped paper over the picture's foot, its edge at y."""
    width, foot = page.grid.trim.width, page.grid.trim.height + BLEED
    radius = width / _SCALLOPS / 2
    start = -2 * radius
    path = [f"{start:.2f} {foot:.2f} m {start:.2f} {y:.2f} l"]
    path += [_scallop(start + 2 * radius * at, y, radius) for at in range(_SCALLOPS + 2)]
    path.append(f"{start + 2 * radius * (_SCALLOPS + 2):.2f} {foot:.2f} l h")
    page.add(Shape(" ".join(path), fill=PAPER))


def _scallop(x: float, y: float, radius: float) -> str:
    """Return a half circle that bulges up, from (x, y) to the right."""
    pull, top, middle = radius * _KAPPA, y - radius, x + radius
    return (
        f"{x:.2f} {y - pull:.2f} {middle - pull:.2f} {top:.2f} {middle:.2f} {top:.2f} c "
        f"{middle + pull:.2f} {top:.2f} {x + 2 * radius:.2f} {y - pull:.2f} {x + 2 * radius:.2f} {y:.2f} c"
    )


class _Line(NamedTuple):
    """A dish on the list, set."""

    native: Block
    title: Block
    folio: Block
    recipe: Recipe


def _list(page: PasteUp, setting: Setting, recipes: tuple[Recipe, ...], y: float, row: float) -> None:
    z = page.grid.type_scale
    size = z * min(1.0, row / (18 * z))
    lines = list(_lines(page, setting, recipes, size))
    indent = max(line.native.width for line in lines)
    indent += 14 * size if indent else 0.0
    grid_ = page.grid
    with page.group(Role.LIST):
        for at, line in enumerate(lines):
            baseline = y + at * row + row * 0.5
            with page.group(Role.ITEM):
                page.add(*line.native.items(grid_.left, baseline, Role.BODY))
                page.add(*line.title.items(grid_.left + indent, baseline, Role.BODY))
                end, start = grid_.left + indent + line.title.width + 6, grid_.right - line.folio.width - 7
                if start - end > 9:
                    page.dots(end, start, baseline - 1.4, width=0.9, pitch=3.2, ink=SOFT)
                page.add(*line.folio.items(grid_.right, baseline, Role.REFERENCE, align="right"))
            area = Box(grid_.left, baseline - row * 0.66, grid_.right, baseline + row * 0.34)
            page.link(area, f"card-{line.recipe.card.key}", plain(uncited(line.recipe.card.title)))


def _lines(page: PasteUp, setting: Setting, recipes: tuple[Recipe, ...], size: float) -> Iterator[_Line]:
    faces, measure = setting.faces, page.grid.measure
    for recipe in recipes:
        card = recipe.card
        hangul = plain(uncited(card.native_name)) if card.native_name and card.native_name != card.title else ""
        native = one_line(
            faces, hangul, Style("display", 12 * size, 14 * size, ink=KITCHEN, lang="ko"), measure=measure * 0.3
        )
        folio = setting.folio(f"card-{card.key}")
        number = one_line(faces, folio, Style("display", 13 * size, 14 * size, ink=KITCHEN), measure=measure * 0.2)
        bold = Style("bold", 9.6 * size, 12 * size, ink=DEEP)
        title = one_line(faces, card.title, bold, measure=measure * 0.62, smallest=7.4 * page.grid.type_scale)
        yield _Line(native, title, number, recipe)
