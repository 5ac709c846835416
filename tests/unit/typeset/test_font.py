import re

import pytest

from tests.unit.typeset.specimens import FACES, FONTS
from zine.typeset.font import Font, is_hangul, open_font


def font(name):
    return Font(str(FONTS / f"{name}.ttf"))


def test_a_character_that_is_mapped_to_a_blank_outline_is_not_drawn() -> None:
    assert not font("NanumPen").draws("漢")


def test_a_space_is_drawn_although_it_has_no_ink() -> None:
    assert font("NanumPen").draws(" ")


def test_a_soft_hyphen_is_not_drawn_although_the_font_has_a_hyphen_for_it() -> None:
    assert not font("GowunBatang-Regular").draws("\u00ad")


@pytest.mark.parametrize("face", ["BagelFatOne-Regular", "GowunBatang-Regular", "NotoSansKR-Regular"])
def test_av_is_kerned(face) -> None:
    pair, single = FACES.word(face, "AV"), [FACES.word(face, letter).width for letter in "AV"]
    assert pair.width < sum(single)


def test_kerning_stands_between_the_glyphs_as_a_tj_number() -> None:
    assert re.fullmatch(r"<[0-9a-f]{4}>50<[0-9a-f]{4}>", FACES.word("GowunBatang-Regular", "AV").shown)


def test_glyphs_without_kerning_share_one_string() -> None:
    assert re.fullmatch(r"<[0-9a-f]{8}>", FACES.word("GowunBatang-Regular", "한글").shown)


@pytest.mark.parametrize("text", ["office", "finest", "afflict", "fl", "fjord"])
@pytest.mark.parametrize("face", ["BagelFatOne-Regular", "GowunBatang-Regular", "NotoSansKR-Bold", "NanumPen"])
def test_a_word_with_ligatures_copies_out_as_its_letters(face, text) -> None:
    assert "".join(letters for _, letters in FACES.word(face, text).glyphs) == text


def test_a_ligature_is_one_glyph_for_its_letters() -> None:
    assert [letters for _, letters in FACES.word("GowunBatang-Regular", "office").glyphs] == ["o", "ffi", "c", "e"]


def test_letters_set_apart_make_no_ligature() -> None:
    assert len(font("GowunBatang-Regular").shape("GowunBatang-Regular", "office", ligatures=False).glyphs) == 6


def test_a_figure_before_a_slash_keeps_its_glyph() -> None:
    glyphs = FACES.word("NotoSansKR-Regular", "1/2").glyphs
    assert glyphs[0] == FACES.word("NotoSansKR-Regular", "1").glyphs[0]


def test_hangul_and_latin_in_one_word_are_as_wide_as_apart() -> None:
    mixed = FACES.word("GowunBatang-Regular", "AI법AV")
    assert mixed.width == sum(FACES.word("GowunBatang-Regular", part).width for part in ("AI", "법", "AV"))


def test_a_combining_mark_stays_with_its_letter() -> None:
    glyphs = FACES.word("NotoSansKR-Regular", "x\u0301").glyphs
    assert "".join(letters for _, letters in glyphs) == "x\u0301"


def test_a_font_file_is_opened_once() -> None:
    path = str(FONTS / "NanumPen.ttf")
    assert open_font(path) is open_font(path)


def test_a_face_tells_its_slant_to_the_pdf() -> None:
    assert FACES.face("ZineBatang-Oblique").italic_angle == pytest.approx(-11)


def test_a_face_tells_its_name_and_capital_height_to_the_pdf() -> None:
    face = FACES.face("GowunBatang-Bold")
    assert (face.postscript_name, face.cap_height) == ("GowunBatang-Bold", 780)


def test_advances_are_in_thousandths_of_an_em() -> None:
    word = FACES.word("BagelFatOne-Regular", "한")
    assert FACES.font("BagelFatOne-Regular").advances((word.glyphs[0][0],)) == (word.width,)


@pytest.mark.parametrize("character", ["가", "힣", "ㄱ", "ᄀ", "ᇿ"])
def test_syllables_and_jamo_are_hangul(character) -> None:
    assert is_hangul(character)


@pytest.mark.parametrize("character", ["A", "漢", "1", "。"])
def test_other_scripts_and_punctuation_are_not_hangul(character) -> None:
    assert not is_hangul(character)
