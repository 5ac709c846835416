"""The kitchen clock: every date of every card, on a dial across a spread."""

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zine.draw.chance import Chance
from zine.model.book import Book, Part
from zine.model.geometry import Box, Point
from zine.model.ink import Tints
from zine.model.page import Page, Role, Shape
from zine.pages.dishes import dish_words, served_words
from zine.pages.fitting import shrunk
from zine.pages.foot import running_foot
from zine.pages.grid import Grid
from zine.pages.heading import heading
from zine.pages.kitchen_clock.dial import BEZEL, DRAWN_FOR, Dial, dial, draw_clock, draw_hand, served
from zine.pages.kitchen_clock.moments import Today, by_year, dial_years, halves, moments, today
from zine.pages.kitchen_clock.notes import Note, note
from zine.pages.pasteup import BRICK, DEEP, SUN, WARM, PasteUp
from zine.pages.setting import Opening, Setting
from zine.typeset.block import Block
from zine.typeset.line import set_line
from zine.typeset.style import Style

_SIZES = (1.0, 0.94, 0.88, 0.82, 0.76)  # of the dial: a smaller one leaves more room beside it
_BESIDE = 30.0  # between the case and the notes
_APART = 9.0  # between notes
_KEY = 96.0  # of the recto's head
_OVER_BELL = 0.8  # the sine of an hour's angle: a line from there leaps the bell
_OFF_FOLD = 4.0  # a year at the fold opens like the book


class _Column(NamedTuple):
    """Notes beside the dial, each with its top; and those that found no room there."""

    box: Box
    placed: tuple[tuple[Note, float], ...]
    left: tuple[Note, ...]


class _Clock(NamedTuple):
    """The dial, and the columns on its left and its right."""

    dial: Dial
    columns: tuple[_Column, _Column]

    @property
    def left(self) -> Sequence[Note]:
        """Notes for further pages, in order of time."""
        return sorted((*self.columns[0].left, *self.columns[1].left), key=lambda each: each.year or math.inf)


def shows(book: Book) -> bool:
    """Whether the book has anything to show here."""
    return any(moment.year is not None for moment in moments(book))


def lay_out(_part: Part, setting: Setting, number: int) -> Opening:
    """Lay out its pages, the first being `number`."""
    number += number % 2  # asked on a recto, it answers with the spread that it wants to be
    pasteups = [PasteUp(setting.grid(number + at), f"kitchen-clock/{at}") for at in range(2)]
    now = today(setting.book)
    years = dial_years(list(by_year(moments(setting.book))), now)
    head = _head(pasteups[0], setting, apart=years[-1] - years[0] >= len(years))
    clock = _arranged(setting, pasteups[0].grid, years, now, head)
    pages = []
    for at, page in enumerate(pasteups):
        offset = -at * page.grid.trim.width
        _draw(page, setting, clock.dial, offset)
        _print_years(page, setting, clock.dial, offset)
        if at:
            _key(page, setting, now)
        _paste_notes(page, clock.dial, clock.columns[at], offset)
        running_foot(page, setting, number + at, setting.book.title.text)
        pages.append(page.page(str(number + at), "kitchen-clock"))
    pages += _further(setting, clock.left, number + 2)
    return Opening(tuple(pages), facing=True)


def _head(page: PasteUp, setting: Setting, *, apart: bool) -> float:
    """Set the heading beside the left bell; return its last baseline."""
    remark = setting.label("Every date that the cards set, on one dial.")
    if apart:
        remark += f" {setting.label('Years without a date are left out.')}"
    return heading(page, setting, "Kitchen clock", remark, width=page.grid.measure * 0.56, anchor="kitchen-clock")


# how large the dial is, and where the notes go


def _arranged(setting: Setting, verso: Grid, years: Sequence[int], now: Today | None, head: float) -> _Clock:
    """Return the largest dial that leaves room for all notes; else the largest, some notes left for further pages."""
    tried = []
    for size in _SIZES:
        radius = DRAWN_FOR * size * min(verso.scale, (verso.trim.height - 150 * verso.scale) / 445)
        middle = Point(verso.trim.width, (12 + 246 * size) * verso.scale + (1 - size) * 60 * verso.scale)
        clock = dial(middle, radius, years, now)
        tried.append(_Clock(clock, _columns(setting, verso, clock, (head, _key_foot(setting, verso, now)))))
        if not tried[-1].left:
            return tried[-1]
    return min(tried, key=lambda clock: len(clock.left))


