"""The foreword: what this is, and how to read a card, shown on the words of one of the cards."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zine.draw.furniture.arrows import callout
from zine.draw.outlines import ellipse
from zine.draw.paints import PAINTS
from zine.model.book import Part, Recipe
from zine.model.card import Ingredient, IngredientGroup, Step
from zine.model.geometry import Box, Point
from zine.model.page import Page, Role
from zine.pages import furnishing
from zine.pages.card_legend import card_legend, paste_legend
from zine.pages.dishes import dish_words, served_words
from zine.pages.extents import extent
from zine.pages.fitting import one_line, shrunk, uncited
from zine.pages.foot import running_foot
from zine.pages.heading import heading
from zine.pages.pasteup import DEEP, KITCHEN, PasteUp
from zine.pages.setting import Opening, Setting
from zine.pages.typography import typography
from zine.typeset.block import Block
from zine.typeset.paragraph import set_paragraph, set_spans
from zine.typeset.style import Style

_WELCOME = (
    "Every dish in here is a piece of policy. It is cooked as a recipe because a recipe has to say plainly what goes "
    "in, in what order, how much of it there is, and who should not eat it."
)
_COLOURS = "The food is a joke and comes in **colour**. The facts are not, and come in plain ink."
_WEIGHTS = "The food is a joke and comes in **bold letters**. The facts are not, and come in plain ones."
_SLIP = 0.63  # of the measure
_PAD = 14.0
_AROUND_SLIP = 66.0  # its heading, its margins, and the gap below it
_HAND, _LEAST_HAND = 13.6, 0.81  # points, and how far it shrinks: for handwriting, whose small letters are small
_TALL = 4.52  # points: its x-height; a hand whose small letters are larger is set smaller
_BETWEEN_REMARKS = 6.0
_SIZES = (1.4, 1.3, 1.2, 1.1, 1.0, 0.92)  # of the specimen's type


class _Said(NamedTuple):
    """Words of a card on the specimen, and what the chef says of them."""

    block: Block
    gap: float
    remark: str = ""
    indent: float = 0.0
    numeral: str = ""
    at_end: bool = False  # the remark is of the last line's end

    @property
    def aside(self) -> float:
        """How far below the first line the remark stands."""
        return self.block.drop if self.at_end else 0.0


def lay_out(_part: Part, setting: Setting, number: int) -> Opening:
    """Lay out its pages, the first being `number`. On a page too small for a specimen nothing shows how to read one."""
    first = PasteUp(setting.grid(number), "foreword")
    y = _welcome(first, setting)
    if _room(first, setting, y) >= _needed(first, setting):
        _reading(first, setting, y)
        return Opening((_finished(first, setting, number),))
    _dish(first, setting, y)
    second = PasteUp(setting.grid(number + 1), "foreword/1")
    y = second.grid.first + second.grid.baseline
    if _room(second, setting, y) < _needed(second, setting):
        return Opening((_finished(first, setting, number),))
    _reading(second, setting, y)
    return Opening((_finished(first, setting, number), _finished(second, setting, number + 1)))


def _finished(page: PasteUp, setting: Setting, number: int) -> Page:
    running_foot(page, setting, number, setting.book.title.text)
    return page.page(str(number), "foreword")


def _welcome(page: PasteUp, setting: Setting) -> float:
    """Say what this is; return where a heading may follow."""
    grid_, z = page.grid, page.grid.type_scale
    y = heading(page, setting, "Welcome", anchor="foreword") + 1.7 * grid_.baseline
    style = Style("text", 9.6 * z, 13 * z, ink=DEEP, bold_ink=KITCHEN)
    for words in (_WELCOME, _COLOURS if setting.book.theme.palette.tells_apart else _WEIGHTS):
        block = set_paragraph(setting.faces, setting.label(words), style, measure=grid_.measure * 0.96)
        page.add(*block.items(grid_.left, y))
        y += block.height + 0.5 * grid_.baseline
    return y + 0.6 * grid_.baseline


def _dish(page: PasteUp, setting: Setting, y: float) -> None:
    """Fill what is left of the page with the first dish before the sun."""
    grid_, recipe = page.grid, setting.book.recipes[0]
    words = served_words(dish_words(recipe, setting))
    reach = extent(words)
    tall = min(grid_.bottom - y, grid_.measure * 0.9)
    radius = round(tall / 2.6, 1)
    x, middle = (grid_.left + grid_.right) / 2, grid_.up((y + grid_.bottom) / 2)
    page.tone.fill(ellipse(x, middle, 1.16 * radius, 1.16 * radius, 16), PAINTS["yellow"])
    drawing = setting.artist.small(words, recipe.card.key, radius)
    sink = (reach.up - reach.down) / 200 * radius
    page.tone.plates.stamp(drawing.plates, x - drawing.width / 2, middle - drawing.height / 2 - sink)


def _room(page: PasteUp, setting: Setting, y: float) -> float:
    """How high the specimen may be on a page where its heading stands at y."""
    return page.grid.bottom - y - _deep(page, setting) - _AROUND_SLIP * page.grid.type_scale


def _needed(page: PasteUp, setting: Setting) -> float:
    """How high the specimen is at its smallest."""
    said = list(_specimen(page, setting, room=0))
    return sum(_steps(page, setting, said))


def _reading(page: PasteUp, setting: Setting, y: float) -> None:
    """Show how to read a card, from a heading on baseline y."""
    grid_, z = page.grid, page.grid.type_scale
    room, legend = _room(page, setting, y), list(card_legend(page, setting))
    said = list(_specimen(page, setting, room=room))
    foot = _slip(page, setting, said, _subhead(page, setting, y))
    lowest = grid_.bottom - _deep(page, setting) + 12 * z
    paste_legend(page, legend, max(foot + 14 * z, (foot + 26 * z + lowest) / 2))


def _deep(page: PasteUp, setting: Setting) -> float:
    """How high the legend is."""
    legend = list(card_legend(page, setting))
    return sum(max(left.height, right.height) for left, right in zip(legend[::2], legend[1::2], strict=True))


def _subhead(page: PasteUp, setting: Setting, y: float) -> float:
    z = page.grid.type_scale
    words = setting.label("How to read a card")
    block = one_line(setting.faces, words, Style("display", 14.5 * z, 18 * z, ink=KITCHEN), measure=page.grid.measure)
    with page.group(Role.HEADING):
        page.add(*block.items(page.grid.left, y, Role.HEADING))
    return y + 14 * z


# the specimen


def _example(recipes: Sequence[Recipe]) -> tuple[Recipe, Ingredient, Step]:
    """Choose the card that shows most of how cards are written."""

    def shows(one: tuple[Recipe, Ingredient, Step]) -> tuple[int, float]:
        _, ingredient, step = one
        fullness = bool(ingredient.amount) + 2 * bool(ingredient.plays) + bool(step.name) + ("[^" in step.text.text)
        return fullness, -abs(len(step.text.text) - 120)

    choices = [
        (recipe, ingredient, step)
        for recipe in recipes
        for each in recipe.card.ingredients
        for ingredient in (each.items if isinstance(each, IngredientGroup) else (each,))[:1]
        for step in recipe.card.steps[:3]
    ]
    return max(choices, key=shows)


def _specimen(page: PasteUp, setting: Setting, *, room: float) -> Iterator[_Said]:
    """Set an ingredient and a step as on their card, smaller where there is little room."""
    z, measure = page.grid.type_scale, page.grid.measure * _SLIP - 2 * _PAD * page.grid.scale
    recipe, ingredient, step = _example(setting.book.recipes)
    said: list[_Said] = []
    for factor in _SIZES:
        said = list(_words(setting, recipe, ingredient, step, measure, z * factor))
        if sum(_steps(page, setting, said)) <= room:
            break
    yield from said


def _steps(page: PasteUp, setting: Setting, said: Sequence[_Said]) -> list[float]:
    """How far it is from each words' top to the next: theirs, or their remark's."""
    z = page.grid.type_scale
    remarks = [_remark(setting, each.remark, page.grid.right - _beside(page), z) for each in said]
    return [
        max(each.block.height + each.gap, each.aside + remark.height + _BETWEEN_REMARKS * z)
        for each, remark in zip(said, remarks, strict=True)
    ]


def _beside(page: PasteUp) -> float:
    """Where the remarks begin."""
    return page.grid.left + page.grid.measure * _SLIP + 24 * page.grid.scale


def _words(
    setting: Setting, recipe: Recipe, ingredient: Ingredient, step: Step, measure: float, z: float
) -> Iterator[_Said]:
    faces = setting.faces
    text = Style("text", 9.2 * z, 12.4 * z, ink=DEEP)
    if ingredient.amount:
        amount = Style("bold", 9.2 * z, 12.4 * z, ink=DEEP)
        block = set_paragraph(faces, uncited(ingredient.amount), amount, measure=measure)
        yield _Said(block, 0.0, "how much, as the source says it")
    yield _Said(
        set_paragraph(faces, uncited(ingredient.item), text, measure=measure),
        0.0,
        "the fact: true with no kitchen in sight",
    )
    if ingredient.plays:
        plays = Style("text", 9.2 * z, 12.4 * z, ink=KITCHEN)
        yield _Said(
            set_paragraph(faces, uncited(ingredient.plays), plays, measure=measure - 12 * z),
            9 * z,
            "the food it plays",
            12 * z,
        )
    numbers = {key: citation.number for key, citation in recipe.citations.items()}
    indent = 22 * z
    head = Style("bold", 9.2 * z, 12.4 * z, ink=KITCHEN)
    if step.name:
        block = set_paragraph(faces, uncited(step.name), head, measure=measure - indent)
        yield _Said(block, 0.0, "in the kitchen", indent, "1")
    block = set_spans(faces, [(text, step.text)], measure=measure - indent, numbers=numbers)
    cited = "small numbers: who says so, at the foot" if "[^" in step.text.text else "in the world"
    yield _Said(block, 4 * z, cited, indent, "" if step.name else "1", at_end=True)


def _slip(page: PasteUp, setting: Setting, said: Sequence[_Said], y: float) -> float:
    """Print the specimen on an order slip, the remarks beside it; return the slip's foot."""
    grid_, scale, z = page.grid, page.grid.scale, page.grid.type_scale
    pad, width, beside = _PAD * scale, grid_.measure * _SLIP, _beside(page)
    remarks = [_remark(setting, each.remark, grid_.right - beside, z) for each in said]
    steps = _steps(page, setting, said)
    foot = y + sum(steps) + 2 * pad
    box = Box(grid_.left, grid_.up(foot), grid_.left + width, grid_.up(y))
    furnishing.scrap(page, box)
    top = y + pad
    for each, remark, step in zip(said, remarks, steps, strict=True):
        x, middle = grid_.left + pad + each.indent, top + 0.46 * each.block.leading
        noted = middle + each.aside
        if each.numeral:
            _yolk(page, setting, each.numeral, Point(grid_.left + pad + 8 * z, middle + 1 * z))
        with page.group(Role.PARAGRAPH):
            page.add(*each.block.items(x, top + 0.78 * each.block.leading))
        first = max(y, noted - 0.4 * remark.leading)
        with page.group(Role.NOTE):
            page.add(*remark.items(beside, first + 0.76 * remark.leading, Role.NOTE))
        end = x + each.block.lines[-1 if each.at_end else 0].width + 5 * scale
        _arrow(page, Point(beside - 4 * scale, first + 0.5 * remark.leading), Point(end, noted))
        top += step
    return foot


def _remark(setting: Setting, words: str, measure: float, z: float) -> Block:
    faces = setting.faces
    tall = faces.font(faces.first("hand").name).height("x")
    size = min(_HAND, _TALL * 1000 / tall) if tall else _HAND
    hand = Style("hand", size * z, 13 * z, ink=KITCHEN)
    return shrunk(faces, setting.label(words), hand, measure=measure, lines=3, smallest=size * _LEAST_HAND * z)


def _yolk(page: PasteUp, setting: Setting, words: str, at: Point) -> None:
    z = page.grid.type_scale
    furnishing.yolk(page, Point(at.x, page.grid.up(at.y)), 9.4 * z)
    numeral = one_line(setting.faces, words, typography(page.grid).numeral._replace(size=12 * z), measure=18 * z)
    page.add(*numeral.items(at.x, at.y + 4.2 * z, Role.LABEL, align="centre"))


def _arrow(page: PasteUp, start: Point, end: Point) -> None:
    up = page.grid.up
    if start.x - end.x > 6:
        arrow = page.chance.child("arrow", end.y)
        ends = Point(start.x, up(start.y)), Point(end.x, up(end.y))
        callout(page.tone, arrow, *ends, bend=5.0, brushed=not page.sparing)
