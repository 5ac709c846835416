from pathlib import Path

import pytest

from tests.unit.load.factories import PLAIN, ROOT, project
from zine.check import check
from zine.check.figures import figures
from zine.errors import Level, Mark, Problem
from zine.load import attempt


def rules(folder: Path, card: str = "", **files: str) -> list[str]:
    """Return the rules that a zine of one plain card, with more lines, breaks."""
    return [problem.rule for problem in check(project(folder, mandu_yaml=PLAIN + card, **files))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In 2023 it grew.", ("2023",)),
        ("₩44 billion for research", ("₩44 billion",)),
        ("over ₩6.8 trillion in 2025", ("₩6.8 trillion", "2025")),
        ("₩3 a bowl", ("₩3",)),
        ("3 % of all", ("3 %",)),
        ("five of 1,012 robots", ("1,012",)),
        ("7 trillion won", ("7 trillion",)),
        ("30,000 factories.", ("30,000",)),
        ("2030년까지", ("2030",)),
        ("100조원", ("100조",)),
        ("2 spoons and 1 brick", ()),
        ("10 minutes at 180 °C", ()),
        ("30분 동안", ()),
        ("12-hour nights, 20 portions", ()),
        ("5G, K-12, COVID-19 and GPT-4o", ()),
        ("Step 3 of 4", ()),
        ("In 2023 it grew. [^a]", ()),
        ("In 2023 it grew. [^a] By 2030 it will not.", ("2030",)),
        ("no figure", ()),
    ],
)
def test_a_figure_is_a_number_a_reader_might_believe(text: str, found: tuple[str, ...]) -> None:
    assert figures(text) == found


@pytest.mark.parametrize(
    ("card", "broken"),
    [
        ("headnote: It grew. [^a]\nsources: {a: A}\n", []),
        ("headnote: It grew. [^a]\n", ["unknown-source"]),
        ("headnote: It grew. [^a, b]\nsources: {a: A}\n", ["unknown-source"]),
        ("dates: [{when: 2030, what: x, cite: z}]\n", ["unknown-source"]),
        ("sources: {a: A}\n", ["uncited-source"]),
        ("headnote: It grew. [^a]\nsources: {a: {in: b, heading: H}, b: B}\n", []),
        ("headnote: It grew. [^a]\nsources: {a: {in: z, heading: H}}\n", ["broken-source"]),
        ("headnote: It grew. [^a]\nsources: {a: {author: A}}\n", ["broken-source"]),
        ("nutrition: [Robots: 1012]\n", ["uncited-figure"]),
        ("nutrition: {facts: [Robots: 1012], footnote: 'All of it. [^a]'}\nsources: {a: A}\n", []),
        ("pairs_with: nobody\n", ["unknown-card"]),
        ("pairs_with: mandu\n", ["unknown-card"]),
        ("checked: yesterday\n", ["bad-date"]),
        ("difficulty: " + "hard " * 12 + "\n", ["long-stat"]),
        ("art: mandu\n", []),
        ("art: {vessel: bowwl}\n", ["unknown-art-word"]),
        ("tagline: 𓀀\n", ["missing-glyph"]),
    ],
)
def test_a_card_is_checked(card: str, broken: list[str], tmp_path: Path) -> None:
    assert rules(tmp_path, card) == broken


