"""A photograph in its place: cut out by hand or as a disc, printed in the inks of the press, perhaps with a name."""

from math import sqrt

from PIL import Image

from zine.draw.chance import Chance
from zine.draw.furniture.cut_edges import hand_cut
from zine.draw.outlines import ellipse
from zine.draw.paint import LINE
from zine.draw.paths import Path, smooth
from zine.draw.photographs.dots import dots
from zine.draw.photographs.lines import DPI, lines
from zine.draw.photographs.mount import Mount
from zine.draw.photographs.opened import on_paper, opened
from zine.draw.photographs.separation import separated
from zine.draw.plates import Plates
from zine.model.drawing import Bitmap, Drawing
from zine.model.geometry import Box, Size
from zine.model.ink import PLATES, Palette
from zine.model.units import POINTS_PER_INCH

_DOTS = 38_000  # of the dark ink; so a larger picture has larger dots
_FINEST, _COARSEST = 65.0, 45.0  # rows of dots an inch
_ANGLES = {"sun": 8.0, "warm": 72.0, "deep": 41.0}  # degrees, as in drawings
_SUN_SHARE = 0.8  # rows of the light ink, whose dots hardly show, for each of the others
_SAMPLES = 2  # of the picture, for each row of dots
_HEAVIEST = 180_000  # bytes; a picture that takes more gets larger dots
_STRAY = 0.6  # points, of the scissors
_LINE = 1.1


def mounted(data: bytes, mount: Mount, palette: Palette, seed: str) -> Drawing:
    """Return the plates of a picture in its place; its `data` can be opened."""
    bitmaps = _bitmaps(data, mount, palette)
    plates = Plates(mount.page.width, mount.page.height)
    outline = _outline(mount, Chance(seed).child("cut"))
    plates.clip(outline)
    sun, warm, deep = (_shown(bitmap) for bitmap in bitmaps)
    plates.stamp((sun, warm, deep), 0, 0)
    plates.unclip()
    if mount.sparing:
        plates.stroke(outline, LINE, _LINE)
    if mount.lettering:
        mount.lettering.print(plates)
    return Drawing(*mount.page, plates.streams(), seed, mount.bleed, bitmaps=bitmaps)


def _bitmaps(data: bytes, mount: Mount, palette: Palette) -> tuple[Bitmap | None, Bitmap | None, Bitmap | None]:
    area = mount.box.width * mount.box.height
    lpi = min(_FINEST, max(_COARSEST, POINTS_PER_INCH * sqrt(_DOTS / area)))
    drawn = lines(_seen(data, mount.box, DPI), mount.box) if mount.sparing else None
    while True:
        sun, warm, deep = _screened(_seen(data, mount.box, lpi * _SAMPLES), mount, palette, lpi=lpi)
        weight = sum(len(bitmap.packed) for bitmap in (sun, warm, deep) if bitmap)
        if weight <= _HEAVIEST:
            return sun, warm, drawn or deep
        lpi *= 0.97 * sqrt(_HEAVIEST / weight)


def _seen(data: bytes, box: Box, dpi: float) -> Image.Image:
    return on_paper(opened(data, Size(box.width, box.height), dpi))


def _screened(picture: Image.Image, mount: Mount, palette: Palette, *, lpi: float) -> list[Bitmap | None]:
    plates = zip(PLATES, separated(picture, palette), mount.tints, strict=True)
    return [_plate(ink, grey, mount.box, tint=tint, lpi=lpi) if grey and tint else None for ink, grey, tint in plates]


def _plate(ink: str, grey: Image.Image, box: Box, *, tint: float, lpi: float) -> Bitmap:
    weaker = grey if tint == 1 else grey.point([round(shade * tint) for shade in range(256)])
    rows = lpi * _SUN_SHARE if ink == "sun" else lpi
    return dots(weaker, box, lpi=rows, angle=_ANGLES[ink])


def _shown(bitmap: Bitmap | None) -> str:
    """Return the operators that print a bitmap in its place."""
    if bitmap is None:
        return ""
    place = " ".join(f"{number:.2f}" for number in bitmap.place)
    return f"q 1 scn {place} cm /B Do Q\n"


def _outline(mount: Mount, chance: Chance) -> Path:
    box = mount.box
    if mount.round:
        radius = min(box.width, box.height) / 2
        return smooth(ellipse(*box.middle, radius, radius, 18, 0, 0.006 * mount.hand, chance))
    return smooth(hand_cut(box.corners, chance, _STRAY * mount.hand))
