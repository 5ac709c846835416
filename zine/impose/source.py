"""Reading a PDF that somebody else may have written: open it, or say in a sentence why not; measure its pages."""

import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pikepdf
from pikepdf import Dictionary, Object, Pdf

from zine.errors import ImpositionError, Level, Problem
from zine.impose.upright import PageBoxes, Upright, upright
from zine.model.geometry import Box
from zine.model.units import MM

MOST_PAGES = 20_000  # some four reams; beyond it is a mistake, or an attack
SMALLEST, LARGEST = 1.0, 10_000 * MM  # of a page's side
_DEEPEST = 64  # levels of a page tree; also ends a tree that bites its own tail
_UNREADABLE = "this PDF is damaged and cannot be read"
_OF_EDGES = ("/MediaBox", "/CropBox", "/TrimBox", "/BleedBox", "/Rotate", "/UserUnit")
_INHERITED = {"/MediaBox", "/CropBox", "/Rotate"}
_SIGNED = 1  # SigFlags bit 1: ISO 32000-2, Table 225


@contextmanager
def opened(pdf: bytes | Path) -> Iterator[Pdf]:
    """Open a PDF, and turn whatever a broken one makes go wrong meanwhile into one error.

    Raises:
        ImpositionError: it cannot be read, is locked, or has no pages.
    """
    name = "this PDF" if isinstance(pdf, bytes) else str(pdf)
    try:
        with pikepdf.open(io.BytesIO(pdf) if isinstance(pdf, bytes) else pdf) as document:
            _check(document)
            yield document
    except pikepdf.PasswordError as error:
        raise ImpositionError(
            "this PDF is locked with a password", hint="save it without one, then try again"
        ) from error
    except FileNotFoundError as error:
        raise ImpositionError(f"there is no file {name}") from error
    except OSError as error:
        raise ImpositionError(f"{name} cannot be read: {error.strerror}") from error
    except MemoryError as error:
        raise ImpositionError("this PDF is too large for this computer's memory") from error
    # A hostile file may hold any kind of object in any place, and each kind refuses in its own way.
    except (
        pikepdf.PdfError,
        ArithmeticError,
        AttributeError,
        LookupError,
        RuntimeError,
        TypeError,
        ValueError,
    ) as error:
        raise ImpositionError(_UNREADABLE, hint="open it in a viewer and print it to a new PDF") from error


def measured(pdf: Pdf) -> tuple[Upright, ...]:
    """Return every page's size and edges.

    Raises:
        ImpositionError: a page has no area.
    """
    known: dict[tuple[object, ...], Upright | None] = {}
    return tuple(_measured_page(page.obj, number, known) for number, page in enumerate(pdf.pages, 1))


def doubts(pdf: Pdf) -> tuple[Problem, ...]:
    """Warn of what imposing this PDF puts at risk."""
    found = []
    if pdf.get_warnings():
        found.append(("this PDF was damaged and has been repaired; look through the pages", "damaged-pdf"))
    form = pdf.Root.get("/AcroForm")
    if isinstance(form, Dictionary) and int(form.get("/SigFlags", 0)) & _SIGNED:
        found.append(("this PDF was signed; its signature does not cover the sheets", "signed-pdf"))
    return tuple(Problem(message, level=Level.WARNING, rule=rule) for message, rule in found)


def inherited(page: Object, key: str) -> Object | None:
    """Return a page's attribute, its own or from the page tree, as an object that may be shared."""
    node: Object | None = page
    for _ in range(_DEEPEST):
        if not isinstance(node, Dictionary):
            return None
        if key in node:
            return node[key]
        node = entry(node, "/Parent")
    return None


def entry(holder: Object, key: str) -> Object | None:
    """Return what a dictionary has under a key, if anything."""
    return holder[key] if key in holder else None  # noqa: SIM401 get() takes ten times as long where there is nothing


def _check(pdf: Pdf) -> None:
    count = len(pdf.pages)
    if not count:
        raise ImpositionError("this PDF has no pages")
    if count > MOST_PAGES:
        raise ImpositionError(f"this PDF has {count:,} pages; the most is {MOST_PAGES:,}")
    if pdf.is_encrypted and not pdf.owner_password_matched and not pdf.allow.modify_assembly:
        raise ImpositionError("this PDF's owner does not allow its pages to be rearranged", hint="ask for a free copy")


def _measured_page(page: Object, number: int, known: dict[tuple[object, ...], Upright | None]) -> Upright:
    """Return a page's size and edges, which it shares with most of the `known` ones."""
    said = {key: _said(page, key) for key in _OF_EDGES}
    key = tuple(value.unparse(resolved=True) if isinstance(value, Object) else value for value in said.values())
    if key not in known:
        media = _box(said["/MediaBox"])
        known[key] = upright(_boxes(media, said)) if media else None
    found = known[key]
    if not found or min(found.size) < SMALLEST:
        raise ImpositionError(
            f"page {number} of this PDF has no area", hint="open it in a viewer and print it to a new PDF"
        )
    if max(found.size) > LARGEST:
        raise ImpositionError(f"page {number} of this PDF is more than 10 metres long", hint="leave it out")
    return found


def _said(page: Object, key: str) -> object:
    return inherited(page, key) if key in _INHERITED else entry(page, key)


def _boxes(media: Box, said: Mapping[str, object]) -> PageBoxes:
    rotate, unit = _number(said["/Rotate"]) or 0, _number(said["/UserUnit"]) or 1
    return PageBoxes(
        media,
        crop=_box(said["/CropBox"]),
        trim=_box(said["/TrimBox"]),
        bleed=_box(said["/BleedBox"]),
        rotate_deg=int(rotate) if rotate % 90 == 0 else 0,
        user_unit=unit if unit > 0 else 1.0,
    )


def _box(value: object) -> Box | None:
    if not isinstance(value, pikepdf.Array) or len(value) != len(Box._fields):
        return None
    x0, y0, x1, y1 = (_number(corner) for corner in value)
    if x0 is None or y0 is None or x1 is None or y1 is None or x0 == x1 or y0 == y1:
        return None
    return Box(x0, y0, x1, y1).ordered()


def _number(value: object) -> float | None:
    try:
        return float(value)  # type: ignore[arg-type]  # whatever is not a number says so
    except (TypeError, ValueError, OverflowError):
        return None
