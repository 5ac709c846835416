import pytest

from tests.unit.impose.jobs import job
from tests.unit.impose.pdfs import A4, changed, content, document, forms, link, read, written
from zine.impose import impose
from zine.impose.hand_fed import hand_fed
from zine.impose.instructions import instructions
from zine.model.sheet import Stock, Wishes


def by_hand(scheme="booklet", count=12, **wishes):
    return hand_fed(job(scheme, count, flip="none", **wishes))


def numbers(pdf: bytes) -> list[list[str]]:
    return [sorted(f"/Page{form.XX}" for form in page.obj.Resources.XObject.values()) for page in read(pdf).pages]


def test_fronts_and_backs_are_a_sheet_each() -> None:
    found = by_hand()
    assert (len(read(found.pdf).pages), len(read(found.backs).pages)) == (3, 3)


def test_fronts_go_from_the_first_sheet_to_the_last() -> None:
    assert numbers(by_hand().pdf) == [["/Page1", "/Page12"], ["/Page10", "/Page3"], ["/Page5", "/Page8"]]


def test_backs_go_from_the_last_sheet_to_the_first() -> None:
    assert numbers(by_hand().backs) == [["/Page6", "/Page7"], ["/Page4", "/Page9"], ["/Page11", "/Page2"]]


def test_hands_turn_the_paper_about_its_long_edge() -> None:
    by_hands, by_printer = (read(job("booklet", 4, flip=flip).pdf) for flip in ("none", "long"))
    assert content(by_hands.pages[1]) == content(by_printer.pages[1])


@pytest.mark.parametrize("part", ["pdf", "backs"])
def test_each_file_is_printed_on_one_side(part: str) -> None:
    assert read(getattr(by_hand(), part)).Root.ViewerPreferences.Duplex == "/Simplex"


def test_the_pages_of_the_other_file_are_not_in_either() -> None:
    found = by_hand()
    assert sorted(name for part in (found.pdf, found.backs) for name in forms(read(part))) == sorted(
        f"/Page{number}" for number in range(1, 13)
    )


def test_links_that_paper_does_not_have_bring_no_sheet_of_the_other_file() -> None:
    def linked(pdf):
        target = pdf.pages[1].obj
        pdf.pages[0].obj.Annots = [link((0, 0, 9, 9), Dest=[target, "/Fit"])]

    source = changed(written(document(4)), linked)
    found = hand_fed(impose(source, paper=A4, flip="none"))
    assert len(found.pdf) < len(impose(source, paper=A4, flip="none").pdf)


def test_sheets_printed_on_one_side_stay_one_file() -> None:
    assert by_hand("minizine", 8).backs == b""


def test_a_cover_is_fed_by_hand_too() -> None:
    found = by_hand(count=16, cover=True, stock=Stock(around=1.0))
    assert found.cover is not None
    assert len(read(found.cover.backs).pages) == 1


def test_the_person_is_told_how_to_feed_the_pile_again() -> None:
    told = instructions(by_hand())
    assert told.startswith("Print the fronts on A4, one side, at 100 %. Put the pile back as it came out: the last")
    assert told.endswith("staple twice through the fold; trim the open sides along the marks.")


def test_a_single_sheet_is_no_pile() -> None:
    assert "Put the sheet back, its blank side to be printed" in instructions(by_hand(count=4))


def test_one_sided_sheets_need_not_be_fed_again() -> None:
    told = instructions(
        hand_fed(impose(written(document(8)), scheme="cards", paper=A4, flip="none", wishes=Wishes(backs="none")))
    )
    assert "again" not in told
    assert "one side only" in told
