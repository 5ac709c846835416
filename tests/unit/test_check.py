from pathlib import Path

import pytest

from tests.unit.load.factories import PLAIN, project
from zine.check import check
from zine.check.figures import figures
from zine.errors import Level, Mark


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
        ("now: soon", ["bad-date"]),
        ("sources: {a: A}", ["uncited-source"]),
    ],
)
def test_settings_are_checked(settings: str, broken: list[str], tmp_path: Path) -> None:
    assert rules(tmp_path, "course: Dumplings\n", zine_yaml=f"title: Z\n{settings}\n") == broken


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
