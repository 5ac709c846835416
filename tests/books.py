"""Whole zines for tests: a few words in, laid out pages."""

from pathlib import Path

from zine import pipeline
from zine.cli.places import bundled

PLACES = bundled()
SOUP = """\
title: {title}
course: {course}
ingredients:
  - 2: leeks
  - Salt, to taste
steps:
  - Chop the leeks.
  - Simmer: Wait until it smells like home.
alt: A bowl of soup.
"""


def made(folder: Path) -> pipeline.Made:
    """Lay out a folder of cards as the command would."""
    studio = pipeline.Studio(PLACES.assets, PLACES.fonts)
    project, warnings = pipeline.checked(folder, studio)
    return pipeline.make(project, warnings, studio)


def soups(folder: Path, count: int, *, settings: str = "", card: str = "") -> Path:
    """Write a zine of so many soups; `card` is added to each, `settings` is its zine.yaml."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(1, count + 1):
        words = SOUP.format(title=f"Soup {number:02}", course="Soups" if number % 3 else "Stews") + card
        (folder / f"soup-{number:02}.yaml").write_text(words, encoding="utf-8")
    if settings:
        (folder / "zine.yaml").write_text(settings, encoding="utf-8")
    return folder
