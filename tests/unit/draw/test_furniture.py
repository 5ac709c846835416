from collections.abc import Callable

import pytest

from zine.draw.chance import Chance
from zine.draw.furniture import BORDERS, ICONS, arrows, draw_border, draw_icon, marks, papers, shopfront, tickets
from zine.draw.furniture.cut_edges import hand_cut, pinked, scallops
from zine.draw.paint import LINE, Paint
from zine.draw.pen import Pen
from zine.draw.plates import Plates
from zine.model.geometry import Box, Point

Draw = Callable[[Pen, Chance], None]

BOX = Box(40, 50, 190, 150)
FURNITURE: dict[str, Draw] = {
    "awning": lambda pen, chance: shopfront.awning(pen, chance, BOX, count=7),
    "barcode": lambda pen, chance: papers.barcode(pen, chance, BOX),
    "callout": lambda pen, chance: arrows.callout(pen, chance, Point(10, 10), Point(60, 40)),
    "date stamp": lambda pen, chance: tickets.date_stamp(pen, chance, Point(100, 100)),
    "drum circles": lambda pen, chance: marks.drum_circles(pen, chance, Point(90, 90), apart=11, radius=17),
    "egg yolk": lambda pen, chance: marks.egg_yolk(pen, chance, Point(50, 50)),
    "note": lambda pen, chance: papers.note(pen, chance, BOX),
    "order slip": lambda pen, chance: papers.order_slip(pen, chance, BOX),
    "plays": lambda pen, _: arrows.plays(pen, Point(20, 20)),
    "receipt": lambda pen, chance: papers.receipt(pen, chance, BOX),
    "scalloped paper": lambda pen, chance: shopfront.scalloped_paper(pen, chance, BOX, paint=Paint(1, 0, 0)),
    "shelf": lambda pen, chance: shopfront.shelf(pen, chance, BOX),
    "slat": lambda pen, chance: papers.slat(pen, chance, BOX, head_paint=Paint(1, 0, 0)),
    "tab": lambda pen, chance: papers.tab(pen, chance, BOX, paint=Paint(0, 0, 1)),
    "ticket": lambda pen, chance: tickets.ticket(pen, chance, BOX),
    "window": lambda pen, chance: shopfront.window(pen, chance, BOX, mount=6, paint=Paint(1, 0, 0)),
}


def streams(draw: Draw, seed: str = "seed") -> tuple[str, str, str]:
    plates, chance = Plates(420, 595), Chance(seed)
    draw(Pen(plates, chance), chance)
    return plates.streams()


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_draws(name: str) -> None:
    assert any(draw_icon(name, 24).plates)


@pytest.mark.parametrize("name", BORDERS)
def test_every_border_draws(name: str) -> None:
    assert any(draw_border(name, 300, 30).plates)


def test_the_same_icon_is_one_drawing() -> None:
    assert draw_icon("chili", 15, on=False) is draw_icon("chili", size=15.0, on=False)


def test_an_icon_of_another_size_is_another_drawing() -> None:
    assert draw_icon("chili", 15) is not draw_icon("chili", 16)


def test_an_icon_thrown_again_is_another_drawing() -> None:
    assert draw_icon("serves", 24, "spot/one").plates != draw_icon("serves", 24, "spot/two").plates


def test_a_timer_shows_its_minutes() -> None:
    assert draw_icon("timer", 40, minutes=10).plates != draw_icon("timer", 40, minutes=45).plates


def test_a_chilli_that_is_off_uses_no_red() -> None:
    assert not draw_icon("chili", 40, on=False).plates[1]


def test_a_border_is_as_wide_as_asked() -> None:
    assert draw_border("tiles", 343, 26).width == 343


@pytest.mark.parametrize("name", FURNITURE)
def test_furniture_draws(name: str) -> None:
    assert any(streams(FURNITURE[name]))


@pytest.mark.parametrize("name", FURNITURE)
def test_furniture_is_drawn_alike_from_alike_chance(name: str) -> None:
    assert streams(FURNITURE[name]) == streams(FURNITURE[name])


def test_paper_without_paint_is_an_outline() -> None:
    sun, warm, deep = streams(lambda pen, chance: papers.order_slip(pen, chance, BOX, paint=None, line=LINE))
    assert (sun, warm, deep.count("S\n")) == ("", "", 1)


def test_a_bare_note_casts_nothing() -> None:
    plain = streams(lambda pen, chance: papers.note(pen, chance, BOX, line=LINE, shadow=None, tape=None, paint=None))
    assert plain[:2] == ("", "")


def test_a_hand_cut_edge_stays_near_its_line() -> None:
    knots = hand_cut(BOX.corners, Chance("cut"), 0.5)
    assert all(BOX.x0 - 1 <= k[0] <= BOX.x1 + 1 and BOX.y0 - 1 <= k[1] <= BOX.y1 + 1 for k in knots)


def test_a_pinked_foot_has_a_tooth_about_every_seven_points() -> None:
    teeth = [k for k in pinked(BOX, Chance("pinked")) if BOX.y0 + 2.5 < k[1] < BOX.y0 + 4.5]
    assert len(teeth) == round(BOX.width / 7.4)


def test_scallops_lie_side_by_side() -> None:
    row = scallops(0, 100, 50, 5, up=True)
    assert [round(one[0][0]) for one in row] == [0, 20, 40, 60, 80]


def test_an_arrow_ends_at_its_target() -> None:
    _, warm, _ = streams(lambda pen, chance: arrows.callout(pen, chance, Point(0, 0), Point(60, 40)))
    assert "600 400 m" in warm


def test_one_more_thing_moves_no_other() -> None:
    def note(pen: Pen, chance: Chance) -> None:
        papers.note(pen, chance.child("note"), BOX)

    def note_and_yolk(pen: Pen, chance: Chance) -> None:
        note(pen, chance)
        marks.egg_yolk(pen, chance.child("yolk"), Point(300, 300))

    assert streams(note_and_yolk)[0].startswith(streams(note)[0])
