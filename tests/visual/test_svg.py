"""A card as SVG, drawn by a browser, against the same card drawn from its PDF."""

import base64
from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat
from playwright.sync_api import Browser

from tests.books import PLACES, made
from zine import pipeline
from zine.render.pictures import rasterise
from zine.render.vector.svg import Told, VectorPages

SCALE = 2
SOFT = 2.0  # pixels: an edge may lie a fraction of a pixel elsewhere
TOLERANCE = 3.5  # mean difference, of 255


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return pipeline.reader(made(PLACES.cards), pipeline.Studio(PLACES.assets, PLACES.fonts))


@pytest.mark.visual
@pytest.mark.parametrize("index", [0, 5, 12])
def test_a_browser_draws_what_the_pdf_shows(chromium: Browser, pdf: bytes, index: int) -> None:
    wanted = next(rasterise(pdf, 72 * SCALE, [index])).convert("RGB")
    seen = by_browser(chromium, VectorPages(pdf).svg([index], Told("", ""), bleed=True), wanted.size)
    pair = (each.filter(ImageFilter.GaussianBlur(SOFT)) for each in (seen, wanted))
    difference = ImageChops.difference(*pair).convert("L")
    assert ImageStat.Stat(difference).mean[0] <= TOLERANCE


def by_browser(browser: Browser, svg: bytes, size: tuple[int, int]) -> Image.Image:
    """Draw an SVG over so many pixels of the screen."""
    width, height = (side / SCALE for side in size)
    address = f"data:image/svg+xml;base64,{base64.b64encode(svg).decode('ascii')}"
    with browser.new_context(device_scale_factor=SCALE, viewport={"width": 900, "height": 1200}) as context:
        page = context.new_page()
        page.set_content(f'<img src="{address}" style="position:fixed;inset:0;width:{width}px;height:{height}px">')
        picture = page.screenshot()
    return Image.open(BytesIO(picture)).convert("RGB").crop((0, 0, *size))
