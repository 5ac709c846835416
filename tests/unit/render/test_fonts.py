import re
from collections.abc import Callable

import pikepdf
import pypdfium2
import pytest

from tests.unit.render.sample import FACES, TEXT, opened, page, pdf, run
from zine.model.page import Page
from zine.typeset.font import open_font


def copied(*pages: Page) -> str:
    document = pypdfium2.PdfDocument(pdf(*pages))
    try:
        return "\n".join(document[index].get_textpage().get_text_bounded() for index in range(len(document)))
    finally:
        document.close()


def font(file: pikepdf.Pdf) -> pikepdf.Object:
    return file.pages[0].Resources.Font.F1


@pytest.mark.parametrize(
    "text",
    ["기후 위기 대응", "AVATAR To fi ffl office", "“Soup”, said – 3½ °C", "한 그릇 soup"],
)
def test_words_copy_out_as_they_were_written(text: str) -> None:
    assert copied(page(run(text))) == text


def test_a_line_that_ends_in_a_space_keeps_its_last_word_apart() -> None:
    lines = page(run("net", 20, 30, ends_in_space=True), run("zero", 20, 42))
    assert copied(lines).split() == ["net", "zero"]


def test_glyphs_keep_the_numbers_of_their_file() -> None:
    word = FACES.word(TEXT, "탄소")
    file = opened(page(run("탄소")))
    shown = re.search(rb"\[<([0-9a-f]+)>\]TJ", file.pages[0].Contents.read_bytes())
    assert shown is not None
    assert shown[1].decode() == "".join(f"{glyph:04x}" for glyph, _ in word.glyphs)


def widths(descendant: pikepdf.Object) -> Callable[[int], float]:
    """Read a CID font's widths as a viewer does."""
    listed = list(descendant.W)
    known = {
        int(first) + index: float(width)
        for first, run_of_widths in zip(listed[::2], listed[1::2], strict=True)
        for index, width in enumerate(run_of_widths)
    }
    return lambda glyph: known.get(glyph, float(descendant.DW))


def test_the_file_gives_each_glyph_the_width_of_its_font() -> None:
    file = opened(page(run("Soup, 국 1½ km")))
    told = widths(font(file).DescendantFonts[0])
    glyphs = tuple(glyph for word in ["Soup,", "국", "1½", "km"] for glyph, _ in FACES.word(TEXT, word).glyphs)
    assert [told(glyph) for glyph in glyphs] == pytest.approx(
        open_font(FACES.face(TEXT).path).advances(glyphs), abs=0.06
    )


def test_a_subset_has_a_tag_of_six_capitals() -> None:
    file = opened(page(run("soup")))
    assert re.fullmatch(r"/[A-Z]{6}\+GowunBatang-Regular", str(font(file).BaseFont))


def test_another_subset_of_one_face_has_another_tag() -> None:
    one, other = opened(page(run("soup"))), opened(page(run("stew")))
    assert str(font(one).BaseFont) != str(font(other).BaseFont)


def test_all_parts_of_a_font_share_one_name() -> None:
    file = opened(page(run("soup")))
    parts = font(file), font(file).DescendantFonts[0]
    names = {str(part.BaseFont) for part in parts} | {str(parts[1].FontDescriptor.FontName)}
    assert len(names) == 1


def test_a_face_on_two_pages_is_one_font() -> None:
    file = opened(page(run("soup")), page(run("stew")))
    assert file.pages[0].Resources.Font.F1.objgen == file.pages[1].Resources.Font.F1.objgen
