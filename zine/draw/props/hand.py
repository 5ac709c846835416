"""Somebody's hand at the table."""

import math

from zine.draw.chance import Chance
from zine.draw.hands.grips import Doing
from zine.draw.hands.hand import Arm, draw_hand
from zine.draw.hands.held import ANCHORS, HELD
from zine.draw.hands.skins import SKINS, SkinTone
from zine.draw.hands.sleeves import SLEEVES, Worn
from zine.draw.pen import Pen
from zine.draw.vocabulary import Scene


def hand(
    pen: Pen,
    chance: Chance,
    scene: Scene,
    *,
    x: float = 0.62,
    y: float = 0.5,
    does: Doing = "chopsticks",
    turn: float = 0,
    size: float = 1.0,
    left: bool = False,
    skin: SkinTone | None = None,
    sleeve: Worn | None = None,
    load: str | None = None,
    metal: bool = True,
) -> None:
    """A hand at work; x and y are what it touches, `turn` where its arm goes (0 right), `left` the other hand.

    Chance gives it a skin and a sleeve where none is named. `load` is a piece in its chopsticks, on its spoon or palm;
    with `metal` false chopsticks are wood, and spoons and lids brass.
    """
    flesh: SkinTone = skin if skin else chance.child("skin").pick(tuple(SKINS))
    worn: Worn = sleeve if sleeve else chance.child("sleeve").pick(tuple(SLEEVES))
    arm = Arm(does, 0.0, 0.0, math.radians(turn), size, left, flesh, worn)
    anchor = arm.pose((ANCHORS.get(does, (0.0, 0.0)),))[0]
    arm = arm._replace(x=x * scene.width - anchor[0], y=y * scene.height - anchor[1])
    draw_hand(pen, arm, HELD[does](arm, chance, load, metal=metal))
