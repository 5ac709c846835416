"""The font files that a zine can use, and what they print."""

from pathlib import Path
from typing import NamedTuple

from zine.cli.places import bundled
from zine.typeset.font import open_font

_SUFFIXES = (".ttf", ".otf")
_SAMPLES = {"Latin": "Az", "Hangul": "가한힣", "Hanja": "食"}


class Typeface(NamedTuple):
    """A font file: its name for `chains`, whose it is (`yours`, `bundled`), and the scripts it prints."""

    name: str
    whose: str
    scripts: str


def typefaces(folder: Path) -> tuple[Typeface, ...]:
    """Return every face by name, a zine's own before bundled ones of the same name."""
    found: dict[str, Typeface] = {}
    for fonts, whose in ((folder / "fonts", "yours"), (bundled().fonts, "bundled")):
        for path in sorted(each for each in fonts.rglob("*") if each.suffix in _SUFFIXES):
            found.setdefault(path.stem, Typeface(path.stem, whose, _scripts(path)))
    return tuple(found[name] for name in sorted(found))


def _scripts(path: Path) -> str:
    font = open_font(str(path))
    return ", ".join(name for name, sample in _SAMPLES.items() if all(map(font.draws, sample)))
