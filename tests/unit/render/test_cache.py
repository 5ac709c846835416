from tests.unit.render.sample import FACES, INFO, THEME, drawing, page, run
from zine.model.page import Picture
from zine.render import render

PAGES = [page(run("soup"), Picture(drawing(), 0, 0))]


class Shelf:
    """A cache in memory that counts what it was asked in vain."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.missed = 0

    def get(self, key: str) -> bytes | None:
        self.missed += key not in self.kept
        return self.kept.get(key)

    def put(self, key: str, value: bytes) -> None:
        self.kept[key] = value


def test_a_cache_changes_no_byte() -> None:
    shelf = Shelf()
    render(PAGES, INFO, THEME, faces=FACES, cache=shelf)
    assert render(PAGES, INFO, THEME, faces=FACES, cache=shelf) == render(PAGES, INFO, THEME, faces=FACES)


def test_what_was_compressed_once_is_not_compressed_again() -> None:
    shelf = Shelf()
    render(PAGES, INFO, THEME, faces=FACES, cache=shelf)
    first = shelf.missed
    render(PAGES, INFO, THEME, faces=FACES, cache=shelf)
    assert shelf.missed == first > 0
