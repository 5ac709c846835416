"""The page of themes: those that came with the program, and what a theme file may say."""

from zine.cli.reference.markdown import code, picture, table
from zine.cli.reference.pictures import path_of, theme_names, themed
from zine.load.schema import field_table
from zine.model.ink import Borrowed, Ink, Palette
from zine.model.theme import TYPE_ROLES, Design, Theme

_WIDTH = 140  # pixels of the page

_HEAD = """# Themes

`theme: hanji` in `zine.yaml` chooses one. A theme is one set of inks for the whole zine, its faces, and the design of
its pages. `zine theme eject NAME` puts a copy into `themes/` beside your cards, where it comes before the bundled one.
"""

_RECORDS = (
    ("A theme", Theme),
    ("Its inks", Palette),
    ("An ink", Ink),
    ("A drum that another prints for", Borrowed),
    ("The design of pages", Design),
)


def reference() -> str:
    """Return the page."""
    rows = [_row(name) for name in theme_names()]
    parts = [_HEAD, table(("", "theme", "inks", "pages"), rows), "## What a theme file says\n"]
    parts.append(f"The type roles are {code(TYPE_ROLES)}.\n")
    for title, record in _RECORDS:
        fields = [
            (f"`{row.key}`{' (required)' if row.required else ''}", row.takes, row.help) for row in field_table(record)
        ]
        parts += [f"### {title}\n", table(("field", "takes", "what it is"), fields)]
    return "\n".join(parts)


def _row(name: str) -> tuple[str, str, str, str]:
    theme, _ = themed(name)
    inks = ", ".join(ink.name for ink in theme.palette.drums)
    design = theme.design
    pages = f"{design.furniture} furniture; pictures {', '.join(design.stagings)}{'; dark' if design.night else ''}"
    return picture(path_of("theme", name), name, _WIDTH), f"`{name}`", inks, pages
