"""What holds of every scheme in the table."""

from pathlib import Path

import pytest

from zine.impose import schemes
from zine.impose.schemes import SCHEMES
from zine.model.sheet import Edge

COUNTS = [1, 2, 3, 4, 5, 7, 8, 16, 33, 200]
each_scheme = pytest.mark.parametrize("name", SCHEMES)
each_count = pytest.mark.parametrize("count", COUNTS)


def cells(name, count):
    return [cell for sheet in SCHEMES[name].sheets(count) for form in (sheet.front, sheet.back) for cell in form.cells]


def sides(name, count):
    return [form for sheet in SCHEMES[name].sheets(count) for form in (sheet.front, sheet.back)]


def test_every_module_is_in_the_table():
    folder = Path(schemes.__file__).parent
    assert {path.stem for path in folder.glob("[!_]*.py")} == set(SCHEMES)


@each_scheme
@each_count
def test_every_page_has_exactly_one_cell(name, count):
    assert sorted(cell.page for cell in cells(name, count) if cell.page is not None) == list(range(1, count + 1))


@each_scheme
@each_count
def test_every_side_fills_its_grid(name, count):
    scheme = SCHEMES[name]
    grid = sorted((column, row) for column in range(scheme.columns) for row in range(scheme.rows))
    assert all(sorted((cell.column, cell.row) for cell in form.cells) == grid for form in sides(name, count))


@each_scheme
@each_count
def test_neighbours_agree_about_the_edge_between_them(name, count):
    edges = [{(cell.column, cell.row): cell.edges for cell in form.cells} for form in sides(name, count)]
    pairs = [
        (here.right, there.left)
        for form in edges
        for (column, row), here in form.items()
        for place, there in form.items()
        if place == (column + 1, row)
    ]
    assert all(one is other for one, other in pairs)


@each_scheme
@each_count
def test_the_grid_ends_where_it_is_cut(name, count):
    last = SCHEMES[name].columns - 1
    outer = [cell.edges.left for cell in cells(name, count) if cell.column == 0]
    outer += [cell.edges.right for cell in cells(name, count) if cell.column == last]
    assert set(outer) == {Edge.TRIM}


@each_scheme
def test_assembly_is_told_in_sentences(name):
    assert all(SCHEMES[name].assembly(count).endswith(".") for count in (1, 2, 12))
