"""The mini-zine's back: the meal is over, the other dishes wait in the booklet; a line to number copies."""

from zine.model.book import Part, Recipe
from zine.model.geometry import Box
from zine.model.ink import Tints
from zine.model.page import Role
from zine.model.theme import OWN_GROUND
from zine.pages.fitting import one_line, shrunk
from zine.pages.mini_zine.cover import MINI_DISH
from zine.pages.mini_zine.sizes import SMALLEST, Sizes, sizes
from zine.pages.pasteup import DEEP, KITCHEN, PAPER, PasteUp
from zine.pages.plated import DISC, Colours, plated
from zine.pages.setting import Opening, Setting
from zine.typeset.markup import plain

_COLOURS = Colours("deep", "egg")
_YOLK = Tints(1, 0.02, 0)
_STRIP = 30.0  # of paper under the picture, where the page is not dark
_AIR, _COPY = 7.0, 34.0  # above the picture, and from where it ends to the foot
_ACROSS = 0.95  # of the page's width: the most that the disc takes


def lay_out(part: Part, setting: Setting, number: int) -> Opening:  # noqa: ARG001 every kind is asked alike
    """Lay out the back; its picture is the last dish that the mini-zine has no page for, or else the last one."""
    page = PasteUp(setting.grid(number), "mini/back")
    book, by = setting.book, sizes(setting.book.trim)
    served = [each.recipe.number for each in book.parts if each.kind == MINI_DISH and each.recipe]
    waiting = [recipe for recipe in book.recipes if recipe.number not in served]
    width, height = page.grid.trim
    dark = page.solid and setting.book.theme.design.ground == OWN_GROUND
    y = _paste_words(page, setting, by, waiting=len(waiting), dark=dark)
    window = window_in(Box(0, y + _AIR * by.scale, width, height - _COPY * by.scale))
    field = Box(0, 0, width, height) if dark else Box(0, y, width, height - _STRIP * by.scale)
    recipe: Recipe = (waiting or book.recipes)[-1]
    plated(page, setting, recipe, colours=_COLOURS, field=field, window=window)
    copy = f"{setting.label('copy')} ____ {setting.label('of')} ____"
    style = by.style("display", 9.4, _YOLK if dark else DEEP)
    line = one_line(setting.faces, copy, style, measure=width - 2 * by.margin, smallest=SMALLEST)
    page.add(*line.items(width / 2, height - 14 * by.scale, align="centre"))
    return Opening((page.page("", "mini-back"),))


def window_in(room: Box) -> Box:
    """Return where the dish goes, for its disc, which is larger, to stay in the room."""
    half = min(room.width * _ACROSS, room.height) / 2 / DISC
    x, y = room.middle
    return Box(x - half, y - half, x + half, y + half)


def _paste_words(page: PasteUp, setting: Setting, by: Sizes, *, waiting: int, dark: bool) -> float:
    """Set the words at the head, light ones on a dark page; return where they end."""
    book, faces, width = setting.book, setting.faces, page.grid.trim.width
    measure = width - 2 * by.margin
    more = setting.phrase("{count} more dishes wait in the booklet.", count=waiting) if waiting > 1 else ""
    facts = setting.label("Recipes and sources are there, too." if more else "Recipes and sources are in the booklet.")
    large = by.style("display", 22, _YOLK if dark else KITCHEN, 1.2)
    title = plain((book.back_cover.title or book.title).text)
    told = by.style("bold", 8.8, PAPER if dark else DEEP, 1.36)
    blocks = (
        (shrunk(faces, title, large, measure=measure, lines=2, smallest=12), Role.TITLE),
        (shrunk(faces, f"{more} {facts}".strip(), told, measure=measure, lines=3, smallest=SMALLEST), Role.PARAGRAPH),
    )
    y = 24 * by.scale
    for block, role in blocks:
        page.add(*block.items(width / 2, y + block.leading * 0.8, role, align="centre"))
        y += block.height + 4 * by.scale
    return y
