"""What hands do: for each grip, where its fingers are, in front of what is held and behind it.

A hand's own points: what is held lies round (0, 0), the arm goes off to the right. Drawn as other people's right hands,
as we see them across a table.
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from zine.draw.hands.limbs import Digit
from zine.draw.knots import Knots

Doing = Literal["chopsticks", "spoon", "lid", "pour", "pass", "scissors", "pinch", "offer", "roll", "take"]


class Grip(NamedTuple):
    """A hand at work: fingers `behind` what it holds, the palm, fingers `before` it; where the wrist is, and the arm.

    `arm` is the way the arm goes, in degrees. `lines` are folds of the palm.
    """

    palm: Knots
    behind: tuple[Digit, ...]
    before: tuple[Digit, ...]
    wrist: tuple[float, float]
    arm: float
    lines: tuple[Knots, ...] = ()
    palm_first: bool = False  # the palm lies behind what is held


_LIKE_A_PEN = Grip(
    palm=((72, -17), (54, -24), (32, -30), (14, -27), (3, -14), (4, 4), (13, 20), (28, 27), (48, 21), (72, 15)),
    behind=(
        Digit(((14, -20), (-4, -26), (-13, -36), (-4, -43)), 13.4, 10.7),
        Digit(((10, -10), (-12, -14), (-24, -27), (-15, -38)), 14.6, 11.4),
        Digit(((10, 4), (-14, 4), (-31, -12), (-34, -26)), 14.6, 11.4, nail=True),
    ),
    before=(
        Digit(((20, 17), (-4, 23), (-25, 9), (-33, -10)), 16.2, 11.4, nail=True, creases=(1,)),
        Digit(((46, -14), (24, -6), (2, -4), (-14, -11)), 20.2, 13.2, nail=True, creases=(1,)),
    ),
    wrist=(66, -1),
    arm=0,
)
_FROM_ABOVE = Grip(
    palm=((52, 64), (34, 54), (8, 50), (-14, 36), (-22, 20), (-16, 8), (0, 4), (18, 4), (28, 12), (40, 26), (66, 42)),
    behind=(Digit(((-8, 30), (-27, 20), (-32, 4), (-25, -6)), 15.7, 11.9),),
    before=(
        Digit(((22, 16), (22, 4), (20, -7), (17, -11)), 13.4, 10.7),
        Digit(((11, 17), (10, 1), (8, -12), (4, -16)), 14.6, 11.4, creases=(1,)),
        Digit(((-1, 19), (-4, 2), (-6, -13), (-8, -17)), 15, 11.6, creases=(1,)),
        Digit(((-13, 22), (-17, 6), (-18, -9), (-18, -14)), 15, 11.4, creases=(1,)),
    ),
    wrist=(54, 50),
    arm=38,
)
_ROUND = Grip(
    palm=((72, -15), (52, -24), (30, -29), (14, -27), (8, -12), (8, 8), (12, 24), (28, 27), (48, 22), (72, 17)),
    behind=(Digit(((26, 20), (8, 31), (-12, 30), (-22, 24)), 16.8, 13.2),),
    before=(
        Digit(((20, -20), (0, -25), (-16, -22)), 13.4, 10.9),
        Digit(((18, -10), (-4, -13), (-22, -11)), 14.6, 11.9, creases=(1,)),
        Digit(((18, 2), (-5, 0), (-24, 1)), 15, 12.1, creases=(1,)),
        Digit(((20, 14), (-2, 14), (-20, 14)), 15, 11.9, creases=(1,)),
    ),
    wrist=(64, -4),
    arm=-52,
)
_UNDER = Grip(
    palm=((78, -30), (56, -40), (34, -44), (16, -38), (6, -22), (8, -4), (16, 8), (30, 12), (50, 2), (80, 2)),
    behind=(),
    before=(
        Digit(((20, -33), (0, -38), (-18, -34)), 13.4, 10.7),
        Digit(((18, -24), (-6, -28), (-30, -24)), 14.6, 11.4, creases=(1,)),
        Digit(((18, -13), (-8, -16), (-34, -12)), 15, 11.6, creases=(1,)),
        Digit(((20, -2), (-6, -4), (-31, 1)), 15, 11.4, creases=(1,)),
        Digit(((36, 2), (21, 15), (3, 18), (-9, 14)), 17.9, 13, nail=True, creases=(1,)),
    ),
    wrist=(70, -15),
    arm=-14,
)
_IN_LOOPS = Grip(
    palm=((88, -15), (70, -25), (50, -31), (34, -30), (24, -16), (26, 2), (34, 16), (48, 22), (68, 18), (88, 14)),
    behind=(Digit(((40, -24), (24, -33), (12, -36)), 13.4, 10.7),),
    before=(
        Digit(((38, -14), (20, -20), (7, -22)), 14.6, 11.4, creases=(1,)),
        Digit(((38, -4), (16, -10), (-3, -12)), 15, 11.4, nail=True, creases=(1,)),
        Digit(((52, 12), (34, 21), (17, 17)), 17.9, 13, nail=True, creases=(1,)),
    ),
    wrist=(82, -1),
    arm=0,
    palm_first=True,
)
_PINCHING = Grip(
    palm=((70, 44), (48, 42), (26, 44), (8, 38), (2, 24), (8, 10), (22, 4), (40, 6), (56, 12), (76, 18)),
    behind=(
        Digit(((22, 12), (8, 4), (9, -6), (16, -9)), 13.4, 10.7),
        Digit(((14, 16), (-4, 8), (-6, -6), (1, -12)), 14.6, 11.4),
        Digit(((10, 24), (-10, 18), (-14, 2), (-6, -11)), 14.6, 10.9),
    ),
    before=(
        Digit(((12, 34), (-12, 30), (-20, 10), (-8, -8)), 15.7, 10.7, creases=(1,)),
        Digit(((40, 18), (20, 12), (6, 2), (-3, -8)), 19, 11.9, nail=True, creases=(1,)),
    ),
    wrist=(66, 30),
    arm=12,
)
_OPEN = Grip(
    palm=(
        (76, -19),
        (54, -25),
        (28, -27),
        (4, -27),
        (-12, -20),
        (-16, 0),
        (-12, 18),
        (6, 27),
        (28, 27),
        (54, 22),
        (76, 17),
    ),
    behind=(Digit(((28, 20), (12, 35), (-8, 40), (-20, 38)), 17.9, 12.5),),
    before=(
        Digit(((-6, 15), (-30, 21), (-46, 25)), 14.6, 11.2),
        Digit(((-8, 5), (-36, 8), (-54, 11)), 15, 11.4),
        Digit(((-8, -6), (-35, -6), (-52, -4)), 14.6, 11.2),
        Digit(((-4, -17), (-26, -20), (-40, -19)), 13.4, 10.3),
    ),
    wrist=(68, -1),
    arm=0,
    lines=(((-8, -12), (8, -6), (24, 10)), ((0, 18), (14, 12), (30, -14)), ((36, 20), (26, 6), (40, -14))),
    palm_first=True,
)
_PRESSING = Grip(
    palm=((70, -19), (50, -26), (22, -28), (2, -26), (-6, -12), (-8, 4), (-4, 20), (14, 27), (36, 26), (70, 19)),
    behind=(),
    before=(
        Digit(((4, -20), (-15, -22), (-24, -21)), 13.9, 11.4),
        Digit(((0, -7), (-22, -8), (-32, -8)), 15, 12.1, nail=True, creases=(1,)),
        Digit(((0, 6), (-23, 6), (-33, 6)), 15.2, 12.1, nail=True, creases=(1,)),
        Digit(((2, 18), (-17, 20), (-27, 20)), 15, 11.9, nail=True, creases=(1,)),
        Digit(((38, 22), (20, 36), (4, 37), (-6, 33)), 17.9, 12.5, nail=True, creases=(1,)),
    ),
    wrist=(64, 0),
    arm=0,
)

GRIPS: Mapping[Doing, Grip] = {
    "chopsticks": _LIKE_A_PEN,
    "lid": _FROM_ABOVE,
    "offer": _OPEN,
    "pass": _UNDER,
    "pinch": _PINCHING,
    "pour": _ROUND,
    "roll": _PRESSING,
    "scissors": _IN_LOOPS,
    "spoon": _LIKE_A_PEN,
    "take": _PINCHING,
}
