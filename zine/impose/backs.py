"""Backs that lie exactly behind their fronts: every back is displaced against what the printer was seen to do."""

import io
from itertools import cycle
from math import atan2, cos, degrees, hypot, radians, sin

import pikepdf
from pikepdf import Array, Dictionary, Object

from zine.errors import Level, Problem
from zine.impose.affine import chain, moved
from zine.impose.following import follow
from zine.impose.landing import Landing
from zine.impose.sheet_pages import replace_pages, written_matrix
from zine.impose.steps import note
from zine.model.geometry import Box, Matrix, Point, Size
from zine.model.printer import Misprint, Printer, lying
from zine.model.sheet import Flip, Imposed


def misprint(first: Point, second: Point, *, apart: Point, scale: Point | None = None) -> Misprint:
    """Return what explains that the back is displaced by `first` at one place and by `second` at another.

    The places lie opposite each other about the sheet's middle, `apart` from the first to the second; y is up. Without
    a `scale` that was measured, the one that explains the displacements best is taken.
    """
    found = Point(apart.x + second.x - first.x, apart.y + second.y - first.y)
    if scale is None:
        grown = hypot(*found) / hypot(*apart)
        scale = Point(grown, grown)
    # What enlarging leaves to be explained is a turn.
    x, y = scale.x * apart.x, scale.y * apart.y
    turn = atan2(x * found.y - y * found.x, x * found.x + y * found.y)
    return Misprint(scale, degrees(turn), Point((first.x + second.x) / 2, (first.y + second.y) / 2))


def correction(found: Misprint, paper: Size, flip: Flip) -> Matrix:
    """Return the map that a back of this paper must go through, in its own coordinates."""
    width, height = paper
    like_a_page = (flip == "short") == (width >= height)
    mirror = Matrix(a=-1, e=width) if like_a_page else Matrix(d=-1, f=height)
    return chain(mirror, _displaced(found, paper).inverse(), mirror)


def corrected(imposed: Imposed, printer: Printer) -> Imposed:
    """Return a job, and its cover, with backs corrected for a printer; with a warning if it was not measured so.

    On a screen, corrected backs lie askew.
    """
    cover = corrected(imposed.cover, printer) if imposed.cover else None
    found = printer.measured(lying(imposed.paper))
    if found is None:
        return imposed._replace(cover=cover, warnings=(*imposed.warnings, _unmeasured(imposed, printer)))
    if imposed.one_sided:
        return imposed._replace(cover=cover)
    change = correction(found.misprint, imposed.paper, imposed.flip)
    return imposed._replace(pdf=_changed(imposed, change), cover=cover)


def _displaced(found: Misprint, paper: Size) -> Matrix:
    x, y, turn = paper.width / 2, paper.height / 2, radians(found.turn_deg)
    enlarged = Matrix(a=found.scale.x, d=found.scale.y)
    turned = Matrix(cos(turn), sin(turn), -sin(turn), cos(turn))
    return chain(moved(-x, -y), enlarged, turned, moved(x + found.shift.x, y + found.shift.y))


def _changed(imposed: Imposed, change: Matrix) -> bytes:
    """Return the job with every back, and all that belongs to it or leads to it, gone through a map."""
    with pikepdf.open(io.BytesIO(imposed.pdf)) as document:
        sides = [page.obj for page in document.pages]
        # Sides are copied, so that whatever leads to one is known to have been redirected or not.
        copies = [document.make_indirect(Dictionary(_without_annotations(side))) for side in sides]
        before = document.make_stream(f"q {written_matrix(change)} cm".encode("ascii"))
        after = document.make_stream(b"Q")
        for back in copies[1::2]:
            painted = back.Contents
            back.Contents = Array([before, *(painted if isinstance(painted, Array) else [painted]), after])
        paper = Box(0, 0, *imposed.paper)
        maps = cycle((Matrix(), change))
        landings = (Landing(copy, None, way, paper) for copy, way in zip(copies, maps, strict=False))
        follow(document, sides, {number: (to,) for number, to in enumerate(landings, 1)})
        replace_pages(document, copies)
        note(document, correction=change)
        out = io.BytesIO()
        document.save(out, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
        return out.getvalue()


def _without_annotations(side: Object) -> dict[str, Object]:
    return {key: value for key, value in side.items() if key != "/Annots"}


def _unmeasured(imposed: Imposed, printer: Printer) -> Problem:
    way = lying(imposed.paper)
    return Problem(
        f"{printer.name} was not calibrated for paper that lies {way}, so backs stay as they are",
        level=Level.WARNING,
        rule="not-calibrated",
        hint=f"print `zine calibrate --lying {way} -o calibrate.pdf`",
    )
