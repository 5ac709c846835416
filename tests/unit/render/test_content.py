import re

import pytest

from tests.unit.render.sample import DEEP, FACES, PALETTE, THEME, drawing, opened, operators, page, run
from zine.model.geometry import Matrix
from zine.model.ink import Tints
from zine.model.page import Group, Item, Picture, Role, Shape
from zine.render.content import Writer
from zine.typeset.faces import Faces


def written(*items: Item) -> str:
    return Writer(PALETTE, FACES).content(page(*items)).operators


def test_the_paper_lies_under_everything_with_its_bleed() -> None:
    assert written().splitlines()[:2] == ["0.98 0.96 0.9 rg", "0 0 218 318 re f"]


def test_y_is_turned_over_once_at_the_trims_top_left() -> None:
    assert written().splitlines()[2] == "1 0 0 -1 9 309 cm"


def test_words_stay_apart_by_space_glyphs() -> None:
    space = FACES.face("GowunBatang-Regular").space.glyphs[0][0]
    assert f"{space:04x}" in written(run("기후 위기"))


def test_a_gap_widens_the_space_between_words() -> None:
    assert re.search(r"<[0-9a-f]+>-150 <", written(run("one two", gap=1.5)))


def test_letters_set_apart_say_their_word() -> None:
    assert "/ActualText (FACTS )" in written(run("FACTS", tracking=1.2, ends_in_space=True))


def test_a_colour_that_holds_is_not_said_again() -> None:
    assert written(run("one"), run("two", y=60)).count(" rg") == 2  # the paper's and the ink's


def test_runs_that_follow_each_other_share_one_text_object() -> None:
    assert written(run("one"), run("two", y=60)).count("BT") == 1


def test_a_group_gives_back_the_state_that_it_found() -> None:
    line = Shape("0 0 m 9 0 l", stroke=DEEP, line_width=3)
    group = Group((Shape("0 0 m 9 0 l", stroke=Tints(1, 0, 0)),), matrix=Matrix(1, 0, 0, 1, 5, 5))
    after = written(line, group, line).split("Q\n")[1]
    assert after == "0 0 m 9 0 l S"


def test_a_group_without_a_matrix_writes_nothing() -> None:
    assert written(Group((run("one"),))) == written(run("one"))


@pytest.mark.parametrize(("fill", "stroke", "operator"), [(DEEP, None, "f"), (None, DEEP, "S"), (DEEP, DEEP, "B")])
def test_a_shape_is_filled_stroked_or_both(fill: Tints | None, stroke: Tints | None, operator: str) -> None:
    assert written(Shape("0 0 9 9 re", fill, stroke)).endswith(f"0 0 9 9 re {operator}")


def test_a_shape_without_ink_leaves_no_mark() -> None:
    assert written(Shape("0 0 9 9 re")) == written()


def test_dots_have_round_caps_and_do_not_stay() -> None:
    dotted = Shape("0 0 m 9 0 l", stroke=DEEP, dash=(0, 3.25), round_caps=True)
    plain = Shape("0 9 m 9 9 l", stroke=DEEP)
    assert written(dotted, plain).splitlines()[-6:] == [
        "[0 3.25] 0 d",
        "1 J 1 j",
        "0 0 m 9 0 l S",
        "[] 0 d",
        "0 J 0 j",
        "0 9 m 9 9 l S",
    ]


def test_a_drawing_stands_upright_with_its_top_left_corner_in_place() -> None:
    assert written(Picture(drawing(), 10, 20, 2)).endswith("q 2 0 0 -2 10 180 cm /D1 Do Q")


def test_a_drawing_without_ink_is_left_out() -> None:
    assert written(Picture(drawing(plates=("", "", "")), 10, 20)) == written()


def test_equal_drawings_are_one_drawing() -> None:
    assert written(Picture(drawing(), 0, 0), Picture(drawing(), 9, 9)).count("/D1 Do") == 2


def test_a_page_names_only_what_it_uses() -> None:
    file = opened(page(run("one")), page(run("둘", face="NotoSansKR-Bold")))
    named = [[str(font.BaseFont)[8:] for _, font in each.Resources.Font.items()] for each in file.pages]
    assert named == [["GowunBatang-Regular"], ["NotoSansKR-Bold"]]


def test_white_paper_is_not_painted() -> None:
    white = type(PALETTE)(PALETTE.sun, PALETTE.warm, PALETTE.deep, (1.0, 1.0, 1.0))
    faces = Faces({}, THEME.chains)
    assert "re f" not in Writer(white, faces).content(page()).operators


def test_an_empty_run_writes_nothing() -> None:
    empty = run("x")
    nothing = type(empty)(empty.x, empty.y, empty.size, (), DEEP, Role.PARAGRAPH)
    assert written(nothing) == written()


def test_pages_written_alone_or_after_others_have_equal_operators() -> None:
    file = opened(page(run("one", tracking=1)), page(run("one", tracking=1)))
    assert operators(file.pages[0]) == operators(file.pages[1])
