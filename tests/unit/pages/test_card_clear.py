"""Names stay clear of what stands in the picture, whatever dish it is."""

import re
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.themes import made, theme
from tests.unit.draw.samples import dishes
from tests.unit.pages.card_specimens import OTHER, LaidOut, lay_out, set_runs
from zine.cli.places import bundled
from zine.compose import compose
from zine.load import load
from zine.model.geometry import TRIMS, Box
from zine.model.page import Picture, Shape
from zine.model.silhouette import CELL, Silhouette
from zine.pages.card.banner import banner, staged
from zine.pages.card.inks import SUN_LETTERS
from zine.pages.card.picture import art_of, look_of
from zine.pages.card.stagings import STAGINGS, Scene, Window
from zine.pages.card.words import CardWords
from zine.pages.grid import grid

_CARD = """title: A Dish With a Rather Long Name
native_name: 만두국
romanized: manduguk
topic: What it really is about
ingredients: [noodles]
steps: [Boil.]
layout: {layout}
art: {{dish: {dish}}}
"""
_TALL = ("middle-power-patbingsu", "banquet-noodles", "sprout-gukbap", "robot-mandu", "multilateral-sinseollo")
_WIDE = ("samgyeopsal-three-layers", "k-cloud-gyeran-jjim", "privacy-ssambap", "buldak", "sandbox-injeolmi", *_TALL)
# Arms and chopsticks that come in from beyond the page cross whatever they cross; these dishes have none.
_ALONE = ("middle-power-patbingsu", "sprout-gukbap", "chip-dubu")
_CROSSED = {"banquet-noodles"}  # by arms from both sides, all over the band
_BETWEEN = {"framed": 1, "band": 3}  # so many cards before


def _card(folder: Path, dish: str, before: int = 0, layout: str = "spread") -> LaidOut:
    cards = {f"a-{index}": OTHER for index in range(before)} | {"b-card": _CARD.format(dish=dish, layout=layout)}
    return lay_out(folder, cards, "b-card")


def _words(laid: LaidOut) -> CardWords:
    recipe = next(recipe for recipe in laid.book.recipes if recipe.card.key == "b-card")
    return CardWords(recipe, laid.book.courses[recipe.course], laid.setting)


def _dressed(folder: Path, staging: str, dish: str) -> tuple[Scene, Silhouette]:
    laid = _card(folder, dish)
    words, grid = _words(laid), laid.setting.grid(2)
    art = art_of(words)
    window = Window(grid, laid.setting.faces, "만두국", art, SUN_LETTERS, look_of(words), 0, 370)
    scene = STAGINGS[staging].dress(window)
    return scene, look_of(words)(scene.art, scene.stage)


@pytest.mark.parametrize("before", _BETWEEN.values(), ids=_BETWEEN)
@pytest.mark.parametrize("dish", _TALL)
def test_nothing_tall_stands_behind_the_names(tmp_path: Path, dish: str, before: int) -> None:
    laid = _card(tmp_path, dish, before)
    page = laid.pages[0]
    seen = next(item for item in page.items if isinstance(item, Picture)).drawing.silhouette
    names = [laid.inked(run) for run in set_runs(page)]
    tops = [(seen.top(box.x0, box.x1) or 0.0, laid.book.trim.height - box.y1) for box in names if box.y0 < 0.4 * 595]
    assert tops
    assert all(top <= foot + CELL for top, foot in tops)


@pytest.mark.parametrize("dish", ["twisted-kkwabaegi", "new-deal-bibimbap", "startup-kimbap", *_ALONE])
def test_at_most_a_tenth_of_a_name_on_the_ground_is_covered(tmp_path: Path, dish: str) -> None:
    scene, seen = _dressed(tmp_path, "bleed", dish)
    (letters,) = scene.clear
    top = seen.top(letters.x0, letters.x1) or 0.0
    assert top <= scene.stage.height - letters.y1 + 0.1 * letters.height + 1.5 * CELL


@pytest.mark.parametrize("dish", ["bio-samgyetang", "kimjang", "sector-dosirak", *_ALONE])
def test_a_name_on_end_stands_clear_of_the_dish(tmp_path: Path, dish: str) -> None:
    scene, seen = _dressed(tmp_path, "disc", dish)
    (letters,) = scene.clear
    left = seen.left(scene.stage.height - letters.y1, scene.stage.height - letters.y0)
    assert left is not None
    assert left >= letters.x1


@pytest.mark.parametrize("number", [2, 3], ids=["verso", "recto"])
@pytest.mark.parametrize("dish", sorted({*_WIDE} - _CROSSED))
@pytest.mark.parametrize("trim", ["a5", "a6"])
def test_a_name_beside_a_dish_is_clearly_apart_from_it(tmp_path: Path, trim: str, dish: str, number: int) -> None:
    laid = _card(tmp_path, dish, layout="page")
    words, page_grid = _words(laid), grid(TRIMS[trim], number)
    band = 130 * page_grid.scale
    found = banner(page_grid, words, band)
    seen = look_of(words)(found.art, staged(page_grid, band, found))
    box = found.letters.box
    heights = page_grid.up(box.y1), page_grid.up(box.y0)
    gap = (seen.left(*heights) or 0) - box.x1 if page_grid.recto else box.x0 - (seen.right(*heights) or 999)
    assert gap >= 5 + found.letters.beyond(right=page_grid.recto) - 0.01


