"""What is seen of the zine, and what becomes of it with a save."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.preview.server import Preview, saved

COLOURS = """canvas => {
    const {data} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    const found = new Set();
    for (let at = 0; at < data.length; at += 404) found.add(data.slice(at, at + 3).join());
    return found.size;
}"""


def card_spread(page: Page) -> None:
    """Turn to the first card, a spread."""
    page.keyboard.press("Home")
    for _ in range(12):
        if page.locator(".page:not([hidden]) h1", has_text="Soup 01").count():
            return
        place = page.locator("#place").inner_text()
        page.keyboard.press("ArrowRight")
        expect(page.locator("#place")).not_to_have_text(place)
        expect(page.locator(".page.empty:not([hidden])")).to_have_count(0)


def text_of(page: Page) -> str:
    return " ".join(page.locator(".page:not([hidden]) .line").all_inner_texts())


def edited(folder: Path, old: str, new: str, card: str = "soup-01.yaml") -> None:
    path = folder / card
    saved(path, path.read_text(encoding="utf-8").replace(old, new))


def test_the_cover_is_drawn_in_many_colours(page: Page) -> None:
    assert page.locator(".page.right canvas").evaluate(COLOURS) > 20


def test_facing_pages_lie_side_by_side(page: Page) -> None:
    page.keyboard.press("ArrowRight")
    left, right = page.locator(".page.left"), page.locator(".page.right")
    expect(left).to_be_visible()
    expect(right).to_be_visible()
    assert left.bounding_box()["x"] + left.bounding_box()["width"] == pytest.approx(right.bounding_box()["x"], abs=1)


def test_a_saved_word_comes_to_the_page(page: Page, preview: Preview) -> None:
    card_spread(page)
    edited(preview.folder, "Chop the leeks.", "Sing to the leeks.")
    expect(page.locator(".part", has_text="Sing to the")).to_be_visible()


def test_a_save_keeps_the_place(page: Page, preview: Preview) -> None:
    card_spread(page)
    place = page.locator("#place").inner_text()
    edited(preview.folder, "Chop the leeks.", "Sing to the leeks.")
    expect(page.locator(".part", has_text="Sing to the")).to_be_visible()
    assert page.locator("#place").inner_text() == place


def test_a_changed_word_draws_no_picture_anew(page: Page, preview: Preview) -> None:
    card_spread(page)
    page.wait_for_timeout(1500)  # for the strip
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    before = page.locator("html").get_attribute("data-drawn")
    edited(preview.folder, "Simmer:", "Simmered:")
    expect(page.locator("html")).not_to_have_attribute("data-drawn", before or "")
    layers = [url for url in asked if "/layer/" in url and int(re.findall(r"@(\d+)", url)[0]) > 40]
    assert 1 <= len(layers) <= 3


def test_a_new_card_and_a_lost_card_are_noticed(page: Page, preview: Preview) -> None:
    words = (preview.folder / "soup-04.yaml").read_text(encoding="utf-8")
    saved(preview.folder / "soup-05.yaml", words.replace("Soup 04", "Leek Surprise"))
    (preview.folder / "soup-04.yaml").unlink()
    page.keyboard.press("ArrowRight")
    expect(page.locator(".part", has_text="Leek Surprise").first).to_be_attached()
    expect(page.locator(".part", has_text="Soup 04")).to_have_count(0)


def test_a_page_alone_fills_the_table(page: Page) -> None:
    page.keyboard.press("ArrowRight")
    page.keyboard.press("p")
    expect(page.locator(".page:not([hidden])")).to_have_count(1)


def test_sheets_show_the_cover_beside_the_last_page(page: Page) -> None:
    page.keyboard.press("i")
    first = page.get_by_role("img", name=re.compile("Sheet 1, front"))
    expect(first).to_be_visible()
    assert re.search(r"pages \d+ and 1$", first.get_attribute("aria-label") or "")
    assert first.evaluate(COLOURS) > 20


def test_a_page_of_a_sheet_leads_to_its_spread(page: Page) -> None:
    page.keyboard.press("i")
    page.get_by_role("img", name=re.compile("Sheet 1, back")).click(position={"x": 40, "y": 100})
    expect(page.locator("#place")).to_have_text(re.compile("^2–3 "))


def test_larger_than_the_window_can_be_moved(page: Page) -> None:
    page.keyboard.press("ArrowRight")
    before = page.locator(".page.left").bounding_box()["width"]
    for _ in range(4):
        page.keyboard.press("+")
    expect(page.locator("#fit")).to_have_text(re.compile("%"))
    assert page.locator(".page.left").bounding_box()["width"] > before * 1.5
    assert page.locator("#scroll").evaluate("box => box.scrollWidth > box.clientWidth")
    page.keyboard.press("0")
    assert page.locator(".page.left").bounding_box()["width"] == pytest.approx(before, abs=1)


def test_the_strip_goes_to_any_page(page: Page) -> None:
    page.locator("#strip button").last.click()
    expect(page.locator(".page.left")).to_be_visible()
    expect(page.locator(".page.right")).to_be_hidden()


def test_dark_stays_dark_after_a_reload(page: Page) -> None:
    page.keyboard.press("d")
    expect(page.locator("html")).to_have_attribute("data-room", "dark")
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-room", "dark")


def test_a_reload_keeps_the_place(page: Page) -> None:
    page.keyboard.press("ArrowRight")
    place = page.locator("#place").inner_text()
    page.reload()
    expect(page.locator("#place")).to_have_text(place)


def test_pictures_have_a_dot_for_each_of_the_screens(chromium: Browser, preview: Preview) -> None:
    with chromium.new_context(viewport={"width": 1000, "height": 700}, device_scale_factor=2) as context:
        page = context.new_page()
        page.goto(preview.address)
        page.wait_for_selector("html[data-drawn]")
        canvas = page.locator(".page.right .paper canvas")
        assert canvas.evaluate("canvas => canvas.width") == pytest.approx(
            2 * canvas.evaluate("canvas => canvas.getBoundingClientRect().width"), abs=2
        )


def test_paper_folds_while_it_turns(chromium: Browser, preview: Preview) -> None:
    with chromium.new_context(viewport={"width": 1000, "height": 700}, reduced_motion="no-preference") as context:
        page = context.new_page()
        page.goto(preview.address)
        page.wait_for_selector("html[data-drawn]")
        page.keyboard.press("ArrowRight")
        expect(page.locator(".turning .strip").first).to_be_attached()
        expect(page.locator(".turning")).to_have_count(0)


def test_no_paper_folds_where_motion_is_not_wanted(page: Page) -> None:
    page.evaluate("""() => { window.folded = 0; new MutationObserver(() => {
        window.folded += document.querySelectorAll('.turning').length;
    }).observe(document.body, {childList: true, subtree: true}); }""")
    page.keyboard.press("ArrowRight")
    expect(page.locator(".page.left canvas")).to_be_visible()
    assert page.evaluate("window.folded") == 0
