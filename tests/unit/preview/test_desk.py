"""What the editor asks of the server."""

from pathlib import Path

import pytest

from tests.unit.preview.served import PLAIN, Asked
from zine.errors import Mark, Problem
from zine.preview.editing.on_disk import digest

OURS = digest(PLAIN.encode())


def test_the_files_are_named_with_the_titles_of_cards(desk: Asked) -> None:
    assert desk.ask("files").said["files"] == [
        {"name": "zine.yaml", "kind": "zine", "title": ""},
        {"name": "mandu.yaml", "kind": "card", "title": "Mandu"},
    ]


def test_a_file_is_told_with_what_saving_it_needs(desk: Asked) -> None:
    assert desk.ask("file/mandu.yaml").said == {
        "name": "mandu.yaml",
        "kind": "card",
        "text": PLAIN,
        "digest": OURS,
        "newline": "\n",
        "bom": False,
        "writable": True,
    }


@pytest.mark.parametrize("path", ["files", "words", "file/mandu.yaml"])
def test_who_does_not_know_the_token_is_told_nothing(desk: Asked, path: str) -> None:
    assert desk.ask(path, token="guessed").status == 403  # noqa: S106


def test_who_does_not_know_the_token_saves_nothing(desk: Asked, zine: Path) -> None:
    body = {"text": "title: x\n", "digest": OURS}
    assert desk.ask("file/mandu.yaml", method="PUT", token="", body=body).status == 403
    assert (zine / "mandu.yaml").read_text(encoding="utf-8") == PLAIN


@pytest.mark.parametrize(
    "name",
    [
        "nothing.yaml",
        "../outside.yaml",
        "..%2foutside.yaml",
        "%2e%2e/outside.yaml",
        "/etc/passwd",
        "%2fetc%2fpasswd",
        "./mandu.yaml",
        "themes/../mandu.yaml",
        "mandu.yaml%00",
        "",
    ],
)
def test_a_name_that_is_none_of_the_files_opens_nothing(desk: Asked, zine: Path, name: str) -> None:
    (zine.parent / "outside.yaml").write_text(PLAIN, encoding="utf-8")
    assert desk.ask(f"file/{name}").status == 404


def test_a_file_that_became_a_link_out_of_the_folder_is_not_opened_again(desk: Asked, zine: Path) -> None:
    desk.ask("file/mandu.yaml")
    (zine / "japchae.yaml").write_text(PLAIN, encoding="utf-8")
    (zine / "mandu.yaml").unlink()
    (zine / "mandu.yaml").symlink_to("/etc/hostname")
    assert desk.ask("file/mandu.yaml").status == 404


def test_a_file_that_became_a_link_out_of_the_folder_is_not_saved(desk: Asked, zine: Path) -> None:
    outside = zine.parent / "outside.yaml"
    outside.write_text(PLAIN, encoding="utf-8")
    desk.ask("file/mandu.yaml")
    (zine / "mandu.yaml").unlink()
    (zine / "mandu.yaml").symlink_to(outside)
    assert desk.ask("file/mandu.yaml", method="PUT", body={"text": "title: x\n", "digest": OURS}).status == 404
    assert outside.read_text(encoding="utf-8") == PLAIN


def test_saving_through_a_link_within_the_folder_keeps_the_link(desk: Asked, zine: Path) -> None:
    (zine / "linked.yaml").symlink_to(zine / "mandu.yaml")
    desk.ask("file/linked.yaml", method="PUT", body={"text": "title: x\n", "digest": OURS})
    assert (zine / "linked.yaml").is_symlink()
    assert (zine / "mandu.yaml").read_text(encoding="utf-8") == "title: x\n"


def test_saving_returns_the_new_digest(desk: Asked) -> None:
    body = {"text": "title: x\n", "digest": OURS}
    assert desk.ask("file/mandu.yaml", method="PUT", body=body).said == {"digest": digest(b"title: x\n")}


def test_saving_over_a_file_that_changed_is_a_conflict_that_tells_both(desk: Asked, zine: Path) -> None:
    (zine / "mandu.yaml").write_text("title: Theirs\n", encoding="utf-8")
    answer = desk.ask("file/mandu.yaml", method="PUT", body={"text": "title: x\n", "digest": OURS})
    assert (answer.status, answer.said["text"], answer.said["digest"]) == (
        409,
        "title: Theirs\n",
        digest(b"title: Theirs\n"),
    )


def test_a_file_that_was_deleted_underneath_is_a_conflict_with_nothing(desk: Asked, zine: Path) -> None:
    desk.ask("file/mandu.yaml")
    (zine / "mandu.yaml").unlink()
    answer = desk.ask("file/mandu.yaml", method="PUT", body={"text": "title: x\n", "digest": OURS})
    assert answer == (409, {"text": None, "digest": ""})


def test_a_file_that_was_deleted_underneath_can_be_written_anew(desk: Asked, zine: Path) -> None:
    desk.ask("file/mandu.yaml")
    (zine / "mandu.yaml").unlink()
    desk.ask("file/mandu.yaml", method="PUT", body={"text": "title: x\n", "digest": ""})
    assert (zine / "mandu.yaml").read_text(encoding="utf-8") == "title: x\n"