@pytest.mark.parametrize("dish", ["sandbox-injeolmi", "startup-kimbap", "twisted-kkwabaegi"])
def test_a_wide_dish_gives_way_to_a_name_beside_it(tmp_path: Path, dish: str) -> None:
    laid = _card(tmp_path, dish, layout="page")
    words, page_grid = _words(laid), laid.setting.grid(3)
    found = banner(page_grid, words, 235)
    assert found.letters.box.width >= 104


@pytest.mark.parametrize("dish", ["privacy-ssambap", "k-cloud-gyeran-jjim", "buldak", "chip-dubu", "sandbox-injeolmi"])
def test_a_dish_below_its_name_is_clear_of_it_or_hides_some_of_it_clearly(tmp_path: Path, dish: str) -> None:
    laid = _card(tmp_path, dish, layout="page")
    words, page_grid = _words(laid), laid.setting.grid(2)
    found = banner(page_grid, words, 300)
    box = found.letters.box
    seen = look_of(words)(found.art, staged(page_grid, 300, found))
    gap = page_grid.up(seen.top(box.x0, box.x1) or 0.0) - box.y1
    assert gap <= 2 * CELL - 12 or gap >= 5


def test_steam_ends_clearly_below_a_name_above_it(tmp_path: Path) -> None:
    scene, _ = _dressed(tmp_path, "bleed", "alliance-budae")
    (letters,) = scene.clear
    assert scene.stage.ceiling is not None
    assert scene.stage.height - scene.stage.ceiling - letters.y1 >= 8.5 + 4


@pytest.mark.parametrize("dish", ["middle-power-patbingsu", "bio-samgyetang", "kimjang", "alliance-budae"])
def test_where_no_ground_ends_it_shade_ends_above_the_words(tmp_path: Path, dish: str) -> None:
    laid = _card(tmp_path, dish)
    words, page_grid = _words(laid), grid(TRIMS["a5"], 2, theme("hanji").design)
    window = Window(page_grid, laid.setting.faces, "만두국", art_of(words), SUN_LETTERS, look_of(words), 150, 420)
    window = window._replace(threshold=425.0)
    scene = STAGINGS["band"].dress(window)
    shade = look_of(words).beyond(scene.art, scene.stage).shade.foot()
    assert shade is not None
    assert page_grid.up(shade) <= 425 + 0.01


@pytest.mark.parametrize("staging", ["framed", "band"])
@pytest.mark.parametrize("dish", ["sector-dosirak", "twisted-kkwabaegi", "royal-table", "seolleongtang"])
def test_things_stand_off_the_lines_of_a_frame(tmp_path: Path, dish: str, staging: str) -> None:
    laid = _card(tmp_path, dish)
    words, page_grid = _words(laid), grid(TRIMS["a5"], 2, theme("plain").design)
    window = Window(page_grid, laid.setting.faces, "만두국", art_of(words), SUN_LETTERS, look_of(words), 150, 420)
    scene = STAGINGS[staging].dress(window)
    seen = look_of(words).beyond(scene.art, scene.stage).silhouette
    frame = scene.stage.ground
    assert isinstance(frame, Box)
    assert frame.y0 + 5 <= (seen.foot() or 0) <= (seen.top(-999, 999) or 999) <= frame.y1 - 5


@pytest.mark.parametrize("name", ["Brass tower of tofu", "Leek jars", "Ice mountain", "Tea for two", "Leek pizza"])
def test_a_made_up_dish_covers_at_most_a_fifth_of_the_name_above_it(tmp_path: Path, name: str) -> None:
    made_up = f"title: {name}\ningredients: [tofu]\nsteps: [Boil.]\nlayout: page\n"
    laid = lay_out(tmp_path, {"b-card": made_up}, "b-card")
    words, grid = _words(laid), laid.setting.grid(2)
    found = banner(grid, words, 395)
    box = found.letters.box
    seen = look_of(words)(art_of(words), staged(grid, 395, found))
    assert (seen.top(box.x0, box.x1) or 0.0) <= grid.up(found.letters.covered) + CELL


def test_callouts_stand_off_the_lines_of_a_frame() -> None:
    look = theme("plain")
    page = next(page for page in made(look, cards=("chip-dubu",)).pages if page.kind == "card")
    page_grid = grid(TRIMS["a5"], int(page.folio), look.design)
    scraps = [item.path for item in page.items if isinstance(item, Shape) and item.line_width == 0.9 and item.fill]
    across = [float(at) for scrap in scraps for at in re.findall(r"(\S+) \S+ [ml]", scrap)]
    assert page_grid.left + 4 <= min(across) <= max(across) <= page_grid.right - 4


def _look(dish: str) -> tuple[str, str]:
    """Return a dish's ground, and the style of its steam if it has any."""
    words: Mapping[str, Any] = dishes()[dish]
    steam = words.get("steam")
    return str(words["ground"]), str(steam.get("style", "curl") if isinstance(steam, Mapping) else "")


def test_neighbours_in_the_bundled_zine_differ_in_ground_and_steam() -> None:
    places = bundled()
    book = compose(load(Path(__file__).parents[3] / "cards", places.assets, places.fonts))
    looks = [_look(str(recipe.card.art.words["dish"])) for recipe in book.recipes if recipe.card.art]
    alike = [pair for pair in pairwise(looks) if pair[0][0] == pair[1][0] or pair[0][1] == pair[1][1] != ""]
    assert alike == []
