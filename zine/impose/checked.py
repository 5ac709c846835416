"""Impose, fold the sheets in thought, and hand over only what comes out right."""

from pathlib import Path

from zine.errors import ImpositionError
from zine.impose import impose
from zine.impose.folding import faults
from zine.model.geometry import Size
from zine.model.sheet import Flip, Imposed, Wishes


def checked(pdf: bytes | Path, *, scheme: str, paper: Size, flip: Flip, wishes: Wishes) -> Imposed:
    """Impose as `zine.impose.impose` does, and check the job and its cover.

    Raises:
        ImpositionError: it cannot be done, or the sheets would not come out right.
    """
    imposed = impose(pdf, scheme=scheme, paper=paper, flip=flip, wishes=wishes)
    for job in (imposed, imposed.cover):
        if job and (wrong := faults(job.pdf, job.pages)):
            raise ImpositionError(f"the sheets would not come out right: {wrong[0]}", "please report this")
    return imposed
