"""Beans."""

from zine.draw.chance import Chance
from zine.draw.heaps.piling import far_first, mass
from zine.draw.outlines import ellipse
from zine.draw.paint import Paint, over
from zine.draw.pen import Pen
from zine.draw.regions import Region
from zine.draw.scatter import disc_points

_RED_BEANS: tuple[Paint | str, ...] = ("bean", "bean", Paint(0.5, 0.75, 0.45))


def red_beans(pen: Pen, chance: Chance, region: Region) -> None:
    """Sweet red beans."""
    mass(pen, chance, region, Paint(0.6, 0.9, 0.8), 0.98, 0.06)
    count = max(10, int(region.width * region.length / 26))
    for u, v in far_first(region, [(x * 0.86, y * 0.86) for x, y in disc_points(count, chance, tries=8)]):
        x, y = region.at(pen, u, v, 1.5)
        bean = ellipse(x, y, 4.2, 3.2, 7, chance.uniform(0, 3.1), 0.06, chance)
        pen.fill(bean, chance.pick(_RED_BEANS), over(deep=1), 0.6)
        pen.strokes([((x - 1.4, y + 1.0), (x - 0.2, y + 1.6))], Paint(0.3, 0.4, 0.1), 0.9)


def black_beans(pen: Pen, chance: Chance, region: Region) -> None:
    """Black beans in soy glaze (kongjang)."""
    mass(pen, chance, region, Paint(0.6, 0.6, 0.9))
    count = max(8, int(region.width * region.length / 34))
    for u, v in far_first(region, [(x * 0.84, y * 0.84) for x, y in disc_points(count, chance)]):
        x, y = region.at(pen, u, v, 2)
        bean = ellipse(x, y, 4.6, 3.8, 7, chance.uniform(0, 3), 0.04, chance)
        pen.fill(bean, Paint(0.5, 0.55, 1), over(deep=1), 0.6)
        pen.strokes([((x - 1.8, y + 1.0), (x - 0.2, y + 1.9))], Paint(0.1, 0.05, 0.12), 1.5)
