"""A cook's photograph in the shop window, the band and the poster."""

from pathlib import Path

import pytest
from PIL import Image

from tests.books import PLACES
from tests.unit.pages.card_specimens import BARE, OTHER, ZINE, LaidOut, lay_out, long_card, normal
from zine.model.page import Photo, Picture
from zine.pages.card.stagings import STAGINGS

_BESIDE = {"bleed", "corner", "disc"}  # stagings whose name is printed with the picture


def window(folder: Path, design: str, card: str = "") -> LaidOut:
    """Lay out a card with a photograph, in a theme of obang's inks and some design."""
    themes = folder / "themes"
    themes.mkdir()
    obang = (PLACES.assets / "themes" / "obang.yaml").read_text(encoding="utf-8")
    (themes / "mine.yaml").write_text(f"{obang}\ndesign: {{{design}}}\n", encoding="utf-8")
    Image.new("RGB", (60, 40), (200, 40, 30)).save(folder / "dish.png")
    cards = {"card": f"{card or normal()}photo: dish.png\n", "other": OTHER}
    return lay_out(folder, cards, "card", zine=f"{ZINE}theme: mine\n")


def plates(laid: LaidOut) -> str:
    """Return the dark plate of the photograph."""
    found = [item.drawing for item in laid.pages[0].items if isinstance(item, Picture) and any(item.drawing.bitmaps)]
    assert len(found) == 1
    return found[0].plates[2]


@pytest.mark.parametrize("turn", STAGINGS)
def test_a_photograph_stands_in_every_staging(turn: str, tmp_path: Path) -> None:
    assert "/B Do" in plates(window(tmp_path, f"stagings: [{turn}]"))


@pytest.mark.parametrize("turn", STAGINGS)
def test_a_name_is_printed_on_a_photograph_or_above_it(turn: str, tmp_path: Path) -> None:
    after = plates(window(tmp_path, f"stagings: [{turn}]")).partition("/B Do Q\n")[2]
    assert ("scn" in after) is (turn in _BESIDE)


@pytest.mark.parametrize("turn", STAGINGS)
def test_by_night_a_photograph_lies_on_paper(turn: str, tmp_path: Path) -> None:
    after = plates(window(tmp_path, f"stagings: [{turn}], night: true")).partition("/B Do Q\n")[2]
    assert "scn" not in after


@pytest.mark.parametrize("turn", STAGINGS)
def test_a_plain_photograph_is_framed_or_in_a_band(turn: str, tmp_path: Path) -> None:
    laid = window(tmp_path, f"stagings: [{turn}]", normal() + "photo_style: plain\n")
    photos = [item for item in laid.pages[0].items if isinstance(item, Photo)]
    assert [photo.box.y0 > 100 for photo in photos] == [True]


@pytest.mark.parametrize("card", [BARE, long_card()])
def test_a_name_is_printed_on_a_photograph_that_fills_band_or_page(card: str, tmp_path: Path) -> None:
    assert "scn" in plates(window(tmp_path, "hand: 1", card)).partition("/B Do Q\n")[2]


def test_where_ink_is_spared_even_a_plain_photograph_is_drawn(tmp_path: Path) -> None:
    laid = window(tmp_path, "sparing: true", normal() + "photo_style: plain\n")
    assert "/B Do" in plates(laid)
