"""Layers laid over each other are the page, to the dot."""

import math
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.books import PLACES, soups
from zine import pipeline
from zine.preview.kitchen import Kitchen
from zine.preview.layers import Blend
from zine.render.cut_outs import on_nothing, on_white
from zine.render.pictures import rasterise

DPI = 60
SAME = 4  # of 255


@pytest.fixture(scope="module")
def kitchen(tmp_path_factory: pytest.TempPathFactory) -> Kitchen:
    folder = soups(tmp_path_factory.mktemp("layers") / "soups", 2)
    found = Kitchen(folder, lambda: pipeline.Studio(PLACES.assets, PLACES.fonts))
    found.cook(lambda _done, _all: None)
    return found


@pytest.mark.parametrize("kind", ["cover", "card", "how-to-fold", "index", "back-cover"])
def test_layers_over_each_other_are_the_page(kitchen: Kitchen, kind: str) -> None:
    serving = kitchen.serving
    assert serving is not None
    at = next(at for at, page in enumerate(serving.made.pages) if page.kind == kind)
    pdf = pipeline.reader(serving.made, kitchen.studio)
    whole = next(rasterise(pdf, DPI, [at]))
    view = kitchen.view(serving.names[at])
    assert view is not None
    paper = tuple(round(255 * part) for part in serving.made.book.theme.palette.paper)
    page = Image.new("RGB", whole.size, paper)
    for layer in view.layers:
        place = math.floor(layer.part.x0 * DPI / 72), math.floor(layer.part.y0 * DPI / 72)
        page = (_multiplied if layer.blend is Blend.MULTIPLY else _covered)(page, layer.pdf, layer.part, place)
    inner = (2, 2, whole.width - 2, whole.height - 2)  # the outermost row of dots lies half beyond the sheet
    differing = ImageChops.difference(page.crop(inner), whole.crop(inner)).convert("L").point(lambda dot: dot > SAME)
    assert sum(differing.histogram()[1:]) < 0.001 * whole.width * whole.height


def _multiplied(page: Image.Image, pdf: bytes, part: object, place: tuple[int, int]) -> Image.Image:
    sheet = Image.new("RGB", page.size, (255, 255, 255))
    sheet.paste(on_white(pdf, DPI, part), place)  # type: ignore[arg-type] # a box
    return ImageChops.multiply(page, sheet)


def _covered(page: Image.Image, pdf: bytes, part: object, place: tuple[int, int]) -> Image.Image:
    picture = on_nothing(pdf, DPI, part)  # type: ignore[arg-type] # a box
    page = page.copy()
    page.paste(picture, place, picture)
    return page


def test_equal_pages_have_equal_layers(kitchen: Kitchen) -> None:
    assert kitchen.serving is not None
    before = [kitchen.view(name) for name in kitchen.serving.names[:3]]
    kitchen.cook(lambda _done, _all: None)
    after = [kitchen.view(name) for name in kitchen.serving.names[:3]]
    assert [view.layers for view in before if view] == [view.layers for view in after if view]


def test_an_unknown_page_has_no_view(kitchen: Kitchen) -> None:
    assert kitchen.view("../zine.yaml") is None


def test_files_of_a_lost_card_are_no_fault(kitchen: Kitchen) -> None:
    (Path(kitchen.folder) / "soup-02.yaml").unlink()
    kitchen.cook(lambda _done, _all: None)
    assert kitchen.problems() == ()
