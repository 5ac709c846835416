"""A business card of a dish: both sides, at every size that it may have."""

from pathlib import Path

import pytest

from tests.books import soups
from tests.unit.pages.card_specimens import runs_of, wordy
from tests.unit.pages.test_cut_card import FULL, MANY, boxes, cards, made, overlapping, text
from zine.model.geometry import is_business_card, size
from zine.model.page import Link
from zine.pages.business_card import SMALLEST
from zine.pages.grid import BLEED

SIZES = ["85x55mm", "55x85mm", "3.5x2in", "2x3.5in", "45x80mm", "80x45mm", "68x105mm", "90x68mm"]
CARDS = {
    "full": FULL,
    "wordy": f"{wordy()}topic: {'who pays for it ' * 8}\nalt: A bowl.\n",
    "bare": MANY.replace("nutrition: [A: 1, B: 2, C: 3, D: 4, E: 5, F: 6]\n", ""),
}
each_size = pytest.mark.parametrize("trim", SIZES)
each_card = pytest.mark.parametrize("card", CARDS.values(), ids=CARDS)


@pytest.mark.parametrize("count", [1, 3])
def test_every_card_has_a_front_and_a_back(tmp_path: Path, count: int) -> None:
    assert [page.kind for page in made(soups(tmp_path, count), "85x55mm").pages] == ["business-card"] * 2 * count


def test_both_sides_bleed(tmp_path: Path) -> None:
    assert {page.bleed for page in cards(tmp_path, trim="85x55mm").pages} == {BLEED}


@each_size
@each_card
def test_all_type_stands_on_its_side(tmp_path: Path, trim: str, card: str) -> None:
    found = cards(tmp_path, card, trim)
    wide, high = found.book.trim
    edges = [edge for page in found.pages for edge in boxes(page, found)]
    assert all(box.x0 > 0 and box.x1 < wide and box.y0 > 0 and box.y1 < high for box in edges)


@each_size
@each_card
def test_no_words_cover_others_or_the_code(tmp_path: Path, trim: str, card: str) -> None:
    found = cards(tmp_path, card, trim)
    codes = [[item.box for item in page.items if isinstance(item, Link)] for page in found.pages]
    sides = zip(found.pages, codes, strict=True)
    assert [overlapping([*boxes(page, found), *code]) for page, code in sides] == [[], []]


@each_size
@each_card
def test_type_is_never_below_the_least_size(tmp_path: Path, trim: str, card: str) -> None:
    found = cards(tmp_path, card, trim)
    assert min(run.size for page in found.pages for run in runs_of(page.items)) >= SMALLEST - 0.01


def test_the_front_tells_names_and_topic(tmp_path: Path) -> None:
    front = text(cards(tmp_path, CARDS["full"], "85x55mm").pages[0])
    assert [words for words in ("만두", "Robot-Folded Mandu", "Robots and smart factories") if words not in front] == []


def test_a_name_keeps_its_hyphens_inside_its_lines(tmp_path: Path) -> None:
    card = CARDS["full"].replace("Robot-Folded Mandu", "K-Cloud Gyeran-jjim")
    words = text(cards(tmp_path, card, "85x55mm").pages[0]).split()
    assert [word for word in words if "-" in word] == ["K-Cloud", "Gyeran-jjim"]


def test_the_back_tells_the_key_figure_its_source_and_the_zine(tmp_path: Path) -> None:
    back = text(cards(tmp_path, CARDS["full"], "85x55mm").pages[1])
    assert [words for words in ("1,012", "Density", "“Arms”", "Test Kitchen") if words not in back] == []


def test_the_code_leads_to_the_source(tmp_path: Path) -> None:
    links = [item for item in cards(tmp_path, CARDS["full"], "85x55mm").pages[1].items if isinstance(item, Link)]
    assert [link.target for link in links] == ["https://example.org/robots"]


def test_without_a_source_on_the_web_the_code_leads_to_the_zine(tmp_path: Path) -> None:
    zine = "title: Test Kitchen\nback_cover: {link: https://example.org/zine}\n"
    back = cards(tmp_path, CARDS["bare"], "85x55mm", zine).pages[1]
    assert [item.target for item in back.items if isinstance(item, Link)] == ["https://example.org/zine"]


def test_an_address_too_long_for_the_card_has_no_code(tmp_path: Path) -> None:
    card = CARDS["full"].replace("example.org/robots", f"example.org/{'robots/' * 60}")
    assert not any(isinstance(item, Link) for item in cards(tmp_path, card, "85x55mm").pages[1].items)


def test_a_card_without_figures_says_its_tagline(tmp_path: Path) -> None:
    found = cards(tmp_path, f"{CARDS['bare']}tagline: Slurp.\n", "85x55mm")
    assert "Slurp." in text(found.pages[1])


def test_what_stays_out_is_told(tmp_path: Path) -> None:
    card = f"title: Soup\ntopic: {'who pays for it ' * 40}\ningredients: [leeks]\nsteps: [Chop.]\nalt: A bowl.\n"
    messages = [problem.message for problem in cards(tmp_path, card, "85x55mm").warnings]
    assert "“Soup” is too wordy for a business card: its topic stays out" in messages


@pytest.mark.parametrize(("trim", "small"), [("85x55mm", True), ("a6", False), ("40x85mm", False), ("50x300mm", False)])
def test_only_so_small_a_card_is_a_business_card(trim: str, small: bool) -> None:
    assert is_business_card(size(trim, {"a6": size("105x148mm", {})})) == small
