import pytest
from PIL import Image

from tests.unit.draw.photographs import BLACK, MONO, OBANG, flat, steps
from zine.draw.photographs.separation import nearest, separated
from zine.model.ink import Borrowed, Drum, Ink, Palette, Tints

_INKS = [tuple(1 - share for share in ink.rgb) for ink in OBANG.drums]
_DUO = Palette(Borrowed(Drum.WARM, 0.3), OBANG.drums[1], OBANG.drums[2], (1.0, 1.0, 1.0))


def tints_of(colour: tuple[float, float, float]) -> Tints:
    """Return the tints that come nearest to a colour."""
    return Tints(*nearest(colour, _INKS, (0, 0, 0)))  # type: ignore[arg-type] # three shares each


def test_white_is_bare_paper() -> None:
    assert tints_of((1, 1, 1)) == pytest.approx((0, 0, 0), abs=0.01)


def test_black_is_the_dark_inks_on_each_other() -> None:
    _, warm, deep = tints_of((0, 0, 0))
    assert min(warm, deep) > 0.9


@pytest.mark.parametrize("tints", [(1, 0, 0), (0, 1, 0), (0, 0, 1), (0.5, 0.3, 0.1), (0.2, 0, 0.7), (0.9, 0.5, 0.2)])
def test_a_colour_of_the_inks_is_mixed_of_those_inks(tints: tuple[float, float, float]) -> None:
    assert tints_of(OBANG.mix(Tints(*tints))) == pytest.approx(tints, abs=0.1)


def test_green_is_yellow_and_teal_without_red() -> None:
    sun, warm, deep = tints_of((0.2, 0.45, 0.15))
    assert warm < 0.1 < min(sun, deep)


def test_shadows_are_on_the_dark_plate() -> None:
    sun, warm, deep = tints_of((0.2, 0.12, 0.1))
    assert deep > max(0.7, 0.7 * warm, 0.7 * sun)


@pytest.mark.parametrize(
    ("palette", "printed"), [(OBANG, [True, True, True]), (_DUO, [False, True, True]), (MONO, [False, False, True])]
)
def test_only_inks_in_the_press_are_used(palette: Palette, printed: list[bool]) -> None:
    assert [plate is not None for plate in separated(flat((200, 40, 30)), palette)] == printed


def test_darker_greys_take_more_of_the_only_ink() -> None:
    plate = separated(steps().convert("RGB"), MONO)[2]
    assert plate is not None
    row = [plate.getpixel((x, 8)) for x in range(64)]
    assert row == sorted(row, reverse=True)  # type: ignore[type-var] # of one channel


def test_warm_and_cool_colours_are_told_apart_by_two_inks() -> None:
    both = Image.new("RGB", (40, 20), (230, 60, 50))
    both.paste((40, 60, 140), (20, 0, 40, 20))
    _, warm, deep = separated(both, _DUO)
    assert warm
    assert deep
    assert warm.getpixel((10, 10)) > warm.getpixel((30, 10))  # type: ignore[operator] # of one channel
    assert deep.getpixel((30, 10)) > deep.getpixel((10, 10))  # type: ignore[operator]


def test_an_ink_is_an_ink_whatever_its_name() -> None:
    assert isinstance(MONO.deep, Ink)
    assert MONO.drums == (BLACK,)
