"""The press: one way from pages to sheets, whether they come of cards or of any other PDF."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from zine.model.geometry import Size
from zine.model.printer import Printer
from zine.model.sheet import Flip, Imposed, Wishes
from zine.model.units import MM

SCHEMES = (
    *("booklet", "perfect", "quarto", "octavo", "folds", "quarter", "minizine", "minizine16", "poster"),
    *("accordion", "cards", "cutstack", "nup"),
)
FLIPS = ("short", "long", "none")


class Order(NamedTuple):
    """What is asked of the press."""

    scheme: str
    paper: Size
    flip: Flip
    wishes: Wishes
    printer: Printer | None = None
    sheet: bool = False  # of instructions, before all others


def pressed(pdf: bytes | Path, order: Order) -> Imposed:
    """Impose, fold in thought, and make ready for the printer.

    Raises:
        ImpositionError: it cannot be done, or the sheets would not come out right.
    """
    from zine.impose import impose  # noqa: PLC0415 brings in pikepdf, which --help does without
    from zine.impose.checked import checked  # noqa: PLC0415 likewise

    imposed = impose(pdf, scheme=order.scheme, paper=order.paper, flip=order.flip, wishes=order.wishes)
    if order.printer:
        from zine.impose.backs import corrected  # noqa: PLC0415 only printers that were measured need it

        imposed = corrected(imposed, order.printer)
    if order.sheet:
        from zine.cli.job_sheets import with_instructions  # noqa: PLC0415 brings in the drawing engine and ReportLab

        imposed = with_instructions(imposed)
    if order.flip == "none":
        from zine.impose.hand_fed import hand_fed  # noqa: PLC0415 only printers without duplex need it

        imposed = hand_fed(imposed)
    return checked(imposed)


def files(path: Path, imposed: Imposed) -> Iterator[tuple[Path, bytes]]:
    """Yield the files of a job, each with its name: `path` itself, unless fronts and backs or a cover are apart."""
    yield from apart(path, imposed.pdf, imposed.backs)
    if imposed.cover:
        yield from files(of_cover(path), imposed.cover)


def of_cover(path: Path) -> Path:
    """Return what a cover's file is called beside its text's."""
    return path.with_name(f"{path.stem}-cover{path.suffix}")


def apart(path: Path, sheets: bytes, backs: bytes) -> Iterator[tuple[Path, bytes]]:
    """Yield sheets under this name; or their fronts and backs, where those are apart, under names made of it."""
    if backs:
        yield path.with_name(f"{path.stem}-fronts{path.suffix}"), sheets
        yield path.with_name(f"{path.stem}-backs{path.suffix}"), backs
    else:
        yield path, sheets


def creep_told(imposed: Imposed) -> str:
    """Say what is done about creep."""
    found = imposed.assembly.creep
    most = found.first + imposed.deepest * found.each
    if not most:
        return "creep could not be seen: pages stay where they are"
    return f"creep: the innermost pages are moved {most / MM:.1f} mm"
