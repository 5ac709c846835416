import pytest

from tests.unit.typeset.specimens import FACES, TEXT, copied, lines
from zine.errors import LayoutError, Mark
from zine.model.ink import Tints
from zine.model.text import Text
from zine.typeset.line import width
from zine.typeset.paragraph import set_paragraph, set_spans
from zine.typeset.style import Style

ENGLISH = "The alliance is a stew that began in hard times with what the army base left over: ham, beans and noodles."
KOREAN = "한국의 인공지능 기본법은 산업을 키우는 재료와 위험을 다루는 재료를 한 냄비에 넣고 뚜껑을 덮어 천천히 익힌다."
KITCHEN = Tints(0, 1, 0.2)


def pieces(block):
    return [piece for line in block.lines for piece in line.pieces]


def test_an_empty_text_has_no_lines() -> None:
    assert set_paragraph(FACES, "", TEXT, measure=100).lines == ()


def test_a_text_that_fits_stays_on_one_line() -> None:
    assert lines(set_paragraph(FACES, "Soak the rice.", TEXT, measure=100)) == ["Soak the rice."]


def test_a_text_fits_the_measure_that_was_made_from_its_width() -> None:
    measure = width(FACES, ENGLISH, TEXT)
    assert len(set_paragraph(FACES, ENGLISH, TEXT, measure=measure).lines) == 1


@pytest.mark.parametrize("text", [ENGLISH, KOREAN])
def test_no_line_is_wider_than_the_measure(text) -> None:
    assert set_paragraph(FACES, text, TEXT, measure=120).width <= 120


@pytest.mark.parametrize("text", [ENGLISH, KOREAN])
def test_copied_lines_make_the_text_again(text) -> None:
    assert "".join(copied(line) for line in set_paragraph(FACES, text, TEXT, measure=120).lines) == text


def test_hangul_is_never_parted_inside_a_word() -> None:
    words = [word for line in lines(set_paragraph(FACES, KOREAN, TEXT, measure=90)) for word in line.split()]
    assert words == KOREAN.split()


def test_no_line_begins_with_closing_punctuation() -> None:
    block = set_paragraph(FACES, "rice rice rice — rice ) rice : rice", TEXT, measure=55)
    assert not [line for line in lines(block) if line[0] in "—):"]


def test_no_line_ends_with_an_opening_bracket() -> None:
    block = set_paragraph(FACES, "rice rice rice ( rice rice", TEXT, measure=70)
    assert not [line for line in lines(block) if line.endswith("(")]


def test_a_no_break_space_holds_its_words_together() -> None:
    block = set_paragraph(FACES, "Policy is made in the Blue\u00a0House kitchen", TEXT, measure=118)
    assert any("Blue House" in line for line in lines(block))


def test_a_no_break_space_copies_out_as_a_space() -> None:
    assert lines(set_paragraph(FACES, "Blue\u00a0House", TEXT, measure=118)) == ["Blue House"]


def test_a_line_may_end_at_a_zero_width_space() -> None:
    assert lines(set_paragraph(FACES, "밥\u200b상", TEXT, measure=12)) == ["밥", "상"]


@pytest.mark.parametrize("text", [" rice", "\u200brice", "\u00a0rice", "rice ", "rice\u200b"])
def test_a_gap_before_the_first_word_or_after_the_last_is_not_printed(text) -> None:
    assert "".join(copied(line) for line in set_paragraph(FACES, text, TEXT, measure=100).lines) == "rice"


def test_white_space_of_any_length_is_one_space() -> None:
    assert lines(set_paragraph(FACES, "Soak  the\n\trice.", TEXT, measure=100)) == ["Soak the rice."]


def test_a_narrow_word_does_not_end_a_line_where_another_break_is_as_good() -> None:
    text = "Season with a pinch of salt, a leaf of mint, a drop of oil and serve in a bowl of rice"
    block = set_paragraph(FACES, text, TEXT, measure=110)
    assert not [line for line in lines(block) if line.endswith((" a", " of", " in"))]


