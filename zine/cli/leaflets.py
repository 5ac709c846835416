"""Pages of the program's own, in the bundled theme on white paper: what is printed to print better."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from zine.cli.places import bundled
from zine.cli.quiet import quiet_libraries
from zine.model.page import Page
from zine.model.theme import Theme
from zine.typeset.faces import Faces

_THEME = "obang"


class Workshop(NamedTuple):
    """A theme, and its faces."""

    theme: Theme
    faces: Faces


def workshop() -> Workshop:
    """Open the bundled theme.

    Raises:
        InputError: this copy of the program lacks it.
    """
    from zine.errors import InputError  # noqa: PLC0415 only a broken installation needs it
    from zine.load.document import Document  # noqa: PLC0415 brings in YAML
    from zine.load.look import look  # noqa: PLC0415 likewise

    places = bundled()
    found = look(_THEME, Document("", "", None, ()), folders=(places.assets,), fonts=(places.fonts,))
    if found.theme is None:
        raise InputError(found.problems)
    white = replace(found.theme, palette=replace(found.theme.palette, paper=(1.0, 1.0, 1.0)))
    return Workshop(white, Faces(found.fonts, white.chains))


def printed(pages: Sequence[Page], title: str, shop: Workshop) -> bytes:
    """Render pages."""
    from zine.render import Info, render  # noqa: PLC0415 brings in ReportLab

    quiet_libraries()
    return render(pages, Info(title), shop.theme, faces=shop.faces)
