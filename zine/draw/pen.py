"""The hand: from knots to marks.

A `Pen` knows the tilt of the view, the light (top left) and the weight of the line. Table coordinates are points: x to
the right, y away from the viewer, z up. On the drawing that is (x, y * tilt + z * rise).
"""

import math
from collections.abc import Sequence

from zine.draw.chance import Chance
from zine.draw.dry_brush import is_long, missed, open_line, round_contour
from zine.draw.knots import Knot, Knots, area, normals, spline
from zine.draw.outlines import ribbon
from zine.draw.paint import CUT, LINE, Paint, Tone, over
from zine.draw.paints import PAINTS
from zine.draw.paths import Path, poly, segments, smooth, union
from zine.draw.plates import Plates

LIGHT = (-0.55, 0.835)  # towards the light, on the drawing
_STRAY, _LOOSER = 0.12, 0.42  # points by which a contour leaves its colour: by the cleanest hand, and by a loose one
_LOADED = 1.3  # points: thinner lines are not drawn with so much ink that it could run out
_AGAIN = 0.55  # how often a loose hand goes over a line again
_STRAND_EDGE = Paint(0.45, 0.25, 0.62)


class Pen:
    """One hand over one set of plates.

    `tilt` is the sine of the angle of view (0 from the side, 1 from above) and `rise` its cosine; (x, y) is where the
    table's origin lies on the drawing; `weight` multiplies every line weight. `chance` is the stream for what the pen
    itself decides (how a line strays): set it to the stream of whatever is being drawn, so that things drawn before
    never move those drawn after.
    """

    __slots__ = ("chance", "plates", "rise", "tilt", "weight", "x", "y")

    def __init__(
        self, plates: Plates, chance: Chance, tilt: float = 0.62, x: float = 0.0, y: float = 0.0, weight: float = 1.0
    ) -> None:
        self.plates, self.chance = plates, chance
        self.tilt, self.rise = tilt, math.sqrt(1 - tilt * tilt)
        self.x, self.y = x, y
        self.weight = weight

    def sub(
        self, chance: Chance | None = None, x: float | None = None, y: float | None = None, tilt: float | None = None
    ) -> "Pen":
        """Return another pen over the same plates, alike but for what is given."""
        return Pen(
            self.plates,
            chance or self.chance,
            self.tilt if tilt is None else tilt,
            self.x if x is None else x,
            self.y if y is None else y,
            self.weight,
        )

    # from table to drawing

    def at(self, x: float, y: float = 0.0, z: float = 0.0) -> tuple[float, float]:
        """Return where a place on the table lies on the drawing."""
        return (self.x + x, self.y + (y * self.tilt + z * self.rise))

    def lay(self, knots: Knots, x: float, y: float, z: float = 0.0, turn: float = 0.0, size: float = 1.0) -> list[Knot]:
        """Lay a flat outline on the table at (x, y, z), turned by radians: it is foreshortened."""
        cosine, sine = math.cos(turn) * size, math.sin(turn) * size
        tilt = self.tilt
        at_x, at_y = self.at(x, y, z)
        return [
            (cosine * k[0] - sine * k[1] + at_x, (sine * k[0] + cosine * k[1]) * tilt + at_y, *k[2:]) for k in knots
        ]

    def stand(
        self, knots: Knots, x: float, y: float, z: float = 0.0, turn: float = 0.0, size: float = 1.0
    ) -> list[Knot]:
        """Stand an outline at (x, y, z), facing the viewer: it is not foreshortened."""
        cosine, sine = math.cos(turn) * size, math.sin(turn) * size
        at_x, at_y = self.at(x, y, z)
        return [(cosine * k[0] - sine * k[1] + at_x, sine * k[0] + cosine * k[1] + at_y, *k[2:]) for k in knots]

    def _smooth(self, knots: Knots, closed: bool = True) -> Path:
        """Draw a smooth outline through the knots, as finely as the frame's scale asks."""
        return smooth(knots, closed, self.plates.scale)

    # marks; a paint may be given by its name in `PAINTS`

    def fill(
        self,
        knots: Knots,
        paint: Paint | str,
        line: Paint | None = None,
        weight: float = 0.8,
        closed: bool = True,
    ) -> None:
        """Fill the smooth outline through the knots, and draw `line` round it."""
        self.plates.fill(self._smooth(knots, closed), _paint(paint), line, weight * self.weight)

    def poly(self, knots: Knots, paint: Paint | str, line: Paint | None = None, weight: float = 0.8) -> None:
        """Fill the straight-sided outline through the knots."""
        self.plates.fill(poly(knots), _paint(paint), line, weight * self.weight)

    def cast(self, knots: Knots, tone: Paint) -> None:
        """Throw the shadow within a smooth outline on the ground."""
        self.plates.cast(self._smooth(knots), tone)

    def stroke(
        self,
        knots: Knots,
        paint: Paint | str,
        weight: float,
        curved: bool = True,
        cap: int = 1,
        closed: bool = False,
    ) -> None:
        """Stroke a line of even weight (points, not multiplied by the pen's weight)."""
        path = self._smooth(knots, closed) if curved else poly(knots, closed)
        self.plates.stroke(path, _paint(paint), weight, cap)

    def strokes(self, pairs: Sequence[tuple[Knot, Knot]], paint: Paint | str, weight: float, cap: int = 1) -> None:
        """Stroke many short straight lines in one operator."""
        if pairs:
            self.plates.stroke(segments(pairs), _paint(paint), weight, cap)

    def dots(self, points: Knots, paint: Paint | str, diameter: float) -> None:
        """Print round dots in one operator."""
        self.strokes([(point, point) for point in points], paint, diameter)

    def brush(
        self,
        knots: Knots,
        weight: float,
        paint: Paint | str = LINE,
        taper: tuple[float, float] = (0.3, 0.45),
        wobble: float = 0.12,
        chance: Chance | None = None,
        per: int = 0,
    ) -> None:
        """Draw a brush stroke that swells and dies away.

        `taper` is the share of its length at each end over which it thins to nothing; `per` samples a stretch.
        """
        if per or len(knots) < 5:
            knots = spline(knots, per or (4 if len(knots) < 4 else 3))
        phase = (chance or self.chance).uniform(0, 6.3)
        full = self._full(weight, paint)
        last = len(knots) - 1
        widths = [
            full * _tapered(i / last, taper) * (1 + wobble * math.sin(i / last * 7 + phase)) for i in range(last + 1)
        ]
        self.plates.ink(self._smooth(ribbon(knots, widths)), _paint(paint), full)

    def outline(
        self,
        knots: Knots,
        weight: float = 1.5,
        paint: Paint | str = LINE,
        gap: float = 0.12,
        lightest: float = 0.28,
        start: int | None = None,
    ) -> None:
        """Draw the contour of a closed shape: heavy away from the light, dying out on the lit side and open there.

        `gap` is the share left open, `lightest` the share of the weight on the lit side; `start` is the knot to open
        at, None the best lit one.
        """
        if area(knots) < 0:
            knots = knots[::-1]
        n = len(knots)
        lit = [-(nx * LIGHT[0] + ny * LIGHT[1]) for nx, ny in normals(knots, True)]  # outward: anticlockwise outline
        if start is None:
            start = lit.index(max(lit))
        skip = max(0, int(n * gap))
        drawn = [(start + skip // 2 + i) % n for i in range(n - skip + (1 if skip == 0 else 0))]
        full, last, loose = self._full(weight, paint), len(drawn) - 1, self.plates.hand.loose
        spread, stray = self.chance.spread, _STRAY + _LOOSER * loose
        widths: list[float] = []
        strayed: list[Knot] = []
        for j, i in enumerate(drawn):
            share = j / last
            ends = min(1.0, share * 7) if share < 0.5 else min(1.0, (1 - share) * 7)
            widths.append(full * (_weight_in_light(lit[i], lightest) * ends))
            strayed.append((knots[i][0] + spread(stray), knots[i][1] + spread(stray)))
        if loose and weight >= _LOADED and is_long(strayed):
            self._ink(round_contour(strayed, widths, loose, again=self.chance.happens(_AGAIN * loose)), paint, full)
        else:
            self._ink([ribbon(strayed, widths)], paint, full)

    def contour(self, knots: Knots, weight: float = 1.6, paint: Paint | str = LINE, lightest: float = 0.3) -> None:
        """Draw a light-sensitive line along an open edge, the outside on the right as the knots run."""
        full, last = self._full(weight, paint), len(knots) - 1
        widths = []
        for i, (nx, ny) in enumerate(normals(knots)):
            share = i / last
            lit = -(nx * LIGHT[0] + ny * LIGHT[1])
            widths.append(full * _weight_in_light(lit, lightest) * min(1.0, 0.25 + share * 6, 0.25 + (1 - share) * 6))
        loose = self.plates.hand.loose
        dry = loose and weight >= _LOADED and is_long(knots)
        self._ink(open_line(knots, widths, loose) if dry else [ribbon(knots, widths)], paint, full)

    def _full(self, weight: float, paint: Paint | str) -> float:
        """Return how heavy a line is where it is heaviest; in other paints strokes are things."""
        return weight * self.weight * self.plates.hand.line if paint is LINE else weight * self.weight

    def _ink(self, outlines: Sequence[Knots], paint: Paint | str, full: float) -> None:
        """Fill the outlines of one line as one."""
        self.plates.ink(union([self._smooth(outline) for outline in outlines]), _paint(paint), full)

    def shade(self, knots: Knots, sun: Tone = None, warm: Tone = None, deep: Tone = None) -> None:
        """Overprint shading inside an outline."""
        self.plates.fill(self._smooth(knots), over(sun, warm, deep))

    def clip(self, knots: Knots, curved: bool = True) -> None:
        """Show everything until `unclip` only inside the outline."""
        self.plates.clip(self._smooth(knots) if curved else poly(knots))

    def unclip(self) -> None:
        """Close the innermost clip."""
        self.plates.unclip()

    # marks made of marks

    def body(
        self, knots: Knots, paint: Paint | str, weight: float = 1.4, shade: Paint | None = None, gap: float = 0.12
    ) -> None:
        """Draw the standard object: flat fill, overprinted shade (made with `over`), living contour unless weight 0.

        The looser the hand, the further the fill misses the contour on the lit side.
        """
        path = self._smooth(missed(knots, self.plates.hand.loose, LIGHT))
        self.plates.fill(path, _paint(paint))
        if shade:
            self.plates.fill(path, shade)
        if weight:
            self.outline(knots, weight, gap=gap)

    def gloss(self, knots: Knots, weight: float, paint: Paint | str = CUT) -> None:
        """Draw a highlight: cut to the paper by default."""
        self.brush(knots, weight, paint, taper=(0.35, 0.5), wobble=0.05)

    def edge(
        self,
        a: Knot,
        b: Knot,
        weight: float = 1.2,
        paint: Paint | str = LINE,
        bow: float = 0.012,
        overshoot: float = 0.0,
    ) -> None:
        """Draw a straight edge by hand: it bows, and may overshoot its corners (both as shares of its length)."""
        dx, dy = b[0] - a[0], b[1] - a[1]
        bend = bow * self.chance.uniform(-1, 1)
        first = (a[0] - dx * overshoot, a[1] - dy * overshoot)
        last = (b[0] + dx * overshoot, b[1] + dy * overshoot)
        middle = ((a[0] + b[0]) / 2 - dy * bend, (a[1] + b[1]) / 2 + dx * bend)
        self.brush([first, middle, last], weight, paint, taper=(0.12, 0.2), wobble=0.1, per=2)

    def strand(
        self,
        knots: Knots,
        paint: Paint | str,
        weight: float,
        edge: Paint | None = _STRAND_EDGE,
        edge_weight: float = 0.9,
        closed: bool = False,
    ) -> None:
        """Draw a round cord (noodle, sprout, stem): two strokes along one path."""
        path = self._smooth(knots, closed)
        if edge is not None:
            self.plates.stroke(path, edge, (weight + 2 * edge_weight * 0.6), 1)
        self.plates.stroke(path, _paint(paint), weight, 1)


def _paint(paint: Paint | str) -> Paint:
    return PAINTS[paint] if isinstance(paint, str) else paint


def _tapered(share: float, taper: tuple[float, float]) -> float:
    """Return the share of a stroke's full width at a share of its length."""
    width = 1.0
    if taper[0] and share < taper[0]:
        grown = share / taper[0]
        width *= grown * (2 - grown)
    if taper[1] and share > 1 - taper[1]:
        left = (1 - share) / taper[1]
        width *= left * (2 - left)
    return width


def _weight_in_light(lit: float, lightest: float) -> float:
    """Return the share of a line's weight where its outside faces the light by `lit` (-1 to 1)."""
    shadow: float = max(0.0, (1 - lit) / 2) ** 1.1
    return lightest + (1 - lightest) * shadow
