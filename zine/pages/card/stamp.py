"""The date stamp: best before."""

from zine.draw.furniture.tickets import date_stamp
from zine.model.geometry import Point, turn_about
from zine.model.ink import Tints
from zine.model.page import Role
from zine.pages.card.words import CardWords
from zine.pages.pasteup import PasteUp
from zine.typeset.line import fitted
from zine.typeset.style import Style

WIDTH, HEIGHT = 96.0, 54.0  # of the stamp, and of the room it takes
_TURN = -7.0
_INK = Tints(0, 0.95, 0.12)


def paste_stamp(page: PasteUp, words: CardWords, x: float, y: float) -> None:
    """Stamp the card's best-before date, its middle at (x, y)."""
    date, scale = words.card.best_before, page.grid.scale
    if date is None:
        return
    date_stamp(page.tone, page.chance.child("stamp"), Point(x, page.grid.up(y)), width=WIDTH * scale, turn=-_TURN)
    faces, inside = words.setting.faces, (WIDTH - 12) * scale
    label = Style("panel-bold", 6.0 * scale, 7 * scale, _INK, tracking=0.5)
    figure = Style("panel-bold", 10.5 * scale, 12 * scale, _INK)
    with page.group(Role.PARAGRAPH, turn_about(x, y, degrees=_TURN)):
        said = fitted(faces, words.label("Best before").upper(), label, measure=inside, smallest=1.0)
        page.add(*said.items(x, y - 11 * scale, align="centre"))
        told = fitted(faces, date, figure, measure=inside, smallest=3.0)
        page.add(*told.items(x, y + 3.7 * scale, align="centre"))
