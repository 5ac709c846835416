"""How a pile is drawn, whatever it is made of.

First a dark mass that gives the pile its silhouette; then strands or leaves in three tones, darkest first; then a few
dark accents. Never a line round every strand: that is a pile of sticks.
"""

from collections.abc import Iterable

from zine.draw.chance import Chance
from zine.draw.knots import move
from zine.draw.paint import Paint, over
from zine.draw.pen import Pen
from zine.draw.regions import Region
from zine.draw.scatter import Spot


def mass(pen: Pen, chance: Chance, region: Region, paint: Paint | str, grow: float = 1.0, wobble: float = 0.05) -> None:
    """Fill the pile's silhouette, `grow` times its region, over its shadow."""
    edge = region.edge(pen, chance, 12, grow, wobble, -1.0)
    pen.fill(move(edge, 1.2, -2.4), over(deep=0.55, warm=0.25))
    pen.fill(edge, paint)


def far_first(region: Region, spots: Iterable[Spot]) -> list[Spot]:
    """Sort (u, v) so that what is nearer to us is drawn later."""
    return sorted(spots, key=lambda spot: -region.point(*spot)[1])


def threads(
    pen: Pen,
    chance: Chance,
    region: Region,
    tones: tuple[Paint | str, ...],
    count: int,
    weight: float,
    reach: tuple[float, float] = (0.75, 1.0),
    curl: float = 0.10,
    skew: float = 0.12,
) -> None:
    """Lay `count` threads a tone along u, each tone a little higher than the last.

    `reach` is the range of a thread's half-length, `curl` how far its middle strays and `skew` its ends, all as shares
    of the region.
    """
    for layer, tone in enumerate(tones):
        lift = 2.6 * layer / len(tones)
        for i in range(count):
            v = ((i + chance.uniform(0.1, 0.9)) / count * 2 - 1) * 0.86
            u = chance.spread(0.12)
            half = chance.uniform(*reach)
            bend, lean = chance.spread(curl), chance.spread(skew)
            start, end = max(-1, u - half), min(1, u + half)
            thread = [
                region.at(pen, start, v - lean, lift - 1),
                region.at(pen, (start + end) / 2, v + bend, lift + 1),
                region.at(pen, end, v + lean, lift - 1),
            ]
            pen.stroke(thread, tone, weight)
