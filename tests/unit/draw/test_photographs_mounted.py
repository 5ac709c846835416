import zlib

import pytest
from PIL import Image

from tests.unit.draw.photographs import MONO, OBANG, encoded, flat, steps
from zine.draw.lettering import Lettering
from zine.draw.paths import poly
from zine.draw.photographs.mount import Mount
from zine.draw.photographs.mounted import mounted
from zine.model.geometry import Box, Size

PAGE = Size(419.5, 595.3)
MOUNT = Mount(PAGE, Box(42, 200, 386, 440), 8.5)
WHOLE = MOUNT._replace(box=Box(-12, -12, 432, 608))
RED = encoded(flat((200, 40, 30)))
STEPS = encoded(steps())


def rough() -> bytes:
    """Return a picture that nothing can make small."""
    return encoded(Image.effect_noise((1400, 1800), 90).convert("RGB"))


def test_a_photograph_is_on_the_plates_of_its_colours() -> None:
    sun, warm, deep = mounted(RED, MOUNT, OBANG, "mandu").bitmaps
    assert sun
    assert warm
    assert deep


def test_one_ink_prints_one_plate() -> None:
    drawing = mounted(STEPS, MOUNT, MONO, "mandu")
    assert [bitmap is not None for bitmap in drawing.bitmaps] == [False, False, True]
    assert [bool(plate) for plate in drawing.plates] == [False, False, True]


def test_equal_photographs_are_equal() -> None:
    assert mounted(STEPS, MOUNT, OBANG, "mandu") == mounted(STEPS, MOUNT, OBANG, "mandu")


def test_every_photograph_is_cut_out_in_its_own_way() -> None:
    one, other = (mounted(STEPS, MOUNT, MONO, seed).plates[2] for seed in ("mandu", "buldak"))
    assert one != other


def test_a_machine_cuts_straight() -> None:
    straight = mounted(STEPS, MOUNT._replace(hand=0.0), MONO, "mandu").plates[2]
    assert "420 2000 m" in straight


@pytest.mark.parametrize("mount", [MOUNT, WHOLE])
def test_no_photograph_is_too_heavy_for_its_page(mount: Mount) -> None:
    bitmaps = mounted(rough(), mount, OBANG, "mandu").bitmaps
    assert sum(len(bitmap.packed) for bitmap in bitmaps if bitmap) <= 180_000


def test_a_name_is_printed_on_the_photograph() -> None:
    letter = Lettering((poly([(0, 0), (10, 0), (10, 10)]),), 50, 300)
    plain = mounted(STEPS, MOUNT, MONO, "mandu").plates[2]
    named = mounted(STEPS, MOUNT._replace(lettering=letter), MONO, "mandu").plates[2]
    assert named.startswith(plain)
    assert "0 scn" in named.removeprefix(plain)


def test_where_ink_is_spared_the_dark_plate_is_drawn_in_lines() -> None:
    thrifty = mounted(STEPS, MOUNT._replace(tints=(0.16, 0.16, 0.08), sparing=True), OBANG, "mandu")
    deep = thrifty.bitmaps[2]
    assert deep
    assert deep.place.b == 0


def test_lines_take_little_ink() -> None:
    picture = Image.radial_gradient("L").convert("RGB")
    deep = mounted(encoded(picture), MOUNT._replace(tints=(0.16, 0.16, 0.08), sparing=True), OBANG, "mandu").bitmaps[2]
    assert deep
    bits = Image.frombytes("1", (deep.width, deep.height), zlib.decompress(deep.packed)).convert("L")
    assert bits.histogram()[255] < 0.2 * bits.width * bits.height


def test_tints_that_print_nothing_print_no_plate() -> None:
    drawing = mounted(RED, MOUNT._replace(tints=(0.0, 0.0, 0.0)), OBANG, "mandu")
    assert drawing.bitmaps[:2] == (None, None)
