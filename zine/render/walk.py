"""A page's items in painting order, groups opened, each with the matrix that holds where it stands.

Whoever writes operators, collects links or reads roles goes through here, and so meets the same order.
"""

from collections.abc import Sequence
from typing import NamedTuple

from zine.model.geometry import Matrix
from zine.model.page import Group, Item

STILL = Matrix()


class End(NamedTuple):
    """Where a group closes."""

    group: Group


class Visit(NamedTuple):
    """An item (a group stands before its own items), or the end of a group. `matrix` leads to the page."""

    item: Item | End
    matrix: Matrix


def walk(items: Sequence[Item], matrix: Matrix = STILL) -> list[Visit]:
    """Return items and ends of groups in painting order. A group's step has the matrix of what is inside it."""
    visits: list[Visit] = []
    for item in items:
        if isinstance(item, Group):
            inside = item.matrix.then(matrix) if item.matrix else matrix
            visits += (Visit(item, inside), *walk(item.items, inside), Visit(End(item), matrix))
        else:
            visits.append(Visit(item, matrix))
    return visits
