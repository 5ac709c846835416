"""Impose: any PDF in, the same pages placed on sheets of paper out.

`schemes` says which page goes in which cell; `planner` where that is on paper; `writer` moves the pages there.
`folding` folds a finished PDF in thought and tells whether what comes of it can be read; `checked` hands over no other.
`unimpose` goes the whole way back.
"""

from pathlib import Path

from zine.errors import ImpositionError
from zine.impose.cover import around_text, divided
from zine.impose.jobs import Job, imposed
from zine.impose.schemes import SCHEMES
from zine.impose.source import measured, opened
from zine.model.geometry import Size
from zine.model.sheet import Flip, Imposed, Wishes

_AS_USUAL = Wishes()


def impose(
    pdf: bytes | Path, *, scheme: str = "booklet", paper: Size, flip: Flip = "short", wishes: Wishes = _AS_USUAL
) -> Imposed:
    """Place a PDF's pages on sheets of `paper`, given either way round, for a printer that turns it about `flip`.

    Raises:
        ImpositionError: the PDF cannot be read or is locked, its pages do not fit on the paper, or the scheme cannot
            do what is wished.
    """
    if scheme not in SCHEMES:
        raise ImpositionError(f"there is no scheme {scheme!r}", hint=f"choose one of {', '.join(SCHEMES)}")
    job = Job(scheme, paper, flip, wishes)
    with opened(pdf) as document:
        seen = measured(document)
        if not wishes.cover:
            return imposed(document, seen, job._replace(numbers=tuple(range(1, len(seen) + 1))))
        cover, text = divided(len(seen), scheme)
        body = imposed(document, seen, job._replace(numbers=text))
    with opened(pdf) as document:
        return body._replace(cover=imposed(document, seen, around_text(job, cover)))
