"""Small and odd pages: whatever the trim, every word lies on its page."""

from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pypdfium2
import pytest

from tests.books import PLACES, soups
from tests.themes import NAMES, STUDIO, project, theme
from zine import pipeline
from zine.model.geometry import TRIMS, size

_TOUCH = 1.0  # points
WHOLE = "headnote: It simmers until the whole house knows.\nheat: 2\nserves: four\ntime: 40 minutes\n"


@pytest.mark.parametrize("trim", ["69x100mm", "69.85x107.95mm", "3x5in", "a6", "148x105mm", "70x300mm", "300x100mm"])
@pytest.mark.parametrize("count", [1, 3])
def test_every_word_lies_on_its_page(trim: str, count: int, tmp_path: Path) -> None:
    studio = pipeline.Studio(PLACES.assets, PLACES.fonts, trim=size(trim, TRIMS))
    project, warnings = pipeline.checked(soups(tmp_path / "zine", count, card=WHOLE), studio)
    made = pipeline.make(project, warnings, studio)
    with pypdfium2.PdfDocument(pipeline.reader(made, studio)) as pdf:
        assert [box for page in pdf for box in _words_outside(page)] == []


@pytest.mark.parametrize("trim", ["69x100mm", "74x105mm", "100x100mm", "148x100mm"])
@pytest.mark.parametrize("lang", ["en", "ko"])
def test_no_words_are_printed_over_others(trim: str, lang: str, tmp_path: Path) -> None:
    studio = pipeline.Studio(PLACES.assets, PLACES.fonts, trim=size(trim, TRIMS))
    folder = soups(tmp_path / "zine", 2, card=WHOLE, settings=f"title: My\nauthor: Me\nlang: {lang}\n")
    project, warnings = pipeline.checked(folder, studio)
    made = pipeline.make(project, warnings, studio)
    with pypdfium2.PdfDocument(pipeline.reader(made, studio)) as pdf:
        assert [pair for page in pdf for pair in combinations(_lines(page), 2) if _meet(*pair)] == []


@pytest.mark.parametrize("trim", ["100x70mm", "105x74mm", "148x105mm"])
def test_no_word_of_a_rich_card_is_lost_on_a_page_that_lies_on_its_side(trim: str) -> None:
    studio = replace(STUDIO, trim=size(trim, TRIMS))
    made = pipeline.make(pipeline.only(project(), ("dosirak", "kkwabaegi", "budae-jjigae")), (), studio)
    with pypdfium2.PdfDocument(pipeline.reader(made, studio)) as pdf:
        assert [box for page in pdf for box in _words_outside(page)] == []


@pytest.mark.parametrize("theme_name", NAMES)
def test_nearly_every_card_takes_two_pages_in_a_pocket(theme_name: str) -> None:
    whole = replace(project(), theme=theme(theme_name))
    made = pipeline.make(whole, (), replace(STUDIO, trim=TRIMS["a6"]))
    assert len([page for page in made.pages if page.kind == "card"]) <= 2 * len(whole.cards) + 4


_Line = tuple[str, tuple[float, ...]]


def _lines(page: pypdfium2.PdfPage) -> list[_Line]:
    words = page.get_textpage()
    boxes = [words.get_rect(at) for at in range(words.count_rects())]
    return [(words.get_text_bounded(*box), box) for box in boxes]


def _meet(one: _Line, other: _Line) -> bool:
    """Whether the ink of two lines meets, by more than the descenders of one and the accents of the other."""
    (_, a), (_, b) = one, other
    return min(a[2], b[2]) - max(a[0], b[0]) > _TOUCH and min(a[3], b[3]) - max(a[1], b[1]) > _TOUCH


def _words_outside(page: pypdfium2.PdfPage) -> list[tuple[float, ...]]:
    left, bottom, right, top = page.get_trimbox()
    words = page.get_textpage()
    boxes = [words.get_rect(at) for at in range(words.count_rects())]
    return [
        (x0, y0, x1, y1)
        for x0, y0, x1, y1 in boxes
        if x0 < left - 0.5 or y0 < bottom - 0.5 or x1 > right + 0.5 or y1 > top + 0.5
    ]