def test_bold_words_print_in_their_face_and_ink() -> None:
    style = TEXT._replace(bold_ink=KITCHEN)
    plain, bold = pieces(set_paragraph(FACES, "Soak **well**", style, measure=100))
    assert (plain.voice.role, bold.voice.role, bold.voice.ink) == ("text", "bold", KITCHEN)


def test_words_of_one_voice_and_face_print_as_one_piece() -> None:
    assert len(pieces(set_paragraph(FACES, "Soak the rice overnight.", TEXT, measure=300))) == 1


def test_a_part_of_a_word_may_be_bold() -> None:
    first, _, _ = pieces(set_paragraph(FACES, "한**국**말", TEXT, measure=100))
    assert not first.ends_in_space


def test_a_fallback_face_prints_apart_from_its_neighbours() -> None:
    faces = [piece.words[0].face for piece in pieces(set_paragraph(FACES, "밥 大統領 상", TEXT, measure=200))]
    assert faces == ["GowunBatang-Regular", "NotoSansKR-Regular", "GowunBatang-Regular"]


def test_a_fallback_beside_the_pen_prints_in_the_pens_size() -> None:
    pen, fallback = pieces(set_paragraph(FACES, "불 漢字", TEXT._replace(role="hand"), measure=200))
    assert (pen.voice.size, fallback.voice.size) == (10, pytest.approx(6.89, abs=0.01))


def test_the_space_after_a_fallback_face_is_the_texts_own() -> None:
    han, after = pieces(set_paragraph(FACES, "漢字 불", TEXT._replace(role="hand"), measure=200))
    assert after.x - han.width == pytest.approx(2.8)


def test_a_citation_prints_its_number_after_the_word_it_follows() -> None:
    block = set_paragraph(FACES, "budget [^law] rises", TEXT, measure=200, numbers={"law": 3})
    assert lines(block) == ["budget3 rises"]


def test_a_citation_may_stand_before_the_first_word() -> None:
    assert lines(set_paragraph(FACES, "[^law] rice", TEXT, measure=100, numbers={"law": 3})) == ["3 rice"]


def test_the_numbers_of_a_citation_rise() -> None:
    block = set_paragraph(FACES, "budget[^law,aim]", TEXT, measure=200, numbers={"law": 3, "aim": 1})
    assert lines(block) == ["budget1,3"]


def test_citations_side_by_side_are_parted_by_a_comma() -> None:
    block = set_paragraph(FACES, "budget[^law][^aim]", TEXT, measure=200, numbers={"law": 3, "aim": 5})
    assert lines(block) == ["budget3,5"]


def test_the_space_after_a_superior_is_the_texts() -> None:
    cited = set_paragraph(FACES, "a[^law] b", TEXT, measure=200, numbers={"law": 1})
    superior, after = cited.lines[0].pieces[1:]
    space = FACES.first("text").space.width * TEXT.size / 1000
    assert after.x - superior.x - superior.width == pytest.approx(space)


def test_a_line_never_begins_with_a_superior() -> None:
    block = set_paragraph(FACES, "rice rice rice rice[^law] rice", TEXT, measure=83, numbers={"law": 1})
    assert not [line for line in block.lines if line.pieces[0].key]


def test_a_citation_without_a_number_names_its_place() -> None:
    text = Text("budget[^law]", Mark("cards/rice.yaml", 4, 9))
    with pytest.raises(LayoutError, match=r"\[\^law\] has no number") as caught:
        set_paragraph(FACES, text, TEXT, measure=100)
    assert caught.value.mark == text.mark


def test_a_character_that_no_face_prints_names_its_place() -> None:
    text = Text("𝄞", Mark("cards/rice.yaml", 4, 9))
    with pytest.raises(LayoutError, match=r"U\+1D11E") as caught:
        set_paragraph(FACES, text, TEXT, measure=100)
    assert caught.value.mark == text.mark


