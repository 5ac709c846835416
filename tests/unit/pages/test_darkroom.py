"""Photographs are developed once."""

import pytest

from tests.unit.draw.photographs import MONO, OBANG, encoded, steps
from zine.draw.photographs.mount import Mount
from zine.model.cache import Nothing
from zine.model.geometry import Box, Size
from zine.model.ink import Palette
from zine.pages.darkroom import Darkroom

STEPS = encoded(steps())
MOUNT = Mount(Size(200, 300), Box(20, 40, 120, 100))


class Kept:
    """A cache in memory."""

    def __init__(self) -> None:
        self.values: dict[str, bytes] = {}

    def get(self, key: str) -> bytes | None:
        return self.values.get(key)

    def put(self, key: str, value: bytes) -> None:
        self.values[key] = value


@pytest.mark.parametrize("palette", [OBANG, MONO])
def test_what_is_kept_is_what_was_developed(palette: Palette) -> None:
    cache = Kept()
    first, second = (Darkroom(cache, "one").plates(STEPS, MOUNT, palette, "mandu") for _ in range(2))
    assert first == second
    assert len(cache.values) == 1


def test_a_photograph_is_developed_once_a_run() -> None:
    darkroom = Darkroom(Nothing(), "one")
    assert darkroom.plates(STEPS, MOUNT, OBANG, "mandu") is darkroom.plates(STEPS, MOUNT, OBANG, "mandu")


def test_other_inks_make_other_plates() -> None:
    cache = Kept()
    for palette in (OBANG, MONO):
        Darkroom(cache, "one").plates(STEPS, MOUNT, palette, "mandu")
    assert len(cache.values) == 2


def test_what_other_code_developed_is_not_believed() -> None:
    cache = Kept()
    for edition in ("one", "other"):
        Darkroom(cache, edition).plates(STEPS, MOUNT, OBANG, "mandu")
    assert len(cache.values) == 2
