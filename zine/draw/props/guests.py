"""Guests of whom no more is seen than their hands: chopsticks and spoons reach in."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from zine.draw.chance import Chance
from zine.draw.foods import PIECES
from zine.draw.hands.hand import Arm, Held, draw_hand
from zine.draw.hands.held import STICK_TURN, nothing
from zine.draw.hands.skins import SKINS, SkinTone
from zine.draw.hands.sleeves import SLEEVES, Worn
from zine.draw.knots import Knot, move, place
from zine.draw.paint import CUT, LINE, Paint, over
from zine.draw.pen import Pen
from zine.draw.vocabulary import Place, Scene

Reach = tuple[float, float, float] | tuple[float, float, float, float]

_GRIPPED, _HELD = 0.52, 0.86  # shares of a pair's length: where a hand is, and where the pair then ends


class _Make(NamedTuple):
    """What a guest's cutlery is made of: its body, its shade, the bands at its end."""

    body: Paint
    shade: Paint
    bands: Paint


_MAKES = (  # every guest brings another pair
    _Make(Paint(0.03, 0, 0.1), over(deep=0.34), LINE),
    _Make(Paint(0.36, 1, 0), over(deep=0.4), Paint(1, 0.1, 0)),
    _Make(Paint(0.7, 0.36, 0.06), over(warm=0.3, deep=0.2), Paint(0.3, 0.9, 0)),
    _Make(Paint(0.5, 0.5, 1), over(deep=0.3), Paint(1, 0.2, 0)),
    _Make(Paint(0.95, 0.16, 0.03), over(warm=0.4), Paint(0.6, 0.6, 0.9)),
    _Make(Paint(0.9, 0, 0.6), over(deep=0.3), CUT),
)
_SPOON: tuple[Knot, ...] = (
    (0, -30), (10, -27), (16.6, -15), (16.4, -2), (11, 9), (4.6, 17), (3.2, 30), (3.2, 94), (4.8, 118), (4.4, 130),
    (0, 133), (-4.4, 130), (-4.8, 118), (-3.2, 94), (-3.2, 30), (-4.6, 17), (-11, 9), (-16.4, -2),
    (-16.6, -15), (-10, -27),
)  # fmt: skip
_HOLLOW: tuple[Knot, ...] = (
    (0, -26), (8, -24), (13.4, -14), (13.2, -2), (8, 7), (0, 9), (-8, 7), (-13.2, -2), (-13.4, -14), (-8, -24),
)  # fmt: skip


def guests(
    pen: Pen,
    chance: Chance,
    scene: Scene,
    *,
    x: float = 0.36,
    y: float = 0.5,
    turn: float = 160,
    points: Sequence[Reach] = ((0.64, 0.5, 20),),
    length: float = 170,
    load: str | None = None,
    hands: int = 0,
) -> None:
    """Chopsticks of many makes reaching in: one pair's tips at x and y, its hand towards turn, and a pair a point.

    Each point is x, y, the degrees towards its hand, and perhaps a length. The first pair holds the load. Of the first
    `hands` guests the hands are seen, each with a skin and a sleeve of its own.
    """
    skins, sleeves = chance.child("skins").shuffled(tuple(SKINS)), chance.child("sleeves").shuffled(tuple(SLEEVES))
    for i, (tip_x, tip_y, degrees, *rest) in enumerate(((x, y, turn), *points)):
        make = _MAKES[i % len(_MAKES)]
        tip, angle = (tip_x * scene.width, tip_y * scene.height), math.radians(degrees)
        reach = rest[0] if rest else length
        pair = _Pair(tip, angle, reach, make, chance.child("load"), load if i == 0 else None)
        if i < hands:
            _guest(pen, pair, skins[i % len(skins)], sleeves[i % len(sleeves)])
        else:
            pair.draw(pen)


class _Pair(NamedTuple):
    """One guest's chopsticks: where they end, the way to the hand in radians, how long they are, what they hold."""

    tip: Knot
    angle: float
    length: float
    make: _Make
    chance: Chance
    holds: str | None

    def draw(self, pen: Pen) -> None:
        aside = 3.4 if self.holds else 1.6
        _stick(pen, self.tip, self.angle - 0.055, self.length, self.make, aside)
        if self.holds:
            food = pen.sub(self.chance, x=self.tip[0], y=self.tip[1] - 8)
            PIECES[self.holds].draw(food, self.chance, Place(0, 0, 0, 0.3, 0.9))
        _stick(pen, self.tip, self.angle + 0.055, self.length, self.make, -aside)


def _guest(pen: Pen, pair: _Pair, skin: SkinTone, sleeve: Worn) -> None:
    left = math.cos(pair.angle) < 0
    along = pair.length * _GRIPPED
    x, y = pair.tip[0] + along * math.cos(pair.angle), pair.tip[1] + along * math.sin(pair.angle)
    turn = pair.angle + STICK_TURN * (1 if left else -1)
    held = pair._replace(length=pair.length * _HELD)
    draw_hand(
        pen, Arm("chopsticks", x, y, turn, 0.8, left, skin, sleeve), Held(lambda pen, _pose: held.draw(pen), nothing)
    )


def _stick(pen: Pen, tip: Knot, angle: float, length: float, make: _Make, aside: float) -> None:
    """One chopstick from its tip to its hand, `aside` points off the line of the pair."""

    def at(along: float, across: float) -> Knot:
        u, v = along * length, across - aside
        return (tip[0] + u * math.cos(angle) - v * math.sin(angle), tip[1] + u * math.sin(angle) + v * math.cos(angle))

    body = [at(0, -1.2), at(0, 1.2), at(1, 3.4), at(1, -3.4)]
    pen.poly(move(body, 5, -9), over(deep=0.42, warm=0.2))
    pen.poly(body, make.body, LINE, 1.2)
    low = -1 if math.cos(angle) > 0 else 1
    pen.poly([at(0.02, low * 0.2), at(0.98, low * 0.6), at(0.98, low * 3), at(0.02, low)], make.shade)
    for along in (0.62, 0.65, 0.72):
        pen.stroke([at(along, -2.6), at(along, 2.6)], make.bands, 1.3, curved=False)


def spoons(
    pen: Pen,
    chance: Chance,  # noqa: ARG001 - every prop is handed a chance
    scene: Scene,
    *,
    x: float = 0.4,
    y: float = 0.6,
    turn: float = -24,
    points: Sequence[Reach] = ((0.6, 0.6, 24),),
    length: float = 150,
) -> None:
    """Long spoons of many makes stuck in one dish: one at x and y, leaning right by turn degrees, and one a point.

    Each point is x, y, how far it leans, and perhaps a length.
    """
    for i, (at_x, at_y, degrees, *rest) in enumerate(((x, y, turn), *points)):
        size = (rest[0] if rest else length) / 150
        _spoon(pen, (at_x * scene.width, at_y * scene.height), math.radians(-degrees), size, _MAKES[i % len(_MAKES)])


def _spoon(pen: Pen, at: Knot, turn: float, size: float, make: _Make) -> None:
    def posed(knots: Sequence[Knot]) -> list[Knot]:
        return place(knots, at[0], at[1], turn, size)

    outline = posed(_SPOON)
    pen.fill(move(outline, 3, -4), over(deep=0.3))
    pen.fill(outline, make.body)
    pen.fill(posed(_HOLLOW), make.shade)
    pen.outline(outline, 1.5, gap=0.06)
    pen.gloss(posed([(-1, 40), (-1.2, 70), (-1, 96)]), 1.6, CUT)
    for along in (112, 117):
        pen.stroke(posed([(-4, along), (4, along)]), make.bands, 1.2, curved=False)