def test_a_run_in_head_keeps_its_style_and_brings_its_space() -> None:
    head = Style("display", 10, 13, ink=KITCHEN, gap=0.09)
    block = set_spans(FACES, ((head, "Soak. "), (TEXT, "The rice swells.")), measure=300)
    assert [copied_piece.voice.role for copied_piece in pieces(block)] == ["display", "text"]
    assert lines(block) == ["Soak. The rice swells."]


def test_the_leading_of_spans_is_the_last_styles() -> None:
    block = set_spans(FACES, ((TEXT._replace(leading=30), "Soak. "), (TEXT, "Rice.")), measure=300)
    assert block.leading == TEXT.leading


def test_the_first_line_is_indented_and_shorter() -> None:
    block = set_spans(FACES, ((TEXT, ENGLISH),), measure=120, indent=30)
    assert [line.indent for line in block.lines][:2] == [30, 0]
    assert block.width <= 120


def test_lines_keep_to_a_measure_that_is_told_line_by_line() -> None:
    block = set_paragraph(FACES, ENGLISH, TEXT, measure=lambda line: 80 + 40 * line)
    assert all(line.width <= 80 + 40 * index for index, line in enumerate(block.lines))


def test_a_narrow_column_may_part_words() -> None:
    block = set_paragraph(FACES, "administration of immigration", TEXT._replace(hyphenate=True), measure=60)
    assert any(line.endswith("-") for line in lines(block))


def test_words_are_not_parted_unless_the_style_says_so() -> None:
    block = set_paragraph(FACES, "administration of immigration", TEXT, measure=80)
    assert not any(line.endswith("-") for line in lines(block))


def test_a_parted_word_does_not_end_in_a_space() -> None:
    block = set_paragraph(FACES, "an administration", TEXT._replace(hyphenate=True), measure=60)
    assert not block.lines[0].pieces[-1].ends_in_space


def test_a_compound_breaks_at_its_own_hyphen_and_prints_no_other() -> None:
    assert lines(set_paragraph(FACES, "semiconductor-grade", TEXT, measure=90)) == ["semiconductor-", "grade"]


def test_a_name_ends_a_line_at_a_space_before_it_does_at_its_own_hyphen() -> None:
    style = TEXT._replace(whole=True)
    assert lines(set_paragraph(FACES, "K-Cloud Gyeran-jjim", style, measure=90)) == ["K-Cloud", "Gyeran-jjim"]


def test_a_name_that_fits_no_line_is_parted_at_its_own_hyphens() -> None:
    block = set_paragraph(FACES, "Proceed-with-Care", TEXT._replace(whole=True), measure=50)
    assert lines(block) == ["Proceed-", "with-Care"]


def test_a_compound_that_need_not_break_prints_as_one_word() -> None:
    assert [word.text for word in pieces(set_paragraph(FACES, "low-carbon", TEXT, measure=90))[0].words] == [
        "low-carbon"
    ]


@pytest.mark.parametrize(
    "text",
    ["https://www.korea.kr/briefing/pressReleaseView.do?newsId=156600000", "아주아주긴낱말이라서줄에들어가지않는다"],
)
def test_a_word_wider_than_the_measure_is_parted_and_never_clipped(text) -> None:
    block = set_paragraph(FACES, f"See {text} now.", TEXT, measure=60)
    assert block.width <= 60
    assert text in "".join(lines(block))


def test_a_word_that_was_parted_by_force_is_reported() -> None:
    assert set_paragraph(FACES, "See 아주아주긴낱말이라서 now.", TEXT, measure=60).parted == ("아주아주긴낱말이라서",)


def test_a_character_wider_than_the_measure_stands_on_its_own_line() -> None:
    assert lines(set_paragraph(FACES, "밥상", TEXT, measure=1)) == ["밥", "상"]
