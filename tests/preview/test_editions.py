"""Editions in the browser."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.preview.server import previewed

BRIGHTNESS = """canvas => {
    const {data} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let sum = 0, count = 0;
    for (let at = 0; at < data.length; at += 404, count += 3) sum += data[at] + data[at + 1] + data[at + 2];
    return sum / count;
}"""


@pytest.fixture
def seen(request: pytest.FixtureRequest, chromium: Browser, zine: Path, cache: Path) -> Iterator[Page]:
    """The preview of an edition, its first pages drawn."""
    with previewed(zine, *request.param, cache=cache) as running, chromium.new_context() as context:
        opened = context.new_page()
        opened.goto(running.address)
        opened.wait_for_selector("html[data-drawn]")
        yield opened


@pytest.mark.parametrize("seen", [("--edition", "cards")], indirect=True)
def test_a_card_lies_open_with_its_back(seen: Page) -> None:
    expect(seen.locator("#place")).to_have_text(re.compile("^1–2 of 8"))
    expect(seen.locator(".page:not([hidden])")).to_have_count(2)


@pytest.mark.parametrize("seen", [("--edition", "minizine"), ()], indirect=True)
def test_a_cover_lies_alone(seen: Page) -> None:
    expect(seen.locator(".page:not([hidden])")).to_have_count(1)


@pytest.mark.parametrize(("seen", "pale"), [(("--low-ink",), True), ((), False)], indirect=["seen"])
def test_little_ink_makes_a_pale_cover(seen: Page, pale: bool) -> None:
    assert (seen.locator(".page.right canvas").evaluate(BRIGHTNESS) > 225) is pale
