"""A recipe's pages: everything the card says, inside the margins, in order."""

import re
from itertools import combinations
from pathlib import Path

import pytest
from PIL import Image

from tests.unit.pages.card_specimens import (
    BARE,
    OTHER,
    TRIMS,
    ZINE,
    flat,
    lay_out,
    long_card,
    normal,
    overlap,
    set_runs,
    wordy,
)
from zine.errors import Level
from zine.model.geometry import TRIMS as TRIMS_BY_NAME
from zine.model.page import Anchor, Link, Photo, Picture, Role, Shape
from zine.pages.card.kitchen import FITS, Fit
from zine.pages.grid import grid
from zine.pages.typography import typography
from zine.typeset.markup import plain

_CARDS = {"bare": BARE, "normal": normal(), "other": OTHER, "long": long_card(), "wordy": wordy()}
_NAMES = tuple(_CARDS)


def _zine(trim: str) -> str:
    return f"{ZINE}trim: {trim}\n"


@pytest.mark.parametrize("trim", TRIMS)
@pytest.mark.parametrize("name", _NAMES)
def test_nothing_stands_below_the_foot_margin(tmp_path: Path, name: str, trim: str) -> None:
    laid = lay_out(tmp_path, _CARDS, name, zine=_zine(trim))
    foot = grid(laid.book.trim, 8).bottom
    assert max(run.y for page in laid.pages for run in set_runs(page)) <= foot + 0.01


@pytest.mark.parametrize("trim", TRIMS)
@pytest.mark.parametrize("name", _NAMES)
def test_no_word_leaves_the_measure(tmp_path: Path, name: str, trim: str) -> None:
    laid = lay_out(tmp_path, _CARDS, name, zine=_zine(trim))
    over = [
        run
        for number, page in enumerate(laid.pages, 8)
        for run in set_runs(page)
        if run.x < grid(laid.book.trim, number).left - 1
        or run.x + laid.width(run) > grid(laid.book.trim, number).right + 1
    ]
    assert over == []


@pytest.mark.parametrize("trim", TRIMS)
@pytest.mark.parametrize("name", _NAMES)
def test_no_line_is_set_over_another(tmp_path: Path, name: str, trim: str) -> None:
    laid = lay_out(tmp_path, _CARDS, name, zine=_zine(trim))
    pairs = (pair for page in laid.pages for pair in combinations(map(laid.inked, set_runs(page)), 2))
    assert [pair for pair in pairs if overlap(*pair)] == []


@pytest.mark.parametrize("trim", TRIMS)
def test_every_word_of_the_card_is_on_its_pages(tmp_path: Path, trim: str) -> None:
    laid = lay_out(tmp_path, _CARDS, "normal", zine=_zine(trim))
    card = next(recipe.card for recipe in laid.book.recipes if recipe.card.key == "normal")
    said = re.sub(r"[^\w]+", "", laid.text)
    texts = [
        card.title, card.native_name, card.romanized, card.topic, card.headnote, card.serves, card.difficulty,
        card.time.total, card.time.prep, card.time.cook, card.heat.why, *card.equipment, *card.notes,
        *card.allergens.contains, *card.allergens.may_contain, card.nutrition.serving_size, card.nutrition.footnote,
        *(text for fact in card.nutrition.facts for text in (fact.label, fact.value)),
        *(text for step in card.steps for text in (step.name, step.text, step.when)),
        *(text for swap in card.substitutions for text in (swap.instead_of, swap.use)),
        card.ingredients[0].amount, card.ingredients[0].item, card.ingredients[0].plays, card.ingredients[0].note,
        card.ingredients[1].group, card.pairs_with[0].why, card.best_before, card.checked,
    ]  # fmt: skip
    words = [word for text in texts if text for word in re.findall(r"\w+", plain(text.text))]
    assert [word for word in words if word.casefold() not in said.casefold()] == []


@pytest.mark.parametrize("trim", TRIMS)
def test_a_long_card_keeps_all_its_steps_in_order(tmp_path: Path, trim: str) -> None:
    laid = lay_out(tmp_path, _CARDS, "long", zine=_zine(trim))
    assert re.findall(r"Cook (\d+)", laid.text) == [str(number) for number in range(16)]


def test_ingredients_stand_in_the_order_of_the_card(tmp_path: Path) -> None:
    text = lay_out(tmp_path, _CARDS, "normal").text
    assert text.index("1,012") < text.index("For the filling") < text.index("30,000") < text.index("1 steamer")


@pytest.mark.parametrize("name", _NAMES)
def test_no_line_is_set_under_six_points(tmp_path: Path, name: str) -> None:
    laid = lay_out(tmp_path, _CARDS, name)
    assert min(run.size for run in laid.runs if len(run.words) > 1) >= 6.0


@pytest.mark.parametrize(("style", "floor"), [("item", 8.1), ("step", 8.1), ("plays", 7.5), ("note", 14.0)])
@pytest.mark.parametrize("fit", FITS)
def test_copyfitting_stops_at_the_floor(fit: Fit, style: str, floor: float) -> None:
    fitted = fit.styles(typography(grid(TRIMS_BY_NAME["a5"], 9)), 1.0)
    assert getattr(fitted, style).size >= floor


def test_a_card_that_is_too_long_says_how_many_words_to_cut(tmp_path: Path) -> None:
    problem = lay_out(tmp_path, _CARDS, "long").opening.problems[0]
    assert re.search(r"cut about \d+ words", problem.hint)


def test_that_a_card_is_too_long_is_a_warning_at_the_card(tmp_path: Path) -> None:
    problem = lay_out(tmp_path, _CARDS, "long").opening.problems[0]
    assert (problem.level, problem.rule, problem.mark.file.endswith("long.yaml")) == (Level.WARNING, "copyfit", True)


