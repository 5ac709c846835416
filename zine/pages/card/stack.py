"""Things under each other in a column: the ingredients, the steps. They can go on in another column."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple, Protocol

from zine.model.page import Role
from zine.pages.pasteup import PasteUp

Head = Callable[[PasteUp, float, float], None]


class Entry(Protocol):
    """One thing of a stack. `height` is what it takes from its first baseline to where the next may stand."""

    @property
    def height(self) -> float:
        """Lines × leading, of all it sets."""

    def paste(self, page: PasteUp, x: float, y: float) -> None:
        """Paste it, the first baseline at y."""

    def split(self, lines: int) -> tuple["Entry", "Entry"] | None:
        """Return its first lines and the rest, or None when it has no more lines than that."""


class Stacked(NamedTuple):
    """An entry, the heading over it if it begins a group, and the heading's height."""

    entry: Entry
    head: Head | None = None
    head_height: float = 0.0
    air: float = 0.0  # above the heading

    @property
    def height(self) -> float:
        """The heading's, and the entry's."""
        return self.head_height + self.entry.height

    def split(self, height: float, leading: float) -> tuple["Stacked", "Stacked"] | None:
        """Return as many of its lines as a height holds, and the rest."""
        parts = self.entry.split(max(1, int((height - self.head_height) / leading + _HAIR)))
        return (self._replace(entry=parts[0]), Stacked(parts[1])) if parts else None


class Stack(NamedTuple):
    """Entries in order, `gap` apart; between two of one group runs a dotted rule, if the stack is `ruled`.

    `drop` reaches from the first baseline to the last; the leading is that of the last line.
    """

    entries: tuple[Stacked, ...]
    gap: float
    leading: float
    measure: float = 0.0
    ruled: bool = False

    @property
    def height(self) -> float:
        """From the first baseline to where the next would stand, without a gap."""
        return sum(entry.height for entry in self.entries) + self._gaps()

    @property
    def drop(self) -> float:
        """From the first baseline to the last."""
        return max(0.0, self.height - self.leading)

    def _gaps(self) -> float:
        return sum(self.gap + entry.air for entry in self.entries[1:])

    def split(self, room: float) -> tuple["Stack", "Stack"]:
        """Return what fits a column whose first and last baselines are `room` apart, and the rest.

        An entry that no column holds is parted between its lines.
        """
        y, count = -self.leading, 0
        for entry in self.entries:
            y += entry.height + (self.gap + entry.air if count else 0)
            if count and y > room + _HAIR:
                break
            count += 1
        if y > room and count == 1 and (parts := self.entries[0].split(room + self.leading, self.leading)):
            return self._with(parts[:1]), self._with((parts[1], *self.entries[1:]))
        return self._with(self.entries[:count]), self._with(self.entries[count:])

    def _with(self, entries: Sequence[Stacked]) -> "Stack":
        return Stack(tuple(entries), self.gap, self.leading, self.measure, self.ruled)

    def paste(self, page: PasteUp, x: float, y: float) -> float:
        """Paste all entries, the first baseline at y, as lists with headings between; return the last baseline."""
        places = self._places(y)
        self._rules(page, x, places)
        for group in self._groups():
            first = self.entries[group[0]]
            if first.head:
                first.head(page, x, places[group[0]] - first.head_height)
            with page.group(Role.LIST):
                for index in group:
                    with page.group(Role.ITEM):
                        self.entries[index].entry.paste(page, x, places[index])
        return y + self.drop

    def _places(self, y: float) -> list[float]:
        """Return the first baseline of each entry, its heading not counted."""
        places: list[float] = []
        for index, entry in enumerate(self.entries):
            y += (self.gap + entry.air if index else 0) + entry.head_height
            places.append(y)
            y += entry.entry.height
        return places

    def _rules(self, page: PasteUp, x: float, places: Sequence[float]) -> None:
        if not self.ruled or self.gap < self.leading * _LEAST_RULED_GAP:
            return
        for (_, following), y in zip(pairwise(self.entries), places[1:], strict=False):
            if not following.head:
                page.dots(x + 0.6, x + self.measure, y - self.leading * 0.5 - self.gap * 0.5 - 2.4, width=0.9)

    def _groups(self) -> list[list[int]]:
        """Return indices of entries that stand under one heading."""
        groups: list[list[int]] = []
        for index, entry in enumerate(self.entries):
            if not groups or entry.head:
                groups.append([])
            groups[-1].append(index)
        return groups


_HAIR = 0.0005  # forgives rounding
_LEAST_RULED_GAP = 0.22  # of the leading: below it a rule would be read as an underline
