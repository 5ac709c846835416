import re
from pathlib import Path

import pytest

from tests.books import PLACES, soups
from tests.unit.pages.books import groups
from tests.unit.pages.card_specimens import NORMAL, flat, runs_of, wordy
from zine import pipeline
from zine.errors import LayoutError
from zine.model.geometry import PAPERS, TRIMS, Box, size
from zine.model.page import Link, Page, Photo, Picture, Role, Run
from zine.model.text import Text
from zine.pages.cut_card.short import beginning, sentences
from zine.pages.cut_card.sizes import SMALLEST
from zine.pages.grid import BLEED
from zine.pages.qr_code import QUIET, modules, squares

SIZES = ["a6", "4x6in", "3x5in", "6x4in", "5x3in", "quarter-letter", "a5", "70x100mm", "100x70mm"]
SOURCES = """sources:
  robots: {title: On Robots, author: "A. Kim, Professor", heading: Arms, url: "https://example.org/robots"}
  chips: {title: On Chips, author: B. Lee}
"""
FULL = NORMAL.format(course="Dumplings").replace('pairs_with: {other: "both are folded"}\n', "") + SOURCES
MANY = """title: Soup of Everything
ingredients: [one leek, two beets, three peas, four figs, five nuts, six eggs, seven pears]
steps: [Chop., Boil., Stir., Taste., Salt., Serve., Wash.]
nutrition: [A: 1, B: 2, C: 3, D: 4, E: 5, F: 6]
alt: A bowl.
"""
WHOLE = """title: Soup
alt: A bowl.
ingredients:
  - group: For the sauce
    items: [a, b]
  - group: For the dumplings
    items: [{amount: 3, item: c, note: finely chopped}]
steps:
  - Boil the water. Never leave the stove.
  - Roll: Thin. Thinner than you think.
  - {text: Serve., when: at noon}
"""


def cards(folder: Path, card: str = FULL, trim: str = "a6", zine: str = "title: Test Kitchen\n") -> pipeline.Made:
    folder.mkdir(exist_ok=True)
    (folder / "zine.yaml").write_text(zine, encoding="utf-8")
    (folder / "dish.yaml").write_text(card, encoding="utf-8")
    return made(folder, trim)


def made(folder: Path, trim: str = "") -> pipeline.Made:
    page = size(trim, TRIMS) if trim else None
    studio = pipeline.Studio(PLACES.assets, PLACES.fonts, made_as="cards", trim=page)
    project, warnings = pipeline.checked(folder, studio)
    return pipeline.make(project, warnings, studio)


def text(page: Page) -> str:
    return " ".join(word.text for run in runs_of(page.items) for word in run.words)


def told(found: pipeline.Made) -> list[str]:
    return [problem.message for problem in found.warnings if "cut card" in problem.message]


def width(run: Run, found: pipeline.Made) -> float:
    space = found.faces.face(run.words[0].face).space.width * run.size / 1000 + run.gap + run.tracking
    return sum(word.width for word in run.words) * run.size / 1000 + space * (len(run.words) - 1)


def boxes(page: Page, found: pipeline.Made) -> list[Box]:
    """What small letters and capitals cover."""
    runs = [run for run in runs_of(page.items) if run.words]
    return [Box(run.x, run.y - 0.6 * run.size, run.x + width(run, found), run.y + 0.1 * run.size) for run in runs]


def overlapping(found: list[Box]) -> list[tuple[Box, Box]]:
    return [
        (one, other)
        for at, one in enumerate(found)
        for other in found[at + 1 :]
        if min(one.x1, other.x1) - max(one.x0, other.x0) > 1 and min(one.y1, other.y1) - max(one.y0, other.y0) > 1
    ]


@pytest.mark.parametrize("count", [1, 2, 5])
def test_every_card_has_a_front_and_a_back(tmp_path: Path, count: int) -> None:
    assert len(made(soups(tmp_path, count)).pages) == 2 * count


def test_cards_are_a6_on_a4(tmp_path: Path) -> None:
    assert made(soups(tmp_path, 1)).book.trim == TRIMS["a6"]


def test_cards_are_quarter_letter_on_letter(tmp_path: Path) -> None:
    studio = pipeline.Studio(PLACES.assets, PLACES.fonts, PAPERS["letter"], made_as="cards")
    project, _ = pipeline.checked(soups(tmp_path, 1), studio)
    assert pipeline.make(project, (), studio).book.trim == TRIMS["quarter-letter"]


