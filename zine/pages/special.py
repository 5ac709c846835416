"""The special of the day: one dish large, where the menu leaves room."""

from collections.abc import Sequence

from zine.draw.furniture.papers import slat
from zine.draw.outlines import ellipse
from zine.draw.paint import CUT, LINE
from zine.draw.paints import PAINTS
from zine.draw.stage import OWN_SIZE, Stage, fit
from zine.model.book import Recipe
from zine.model.geometry import Box, Point
from zine.model.page import Picture, Role
from zine.pages.dishes import dish_words
from zine.pages.fitting import one_line, shrunk, uncited
from zine.pages.heading import native
from zine.pages.pasteup import DEEP, KITCHEN, PAPER, PasteUp
from zine.pages.setting import Setting
from zine.typeset.block import Block
from zine.typeset.markup import plain
from zine.typeset.style import Style

_LOW = 0.72  # a box lower than this share of its width has words beside the picture
_DISC = 1.18  # the sun's radius, of the dish's
_Part = tuple[Block, Role]


def special(page: PasteUp, setting: Setting, box: Box) -> None:
    """Fill a box with the hottest dish of the book: the picture above its words, or beside them in a low box."""
    recipe = max(setting.book.recipes, key=lambda each: each.card.heat.level if each.card.heat else -1)
    scale = page.grid.scale
    up = page.grid.upright(box)
    line = None if page.solid else LINE
    slat(page.tone, page.chance.child("special"), up, head=0, head_paint=None, paint=CUT, line=line)
    inside = Box(box.x0 + 14 * scale, box.y0 + 10 * scale, box.x1 - 14 * scale, box.y1 - 12 * scale)
    if box.height < _LOW * box.width:
        split = inside.x0 + min(inside.height, inside.width * 0.46)
        blocks = _words(page, setting, recipe, inside.x1 - split - 12 * scale)
        y = (inside.y0 + inside.y1 - sum(block.height for block, _ in blocks)) / 2
        _stack(page, blocks, (split + 12 * scale + inside.x1) / 2, y)
        _picture(page, setting, recipe, Box(inside.x0, inside.y0, split, inside.y1))
    else:
        blocks = _words(page, setting, recipe, inside.width - 12 * scale)
        heads = [each for each in blocks if each[1] is Role.HEADING]
        below = blocks[len(heads) :]
        x = box.middle.x
        top = _stack(page, heads, x, inside.y0)
        foot = inside.y1 - sum(block.height for block, _ in below)
        _stack(page, below, x, foot)
        _picture(page, setting, recipe, Box(inside.x0, top + 6 * scale, inside.x1, foot - 6 * scale))
    page.link(box, f"card-{recipe.card.key}", plain(uncited(recipe.card.title)))


def chalk(page: PasteUp, setting: Setting, box: Box) -> None:
    """Fill a box on the dark board with a pot, and words in chalk."""
    scale, x = page.grid.scale, box.middle.x
    radius = min(62 * scale, box.height * 0.26)
    middle = box.middle.y - 16 * scale
    for share, paint in ((1.0, PAINTS["yellow"]), (0.83, CUT)) if page.solid else ():
        page.tone.fill(ellipse(x, page.grid.up(middle), radius * share, radius * share, 14), paint)
    side = radius * 1.45
    page.add(Picture(setting.artist.icon("pot", side), x - side / 2, middle - side / 2))
    hand = Style("hand", 21 * scale, 24 * scale, ink=PAPER if page.solid else DEEP)
    words = one_line(setting.faces, setting.label("More is on the stove."), hand, measure=box.width)
    page.add(*words.items(x, middle + radius + 27 * scale, align="centre"))


def _stack(page: PasteUp, blocks: Sequence[_Part], x: float, y: float) -> float:
    """Set blocks one below the other, centred, from y; return where they end."""
    for block, role in blocks:
        page.add(*block.items(x, y + block.leading * 0.78, role, align="centre"))
        y += block.height
    return y


def _words(page: PasteUp, setting: Setting, recipe: Recipe, measure: float) -> list[_Part]:
    """Set what it is, its name, its promise, and where it is."""
    scale, faces, card = page.grid.type_scale, setting.faces, recipe.card
    label = "Today's special"
    hangul = native(setting, label)
    large = Style("display", 24 * scale, 27 * scale, ink=KITCHEN, lang="ko" if hangul else "")
    parts = [(one_line(faces, hangul or setting.label(label), large, measure=measure), Role.HEADING)]
    if hangul:
        small = Style("display", 11 * scale, 17 * scale)
        parts.append((one_line(faces, setting.label(label), small, measure=measure), Role.HEADING))
    name = Style("display", 17 * scale, 20 * scale)
    parts.append((shrunk(faces, card.title, name, measure=measure, lines=2, smallest=11 * scale), Role.PARAGRAPH))
    if card.tagline:
        hand = Style("hand", 15.5 * scale, 16 * scale, ink=KITCHEN, bold_role="hand", italic_role="hand")
        promise = shrunk(faces, card.tagline, hand, measure=measure * 0.94, lines=2, smallest=13 * scale)
        parts.append((promise, Role.PARAGRAPH))
    where = setting.phrase("page {folio}", folio=setting.folio(f"card-{card.key}"))
    folio = Style("display", 11 * scale, 18 * scale, ink=KITCHEN)
    return [*parts, (one_line(faces, where, folio, measure=measure), Role.REFERENCE)]


def _picture(page: PasteUp, setting: Setting, recipe: Recipe, box: Box) -> None:
    """The dish before a rising sun, as large as the box allows."""
    radius = min(box.width / 2, box.height / 2) / _DISC
    dish = dish_words(recipe, setting)
    whole = Box(0, 0, box.width, box.height)
    center = Point(box.width / 2, box.height / 2 - 0.1 * radius)
    stage = Stage(box.width, box.height, center, scale=0.9 * radius / 100, ground=whole, crop=whole, keep=20)
    own = fit(dish, stage)
    side = OWN_SIZE * own.scale
    x, y = (box.width / 2 - own.x) / side, (box.height / 2 - own.y) / side
    sun = {"color": "paper", "disc": "yellow", "x": x, "y": y, "r": _DISC * radius / side}
    words = {**dish, "ground": {"sun": sun}}
    drawing = setting.artist.picture(words, recipe.card.key, stage)
    alt = plain(uncited(recipe.card.alt or recipe.card.title))
    page.add(Picture(drawing, box.x0, box.y0, alt=alt, role=Role.FIGURE))
