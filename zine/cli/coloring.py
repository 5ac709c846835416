"""Whether to write in colour, by what the user's environment asks for."""

import os


def coloring() -> bool | None:
    """Return what was asked for; None leaves it to whether a terminal is listening.

    Sources: https://no-color.org, https://force-color.org; a dumb terminal shows the codes themselves.
    """
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return False if os.environ.get("TERM") == "dumb" else None
