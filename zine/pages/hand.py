"""The hand that cuts and tapes a page's papers: as loose as the theme's design wants it."""

from zine.draw.chance import Chance


class Hand(Chance):
    """A stream of decisions whose strayings are all `looseness` times as wide: 0 cuts like a machine."""

    __slots__ = ("looseness",)

    def __init__(self, path: str, looseness: float) -> None:
        super().__init__(path)
        self.looseness = looseness

    def child(self, *names: object) -> "Hand":
        """Return the stream named by this path and these names, as loose as this one."""
        return Hand(super().child(*names).path, self.looseness)

    def spread(self, scale: float = 1.0) -> float:
        """Return a bell-shaped number, its scale loosened."""
        return super().spread(scale) * self.looseness
