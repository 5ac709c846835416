"""Where a page has landed: everything that pointed at the page is pointed there."""

from collections.abc import Mapping
from typing import NamedTuple

from pikepdf import Object, Stream

from zine.model.geometry import Box, Matrix


class Landing(NamedTuple):
    """The page's new sheet, the form XObject it has become, and the map from its own coordinates to the sheet's.

    Without a `form`, its content is the sheet's own. `area` is what of the page is printed, in its own coordinates.
    """

    sheet: Object
    form: Stream | None
    matrix: Matrix
    area: Box


Landings = Mapping[tuple[int, int], Landing]  # by the page's object and generation number


def landing(page: object, landings: Landings) -> Landing | None:
    """Look up a page; None for anything that is not a page of this document, or has been pointed elsewhere already."""
    return landings.get(page.objgen) if isinstance(page, Object) and page.is_indirect else None
