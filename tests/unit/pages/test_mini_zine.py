import math
from pathlib import Path

import pytest

from tests.books import PLACES, soups
from tests.unit.pages.books import box_of
from tests.unit.pages.card_specimens import NORMAL, runs_of
from zine import pipeline
from zine.model.geometry import PAPERS, Box, Size
from zine.model.page import Page, Picture, Role
from zine.pages.grid import BLEED
from zine.pages.mini_zine import back
from zine.pages.mini_zine.sizes import SMALLEST, sizes
from zine.pages.plated import DISC

COURSES = "title: Test Kitchen\ncourses: [Soups, Stews]\n"
LONG = "tagline: '" + "A line that goes on and on about the soup. " * 40 + "'\n"


def mini(folder: Path, paper: str = "a4") -> pipeline.Made:
    studio = pipeline.Studio(PLACES.assets, PLACES.fonts, PAPERS[paper], made_as="minizine")
    project, warnings = pipeline.checked(folder, studio)
    return pipeline.make(project, warnings, studio)


def kinds(made: pipeline.Made) -> list[str]:
    return [page.kind for page in made.pages]


def served(made: pipeline.Made) -> list[str]:
    return [part.recipe.card.key for part in made.book.parts if part.recipe]


def text(page: Page) -> str:
    return " ".join(word.text for run in runs_of(page.items) for word in run.words)


def sizes_of(made: pipeline.Made) -> list[float]:
    """Sizes of all type but citation numbers, which are a part of a line."""
    return [run.size for page in made.pages for run in runs_of(page.items) if run.words]


@pytest.mark.parametrize("count", [1, 3, 6, 9])
def test_the_mini_zine_has_eight_pages(tmp_path: Path, count: int) -> None:
    assert len(mini(soups(tmp_path, count)).pages) == 8


def test_it_has_a_cover_six_dishes_and_a_back(tmp_path: Path) -> None:
    assert kinds(mini(soups(tmp_path, 7))) == ["mini-cover", *["mini-dish"] * 6, "mini-back"]


def test_where_there_are_fewer_dishes_close_ups_fill_the_sheet(tmp_path: Path) -> None:
    assert kinds(mini(soups(tmp_path, 4))).count("mini-close-up") == 2


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5])
def test_no_two_pages_of_few_dishes_are_alike(tmp_path: Path, count: int) -> None:
    pages = mini(soups(tmp_path, count)).pages
    drawn = [item.drawing.plates for page in pages for item in page.items if isinstance(item, Picture)]
    assert len(set(drawn)) == len(drawn) == 8


def test_facing_close_ups_say_one_thing(tmp_path: Path) -> None:
    pages = mini(soups(tmp_path, 2)).pages
    assert [bool(text(page)) for page in pages[3:7]] == [True, False, True, False]


def test_dishes_without_a_page_of_their_own_are_seen_from_near(tmp_path: Path) -> None:
    folder = soups(tmp_path, 3, settings="title: Z\nmini: [soup-01, soup-02]\n")
    alts = [item.alt for page in mini(folder).pages[3:5] for item in page.items if isinstance(item, Picture)]
    assert len(set(alts)) == 1


def test_the_disc_on_the_back_stays_below_the_words() -> None:
    room = Box(0, 70, 210, 260)
    window = back.window_in(room)
    assert (window.y0 + window.y1) / 2 - DISC * window.height / 2 == pytest.approx(room.y0)


@pytest.mark.parametrize(
    ("paper", "trim"), [("a4", (210.47, 297.64)), ("letter", (198, 306)), ("a3", (297.64, 420.94))]
)
def test_a_page_is_an_eighth_of_the_paper(tmp_path: Path, paper: str, trim: tuple[float, float]) -> None:
    assert mini(soups(tmp_path, 1), paper).book.trim == pytest.approx(Size(*trim), abs=0.01)


def test_every_page_bleeds(tmp_path: Path) -> None:
    assert {page.bleed for page in mini(soups(tmp_path, 7)).pages} == {BLEED}


def test_the_zine_chooses_its_dishes_and_their_order(tmp_path: Path) -> None:
    folder = soups(tmp_path, 8, settings="title: Z\nmini: [soup-05, soup-02]\n")
    assert served(mini(folder)) == ["soup-05", "soup-02"]


def test_without_a_choice_the_first_of_each_course_is_there(tmp_path: Path) -> None:
    assert {"soup-01", "soup-03"} <= set(served(mini(soups(tmp_path, 12, settings=COURSES))))


def test_without_a_choice_the_hottest_dish_is_there(tmp_path: Path) -> None:
    folder = soups(tmp_path, 12)
    hot = folder / "soup-11.yaml"
    hot.write_text(hot.read_text(encoding="utf-8") + "heat: 5\n", encoding="utf-8")
    assert "soup-11" in served(mini(folder))


def test_the_names_of_all_dishes_stand_on_one_height(tmp_path: Path) -> None:
    folder = soups(tmp_path, 3, card="native_name: 국\n")
    soup = folder / "soup-02.yaml"
    soup.write_text(f"{soup.read_text(encoding='utf-8')}tagline: {'Slurp it standing. ' * 5}\n", encoding="utf-8")
    assert len({next(runs_of(page.items)).y for page in mini(folder).pages[1:4]}) == 1


