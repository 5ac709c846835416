"""Roasted soybean flour, as loose as sand."""

from collections.abc import Sequence

from zine.draw.chance import Chance
from zine.draw.knots import Knot, spline
from zine.draw.paint import Dots, Paint, over
from zine.draw.pen import Pen
from zine.draw.regions import Region
from zine.draw.scatter import square_points

_FLOUR = Paint(0.62, 0.14, 0)
_LIT, _SHADED = Paint(0.4, 0.06, 0), Paint(0.85, 0.36, 0.06)
_GAUGE = 0.075  # between the two ruts of a track, in the region's v


def flour(pen: Pen, chance: Chance, region: Region, *, track: Sequence[tuple[float, float]] = ()) -> None:
    """Roasted soybean flour (konggomul) spread like sand; track (places from -1 to 1) is where something drove."""
    pen.fill(region.edge(pen, chance, 20, 1.0, 0.02), _FLOUR)
    _ripples(pen, chance, region)
    specks = [region.at(pen, u, v) for u, v in square_points(84, chance, 0.97, 3)]
    pen.dots(specks[:46], _SHADED, 1.3)
    pen.dots(specks[46:], Paint(0.2, 0.02, 0), 1.5)
    if len(track) > 1:
        _track(pen, region, spline(list(track), 7))


def _ripples(pen: Pen, chance: Chance, region: Region) -> None:
    """Drifts, lit from the far left."""
    for u, v in square_points(17, chance, 0.88, 10):
        long, bend = chance.uniform(0.1, 0.2), chance.uniform(0.03, 0.06)
        drift = [region.at(pen, u - long, v), region.at(pen, u, v + bend), region.at(pen, u + long, v - 0.01)]
        pen.brush(drift, 3.0, _SHADED, (0.4, 0.5), per=3)
        pen.brush([(k[0], k[1] + 2.6) for k in drift], 2.6, _LIT, (0.4, 0.5), per=3)
    pen.fill(
        [region.at(pen, u, v) for u, v in ((-1, 1), (1, 1), (1, 0.9), (-0.9, 0.88), (-0.94, -1), (-1, -1))],
        over(deep=Dots(0.3, pitch=2.2)),
    )


def _track(pen: Pen, region: Region, path: list[Knot]) -> None:
    """Two ruts, and the ridges beside them."""
    for aside in (-_GAUGE, _GAUGE):
        rut = [region.at(pen, u, v + aside) for u, v, *_ in path]
        pen.stroke([(k[0], k[1] - 1.8) for k in rut], _LIT, 2.6)
        pen.stroke(rut, Paint(0.9, 0.5, 0.16), 4.2)
        ribs = [(rut[i], (rut[i][0], rut[i][1] + 2.0)) for i in range(0, len(rut), 2)]
        pen.strokes(ribs, Paint(0.5, 0.1, 0), 1.5)
