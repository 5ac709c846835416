"""Labels come home: sides are called by the pages they carry, and so tell what each of those is called."""

from collections.abc import Iterable, Sequence

from pikepdf import Object, Pdf

from zine.impose.labels import BETWEEN, labels, rows
from zine.impose.places import Place
from zine.model.geometry import Matrix
from zine.model.sheet import Placement


def sheet_labels(pdfs: Iterable[Pdf | None]) -> tuple[str, ...] | None:
    """Return what all sheets of a job are called, in the order of its files; None if one does not say."""
    found = [labels(pdf) for pdf in pdfs if pdf]
    return None if None in found else tuple(name for names in found for name in names or ())


def page_labels(sheets: Sequence[Object], names: Sequence[str], places: Sequence[Place]) -> tuple[str, ...] | None:
    """Return what each page is called, in order; None if the sheets' names do not say it of all."""
    there: dict[tuple[int, int], list[Placement]] = {}
    for place in places:
        there.setdefault(place.sheet.objgen, []).append(Placement(place.number, Matrix(), place.shown))
    found: dict[int, str] = {}
    for sheet, name in zip(sheets, names, strict=False):
        here = dict.fromkeys(placed.page for row in rows(there.get(sheet.objgen, [])) for placed in row)
        called = name.split(BETWEEN)
        if len(called) == len(here):
            found |= dict(zip(here, called, strict=True))
    numbers = sorted({place.number for place in places})
    return tuple(found[number] for number in numbers) if set(found) == set(numbers) else None
