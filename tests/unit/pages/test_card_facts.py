"""The Policy Facts panel: what it counts at the left, how much at the right."""

from pathlib import Path

from tests.unit.pages.card_specimens import flat, lay_out
from zine.model.page import Group, Role, Run

_CARD = """title: Leeks
ingredients: [leeks]
steps: [Chop.]
layout: spread
nutrition:
  - Leeks: "40"
  - Demand for leeks and for onions: far above supply
  - Reforms under way: education, immigration, taxation
"""


def test_a_value_begins_on_the_line_on_which_its_label_begins(tmp_path: Path) -> None:
    laid = lay_out(tmp_path, {"leeks": _CARD}, "leeks")
    rows = [item for page in laid.pages for item in _groups(page.items) if item.role is Role.ROW]
    lines = [(_lines(row, Role.HEADER), _lines(row, Role.CELL)) for row in rows]
    assert [max(len(label), len(value)) for label, value in lines] == [1, 2, 2]
    assert [label[0] for label, _ in lines] == [value[0] for _, value in lines]


def _groups(items: tuple[object, ...]) -> list[Group]:
    found = [item for item in items if isinstance(item, Group)]
    return [each for group in found for each in (group, *_groups(group.items))]


def _lines(row: Group, role: Role) -> list[float]:
    return sorted({item.y for item in flat(row.items) if isinstance(item, Run) and item.role is role})
