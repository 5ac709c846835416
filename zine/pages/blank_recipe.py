"""Your own recipe: the card emptied, to be copied and cooked from. Fills a booklet up to whole sheets."""

from zine.draw.stage import Stage
from zine.model.book import Part
from zine.model.geometry import Box, Point
from zine.model.page import Picture, Role
from zine.pages.fitting import one_line, shrunk
from zine.pages.foot import running_foot
from zine.pages.furnishing import yolk
from zine.pages.heading import native
from zine.pages.pasteup import DEEP, KITCHEN, SOFT, PasteUp
from zine.pages.setting import Opening, Setting
from zine.pages.typography import typography
from zine.typeset.line import set_line
from zine.typeset.style import Style

_WORDS = {
    "vessel": {"plate": {"skin": "white", "deco": "line"}},
    "ground": {"gingham": {"ink": "sun", "tone": 0.5, "n": 18, "color": "butter"}},
}
_PICTURE = 148.0  # points high on A5
_RULE = 17.0
_STEPS = 6
_STATS = ("serves", "timer", "pot")


def lay_out(_part: Part, setting: Setting, number: int) -> Opening:
    """Lay out its pages, the first being `number`."""
    page = PasteUp(setting.grid(number), f"blank-recipe/{number}")
    grid_, scale = page.grid, page.grid.scale
    y = _head(page, setting)
    _picture(page, setting, Box(grid_.left, y, grid_.right, y + _PICTURE * scale))
    y = _names(page, setting, y + (_PICTURE + 27) * scale)
    y = _stats(page, setting, y)
    _columns(page, setting, y)
    running_foot(page, setting, number, setting.book.title.text)
    return Opening((page.page(str(number), "blank-recipe"),))


def _head(page: PasteUp, setting: Setting) -> float:
    grid_, scale, faces = page.grid, page.grid.scale, setting.faces
    label, y = "Your own recipe", page.grid.first
    hangul, x = native(setting, label), page.grid.left
    with page.group(Role.TITLE):
        for words, size, ink, lang in ((hangul, 20, KITCHEN, "ko"), (setting.label(label), 11.5, DEEP, "")):
            if words:
                style = Style(
                    "display", (size if hangul else 20) * scale, 24, ink=ink if hangul else KITCHEN, lang=lang
                )
                block = one_line(faces, words, style, measure=grid_.measure * 0.5)
                page.add(*block.items(x, y, Role.TITLE))
                x += block.width + 8 * scale
    remark = setting.label("copy this page and cook something")
    hand = Style("hand", 14 * scale, 15 * scale, ink=KITCHEN)
    if (room := grid_.right - x) > 90 * scale:
        page.add(*one_line(faces, remark, hand, measure=room).items(grid_.right, y, align="right"))
    return y + 15 * scale


def _picture(page: PasteUp, setting: Setting, box: Box) -> None:
    """An empty plate on a cloth, cutlery beside it."""
    scale, trim = page.grid.scale, page.grid.trim
    up = page.grid.upright(box)
    middle = Point(up.middle.x - 14 * scale, up.middle.y - 2 * scale)
    own = 300 * scale * 0.86
    left, foot = middle.x - 0.5 * own, middle.y - 0.4 * own
    tools = [
        {"spoon": {"x": (box.x1 - 48 * scale - left) / own, "y": (middle.y - foot) / own, "turn": 88, "length": 138,
                   "skin": "brass"}},
        {"chopsticks": {"x": (box.x1 - 29 * scale - left) / own, "y": (middle.y - foot) / own, "turn": 89,
                        "length": 140, "gap": 9}},
    ]  # fmt: skip
    stage = Stage(trim.width, trim.height, middle, scale=0.86 * scale, ground=up)
    drawing = setting.artist.picture({**_WORDS, "tilt": 0.72, "props": tools}, page.seed, stage)
    page.picture(drawing, 0, 0)
    hand = Style("hand", 15 * scale, 16, ink=SOFT)
    words = one_line(setting.faces, setting.label("draw it here"), hand, measure=120 * scale)
    page.add(*words.items(middle.x, page.grid.up(middle.y) + 3 * scale, align="centre"))


def _blank(page: PasteUp, setting: Setting, label: str, x: float, end: float, y: float) -> None:
    """A label, and a line to write on."""
    style = Style("display", 8.8 * page.grid.type_scale, 12, ink=KITCHEN)
    block = one_line(setting.faces, label, style, measure=(end - x) * 0.6)
    page.add(*block.items(x, y))
    page.rule(x + block.width + 6 * page.grid.scale, end, y + 1, width=0.7)


def _names(page: PasteUp, setting: Setting, y: float) -> float:
    grid_, scale = page.grid, page.grid.scale
    split = grid_.left + grid_.measure * 0.62
    _blank(page, setting, setting.label("Dish"), grid_.left, split, y)
    _blank(page, setting, native(setting, "Name") or setting.label("Name"), split + 14 * scale, grid_.right, y)
    y += 23 * scale
    _blank(page, setting, setting.label("What it really is"), grid_.left, grid_.right, y)
    return y + 13 * scale


