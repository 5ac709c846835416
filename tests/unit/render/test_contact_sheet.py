import pytest
from PIL import Image

from tests.unit.render.sample import FONTS
from zine.render.contact_sheet import Cell, contact_sheet

FACE = str(FONTS / "NotoSansKR-Regular.ttf")
SURROUND = (236, 233, 226)


def sheet(*names: str, columns: int | None = None) -> Image.Image:
    return contact_sheet([Cell(name, Image.new("RGB", (60, 40), "red")) for name in names], FACE, columns)


def test_every_picture_has_its_own_place() -> None:
    assert sheet("a", "b", "c", columns=2).size == (16 + 2 * 76, 16 + 2 * 82)


def test_a_name_stands_under_its_picture() -> None:
    under = sheet("soup").crop((16, 56, 76, 82))
    assert under.getcolors() != [(60 * 26, SURROUND)]


@pytest.mark.parametrize("name", ["a-very-long-name-of-a-dish-indeed", "아주아주아주아주긴이름의요리"])
def test_a_long_name_does_not_run_into_its_neighbours(name: str) -> None:
    between = sheet(name, name, columns=2).crop((81, 56, 87, 82))
    assert between.getcolors() == [(6 * 26, SURROUND)]
