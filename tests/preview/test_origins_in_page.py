"""A click on a part of a page comes to the line it was made from."""

from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.preview.server import Preview, previewed
from tests.preview.test_pages import card_spread


def test_each_part_knows_its_line(page: Page) -> None:
    card_spread(page)
    step = page.locator(".part", has_text="Chop the").first
    expect(step).to_have_attribute("title", "soup-01.yaml:7")


def test_a_click_opens_the_pane_at_the_line(page: Page) -> None:
    card_spread(page)
    page.locator(".part", has_text="Chop the").locator(".line").first.click()
    expect(page.locator("#editor")).to_be_visible()
    expect(page.locator("#editor")).to_contain_text("Chop the leeks.")
    expect(page.locator("#editor .cm-activeLine")).to_contain_text("Chop the leeks.")


def test_keys_go_from_part_to_part(page: Page) -> None:
    card_spread(page)
    page.locator(".page.left").focus()
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.className") == "part"
    page.keyboard.press("Enter")
    expect(page.locator("#editor")).to_be_visible()


def test_read_only_has_no_editor(chromium: Browser, preview: Preview, cache: Path) -> None:
    with previewed(preview.folder, "--read-only", cache=cache) as reading, chromium.new_context() as context:
        page = context.new_page()
        page.goto(reading.address)
        page.wait_for_selector("html[data-drawn]")
        expect(page.locator("#show-editor")).to_have_count(0)
        page.keyboard.press("e")
        expect(page.locator("#editor")).to_be_hidden()
        assert reading.asked("/edit/editor.js")[0] == 404
