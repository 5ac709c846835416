"""The last look: the finished sheets are folded in thought, and only those that come out right are handed over."""

import pikepdf

from zine.errors import ImpositionError
from zine.impose.folding import faults
from zine.model.sheet import Imposed


def checked(imposed: Imposed) -> Imposed:
    """Return a job as it is, once it and its cover have been read as they will be printed, fed, folded and cut.

    Raises:
        ImpositionError: the sheets would not come out right.
    """
    for job in (imposed, imposed.cover):
        if job and (wrong := _wrong(job)):
            raise ImpositionError(f"the sheets would not come out right: {wrong[0]}", "please report this")
    return imposed


def _wrong(job: Imposed) -> tuple[str, ...]:
    try:
        return faults(job.pdf, job.pages, job.backs)
    except pikepdf.PdfError as error:
        hint = "open the pages in a viewer and print them to a new PDF"
        raise ImpositionError("this PDF is so damaged that its sheets cannot be read", hint) from error
