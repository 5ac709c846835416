"""No vessel at all."""

from zine.draw.paint import Paint
from zine.draw.vessels.tableware import Tableware


class BareTable(Tableware):
    """No vessel: things stand on the table itself."""

    rim_height, mouth_radius, foot_radius = 0.0, 100.0, 0.0
    food_radius, food_height, mound = 100.0, 0.0, 0.0
    clips = False

    def shadow(self, tone: Paint) -> None:
        """Throw none."""

    def back(self) -> None:
        """Draw nothing."""
