"""A theme: the zine's one set of inks, and the faces behind its type roles."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from zine.model.declaration import GIVEN, says
from zine.model.ink import Palette

TYPE_ROLES = ("display", "text", "bold", "italic", "hand", "panel", "panel-bold")


@dataclass(frozen=True, slots=True)
class Theme:
    """How a zine looks. `chains` gives each type role its faces, first choice first, by file stem in `fonts/`.

    `slip` is the greatest drift of the light plates at the press, in points; 0 prints in perfect register.
    `grain` says whether bare-paper specks show in solids.
    """

    name: str = field(metadata=GIVEN)
    palette: Palette = field(metadata=says("The three inks and the paper."))
    chains: Mapping[str, tuple[str, ...]] = field(metadata=says("The faces of each type role, first choice first."))
    slip: float = field(default=0.55, metadata=says("How far the light plates may drift at the press, in points."))
    grain: bool = field(default=True, metadata=says("Whether specks of bare paper show in solids."))
