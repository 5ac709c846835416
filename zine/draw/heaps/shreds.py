"""Piles of threads: vegetables cut to matchsticks, egg and seaweed cut to ribbons."""

from zine.draw.chance import Chance
from zine.draw.heaps.piling import mass, threads
from zine.draw.paint import Paint
from zine.draw.pen import Pen
from zine.draw.regions import Region


def carrot(pen: Pen, chance: Chance, region: Region) -> None:
    """Carrot cut to matchsticks."""
    mass(pen, chance, region, "carrot_dk")
    count = max(4, int(region.width / 3.6))
    threads(pen, chance, region, ("carrot_dk", "carrot", "carrot_lt"), count, 3.0)
    threads(pen, chance, region, (Paint(1, 0.9, 0.3),), max(2, count // 3), 0.8, (0.4, 0.8))


def egg_strips(pen: Pen, chance: Chance, region: Region) -> None:
    """Thin omelette cut to ribbons."""
    mass(pen, chance, region, Paint(1, 0.4, 0.08))
    count = max(4, int(region.width / 4))
    threads(pen, chance, region, (Paint(1, 0.28, 0), "egg", Paint(0.7, 0.02, 0)), count, 3.4)
    threads(pen, chance, region, (Paint(1, 0.6, 0.2),), max(2, count // 3), 0.8, (0.4, 0.8))


def radish(pen: Pen, chance: Chance, region: Region) -> None:
    """Radish threads dressed in red (musaengchae)."""
    mass(pen, chance, region, Paint(0.6, 1, 0.1))
    tones = (Paint(0.4, 0.9, 0), Paint(0.2, 0.6, 0), Paint(0.1, 0.34, 0))
    threads(pen, chance, region, tones, max(5, int(region.width / 3.4)), 2.4, (0.55, 1), 0.2, 0.25)


def gosari(pen: Pen, chance: Chance, region: Region) -> None:
    """Seasoned bracken stems (gosari)."""
    mass(pen, chance, region, Paint(0.85, 0.8, 0.8))
    tones = (Paint(0.85, 0.7, 0.62), Paint(0.8, 0.55, 0.46), Paint(0.75, 0.4, 0.3))
    threads(pen, chance, region, tones, max(5, int(region.width / 3.4)), 2.4, (0.6, 1), 0.3, 0.3)


def cucumber(pen: Pen, chance: Chance, region: Region) -> None:
    """Cucumber cut to matchsticks."""
    mass(pen, chance, region, Paint(1, 0, 0.7))
    tones = ("leaf", "scallion_lt", Paint(0.5, 0, 0.05))
    threads(pen, chance, region, tones, max(4, int(region.width / 3.8)), 3.0)


def gim(pen: Pen, chance: Chance, region: Region) -> None:
    """Roasted seaweed cut to ribbons (gim)."""
    mass(pen, chance, region, Paint(0.6, 0.4, 1))
    tones = (Paint(0.5, 0.3, 0.95), Paint(0.4, 0.2, 0.72))
    threads(pen, chance, region, tones, max(5, int(region.width / 3)), 1.8, (0.4, 0.9), 0.3, 0.5)
