"""The editor in a real browser: what it offers, underlines, explains, saves, and never loses."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.unit.preview.editor_page import EditorPage, plain_with
from tests.unit.preview.served import PLAIN, served

SETTINGS = (
    "title: A zine\ncourses: [Dumplings, Soups & stews]\nsources:\n  paper: {title: A paper}\n  part: {in: paper}\n"
)
OTHER = "title: Japchae\ningredients: [noodles]\nsteps: [Stir.]\nalt: Noodles.\n"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    folder = tmp_path_factory.mktemp("zine")
    (folder / "mandu.yaml").write_text(PLAIN, encoding="utf-8")
    with served(folder) as address:
        yield address, folder


@pytest.fixture
def editor(chromium: Browser, server: tuple[str, Path]) -> Iterator[EditorPage]:
    address, folder = server
    shutil.rmtree(folder)
    folder.mkdir()
    for name, text in (("zine.yaml", SETTINGS), ("mandu.yaml", PLAIN), ("japchae.yaml", OTHER)):
        (folder / name).write_text(text, encoding="utf-8")
    page = EditorPage(chromium, address, folder)
    yield page
    page.page.close()
    assert page.faults == []


# What is offered.


@pytest.mark.parametrize(
    ("text", "typed", "offered"),
    [
        ("title: x\n|\nsteps: [a]\n", "ing", "ingredients"),
        ("course: |\n", "So", "Soups & stews"),
        ("pairs_with: [|]\n", "ja", "japchae"),
        ("pairs_with:\n  - |\n", "ja", "japchae"),
        ("pairs_with:\n  - mandu\n  - |\n", "ja", "japchae"),
        ("pairs_with:\n  |\n", "ja", "japchae"),
        ("ingredients:\n  - amount: 3\n    |\n", "i", "item"),
        ("ingredients:\n  - {amount: 3, |}\n", "ci", "cite"),
        ("ingredients:\n  - {amount: 3, cite: |}\n", "pap", "paper"),
        ("ingredients:\n  - {amount: 3, cite: [part, |]}\n", "pap", "paper"),
        ("sources:\n  own: Mine\nheadnote: >-\n  said[^|\n", "ow", "own"),
        ("sources:\n  - own: Mine\n  -\nheadnote: >-\n  said[^|\n", "ow", "own"),
        ("sources:\n  - {key: own, title: Mine}\ntopic: said[^|\n", "ow", "own"),
        ("headnote: >-\n  said[^|\n", "pap", "paper"),
        ("steps:\n  - Heat: said[^part, |]\n", "pap", "paper"),
        ("sources:\n  a: {in: |}\n", "pap", "paper"),
        ("layout: |\n", "sp", "spread"),
        ("heat:\n  |\n", "le", "level"),
        ("nutrition:\n  facts:\n    - |\n", "va", "value"),
        ("glossary:\n  dolsot: {kind: |}\n", "ki", "kitchen"),
        ("dates:\n  - 2030: {|}\n", "ai", "aim"),
        ("art: |\n", "bibim", "bibimbap"),
        ("art:\n  |\n", "ves", "vessel"),
        ("art:\n  vessel: |\n", "dol", "dolsot"),
        ("art:\n  vessel: {bowl: {|}}\n", "sk", "skin"),
        ("art:\n  vessel: {bowl: {skin: |}}\n", "br", "brass"),
        ("art:\n  pieces: [egg, {chili: {|}}]\n", "rad", "radial"),
        ("art:\n  pieces:\n    - egg: {at: |}\n", "ri", "ring"),
        ("art:\n  props:\n    - spoon:\n        |\n", "len", "length"),
        ("art:\n  ground: |\n", "gin", "gingham"),
    ],
)
def test_what_may_stand_at_the_cursor_is_offered(editor: EditorPage, text: str, typed: str, offered: str) -> None:
    editor.at(text).type(typed)
    expect(editor.offered.first).to_have_text(offered)


@pytest.mark.parametrize(
    ("name", "text", "typed", "offered"),
    [
        ("zine.yaml", "title: x\n|\n", "front", "front_matter"),
        ("zine.yaml", "front_matter: [|]\n", "pan", "pantry"),
        ("zine.yaml", "theme: |\n", "han", "hanji"),
        ("zine.yaml", "menu:\n  - {course: A, serve: [|]}\n", "ja", "japchae"),
        ("zine.yaml", "menu:\n  - |\n", "ja", "japchae"),
        ("zine.yaml", "mini: [|]\n", "man", "mandu"),
        ("zine.yaml", "labels:\n  |\n", "Ingr", "Ingredients"),
        ("zine.yaml", "cover:\n  art: {table: |}\n", "fr", "front"),
        ("themes/night.yaml", "palette:\n  |\n", "de", "deep"),
        ("themes/night.yaml", "design:\n  letters: |\n", "ne", "neon"),
        ("themes/night.yaml", "chains:\n  |\n", "disp", "display"),
        ("themes/night.yaml", "chains:\n  display: [|]\n", "Bag", "BagelFatOne-Regular"),
        ("dishes/mine.yaml", "|\n", "ves", "vessel"),
        ("dishes/mine.yaml", "vessel: |\n", "ttuk", "ttukbaegi"),
        ("tables/mine.yaml", "items:\n  - {|}\n", "sid", "side"),
        ("tables/mine.yaml", "items:\n  - {dish: |}\n", "bibim", "bibimbap"),
        ("tables/mine.yaml", "tables:\n  - {|}\n", "patt", "pattern"),
    ],
)
def test_every_kind_of_file_has_its_own_words(
    editor: EditorPage, name: str, text: str, typed: str, offered: str
) -> None:
    editor.at(text, name).type(typed)
    expect(editor.offered.first).to_have_text(offered)


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("title: |\n", "ing"),
        ("# |\n", "ing"),
        ("headnote: >-\n  |\n", "ing"),
        ("steps:\n  - |\n", "No"),
        ('topic: "|"\n', "ing"),
    ],
    ids=["free text", "a comment", "a block of text", "a sentence", "a quotation"],
)
def test_prose_is_left_alone(editor: EditorPage, text: str, typed: str) -> None:
    editor.at(text).type(typed)
    editor.page.wait_for_timeout(400)
    expect(editor.offered).to_have_count(0)


def test_a_field_that_is_there_already_is_not_offered_again(editor: EditorPage) -> None:
    editor.at("topic: x\n|\ntagline: y\n").press("Control+Space")
    expect(editor.offered.filter(has_text="title")).to_have_count(1)
    expect(editor.offered.get_by_text("topic", exact=True)).to_have_count(0)


def test_courses_are_offered_in_the_order_of_the_zine(editor: EditorPage) -> None:
    editor.at("course: |\n").press("Control+Space")
    expect(editor.offered).to_have_text(["Dumplings", "Soups & stews"])


def test_a_field_brings_its_colon_and_then_its_words(editor: EditorPage) -> None:
    editor.at("title: x\n|\n").type("cour").accept("course").accept("Dumplings")
    assert editor.said() == "title: x\ncourse: Dumplings\n"


def test_a_list_of_cards_brings_its_dash(editor: EditorPage) -> None:
    editor.at("title: x\n|\n").type("pair").accept("pairs_with")
    assert editor.said() == "title: x\npairs_with:\n  - \n"


def test_a_citation_brings_its_bracket(editor: EditorPage) -> None:
    editor.at("topic: x|\n").type("[^pap").accept("paper")
    assert editor.said() == "topic: x[^paper]\n"


def test_what_is_offered_is_explained(editor: EditorPage) -> None:
    editor.at("title: x\n|\n").type("lay")
    expect(editor.help).to_contain_text("How much room it takes.")


# What is explained.


@pytest.mark.parametrize(
    ("text", "word", "told"),
    [
        ("layout: page\n", "layout", ["How much room it takes.", "auto or page or spread", "default", "auto"]),
        ("title: x\n", "title", ["The dish's name.", "required", "Robot-Folded Mandu"]),
        ("heat: {level: 2}\n", "level", ["0 to 5 chillies.", "number, 0 to 5"]),
        ("art:\n  pieces: [egg]\n", "egg", ["A fried egg, sunny side up."]),
        ("art:\n  vessel: {bowl: {skin: brass}}\n", "skin", ["porcelain", "default"]),
        ("pairs_with: [japchae]\n", "japchae", ["Japchae"]),
        ("steps:\n  - Fold them: by robot\n", "Fold", ["name", "The run-in head, in kitchen words."]),
        ("glossary: {dolsot: a stone bowl}\n", "dolsot", ["word", "The word."]),
        ("topic: said[^paper]\n", "paper", ["A paper."]),
    ],
)
def test_a_word_under_the_pointer_is_explained(editor: EditorPage, text: str, word: str, told: list[str]) -> None:
    editor.at(f"{text}|").point_at(word)
    expect(editor.help).to_contain_text(told[0])
    assert [each for each in told if each not in editor.help.inner_text()] == []


def test_a_word_at_the_cursor_is_explained_without_a_pointer(editor: EditorPage) -> None:
    editor.at("lay|out: page\n").press("Control+i")
    expect(editor.help).to_contain_text("How much room it takes.")
    editor.press("Escape")
    expect(editor.help).to_have_count(0)


# What is underlined.


def test_a_mistake_is_underlined_as_it_is_typed(editor: EditorPage) -> None:
    editor.add_a_line("serfs: Many")
    expect(editor.underlined).to_have_text("serfs")


def test_a_mistake_is_underlined_within_300_milliseconds(editor: EditorPage) -> None:
    editor.add_a_line("heat: ")
    editor.page.wait_for_timeout(600)
    took = editor.page.evaluate("""async () => {
        const root = document.querySelector("#editor").shadowRoot;
        const times = [];
        for (let round = 0; round < 5; round += 1) {
            const wrong = () => root.querySelector(".cm-lintRange-error");
            const until = async (done) => { while (!done()) await new Promise(requestAnimationFrame); };
            const begun = performance.now();
            document.execCommand("insertText", false, "9");
            await until(wrong);
            times.push(performance.now() - begun);
            document.execCommand("delete");
            await until(() => !wrong());
        }
        return Math.min(...times); // the machine may be busy with something else
    }""")
    assert took < 300


def test_a_problem_says_what_to_do(editor: EditorPage) -> None:
    editor.add_a_line("serfs: Many")
    editor.underlined.hover()
    expect(editor.page.locator("#editor .problem")).to_have_text('unknown field "serfs"Did you mean "serves"?')


def test_the_word_that_was_meant_is_written_at_a_click(editor: EditorPage) -> None:
    editor.add_a_line("serfs: Many")
    editor.underlined.hover()
    editor.page.get_by_role("button", name="Write “serves”").click()
    assert editor.said() == plain_with("serves: Many")


def test_a_mended_mistake_is_no_longer_underlined(editor: EditorPage) -> None:
    editor.write("mandu.yaml", plain_with("heat: 9"))
    editor.open().press("Control+End")
    expect(editor.underlined).to_have_count(1)
    editor.press("Backspace").type("3")
    expect(editor.underlined).to_have_count(0)


def test_the_number_of_problems_is_told(editor: EditorPage) -> None:
    editor.add_a_line("heat: 9")
    expect(editor.page.locator("#editor .foot")).to_contain_text("1 error")


# What is saved.


@pytest.mark.parametrize("how", ["by key", "by button"])
def test_a_text_is_saved_on_purpose(editor: EditorPage, how: str) -> None:
    editor.add_a_line()
    actions = {"by key": lambda: editor.press("Control+s"), "by button": editor.save.click}
    actions[how]()
    expect(editor.page.get_by_role("status")).to_have_text("Saved mandu.yaml")
    assert editor.read() == plain_with("serves: Many")


def test_nothing_is_saved_by_itself(editor: EditorPage) -> None:
    editor.add_a_line()
    editor.page.wait_for_timeout(700)
    assert editor.read() == PLAIN


def test_the_page_is_told_of_what_was_saved(editor: EditorPage) -> None:
    editor.add_a_line().press("Control+s")
    expect(editor.unsaved).to_be_hidden()
    assert editor.page.evaluate("saved") == ["mandu.yaml"]


def test_an_unsaved_text_is_marked(editor: EditorPage) -> None:
    editor.add_a_line()
    expect(editor.unsaved).to_be_visible()
    expect(editor.files.locator("option:checked")).to_have_text("● mandu.yaml — Mandu")
    assert editor.page.evaluate("editor.dirty()") is True


def test_a_text_that_was_changed_back_is_not_unsaved(editor: EditorPage) -> None:
    editor.add_a_line("x").press("Backspace")
    expect(editor.unsaved).to_be_hidden()
    expect(editor.save).to_be_disabled()


def test_leaving_with_an_unsaved_text_asks(editor: EditorPage) -> None:
    asked: list[str] = []
    editor.page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    editor.add_a_line()
    editor.page.goto("about:blank")
    assert asked == ["beforeunload"]


def test_leaving_with_everything_saved_does_not_ask(editor: EditorPage) -> None:
    asked: list[str] = []
    editor.page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    editor.add_a_line().press("Control+s")
    expect(editor.unsaved).to_be_hidden()
    editor.page.goto("about:blank")
    assert asked == []


def test_another_file_may_be_looked_at_without_losing_a_text(editor: EditorPage) -> None:
    editor.add_a_line()
    editor.files.select_option("japchae.yaml")
    expect(editor.text).to_contain_text("Japchae")
    editor.files.select_option("mandu.yaml")
    expect(editor.text).to_contain_text("serves: Many")


def test_each_file_keeps_its_place(editor: EditorPage) -> None:
    editor.write("long.yaml", "".join(f"x_{number}: {number}\n" for number in range(200)))
    editor.open("long.yaml", line=180)
    editor.files.select_option("mandu.yaml")
    expect(editor.page.locator("#editor .cm-line").first).to_be_in_viewport()
    editor.files.select_option("long.yaml")
    expect(editor.page.locator("#editor .cm-line", has_text="x_179")).to_be_in_viewport()


def test_a_refusal_is_told_and_the_text_stays(editor: EditorPage) -> None:
    editor.add_a_line()
    editor.page.route("**/edit/file/mandu.yaml", lambda route: route.abort())
    editor.press("Control+s")
    expect(editor.page.get_by_role("status")).to_contain_text("Is `zine preview` still running?")
    expect(editor.unsaved).to_be_visible()
