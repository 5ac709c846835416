from io import BytesIO

import pytest
from PIL import Image

from tests.unit.render.sample import DEEP, page, pdf
from zine.model.ink import Tints
from zine.model.page import Shape
from zine.render.pictures import png, rasterise

SQUARE = page(Shape("0 0 100 100 re", fill=DEEP), bleed=0)


def test_a_page_is_as_large_as_its_sheet() -> None:
    (picture,) = rasterise(pdf(page(bleed=9)), 144)
    assert picture.size == (436, 636)


def test_the_origin_is_the_top_left_and_y_goes_down() -> None:
    (picture,) = rasterise(pdf(SQUARE), 72)
    assert [picture.getpixel(at) for at in ((50, 50), (150, 50), (50, 250))] == [
        (0, 83, 101),
        (250, 245, 230),
        (250, 245, 230),
    ]


def test_pages_may_be_chosen() -> None:
    file = pdf(SQUARE, page(bleed=0), SQUARE)
    assert [picture.getpixel((20, 20)) for picture in rasterise(file, 36, [1, 2])] == [(250, 245, 230), (0, 83, 101)]


def test_a_png_says_how_large_it_is_on_paper() -> None:
    (picture,) = rasterise(pdf(SQUARE), 150)
    assert Image.open(BytesIO(png(picture, 150))).info["dpi"] == pytest.approx((150, 150), abs=0.02)


def test_knocked_out_shapes_show_the_paper() -> None:
    hole = Shape("20 20 60 60 re", fill=Tints())
    (picture,) = rasterise(pdf(page(Shape("0 0 100 100 re", fill=DEEP), hole, bleed=0)), 72)
    assert picture.getpixel((50, 50)) == (250, 245, 230)
