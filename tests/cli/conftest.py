"""The command as a person runs it: a process of its own, a folder of its own, a cache of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Zine = Callable[..., subprocess.CompletedProcess[str]]

CARD = """\
title: Leek Soup
course: Soups
ingredients:
  - 2: leeks
  - Salt, to taste
steps:
  - Chop the leeks.
  - Simmer: Wait until it smells like home.
alt: A bowl of soup.
"""


@pytest.fixture
def zine(tmp_path: Path) -> Zine:
    def run(*arguments: str, encoding: str = "utf-8", **environment: str) -> subprocess.CompletedProcess[str]:
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("ZINE_", "RL_"))}
        clean |= {"XDG_CACHE_HOME": str(tmp_path / "cache"), "HOME": str(tmp_path), "NO_COLOR": "1", **environment}
        return subprocess.run(
            [sys.executable, "-m", "zine", *arguments],
            cwd=tmp_path,
            env=clean,
            capture_output=True,
            text=True,
            encoding=encoding,
            check=False,
            timeout=120,
        )

    return run


@pytest.fixture
def leek_soup(tmp_path: Path) -> Path:
    folder = tmp_path / "cards"
    folder.mkdir()
    (folder / "leek-soup.yaml").write_text(CARD, encoding="utf-8")
    return folder
