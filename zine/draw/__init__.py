"""The illustrations: words in, ink plates out.

`chance` decides, `knots` and `outlines` shape, `paths` compile, `paint` and `plates` print, and `pen` is the hand that
does it. The vocabulary (`vessels`, `foods`, `heaps`, `liquids`, `grounds`, `props`, `furniture`) is functions in
tables; `dish`, `scene` and `table` put them together as a card's words ask.
"""

from zine.draw.scene import draw
from zine.draw.table import draw_table

__all__ = ["draw", "draw_table"]
