"""The last look at a job, as it will be printed and fed."""

import pikepdf
import pytest

from tests.unit.impose.jobs import SHAPES, job
from tests.unit.impose.pdfs import A4, changed, document, written
from zine.errors import ImpositionError
from zine.impose.checked import checked
from zine.impose.first_sheet import preceded
from zine.impose.folding import faults
from zine.impose.hand_fed import hand_fed
from zine.impose.steps import note
from zine.model.sheet import Imposed, Stock

EXPLAINED = written(document(1, A4.landscape))


def by_hand(count: int = 12) -> Imposed:
    return hand_fed(preceded(job("booklet", count, flip="none"), EXPLAINED))


@pytest.mark.parametrize("scheme", SHAPES)
@pytest.mark.parametrize("flip", ["short", "none"])
def test_a_job_that_begins_with_its_instructions_is_read_without_them(scheme: str, flip: str) -> None:
    found = preceded(job(scheme, 12, flip=flip), EXPLAINED)
    assert checked(found) is found


@pytest.mark.parametrize("scheme", SHAPES)
def test_a_job_that_is_fed_by_hand_is_read_from_both_its_files(scheme: str) -> None:
    found = hand_fed(job(scheme, 12, flip="none"))
    assert checked(found) is found


def test_a_job_with_everything_is_read() -> None:
    whole = job("booklet", 24, flip="none", cover=True, stock=Stock(around=1.0))
    assert whole.cover is not None
    explained = preceded(whole, EXPLAINED)._replace(cover=preceded(whole.cover, EXPLAINED))
    assert checked(hand_fed(explained)).cover is not None


def reverse(pdf: pikepdf.Pdf) -> None:
    pdf.pages.reverse()


def lose_one(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[1]


def turn_one(pdf: pikepdf.Pdf) -> None:
    width, height = (float(side) for side in list(pdf.pages[1].mediabox)[2:])
    pdf.pages[1].contents_add(f"-1 0 0 -1 {width} {height} cm".encode(), prepend=True)


@pytest.mark.parametrize("damage", [reverse, lose_one, turn_one])
@pytest.mark.parametrize("file", ["pdf", "backs"])
def test_damage_to_either_file_is_noticed(damage, file: str) -> None:
    good = by_hand()
    with pytest.raises(ImpositionError, match="the sheets would not come out right"):
        checked(good._replace(**{file: changed(getattr(good, file), damage)}))


def test_fronts_with_the_backs_of_another_job_are_noticed() -> None:
    assert faults(by_hand().pdf, 12, by_hand(16).backs)


def test_a_page_on_the_sheet_of_instructions_is_noticed() -> None:
    def begin_with_a_page(pdf: pikepdf.Pdf) -> None:
        pdf.pages.insert(0, pdf.pages[2])
        del pdf.pages[1]

    good = preceded(job("booklet", 12), EXPLAINED)
    assert faults(changed(good.pdf, begin_with_a_page), 12) == ("a page is printed on the sheet of instructions",)


def test_a_cover_is_read_too() -> None:
    whole = job("booklet", 24, cover=True)
    assert whole.cover is not None
    damaged = whole.cover._replace(pdf=changed(whole.cover.pdf, reverse))
    with pytest.raises(ImpositionError):
        checked(whole._replace(cover=damaged))


def test_blank_pages_within_a_text_whose_cover_is_apart_are_noticed() -> None:
    good = job("booklet", 10)
    without_cover = changed(good.pdf, lambda pdf: note(pdf, covers=False))
    assert faults(without_cover, 10) == ("2 blank pages part pages 9 and 10",)
