import re
from pathlib import Path

import pytest
import segno

from tests.unit.pages.books import links, opening, setting, shapes, words
from tests.unit.pages.card_specimens import TRIMS
from zine.model.geometry import Box
from zine.model.page import Shape
from zine.model.units import MM
from zine.pages.pasteup import DEEP, PAPER
from zine.pages.setting import Setting

LINK = "https://policy-kitchen.example/the-state-banquet"
LONG = LINK + "/a-rather-long-address?" + "and=on&" * 12
RECTANGLE = re.compile(r"(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) re")


def linked(folder: Path, link: str = LINK, trim: str = "a5") -> Setting:
    return setting(folder, more=f"trim: {trim}\nback_cover: {{title: 잘 먹었습니다, link: '{link}'}}")


def code(told: Setting) -> Shape:
    return max(shapes(opening("back-cover", told).pages), key=lambda shape: len(shape.path))


def rectangles(shape: Shape) -> list[Box]:
    found = [tuple(map(float, numbers)) for numbers in RECTANGLE.findall(shape.path)]
    return [Box(x, y, x + width, y + height) for x, y, width, height in found]


def hull(boxes: list[Box]) -> Box:
    return Box(
        min(box.x0 for box in boxes),
        min(box.y0 for box in boxes),
        max(box.x1 for box in boxes),
        max(box.y1 for box in boxes),
    )


@pytest.mark.parametrize("link", [LINK, LONG])
def test_the_printed_code_is_the_codes_matrix(tmp_path: Path, link: str) -> None:
    matrix = [list(row) for row in segno.make_qr(link, error="m").matrix]
    boxes = rectangles(code(linked(tmp_path, link)))
    whole = hull(boxes)
    module = whole.width / len(matrix)
    printed = [
        [
            int(any(box.x0 < x < box.x1 and box.y0 < y < box.y1 for box in boxes))
            for x in middles(whole.x0, module, matrix)
        ]
        for y in middles(whole.y0, module, matrix)
    ]
    assert printed == matrix


def middles(start: float, module: float, matrix: list[list[int]]) -> list[float]:
    return [start + (at + 0.5) * module for at in range(len(matrix))]


def test_the_code_is_dark_on_paper(tmp_path: Path) -> None:
    assert code(linked(tmp_path)).fill == DEEP


@pytest.mark.parametrize("trim", TRIMS)
def test_the_code_is_at_least_twenty_millimetres_wide(tmp_path: Path, trim: str) -> None:
    assert hull(rectangles(code(linked(tmp_path, trim=trim)))).width >= 20 * MM - 0.01


def test_four_modules_of_paper_are_left_beside_the_code(tmp_path: Path) -> None:
    told = linked(tmp_path)
    inner = hull(rectangles(code(told)))
    module = inner.width / len(segno.make_qr(LINK, error="m").matrix)
    papers = [hull(rectangles(each)) for each in shapes(opening("back-cover", told).pages) if each.fill == PAPER]
    outer = max(papers, key=lambda box: box.width)
    assert inner.x0 - outer.x0 >= 4 * module - 0.01


def test_the_address_is_printed_and_leads_there(tmp_path: Path) -> None:
    pages = opening("back-cover", linked(tmp_path)).pages
    assert "policy-kitchen.example/the-state-banquet" in words(pages)
    assert [link.target for link in links(pages)] == [LINK]


def test_without_a_link_there_is_a_bill(tmp_path: Path) -> None:
    printed = words(opening("back-cover", setting(tmp_path, 6, pages=20)).pages)
    assert "6 dishes no charge 20 pages no charge" in printed


def test_one_dish_is_billed_as_one(tmp_path: Path) -> None:
    assert "1 dish no charge" in words(opening("back-cover", setting(tmp_path, 1)).pages)
