"""A plan: everything that decides where a page goes."""

from collections.abc import Mapping
from typing import NamedTuple

from zine.impose.tracks import Allowances, Grid
from zine.impose.upright import Upright
from zine.model.assembly import Creep
from zine.model.geometry import Size
from zine.model.sheet import CreepMode, Layout

Numbered = Mapping[int, tuple[int, Upright]]  # by a page's number in the layout: its own number, and itself


class Plan(NamedTuple):
    """A layout on paper, with its pages. `page` is the largest page's size, enlarged by `scale` like all."""

    layout: Layout
    grid: Grid
    pages: Numbered
    allowed: Allowances
    page: Size
    scale: float
    poster_scale: float
    creep: Creep
    mode: CreepMode
