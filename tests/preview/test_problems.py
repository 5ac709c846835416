"""What is wrong is said over the last good pages, with the place."""

import re

from playwright.sync_api import Page, expect

from tests.preview.server import Preview, saved
from tests.preview.test_pages import card_spread, edited


def test_a_broken_card_is_told_over_its_last_good_pages(page: Page, preview: Preview) -> None:
    card_spread(page)
    edited(preview.folder, "ingredients:", "ingredents:")
    notice = page.locator("#notice")
    expect(notice).to_contain_text('unknown field "ingredents"')
    expect(page.locator(".page:not([hidden]) h1", has_text="Soup 01")).to_be_attached()


def test_a_place_opens_the_editor_of_the_system(page: Page, preview: Preview) -> None:
    edited(preview.folder, "ingredients:", "ingredents:")
    link = page.locator("#notice a").first
    expect(link).to_have_text(re.compile(r"soup-01\.yaml:\d+"))
    href = link.get_attribute("href") or ""
    assert re.fullmatch(rf"vscode://file{re.escape(str(preview.folder))}/soup-01\.yaml:\d+:\d+", href)


def test_problems_stand_in_a_list_beside(page: Page, preview: Preview) -> None:
    edited(preview.folder, "ingredients:", "ingredents:")
    page.keyboard.press("m")
    items = page.locator("#problems li")
    expect(items.first).to_be_visible()
    expect(page.locator("#problems")).to_contain_text('Did you mean "ingredients"?')


def test_a_card_made_whole_again_takes_the_notice_away(page: Page, preview: Preview) -> None:
    edited(preview.folder, "ingredients:", "ingredents:")
    expect(page.locator("#notice")).to_be_visible()
    edited(preview.folder, "ingredents:", "ingredients:")
    expect(page.locator("#notice")).to_be_hidden()


def test_other_cards_change_while_one_is_broken(page: Page, preview: Preview) -> None:
    edited(preview.folder, "ingredients:", "ingredents:", card="soup-02.yaml")
    expect(page.locator("#notice")).to_be_visible()
    card_spread(page)
    edited(preview.folder, "Chop the leeks.", "Sing to the leeks.")
    expect(page.locator(".part", has_text="Sing to the")).to_be_visible()
    expect(page.locator("#notice")).to_be_visible()


def test_a_zine_broken_from_the_start_says_why(page: Page, preview: Preview) -> None:
    saved(preview.folder / "zine.yaml", "title: Soups\ntheme: none-such\n")
    expect(page.locator("#notice")).to_contain_text("none-such")
