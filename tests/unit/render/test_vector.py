import base64
import re
import zlib
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from tests.unit.render.sample import DEEP, FACES, drawing, page, pdf, run
from zine.model.drawing import Bitmap, Drawing
from zine.model.geometry import Box, Matrix
from zine.model.ink import Tints
from zine.model.page import Group, Item, Photo, Picture, Shape
from zine.render.vector.colours import cmyk, colour, gray, rgb
from zine.render.vector.lexer import operations
from zine.render.vector.paths import svg_path
from zine.render.vector.svg import Told, VectorPages

TOLD = Told("Soup & bread", "Leeks < onions.")
SVG = "{http://www.w3.org/2000/svg}"
SQUARE = Shape("0 0 100 100 re", fill=DEEP)


def read(svg: str | bytes) -> ET.Element:
    return ET.fromstring(svg)  # noqa: S314 written a line ago


def drawn(*items: Item, bleed: bool = False) -> str:
    return VectorPages(pdf(page(*items))).svg([0], TOLD, bleed=bleed).decode()


def photo() -> Photo:
    out = BytesIO()
    Image.new("RGB", (8, 4), "red").save(out, "JPEG")
    return Photo(out.getvalue(), (8, 4), Box(10, 10, 90, 50), "A red thing.")


@pytest.mark.parametrize(
    "item", [SQUARE, run("Leek soup"), Picture(drawing(), 0, 0), photo()], ids=lambda each: type(each).__name__
)
def test_what_is_on_a_page_is_xml(item: Item) -> None:
    assert read(drawn(item)).tag == f"{SVG}svg"


def test_a_picture_is_as_large_as_the_trim() -> None:
    root = read(drawn())
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("200pt", "300pt", "0 0 200 300")


def test_with_its_bleed_a_picture_is_as_large_as_the_sheet() -> None:
    root = read(drawn(bleed=True))
    assert (root.get("width"), root.get("height")) == ("218pt", "318pt")


def test_pages_lie_side_by_side() -> None:
    root = read(VectorPages(pdf(page(), page())).svg([0, 1], TOLD))
    assert root.get("width") == "400pt"
    assert [child.get("x") for child in root.findall(f"{SVG}svg")] == ["0", "200"]


def test_a_shape_keeps_its_path_and_its_colour() -> None:
    assert '<path d="M0 0h100v100h-100Z" fill="#005365"/>' in drawn(SQUARE)


def test_lines_keep_their_width_and_dashes() -> None:
    line = Shape("0 0 m 50 50 l", stroke=DEEP, line_width=2, dash=(0, 3), round_caps=True)
    marks = 'stroke="#005365" stroke-width="2" stroke-dasharray="0 3" stroke-dashoffset="0" class="r"'
    assert f'<path d="M0 0L50 50" {marks}/>' in drawn(line)


def test_letters_are_outlines_and_each_is_defined_once() -> None:
    text = drawn(run("noon"))
    assert "<text" not in text
    assert len(re.findall("<use ", text)) == 4
    assert len(re.findall('<path id="g', text)) == 2


def test_a_line_of_type_is_as_long_as_in_the_pdf() -> None:
    words = run("noon noon", tracking=1.5, gap=2)
    last = [float(x) for x in re.findall(r'<use xlink:href="#g[^"]*" x="([-\d.]+)"', drawn(words))][-1]
    first, space, second = FACES.word("GowunBatang-Regular", "noon"), FACES.face("GowunBatang-Regular").space, "noo"
    before = first.width + space.width + FACES.word("GowunBatang-Regular", second).width
    assert last == pytest.approx(before + (8 * 1.5 + 2) / 10 * 1000, abs=2)


def test_inks_multiply_plate_by_plate() -> None:
    text = drawn(Picture(drawing(), 0, 0))
    assert text.count("mix-blend-mode:multiply") == 2
    assert "isolation:isolate" in text


def test_a_drawing_that_comes_twice_is_written_once() -> None:
    once, twice = (drawn(*[Picture(drawing(), at, 0) for at in places]) for places in ((0,), (0, 50)))
    assert len(twice) - len(once) < 200


def test_a_photograph_is_carried_as_it_is() -> None:
    assert 'href="data:image/jpeg;base64,' in drawn(photo())


def test_dots_of_one_ink_print_in_its_colour_and_are_clear_between() -> None:
    dots = Bitmap(8, 2, zlib.compress(b"\xff\x00"), Matrix(1000, 0, 0, 800, 0, 0))
    shown = Drawing(100, 80, ("", "", "q 1 scn 1000 0 0 800 0 0 cm /B Do Q\n"), "dots", bitmaps=(None, None, dots))
    (data,) = re.findall(r'href="data:image/png;base64,([^"]+)"', drawn(Picture(shown, 0, 0)))
    stencil = Image.open(BytesIO(base64.b64decode(data))).convert("RGBA")
    assert stencil.getpixel((0, 0)) == (0, 87, 112, 255)
    assert stencil.getpixel((0, 1))[3] == 0


def test_a_turned_group_is_turned() -> None:
    assert 'transform="matrix(0 1 -1 0 50 0)"' in drawn(Group((SQUARE,), matrix=Matrix(0, 1, -1, 0, 50, 0)))


def test_nothing_is_asked_of_elsewhere() -> None:
    text = drawn(SQUARE, run("Leek"), Picture(drawing(), 0, 0), photo())
    assert re.findall(r'(?:href="(?!#|data:)|url\((?!#))', text) == []


def test_every_name_that_is_used_is_defined() -> None:
    text = drawn(SQUARE, run("Leek"), Picture(drawing(), 0, 0))
    used = {*re.findall(r'href="#([^"]+)"', text), *re.findall(r"url\(#([^)]+)\)", text)}
    assert used - {*re.findall(r'id="([^"]+)"', text)} == set()


def test_the_words_are_told_to_those_who_cannot_see() -> None:
    assert "<title>Soup &amp; bread</title><desc>Leeks &lt; onions.</desc>" in drawn()


def test_equal_pages_give_equal_bytes() -> None:
    assert drawn(Picture(drawing(), 0, 0), run("Leek")) == drawn(Picture(drawing(), 0, 0), run("Leek"))


def test_bare_paper_is_tinted_under_all() -> None:
    assert drawn(Shape("0 0 9 9 re", fill=Tints())).count("#faf5e6") == 2


@pytest.mark.parametrize(
    ("operands", "space", "seen"),
    [
        (["0.5"], gray, "#808080"),
        (["1", "0", "0.2"], rgb, "#ff0033"),
        (["1", "0", "0", "0.5"], cmyk, "#008080"),
    ],
)
def test_colours_are_those_of_the_screen(operands: list[str], space: object, seen: str) -> None:
    assert colour(operands, space) == seen


def test_operators_come_with_what_stands_before_them() -> None:
    found = [*operations("/F1 9 Tf [<00ab>-12<00cd>]TJ\n/Span << /ActualText (a \\) b) >> BDC")]
    assert found == [
        ("Tf", ["/F1", "9"]),
        ("TJ", ["[", "<00ab>", "-12", "<00cd>", "]"]),
        ("BDC", ["/Span", "<<", "/ActualText", "(a \\) b)", ">>"]),
    ]


def test_paths_put_the_operator_first() -> None:
    assert svg_path("0 0 m 1 2 l 1 2 3 4 5 6 c h -1 -1 2 3 re") == "M0 0L1 2C1 2 3 4 5 6ZM-1 -1h2v3h-2Z"
