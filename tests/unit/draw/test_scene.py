import pytest

from tests.unit.draw.samples import dishes
from zine.draw import draw, draw_table
from zine.draw.lettering import Lettering
from zine.draw.paint import Paint
from zine.draw.paths import poly
from zine.draw.stage import Stage, own_stage
from zine.model.geometry import Box, Point

JJIGAE = dishes()["kimchi-jjigae"]
LETTER = poly([(0, 0), (40, 0), (40, 60), (0, 60)])


def page(**changes):
    return Stage(420, 595, Point(210, 250), 1.4, bleed=9)._replace(**changes)


def lines(drawing):
    return [set(plate.splitlines()) for plate in drawing.plates]


def test_equal_words_and_seed_give_equal_plates():
    assert draw(JJIGAE, "a", own_stage(JJIGAE)) == draw(JJIGAE, "a", own_stage(JJIGAE))


def test_another_seed_is_another_throw():
    assert draw(JJIGAE, "a", page()).plates != draw(JJIGAE, "b", page()).plates


def test_the_word_seed_asks_for_another_throw():
    assert draw({**JJIGAE, "seed": 7}, "a", page()).plates != draw(JJIGAE, "a", page()).plates


def test_a_new_piece_moves_no_other_line():
    garlic = {"garlic": {"at": [[0, 0.9, 10]], "layer": 0}}
    before = draw(JJIGAE, "a", own_stage(JJIGAE))
    after = draw({**JJIGAE, "pieces": [garlic, *JJIGAE["pieces"]]}, "a", own_stage(JJIGAE))
    missing = [was - now for was, now in zip(lines(before), lines(after), strict=True)]
    assert [{line for line in lost if line.endswith("c")} for lost in missing] == [set()] * 3


@pytest.mark.parametrize("name", dishes())
def test_every_clip_and_frame_of_a_dish_is_closed(name):
    words = dishes()[name]
    drawing = draw(words, name, page())
    assert all(plate.split().count("q") == plate.split().count("Q") for plate in drawing.plates)


def test_pieces_are_where_the_words_put_them():
    words = {"vessel": "plate", "pieces": [{"garlic": {"at": [[-0.5, 0], [0.5, 0]]}}]}
    left, right = draw(words, "a", page()).pieces["garlic"]
    assert (left.x + right.x) / 2 == pytest.approx(210)
    assert right.x - left.x > 50


def test_pieces_follow_the_dish_across_the_stage():
    here = draw(JJIGAE, "a", page()).pieces["chip"][0]
    there = draw(JJIGAE, "a", page(center=Point(260, 300))).pieces["chip"][0]
    assert (there.x - here.x, there.y - here.y) == pytest.approx((50, 50))


def test_things_beside_the_dish_can_be_pointed_at():
    words = {"props": [{"magpie": {"x": 0.5, "y": 0.9}}]}
    assert draw(words, "a", own_stage(words)).pieces["magpie"] == (Point(150, 270),)


def test_things_beside_the_dish_are_kept_on_the_picture():
    words = {"props": [{"magpie": {"x": 0.99, "y": 0.9}}]}
    (place,) = draw(words, "a", page(keep=20)).pieces["magpie"]
    assert place.x == pytest.approx(400)


def test_no_ground_prints_less():
    with_ground, without = draw(JJIGAE, "a", page()), draw(JJIGAE, "a", page(ground=None))
    assert len(without.plates[0]) < len(with_ground.plates[0])


def test_a_ground_in_a_box_stays_in_it():
    words = {"ground": "plain", "vessel": "table"}
    plate = draw(words, "a", page(ground=Box(100, 100, 300, 200))).plates[0]
    xs = [int(line.split()[-3]) for line in plate.splitlines() if line.endswith(" c")]
    assert 980 < min(xs) < max(xs) < 3020


def test_lettering_lies_behind_the_dish_and_before_the_ground():
    lettering = Lettering((LETTER,), 20, 400, fill=Paint(0, 1, 0))
    plate = draw(JJIGAE, "a", page(lettering=lettering)).plates[1]
    assert 0 < plate.index(LETTER.operators) < len(plate) / 4


def test_a_letter_has_its_shadow_to_the_lower_right():
    lettering = Lettering((LETTER,), 20, 400, fill=None, shadow=Paint(0, 1, 0), shadow_by=(3, -4))
    assert "1 0 0 1 230 3960 cm" in draw({}, "a", page(lettering=lettering)).plates[1]


def test_a_crop_holds_what_stands_on_the_ground():
    cropped = draw(JJIGAE, "a", page(crop=Box(50, 50, 370, 400))).plates[2]
    assert "500 500 m\n3700 500 l\n3700 4000 l\n500 4000 l\nh W n" in cropped


SETTING = {
    "size": [400, 600],
    "ground": {"waves": {"color": "deep"}},
    "tables": [{"rect": [10, 10, 390, 590], "pattern": "check"}],
    "items": [
        {"dish": "empty", "at": [200, 300], "r": 100, "vessel": "plate"},
        {"dish": "mandu", "at": [70, 520], "r": 80},
        {"side": "kimchi", "at": [330, 520], "r": 35},
        {"piece": "garlic", "at": [330, 100], "size": 1.2, "turn": 20},
        {"prop": "robot", "tip": [0.6, 0.6], "enter": "right", "layer": 5},
    ],
}


@pytest.mark.parametrize(("width", "height"), [(420, 595), (298, 420), (396, 612)])
def test_a_table_spreads_over_any_page(width, height):
    drawing = draw_table(SETTING, dishes(), "a", Stage(width, height, Point(0, 0), bleed=9))
    (plate,) = drawing.pieces["empty"]
    assert plate == pytest.approx((width / 2, height / 2))


def test_lettering_lies_on_the_plates_and_under_what_reaches_over_them():
    stage = Stage(400, 600, Point(0, 0), lettering=Lettering((LETTER,), 180, 300, fill=Paint(0, 1, 0)))
    without_robot = {**SETTING, "items": SETTING["items"][:-1]}
    plate = draw_table(SETTING, dishes(), "a", stage).plates[1]
    before_the_robot = draw_table(without_robot, dishes(), "a", stage).plates[1]
    assert plate.startswith(before_the_robot)


def test_a_dish_that_nobody_knows_is_what_its_words_say():
    stage = Stage(400, 600, Point(0, 0))
    assert draw_table(SETTING, {}, "a", stage).plates != draw_table(SETTING, dishes(), "a", stage).plates


def test_a_dish_that_was_drawn_before_changes_no_table():
    stage, plated = Stage(SETTING["size"][0], SETTING["size"][1], Point(0, 0)), {}
    draw_table(SETTING, dishes(), "cover", stage, plated)
    assert draw_table(SETTING, dishes(), "spread", stage, plated) == draw_table(SETTING, dishes(), "spread", stage)
