import os
from pathlib import Path

import pytest

from zine.cli.files import write_all, write_whole
from zine.errors import OutputError

pytestmark = pytest.mark.skipif(os.name == "nt", reason="pipes and links there are other things")


def test_a_pipe_is_written_to_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_whole(pipe, b"%PDF")
    assert os.read(reader, 9) == b"%PDF"
    assert pipe.is_fifo()
    os.close(reader)


def test_a_link_stays_a_link_and_its_target_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "link.pdf").symlink_to("real.pdf")
    write_whole(tmp_path / "link.pdf", b"new")
    assert (tmp_path / "link.pdf").is_symlink()
    assert (tmp_path / "real.pdf").read_bytes() == b"new"


def test_when_one_file_cannot_be_written_none_is(tmp_path: Path) -> None:
    first, taken = tmp_path / "a.pdf", tmp_path / "taken"
    first.write_bytes(b"old")
    taken.mkdir()
    with pytest.raises(OutputError):
        write_all({first: b"new", taken: b"new"})
    assert first.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "taken"]


@pytest.mark.parametrize("name", ["file/x.pdf", f"{'a' * 300}.pdf"])
def test_a_place_where_no_file_can_be_is_refused_in_words(name: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot write"):
        write_whole(tmp_path / name, b"new")


def test_what_a_file_is_made_from_is_never_replaced_by_any_name(tmp_path: Path) -> None:
    source, link = tmp_path / "card.yaml", tmp_path / "link"
    source.write_bytes(b"old")
    link.symlink_to(source)
    with pytest.raises(OutputError, match="made from"):
        write_all({link: b"new"}, sources=[source])
    assert source.read_bytes() == b"old"


def test_a_link_that_leads_to_itself_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(OutputError, match="cannot write"):
        write_whole(tmp_path / "loop", b"new")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("soup.yaml", b"%PDF-1.7"),
        ("soup.jpg", b"\x89PNG\r\n"),
        ("soup.yml", b"<!DOCTYPE html>"),
        ("soup.png", b"<svg/>"),
    ],
)
def test_no_file_is_written_under_the_name_of_another_kind(name: str, data: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"mine")
    with pytest.raises(OutputError, match="which its name denies"):
        write_whole(tmp_path / name, data)
    assert (tmp_path / name).read_bytes() == b"mine"


@pytest.mark.parametrize("name", ["sheets", "sheets.proof", "SHEETS.PDF"])
def test_a_name_of_no_kind_will_do(name: str, tmp_path: Path) -> None:
    write_whole(tmp_path / name, b"%PDF-1.7")
    assert (tmp_path / name).is_file()
