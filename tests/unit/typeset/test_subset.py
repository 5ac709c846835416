import io

import pytest
from fontTools.ttLib import TTFont

from tests.unit.typeset.specimens import FACES
from zine.typeset.subset import subset, to_unicode

PATH = FACES.face("GowunBatang-Regular").path
GLYPHS = tuple(glyph for glyph, _ in FACES.word("GowunBatang-Regular", "김치").glyphs)


def test_a_subset_keeps_glyph_numbers_and_outlines() -> None:
    whole, part = TTFont(PATH), TTFont(io.BytesIO(subset(PATH, GLYPHS)))
    assert [part["glyf"][part.getGlyphName(g)].numberOfContours for g in GLYPHS] == [
        whole["glyf"][whole.getGlyphName(g)].numberOfContours for g in GLYPHS
    ]


def test_a_subset_is_far_smaller_than_its_font() -> None:
    assert len(subset(PATH, GLYPHS)) < 60_000


def test_a_subset_has_no_layout_tables_and_no_hints() -> None:
    assert not {"GSUB", "GPOS", "GDEF", "cmap", "fpgm", "prep"} & set(TTFont(io.BytesIO(subset(PATH, GLYPHS))).keys())


def test_equal_glyphs_in_any_order_give_equal_bytes() -> None:
    assert subset(PATH, GLYPHS) == subset(PATH, reversed(GLYPHS))


def test_a_glyph_maps_to_its_letters() -> None:
    assert b"<0007> <006600660069>" in to_unicode({7: "ffi"})


def test_a_letter_beyond_the_first_plane_is_a_pair_of_surrogates() -> None:
    assert b"<0007> <d834dd1e>" in to_unicode({7: "𝄞"})


def test_a_glyph_without_letters_is_left_out() -> None:
    assert b"<0007>" not in to_unicode({7: "", 8: "a"})


@pytest.mark.parametrize(("count", "blocks"), [(0, []), (100, [b"100"]), (101, [b"100", b"1"])])
def test_a_block_maps_at_most_a_hundred_glyphs(count, blocks) -> None:
    lines = to_unicode(dict.fromkeys(range(count), "a")).split(b"\n")
    assert [line.split()[0] for line in lines if line.endswith(b" beginbfchar")] == blocks