def _stats(page: PasteUp, setting: Setting, y: float) -> float:
    """Serves, time, difficulty and five hollow chillies, between two rules."""
    grid_, scale = page.grid, page.grid.scale
    height, side = 30 * scale, 23 * scale
    for edge in (y, y + height):
        page.rule(grid_.left, grid_.right, edge, width=1.2 * scale)
    cell = (grid_.measure - 96 * scale) / len(_STATS)
    for at, icon in enumerate(_STATS):
        x = grid_.left + at * cell + 2 * scale
        page.add(Picture(setting.artist.icon(icon, side), x, y + (height - side) / 2))
        page.rule(x + side + 5 * scale, x + cell - 12 * scale, y + height * 0.72, width=0.7)
    chilli = setting.artist.icon("chili", 17 * scale, on=False)
    for at in range(5):
        page.add(Picture(chilli, grid_.right - (5 - at) * 15.5 * scale, y + height / 2 - 8.5 * scale))
    return y + height


def _columns(page: PasteUp, setting: Setting, y: float) -> None:
    """Ingredients and the facts panel on the left, method on the right; lines to write on."""
    grid_, scale = page.grid, page.grid.scale
    y = y + 25 * scale
    right = grid_.left + grid_.column_a
    _column_head(page, setting, "Ingredients", Point(grid_.left, y), grid_.column_a)
    _column_head(page, setting, "Method", Point(grid_.b, y), grid_.column_b)
    foot = grid_.bottom
    room = foot - y
    panel = max(0.0, min(84 * scale, room * 0.36))
    lines = max(2, int((room - panel - 18 * scale) / (_RULE * scale)))
    for at in range(1, lines + 1):
        page.dots(grid_.left, right, y + (at * _RULE + 4) * scale, width=0.8, pitch=3, ink=SOFT)
    _panel(page, setting, Box(grid_.left, foot - panel, right, foot))
    pitch = (room - 26 * scale) / _STEPS
    for at in range(_STEPS):
        _step(page, setting, at, y + 10 * scale + at * pitch, pitch)
    says = set_line(
        setting.faces, setting.label("Says who?"), Style("display", 8.8 * grid_.type_scale, 12, ink=KITCHEN)
    )
    page.add(*says.items(grid_.b, foot))
    page.rule(grid_.b + says.width + 6 * scale, grid_.right, foot + 1, width=0.7)


def _column_head(page: PasteUp, setting: Setting, label: str, at: Point, measure: float) -> None:
    """A column's head, and the same in Hangul where the column is wide enough."""
    z, faces = page.grid.type_scale, setting.faces
    with page.group(Role.HEADING):
        block = one_line(faces, setting.label(label), Style("display", 12.5 * z, 16, ink=DEEP), measure=measure)
        page.add(*block.items(at.x, at.y, Role.HEADING))
        if hangul := native(setting, label):
            small = set_line(faces, hangul, Style("display", 9.4 * z, 16, ink=KITCHEN, lang="ko"))
            if block.width + 5 * z + small.width <= measure:
                page.add(*small.items(at.x + block.width + 5 * z, at.y, Role.HEADING))


def _step(page: PasteUp, setting: Setting, at: int, y: float, pitch: float) -> None:
    """A number on a yolk, and two lines."""
    grid_, scale = page.grid, page.grid.scale
    middle = y + 7 * scale
    yolk(page, Point(grid_.b + 8 * scale, grid_.up(middle)), 8.5 * scale, str(at))
    number = set_line(setting.faces, str(at + 1), typography(grid_).numeral._replace(size=11 * scale))
    page.add(*number.items(grid_.b + 8 * scale, middle + 4 * scale, Role.LABEL, align="centre"))
    for line in (1, 2):
        page.dots(
            grid_.b + 23 * scale, grid_.right, y + (line - 0.5) * pitch / 2 + 5 * scale, width=0.8, pitch=3, ink=SOFT
        )


def _panel(page: PasteUp, setting: Setting, box: Box) -> None:
    """The facts panel without facts."""
    scale = page.grid.scale
    page.box(box, stroke=DEEP, width=1.1 * scale)
    title = shrunk(
        setting.faces,
        setting.label("Policy Facts"),
        Style("panel-bold", 15 * scale, 17),
        measure=box.width - 12 * scale,
    )
    page.add(*title.items(box.x0 + 6 * scale, box.y0 + 16 * scale))
    inside = (box.x0 + 6 * scale, box.x1 - 6 * scale)
    page.rule(*inside, box.y0 + 23 * scale, width=4.4 * scale)
    y = box.y0 + 39 * scale
    while y < box.y1 - 6 * scale:
        page.rule(*inside, y, width=0.5)
        y += 14 * scale
