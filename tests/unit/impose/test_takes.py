"""What each scheme says it takes is true: such a wish changes its sheets, and no other does."""

import pytest

from tests.unit.impose.jobs import SHAPES
from tests.unit.impose.pdfs import A4, document, written
from zine.impose import impose
from zine.impose.printed import printed
from zine.impose.schemes import SCHEMES
from zine.model.geometry import Size
from zine.model.sheet import Spacing, Stock, Wishes
from zine.model.units import MM, caliper

PAGES = written(document(64, Size(35 * MM, 50 * MM)))
THICK = Stock(caliper(250))
WISHED = {
    "signature": {"signature": 3},
    "grid": {"grid": (1, 1)},
    "gutter": {"spacing": Spacing(gutter=3 * MM)},
    "folds": {"folds": "yyx"},
    "nest": {"nest": True},
    "copies": {"copies": 2},
    "backs": {"backs": "none"},
    "mill": {"spacing": Spacing(mill=3 * MM)},
    "stock": {"stock": Stock(caliper(300))},
    "measured_creep": {"stock": THICK._replace(measured=3 * MM)},
    "creep": {"stock": THICK._replace(mode="scale")},
    "bottling": {"stock": THICK._replace(bottling=True)},
    "cover": {"cover": True},
}
CASES = [
    (scheme, wish, size)
    for scheme, way in SCHEMES.items()
    for wish in WISHED
    for size in ([None, 4] if "signature" in way.takes and wish != "signature" else [None])
]


def takes(scheme, wish, size):
    return wish in SCHEMES[scheme].taken(signature=size is not None)


def sheets(scheme, size, wish=None):
    """What is printed where, and what hands do with it."""
    wishes = {
        "spacing": Spacing(),
        "stock": THICK,
        "folds": "yx",
        "copies": 1,
        "signature": size,
        **WISHED.get(wish, {}),
    }
    return printed(impose(PAGES, scheme=scheme, paper=A4, wishes=Wishes(**wishes)).pdf)


@pytest.mark.parametrize(("scheme", "wish", "size"), [case for case in CASES if takes(*case)])
def test_what_a_scheme_takes_changes_its_sheets(scheme, wish, size):
    assert sheets(scheme, size, wish) != sheets(scheme, size)


@pytest.mark.parametrize(
    ("scheme", "wish", "size"), [case for case in CASES if not takes(*case) and case[1] != "cover"]
)
def test_what_a_scheme_does_not_take_changes_nothing(scheme, wish, size):
    assert sheets(scheme, size, wish) == sheets(scheme, size)


def test_every_wish_is_one_that_can_be_made():
    assert {wish for way in SCHEMES.values() for wish in (*way.takes, *way.in_signatures)} == set(WISHED)


def test_every_scheme_is_among_the_cases():
    assert {scheme for scheme, _, _ in CASES} == set(SHAPES)
