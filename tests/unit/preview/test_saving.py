"""A file is saved whole, or not at all, and never over what changed underneath."""

import os
import stat
from pathlib import Path

import pytest

from zine.errors import OutputError
from zine.preview.editing.on_disk import digest
from zine.preview.editing.saving import GONE, Conflict, save

OLD, NEW = b"title: old\n", "title: new\n"


@pytest.fixture
def card(tmp_path: Path) -> Path:
    path = tmp_path / "mandu.yaml"
    path.write_bytes(OLD)
    return path


def test_a_saved_file_says_what_was_typed(card: Path) -> None:
    save(card, NEW, digest(OLD))
    assert card.read_bytes() == NEW.encode()


def test_saving_returns_the_digest_of_the_new_file(card: Path) -> None:
    assert save(card, NEW, digest(OLD)) == digest(NEW.encode())


def test_a_file_that_changed_underneath_is_not_overwritten(card: Path) -> None:
    card.write_bytes(b"title: theirs\n")
    save(card, NEW, digest(OLD))
    assert card.read_bytes() == b"title: theirs\n"


def test_a_conflict_tells_what_the_disk_holds(card: Path) -> None:
    card.write_bytes(b"title: theirs\n")
    assert save(card, NEW, digest(OLD)) == Conflict(b"title: theirs\n")


def test_a_file_that_changes_while_it_is_being_saved_is_not_overwritten(
    card: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flush = os.fsync
    monkeypatch.setattr(os, "fsync", lambda number: (flush(number), card.write_bytes(b"title: theirs\n")))
    assert save(card, NEW, digest(OLD)) == Conflict(b"title: theirs\n")


def test_a_file_that_is_gone_is_a_conflict(card: Path) -> None:
    card.unlink()
    assert save(card, NEW, digest(OLD)) == Conflict(None)


def test_a_file_known_to_be_gone_is_written_anew(card: Path) -> None:
    card.unlink()
    save(card, NEW, GONE)
    assert card.read_bytes() == NEW.encode()


def test_a_file_that_came_back_is_not_overwritten(card: Path) -> None:
    assert save(card, NEW, GONE) == Conflict(OLD)


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o664, 0o755])
def test_permissions_stay(card: Path, mode: int) -> None:
    card.chmod(mode)
    save(card, NEW, digest(OLD))
    assert stat.S_IMODE(card.stat().st_mode) == mode


def test_nothing_but_the_file_is_left_in_its_folder(card: Path) -> None:
    save(card, NEW, digest(OLD))
    assert [path.name for path in card.parent.iterdir()] == ["mandu.yaml"]


def test_a_conflict_leaves_nothing_behind(card: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: card.write_bytes(b"title: theirs\n"))
    save(card, NEW, digest(OLD))
    assert [path.name for path in card.parent.iterdir()] == ["mandu.yaml"]


def test_a_full_disk_leaves_the_file_and_its_folder_as_they_were(card: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="no space left"):
        save(card, NEW, digest(OLD))
    assert {path.name: path.read_bytes() for path in card.parent.iterdir()} == {"mandu.yaml": OLD}


def test_a_read_only_file_is_refused(card: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda _path, _mode: False)
    with pytest.raises(OutputError, match="read-only"):
        save(card, NEW, digest(OLD))


def test_a_text_that_says_what_the_file_says_is_not_written(card: Path) -> None:
    before = card.stat().st_ino
    save(card, OLD.decode(), digest(OLD))
    assert card.stat().st_ino == before


def test_half_a_character_is_not_saved(card: Path) -> None:
    with pytest.raises(UnicodeEncodeError):
        save(card, "\ud83d", digest(OLD))
