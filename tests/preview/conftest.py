"""The preview in a real browser; where there is none, its tests are skipped and say so."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.books import soups
from tests.preview.server import Preview, previewed

SETTINGS = """\
title: Soups for All
courses: [Soups, Stews]
"""


@pytest.fixture
def zine(tmp_path: Path) -> Path:
    """A folder of four soups."""
    return soups(tmp_path / "soups", 4, settings=SETTINGS)


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What previews have drawn so far."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def preview(zine: Path, cache: Path) -> Iterator[Preview]:
    """A preview of the four soups."""
    with previewed(zine, cache=cache) as running:
        yield running


@pytest.fixture
def page(chromium: Browser, preview: Preview) -> Iterator[Page]:
    """The preview in a browser, its first pages drawn. Whatever the page complains of fails the test."""
    with chromium.new_context(viewport={"width": 1280, "height": 800}, reduced_motion="reduce") as context:
        complaints: list[str] = []
        opened = context.new_page()
        opened.on("pageerror", lambda error: complaints.append(str(error)))
        opened.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        opened.goto(preview.address)
        opened.wait_for_selector("html[data-drawn]")
        yield opened
        assert complaints == []
