"""The bundled zine as pictures, against those that were looked at and approved."""

from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.books import PLACES, made
from zine import pipeline
from zine.render.pictures import rasterise

HERE = Path(__file__).parent
DPI = 36
TOLERANCE = 6  # mean difference of a page, of 255: rasterisers differ at edges


@pytest.fixture(scope="module")
def seen() -> list[Image.Image]:
    zine = made(PLACES.cards)
    studio = pipeline.Studio(PLACES.assets, PLACES.fonts)
    return [page.convert("RGB") for page in rasterise(pipeline.reader(zine, studio), DPI)]


@pytest.mark.visual
def test_every_page_looks_as_approved(seen: list[Image.Image], pytestconfig: pytest.Config, tmp_path: Path) -> None:
    strip = _strip(seen)
    stored = HERE / "zine.png"
    if pytestconfig.getoption("--update-goldens"):
        strip.save(stored, optimize=True)
    approved = Image.open(stored).convert("RGB")
    assert strip.size == approved.size
    difference = ImageChops.difference(strip, approved)
    difference.save(tmp_path / "difference.png")
    assert _worst(difference, seen[0].size) <= TOLERANCE, f"see {tmp_path / 'difference.png'}"


def _strip(pages: list[Image.Image]) -> Image.Image:
    """All pages, eight a row."""
    width, height = pages[0].size
    strip = Image.new("RGB", (width * 8, height * -(-len(pages) // 8)), "white")
    for index, page in enumerate(pages):
        strip.paste(page, (index % 8 * width, index // 8 * height))
    return strip


def _worst(difference: Image.Image, page: tuple[int, int]) -> float:
    """The greatest mean difference of any page."""
    width, height = page
    boxes = [
        (x, y, x + width, y + height)
        for y in range(0, difference.height, height)
        for x in range(0, difference.width, width)
    ]
    return max(_mean(difference.crop(box)) for box in boxes)


def _mean(picture: Image.Image) -> float:
    histogram = picture.convert("L").histogram()
    return sum(value * count for value, count in enumerate(histogram)) / (picture.width * picture.height)
