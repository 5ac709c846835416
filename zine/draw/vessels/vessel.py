"""What a dish asks of the thing it is served in."""

from typing import Protocol

from zine.draw.knots import Knots
from zine.draw.paint import Paint
from zine.draw.pen import Pen


class Vessel(Protocol):
    """Drawn in a frame of its own: rim radius 100, origin where it stands, x right, y away from the viewer, z up.

    A dish draws `shadow`, `back`, then the food (inside `clip` if `clips`), then `front`. Nothing is drawn before
    that, so a vessel may be made first and stood on something afterwards.
    """

    pen: Pen
    foot_radius: float  # where it touches the table
    food_radius: float
    food_height: float
    mound: float  # how much higher the food stands in the middle; what is heaped into it may raise it
    clips: bool  # whether the near rim hides the food behind it

    def shadow(self, tone: Paint) -> None:
        """Draw what it throws on the table, in the scene's tone."""

    def back(self) -> None:
        """Draw everything that the food may cover."""

    def front(self) -> None:
        """Draw what covers the food: the near rim."""

    def clip(self) -> None:
        """Hide all that follows behind the near rim, until the pen's `unclip`."""

    def dome(self, x: float, y: float) -> float:
        """Return how high the food stands at (x, y)."""

    def ellipse(self, radius: float, height: float, knots: int = 16, wobble: float | None = None) -> Knots:
        """Return its round at that height, on the page, drawn by hand."""

    def ring_point(self, radius: float, degrees: float, height: float) -> tuple[float, float]:
        """Return a point of its round on the page; 0° is right, 90° away from the viewer."""
