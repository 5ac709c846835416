"""Hands: what they are made of, and that any of them can be drawn."""

import pytest

from zine.draw import draw
from zine.draw.chance import Chance
from zine.draw.hands.grips import GRIPS
from zine.draw.hands.hand import Arm
from zine.draw.hands.held import HELD
from zine.draw.hands.limbs import tube
from zine.draw.hands.skins import SKINS
from zine.draw.hands.sleeves import SLEEVES
from zine.draw.knots import area
from zine.draw.stage import own_stage
from zine.draw.words import problems
from zine.model.drawing import Drawing

FINGER = ((20.0, 0.0), (0.0, 4.0), (-20.0, 0.0))


def drawn(**options: object) -> Drawing:
    words = {"vessel": "table", "props": [{"hand": options}]}
    return draw(words, "x", own_stage(words))


def test_a_finger_runs_anticlockwise_round_its_tip() -> None:
    assert area(tube(FINGER, 12, 9)) > 0


def test_a_finger_is_as_thick_as_it_is_told_at_its_base() -> None:
    outline = tube(FINGER, 12, 9)
    (x0, y0), (x1, y1) = outline[0][:2], outline[-1][:2]
    assert ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5 == pytest.approx(12)


def test_a_finger_thins_towards_its_tip() -> None:
    assert max(x for x, *_ in tube(FINGER, 12, 9)) - 20 < min(12, 9)


@pytest.mark.parametrize("doing", GRIPS)
def test_a_hand_has_five_fingers_or_hides_one_behind_what_it_does(doing: str) -> None:
    grip = GRIPS[doing]  # type: ignore[index]
    assert len(grip.behind) + len(grip.before) in (4, 5)


def test_every_grip_knows_what_it_holds() -> None:
    assert HELD.keys() == GRIPS.keys()


@pytest.mark.parametrize("does", GRIPS)
def test_every_hand_can_be_the_other_hand(does: str) -> None:
    assert drawn(does=does, left=True).plates != drawn(does=does).plates


@pytest.mark.parametrize("skin", SKINS)
def test_every_skin_is_one_that_a_cook_may_write(skin: str) -> None:
    assert problems({"props": [{"hand": {"skin": skin}}]}, {}) == ()


def test_every_skin_is_another_mixture_of_the_inks() -> None:
    assert len({skin.flesh for skin in SKINS.values()}) == len(SKINS)


@pytest.mark.parametrize("sleeve", SLEEVES)
def test_every_sleeve_is_drawn_in_its_own_way(sleeve: str) -> None:
    others = [drawn(skin="sand", sleeve=other).plates for other in SLEEVES if other != sleeve]
    assert drawn(skin="sand", sleeve=sleeve).plates not in others


def test_a_hand_without_a_skin_of_its_own_gets_the_same_one_every_time() -> None:
    assert drawn(does="spoon").plates == drawn(does="spoon").plates


def test_what_a_hand_touches_is_where_the_card_puts_it() -> None:
    assert drawn(does="chopsticks", x=0.4, y=0.6).pieces["hand"][0] == pytest.approx((120, 180))


def test_the_other_hand_is_its_mirror_image() -> None:
    right = Arm("pass", 0, 0, 0, 1, False, "sand", "suit").pose([(3, 4)])
    left = Arm("pass", 0, 0, 0, 1, True, "sand", "suit").pose([(3, 4)])
    assert left == [(right[0][0], -right[0][1])]


def test_hands_do_not_share_their_chance() -> None:
    assert Chance("a").child("skin").uniform() != Chance("a").child("sleeve").uniform()
