"""Line endings and byte-order marks survive the editor."""

import pytest

from zine.preview.editing.on_disk import as_bytes, on_disk

BOM = b"\xef\xbb\xbf"


@pytest.mark.parametrize(
    "data",
    [b"", b"a", b"a\n", b"a\r\nb\r\n", b"a\rb", BOM + b"a\n", b"a\r\nb\nc\r\n", "만두\n".encode(), b"\n\n", BOM],
    ids=repr,
)
def test_a_text_that_was_not_changed_gives_the_same_bytes(data: bytes) -> None:
    assert as_bytes(on_disk(data).text, data) == data


def test_an_editor_sees_one_kind_of_line_ending() -> None:
    assert on_disk(b"a\r\nb\rc\n").text == "a\nb\nc\n"


def test_an_editor_sees_no_byte_order_mark() -> None:
    assert on_disk(BOM + b"title: x").text == "title: x"


def test_the_usual_ending_is_the_one_that_most_lines_have() -> None:
    assert on_disk(b"a\r\nb\r\nc\n").ending == "\r\n"


@pytest.mark.parametrize(
    ("before", "text", "after"),
    [
        (b"a\r\nb\r\n", "a\nnew\nb\n", b"a\r\nnew\r\nb\r\n"),
        (b"a\r\nb\nc\n", "a\nB\nc\n", b"a\r\nB\nc\n"),
        (b"a\nb\r\nc\r\n", "a\nb\nc\nd\n", b"a\nb\r\nc\r\nd\r\n"),
        (b"a\r\nb", "a\nb\nc", b"a\r\nb\r\nc"),
        (b"a\nb\r\nc", "c", b"c"),
        (BOM + b"a", "b", BOM + b"b"),
        (b"a\r\n", "", b""),
        (b"", "a\nb", b"a\nb"),
    ],
)
def test_new_lines_end_as_most_do_and_old_ones_as_they_did(before: bytes, text: str, after: bytes) -> None:
    assert as_bytes(text, before) == after


def test_letters_that_could_be_one_character_stay_as_they_were_typed() -> None:
    apart = "ㅁㅏ cafe\u0301"
    assert as_bytes(apart, b"") == apart.encode()
