"""Slices laid side by side, as a royal hot pot is filled."""

from typing import Literal

from zine.draw.chance import Chance
from zine.draw.heaps.piling import mass
from zine.draw.paint import LINE, Paint, over
from zine.draw.pen import Pen
from zine.draw.regions import Region

Slice = Literal["egg", "white", "minari", "carrot", "shiitake", "beef", "fish"]

_SLICES: dict[Slice, tuple[Paint, Paint]] = {  # the face, the edge
    "egg": (Paint(0.95, 0.08, 0), Paint(1, 0.34, 0.06)),
    "white": (Paint(0.05, 0.01, 0), Paint(0.22, 0.08, 0.12)),
    "minari": (Paint(0.95, 0, 0.5), Paint(1, 0.1, 0.76)),
    "carrot": (Paint(0.92, 0.5, 0), Paint(1, 0.8, 0.08)),
    "shiitake": (Paint(0.78, 0.55, 0.42), Paint(0.8, 0.7, 0.72)),
    "beef": (Paint(0.82, 0.7, 0.32), Paint(0.9, 0.85, 0.6)),
    "fish": (Paint(0.5, 0.12, 0), Paint(0.8, 0.36, 0.06)),
}


def jeon(pen: Pen, chance: Chance, region: Region, *, of: Slice = "egg", n: int = 5) -> None:
    """Slices laid side by side (jeon and jidan): egg, white, minari, carrot, shiitake, beef or fish; n of them."""
    face, edge = _SLICES[of]
    mass(pen, chance, region, edge, 0.96, 0.02)
    width = 2 / max(1, n)
    slices = sorted((-1 + width * (i + 0.5) for i in range(n)), key=lambda v: -region.point(0, v)[1])
    for v in slices:
        reach = 0.93 + chance.spread(0.04)
        lift = chance.uniform(1.5, 4)
        half = width * 0.55
        corners = ((-reach, v - half), (reach, v - half), (reach, v + half), (-reach, v + half))
        top = [region.at(pen, u, max(-1.02, min(1.02, w)), lift) for u, w in corners]
        pen.poly([(x + 0.8, y - 3.2) for x, y in top], edge, LINE, 0.8)
        pen.poly(top, face, LINE, 0.9)
        _dress(pen, chance, region, of, v, half, lift)


def _dress(pen: Pen, chance: Chance, region: Region, of: Slice, v: float, half: float, lift: float) -> None:
    """What tells one slice from another."""
    if of in {"minari", "beef"}:
        tone = Paint(0.7, 0, 0.2) if of == "minari" else Paint(0.9, 0.4, 0.04)
        for aside in (-0.3, 0.25):
            line = [region.at(pen, u, v + half * (aside + chance.spread(0.12)), lift) for u in (-0.7, 0, 0.7)]
            pen.stroke(line, tone, 1.0)
    elif of == "shiitake":
        rim = [region.at(pen, u, v - half * 0.5, lift) for u in (-0.8, 0, 0.8)]
        pen.stroke(rim, Paint(0.4, 0.2, 0.1), 1.5)
    elif of == "fish":
        flecks = [region.at(pen, chance.uniform(-0.7, 0.7), v + half * chance.spread(0.4), lift) for _ in range(3)]
        pen.dots(flecks, Paint(0.9, 0.4, 0.04), 2.4)
    else:
        shine = [region.at(pen, u, v + half * 0.4, lift) for u in (-0.6, 0.1)]
        pen.stroke(shine, over(sun=0) if of == "white" else Paint(0.5, 0.1, 0), 1.2)
