"""Where food goes: patches of a dish with coordinates of their own.

A region maps (u, v), each -1 to 1, to the table, so that a heap is written once and works as a sector of bibimbap, a
mound on a plate or a whole bowlful. u runs along the strands, v across them.
"""

import math
from collections.abc import Callable
from typing import ClassVar, Protocol

from zine.draw.chance import Chance
from zine.draw.knots import Knot
from zine.draw.pen import Pen

Dome = Callable[[float, float], float]  # height of the food at a place in the dish


def flat(x: float, y: float) -> float:  # noqa: ARG001 - a Dome of height 0
    """Return 0: the table itself."""
    return 0.0


class Region(Protocol):
    """A patch of a dish. Lengths are points, `turn` is radians.

    (x, y) is its middle; `length` and `width` are its half extents along u and v; `radius` is that of a round thing
    that fits in it; `bump` is how far its middle rises above the dome.
    """

    square: ClassVar[bool] = False
    x: float
    y: float
    radius: float
    length: float
    width: float
    turn: float
    dome: Dome
    bump: float

    def point(self, u: float, v: float) -> tuple[float, float]:
        """Return where (u, v) lies on the table."""
        ...

    def lifted(self, u: float, v: float, lift: float = 0.0) -> tuple[float, float, float]:
        """Return where (u, v) lies on the food: x, y, z."""
        x, y = self.point(u, v)
        bump = self.bump * max(0.0, 1 - u * u) * max(0.0, 1 - v * v)
        return x, y, self.dome(x, y) + bump + lift

    def at(self, pen: Pen, u: float, v: float, lift: float = 0.0) -> tuple[float, float]:
        """Return where (u, v) lies on the drawing."""
        return pen.at(*self.lifted(u, v, lift))

    def edge(
        self,
        pen: Pen,
        chance: Chance,
        count: int = 12,
        grow: float = 1.0,
        wobble: float = 0.05,
        lift: float = 0.0,
    ) -> list[Knot]:
        """Return the region's outline on the drawing, `count` knots; a superellipse keeps it full in the corners."""
        wave = chance.wave(4)
        out: list[Knot] = []
        for i in range(count):
            angle = math.tau * i / count
            u, v = math.cos(angle), math.sin(angle)
            reach = (abs(u) ** 2.8 + abs(v) ** 2.8) ** (-1 / 2.8)
            push = grow * (1 + wobble * wave(angle))
            out.append(self.at(pen, u * reach * push, v * reach * push, lift))
        return out


class Blob(Region):
    """An oval patch, `aspect` times as wide as it is long."""

    def __init__(
        self,
        x: float,
        y: float,
        radius: float,
        turn: float = 0.0,
        aspect: float = 1.0,
        dome: Dome = flat,
        bump: float = 6.0,
    ) -> None:
        self.x, self.y, self.radius, self.turn, self.aspect = x, y, radius, turn, aspect
        self.dome, self.bump = dome, bump
        self.length, self.width = radius, radius * aspect
        self._cosine, self._sine = math.cos(turn), math.sin(turn)

    def point(self, u: float, v: float) -> tuple[float, float]:
        """Return where (u, v) lies on the table."""
        along, across = u * self.radius, v * self.radius * self.aspect
        return (
            self.x + along * self._cosine - across * self._sine,
            self.y + along * self._sine + across * self._cosine,
        )


class Wedge(Region):
    """A sector of a ring round (center_x, center_y), between two radii and two angles (radians)."""

    def __init__(
        self,
        inner: float,
        outer: float,
        start: float,
        end: float,
        dome: Dome = flat,
        bump: float = 6.0,
        center_x: float = 0.0,
        center_y: float = 0.0,
    ) -> None:
        self.inner, self.outer, self.start, self.end = inner, outer, start, end
        self.dome, self.bump = dome, bump
        self.center_x, self.center_y = center_x, center_y
        middle, self.turn = (inner + outer) / 2, (start + end) / 2
        self.x = center_x + middle * math.cos(self.turn)
        self.y = center_y + middle * math.sin(self.turn)
        self.length, self.width = (outer - inner) / 2, middle * (end - start) / 2
        self.radius = min(self.length, self.width) * 1.1

    def point(self, u: float, v: float) -> tuple[float, float]:
        """Return where (u, v) lies on the table."""
        radius = self.inner + (self.outer - self.inner) * (u + 1) / 2
        angle = self.start + (self.end - self.start) * (v + 1) / 2
        return self.center_x + radius * math.cos(angle), self.center_y + radius * math.sin(angle)


class Rect(Region):
    """A compartment of a box, turned with its box by `turned`; its floor is `z` points above the table."""

    square: ClassVar[bool] = True

    def __init__(
        self,
        corners: tuple[float, float, float, float],
        z: float,
        turned: Callable[[float, float], tuple[float, float]] = lambda x, y: (x, y),
        bump: float = 4.0,
    ) -> None:
        self.corners, self.turned = corners, turned
        self.dome, self.bump = (lambda _x, _y: z), bump
        x0, y0, x1, y1 = corners
        self.x, self.y = turned((x0 + x1) / 2, (y0 + y1) / 2)
        self.length, self.width, self.turn = (x1 - x0) / 2, (y1 - y0) / 2, 0.0
        self.radius = min(self.length, self.width)

    def point(self, u: float, v: float) -> tuple[float, float]:
        """Return where (u, v) lies on the table."""
        x0, y0, x1, y1 = self.corners
        return self.turned((x0 + x1) / 2 + u * (x1 - x0) / 2, (y0 + y1) / 2 + v * (y1 - y0) / 2)

    def edge(
        self,
        pen: Pen,
        chance: Chance,
        count: int = 20,
        grow: float = 1.0,
        wobble: float = 0.02,
        lift: float = 0.0,
    ) -> list[Knot]:
        """Return the compartment's outline on the drawing, nearly square; always at least 20 knots."""
        wave = chance.wave(4)
        count = max(count, 20)
        out: list[Knot] = []
        for i in range(count):
            angle = math.tau * i / count
            u, v = math.cos(angle), math.sin(angle)
            reach = (abs(u) ** 7 + abs(v) ** 7) ** (-1 / 7) * (1 + wobble * wave(angle)) * 1.1
            out.append(self.at(pen, u * reach * grow, v * reach * grow, lift))
        return out