def test_a_card_that_fits_has_no_problem(tmp_path: Path) -> None:
    assert lay_out(tmp_path, _CARDS, "normal").opening.problems == ()


def test_a_short_card_takes_one_page(tmp_path: Path) -> None:
    assert len(lay_out(tmp_path, _CARDS, "bare").pages) == 1


def test_citations_are_numbered_in_order_of_first_mention(tmp_path: Path) -> None:
    text = lay_out(tmp_path, _CARDS, "normal").text
    assert re.search(r"1 A. Kim, “Arms”. 2 B. Lee, “On Chips”.", text.replace("\u00a0", " "))


def test_citations_lead_to_the_sources_page(tmp_path: Path) -> None:
    laid = lay_out(tmp_path, _CARDS, "normal")
    targets = {item.target for page in laid.pages for item in flat(page.items) if isinstance(item, Link)}
    assert {"source-robots", "source-chips"} <= targets


def test_a_book_without_a_sources_page_has_no_links_to_it(tmp_path: Path) -> None:
    laid = lay_out(tmp_path, _CARDS, "normal", zine=f"{ZINE}back_matter: [colophon]\n")
    targets = [item.target for page in laid.pages for item in flat(page.items) if isinstance(item, Link)]
    assert not any(target.startswith("source-") for target in targets)


def test_a_pairing_leads_to_the_other_card(tmp_path: Path) -> None:
    laid = lay_out(tmp_path, _CARDS, "normal")
    targets = [item.target for page in laid.pages for item in flat(page.items) if isinstance(item, Link)]
    assert "card-other" in targets


def test_the_first_card_of_a_course_names_the_course_in_the_outline(tmp_path: Path) -> None:
    laid = lay_out(tmp_path, _CARDS, "normal")
    anchors = [item for item in flat(laid.pages[0].items) if isinstance(item, Anchor)]
    assert [(anchor.title, anchor.depth) for anchor in anchors] == [("Dumplings", 0), ("Robot-Folded Mandu", 1)]


def test_a_callout_to_a_piece_that_is_not_there_is_a_warning(tmp_path: Path) -> None:
    card = normal() + "art: mandu\ncallouts:\n  - tofuu: where is it\n"
    laid = lay_out(tmp_path, {"card": card, "other": OTHER}, "card")
    assert [problem.rule for problem in laid.opening.problems] == ["unknown-piece"]


@pytest.mark.parametrize("before", [normal(), BARE + "layout: page\n", long_card()])
@pytest.mark.parametrize("picture", ["art: mandu\n", "photo: dish.jpg\n"])
def test_a_callout_is_printed_however_the_card_is_laid_out(tmp_path: Path, before: str, picture: str) -> None:
    Image.new("RGB", (40, 30)).save(tmp_path / "dish.jpg")
    card = before + picture + "callouts:\n  - tofuu: where is it\n"
    assert "where is it" in lay_out(tmp_path, {"card": card, "other": OTHER}, "card").text


def test_a_callout_points_at_its_piece(tmp_path: Path) -> None:
    card = normal() + "art: mandu\ncallouts:\n  - mandu: pinched by hand\n"
    laid = lay_out(tmp_path, {"card": card, "other": OTHER}, "card")
    drawing = next(item.drawing for item in laid.pages[0].items if isinstance(item, Picture))
    tips = [(x, laid.book.trim.height - y) for x, y in drawing.pieces["mandu"]]
    arrows = [item.path for item in laid.pages[0].items if isinstance(item, Shape) and " c " in item.path]
    assert any(f"{x:.2f} {y:.2f} c" in path for path in arrows for x, y in tips)


def test_a_photograph_takes_the_place_of_the_drawing(tmp_path: Path) -> None:
    Image.new("RGB", (40, 30)).save(tmp_path / "dish.jpg")
    laid = lay_out(tmp_path, {"card": normal() + "photo: dish.jpg\n", "other": OTHER}, "card")
    pictures = [item.drawing for item in laid.pages[0].items if isinstance(item, Picture) and item.alt]
    assert [drawing.bitmaps[2] is not None for drawing in pictures] == [True]


def test_a_plain_photograph_stays_as_it_is(tmp_path: Path) -> None:
    Image.new("RGB", (40, 30)).save(tmp_path / "dish.jpg")
    card = normal() + "photo: dish.jpg\nphoto_style: plain\n"
    laid = lay_out(tmp_path, {"card": card, "other": OTHER}, "card")
    assert any(isinstance(item, Photo) for item in laid.pages[0].items)


def test_a_korean_book_has_no_english_labels(tmp_path: Path) -> None:
    laid = lay_out(tmp_path, {"bare": BARE}, "bare", zine=f"{ZINE}lang: ko\n")
    assert "Ingredients" not in laid.text


def test_equal_cards_give_equal_pages(tmp_path: Path) -> None:
    assert lay_out(tmp_path, _CARDS, "normal").pages == lay_out(tmp_path, _CARDS, "normal").pages


@pytest.mark.parametrize("theme", ["obang", "hanji", "plain"])
def test_no_word_of_a_title_stands_alone_on_its_last_line(tmp_path: Path, theme: str) -> None:
    title = "Bean-Sprout Gukbap for Growing Talent"
    card = BARE.replace(BARE.splitlines()[0], f"title: {title}\nnative_name: 국밥")
    laid = lay_out(tmp_path, {"bare": card}, "bare", zine=f"{ZINE}trim: a5\ntheme: {theme}\n")
    lines = [" ".join(word.text for word in run.words) for run in laid.runs if run.role is Role.TITLE]
    told = [line for line in lines if line and line in title]
    assert (" ".join(told), [line for line in told if " " not in line]) == (title, [])
