import pytest

from zine.model.ink import PLATES, Borrowed, Drum, Ink, Palette, Tints

CORAL = Ink("Coral", (1.0, 0.4, 0.3), (0, 0.7, 0.6, 0))
BLUE = Ink("Blue", (0.1, 0.2, 0.5), (1, 0.8, 0.2, 0.1))
DUO = Palette(Borrowed(Drum.WARM, 0.3), CORAL, BLUE, (1.0, 1.0, 1.0))
MONO = Palette(Borrowed(Drum.WARM, 0.2), Borrowed(Drum.DEEP, 0.5), BLUE, (1.0, 1.0, 1.0))


@pytest.mark.parametrize(("palette", "drums"), [(DUO, (CORAL, BLUE)), (MONO, (BLUE,))])
def test_only_inks_that_are_not_borrowed_are_in_the_press(palette: Palette, drums: tuple[Ink, ...]) -> None:
    assert palette.drums == drums


@pytest.mark.parametrize(
    ("palette", "printed"),
    [
        (DUO, [("warm", 0.3), ("warm", 1.0), ("deep", 1.0)]),
        (MONO, [("deep", 0.1), ("deep", 0.5), ("deep", 1.0)]),
    ],
)
def test_a_drum_prints_for_another_as_weakly_as_it_is_lent(palette: Palette, printed: list[tuple[str, float]]) -> None:
    assert [palette.printed(plate) for plate in PLATES] == printed


@pytest.mark.parametrize("on", list(Drum))
def test_borrowing_always_comes_to_an_ink(on: Drum) -> None:
    palette = Palette(Borrowed(on, 0.5), Borrowed(on, 0.5), BLUE, (1.0, 1.0, 1.0))
    assert {palette.printed(plate)[0] for plate in PLATES} == {"deep"}


def test_a_borrowed_solid_looks_like_that_much_of_the_other_ink() -> None:
    assert DUO.mix(Tints(sun=1)) == pytest.approx(DUO.mix(Tints(warm=0.3)))


@pytest.mark.parametrize("tints", [Tints(warm=1), Tints(warm=1, deep=0.2), Tints(0.35, 1, 0.9)])
def test_loud_type_is_dark_where_one_drum_prints_all(tints: Tints) -> None:
    assert MONO.for_type(tints) == Tints(deep=1)


@pytest.mark.parametrize("tints", [Tints(), Tints(sun=1), Tints(deep=0.82)])
def test_other_type_keeps_its_tints(tints: Tints) -> None:
    assert MONO.for_type(tints) == tints


def test_type_keeps_a_drum_that_is_there() -> None:
    assert DUO.for_type(Tints(warm=1)) == Tints(warm=1)
