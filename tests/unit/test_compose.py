from pathlib import Path

import pytest

from tests.unit.load.factories import PLAIN, project
from zine.compose import compose
from zine.model.book import Book
from zine.model.labels import ENGLISH, LABELS


def book(folder: Path, settings: str = "", **cards: str) -> Book:
    """Return the book of a zine of these cards: their lines besides a plain one's."""
    files = {f"{key}_yaml": f"{PLAIN}{more}\n" for key, more in cards.items()}
    return compose(project(folder, zine_yaml=f"title: Z\n{settings}\n", **files))


def served(made: Book) -> list[tuple[str, list[str]]]:
    return [(course.name.text, [recipe.card.key for recipe in course.recipes]) for course in made.courses]


CARDS = {"a": "course: Soups", "b": "course: Grill", "c": "", "d": "course: soups"}


@pytest.mark.parametrize(
    ("settings", "order"),
    [
        ("", [("Soups", ["a", "d"]), ("Grill", ["b"]), ("The kitchen", ["c"])]),
        ("courses: [Noodles, Grill, Soups]", [("Grill", ["b"]), ("Soups", ["a", "d"]), ("The kitchen", ["c"])]),
        ("menu: [d, b, a]", [("soups", ["d", "a"]), ("Grill", ["b"]), ("The kitchen", ["c"])]),
        ("menu: [Sweets: [c, b], Soups: [d]]", [("Sweets", ["c", "b"]), ("Soups", ["d", "a"])]),
        ("labels: {The kitchen: Leftovers}", [("Soups", ["a", "d"]), ("Grill", ["b"]), ("Leftovers", ["c"])]),
    ],
)
def test_cards_are_served_by_course(settings: str, order: list[tuple[str, list[str]]], tmp_path: Path) -> None:
    assert served(book(tmp_path, settings, **CARDS)) == order


def test_drafts_stay_out(tmp_path: Path) -> None:
    assert [recipe.card.key for recipe in book(tmp_path, a="", b="draft: true").recipes] == ["a"]


def test_recipes_are_numbered_in_reading_order(tmp_path: Path) -> None:
    made = book(tmp_path, "courses: [Grill, Soups]", **CARDS)
    assert [(recipe.card.key, recipe.number, recipe.course) for recipe in made.recipes] == [
        ("b", 1, 0), ("a", 2, 1), ("d", 3, 1), ("c", 4, 2)
    ]  # fmt: skip


def test_citations_are_numbered_in_order_of_first_mention(tmp_path: Path) -> None:
    card = "headnote: So. [^z] And so. [^a, z]\nnotes: More. [^m]\nsources: {a: A, m: M, z: Z}"
    citations = book(tmp_path, k=card).recipes[0].citations
    assert {key: citation.number for key, citation in citations.items()} == {"z": 1, "a": 2, "m": 3}


def test_a_part_of_a_source_takes_what_it_lacks_from_the_whole(tmp_path: Path) -> None:
    sources = "sources: {r: {in: park, heading: Robots}, park: {title: Park, date: 2025}}"
    source = book(tmp_path, k=f"headnote: So. [^r]\n{sources}").recipes[0].citations["r"].source
    assert (str(source.title), str(source.heading), str(source.date)) == ("Park", "Robots", "2025")


def test_sources_list_each_document_once_with_the_parts_cited(tmp_path: Path) -> None:
    shared = "sources: {park: Park, r: {in: park, heading: R}, q: {in: park, heading: Q}, none: N}"
    made = book(tmp_path, shared, a="headnote: '[^r]'", b="headnote: '[^q] [^r]'")
    assert [source.key for source in made.sources] == ["park", "r", "q"]


def test_two_cards_may_call_different_sources_by_one_name(tmp_path: Path) -> None:
    made = book(tmp_path, a="headnote: '[^r]'\nsources: {r: One}", b="headnote: '[^r]'\nsources: {r: Two}")
    assert [(source.key, str(source.title)) for source in made.sources] == [("r", "One"), ("b/r", "Two")]