def test_windows_line_ends_and_the_byte_order_mark_stay(desk: Asked, zine: Path) -> None:
    before = b"\xef\xbb\xbftitle: Mandu\r\nserves: one\r\n"
    (zine / "mandu.yaml").write_bytes(before)
    told = desk.ask("file/mandu.yaml").said
    body = {"text": told["text"].replace("one", "two"), "digest": told["digest"]}
    desk.ask("file/mandu.yaml", method="PUT", body=body)
    assert (zine / "mandu.yaml").read_bytes() == before.replace(b"one", b"two")


def test_a_file_that_is_not_utf_8_is_refused_in_words(desk: Asked, zine: Path) -> None:
    (zine / "mandu.yaml").write_bytes("title: 만두".encode("euc-kr"))
    assert desk.ask("file/mandu.yaml").said["message"] == "mandu.yaml is not UTF-8"


def test_a_file_that_cannot_be_read_is_refused_in_words(desk: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    answer = desk.ask("file/mandu.yaml")
    assert (answer.status, answer.said["message"]) == (500, "mandu.yaml cannot be read: permission denied")


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b'{"text": 1, "digest": ""}', b'{"text": "x"}', b"[" * 100_000, b"\xff"],
    ids=["nothing", "half", "a list", "a number", "too little", "brackets", "no text"],
)
def test_a_request_that_makes_no_sense_is_refused(desk: Asked, body: bytes) -> None:
    assert desk.ask("file/mandu.yaml", method="PUT", body=body).status == 400


def test_a_text_too_large_for_a_card_is_refused(desk: Asked) -> None:
    body = {"text": "x" * 2_100_000, "digest": OURS}
    assert desk.ask("file/mandu.yaml", method="PUT", body=body).status == 413


def test_half_a_character_is_refused(desk: Asked) -> None:
    body = b'{"text": "\\ud83d", "digest": "' + OURS.encode() + b'"}'
    assert desk.ask("file/mandu.yaml", method="PUT", body=body).status == 422


def test_a_checked_text_has_its_problems_where_they_stand(desk: Asked) -> None:
    answer = desk.ask("check", method="POST", body={"name": "mandu.yaml", "text": f"{PLAIN}heat: 9\n"})
    assert answer.said["problems"] == [
        {
            "from": len(PLAIN) + 6,
            "to": len(PLAIN) + 7,
            "severity": "error",
            "message": '"heat" must be a whole number from 0 to 5, not "9"',
            "hint": "0 to 5 chillies.",
            "rule": "bad-value",
        }
    ]


def test_a_check_tells_what_the_disk_has_by_now(desk: Asked, zine: Path) -> None:
    (zine / "mandu.yaml").write_text("title: Theirs\n", encoding="utf-8")
    answer = desk.ask("check", method="POST", body={"name": "mandu.yaml", "text": PLAIN})
    assert answer.said["digest"] == digest(b"title: Theirs\n")


def test_problems_of_other_files_are_told_apart(desk: Asked, zine: Path) -> None:
    (zine / "japchae.yaml").write_text("titel: Japchae\n", encoding="utf-8")
    answer = desk.ask("check", method="POST", body={"name": "mandu.yaml", "text": PLAIN})
    assert {each["file"] for each in answer.said["elsewhere"]} == {"japchae.yaml"}


def test_what_the_last_build_said_of_a_saved_text_is_told_too(desk: Asked, zine: Path) -> None:
    desk.kitchen.found = [Problem("does not fit", Mark(str(zine / "mandu.yaml"), 1, 8, 5), rule="layout")]
    answer = desk.ask("check", method="POST", body={"name": "mandu.yaml", "text": PLAIN})
    assert [each["rule"] for each in answer.said["problems"]] == ["layout"]


def test_what_the_last_build_said_is_not_told_of_a_text_that_has_changed(desk: Asked, zine: Path) -> None:
    desk.kitchen.found = [Problem("does not fit", Mark(str(zine / "mandu.yaml"), 1, 8, 5), rule="layout")]
    answer = desk.ask("check", method="POST", body={"name": "mandu.yaml", "text": f"{PLAIN}\n"})
    assert answer.said["problems"] == []


def test_the_words_are_the_grammar_the_pictures_and_the_zines_own(desk: Asked) -> None:
    assert desk.ask("words").said.keys() == {"roots", "records", "pictures", "lists"}


def test_the_words_are_told_of_a_zine_that_cannot_be_read(desk: Asked, zine: Path) -> None:
    (zine / "zine.yaml").write_text("title: [", encoding="utf-8")
    assert desk.ask("words").said["lists"]["cards"] == [{"word": "mandu", "help": "Mandu"}]


def test_the_script_needs_no_token(desk: Asked) -> None:
    assert desk.ask("editor.js", token="").said.startswith(b"/* Built from src/")


def test_a_face_with_hangul_needs_no_token(desk: Asked) -> None:
    assert desk.ask("hangul.ttf", token="").status == 200
