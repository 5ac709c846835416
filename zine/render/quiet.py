"""ReportLab, deaf to its surroundings.

Importing ReportLab runs `~/.reportlab_mods` and `~/.reportlab_settings` and obeys every variable named `RL_…`; a
file would differ between machines, or not be written at all. All of that is closed here, before the import.

It would also bring in Pillow and HarfBuzz, for pictures and fonts that we hand over finished: 15 ms, a twentieth of a
build in which little has changed. It gets empty ones.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

_HOOKS = ("reportlab_mods", "reportlab_settings", "reportlab.local_rl_mods", "reportlab.local_rl_settings")
_LIBRARIES = ("PIL", "uharfbuzz")
_PREFIX = "RL_"

SETTINGS = {
    "canvas_baseColor": None,
    "canvas_basefontname": "Helvetica",  # named, never used: pages have no preamble
    "defaultImageCaching": 0,
    "documentLang": None,
    "errorOnDuplicatePageLabelPage": 0,
    "invariant": 1,
    "pageCompression": 0,  # streams come compressed
    "pdfComments": 0,
    "pdfMultiLine": 0,
    "useA85": 0,
    "verbose": 0,
    "wrapA85": 0,
}


class _Empty(ModuleType):
    """A module that has nothing but the name that ReportLab imports from Pillow."""

    Image = None


@contextmanager
def deaf() -> Iterator[None]:
    """While this lasts, ReportLab finds no settings of the machine's or the user's, and no other libraries."""
    environment = os.environ  # noqa: TID251 (kept from ReportLab, not read)
    hidden = {name: environment.pop(name) for name in sorted(environment) if name.startswith(_PREFIX)}
    planted = [name for name in (*_HOOKS, *_LIBRARIES) if name not in sys.modules]
    sys.modules.update({name: _Empty(name) for name in planted})
    try:
        yield
    finally:
        for name in planted:
            sys.modules.pop(name, None)
        environment.update(hidden)
