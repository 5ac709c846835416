"""The editor in the preview that it belongs to: from a part of a page to its line, and from a save to the page."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.preview.server import Preview, previewed
from tests.preview.test_pages import card_spread


@pytest.fixture
def opened(page: Page) -> Page:
    """The preview at its first card, and a line of that card in the editor."""
    card_spread(page)
    page.locator(".page:not([hidden]) .part", has_text="Chop the leeks.").first.click()
    expect(page.get_by_label("File", exact=True)).to_have_value("soup-01.yaml")
    return page


def test_a_click_on_a_page_leads_to_the_line_it_came_from(opened: Page) -> None:
    expect(opened.locator("#editor .cm-activeLine")).to_contain_text("Chop the leeks.")


def test_what_is_saved_in_the_editor_comes_to_the_page(opened: Page, preview: Preview) -> None:
    opened.keyboard.press("End")
    opened.keyboard.type(" Sing to them.")
    opened.keyboard.press("Control+s")
    expect(opened.locator(".page .part", has_text="Sing to them.")).to_be_visible()
    assert "Sing to them." in (preview.folder / "soup-01.yaml").read_text(encoding="utf-8")


def test_what_is_not_saved_does_not_come_to_the_page(opened: Page) -> None:
    opened.keyboard.press("End")
    opened.keyboard.type(" Sing to them.")
    opened.wait_for_timeout(800)
    expect(opened.locator(".page .part", has_text="Sing to them.")).to_have_count(0)


def test_a_file_saved_elsewhere_is_followed(opened: Page, preview: Preview) -> None:
    path = preview.folder / "soup-01.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("Chop the leeks.", "Sing to the leeks."), encoding="utf-8")
    expect(opened.locator("#editor .cm-content")).to_contain_text("Sing to the leeks.")


def test_keys_typed_in_the_editor_turn_no_page(opened: Page) -> None:
    place = opened.locator("#place").inner_text()
    for key in ("ArrowRight", "ArrowRight", "Home", "e", "d"):
        opened.keyboard.press(key)
    expect(opened.locator("#place")).to_have_text(place)
    expect(opened.locator("#editor .unsaved")).to_be_visible()


def test_a_read_only_preview_has_no_editor(chromium: Browser, zine: Path, tmp_path: Path) -> None:
    with previewed(zine, "--read-only", cache=tmp_path / "cache") as running, chromium.new_context() as context:
        page = context.new_page()
        page.goto(running.address)
        page.wait_for_selector("html[data-drawn]")
        page.keyboard.press("e")
        expect(page.get_by_label("File", exact=True)).to_have_count(0)
        assert running.asked("/edit/editor.js")[0] == 404
        assert running.asked("/edit/files")[0] == 404
