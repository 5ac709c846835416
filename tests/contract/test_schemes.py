"""What holds of every scheme in the table."""

import ast
from pathlib import Path

import pytest

from zine.impose import bound, schemes
from zine.impose.schemes import SCHEMES
from zine.model.assembly import Read, Strip
from zine.model.sheet import Edge, Wishes

COUNTS = [2, 3, 4, 5, 7, 8, 16, 33, 200]
FOLDER = Path(schemes.__file__).parent
CHECKERS = [
    *("checked", "folding", "flat", "reading", "sides", "hands", "pieces", "rings", "placing", "marking"),
    *("printed", "inlined", "closed", "glance", "lean"),
]
each_scheme = pytest.mark.parametrize("name", SCHEMES)
each_count = pytest.mark.parametrize("count", COUNTS)
each_binding = pytest.mark.parametrize("binding", ["left", "right", "top"])


def layout(name, count, **wishes):
    return SCHEMES[name].lay_out(count, Wishes(**wishes))


def forms(found):
    return [form for sheet in found.sheets for form in (sheet.front, sheet.back)]


def edges_beside(form, columns, rows):
    """Both kinds of every edge between two cells."""
    at = {(cell.column, cell.row): cell.edges for cell in form.cells}
    beside = [(at[column, row].right, at[column + 1, row].left) for column, row in at if column + 1 < columns]
    above = [(at[column, row].bottom, at[column, row + 1].top) for column, row in at if row + 1 < rows]
    return beside + above


def imports(module):
    tree = ast.parse((FOLDER.parent / f"{module}.py").read_text(encoding="utf-8"))
    return {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) if node.module}


def test_every_module_is_in_the_table():
    assert {path.stem for path in FOLDER.glob("[!_]*.py")} == set(SCHEMES)


@each_scheme
@each_count
def test_every_page_has_as_many_places_as_there_are_copies(name, count):
    found = layout(name, count)
    pages = [cell.page for form in forms(found) for cell in form.cells if cell.page is not None]
    pages += [form.poster for form in forms(found) if form.poster is not None]
    assert sorted(pages) == sorted([*range(1, count + 1)] * found.copies)


@each_scheme
@each_count
@each_binding
def test_every_side_fills_its_grid_or_is_empty(name, count, binding):
    found = bound.bound(layout(name, count), binding)
    grid = sorted((column, row) for column in range(found.columns) for row in range(found.rows))
    places = [sorted((cell.column, cell.row) for cell in form.cells) for form in forms(found)]
    assert [side for side in places if side not in (grid, [])] == []


@each_scheme
@each_count
@each_binding
def test_neighbours_agree_about_the_edge_between_them(name, count, binding):
    found = bound.bound(layout(name, count), binding)
    kinds = [kind for form in forms(found) for kind in edges_beside(form, found.columns, found.rows)]
    assert {kind for kind in kinds if kind[0] != kind[1]} <= {(Edge.CUT, Edge.MILL), (Edge.MILL, Edge.CUT)}


@each_scheme
@each_count
def test_only_spines_and_what_stays_together_end_at_the_grid_untrimmed(name, count):
    found = layout(name, count)
    outer = [cell.edges.left for form in forms(found) for cell in form.cells if cell.column == 0]
    assert set(outer) <= {Edge.TRIM, Edge.MILL, Edge.KEPT}


@each_scheme
@each_count
def test_the_last_page_is_the_back_cover_where_there_is_one(name, count):
    found = layout(name, count)
    single = any(isinstance(step, Read | Strip) for step in found.steps)
    assert not (single and found.covers)


@pytest.mark.parametrize("module", CHECKERS)
def test_who_checks_the_sheets_does_not_ask_who_planned_them(module):
    allowed = {f"zine.impose.{name}" for name in (*CHECKERS, "affine")}
    assert {name for name in imports(module) if name.startswith("zine.impose")} <= allowed
