"""What all vessels share: a wheel-thrown shape seen from above, its shadow, its mouth."""

import math
from collections.abc import Sequence

from zine.draw.chance import Chance
from zine.draw.knots import Knot, Knots
from zine.draw.outlines import ellipse, lathe
from zine.draw.paint import LINE, Paint, over
from zine.draw.paths import poly
from zine.draw.pen import Pen
from zine.draw.vessels.cast_shadow import Circle, Jut, jutting_shadow, throw, turned_shadow

_DIPS = 0.011  # points that a loosely drawn rim drops, a point to the side
FRONT_RIM = range(196, 345, 18)  # degrees of the near rim that its dark line follows
_OVER_THE_RIM = ((2.0, 14.0), (7.0, 26.0), (18.0, 42.0), (40.0, 62.0))  # how food comes over it: so far out, so far up


class Tableware:
    """Measurements are in the vessel's own frame, rim radius 100. Each vessel sets its own and draws its own `back`."""

    rim_radius: float = 100
    rim_height: float = 60
    mouth_radius: float = 88
    foot_radius: float = 70
    food_radius: float = 85
    food_height: float = 54
    mound: float = 12
    clips: bool = True
    stretch: tuple[float, float] = (1.0, 1.0)  # across and away from the viewer
    wobble: float = 0.005  # share of a radius by which a drawn oval strays

    def __init__(self, pen: Pen, chance: Chance, *, mound: float | None = None) -> None:
        """Draw nothing yet. `mound` is how much higher the food stands in the middle; None is the vessel's own."""
        self.pen, self.chance = pen, chance
        if mound is not None:
            self.mound = mound
        self._dip = chance.child("dip").spread(_DIPS) * pen.plates.hand.loose

    def shadow(self, tone: Paint) -> None:
        """Draw the cast shadow, and the dark line where the foot meets the table."""
        throw(
            self.pen,
            [*turned_shadow(self.pen, self.circles(), self.stretch), *jutting_shadow(self.pen, self.juts())],
            tone,
        )
        self.pen.fill(self._on_table(5, -5, self.foot_radius * 1.07), over(deep=0.62, warm=0.3))

    def circles(self) -> Sequence[Circle]:
        """Return what throws its shadow, from the foot up: radius and height."""
        return ((self.foot_radius, 0.0), (self.rim_radius, self.rim_height))

    def juts(self) -> Sequence[Jut]:
        """Return what juts out of its round and throws a shadow too: handles, lugs."""
        return ()

    def front(self) -> None:
        """Draw nothing: a flat vessel has no near rim."""

    def clip(self) -> None:
        """Hide all that follows behind the near rim, until the pen's `unclip`."""
        x, y = self.pen.at(0, 0, self.rim_height - 1)
        radius, above = self.mouth_radius, y + 400
        round_rim = [math.radians(a) for a in range(180, 361, 12)]
        near_rim = self._dipped(
            [(x + radius * math.cos(a), y + radius * self.pen.tilt * math.sin(a)) for a in round_rim]
        )
        over = [(radius + beside, y + up) for beside, up in _OVER_THE_RIM]
        left, right = ([(x + side * reach, at) for reach, at in over] for side in (-1, 1))
        self.pen.plates.clip(poly([(left[-1][0], above), *reversed(left), *near_rim, *right, (right[-1][0], above)]))

    def dome(self, x: float, y: float) -> float:
        """Return how high the food stands at (x, y): a flat dome."""
        share = (x * x + y * y) / (self.food_radius * self.food_radius)
        return self.food_height + self.mound * max(0.0, 1 - share)

    def ellipse(
        self, radius: float, height: float, knots: int = 16, wobble: float | None = None, dy: float = 0
    ) -> list[Knot]:
        """Return its round at that height, drawn by hand, `dy` away from the viewer."""
        x, y = self.pen.at(0, dy, height)
        across, away = self.stretch
        strays = self.wobble if wobble is None else wobble
        drawn = ellipse(x, y, radius * across, radius * self.pen.tilt * away, knots, 0, strays, self.chance)
        return self._dipped(drawn)

    def ring_point(self, radius: float, degrees: float, height: float) -> tuple[float, float]:
        """Return a point of its round on the page; 0° is right, 90° away from the viewer."""
        across, away = self.stretch
        angle = math.radians(degrees)
        x, y = self.pen.at(across * radius * math.cos(angle), away * radius * math.sin(angle), height)
        return x, y + self._dip * (x - self.pen.x)

    def ring(self, radius: float, height: float, degrees: range) -> list[Knot]:
        """Return many points of its round."""
        return [self.ring_point(radius, a, height) for a in degrees]

    def silhouette(self, profile: Knots) -> list[Knot]:
        """Return the silhouette of a wall given as (radius, height) from the foot up."""
        return self._dipped(lathe(profile, self.pen.tilt, self.pen.rise, *self.pen.at(0, 0)))

    def mouth(self, rim: Paint | str, wall: Paint | str, lip: bool) -> None:
        """Draw the top of the rim and the inner wall; `lip` draws the line between them."""
        outer = self.ellipse(self.rim_radius * 0.995, self.rim_height)
        inner = self.ellipse(self.mouth_radius, self.rim_height - 1)
        self.pen.fill(outer, rim)
        self.pen.outline(outer, 1.5, gap=0.1)
        self.pen.fill(inner, wall)
        if lip:
            self.pen.outline(inner, 0.9, gap=0.3)

    def near_rim(self, radius: float, height: float, width: float, paint: Paint = LINE) -> None:
        """Brush the near rim, over the food."""
        self.pen.brush(self.ring(radius, height, FRONT_RIM), width, paint, (0.3, 0.3))

    def _dipped(self, knots: Knots) -> list[Knot]:
        """Let a round dip to one side, as on no wheel but in every drawing."""
        return [(k[0], k[1] + self._dip * (k[0] - self.pen.x), *k[2:]) for k in knots]

    def _on_table(self, dx: float, dy: float, radius: float) -> list[Knot]:
        return ellipse(*self.pen.at(dx, dy, 0), radius, radius * self.pen.tilt, 12)
