"""A theme: the zine's one set of inks, the faces behind its type roles, and the design of its pages."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from zine.model.declaration import GIVEN, says
from zine.model.ink import Palette

TYPE_ROLES = ("display", "text", "bold", "italic", "hand", "panel", "panel-bold")

OWN_GROUND = "own"
NO_BORDER = NO_GROUND = "none"
FRAME = "frame"
_THRIFTY_TINTS = (0.08, 0.08, 0.05)
_THRIFTY_SIZE = 0.9
_THRIFTY_LINE = 0.5


class Furniture(StrEnum):
    """How slips, notes, yolks, boards and bars are made."""

    SOLID = "solid"  # of coloured paper
    OUTLINED = "outlined"  # of lines
    BARE = "bare"  # not at all: hairlines and large numerals stand in for them


class Letters(StrEnum):
    """How a dish's name is printed in big letters."""

    GROUND = "ground"  # in whatever stands out from the picture's ground
    INK = "ink"  # in the dark ink, without a shadow
    NEON = "neon"  # in the light ink, in tubes of the loud one
    TINT = "tint"  # in the light ink, with a line round them
    OUTLINE = "outline"  # a line in the loud ink
    HOLLOW = "hollow"  # a line in the dark ink
    BOLD = "bold"  # in the dark ink or in bare paper, whichever stands out, cut clear of patterns


@dataclass(frozen=True, slots=True)
class Design:
    """How pages are made, beyond inks and faces. All defaults together are the risograph table.

    `night` says that shop windows are dark: their type is light then, and what cannot be lies on paper.
    """

    furniture: Furniture = field(
        default=Furniture.SOLID, metadata=says("How slips, notes and boards are made: solid, outlined or bare.")
    )
    letters: Letters = field(
        default=Letters.GROUND,
        metadata=says("Big names: ground (as the picture asks), ink, neon, tint, outline, hollow or bold."),
    )
    ground: str = field(
        default=OWN_GROUND,
        metadata=says(
            "What is behind every dish: own (as its picture asks), none, frame (a line round it), or another ground."
        ),
    )
    ground_color: str = field(default="", metadata=says("The colour of that ground, by a paint's name."))
    disc: str = field(default="", metadata=says("The colour of the disc on a ground with a sun, by a paint's name."))
    border: str = field(
        default="saekdong",
        metadata=says("The border along the head of the pages round the cards, by its name, or none."),
    )
    night: bool = field(default=False, metadata=says("Whether the pages with the pictures are dark."))
    stagings: tuple[str, ...] = field(
        default=("bleed", "framed", "corner", "band", "disc"),
        metadata=says("How pictures take turns to stand on the page: bleed, framed, corner, band, disc."),
    )
    tints: tuple[float, float, float] = field(
        default=(1.0, 1.0, 1.0),
        metadata=says("How strongly each ink prints in pictures, 0 to 1: sun, warm, deep.", low=0, high=1),
    )
    sparing: bool = field(
        default=False, metadata=says("Whether ink is saved: lines and pale tints stand for all that is solid.")
    )
    seal: bool = field(default=False, metadata=says("Whether a seal stands under names that run down the page."))
    size: float = field(
        default=1.0, metadata=says("How large dishes are drawn, 1 being as large as fits.", low=0.3, high=1.2)
    )
    hand: float = field(
        default=1.0,
        metadata=says("How loosely lines are drawn and paper is cut: 1 by hand, 0 by machine.", low=0, high=2),
    )
    line: float = field(
        default=1.0,
        metadata=says("How heavy lines are in pictures: 1 as by a brush, less by a pen.", low=0.2, high=2),
    )
    word_gap: float = field(
        default=0.09, metadata=says("Added between words of the display face, in ems.", low=-0.2, high=1)
    )
    scale: Mapping[str, float] = field(
        default_factory=dict,
        metadata=says(
            "Factors on single type sizes, by name: name, headnote, item, step, note and others.", low=0.5, high=2
        ),
    )
    sections: Mapping[str, tuple[float, float, float]] = field(
        default_factory=dict,
        metadata=says(
            "Other ink mixes for the courses' colours, by the colour's name: how much sun, warm, deep.", low=0, high=1
        ),
    )


DESIGN = Design()


@dataclass(frozen=True, slots=True)
class Theme:
    """How a zine looks. `chains` gives each type role its faces, first choice first, by file stem in `fonts/`.

    `slip` is the greatest drift of the light plates at the press, in points; 0 prints in perfect register.
    `grain` says whether bare-paper specks show in solids.
    """

    name: str = field(metadata=GIVEN)
    palette: Palette = field(metadata=says("The three inks and the paper."))
    chains: Mapping[str, tuple[str, ...]] = field(metadata=says("The faces of each type role, first choice first."))
    slip: float = field(
        default=0.55, metadata=says("How far the light plates may drift at the press, in points.", low=0, high=4)
    )
    grain: bool = field(default=True, metadata=says("Whether specks of bare paper show in solids."))
    design: Design = field(default=DESIGN, metadata=says("How pages are made."))


def thrifty(theme: Theme) -> Theme:
    """Return the theme redesigned for little ink: lines for papers, frames for grounds, and pale tints in pictures."""
    design = theme.design
    solid = design.furniture is Furniture.SOLID
    sun, warm, deep = (min(pair) for pair in zip(design.tints, _THRIFTY_TINTS, strict=True))
    thin = replace(
        design,
        furniture=Furniture.OUTLINED if solid else design.furniture,
        letters=Letters.OUTLINE if theme.palette.tells_apart else Letters.HOLLOW,
        ground="none" if design.ground == "none" else FRAME,
        ground_color="",
        disc="",
        border=NO_BORDER,
        night=False,
        tints=(sun, warm, deep),
        size=design.size * _THRIFTY_SIZE,
        line=design.line * _THRIFTY_LINE,
        sparing=True,
    )
    return replace(theme, grain=False, design=thin)
