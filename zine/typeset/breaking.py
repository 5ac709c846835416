"""Where lines end: the least ragged way to break a whole paragraph, found exactly.

The paragraph is a row of places where a line may end. Every line costs the square of what it lacks of its measure,
in ems; a paragraph's cost is the sum, and the cheapest sum is found by dynamic programming over the places.
Source of the idea: D. E. Knuth and M. F. Plass, “Breaking Paragraphs into Lines” (Software: Practice and Experience,
11, 1981), without stretching spaces: the text is ragged right.
"""

import math
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import NamedTuple

LINE = 0.5  # squared ems: what a line more must save
SHORTEST_LAST_LINE = 0.30  # of its measure
SHORT_LAST_LINE = 36.0**2  # squared ems, for a last line of no length at all
HYPHENS_IN_A_ROW = 1000.0
TOO_WIDE = 1e6
UNSEEN = 0.01  # points: a text fits a measure that was made from its width


class Place(NamedTuple):
    """A place where a line may end.

    `end` is how far along the unbroken text a line that ends here reaches, a hyphen included; `start` is where the
    line after it begins; both in points. `penalty` is in squared ems.
    """

    end: float
    start: float
    penalty: float = 0.0
    hyphenated: bool = False


class Measures(NamedTuple):
    """Line widths, first line first; the last goes for all lines that follow. `em` is the paragraph's, in points."""

    widths: tuple[float, ...]
    em: float

    def of(self, line: int) -> float:
        """The width of a line, counted from 0."""
        return self.widths[min(line, len(self.widths) - 1)]


def told(measure: float | Callable[[int], float], indent: float, lines: int) -> tuple[float, ...]:
    """Line widths of a paragraph of at most `lines` lines, the first less `indent`; those alike at the end once."""
    if not callable(measure):
        return (measure - indent, measure) if indent else (measure,)
    widths = [measure(line) for line in range(lines + 1)]
    widths[0] -= indent
    while len(widths) > 1 and widths[-1] == widths[-2]:
        widths.pop()
    return tuple(widths)


def breaks(places: Sequence[Place], measures: Measures) -> tuple[int, ...]:
    """Return the places at which lines end, the last place (the end of the text) included.

    A line is wider than its measure only where there is nothing to break at.
    """
    search = _Search(places, measures)
    for lines in range(search.told_apart + 1):
        search.set_lines_after(lines)
    return search.cheapest()


class _Search:
    """The cheapest way found so far to set so many lines, the last of which ends at a place.

    From `told_apart` lines on the measure stays, and their number does not matter. Place 0 is the text's beginning.
    """

    def __init__(self, places: Sequence[Place], measures: Measures) -> None:
        self.told_apart = max(1, len(measures.widths) - 1)
        self._measures = measures
        self._places = (Place(0.0, 0.0), *places)
        self._ends = [place.end for place in self._places]
        self._reach = list(accumulate(reversed(self._ends), min))[
            ::-1
        ]  # the least that this place or a later one needs
        self._penalties = [place.penalty + LINE for place in self._places]
        self._after_hyphen = [place.penalty + LINE + HYPHENS_IN_A_ROW * place.hyphenated for place in self._places]
        count = len(self._places)
        self._costs = [[math.inf] * count for _ in range(self.told_apart + 1)]  # by lines set, then by place
        self._came_from = [[(0, 0)] * count for _ in range(self.told_apart + 1)]
        self._costs[0][0] = 0.0

    def set_lines_after(self, lines: int) -> None:
        """Try the next line after every place at which so many lines may end."""
        for place in range(len(self._places) - 1):
            if self._costs[lines][place] < math.inf:
                self._set_line(lines, place)

    def _set_line(self, lines: int, place: int) -> None:
        """Try every line that may begin after a place; note each that is the cheapest way to where it ends."""
        begin, last, measure = self._places[place], len(self._places) - 1, self._measures.of(lines)
        limit, paid, per_square_em = begin.start + measure, self._costs[lines][place], self._measures.em**-2
        here, following = (lines, place), min(lines + 1, self.told_apart)
        ends, costs, came_from = self._ends, self._costs[following], self._came_from[following]
        penalties = self._after_hyphen if begin.hyphenated else self._penalties
        too_far = bisect_right(self._reach, limit + UNSEEN)
        for index in range(place + 1, min(too_far, last)):  # the hottest loop of all typesetting
            slack = limit - ends[index]
            cost = paid + penalties[index] + slack * slack * per_square_em
            if cost < costs[index] and slack >= -UNSEEN:
                costs[index] = cost
                came_from[index] = here
        if too_far > last:
            self._note(here, last, paid + LINE + _last_line(begin, ends[last], measure))
        if ends[place + 1] > limit + UNSEEN:
            self._note(here, place + 1, paid + penalties[place + 1] + TOO_WIDE)

    def _note(self, before: tuple[int, int], place: int, cost: float) -> None:
        lines = min(before[0] + 1, self.told_apart)
        if cost < self._costs[lines][place]:
            self._costs[lines][place] = cost
            self._came_from[lines][place] = before

    def cheapest(self) -> tuple[int, ...]:
        """Follow the cheapest way back from the end of the text."""
        place = len(self._places) - 1
        lines = min(range(self.told_apart + 1), key=lambda lines: self._costs[lines][place])
        taken: list[int] = []
        while place:
            taken.append(place - 1)
            lines, place = self._came_from[lines][place]
        return tuple(reversed(taken))


def _last_line(begin: Place, end: float, measure: float) -> float:
    """A last line may be short, but not very short, unless it is the only one."""
    lacking = SHORTEST_LAST_LINE - (end - begin.start) / measure
    return lacking * lacking * SHORT_LAST_LINE if lacking > 0 and begin.start else 0.0
