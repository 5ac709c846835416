"""Small pages inline: their words become the sheet's own, so that a side has one stream for all of them.

A form says what it is in a dictionary that is never compressed, where pages of a compact PDF had theirs compressed; of
small pages that is more than a tenth. Only pages that plainly look and mean the same without a form are taken.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from zine.impose.affine import chain
from zine.impose.closed import closed
from zine.impose.landing import Landing
from zine.impose.page_forms import ONLY_OF_FORMS, PAGE_KEY, PLAIN, PageForms
from zine.impose.resources import together
from zine.impose.sheet_pages import Inline, written_matrix, written_numbers
from zine.impose.source import entry
from zine.impose.unpacked import unpacked
from zine.impose.upright import Upright
from zine.model.geometry import Box, Matrix
from zine.model.sheet import SheetSide

# Bytes: what a form takes to say what it is, and a PDF of sheets to say what is to be done with them. Pages are small
# of which the former, and their share of the latter, is more than a tenth.
_OF_FORM, _OF_JOB = 64, 480
_MOST = 8192  # bytes that a page may say
_UNREAD = b"?"  # which is not closed


class InlinePages:
    """Finds the sides whose pages may and should all be inline."""

    def __init__(self, pdf: Pdf, forms: PageForms, sides: Sequence[SheetSide], *, seen: Sequence[Upright]) -> None:
        self._forms, self._seen = forms, seen
        self._pays = pdf.trailer.get("/Type") == Name.XRef and "/StructTreeRoot" not in pdf.Root
        self._small = 10 * (_OF_FORM + _OF_JOB / len(seen))
        self._pages = [page.obj for page in pdf.pages] if self._pays else []
        self._streams = [tuple(_streams(page)) for page in self._pages]
        self._places = Counter(placed.page for side in sides for placed in side.placements) if self._pays else Counter()
        self._uses = Counter(stream.objgen for streams in self._streams for stream in streams)

    def side(self, side: SheetSide, sheet: Object) -> Inline | None:
        """Return what paints the pages of a side; None if they become forms."""
        if not self._pays or not side.placements:
            return None
        numbers = [placed.page for placed in side.placements]
        if not all(map(self._is_plain, numbers)):
            return None
        streams = [self._streams[number - 1] for number in numbers]
        if sum(_stored(stream) for several in streams for stream in several) >= self._small * len(numbers):
            return None
        words = [b"\n".join(map(_decoded, several)) for several in streams]
        if not all(map(closed, words)):
            return None
        resources = together(self._forms.resources_of(self._pages[number - 1]) for number in numbers)
        if resources is None:
            return None
        landings = tuple(self._forms.place(placed, sheet) for placed in side.placements)
        painted = map(self._painted, numbers, landings, words)
        return Inline(b"\n".join(painted), resources, landings)

    def _is_plain(self, number: int) -> bool:
        """Whether a page has nothing that needs a form, and what it says is said there alone, once."""
        page = self._pages[number - 1]
        return (
            self._places[number] == 1
            and all(self._uses[part.objgen] == 1 and not part.keys() - PLAIN for part in self._streams[number - 1])
            and not any(key in page for key in ONLY_OF_FORMS)
        )

    def _painted(self, number: int, to: Landing, words: bytes) -> bytes:
        """Return a page's words with what a form would say of itself before them."""
        size, _, turned = self._seen[number - 1]
        (x0, y0, x1, y1), trim = to.area, turned.inverse().box(Box(0, 0, *size))
        maps = [chain(turned.inverse(), to.matrix), *([] if turned == Matrix() else [turned])]
        placed = " ".join(f"{written_matrix(matrix)} cm" for matrix in maps)
        clip, ends = written_numbers(x0, y0, x1 - x0, y1 - y0), written_numbers(*trim)
        trimmed = "" if ends == written_numbers(*to.area) else f"/TrimBox[{ends}]"
        said = f"{PAGE_KEY}<</L {len(words)}{PAGE_KEY} {number}{trimmed}>>BDC"
        return f"q {placed} {clip} re W n {said}\n".encode("ascii") + words + b"\nEMC Q"


def _streams(page: Dictionary) -> Iterator[Stream]:
    contents = entry(page, "/Contents")
    yield from (part for part in (contents if isinstance(contents, Array) else (contents,)) if isinstance(part, Stream))


def _stored(stream: Stream) -> int:
    length: object = stream.get("/Length")
    return length if isinstance(length, int) else _MOST


def _decoded(stream: Stream) -> bytes:
    """Return what a stream says; what cannot be read, or is too long, as `_UNREAD`."""
    said = unpacked(stream, _MOST)
    return said if said is not None and len(said) < _MOST else _UNREAD
