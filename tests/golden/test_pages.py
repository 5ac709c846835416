from collections.abc import Callable
from pathlib import Path

from tests.books import made, soups
from zine.render.listing import listing

SETTINGS = "title: Soups of the House\ndate: 2026-11\nauthor: A. Cook\n"


def test_the_pages_of_a_small_zine_are_those_that_were_approved(
    tmp_path: Path, golden: Callable[[Path, str], None]
) -> None:
    pages = made(soups(tmp_path / "soups", 2, settings=SETTINGS)).pages
    golden(Path(__file__).parent / "pages.txt", listing(pages))