def test_a_citation_names_a_source_of_the_book(tmp_path: Path) -> None:
    made = book(tmp_path, a="headnote: '[^r]'\nsources: {r: One}", b="headnote: '[^r]'\nsources: {r: Two}")
    cited = {citation.source.key for recipe in made.recipes for citation in recipe.citations.values()}
    assert cited == {source.key for source in made.sources}


GATHERED = ["kitchen-clock", "shopping-list", "pantry", "index"]  # the layout leaves out those with nothing to show


@pytest.mark.parametrize(
    ("settings", "kinds"),
    [
        ("", ["cover", "contents", "card", *GATHERED, "how-to-fold", "colophon", "back-cover"]),
        ("sources: {s: S}", ["cover", "contents", "card", *GATHERED, "how-to-fold", "colophon", "back-cover"]),
        ("front_matter: []\nback_matter: [colophon]", ["cover", "card", "colophon", "back-cover"]),
        ("front_matter: []\ncentre: [endpaper]\nback_matter: []", ["cover", "endpaper", "card", "back-cover"]),
        ("menu: [{interlude: Rest, text: Now.}, k]",
         ["cover", "contents", "interlude", "card", *GATHERED, "how-to-fold", "colophon", "back-cover"]),
    ],
)  # fmt: skip
def test_parts_come_in_order(settings: str, kinds: list[str], tmp_path: Path) -> None:
    assert [part.kind for part in book(tmp_path, settings, k="").parts] == kinds


def test_sources_have_a_page_when_there_are_any(tmp_path: Path) -> None:
    made = book(tmp_path, k="headnote: '[^s]'\nsources: {s: S}")
    assert "sources" in [part.kind for part in made.parts]


def test_interludes_follow_the_card_before_them(tmp_path: Path) -> None:
    made = book(tmp_path, "menu: [a, {interlude: Rest, text: Now.}, b]", **CARDS)
    shown = [part.recipe.card.key if part.recipe else part.kind for part in made.parts]
    assert shown[3:6] == ["a", "interlude", "d"]


def test_some_cards_are_laid_on_a_table_in_the_middle(tmp_path: Path) -> None:
    parts = book(tmp_path, **CARDS).parts
    assert [part.kind for part in parts if part.central] == ["table-setting"]


@pytest.mark.parametrize("settings", ["centre: []", "back_matter: [table-setting]"])
def test_the_middle_is_what_zine_yaml_says(settings: str, tmp_path: Path) -> None:
    assert not [part for part in book(tmp_path, settings, **CARDS).parts if part.central]


def test_courses_take_mixes_of_ink_that_no_course_has_chosen(tmp_path: Path) -> None:
    made = book(tmp_path, "courses: [{name: Soups}, {name: Grill, colour: yolk}]", **CARDS)
    colours = [course.colour for course in made.courses]
    assert (colours[1], len(set(colours))) == ("yolk", len(colours))


def test_words_of_the_pantry_come_once_and_in_order(tmp_path: Path) -> None:
    made = book(tmp_path, "glossary: {so: first}", a="glossary: {나: n, AX: x}", b="glossary: {So: second, 가: g}")
    assert [(str(term.word), str(term.meaning)) for term in made.glossary] == [
        ("AX", "x"), ("so", "first"), ("가", "g"), ("나", "n")
    ]  # fmt: skip


def test_labels_are_printed_in_the_zines_language(tmp_path: Path) -> None:
    assert book(tmp_path, "lang: ko", k="").labels["Ingredients"] == "재료"


def test_a_cook_may_replace_a_label(tmp_path: Path) -> None:
    assert book(tmp_path, "labels: {Ingredients: Stuff}", k="").labels["Ingredients"] == "Stuff"


@pytest.mark.parametrize("language", LABELS)
def test_every_language_has_every_label(language: str) -> None:
    assert set(LABELS[language]) == set(ENGLISH)


def test_equal_projects_make_equal_books(tmp_path: Path) -> None:
    assert book(tmp_path, **CARDS) == book(tmp_path, **CARDS)
