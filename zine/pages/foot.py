"""The foot of a page, and the tab at its fore-edge: where am I?"""

from zine.draw.furniture.papers import tab
from zine.model.book import BookCourse
from zine.model.geometry import Box
from zine.model.ink import Tints
from zine.model.page import Role
from zine.pages.furnishing import bar
from zine.pages.grid import BLEED
from zine.pages.pasteup import DEEP, PasteUp
from zine.pages.sections import section
from zine.pages.setting import Setting
from zine.pages.typography import typography
from zine.typeset.line import fitted, set_line
from zine.typeset.style import Style

_AFTER_FOLIO = 20.0

_TAB_WIDTH = 19.0
_TAB_SIZE = 12.4
_TAB_PITCH = 13.0
_TAB_LEAST = 42.0
_TAB_MOST_LETTERS = 5
_TABS_FROM_HEAD, _TABS_TO_FOOT = 60.0, 60.0


def running_foot(page: PasteUp, setting: Setting, number: int, words: str, *, ink: Tints = DEEP) -> None:
    """Set the folio at the outer foot and the running words beside it. Call it last: readers hear it last."""
    grid, styles, faces = page.grid, typography(page.grid), setting.faces
    y = grid.trim.height - grid.folio
    align, x = ("right", grid.right) if grid.recto else ("left", grid.left)
    away = (-_AFTER_FOLIO if grid.recto else _AFTER_FOLIO) * grid.type_scale
    measure = grid.measure - 2 * abs(away)
    folio = set_line(faces, str(number), styles.folio._replace(ink=ink))
    page.add(*folio.items(x, y, Role.ARTIFACT, align=align))  # type: ignore[arg-type] # one of two literals
    foot = fitted(faces, words, styles.foot._replace(ink=ink), measure=measure, smallest=1.0)
    page.add(*foot.items(x + away, y, Role.ARTIFACT, align=align))  # type: ignore[arg-type] # likewise


def section_tab(page: PasteUp, setting: Setting, course: BookCourse) -> None:
    """Draw a recto's tab: its height on the edge is the course's place in the book, its colour the course's mix."""
    letters = _letters(course)
    if not letters or not page.grid.recto:
        return
    grid, colours = page.grid, section(course.colour, page.grid.design)
    scale = grid.scale
    courses = setting.book.courses
    travel = grid.trim.height - (_TABS_FROM_HEAD + _TABS_TO_FOOT) * scale
    height = max(_TAB_LEAST, len(letters) * _TAB_PITCH + _TAB_PITCH) * scale
    place = courses.index(course) / max(1, len(courses) - 1)
    top = _TABS_FROM_HEAD * scale + place * (travel - height)
    edge = grid.trim.width
    box = Box(edge - _TAB_WIDTH * scale, grid.up(top + height), edge + BLEED + 4, grid.up(top))
    tab(page.tone, page.chance.child("tab"), box, **bar(page, colours.mix))
    style = Style("display", _TAB_SIZE * scale, _TAB_PITCH * scale, colours.letters, lang="ko")
    baseline = top + height / 2 - (len(letters) * _TAB_PITCH / 2 - 10.8) * scale
    for index, letter in enumerate(letters):
        line = set_line(setting.faces, letter, style)
        y = baseline + index * _TAB_PITCH * scale
        with page.daylight():
            page.add(*line.items(edge - 9.6 * scale, y, Role.ARTIFACT, align="centre"))


def _letters(course: BookCourse) -> str:
    """Return the letters that stand under each other on a tab: the course's name in Hangul, as far as it has one."""
    name = (course.native_name or course.name).text
    letters = "".join(letter for letter in name if letter.isalpha())
    return letters[:_TAB_MOST_LETTERS] if course.native_name or not letters.isascii() else ""
