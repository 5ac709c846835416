"""Places in files as addresses that an editor answers to."""

import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

# What editors have made known to the system; {path} is absolute, {line} and {column} count from 1.
EDITORS: Mapping[str, str] = {
    "vscode": "vscode://file{path}:{line}:{column}",
    "vscodium": "vscodium://file{path}:{line}:{column}",
    "cursor": "cursor://file{path}:{line}:{column}",
    "windsurf": "windsurf://file{path}:{line}:{column}",
    "zed": "zed://file{path}:{line}:{column}",
    "jetbrains": "idea://open?file={path}&line={line}&column={column}",
    "sublime": "subl://open?url=file://{path}&line={line}&column={column}",
    "textmate": "txmt://open?url=file://{path}&line={line}&column={column}",
    "emacs": "org-protocol://open-file?path={path}&line={line}&column={column}",
}

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)  # RFC 3986, 3.1
_RUN_BY_BROWSERS = ("javascript", "data", "vbscript", "blob")


class Opener:
    """Makes links of places by a name of `EDITORS`, or by an address of one's own with the same words in braces."""

    def __init__(self, editor: str) -> None:
        """Raises ValueError when the address is none that opens an editor."""
        self._address = EDITORS.get(editor, editor)
        scheme = _SCHEME.match(self._address)
        if scheme is None or scheme[1].lower() in _RUN_BY_BROWSERS or "{path}" not in self._address:
            raise ValueError(f"{editor!r} is no editor that is known here, and no address with {{path}} in it")

    def link(self, file: Path, line: int, column: int) -> str:
        """Return the address of a place."""
        path = quote(file.resolve().as_posix())
        path = path if path.startswith("/") else f"/{path}"
        found = self._address.replace("{path}", path).replace("{line}", str(line))
        return found.replace("{column}", str(column))