def _columns(setting: Setting, verso: Grid, clock: Dial, heads: tuple[float, float]) -> tuple[_Column, _Column]:
    """Return the notes beside the dial, below what stands at the head of either page."""
    reach = clock.radius + (BEZEL + _BESIDE) * verso.scale
    width = verso.trim.width - reach - verso.outer
    left = Box(verso.outer, heads[0] + 1.5 * verso.baseline, verso.outer + width, verso.bottom)
    right = Box(reach, max(_KEY * verso.scale, heads[1]), reach + width, verso.bottom)
    found = moments(setting.book)
    notes = [note(setting, year, told, width, verso.type_scale) for year, told in by_year(found).items()]
    if undated := [moment for moment in found if moment.year is None]:
        notes.append(note(setting, None, undated, width, verso.type_scale))
    on_right = [each for each in notes if each.year and math.cos(clock.angle(each.year)) > 0.01]
    on_left = [each for each in reversed(notes) if each not in on_right and each.year]
    on_left += [each for each in notes if each.year is None]
    return _column(verso, clock, left, on_left), _column(verso, clock, right, on_right)


def _column(verso: Grid, clock: Dial, box: Box, notes: Sequence[Note]) -> _Column:
    """Place notes at the height of their hours, pushed apart; those that come last find no room first."""
    gap = _APART * verso.type_scale
    fitting = list(notes)
    while fitting and sum(each.height + gap for each in fitting) - gap > box.height:
        fitting.pop()
    placed: list[tuple[Note, float]] = []
    y = box.y0
    for at, each in enumerate(fitting):
        below = sum(other.height + gap for other in fitting[at:]) - gap
        wanted = (
            box.y0 if each.year is None else verso.up(clock.at(clock.angle(each.year), DRAWN_FOR).y) - 30 * verso.scale
        )
        top = max(y, min(wanted, box.y1 - below))
        placed.append((each, top))
        y = top + each.height + gap
    return _Column(box, tuple(placed), tuple(notes[len(fitting) :]))


# what is drawn and set on one page; `offset` moves the spread's dial onto it


def _draw(page: PasteUp, setting: Setting, clock: Dial, offset: float) -> None:
    """Draw the page's half of the clock, the dishes and the hand on its plates."""
    page.tone.plates.push(offset, 0)
    draw_clock(page.tone, Chance("kitchen-clock"), clock, sparing=page.sparing)
    now = today(setting.book)
    found = {year: halves(told, now) for year, told in by_year(moments(setting.book)).items()}
    for one in served(clock, found):
        if -2 * one.radius < one.at.x + offset < page.grid.trim.width + 2 * one.radius:
            drawing = setting.artist.small(
                served_words(dish_words(one.recipe, setting)), one.recipe.card.key, one.radius
            )
            page.tone.plates.stamp(drawing.plates, one.at.x - drawing.width / 2, one.at.y - drawing.height / 2)
    draw_hand(page.tone, clock, sparing=page.sparing)
    page.tone.plates.pop()


def _print_years(page: PasteUp, setting: Setting, clock: Dial, offset: float) -> None:
    """Print each year at its hour; one that stands at the fold opens with the book."""
    dated = by_year(moments(setting.book))
    scale, width = clock.scale, page.grid.trim.width
    for year in clock.years:
        size = (13 if year in dated else 9) * scale * min(1.0, 15 / len(clock.years))
        style = Style("display", size, size, ink=BRICK if year in dated else DEEP)
        angle = clock.angle(year)
        at = clock.at(angle, DRAWN_FOR - 23)
        x, y = at.x + offset - 11 * scale * math.cos(angle), page.grid.up(at.y) + 0.36 * size
        whole = set_line(setting.faces, str(year), style)
        fold = 0.0 if offset else width
        if abs(x - fold) < whole.width / 2 + _OFF_FOLD * scale:
            half, align, side = (str(year)[2:], "left", 1) if offset else (str(year)[:2], "right", -1)
            block = set_line(setting.faces, half, style)
            page.add(*block.items(fold + side * _OFF_FOLD * scale, y, Role.ARTIFACT, align=align))  # type: ignore[arg-type] # one of two literals
        elif 0 < x < width:
            page.add(*whole.items(x, y, Role.ARTIFACT, align="centre"))


def _key(page: PasteUp, setting: Setting, now: Today | None) -> None:
    """What sun and dots, or lines and none, on the dial mean."""
    z, grid_ = page.grid.type_scale, page.grid
    blocks, side = _key_words(setting, grid_, now), 11 * z
    x = grid_.right - max(block.width for block in blocks)
    y = grid_.first - 0.5 * grid_.baseline
    for at, block in enumerate(blocks):
        box = Box(x - 17 * z, y - 8.6 * z, x - 17 * z + side, y - 8.6 * z + side)
        page.box(box, fill=None if at or page.sparing else SUN, stroke=DEEP, width=0.8)
        if at != page.sparing:
            _lines(page, box, z)
        page.add(*block.items(x, y))
        y += block.height + 5 * z


