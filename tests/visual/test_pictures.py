"""Every picture of the bundled zine, in reading order, on one sheet to be looked at."""

from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from tests.books import PLACES
from zine import pipeline
from zine.cli.prints import prints
from zine.compose import compose
from zine.draw import draw
from zine.draw.stage import own_stage
from zine.pages.artist import Artist
from zine.pages.dishes import dish_words
from zine.pages.setting import Setting
from zine.render.contact_sheet import Cell, contact_sheet
from zine.typeset.faces import Faces

HERE = Path(__file__).parent
DPI = 36
ACROSS = 6
TOLERANCE = 4  # mean difference, of 255: rasterisers differ at edges


@pytest.fixture(scope="module")
def sheet() -> Image.Image:
    project, _ = pipeline.checked(PLACES.cards, pipeline.Studio(PLACES.assets, PLACES.fonts))
    faces = Faces(project.fonts, project.theme.chains)
    setting = Setting(compose(project), faces, Artist(project.dishes))
    pictures = {recipe.card.key: dish_words(recipe, setting) for recipe in setting.book.recipes}
    drawings = [draw(words, key, own_stage(words)) for key, words in pictures.items()]
    names = [f"{key}: {words.get('shot', '')}" for key, words in pictures.items()]
    cells = [Cell(*pair) for pair in zip(names, prints(drawings, project.theme, faces, dpi=DPI), strict=True)]
    return contact_sheet(cells, str(PLACES.fonts / "NotoSansKR-Regular.ttf"), ACROSS)


@pytest.mark.visual
def test_every_picture_looks_as_approved(sheet: Image.Image, pytestconfig: pytest.Config, tmp_path: Path) -> None:
    stored = HERE / "pictures.png"
    if pytestconfig.getoption("--update-goldens"):
        sheet.save(stored, optimize=True)
    approved = Image.open(stored).convert("RGB")
    assert sheet.size == approved.size
    difference = ImageChops.difference(sheet, approved)
    difference.save(tmp_path / "difference.png")
    assert max(ImageStat.Stat(difference).mean) <= TOLERANCE, f"see {tmp_path / 'difference.png'}"
