"""A file that changes under the editor is never overwritten in silence, and never lost."""

import pytest
from playwright.sync_api import expect

from tests.preview.test_editor import editor, server  # noqa: F401 fixtures
from tests.unit.preview.editor_page import EditorPage, plain_with
from tests.unit.preview.served import PLAIN

THEIRS = PLAIN.replace("Mandu", "Theirs")


@pytest.fixture
def asked(editor: EditorPage) -> EditorPage:  # noqa: F811
    """The editor that asks what to do about a file that changed underneath."""
    editor.add_a_line()
    editor.write("mandu.yaml", THEIRS)
    editor.press("Control+s")
    expect(editor.question).to_be_visible()
    return editor


def _answer(page: EditorPage, words: str) -> None:
    page.question.get_by_role("button", name=words).click()
    expect(page.question).to_have_count(0)


def test_a_file_that_changed_underneath_is_not_overwritten(asked: EditorPage) -> None:
    assert asked.read() == THEIRS


def test_both_texts_are_shown(asked: EditorPage) -> None:
    expect(asked.question.get_by_role("textbox", name="On disk")).to_contain_text("Theirs")
    expect(asked.question.get_by_role("textbox", name="Yours")).to_contain_text("serves: Many")


def test_mine_may_be_kept(asked: EditorPage) -> None:
    _answer(asked, "Keep mine")
    expect(asked.unsaved).to_be_hidden()
    assert asked.read() == plain_with("serves: Many")


def test_theirs_may_be_taken(asked: EditorPage) -> None:
    _answer(asked, "Take the file’s")
    expect(asked.unsaved).to_be_hidden()
    assert (asked.said(), asked.read()) == (THEIRS, THEIRS)


def test_what_was_given_up_can_be_brought_back(asked: EditorPage) -> None:
    _answer(asked, "Take the file’s")
    asked.press("Control+z")
    assert asked.said() == plain_with("serves: Many")


@pytest.mark.parametrize("how", ["by key", "by button"])
def test_one_may_go_back_with_nothing_written(asked: EditorPage, how: str) -> None:
    actions = {"by key": lambda: asked.press("Escape"), "by button": lambda: _answer(asked, "Back to the editor")}
    actions[how]()
    expect(asked.question).to_have_count(0)
    assert (asked.said(), asked.read()) == (plain_with("serves: Many"), THEIRS)


def test_a_single_change_may_be_taken_over(asked: EditorPage) -> None:
    asked.question.get_by_role("button", name="Take over this change from the file").first.click()
    _answer(asked, "Keep mine")
    expect(asked.unsaved).to_be_hidden()
    assert asked.read() == f"{THEIRS}serves: Many"


def test_a_file_that_changes_again_while_one_thinks_is_asked_about_again(asked: EditorPage) -> None:
    asked.write("mandu.yaml", PLAIN.replace("Mandu", "Newest"))
    asked.question.get_by_role("button", name="Keep mine").click()
    expect(asked.question.get_by_role("textbox", name="On disk")).to_contain_text("Newest")
    assert asked.read() == PLAIN.replace("Mandu", "Newest")


def test_the_question_is_read_out_and_safe_to_dismiss(asked: EditorPage) -> None:
    expect(asked.question).to_have_accessible_name("mandu.yaml changed on disk while you edited it")
    expect(asked.question.get_by_role("button", name="Back to the editor")).to_be_focused()


def test_a_change_underneath_is_told_before_one_saves(editor: EditorPage) -> None:  # noqa: F811
    editor.add_a_line()
    editor.write("mandu.yaml", THEIRS)
    editor.type("!")
    expect(editor.page.get_by_role("alert")).to_contain_text("mandu.yaml changed on disk while you edited it.")
    editor.page.get_by_role("button", name="Compare…").click()
    expect(editor.question).to_be_visible()


def test_a_text_that_nobody_touched_follows_its_file(editor: EditorPage) -> None:  # noqa: F811
    editor.open()
    editor.write("mandu.yaml", THEIRS)
    editor.page.evaluate("editor.setProblems([])")
    expect(editor.text).to_contain_text("Theirs")
    expect(editor.unsaved).to_be_hidden()


def test_a_deleted_file_is_told_and_may_be_written_anew(editor: EditorPage) -> None:  # noqa: F811
    editor.add_a_line()
    (editor.folder / "mandu.yaml").unlink()
    editor.press("Control+s")
    expect(editor.question).to_contain_text("is not there any more")
    _answer(editor, "Write it anew")
    expect(editor.unsaved).to_be_hidden()
    assert editor.read() == plain_with("serves: Many")


def test_a_deleted_file_may_be_let_go(editor: EditorPage) -> None:  # noqa: F811
    editor.add_a_line()
    (editor.folder / "mandu.yaml").unlink()
    editor.press("Control+s")
    _answer(editor, "Let it go")
    expect(editor.files).to_have_value("japchae.yaml")
    assert not (editor.folder / "mandu.yaml").exists()
