import pikepdf
import pytest

from tests.unit.render.sample import opened, page
from zine.errors import ExitCode, ZineError
from zine.model.geometry import Box, Matrix
from zine.model.page import Anchor, Group, Link
from zine.render.navigation import labels, outline, places, roman

LIVE = Box(10, 20, 60, 30)


def test_a_link_goes_to_a_place_by_its_name() -> None:
    file = opened(page(Link(LIVE, "soup", "the soup")), page(Anchor("soup", 40)))
    assert str(file.pages[0].Annots[0].Dest) == "soup"


def test_a_place_is_named_with_its_page_and_its_height_above_the_lower_edge() -> None:
    file = opened(page(), page(Anchor("soup", 40)))
    place = dict(pikepdf.NameTree(file.Root.Names.Dests).items())["soup"]
    assert (place[0] == file.pages[1].obj, float(place[3])) == (True, 300 + 9 - 40)


def test_names_stand_in_the_order_that_readers_search() -> None:
    file = opened(page(*(Anchor(name, 0) for name in ("b", "김", "a", "B"))))
    keys = [bytes(key) for key in list(file.Root.Names.Dests.Names)[::2]]
    assert keys == sorted(keys)


def test_a_link_lies_over_its_box_in_the_sheets_own_measure() -> None:
    file = opened(page(Link(LIVE, "https://example.org")))
    assert [float(edge) for edge in file.pages[0].Annots[0].Rect] == [19, 279, 69, 289]


def test_a_link_in_a_moved_group_moves_with_it() -> None:
    group = Group((Link(LIVE, "https://example.org"),), matrix=Matrix(1, 0, 0, 1, 5, 7))
    file = opened(page(group))
    assert [float(edge) for edge in file.pages[0].Annots[0].Rect] == [24, 272, 74, 282]


def test_an_address_is_written_in_ascii() -> None:
    file = opened(page(Link(LIVE, "https://example.org/김치?a=(b)%20c")))
    assert str(file.pages[0].Annots[0].A.URI) == "https://example.org/%EA%B9%80%EC%B9%98?a=(b)%20c"


def test_a_link_is_described_prints_and_shows_no_border() -> None:
    file = opened(page(Link(LIVE, "https://example.org", "the source")))
    link = file.pages[0].Annots[0]
    assert (str(link.Contents), int(link.F), [int(side) for side in link.Border]) == ("the source", 4, [0, 0, 0])


def test_a_link_to_nowhere_is_our_fault_and_names_the_place() -> None:
    with pytest.raises(ZineError, match="'sopu'") as caught:
        opened(page(Link(LIVE, "sopu")))
    assert caught.value.exit_code is ExitCode.INTERNAL


def test_two_places_of_one_name_are_our_fault() -> None:
    with pytest.raises(ZineError, match="two places are named 'soup'"):
        opened(page(Anchor("soup", 0)), page(Anchor("soup", 0)))


def test_titled_places_make_the_outline() -> None:
    file = opened(page(Anchor("soups", 0, "Soups 국"), Anchor("here", 5)), page(Anchor("leek", 0, "Leek soup", 1)))
    with file.open_outline() as found:
        assert [(line.title, [child.title for child in line.children]) for line in found.root] == [
            ("Soups 국", ["Leek soup"])
        ]


def test_the_outline_skips_no_level_on_the_way_in() -> None:
    found = places([page(Anchor("a", 0, "A", 3), Anchor("b", 0, "B", 3), Anchor("c", 0, "C", 0))])
    assert [level for _, _, level in outline(found)] == [0, 1, 0]


def test_folios_that_count_on_share_one_label() -> None:
    assert [tuple(label) for label in labels(["i", "ii", "1", "2", "3"])] == [
        (0, "ROMAN_LOWER", 1, None),
        (2, "ARABIC", 1, None),
    ]


@pytest.mark.parametrize("folio", ["Cover", "007", "1a", "iiii", "²"])
def test_a_folio_that_does_not_count_is_a_label_of_its_own(folio: str) -> None:
    assert [tuple(label) for label in labels([folio, folio])] == [(0, None, None, folio), (1, None, None, folio)]


def test_a_page_without_a_folio_has_an_empty_label() -> None:
    assert [tuple(label) for label in labels([""])] == [(0, None, None, None)]


@pytest.mark.parametrize(("value", "numeral"), [(4, "iv"), (9, "ix"), (14, "xiv"), (40, "xl"), (99, "xcix")])
def test_roman_numerals_subtract(value: int, numeral: str) -> None:
    assert roman(value) == numeral
