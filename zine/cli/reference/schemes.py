"""The page of schemes: how pages lie on the first sheet, and the papers and pages that have names."""

from collections.abc import Iterator

from zine.cli.inventory import LISTS
from zine.cli.reference.markdown import table
from zine.impose.schemes import SCHEMES
from zine.model.sheet import Cell, Form, Layout, Scheme, Wishes

_PAGES = 16  # of the zine whose first sheet is shown
_CELL = 5  # characters
_TURNED = {0: " ", 90: "←", 180: "↓", 270: "→"}

_HEAD = """# Schemes

`zine impose FILE.pdf --scheme NAME` puts the pages of any PDF on sheets; `zine build` does so for your zine. The first
sheet of sixteen pages is shown as it is printed, each back as it looks when the sheet is turned over like a page.
`↓` lies upside down, `←` and `→` on its side, its head that way.
"""


def reference() -> str:
    """Return the page."""
    parts = [_HEAD]
    for name, scheme in SCHEMES.items():
        parts += [f"## {name}\n", f"{scheme.sentence}{_limit(scheme)}\n", *_takes(scheme), _sheet(scheme)]
    papers = [(f"`{row.name}`", row.use, row.mm, row.inches) for row in LISTS["papers"](None)]  # type: ignore[attr-defined]
    return "\n".join([*parts, "## Papers and pages by name\n", table(("name", "use", "millimetres", "inches"), papers)])


def _limit(scheme: Scheme) -> str:
    return f" At most {scheme.most_sheets} sheets fold together." if scheme.most_sheets else ""


def _takes(scheme: Scheme) -> Iterator[str]:
    """Yield the options that it heeds, besides those of every scheme."""
    if scheme.takes:
        yield f"Options: {_options(scheme.takes)}.\n"
    if scheme.in_signatures:
        yield f"With `--signature`: {_options(scheme.in_signatures)}.\n"


def _options(names: tuple[str, ...]) -> str:
    return ", ".join(f"`--{name.replace('_', '-')}`" for name in names)


def _sheet(scheme: Scheme) -> str:
    """Return the first sheet as it is printed: front and back beside each other, a page's number for each."""
    layout = scheme.lay_out(_PAGES, Wishes())
    first = layout.sheets[0]
    sides = [("front", first.front), *([] if layout.one_sided else [("back", first.back)])]
    columns = [[f"{name:<{_CELL * layout.columns}}", *_rows(form, layout)] for name, form in sides]
    lines = ("   ".join(row).rstrip() for row in zip(*columns, strict=True))
    return "\n".join(["```text", *lines, "```\n"])


def _rows(form: Form, layout: Layout) -> Iterator[str]:
    if form.poster:
        yield f"{f'{form.poster}, all over':<{_CELL * layout.columns}}"
    cells = {(cell.row, cell.column): cell for cell in form.cells}
    for row in range(1 if form.poster else 0, layout.rows):
        yield "".join(_cell(cells.get((row, column))) for column in range(layout.columns))


def _cell(cell: Cell | None) -> str:
    if cell is None or cell.page is None:
        return f"{'·':>{_CELL}}"
    return f"{f'{cell.page}{_TURNED[cell.turn_deg]}':>{_CELL}}"
