"""What content begins it must end, before words of others follow."""

import pytest

from zine.impose.closed import closed

CLOSED = [
    b"",
    b" \n",
    b"q 1 0 0 rg 0 0 9 9 re f Q",
    b"q 1 0 0 1 -.5 +7. cm 0 0 m 9 9 l h W* n /Im1 Do Q",
    b"BT /F1 9 Tf (q \\) Q (and) q) Tj [(BT) -3 <0a 1F>] TJ ET",
    b"/A BMC /B <</MCID 0/BBox[1 2 3 4]/T(x)>> BDC EMC EMC",
    b"(a)' 1 0(b)\" T*",
    b"q Q % q (",
    b"q % (\nQ",
    b"[] 0 d 0 0 5 5 re 6 6 m 7 7 l S true false null sh",
]
OPEN = [b"q", b"Q q", b"BT", b"/A BMC", b"1 0 0", b"(Soup", b"[1 2", b"<</A", b"q /A BMC Q EMC", b"0 0 m 9 9 l"]
ENDED_TOO_OFTEN = [b"Q", b"q Q Q q", b"ET BT", b"EMC", b"EMC Q q /A BMC", b"n", b"0 0 m n n"]
DOUBTFUL = [
    b"q BI /W 1 /H 1 /BPC 8 /CS /G ID q EI Q",
    b"BX nothing EX",
    b"XX",
    b"9 9 5 5 re Q",
    b"q )Q",
    b"<zz> Tj",
    b"{q}",
    b"1 0 0rg",
    b"/A <</B <</C 1>>>> BDC EMC",
    b"\xffq Q",
    b"?",
]


@pytest.mark.parametrize("content", CLOSED)
def test_content_that_ends_what_it_begins_is_closed(content):
    assert closed(content)


@pytest.mark.parametrize("content", OPEN)
def test_content_that_leaves_something_open_is_not(content):
    assert not closed(content)


@pytest.mark.parametrize("content", ENDED_TOO_OFTEN)
def test_content_that_ends_what_it_has_not_begun_is_not(content):
    assert not closed(content)


@pytest.mark.parametrize("content", DOUBTFUL)
def test_content_of_which_not_every_word_is_plain_is_not(content):
    assert not closed(content)


def test_long_content_is_read_in_a_moment():
    assert not closed(b"((((" * 2**15)
