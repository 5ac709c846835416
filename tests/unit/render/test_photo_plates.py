"""Photographs in plates, and plates without a drum of their own."""

import zlib
from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdfium2
import pytest

from tests.unit.render.sample import PALETTE, TEXT, THEME, drawing, opened, operators, page, pdf, run
from zine.model.drawing import Bitmap, Drawing
from zine.model.geometry import Matrix
from zine.model.ink import Borrowed, Drum, Ink, Palette, Screen, Tints
from zine.model.page import Picture
from zine.model.theme import Theme

PRINTS = "q 1 scn 1000 0 0 800 0 0 cm /B Do Q\n"
HALF = Bitmap(8, 2, zlib.compress(b"\xff\x00"), Matrix(1000, 0, 0, 800, 0, 0))  # the upper half prints
WHITE = replace(PALETTE, paper=(1.0, 1.0, 1.0))
CLEAN = replace(THEME, palette=WHITE, slip=0.0, grain=False)
SQUARE = "1 scn\n0 0 m 1000 0 l 1000 800 l 0 800 l h\nf\n"


def photograph(seed: str = "soup", bitmap: Bitmap = HALF) -> Drawing:
    """Return a photograph on the dark plate alone."""
    return Drawing(100, 80, ("", "", PRINTS), seed, bitmaps=(None, None, bitmap))


def plate(file: pikepdf.Pdf) -> pikepdf.Object:
    return file.pages[0].Resources.XObject.D1.Resources.XObject.P0


def seen(theme: Theme, *drawings: Drawing) -> pypdfium2.PdfBitmap:
    shown = page(*(Picture(each, 0, 0) for each in drawings), bleed=0.0)
    return pypdfium2.PdfDocument(pdf(shown, theme=theme))[0].render(scale=2)


def colour(theme: Theme, x: int, y: int, *drawings: Drawing) -> tuple[int, ...]:
    """Return the colour at a point of a page, from its top left corner."""
    return seen(theme, *drawings).to_pil().convert("RGB").getpixel((2 * x, 2 * y))  # type: ignore[return-value]


def borrowing(screen: Screen = Screen.TINT, strength: float = 0.25) -> Theme:
    """Return a theme of two drums, the light one printed on the dark."""
    palette = Palette(Borrowed(Drum.DEEP, strength, screen), WHITE.warm, WHITE.deep, WHITE.paper)
    return replace(CLEAN, palette=palette)


def shares(theme: Theme) -> float:
    """Return how dark, on average, a solid of the light plate is: 1 as a solid of the dark ink."""
    picture = seen(theme, drawing(plates=(SQUARE, "", ""))).to_pil().convert("RGB").crop((20, 20, 180, 140))
    red, _, _ = picture.resize((1, 1), 4).getpixel((0, 0))  # type: ignore[misc] # of three channels
    ink = theme.palette.deep
    return (1 - red / 255) / (1 - ink.rgb[0])


def test_a_bitmap_is_a_mask_in_the_ink_of_its_plate() -> None:
    file = opened(page(Picture(photograph(), 0, 0)))
    bitmap = plate(file).Resources.XObject.B
    assert bool(bitmap.ImageMask)
    assert bitmap.read_bytes() == b"\xff\x00"
    assert str(plate(file).Resources.ColorSpace.I[1]) == "/Jjok Teal"


def test_the_bits_that_are_set_print() -> None:
    dark = tuple(round(255 * share) for share in WHITE.deep.rgb)  # type: ignore[union-attr] # an ink
    assert colour(CLEAN, 50, 20, photograph()) == pytest.approx(dark, abs=2)
    assert colour(CLEAN, 50, 60, photograph()) == (255, 255, 255)


def test_a_photograph_multiplies_with_what_is_under_it() -> None:
    yellow = drawing(plates=(SQUARE, "", ""))
    assert colour(CLEAN, 50, 60, yellow, photograph()) == colour(CLEAN, 50, 60, yellow)


def test_photographs_with_equal_operators_are_told_apart() -> None:
    other = HALF._replace(packed=zlib.compress(b"\x00\xff"))
    file = opened(page(Picture(photograph(), 0, 0), Picture(photograph(bitmap=other), 0, 90)))
    assert sorted(file.pages[0].Resources.XObject.keys()) == ["/D1", "/D2"]


def test_equal_photographs_go_in_once() -> None:
    data = pdf(page(Picture(photograph(), 0, 0), Picture(photograph(), 0, 90)))
    assert data.count(b"/ImageMask true") == 1


def test_a_borrowed_drum_is_not_in_the_file() -> None:
    file = opened(page(Picture(drawing(plates=(SQUARE, SQUARE, SQUARE)), 0, 0)), theme=borrowing())
    forms = file.pages[0].Resources.XObject.D1.Resources.XObject
    inks = [str(forms[name].Resources.ColorSpace.I[1]) for name in sorted(forms.keys())]
    assert inks == ["/Jjok Teal", "/Gochu Red", "/Jjok Teal"]


@pytest.mark.parametrize("screen", list(Screen))
@pytest.mark.parametrize("strength", [0.1, 0.5, 0.9])
def test_a_borrowed_solid_is_as_dark_as_its_strength(screen: Screen, strength: float) -> None:
    assert shares(borrowing(screen, strength)) == pytest.approx(strength, abs=0.04)


def test_what_is_ruled_through_is_ink_and_paper() -> None:
    picture = seen(borrowing(Screen.LINES, 0.5), drawing(plates=(SQUARE, "", ""))).to_pil().convert("L")
    darkest, lightest = picture.crop((20, 20, 180, 140)).getextrema()
    assert lightest > 230  # type: ignore[operator] # of one channel
    assert darkest < 130  # type: ignore[operator]


def test_a_borrowed_plate_drifts_with_the_drum_that_prints_it() -> None:
    slipping = replace(borrowing(), slip=0.5)
    file = opened(page(Picture(drawing(plates=(SQUARE, SQUARE, SQUARE)), 0, 0)), theme=slipping)
    forms = file.pages[0].Resources.XObject.D1.Resources.XObject
    sun, warm, deep = ([float(number) for number in forms[name].Matrix] for name in sorted(forms.keys()))
    assert sun == deep != warm


def test_type_is_never_broken_up_by_a_borrowed_drum() -> None:
    palette = replace(WHITE, warm=Borrowed(Drum.DEEP, 0.5, Screen.LINES))
    loud = run("Spicy")._replace(ink=Tints(0, 1, 0.2))
    files = [opened(page(word), theme=replace(CLEAN, palette=palette)) for word in (loud, run("Spicy"))]
    assert operators(files[0].pages[0]) == operators(files[1].pages[0])


def test_one_drum_alone_prints_a_page() -> None:
    black = Ink("Black", (0.1, 0.1, 0.1), (0, 0, 0, 1))
    palette = Palette(Borrowed(Drum.WARM, 0.2), Borrowed(Drum.DEEP, 0.5), black, (1.0, 1.0, 1.0))
    theme = Theme("mono", palette, {"text": (TEXT,)}, slip=0.0, grain=False)
    file = pikepdf.open(BytesIO(pdf(page(Picture(drawing(plates=(SQUARE, SQUARE, SQUARE)), 0, 0)), theme=theme)))
    spaces = [each for each in file.objects if isinstance(each, pikepdf.Array) and each and each[0] == "/Separation"]
    assert [str(space[1]) for space in spaces] == ["/Black"]
    assert palette.mix(Tints(1, 0, 0)) == pytest.approx((0.91, 0.91, 0.91))
