"""The illustrations: words in, ink plates out.

`chance` decides, `knots` and `outlines` shape, `paths` compile, `paint` and `plates` print, and `pen` is the hand that
does it. The vocabulary (`vessels`, `foods`, `heaps`, `liquids`, `grounds`, `props`, `furniture`) is functions in
tables; `dish`, `scene` and `table` put them together as a card's words ask.
"""

from collections.abc import Mapping
from typing import Any

from zine.draw.profile import Standing
from zine.draw.recording import Plateds
from zine.draw.stage import Stage
from zine.model.drawing import Drawing

# The vocabulary takes a while to import, and who has its pictures from a cache does without.

Option = str | float | bool


def draw(words: Mapping[str, Any], seed: str, stage: Stage, standing: Standing | None = None) -> Drawing:
    """Draw one dish in its surroundings; see `zine.draw.scene.draw`."""
    from zine.draw.scene import draw as draw_scene  # noqa: PLC0415 see above

    return draw_scene(words, seed, stage, standing)


def standing_of(words: Mapping[str, Any], seed: str, stage: Stage) -> Standing:
    """Draw what stands in a picture; see `zine.draw.scene.standing_of`."""
    from zine.draw.scene import standing_of as stood_in_scene  # noqa: PLC0415 see above

    return stood_in_scene(words, seed, stage)


def draw_table(
    spec: Mapping[str, Any],
    dishes: Mapping[str, Mapping[str, Any]],
    seed: str,
    stage: Stage,
    known: Plateds | None = None,
) -> Drawing:
    """Draw many dishes on one table; see `zine.draw.table.draw_table`."""
    from zine.draw.table import draw_table as draw_setting  # noqa: PLC0415 see above

    return draw_setting(spec, dishes, seed, stage, known)


def draw_small(words: Mapping[str, Any], name: str, radius: float, known: Plateds | None = None) -> Drawing:
    """Draw one dish the size of a thumb; see `zine.draw.small.draw_small`."""
    from zine.draw.small import draw_small as draw_thumb  # noqa: PLC0415 see above

    return draw_thumb(words, name, radius, known)


def draw_icon(name: str, size: float = 64.0, seed: str = "", **options: Option) -> Drawing:
    """Draw an icon; see `zine.draw.furniture.draw_icon`."""
    from zine.draw.furniture import draw_icon as draw_sign  # noqa: PLC0415 see above

    return draw_sign(name, size, seed, **options)


def draw_border(name: str, width: float, height: float) -> Drawing:
    """Draw a border; see `zine.draw.furniture.draw_border`."""
    from zine.draw.furniture import draw_border as draw_strip  # noqa: PLC0415 see above

    return draw_strip(name, width, height)
