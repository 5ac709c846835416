"""The wooden tray in which rice cakes are rolled in bean flour."""

from zine.draw.outlines import extrude
from zine.draw.paint import LINE, Dots, Paint, over
from zine.draw.vessels.boards import Lunchbox
from zine.draw.vessels.shading import shade_right

_RIM = 26.0
_PLANK = 9.0  # thickness of a wall, points


class WoodenTray(Lunchbox):
    """Square wooden tray with low walls and dovetailed corners: a sandbox, when it is full of bean flour."""

    rim_height = _RIM
    food_radius, food_height = 100.0, 13.0
    half_width, half_depth = 108.0, 96.0

    def back(self) -> None:
        """Draw the walls, their corners, the floor."""
        pen, width, depth = self.pen, self.half_width, self.half_depth
        outer = self._rectangle(-width, -depth, width, depth, _RIM, 0.03)
        side = extrude(outer, _RIM * pen.rise)
        pen.fill(side, Paint(0.66, 0.36, 0.1))
        for height in (8, 17):
            grain = self.on_page([(-width, -depth), (-width * 0.3, -depth), (width, -depth)], height)
            pen.stroke([(k[0], k[1] + 1.4 * (i % 2)) for i, k in enumerate(grain)], Paint(0.8, 0.56, 0.24), 1.2)
        shade_right(pen, side, over(warm=0.2, deep=Dots(0.34, pitch=2.2)), 0.24)
        for x in (-width, width):
            self._dovetail(x)
        pen.outline(side, 2.1, gap=0.08)
        pen.fill(outer, Paint(0.46, 0.19, 0.03))
        pen.outline(outer, 1.4, gap=0.1)
        inner = (-width + _PLANK, -depth + _PLANK, width - _PLANK, depth - _PLANK)
        pen.fill(self._rectangle(*inner, _RIM, 0.03), Paint(0.7, 0.4, 0.14), LINE, 1.2)
        for x, y in (
            (-width, depth),
            (width - _PLANK, depth),
            (-width, -depth + _PLANK),
            (width - _PLANK, -depth + _PLANK),
        ):
            joint = self.on_page([(x, y), (x + _PLANK, y), (x + _PLANK, y - _PLANK), (x, y - _PLANK)], _RIM)
            pen.poly(joint, Paint(0.6, 0.3, 0.08), over(deep=0.8), 0.8)

    def front(self) -> None:
        """Draw the near wall over what it hides."""
        pen, width, depth = self.pen, self.half_width, self.half_depth
        near = self.on_page([(-width + 2, -depth), (width - 2, -depth)], _RIM)
        inner = self.on_page([(width - _PLANK, -depth + _PLANK), (-width + _PLANK, -depth + _PLANK)], _RIM)
        pen.poly([*near, *inner], Paint(0.46, 0.19, 0.03))
        pen.stroke(inner, LINE, 1.2, curved=False)
        pen.stroke(near, LINE, 1.4, curved=False)

    def _dovetail(self, x: float) -> None:
        way = -1 if x > 0 else 1
        for low in (2, 11, 20):
            tail = self.on_page([(x, -self.half_depth), (x + way * _PLANK, -self.half_depth)], low)
            high = self.on_page([(x + way * _PLANK, -self.half_depth), (x, -self.half_depth)], low + 5)
            self.pen.poly([*tail, *high], Paint(0.42, 0.16, 0.02), over(deep=0.7), 0.7)
