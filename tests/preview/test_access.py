"""For those who do not see the page, or use no mouse."""

from playwright.sync_api import Page, expect

from tests.preview.test_pages import card_spread


def test_headings_and_words_are_read(page: Page) -> None:
    card_spread(page)
    expect(page.get_by_role("heading", name="Soup 01", level=1)).to_be_attached()
    expect(page.get_by_role("article").first).to_contain_text("leeks")


def test_pictures_are_said_in_words(page: Page) -> None:
    card_spread(page)
    expect(page.get_by_role("img", name="A bowl of soup.").first).to_be_attached()


def test_words_can_be_selected(page: Page) -> None:
    card_spread(page)
    page.locator(".page.right").evaluate("page => getSelection().selectAllChildren(page.querySelector('.words'))")
    assert "Chop the leeks" in page.evaluate("getSelection().toString().replace(/\\s+/g, ' ')")


def test_words_lie_where_they_are_printed(page: Page) -> None:
    card_spread(page)
    line = page.locator(".page:not([hidden]) .line", has_text="Chop the").first
    inked = line.evaluate("""line => {
        const canvas = line.closest('.page').querySelector('canvas'), sheet = canvas.getBoundingClientRect();
        const box = line.getBoundingClientRect(), dots = canvas.width / sheet.width;
        const {data} = canvas.getContext('2d').getImageData((box.x - sheet.x) * dots, (box.y - sheet.y) * dots,
                                                            box.width * dots, box.height * dots);
        const dark = [];
        for (let at = 0; at < data.length; at += 4) dark.push(data[at] + data[at + 1] + data[at + 2]);
        return dark.filter(value => value < Math.max(...dark) - 150).length / dark.length;
    }""")
    assert inked > 0.05


def test_everything_is_reached_by_tab_in_the_order_it_is_seen(page: Page) -> None:
    page.keyboard.press("ArrowRight")
    expect(page.locator(".page.left")).to_be_visible()
    seen: list[str] = []
    for _ in range(24):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.id || document.activeElement.className"))
    wanted = ["show-problems", "dark", "back", "page left", "page right", "on", "spread here"]
    places = [next(at for at, name in enumerate(seen) if {*each.split()} <= {*name.split()}) for each in wanted]
    assert places == sorted(places)


def test_the_place_is_announced(page: Page) -> None:
    expect(page.locator("#place")).to_have_attribute("aria-live", "polite")


def test_keys_are_told_on_demand(page: Page) -> None:
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="Keys")).to_be_hidden()
