"""What lies on the picture of a cut card, on paper of its own: the course, and how hot the dish is."""

from zine.model.geometry import Box
from zine.model.page import Picture, Role, Shape
from zine.pages.card.words import CardWords
from zine.pages.cut_card.sizes import SMALLEST, Sizes, styles
from zine.pages.pasteup import DEEP, PAPER, PasteUp
from zine.pages.rounded import rounded
from zine.typeset.copyfit import first_fit
from zine.typeset.line import set_line
from zine.typeset.markup import plain

_HEIGHT, _PAD, _TOP = 15.0, 7.0, 11.0
_CHILLI, _PITCH, _CHILLIES = 12.0, 8.0, 5


def paste_labels(page: PasteUp, words: CardWords, by: Sizes, field: Box) -> None:
    """Paste the course's label at the left of the picture's head, the chillies at its right."""
    left, right = by.margin, field.x1 - by.margin * (0.6 if by.wide else 1)
    if words.card.heat:
        right = _chillies(page, words, by, right=right, level=words.card.heat.level) - 6 * by.scale
    _course(page, words, by, left, right - left)


def _course(page: PasteUp, words: CardWords, by: Sizes, x: float, measure: float) -> None:
    """The course in both scripts, or in one where there is less room."""
    course, style = words.course, styles(by, SMALLEST).label
    name, native = plain(course.name.text), plain(course.native_name.text) if course.native_name else ""
    told = (f"{native}  {name}".strip() if not words.korean else native or name, name, native)
    blocks = (set_line(words.setting.faces, each, style) for each in told if each)
    block = first_fit(blocks, lambda each: each.width + 2 * _PAD * by.scale <= measure)
    if block:
        box = _pill(page, by, x, x + block.width + 2 * _PAD * by.scale)
        page.add(*block.items(box.x0 + _PAD * by.scale, box.middle.y + style.size * 0.34))


def _chillies(page: PasteUp, words: CardWords, by: Sizes, *, right: float, level: int) -> float:
    side, pitch = _CHILLI * by.scale, _PITCH * by.scale
    width = side + (_CHILLIES - 1) * pitch + 6 * by.scale
    box = _pill(page, by, right - width, right)
    with page.group(Role.FIGURE, alt=f"{words.label('Heat')}: {level}/{_CHILLIES}"):
        for index in range(_CHILLIES):
            drawing = words.setting.artist.icon("chili", side, on=index < level)
            page.add(Picture(drawing, box.x0 + 3 * by.scale + index * pitch, (box.y0 + box.y1 - side) / 2))
    return box.x0


def _pill(page: PasteUp, by: Sizes, left: float, right: float) -> Box:
    """Lay a label of paper down, as high as all are."""
    box = Box(left, _TOP * by.scale, right, (_TOP + _HEIGHT) * by.scale)
    page.add(Shape(rounded(box, _HEIGHT * by.scale / 2), fill=PAPER, stroke=DEEP, line_width=0.9))
    return box
