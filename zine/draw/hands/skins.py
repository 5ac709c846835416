"""Skins, every one of them mixed from the zine's own inks."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from zine.draw.paint import Dots, Paint, over

SkinTone = Literal["porcelain", "peach", "sand", "honey", "chestnut", "cocoa", "ebony"]


class Skin(NamedTuple):
    """What a hand is painted in: its flesh, the shade of the palm, the flat shade of fingers, nails, creases."""

    flesh: Paint
    shade: Paint
    wash: Paint
    nail: Paint
    crease: Paint


_ROSY = over(warm=Dots(0.34, pitch=2.1))
_WARM = over(warm=Dots(0.5, pitch=2.1), deep=Dots(0.12, pitch=2.3))
_DEEP = over(warm=0.2, deep=Dots(0.4, pitch=2.1))
_BLUSH, _TAN, _DUSK = over(warm=0.2), over(warm=0.26, deep=0.06), over(warm=0.12, deep=0.3)
_INNER = over(warm=0.6, deep=0.35)

SKINS: Mapping[SkinTone, Skin] = {
    "porcelain": Skin(Paint(0.10, 0.09, 0), _ROSY, _BLUSH, Paint(0.02, 0.26, 0), _INNER),
    "peach": Skin(Paint(0.22, 0.20, 0), _ROSY, _BLUSH, Paint(0.04, 0.10, 0), _INNER),
    "sand": Skin(Paint(0.40, 0.22, 0.02), _WARM, _TAN, Paint(0.12, 0.10, 0), _INNER),
    "honey": Skin(Paint(0.58, 0.36, 0.04), _WARM, _TAN, Paint(0.22, 0.16, 0), _INNER),
    "chestnut": Skin(Paint(0.70, 0.52, 0.20), _DEEP, _DUSK, Paint(0.34, 0.26, 0.02), over(deep=0.7)),
    "cocoa": Skin(Paint(0.74, 0.62, 0.42), _DEEP, _DUSK, Paint(0.42, 0.34, 0.08), over(deep=0.8)),
    "ebony": Skin(Paint(0.74, 0.66, 0.62), _DEEP, _DUSK, Paint(0.46, 0.38, 0.16), over(deep=0.9)),
}
