"""The legend of the foreword: four marks of a card, and what they mean."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zine.model.drawing import Drawing
from zine.model.page import Picture, Role
from zine.pages.fitting import one_line, shrunk
from zine.pages.pasteup import DEEP, PasteUp
from zine.pages.setting import Setting
from zine.typeset.block import Block
from zine.typeset.style import Style

_ICON = 32.0
_LEGEND = (
    ("chili", "Heat", "How risky, 0 to 5."),
    ("scale", "Policy Facts", "Every figure, once more, without sauce."),
    ("lightning", "Allergens", "Allergens are concerns: certain, or possible."),
    ("ladle", "Chef's note", "Handwriting is the chef, worrying."),
)


class LegendMark(NamedTuple):
    """A mark of a card, and what it means."""

    icon: Drawing
    name: Block
    words: Block
    z: float

    @property
    def height(self) -> float:
        """Its words, or its icon where that is higher, and a gap."""
        return max(self.name.height + self.words.height, 30 * self.z) + 10 * self.z


def card_legend(page: PasteUp, setting: Setting) -> Iterator[LegendMark]:
    """Set the marks, two to a row."""
    z, faces = page.grid.type_scale, setting.faces
    measure = (page.grid.measure - 16 * z) / 2 - 38 * z
    for icon, name, words in _LEGEND:
        head = one_line(faces, setting.label(name), Style("display", 10 * z, 12.5 * z, ink=DEEP), measure=measure)
        style = Style("text", 8.6 * z, 10.8 * z, ink=DEEP)
        picture = setting.artist.icon(icon, _ICON * z)
        yield LegendMark(picture, head, shrunk(faces, setting.label(words), style, measure=measure, lines=3), z)


def paste_legend(page: PasteUp, legend: Sequence[LegendMark], y: float) -> None:
    """Paste the marks, the first row's top at y."""
    z = page.grid.type_scale
    width = (page.grid.measure - 16 * z) / 2
    with page.group(Role.LIST):
        for at, each in enumerate(legend):
            x = page.grid.left + (at % 2) * (width + 16 * z)
            with page.group(Role.ITEM):
                page.add(Picture(each.icon, x, y - 2 * z))
                page.add(*each.name.items(x + 38 * z, y + 10 * z, Role.LABEL))
                page.add(*each.words.items(x + 38 * z, y + 10 * z + 0.94 * each.name.leading, Role.BODY))
            if at % 2:
                y += max(legend[at - 1].height, each.height)
