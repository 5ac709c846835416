"""What the editor needs of the preview that it belongs to."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from zine.errors import Problem
from zine.model.project import Project
from zine.pipeline import Studio


class Kitchen(Protocol):
    """A preview at work on a folder. Whoever sends `token` with a request is the page that it served."""

    @property
    def folder(self) -> Path:
        """The zine's folder, as problems name it."""

    @property
    def token(self) -> str:
        """What only this run's own page knows."""

    @property
    def studio(self) -> Studio:
        """Where assets and fonts are."""

    def project(self) -> Project | None:
        """Return the zine as it was last read without an error; None when it never was."""

    def problems(self) -> Sequence[Problem]:
        """Return what was wrong with the zine when it was last built."""
