"""A folder with a zine in it, and the editor's routes for it."""

from pathlib import Path

import pytest

from tests.unit.preview.served import PLAIN, Asked, asked


@pytest.fixture
def zine(tmp_path: Path) -> Path:
    """A folder with a card and settings."""
    (tmp_path / "mandu.yaml").write_text(PLAIN, encoding="utf-8")
    (tmp_path / "zine.yaml").write_text("title: A zine\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def desk(zine: Path) -> Asked:
    """The editor of that folder."""
    return asked(zine)
