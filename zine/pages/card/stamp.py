"""The date stamp: best before."""

import math

from zine.draw.furniture.tickets import date_stamp
from zine.model.geometry import Matrix, Point
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
    with page.group(Role.PARAGRAPH, turned(_TURN, x, y)):
        said = fitted(faces, words.label("Best before").upper(), label, measure=inside, smallest=1.0)
        page.add(*said.items(x, y - 11 * scale, align="centre"))
        told = fitted(faces, date, figure, measure=inside, smallest=3.0)
        page.add(*told.items(x, y + 3.7 * scale, align="centre"))


def turned(degrees: float, x: float, y: float) -> Matrix:
    """Return a turn round (x, y), clockwise to the reader where degrees are above 0."""
    angle = math.radians(degrees)
    cosine, sine = math.cos(angle), math.sin(angle)
    return Matrix(cosine, sine, -sine, cosine, x - cosine * x + sine * y, y - sine * x - cosine * y)
