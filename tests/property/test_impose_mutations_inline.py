"""Inline pages are checked as closely as forms."""

import pytest

from tests.property import test_impose_mutations as forms
from tests.unit.impose.pdfs import changed, compact, content, document, imposed, read
from zine.impose.folding import faults
from zine.model.units import MM

COUNT = 14
repaint = forms.repaint


def booklet():
    return imposed(compact(document(COUNT))).pdf


def lose_a_page(pdf):
    pages = content(pdf.pages[0]).split(b"\nq ")
    pdf.pages[0].obj.Contents = pdf.make_stream(pages[0])


def lose_what_is_said_of_pages(pdf):
    del pdf.pages[0].obj["/XXPages"]


def double_a_page(pdf):
    repaint(pdf, 3, (b"/XX 13>", b"/XX 4>"))


def exchange_neighbours(pdf):
    repaint(pdf, 4, (b"/XX 5>", b"#"), (b"/XX 12>", b"/XX 5>"), (b"#", b"/XX 12>"))


def stack_two_pages(pdf):
    said = content(pdf.pages[0])
    pdf.pages[0].obj.Contents = pdf.make_stream(said + b"\n" + said)


def shift_one_page(pdf):
    repaint(pdf, 0, (b" cm ", b" cm 1 0 0 1 %.4f 0 cm " % MM))


def shift_all_of_a_page(pdf):
    repaint(pdf, 2, (b"q 1 0 0 1 ", b"q 1 0 0 1 %.4f 0 cm 1 0 0 1 " % MM))


def shift_what_is_trimmed(pdf):
    repaint(pdf, 0, (b"/XX 1>", b"/XX 1/TrimBox[%.4f 0 %.4f 419.5276]>" % (MM, 297.6378 + MM)))


def scale_a_page(pdf):
    repaint(pdf, 1, (b" cm ", b" cm .98 0 0 .98 3 4 cm "))


def scale_the_pages(pdf):
    for side in range(len(pdf.pages)):
        repaint(pdf, side, (b" cm 0 0", b" cm .98 0 0 .98 2.9764 4.1953 cm 0 0"))


def say_that_a_page_is_larger(pdf):
    repaint(pdf, 1, (b"/XX 2>", b"/XX 2/TrimBox[0 0 310 430]>"))


def print_across_the_fold(pdf):
    repaint(pdf, 0, (b"cm 0 0 297", b"cm -9 0 308"))


def do_not_clip(pdf):
    repaint(pdf, 0, (b" re W n", b" re n"))


def never_end_a_page(pdf):
    repaint(pdf, 0, (b"EMC Q\nq", b"\nq"))


def say_that_a_page_is_longer(pdf):
    repaint(pdf, 0, (b"/L 12", b"/L 13"))


def say_instead(pdf, words):
    repaint(pdf, 0, (b"/L 13", b"/L %d" % len(words)), (b"BT (14) Tj ET", words))


def displace_the_next_page(pdf):
    """What a page begins and does not end."""
    say_instead(pdf, b"BT ET q 1 0 0 1 %.4f 0 cm q" % MM)


def break_out_of_the_page(pdf):
    """What a page ends and has not begun."""
    say_instead(pdf, b"EMC Q 1 0 0 1 %.4f 0 cm q /A BMC" % MM)


def break_out_and_come_back(pdf):
    say_instead(pdf, b"EMC Q BT ET q /A BMC")


OF_SHEETS = [
    forms.swap_sides,
    forms.reverse_sheets,
    forms.rotate_backs,
    forms.shift_one_side,
    forms.shift_upwards,
    forms.scale_everything,
    forms.mirror_one_side,
    forms.flip_on_the_other_edge,
    forms.forget_the_edge,
    forms.lose_a_side,
    forms.enlarge_one_sheet,
]
OF_PAGES = [
    lose_a_page,
    lose_what_is_said_of_pages,
    double_a_page,
    exchange_neighbours,
    stack_two_pages,
    shift_one_page,
    shift_all_of_a_page,
    shift_what_is_trimmed,
    scale_a_page,
    scale_the_pages,
    say_that_a_page_is_larger,
    print_across_the_fold,
    do_not_clip,
    never_end_a_page,
    say_that_a_page_is_longer,
    displace_the_next_page,
    break_out_of_the_page,
    break_out_and_come_back,
]


@pytest.mark.parametrize("damage", OF_SHEETS + OF_PAGES, ids=lambda damage: damage.__name__)
def test_damage_is_noticed(damage):
    assert faults(changed(booklet(), damage), COUNT)


def test_the_pages_are_inline():
    assert all("/XObject" not in page.obj.Resources for page in read(booklet()).pages)


def test_an_undamaged_booklet_has_no_faults():
    assert faults(booklet(), COUNT) == ()