def test_both_sides_bleed(tmp_path: Path) -> None:
    assert {page.bleed for page in cards(tmp_path).pages} == {BLEED}


@pytest.mark.parametrize("trim", SIZES)
@pytest.mark.parametrize("card", [FULL, wordy() + "alt: A bowl.\n", MANY], ids=["full", "wordy", "many"])
def test_all_type_stands_on_its_side(tmp_path: Path, trim: str, card: str) -> None:
    found = cards(tmp_path, card, trim)
    wide, high = found.book.trim
    edges = [edge for page in found.pages for edge in boxes(page, found)]
    assert all(box.x0 > 0 and box.x1 < wide and box.y0 > 0 and box.y1 < high for box in edges)


@pytest.mark.parametrize("trim", SIZES)
@pytest.mark.parametrize("card", [FULL, wordy() + "alt: A bowl.\n", MANY], ids=["full", "wordy", "many"])
def test_no_words_cover_others(tmp_path: Path, trim: str, card: str) -> None:
    found = cards(tmp_path, card, trim)
    assert [overlapping(boxes(page, found)) for page in found.pages] == [[], []]


@pytest.mark.parametrize("trim", SIZES)
def test_type_is_never_below_the_least_size(tmp_path: Path, trim: str) -> None:
    more = "native_name: 국\ntopic: Soups\ntagline: Slurp.\nserves: all\ntime: long\nheat: 3\nheadnote: Why not? Eat.\n"
    found = cards(tmp_path, MANY + more, trim)
    assert min(run.size for page in found.pages for run in runs_of(page.items)) >= SMALLEST - 0.01


def test_the_front_tells_names_tagline_stats_and_recipe(tmp_path: Path) -> None:
    front = text(cards(tmp_path, FULL + "tagline: Steam rises.\n").pages[0])
    for words in ("만두", "Robot-Folded Mandu", "Steam rises.", "SMEs first", "Tireless", "30,000", "wrappers", "Roll"):
        assert words in front


def test_the_back_tells_headnote_facts_and_sources(tmp_path: Path) -> None:
    back = text(cards(tmp_path).pages[1])
    for words in ("Somebody has to pinch", "Density", "1,012", "Says who?", "“Arms”", "“On Chips”"):
        assert words in back


def test_all_of_a_recipe_is_printed_where_there_is_room(tmp_path: Path) -> None:
    front = text(cards(tmp_path, WHOLE).pages[0])
    for words in (
        "For the sauce",
        "3 c",
        "finely chopped",
        "Never leave the stove.",
        "Thinner than you think.",
        "noon",
    ):
        assert words in front
    assert "booklet" not in front


def test_lines_that_do_not_fit_are_counted(tmp_path: Path) -> None:
    front = text(cards(tmp_path, MANY.replace("[one leek", f"[one {'very fat ' * 40} leek"), "3x5in").pages[0])
    assert front.count("more in the booklet") >= 1


def test_sentences_that_do_not_fit_are_told_to_be_in_the_booklet(tmp_path: Path) -> None:
    card = MANY.replace("Chop.,", f"Chop the leeks. {'Weep a little and then a little more. ' * 40},")
    front = text(cards(tmp_path, card).pages[0])
    assert "Method in full in the booklet 1 Chop the leeks." in front


def test_remarks_go_before_sentences_do(tmp_path: Path) -> None:
    card = WHOLE.replace("finely chopped", "chopped " * 150)
    front = text(cards(tmp_path, card).pages[0])
    assert "Ingredients in full in the booklet" in front
    assert "Never leave the stove." in front


def test_headings_go_before_the_tagline_does(tmp_path: Path) -> None:
    card = WHOLE.replace("For the", "For the very, " + "very " * 20)
    found = cards(tmp_path, f"{card}tagline: Slurp.\nserves: all\n", "3x5in")
    assert told(found) == []
    assert "Slurp." in text(found.pages[0])


def test_a_headnote_that_is_cut_says_where_the_rest_is(tmp_path: Path) -> None:
    back = text(cards(tmp_path, f"{WHOLE}headnote: {'It is good for you, the cook says. ' * 150}\n").pages[1])
    assert back.endswith("the cook says. in full in the booklet")


def test_all_facts_that_fit_are_printed(tmp_path: Path) -> None:
    assert "F 6" in text(cards(tmp_path, MANY).pages[1])


