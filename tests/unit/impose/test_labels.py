"""Sheets are called by the names of the pages on them."""

import pypdfium2
import pytest
from pikepdf import Array, Dictionary, Name, String

from tests.unit.impose.pdfs import A4, A6, document, read, written
from zine.impose import impose
from zine.impose.first_sheet import preceded
from zine.impose.hand_fed import hand_fed
from zine.impose.labels import labels
from zine.model.sheet import Imposed, Spacing, Wishes

ROMAN = (0, Dictionary(S=Name.r))


def labelled(*said, count=8):
    """Pages that are called as the number tree's pairs say."""
    pdf = document(count)
    pdf.Root.PageLabels = Dictionary(Nums=Array([*said]))
    return pdf


def job(*said, count=8, flip="short", **wishes) -> Imposed:
    scheme = wishes.pop("scheme", "booklet")
    return impose(written(labelled(*said, count=count)), scheme=scheme, paper=A4, flip=flip, wishes=Wishes(**wishes))


def shown(pdf: bytes) -> list[str]:
    """What a viewer calls the pages of a PDF."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [document.get_page_label(number) for number in range(len(document))]


def with_sheet(imposed: Imposed) -> Imposed:
    return preceded(imposed, written(document(1, A6)))


def test_a_side_is_called_by_its_pages_from_left_to_right() -> None:
    assert shown(job(*ROMAN).pdf) == ["viii, i", "ii, vii", "vi, iii", "iv, v"]


def test_a_side_that_is_upside_down_is_called_as_it_lies() -> None:
    assert shown(job(*ROMAN, count=4, flip="long").pdf) == ["iv, i", "iii, ii"]


def test_rows_are_called_from_the_top() -> None:
    assert shown(job(*ROMAN, count=4, scheme="nup", grid=(2, 2)).pdf)[0] == "i, ii, iii, iv"


def test_a_page_that_a_side_has_twice_is_called_once() -> None:
    assert shown(job(*ROMAN, count=4, scheme="quarter").pdf)[0] == "iv, i"


def test_pages_of_one_name_are_both_called() -> None:
    assert shown(job(0, Dictionary(P=String("soup")), count=4).pdf) == ["soup, soup", "soup, soup"]


def test_a_page_without_a_name_is_not_called() -> None:
    assert shown(job(0, Dictionary(), 1, Dictionary(S=Name.D), count=4).pdf) == ["3", "1, 2"]


def test_a_side_without_pages_is_blank() -> None:
    assert shown(job(*ROMAN, count=2, scheme="nup", grid=(2, 1)).pdf) == ["i, ii", "blank"]


def test_a_cover_is_called_by_its_own_pages() -> None:
    found = job(*ROMAN, cover=True)
    assert found.cover is not None
    assert (shown(found.pdf), shown(found.cover.pdf)) == (["vi, iii", "iv, v"], ["viii, i", "ii, vii"])


def test_fronts_and_backs_are_called_as_they_were() -> None:
    found = hand_fed(job(*ROMAN, flip="none"))
    assert (shown(found.pdf), shown(found.backs)) == (["viii, i", "vi, iii"], ["v, iv", "vii, ii"])


def test_instructions_are_called_so_and_all_others_as_they_were() -> None:
    assert shown(with_sheet(job(*ROMAN, count=4)).pdf) == ["instructions", "blank", "iv, i", "ii, iii"]


def test_one_sided_instructions_have_no_blank_side() -> None:
    assert len(shown(with_sheet(job(*ROMAN, scheme="minizine", spacing=Spacing(fit=True))).pdf)) == 2


def test_instructions_fed_by_hand_are_called_so() -> None:
    found = hand_fed(with_sheet(job(*ROMAN, count=4, flip="none")))
    assert (shown(found.pdf), shown(found.backs)) == (["instructions", "iv, i"], ["iii, ii", "blank"])


def test_sheets_of_pages_without_names_have_none() -> None:
    pdf = read(with_sheet(impose(written(document(4)), paper=A4)).pdf)
    assert "/PageLabels" not in pdf.Root


@pytest.mark.parametrize(
    "said",
    [
        (0, Dictionary(S=Name.r), 4, Dictionary(S=Name.D)),
        (0, Dictionary(S=Name.R, St=1990)),
        (0, Dictionary(S=Name.a, St=25), 5, Dictionary(S=Name.A, St=51)),
        (0, Dictionary(S=Name.D, P=String("§ "), St=7)),
        (0, Dictionary(P=String("표지")), 1, Dictionary(S=Name.D)),
    ],
    ids=["mixed", "roman", "letters", "prefix", "korean"],
)
def test_pages_are_called_as_viewers_call_them(said: tuple[object, ...]) -> None:
    pdf = labelled(*said)
    assert labels(pdf) == tuple(shown(written(pdf)))


def test_a_tree_with_branches_is_read() -> None:
    pdf = document(4)
    later, first = (Dictionary(Nums=Array([start, Dictionary(S=Name.r)])) for start in (2, 0))
    pdf.Root.PageLabels = Dictionary(Kids=Array([later, first]))
    assert labels(pdf) == ("i", "ii", "i", "ii")


def test_pages_before_the_first_name_are_counted() -> None:
    assert labels(labelled(2, Dictionary(S=Name.r), count=4)) == ("1", "2", "i", "ii")


@pytest.mark.parametrize("style", [Name.r, Name.A])
def test_large_numbers_are_written_in_figures(style: Name) -> None:
    assert labels(labelled(0, Dictionary(S=style, St=2_000_000_000), count=1)) == ("2000000000",)


@pytest.mark.parametrize(
    "broken",
    [Array(), 3, Dictionary(), Dictionary(Nums=3), Dictionary(Nums=Array([Name.r, 4, 5])), Dictionary(Kids=Array([7]))],
)
def test_a_broken_tree_names_nothing(broken: object) -> None:
    pdf = document(4)
    pdf.Root.PageLabels = broken
    assert labels(pdf) is None


def test_a_tree_that_bites_its_tail_is_read_once() -> None:
    pdf = document(1)
    tree = pdf.make_indirect(Dictionary(Nums=Array([0, Dictionary(S=Name.A), 0, Dictionary(S=Name.a)])))
    tree.Kids = Array([tree])
    pdf.Root.PageLabels = tree
    assert labels(pdf) == ("a",)


def test_words_in_the_wrong_place_are_none() -> None:
    assert labels(labelled(0, Dictionary(S=Name.D, P=Name.r, St=String("x")), count=1)) == ("1",)
