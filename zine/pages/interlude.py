"""An interlude: a page that is not a recipe. A title, some words, and a small drawing."""

from collections.abc import Iterator, Sequence

from zine.draw.chance import Chance
from zine.draw.furniture.shopfront import scalloped_paper
from zine.draw.outlines import ellipse
from zine.draw.paint import Paint
from zine.draw.paints import PAINTS
from zine.errors import Level, Problem
from zine.model.book import Part
from zine.model.geometry import Box
from zine.model.page import Page, Role
from zine.pages.fitting import shrunk, uncited
from zine.pages.foot import running_foot
from zine.pages.grid import BLEED, Grid
from zine.pages.pasteup import DEEP, KITCHEN, PasteUp
from zine.pages.setting import Opening, Setting
from zine.typeset.block import Block, Line
from zine.typeset.markup import plain
from zine.typeset.paragraph import set_paragraph
from zine.typeset.style import Style

_BAND = 182.0  # of colour at the head, points on A5
_GROUNDS = (("pink", "yellow"), ("butter", "coral"), ("sky", "butter"), ("coral", "butter"))
_ICONS = ("leaf", "ladle", "magpie", "burner", "cutlery", "scissors")
_SIZES = (1.3, 1.2, 1.1, 1.0, 0.95, 0.9)  # a short text may speak up
_ACROSS = 0.92  # of the measure: a text of one column is easier to read when it is narrower


def lay_out(part: Part, setting: Setting, number: int) -> Opening:
    """Lay out its pages, the first being `number`."""
    assert part.interlude, "an interlude has its words"  # noqa: S101
    title, text = part.interlude.title, part.interlude.text
    chance = Chance(f"interlude/{title.text}")
    first = PasteUp(setting.grid(number), chance.path)
    top = _head(first, setting, title.text, number, chance)
    blocks = _fitted(setting, text.text, first.grid, top)
    pages: list[Page] = []
    page, y = first, top
    for line, leading in _lines(blocks):
        if line and y > page.grid.bottom + 0.01:
            pages.append(_finished(page, setting, number + len(pages)))
            page = PasteUp(setting.grid(number + len(pages)), f"{chance.path}/{len(pages)}")
            y = page.grid.first
        if line:
            page.add(*Block((line,), leading).items(page.grid.left, y))
        y += leading if line else leading / 2
    pages.append(_finished(page, setting, number + len(pages)))
    problems = _problems(pages, part)
    return Opening(tuple(pages), tuple(problems))


def _head(page: PasteUp, setting: Setting, title: str, number: int, chance: Chance) -> float:
    """Draw a band of colour with a sun and one thing in it, the title below; return the first baseline."""
    grid_, scale = page.grid, page.grid.scale
    ground, disc = chance.pick(_GROUNDS)
    foot = grid_.up(_BAND * scale)
    left, right, top = -BLEED - 4, grid_.trim.width + BLEED + 4, grid_.trim.height + BLEED + 4
    if page.solid:
        page.tone.poly([(left, foot), (right, foot), (right, top), (left, top)], PAINTS[ground])
    middle = foot + 68 * scale
    radius = 92 * scale
    page.tone.fill(ellipse(grid_.trim.width / 2, middle, radius, radius, 16, 0, 0.006, chance), PAINTS[disc])
    paper = Box(-grid_.trim.width / 12, foot - 60 * scale, grid_.trim.width * 13 / 12, foot)
    scalloped_paper(page.tone, chance.child("paper"), paper, count=14, paint=Paint(0, 0, 0))
    side = 120 * scale
    icon = setting.artist.icon(chance.pick(_ICONS), side)
    page.picture(icon, (grid_.trim.width - side) / 2, grid_.up(middle) - side / 2 - 12 * scale)
    style = Style("display", 27 * scale, 30 * scale, ink=KITCHEN)
    block = shrunk(setting.faces, title, style, measure=grid_.measure, lines=2, smallest=16 * scale)
    y = (_BAND + 42) * scale
    with page.group(Role.TITLE):
        page.add(*block.items(grid_.left, y, Role.TITLE))
    page.anchor(f"interlude-{number}", title=plain(uncited(title)), depth=1)
    return grid_.snap(y + block.drop + 2 * grid_.baseline)


def _fitted(setting: Setting, text: str, page_grid: Grid, top: float) -> Sequence[Block]:
    """Set the words as large as one page holds them, in the usual size when they take more pages."""
    room = page_grid.bottom - top
    tried = [_set(setting, text, page_grid, factor) for factor in _SIZES]
    return next((blocks for blocks in tried if _height(blocks) <= room), tried[_SIZES.index(1.0)])


def _set(setting: Setting, text: str, page_grid: Grid, factor: float) -> Sequence[Block]:
    z = page_grid.type_scale * factor
    style = Style("text", 9.8 * z, 14 * z, ink=DEEP, bold_ink=DEEP)
    paragraphs = [each.strip() for each in uncited(text).split("\n") if each.strip()]
    return [set_paragraph(setting.faces, each, style, measure=page_grid.measure * _ACROSS) for each in paragraphs]


def _height(blocks: Sequence[Block]) -> float:
    return sum(block.height + block.leading / 2 for block in blocks) - 1.5 * blocks[-1].leading if blocks else 0.0


def _lines(blocks: Sequence[Block]) -> Iterator[tuple[Line | None, float]]:
    """Yield every line with its leading, and None between paragraphs."""
    for at, block in enumerate(blocks):
        if at:
            yield None, block.leading
        for line in block.lines:
            yield line, block.leading


def _finished(page: PasteUp, setting: Setting, number: int) -> Page:
    running_foot(page, setting, number, setting.book.title.text)
    return page.page(str(number), "interlude")


def _problems(pages: Sequence[Page], part: Part) -> Iterator[Problem]:
    if len(pages) > 1 and part.interlude:
        message = f"“{part.interlude.title}” is too long for one page, and takes {len(pages)}"
        yield Problem(message, part.interlude.text.mark, "Cut it, if one page is enough.", Level.WARNING, "copyfit")
