"""The editor by keyboard, by ear, in the dark, in Hangul, and as a guest in a page that has keys of its own."""

import pytest
from playwright.sync_api import expect

from tests.preview.test_editor import editor, server  # noqa: F401 fixtures
from tests.unit.preview.editor_page import EditorPage

FAINT = """() => {
    const root = document.querySelector("#editor").shadowRoot;
    const light = ([r, g, b]) => [r, g, b].map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
        .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
    const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
    const ground = (element) => {
        for (let each = element; each; each = each.parentElement) {
            const found = numbers(getComputedStyle(each).backgroundColor);
            if (found.length < 4 || found[3] === 1) return found;
        }
        return [255, 255, 255];
    };
    const contrast = (element) => {
        const both = [numbers(getComputedStyle(element).color), ground(element)].map(light);
        return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
    };
    const told = root.querySelectorAll(".cm-line, .cm-line span, .cm-lineNumbers .cm-gutterElement, .head *, .foot *");
    const read = [...told].filter((each) => each.textContent && !each.disabled);
    return read.filter((each) => contrast(each) < 4.5).map((each) => each.outerHTML);
}"""
CARD = """# A comment
title: "Mandu"
topic: said[^paper]
heat: 9
ingredients: [flour, {amount: 2, item: eggs}]
headnote: >-
  text
"""


def test_the_text_is_a_text_box_with_the_files_name(editor: EditorPage) -> None:  # noqa: F811
    editor.open()
    expect(editor.page.get_by_role("textbox", name="mandu.yaml")).to_be_focused()


def test_how_to_leave_the_text_by_keyboard_is_read_out(editor: EditorPage) -> None:  # noqa: F811
    editor.open()
    expect(editor.text).to_have_accessible_description(
        "Tab indents; to leave the text, press Escape, then Tab. Control and Space complete, Control and I explain."
    )


def test_tab_indents_and_after_escape_it_leaves(editor: EditorPage) -> None:  # noqa: F811
    editor.at("title: x\n|a\n").press("Tab")
    assert editor.said() == "title: x\n  a\n"
    editor.press("Escape", "Tab")
    expect(editor.text).not_to_be_focused()


def test_everything_can_be_reached_by_keyboard_in_reading_order(editor: EditorPage) -> None:  # noqa: F811
    editor.add_a_line("heat: 9")
    expect(editor.underlined).to_have_count(1)
    editor.files.focus()
    reached = []
    for _ in range(3):
        editor.press("Escape", "Tab")
        reached.append(editor.page.evaluate("document.querySelector('#editor').shadowRoot.activeElement.className"))
    assert [each.split()[0] for each in reached] == ["main", "cm-content", "plain"]


def test_keys_typed_in_the_editor_are_not_the_pages(editor: EditorPage) -> None:  # noqa: F811
    editor.add_a_line("e").press("ArrowLeft", "Escape")
    assert editor.page.evaluate("keys") == []


def test_the_next_problem_is_one_key_away(editor: EditorPage) -> None:  # noqa: F811
    editor.add_a_line("heat: 9")
    expect(editor.underlined).to_have_count(1)
    editor.press("Control+Home", "F8")
    expect(editor.page.locator("#editor .where")).to_contain_text("Line 5")


def test_the_pages_link_leads_to_a_line(editor: EditorPage) -> None:  # noqa: F811
    editor.open()
    editor.page.evaluate("editor.open('japchae.yaml', 3)")
    expect(editor.files).to_have_value("japchae.yaml")
    expect(editor.page.locator("#editor .where")).to_contain_text("Line 3")
    expect(editor.text).to_be_focused()


def test_a_link_to_no_file_is_told(editor: EditorPage) -> None:  # noqa: F811
    editor.open()
    editor.page.evaluate("editor.open('nothing.yaml', 3)")
    expect(editor.page.get_by_role("status")).to_have_text("nothing.yaml is none of the zine's files")


def test_the_files_with_problems_are_marked(editor: EditorPage) -> None:  # noqa: F811
    editor.open()
    editor.page.evaluate("editor.setProblems([{file: 'japchae.yaml', severity: 'error'}])")
    expect(editor.files.locator("option[value='japchae.yaml']")).to_have_text("japchae.yaml — Japchae (1)")


def test_a_new_file_appears_in_the_list(editor: EditorPage) -> None:  # noqa: F811
    editor.open()
    editor.write("new.yaml", "title: New\ningredients: [x]\nsteps: [y]\nalt: z\n")
    editor.page.evaluate("editor.setProblems([])")
    expect(editor.files.locator("option[value='new.yaml']")).to_have_text("new.yaml — New")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_all_type_stands_out_from_its_ground(editor: EditorPage, dark: bool) -> None:  # noqa: F811
    editor.write("card.yaml", CARD)
    editor.open("card.yaml", dark=dark)
    expect(editor.underlined).not_to_have_count(0)
    assert editor.page.evaluate(FAINT) == []


def test_the_page_may_turn_dark_and_light(editor: EditorPage) -> None:  # noqa: F811
    editor.open()
    editor.page.evaluate("editor.setDark(true)")
    assert editor.page.evaluate("document.querySelector('#editor').hasAttribute('data-dark')") is True


def test_hangul_is_put_together_as_it_is_typed(editor: EditorPage) -> None:  # noqa: F811
    editor.open().press("Control+End").type("native_name: ")
    keyboard = editor.page.context.new_cdp_session(editor.page)
    for syllable in ("ㅁ", "마", "만"):
        keyboard.send("Input.imeSetComposition", {"text": syllable, "selectionStart": 1, "selectionEnd": 1})
        editor.page.wait_for_timeout(250)
    keyboard.send("Input.insertText", {"text": "만"})
    for syllable in ("ㄷ", "두"):
        keyboard.send("Input.imeSetComposition", {"text": syllable, "selectionStart": 1, "selectionEnd": 1})
        editor.page.wait_for_timeout(250)
    keyboard.send("Input.insertText", {"text": "두"})
    editor.press("Control+s")
    expect(editor.unsaved).to_be_hidden()
    assert editor.read().endswith("native_name: 만두")


def test_nothing_moves_for_those_who_want_it_still(editor: EditorPage) -> None:  # noqa: F811
    editor.page.emulate_media(reduced_motion="reduce")
    editor.open()
    blinking = (
        "getComputedStyle(document.querySelector('#editor').shadowRoot.querySelector('.cm-cursorLayer')).animationName"
    )
    assert editor.page.evaluate(blinking) == "none"