@pytest.mark.parametrize(
    ("settings", "broken"),
    [
        ("courses: [Soups]", ["unknown-course"]),
        ("courses: [dumplings]", []),
        ("courses: [{name: Dumplings, colour: mauve}]", ["unknown-colour"]),
        ("menu: [mandu]", []),
        ("menu: [mandoo]", ["unknown-card", "off-the-menu"]),
        ("menu: [mandu, mandu]", ["unknown-card"]),
        ("labels: {Ingredients: 재료}", []),
        ("labels: {Ingredient: 재료}", ["unknown-label"]),
        ("labels: {Method: Preparation}", []),
        (f"labels: {{Method: {'Preparation' * 4}}}", ["long-label"]),
        ("labels: {Method: 𓀀}", ["missing-glyph"]),
        ("now: soon", ["bad-date"]),
        ("front_matter: [nope]", ["unknown-page"]),
        ("centre: [colophon]", []),
        ("centre: [colophon]\nback_matter: [colophon]", ["unknown-page"]),
        ("centre: [table-setting]", []),
        ("front_matter: [index]", []),
        ("back_matter: [contents]", []),
        ("back_matter: [endpaper, endpaper]", []),
        ("sources: {a: A}", ["uncited-source"]),
        ("mini: [mandu]", []),
        ("mini: [mandoo]", ["unknown-card"]),
        ("mini: [mandu, mandu, mandu, mandu, mandu, mandu, mandu]", ["off-the-menu"]),
    ],
)
def test_settings_are_checked(settings: str, broken: list[str], tmp_path: Path) -> None:
    assert rules(tmp_path, "course: Dumplings\n", zine_yaml=f"title: Z\n{settings}\n") == broken


def test_a_page_that_there_is_not_is_marked_where_it_is_named(tmp_path: Path) -> None:
    (found,) = check(project(tmp_path, mandu_yaml=PLAIN, zine_yaml="title: Z\nfront_matter: [contents, nope]\n"))
    assert found.mark == Mark(str(tmp_path / "zine.yaml"), 2, 26, 4)


def test_a_zine_of_drafts_alone_is_refused(tmp_path: Path) -> None:
    assert "nothing-to-serve" in rules(tmp_path, "draft: true\n")


def test_facts_grow_old_by_the_zines_own_day(tmp_path: Path) -> None:
    assert rules(tmp_path, "checked: 2024-05-01\n", zine_yaml="title: Z\nnow: 2025-07-15\n") == ["old-facts"]


def test_facts_of_a_zine_without_a_day_never_grow_old(tmp_path: Path) -> None:
    assert rules(tmp_path, "checked: 1999\n") == []


@pytest.mark.parametrize("more", ["", "art: mandu\n"])
def test_a_picture_without_words_is_noticed(more: str, tmp_path: Path) -> None:
    silent = PLAIN.replace("alt: Dumplings.\n", more)
    assert [problem.rule for problem in check(project(tmp_path, mandu_yaml=silent))] == ["missing-alt"]


def test_what_only_a_screen_reader_says_needs_no_face(tmp_path: Path) -> None:
    silent = PLAIN.replace("alt: Dumplings.", "alt: 𓀀")
    assert check(project(tmp_path, mandu_yaml=silent)) == ()


def test_two_cards_of_one_name_are_noticed(tmp_path: Path) -> None:
    assert rules(tmp_path, other_yaml=PLAIN) == ["same-title"]


def test_pairing_with_a_draft_is_noticed(tmp_path: Path) -> None:
    draft = PLAIN.replace("Mandu", "Draft") + "draft: true\n"
    assert rules(tmp_path, "pairs_with: other\n", other_yaml=draft) == ["unknown-card"]


def test_shared_sources_may_be_cited_by_any_card(tmp_path: Path) -> None:
    assert rules(tmp_path, "headnote: So. [^a]\n", zine_yaml="title: Z\nsources: {a: A}\n") == []


def test_a_citation_is_marked_where_it_stands(tmp_path: Path) -> None:
    found = check(project(tmp_path, mandu_yaml=PLAIN + "headnote: >-\n  It grew,\n  so they say. [^nobody]\n"))
    assert found[0].mark == Mark(str(tmp_path / "mandu.yaml"), 7, 18, 6)


def test_doubts_are_warnings(tmp_path: Path) -> None:
    found = check(project(tmp_path, mandu_yaml=PLAIN + "sources: {a: A}\n"))
    assert [problem.level for problem in found] == [Level.WARNING]


