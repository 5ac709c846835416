"""The places where a line of atoms may end: between words, at hyphens, and in words that fit no line."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from zine.typeset.atoms import Atom, shape
from zine.typeset.breaking import UNSEEN, Place
from zine.typeset.faces import Faces, clusters
from zine.typeset.parting import FORCED, Cut, forced, forced_anywhere, hyphenation, own_hyphens, soft_hyphens
from zine.typeset.style import Style

_STRANDED = 2.0  # squared ems, for a line that ends in “a” or “of”
_STRANDED_WIDTH = 1.25  # ems; words narrower than this do not like to end a line


class LineEnd(NamedTuple):
    """Where one line ends and the next begins: before an atom, or `offset` characters into it, adding `hyphen`."""

    atom: int
    offset: int = 0
    hyphen: str = ""


class LineEnds(NamedTuple):
    """Edges and, at the same index, what breaking there means. `parted` are the words that fit no line."""

    edges: tuple[LineEnd, ...]
    places: tuple[Place, ...]
    parted: tuple[str, ...]


def edges(faces: Faces, row: Sequence[Atom], style: Style, *, narrowest: float) -> LineEnds:
    """Find where lines may end, so that no stretch between two edges is wider than the `narrowest` line.

    Only a single character can still be wider.
    """
    force: dict[int, int] = {}
    while True:
        found = _edges(faces, row, style, force=force)
        crowded = [atom for atom in _crowded(found, narrowest) if force.get(atom, 0) < len(_FORCES)]
        if not crowded:
            parted = tuple(row[atom].text for atom in sorted(force) if not row[atom].key)
            return LineEnds(tuple(edge for edge, _ in found), tuple(place for _, place in found), parted)
        for atom in crowded:
            force[atom] = force.get(atom, 0) + 1


def _edges(faces: Faces, row: Sequence[Atom], style: Style, *, force: Mapping[int, int]) -> list[tuple[LineEnd, Place]]:
    found: list[tuple[LineEnd, Place]] = []
    narrow = _STRANDED_WIDTH * style.size
    x = 0.0
    before: Atom | None = None
    for index, atom in enumerate(row):
        if atom.opens and before:
            stranded = before.width < narrow and before.space > 0 and before.text.isalpha()
            found.append((LineEnd(index), Place(x, x + atom.space, _STRANDED if stranded else 0.0)))
        x += atom.space
        cuts = _cuts(atom, style, force.get(index, 0))
        found += [(LineEnd(index, cut.offset, cut.hyphen), _parted(faces, atom, cut, x=x)) for cut in cuts]
        x += atom.width
        before = atom
    found.append((LineEnd(len(row)), Place(x, x)))
    return found


def _cuts(atom: Atom, style: Style, force: int) -> Sequence[Cut]:
    if atom.key:
        return ()
    if force:
        return _allowed(_FORCES[force - 1](atom.text, style.lang), atom)
    if atom.soft:
        return _allowed(soft_hyphens(atom.soft), atom)
    cuts = () if style.whole else _allowed(own_hyphens(atom.text), atom)
    return cuts or (_allowed(hyphenation(atom.text, style.lang), atom) if style.hyphenate else ())


def _allowed(cuts: Sequence[Cut], atom: Atom) -> Sequence[Cut]:
    """Return the cuts that no joiner forbids."""
    return [cut for cut in cuts if cut.offset not in atom.joined] if atom.joined else cuts


def _anywhere(text: str, lang: str) -> tuple[Cut, ...]:
    return forced_anywhere(text, tuple(clusters(text)), lang)


_FORCES = (forced, _anywhere)  # what is tried, in this order, on a word that fits no line


def _parted(faces: Faces, atom: Atom, cut: Cut, *, x: float) -> Place:
    """What parting an atom that begins at x means. Both parts are shaped as they will print."""
    _, first = shape(faces, atom.voice, atom.text[: cut.offset] + cut.hyphen)
    _, rest = shape(faces, atom.voice, atom.text[cut.offset :])
    return Place(x + first, x + atom.width - rest, cut.penalty, hyphenated=cut.penalty < FORCED)


def _crowded(found: Sequence[tuple[LineEnd, Place]], narrowest: float) -> list[int]:
    """Atoms of stretches that are wider than the narrowest line, each once."""
    crowded: dict[int, None] = {}
    start = (LineEnd(0), Place(0.0, 0.0))
    for (begin, before), (end, after) in pairwise((start, *found)):
        if after.end - before.start > narrowest + UNSEEN:
            crowded |= dict.fromkeys(range(begin.atom, end.atom + (1 if end.offset else 0)))
    return list(crowded)
