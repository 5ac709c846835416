"""Following: all that belongs to pages, or leads to them, goes where they have gone."""

from collections.abc import Mapping, Sequence

from pikepdf import Array, Name, Object, Pdf

from zine.impose.annotations import AnnotationMover, annotations
from zine.impose.destinations import Pointers, Redirection
from zine.impose.landing import Landing
from zine.impose.tags import redirect_tags

Landed = Mapping[int, Sequence[Landing]]  # by the page's number; once or more, or not at all


def follow(pdf: Pdf, pages: Sequence[Object], landed: Landed) -> None:
    """Take destinations, tags and annotations from pages to their places; to a page that has none, nothing leads."""
    in_order = tuple(landed[number][0] if number in landed else None for number in range(1, len(pages) + 1))
    landings = {page.objgen: to for page, to in zip(pages, in_order, strict=True) if to}
    absent = frozenset(page.objgen for page, to in zip(pages, in_order, strict=True) if not to)
    pointers = Pointers(Redirection(landings, in_order, absent).aim)
    pointers.document(pdf)
    redirect_tags(pdf, landings)
    mover = AnnotationMover(pdf)
    for number, places in sorted(landed.items()):
        for to in places:
            _move_annotations(pages[number - 1], to, mover, pointers=pointers)


def _move_annotations(page: Object, to: Landing, mover: AnnotationMover, *, pointers: Pointers) -> None:
    for annotation in annotations(page):
        moved = mover.move(annotation, to)
        if moved is None:
            continue
        pointers.holder(moved)
        if "/Annots" not in to.sheet:
            to.sheet.Annots = Array()
            to.sheet.Tabs = Name.S
        to.sheet.Annots.append(moved)