@pytest.mark.parametrize(
    ("address", "broken"),
    [
        ("https://example.org/a?b=c#d", []),
        ("http://예시.한국/경로", []),
        ("mailto:cook@example.org", []),
        ("not a link <>", ["bad-address"]),
        ("example.org", ["bad-address"]),
        ("javascript:alert(1)", ["bad-address"]),
        ("file:///etc/passwd", ["bad-address"]),
        ("https://", ["bad-address"]),
        ("https://a b", ["bad-address"]),
        (f"https://example.org/{'a' * 2311}", []),
        (f"https://example.org/{'a' * 2312}", ["bad-address"]),
        (f"https://example.org/{'가' * 2000}", ["bad-address"]),
    ],
)
def test_what_becomes_a_link_is_an_address(address: str, broken: list[str], tmp_path: Path) -> None:
    settings = f'title: Z\nback_cover:\n  link: "{address}"\n'
    found = check(project(tmp_path, mandu_yaml=PLAIN, zine_yaml=settings))
    assert [problem.rule for problem in found] == broken
    assert {(problem.mark.line, problem.mark.column) for problem in found if problem.mark} <= {(3, 9)}


def test_the_address_of_a_source_is_one_too(tmp_path: Path) -> None:
    assert "bad-address" in rules(tmp_path, "headnote: It grew. [^a]\nsources: {a: {title: A, url: nowhere}}\n")


def test_a_bare_address_is_told_what_it_lacks(tmp_path: Path) -> None:
    settings = "title: Z\ncover: {link: example.org}\n"
    (found,) = check(project(tmp_path, mandu_yaml=PLAIN, zine_yaml=settings))
    assert found.hint == "Write https://example.org"


@pytest.mark.parametrize(
    ("address", "hint"),
    [
        ("example.org:8080/a", "Write https://example.org:8080/a"),
        ("localhost:8080", "Write https://localhost:8080"),
        ("cook@example.org", "Write mailto:cook@example.org"),
        ("javascript:alert(1)", "Write https://… or mailto:…, without spaces."),
        ("ftp://example.org", "Write https://… or mailto:…, without spaces."),
    ],
)
def test_a_hint_leads_to_an_address_that_would_do(address: str, hint: str, tmp_path: Path) -> None:
    settings = f'title: Z\ncover: {{link: "{address}"}}\n'
    (found,) = check(project(tmp_path, mandu_yaml=PLAIN, zine_yaml=settings))
    assert found.hint == hint


def test_a_label_that_nothing_prints_is_marked_itself(tmp_path: Path) -> None:
    (found,) = check(project(tmp_path, mandu_yaml=PLAIN, zine_yaml="title: Z\nlabels: {Nope: x}\n"))
    assert found.mark == Mark(str(tmp_path / "zine.yaml"), 2, 10, 4)


SHORTEST = "size: [420, 595]\nitems:\n  - {side: kimchi, at: [100, 100]}\n"


