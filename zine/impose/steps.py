"""Steps in points: what a scheme says in columns and rows, said in places on the paper; and written into the PDF.

The PDF's catalogue holds them as JSON under a private name (ISO 32000-2, Annex E: names that begin with XX), so that
whoever folds the sheets, in paper or in thought, needs nothing but the PDF.
"""

import json

from pikepdf import Pdf, String

from zine.impose.tracks import Grid
from zine.model.assembly import Assembly, Cut, Finish, Fold, HandStep, Loop, Strip, Trim

KEY = "/XXZineAssembly"
_DECIMALS = 6  # of lengths and of scales


def in_points(step: HandStep, grid: Grid) -> HandStep:
    """Return a step with its places on the paper."""
    found = step
    match step:
        case Trim(left, bottom, right, top):
            found = Trim(grid.x(left), grid.y(bottom), grid.x(right), grid.y(top))
        case Finish():
            found = _around_panels(step, grid)
        case Cut(at, first):
            middle, waste = grid.cut(at, first)
            found = Cut(middle, first, waste)
        case Fold(at, behind):
            found = Fold(grid.line(at, behind), behind)
        case Strip(columns, rows, start):
            found = Strip(tuple(map(grid.x, columns)), tuple(map(grid.y, rows)), start)
        case Loop():
            slits = tuple((grid.x(x0), grid.y(y1), grid.x(x1), grid.y(y0)) for x0, y0, x1, y1 in step.slits)
            here, then = ((grid.x(x), grid.y(y)) for x, y in (step.first, step.second))
            found = Loop(tuple(map(grid.x, step.columns)), tuple(map(grid.y, step.rows)), slits, here, then)
    return found


def _around_panels(step: Finish, grid: Grid) -> Finish:
    """Return cuts at the edges of panels, where other steps work along the lines between."""
    x0, x1 = grid.columns.start(int(step.left)), grid.columns.end(int(step.right) - 1)
    y0, y1 = grid.rows.end(int(step.bottom) - 1), grid.rows.start(int(step.top))
    return Finish(grid.trim.x0 + x0, grid.trim.y1 - y0, grid.trim.x0 + x1, grid.trim.y1 - y1)


def written(assembly: Assembly) -> str:
    """Write an assembly for the PDF, but what is true of most."""
    unsaid = _rounded(Assembly())
    said = {key: value for key, value in _rounded(assembly).items() if value != unsaid[key]}
    return json.dumps(said, separators=(",", ":"))


def _rounded(assembly: Assembly) -> dict[str, object]:
    steps = [{"do": type(step).__name__.lower(), **step._asdict()} for step in assembly.steps]
    whole = json.dumps({**assembly._asdict(), "creep": assembly.creep._asdict(), "steps": steps})
    found: dict[str, object] = json.loads(whole, parse_float=lambda number: round(float(number), _DECIMALS))
    return found


def note(pdf: Pdf, **more: object) -> None:
    """Write into a PDF of sheets what else must be known to fold them."""
    pdf.Root[KEY] = String(json.dumps({**json.loads(str(pdf.Root[KEY])), **more}, separators=(",", ":")))