def test_facts_that_do_not_fit_are_counted(tmp_path: Path) -> None:
    many = ", ".join(f"F{number}: {number}" for number in range(40))
    back = text(cards(tmp_path, f"{WHOLE}nutrition: [{many}]\n").pages[1])
    last = max(int(number) for number in re.findall(r"F(\d+)", back))
    assert f"and {39 - last} more in the booklet" in back


def test_a_field_that_stays_out_is_told(tmp_path: Path) -> None:
    tagline = "Steam rises " * 60
    [message] = told(cards(tmp_path, f"{wordy()}tagline: {tagline}\nalt: A bowl.\n", "69x100mm"))
    assert "tagline" in message


def test_what_the_rule_leaves_to_the_booklet_is_not_told(tmp_path: Path) -> None:
    assert told(cards(tmp_path, MANY)) == []


def test_all_citation_numbers_on_a_card_are_explained_on_its_back(tmp_path: Path) -> None:
    found = cards(tmp_path)
    notes = " ".join(word.text for run in runs_of(found.pages[1].items) if run.role is Role.NOTE for word in run.words)
    assert "1 A. Kim" in notes
    assert "2 B. Lee" in notes


def test_a_source_with_an_address_gets_a_code_that_is_a_link(tmp_path: Path) -> None:
    back = cards(tmp_path).pages[1]
    assert [link.target for link in flat(back.items) if isinstance(link, Link)] == ["https://example.org/robots"]
    assert "read source 1: https://example.org/robots" in [group.alt for group in groups(back.items)]


def test_without_an_address_there_is_no_code(tmp_path: Path) -> None:
    back = cards(tmp_path, FULL.replace(', url: "https://example.org/robots"', "")).pages[1]
    assert [item for item in flat(back.items) if isinstance(item, Link)] == []


def test_an_address_too_long_for_a_code_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LayoutError, match="too long for a QR code"):
        cards(tmp_path, FULL.replace("https://example.org/robots", "https://example.org/" + "robots" * 500))


def test_korean_labels_stand_on_korean_cards(tmp_path: Path) -> None:
    found = cards(tmp_path, MANY, zine="title: 부엌\nlang: ko\n")
    assert "만드는 법" in text(found.pages[0])


def test_a_photograph_fills_the_picture(tmp_path: Path) -> None:
    from PIL import Image  # noqa: PLC0415 only one test paints a photograph

    Image.new("RGB", (60, 40), "red").save(tmp_path / "dish.png")
    front = cards(tmp_path, MANY + "photo: dish.png\nphoto_style: plain\n").pages[0]
    assert [item.box.x0 for item in front.items if isinstance(item, Photo)] == [-BLEED - 4]


def test_the_picture_is_described(tmp_path: Path) -> None:
    front = cards(tmp_path).pages[0]
    assert "만두, Robot-Folded Mandu: A steamer." in [it.alt for it in front.items if isinstance(it, Picture)]


def test_a_text_parts_into_sentences() -> None:
    whole = "Heat it. “Stir!” Then rest (a day).[^a] Dr. Kim of the U.S. Army eats approx. 2 bowls. 끝났다. 정말로?"
    assert sentences(Text(whole)) == (
        "Heat it.",
        "“Stir!”",
        "Then rest (a day).[^a]",
        "Dr. Kim of the U.S. Army eats approx. 2 bowls.",
        "끝났다.",
        "정말로?",
    )


def test_no_sentence_ends_within_bold_words() -> None:
    assert beginning(Text("**Heat. Stir.** Rest."), 1).text == "**Heat. Stir.**"


def test_a_first_sentence_keeps_the_sources_of_the_others() -> None:
    assert beginning(Text("In goes a trillion.[^a] White takes time.[^b, a]"), 1).text == "In goes a trillion.[^a][^b]"


def test_a_beginning_is_so_many_sentences() -> None:
    assert beginning(Text("One. Two. Three."), 2).text == "One. Two."


def test_a_code_is_square_with_three_eyes() -> None:
    code = modules("https://example.org", "the")
    eye = (1, 1, 1, 1, 1, 1, 1)
    assert {len(row) for row in code} == {len(code)}
    assert (code[0][:7], code[0][-7:], code[-1][:7]) == (eye, eye, eye)


def test_a_codes_path_covers_its_dark_modules() -> None:
    code = modules("https://example.org", "the")
    widths = [float(each.split()[2]) for each in squares(code, 0, 0, 1.0).split(" re")[:-1]]
    assert sum(widths) == sum(map(sum, code))


def test_a_code_has_a_quiet_zone_of_four_modules() -> None:
    assert QUIET == 4