@pytest.mark.parametrize(
    ("table", "place"),
    [
        ("size: [420, 595]\nitems: 5\n", (2, 1)),
        ("items: []\n", (1, 1)),
        ("size: [420, 595]\n", (1, 1)),
        (SHORTEST.replace("420", "wide"), (1, 1)),
        (SHORTEST.replace("[420, 595]", "[0, 595]"), (1, 1)),
        (SHORTEST.replace("side: kimchi, ", ""), (3, 5)),
        (SHORTEST.replace("kimchi", "kimchee"), (3, 6)),
        (SHORTEST.replace("side: kimchi", "side: kimchi, prop: robot"), (3, 5)),
        (SHORTEST.replace("kimchi, at: [100, 100]", "kimchi"), (3, 5)),
        (SHORTEST.replace("[100, 100]", "[100]"), (3, 20)),
        (SHORTEST.replace("[100, 100]", "[100, x]"), (3, 20)),
        (SHORTEST.replace("side: kimchi", "side: kimchi, layer: top"), (3, 20)),
        (SHORTEST.replace("side: kimchi", "side: kimchi, x: 4"), (3, 20)),
        (SHORTEST.replace("side: kimchi", "dish: mandu, r: big"), (3, 19)),
        (SHORTEST.replace("side: kimchi", "dish: mandu, vessel: boot"), (3, 19)),
        (SHORTEST.replace("side: kimchi", "dish: mandu, card: 0"), (3, 19)),
        (SHORTEST.replace("side: kimchi", "card: 1"), (3, 5)),
        (SHORTEST.replace("side: kimchi", "piece: garlic, turn: left"), (3, 21)),
        (SHORTEST.replace("side: kimchi", "prop: robot, arms: 4"), (3, 19)),
        (SHORTEST + "tilt: 9\n", (4, 1)),
        (SHORTEST + "shade: pink\n", (4, 1)),
        (SHORTEST + "ground: {waves: {size: huge}}\n", (4, 18)),
        (SHORTEST + "tables: [5]\n", (4, 10)),
        (SHORTEST + "tables: [{color: pink}]\n", (4, 10)),
        (SHORTEST + "tables: [{rect: [9, 9, 1, 1]}]\n", (4, 11)),
        (SHORTEST + "tables: [{rect: [1, 1, 9, 9], color: mauve}]\n", (4, 31)),
        (SHORTEST + "chairs: 4\n", (4, 1)),
        (SHORTEST + "items: []\n", (4, 1)),
    ],
)
def test_a_wrong_word_of_a_zines_own_table_is_told_at_its_place(
    table: str, place: tuple[int, int], tmp_path: Path
) -> None:
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables" / "front.yaml").write_text(table)
    found = checked(tmp_path, mandu_yaml=PLAIN)
    assert [
        (Path(problem.mark.file).name, problem.mark.line, problem.mark.column) for problem in found if problem.mark
    ] == [("front.yaml", *place)]
    assert all(problem.level is Level.ERROR and problem.hint for problem in found)


@pytest.mark.parametrize("name", ["front", "back"])
def test_the_bundled_tables_are_right(name: str, tmp_path: Path) -> None:
    (tmp_path / "tables").mkdir()
    table = (ROOT / "assets" / "tables" / f"{name}.yaml").read_text(encoding="utf-8")
    (tmp_path / "tables" / f"{name}.yaml").write_text(table, encoding="utf-8")
    assert checked(tmp_path, mandu_yaml=PLAIN) == []


def test_a_wrong_word_of_a_zines_own_dish_is_told_in_its_file(tmp_path: Path) -> None:
    (tmp_path / "dishes").mkdir()
    (tmp_path / "dishes" / "mandu.yaml").write_text("vessel: bowl\npieces: [unicorn]\n")
    (found,) = checked(tmp_path, a_yaml=PLAIN + "art: mandu\n")
    assert found.mark == Mark(str(tmp_path / "dishes" / "mandu.yaml"), 2, 10, 7)


def test_doubts_about_good_cards_come_together_with_the_errors_of_bad_ones(tmp_path: Path) -> None:
    found = checked(tmp_path, a_yaml=PLAIN.replace("alt: Dumplings.\n", ""), b_yaml="titel: x", c_yaml="title: [")
    assert {problem.rule for problem in found} == {"missing-alt", "unknown-field", "missing-field", "yaml"}


def test_sources_are_not_missed_where_the_settings_cannot_be_read(tmp_path: Path) -> None:
    settings = "title: Z\nsources: {a: A}\ntirm: a5\n"
    found = checked(tmp_path, mandu_yaml=PLAIN + "headnote: It grew. [^a]\n", zine_yaml=settings)
    assert [problem.rule for problem in found] == ["unknown-field"]


def checked(folder: Path, **files: str) -> list[Problem]:
    """Return all that is wrong with a zine of these files."""
    for name, text in files.items():
        (folder / name.replace("_", ".")).write_text(text, encoding="utf-8")
    read = attempt(folder, ROOT / "assets", ROOT / "fonts")
    return [*read.warnings, *check(read)]
