"""Links and bookmarks: every destination that named a page names its place on a sheet instead.

Source: ISO 32000-2, 12.3.2 (destinations), 12.6 (actions). A destination that has been redirected points at a sheet,
not at a page, so that meeting it twice does no harm.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from pikepdf import Array, Dictionary, Name, Object, Pdf

from zine.impose.landing import Landing, Landings, landing
from zine.impose.page_forms import numbers
from zine.impose.trees import branches, walked
from zine.model.geometry import Box


class Pointers(NamedTuple):
    """All that points at pages; `aim` changes a destination, which is not empty, in place."""

    aim: Callable[[Array], None]

    def document(self, pdf: Pdf) -> None:
        """Aim the outline, the named destinations and what happens when the document is opened."""
        root = pdf.Root
        self._target(root.get("/OpenAction"))
        self._action(root.get("/OpenAction"))
        for target in _named(root):
            self._target(target)
        for line in _outline(root.get("/Outlines")):
            self.holder(line)

    def holder(self, holder: Dictionary) -> None:
        """Aim whatever has a destination or actions: an outline's line, an annotation."""
        self._target(holder.get("/Dest"))
        self._action(holder.get("/A"))
        more = holder.get("/AA")
        if isinstance(more, Dictionary):
            for action in dict(more.items()).values():
                self._action(action)

    def _action(self, first: object) -> None:
        waiting, seen = [first], set[tuple[int, int]]()
        while waiting:
            action = waiting.pop()
            if isinstance(action, Array):
                waiting.extend(action)
            if not isinstance(action, Dictionary) or action.objgen in seen:
                continue
            if action.is_indirect:
                seen.add(action.objgen)
            if action.get("/S") == Name.GoTo:
                self._target(action.get("/D"))
            waiting.append(action.get("/Next"))

    def _target(self, target: object) -> None:
        if isinstance(target, Dictionary):
            target = target.get("/D")
        if isinstance(target, Array) and len(target):
            self.aim(target)


class Redirection(NamedTuple):
    """Where all pages have landed; `in_order` serves destinations that give a page's index.

    Destinations on `absent` pages, which are not printed, lead nowhere; else they would keep those pages in the file.
    """

    landings: Landings
    in_order: tuple[Landing | None, ...]
    absent: frozenset[tuple[int, int]] = frozenset()

    def aim(self, target: Array) -> None:
        """Let a destination on a page lead to its place on a sheet."""
        found = self._landing(target[0])
        if found:
            retarget(target, found.sheet, _view(target, found))
        elif isinstance(target[0], Dictionary) and target[0].objgen in self.absent:
            target[0] = None

    def _landing(self, page: object) -> Landing | None:
        if isinstance(page, int):
            return self.in_order[page] if 0 <= page < len(self.in_order) else None
        return landing(page, self.landings)


def retarget(target: Array, page: Object, view: Iterable[object]) -> None:
    """Let a destination lead elsewhere."""
    while len(target):
        del target[len(target) - 1]
    for value in (page, *view):
        target.append(value)


def kind_and_numbers(target: Array) -> tuple[str, list[float | None]]:
    """Return what kind of view a destination shows, and the four numbers that it may give."""
    kind = str(target[1]) if len(target) > 1 else "/Fit"
    return kind, ([_number(value) for value in list(target)[2:]] + [None] * 4)[:4]


def _view(target: Array, found: Landing) -> list[object]:
    """Return a destination's view on the sheet. “The whole page” becomes its area: on a sheet there are others."""
    kind, given = kind_and_numbers(target)
    if kind == "/XYZ":
        # Beside the page, there are others on a sheet.
        left = found.area.x0 if given[0] is None else min(max(given[0], found.area.x0), found.area.x1)
        top = found.area.y1 if given[1] is None else min(max(given[1], found.area.y0), found.area.y1)
        return [Name.XYZ, *numbers(found.matrix.point(left, top)), given[2] or 0]
    area = found.area
    if kind == "/FitR":
        area = Box(*(own if value is None else value for value, own in zip(given, area, strict=False)))
    return [Name.FitR, *numbers(found.matrix.box(area))]


def _number(value: object) -> float | None:
    return None if value is None or isinstance(value, Object) else float(value)  # type: ignore[arg-type]


def _named(root: Object) -> Iterator[object]:
    """Yield the named destinations, of PDF 1.1's dictionary and of the later name tree."""
    old = root.get("/Dests")
    if isinstance(old, Dictionary):
        yield from dict(old.items()).values()
    names = root.get("/Names")
    for node in walked(names.get("/Dests") if isinstance(names, Dictionary) else None, branches):
        pairs = node.get("/Names")
        if isinstance(pairs, Array):
            yield from list(pairs)[1::2]


def _outline(root: object) -> Iterator[Dictionary]:
    return walked(root, lambda line: (line.get("/Next"), line.get("/First")))
