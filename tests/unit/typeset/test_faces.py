import pytest

from tests.unit.typeset.specimens import FACES, FONTS
from zine.errors import LayoutError
from zine.typeset.faces import Faces


def test_a_text_that_the_first_face_prints_is_not_parted() -> None:
    assert FACES.split("Kimchi 김치", "text") == (("GowunBatang-Regular", "Kimchi 김치"),)


def test_hanja_in_handwriting_fall_back_past_the_pens_blank_outlines() -> None:
    assert FACES.split("불漢字", "hand") == (("NanumPen", "불"), ("NotoSansKR-Regular", "漢字"))


def test_a_syllable_beyond_the_display_face_falls_back_alone() -> None:
    assert FACES.split("똠방갂각하", "display") == (
        ("BagelFatOne-Regular", "똠방"),
        ("NotoSansKR-Bold", "갂"),
        ("BagelFatOne-Regular", "각하"),
    )


def test_a_letter_falls_back_together_with_its_combining_mark() -> None:
    assert FACES.split("ax\u0301b", "hand")[1][1] == "x\u0301"


def test_conjoining_jamo_are_never_parted() -> None:
    clusters = [piece for _, piece in FACES.split("a\u1112\u119e\u11abb", "text")]
    assert any("\u1112\u119e\u11ab" in piece for piece in clusters)


def test_an_empty_text_has_no_stretches() -> None:
    assert FACES.split("", "text") == ()


def test_a_character_that_no_face_prints_is_named() -> None:
    with pytest.raises(LayoutError, match=r"“𝄞” \(U\+1D11E MUSICAL SYMBOL G CLEF\)"):
        FACES.split("a 𝄞", "text")


def test_what_no_face_prints_is_listed_once_in_order() -> None:
    assert FACES.unprintable("🌶 a ก 🌶", "text") == ("🌶", "ก")


def test_an_invisible_character_is_unprintable() -> None:
    assert FACES.unprintable("a\u061cb", "text") == ("\u061c",)


def test_spaces_of_all_kinds_are_printable() -> None:
    assert FACES.unprintable("a b\u00a0c\u2003d\n", "text") == ()


def test_a_word_is_shaped_once() -> None:
    assert FACES.shaped("text", "김치") is FACES.shaped("text", "김치")


def test_a_word_in_two_faces_is_as_wide_as_both_parts() -> None:
    shaped = FACES.shaped("text", "大統領과")
    assert shaped.width == sum(stretch.word.width for stretch in shaped.stretches)


def test_a_face_beside_the_small_pen_prints_smaller() -> None:
    assert FACES.scale("hand", "GowunBatang-Regular") == pytest.approx(609 / 918)


@pytest.mark.parametrize(("role", "face"), [("text", "NotoSansKR-Regular"), ("display", "NotoSansKR-Bold")])
def test_faces_of_about_one_size_print_in_one_size(role, face) -> None:
    assert FACES.scale(role, face) == 1


def test_a_face_without_hangul_sets_no_size() -> None:
    assert FACES.scale("italic", "GowunBatang-Regular") == 1


def test_no_font_is_opened_before_it_is_needed() -> None:
    faces = Faces({"here": str(FONTS / "NanumPen.ttf"), "gone": "nowhere.ttf"}, {"text": ("here", "gone")})
    assert faces.split("밥", "text") == (("here", "밥"),)


def test_a_roles_metrics_are_those_of_its_first_face() -> None:
    assert FACES.first("display").name == "BagelFatOne-Regular"