def _key_words(setting: Setting, page_grid: Grid, now: Today | None) -> list[Block]:
    z = page_grid.type_scale
    past = setting.phrase("Cooked: up to {date}", date=now.words) if now else setting.label("Cooked")
    words = [past, setting.label("Still to cook: aims and promises")] if now else [past]
    style = Style("text", 8.6 * z, 11 * z, ink=DEEP)
    return [shrunk(setting.faces, each, style, measure=page_grid.measure * 0.42) for each in words]


def _key_foot(setting: Setting, page_grid: Grid, now: Today | None) -> float:
    """Return where the words of the key end."""
    blocks, z = _key_words(setting, page_grid, now), page_grid.type_scale
    return page_grid.first - 0.5 * page_grid.baseline + sum(block.height + 5 * z for block in blocks) - 6 * z


def _lines(page: PasteUp, box: Box, z: float) -> None:
    """Three lines of dots; where ink is saved, lines."""
    rows = [box.y0 + (2.5 + 3 * at) * z for at in range(3)]
    path = " ".join(f"{box.x0 + 2.5 * z:.2f} {y:.2f} m {box.x1 - 2 * z:.2f} {y:.2f} l" for y in rows)
    if page.sparing:
        page.add(Shape(path, stroke=Tints(0, 0, 0.4), line_width=0.8 * z))
    else:
        page.add(Shape(path, stroke=SUN, line_width=1.8 * z, dash=(0, 3 * z), round_caps=True))


def _paste_notes(page: PasteUp, clock: Dial, column: _Column, offset: float) -> None:
    for each, top in sorted(column.placed, key=lambda one: one[0].year or math.inf):
        if each.year is not None:
            _tie(page, clock, column.box, clock.angle(each.year), top + 9 * each.size, offset)
        each.paste(page, Box(column.box.x0, top, column.box.x1, top + each.height))


def _tie(page: PasteUp, clock: Dial, box: Box, angle: float, y: float, offset: float) -> None:
    """Draw a line from the rim at an hour to a note's year."""
    scale, right = page.grid.scale, bool(offset)
    if math.cos(angle) <= 0.01 and math.sin(angle) > 0.9:
        angle += 0.1  # off the fold
    rim = clock.at(angle, DRAWN_FOR + BEZEL)
    x, rim_y = rim.x + offset, page.grid.up(rim.y)
    side = 1 if right else -1
    end = box.x0 - 7 * scale if right else box.x1 + 7 * scale
    out = 16 * side * scale
    if math.sin(angle) > _OVER_BELL:
        pulls = (x + 2 * out, rim_y - 34 * scale), (end - 5 * out, y - 46 * scale)
    else:
        pulls = (x + out, rim_y + 0.2 * (y - rim_y)), (end - out, y)
    knots = (*pulls, (end, y))
    path = f"{x:.2f} {rim_y:.2f} m " + " ".join(f"{a:.2f} {b:.2f}" for a, b in knots) + " c"
    page.add(Shape(path, stroke=DEEP, line_width=0.9))
    _dot(page, x, rim_y, 2.4 * scale, WARM)
    _dot(page, end, y, 1.5 * scale, DEEP)


def _dot(page: PasteUp, x: float, y: float, radius: float, ink: Tints) -> None:
    page.add(Shape(f"{x:.2f} {y:.2f} m {x:.2f} {y:.2f} l", stroke=ink, line_width=2 * radius, round_caps=True))


# further pages, for what found no room


def _further(setting: Setting, notes: Sequence[Note], number: int) -> Iterator[Page]:
    """Set notes in two columns, on as many pages as they take."""
    first = setting.grid(number)
    width = (first.measure - first.gutter) / 2
    waiting = [_wider(setting, each, width) for each in notes]
    while waiting:
        page = PasteUp(setting.grid(number), f"kitchen-clock/{number}")
        top = heading(page, setting, "Kitchen clock") + 1.5 * page.grid.baseline
        for column in range(2):
            waiting = _fill(page, waiting, page.grid.left + column * (width + page.grid.gutter), top, width)
        running_foot(page, setting, number, setting.book.title.text)
        yield page.page(str(number), "kitchen-clock")
        number += 1


def _fill(page: PasteUp, waiting: Sequence[Note], x: float, top: float, width: float) -> list[Note]:
    """Fill a column with notes; return what is left. A note that no column holds goes on in the next."""
    y, left = top, list(waiting)
    while left:
        room = page.grid.bottom - y
        note_here, rest = left[0], None
        if note_here.height > room:
            if y > top and note_here.height <= page.grid.bottom - top:
                break
            note_here, rest = note_here.parted(room)
            if y > top and note_here.height > room:
                break
        note_here.paste(page, Box(x, y, x + width, y + note_here.height))
        y += note_here.height + _APART * page.grid.type_scale
        left[:1] = [rest] if rest else []
        if rest:
            break
    return left


def _wider(setting: Setting, each: Note, width: float) -> Note:
    return note(setting, each.year, [moment for moment, _ in each.texts], width, each.size)