def test_a_dish_shows_its_tagline(tmp_path: Path) -> None:
    page = mini(soups(tmp_path, 1, card="tagline: Slurp it standing.\n")).pages[1]
    assert "Slurp it standing." in text(page)


def test_a_dish_shows_the_first_fact_that_has_a_figure(tmp_path: Path) -> None:
    page = mini(soups(tmp_path, 1, card="nutrition: [Mood: fine, Leeks: '1,012']\n")).pages[1]
    assert "Leeks 1,012" in text(page)


@pytest.mark.parametrize(
    "value",
    [
        "2030",
        "June 2025",
        "9 August 2022",
        "2023–2028",
        "2025-06-01",
        "2030년 6월",
        "in chips, 5G",
        "COVID-19",
        "H100s",
    ],
)
def test_neither_a_date_nor_a_digit_in_a_word_is_a_figure(tmp_path: Path, value: str) -> None:
    page = mini(soups(tmp_path, 1, card=f"nutrition: [Strong: '{value}', Leeks: over 20%]\n")).pages[1]
    assert "Leeks over 20%" in text(page)


@pytest.mark.parametrize("value", ["1,012", "₩58 trillion", "$47", "₩2030", "12", "5 GHz", "40km", "58조 원", "2.000"])
def test_a_sum_a_share_and_a_count_are_figures(tmp_path: Path, value: str) -> None:
    page = mini(soups(tmp_path, 1, card=f"nutrition: [Mood: fine, Leeks: '{value}']\n")).pages[1]
    assert f"Leeks {value}" in text(page)


def test_without_a_figure_a_dish_shows_its_first_fact_that_is_more_than_a_date(tmp_path: Path) -> None:
    page = mini(soups(tmp_path, 1, card="nutrition: [Strategy of: '2019', Aimed at: top five, Mood: fine]\n")).pages[1]
    assert "Aimed at top five" in text(page)


@pytest.mark.parametrize("label", ["By", "From", "부터"])
def test_no_figure_stands_behind_a_mere_preposition(tmp_path: Path, label: str) -> None:
    page = mini(soups(tmp_path, 1, card=f"nutrition: [{label}: 40 leeks, Mood: fine]\n")).pages[1]
    assert ["40" in text(page), "Mood fine" in text(page)] == [False, True]


def test_without_facts_a_dish_shows_its_first_cited_sum(tmp_path: Path) -> None:
    folder = soups(tmp_path, 1)
    card = NORMAL.format(course="Soups").partition("nutrition:")[0]
    sources = "sources: {robots: On Robots, chips: On Chips}\n"
    (folder / "soup-01.yaml").write_text(card + sources + "alt: A steamer.\n", encoding="utf-8")
    assert "1,012 industrial robots" in text(mini(folder).pages[1])


def test_a_figure_names_the_heading_it_stands_under(tmp_path: Path) -> None:
    card = "nutrition: [Leeks: '1,012[^farm]']\nsources: {farm: {title: Farms, heading: On Leeks}}\n"
    assert "“On Leeks”" in text(mini(soups(tmp_path, 1, card=card)).pages[1])


def test_a_tagline_that_finds_no_room_stays_out_and_is_told(tmp_path: Path) -> None:
    made = mini(soups(tmp_path, 1, card=LONG))
    assert [problem.rule for problem in made.warnings if "mini-zine" in problem.message] == ["copyfit"]


def test_nothing_is_printed_below_the_least_size(tmp_path: Path) -> None:
    facts = "nutrition: [Leeks in all the kingdom: '1,012 and then some more leeks']\ntagline: Slurp it standing.\n"
    assert min(sizes_of(mini(soups(tmp_path, 7, card=facts)))) >= SMALLEST


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("card", ["", LONG, "native_name: 가나다라마바사아자차카타파하\ntagline: Slurp.\n"])
def test_all_type_stands_on_its_page(tmp_path: Path, paper: str, card: str) -> None:
    made = mini(soups(tmp_path, 7, card=card), paper)
    runs = [run for page in made.pages for run in runs_of(page.items, turned=False)]
    assert all(0 < run.x < made.book.trim.width and 0 < run.y < made.book.trim.height for run in runs)


def test_the_back_counts_the_dishes_that_wait_in_the_booklet(tmp_path: Path) -> None:
    assert "3 more dishes" in text(mini(soups(tmp_path, 9)).pages[-1])


def test_every_page_begins_with_its_title(tmp_path: Path) -> None:
    made = mini(soups(tmp_path, 6))
    assert {next(runs_of(page.items)).role for page in made.pages} == {Role.TITLE}


@pytest.mark.parametrize("title", ["A Zine", "Il Menù della Biblioteca Comunale", "A title that goes on and on " * 4])
@pytest.mark.parametrize("subtitle", ["Soups", "Public library policy as Italian pasta dishes, in five courses" * 3])
def test_the_covers_words_stay_on_their_plate(tmp_path: Path, title: str, subtitle: str) -> None:
    made = mini(soups(tmp_path, 2, settings=f"title: {title}\nsubtitle: {subtitle}\ncourses: [Soups, Stews]\n"))
    cover = made.pages[0]
    radius, middle = 79 * sizes(cover.trim).scale, (cover.trim.width / 2, cover.trim.height * 0.485)
    corners = [corner for run in runs_of(cover.items) for corner in box_of(run, made).corners]
    far = [math.hypot((x - middle[0]) / radius, (y - middle[1]) / radius / 0.84) for x, y in corners]
    assert max(far) < 0.92
