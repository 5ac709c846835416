"""`zine preview` as a command: where it is, and how it ends."""

import socket
from pathlib import Path
from typing import Any

import pytest

from tests.books import soups
from tests.cli.conftest import Zine
from tests.preview.server import previewed
from zine.errors import ExitCode


@pytest.fixture
def zine_folder(tmp_path: Path) -> Path:
    return soups(tmp_path / "soups", 1)


def test_it_says_where_it_is_and_answers_there(zine_folder: Path, tmp_path: Path) -> None:
    with previewed(zine_folder, cache=tmp_path / "cache") as running:
        assert running.address == f"http://127.0.0.1:{running.port}/"
        assert running.asked("/")[0] == 200


def test_stopping_ends_quietly_even_while_pages_listen(zine_folder: Path, tmp_path: Path) -> None:
    with previewed(zine_folder, cache=tmp_path / "cache") as running:
        states = running.states()
        assert next(state for state in states if state["book"])
        assert running.stop() == ExitCode.INTERRUPTED
        assert "Traceback" not in running.told()
        states.close()


def test_a_port_that_is_taken_is_left_for_another(zine_folder: Path, tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with previewed(zine_folder, "--port", str(port), cache=tmp_path / "cache") as running:
            assert running.port != port
            assert f"port {port} is taken" in running.told()


@pytest.mark.parametrize("editor", ["javascript:alert(1)//{path}", "nano", "https://example.org/"])
def test_an_editor_must_be_known_or_an_address(zine: Zine, zine_folder: Path, editor: str) -> None:
    result = zine("preview", str(zine_folder), "--no-open", "--editor", editor)
    assert result.returncode == ExitCode.USAGE
    assert "--editor" in result.stderr


def test_an_editor_of_ones_own_opens_places(zine_folder: Path, tmp_path: Path) -> None:
    soup = zine_folder / "soup-01.yaml"
    soup.write_text("title: Soup\n", encoding="utf-8")
    mine = "mine://{line}/{column}{path}"
    with previewed(zine_folder, "--editor", mine, cache=tmp_path / "cache") as running:
        state = next(state for state in running.states() if state["problems"])
        assert state["problems"][0]["href"] == f"mine://1/1{soup}"


def test_broken_cards_from_the_start_are_no_reason_to_stop(zine_folder: Path, tmp_path: Path) -> None:
    soup = zine_folder / "soup-01.yaml"
    words = soup.read_text(encoding="utf-8")
    soup.write_text("title: Soup\n", encoding="utf-8")
    with previewed(zine_folder, cache=tmp_path / "cache") as running:
        states = running.states()
        assert next(state for state in states if state["broken"])["book"] is None
        soup.write_text(words, encoding="utf-8")
        assert next(state for state in states if not state["broken"] and state["book"])
        states.close()


def book(folder: Path, *wishes: str, cache: Path) -> dict[str, Any]:
    """What the page is told of the zine as it is shown with these options."""
    with previewed(folder, *wishes, cache=cache) as running:
        states = running.states()
        told: dict[str, Any] = next(state["book"] for state in states if state["book"])
        states.close()
        return told


@pytest.mark.parametrize(("edition", "pages"), [("booklet", 8), ("cards", 2), ("minizine", 8)])
def test_every_edition_can_be_seen(zine_folder: Path, tmp_path: Path, edition: str, pages: int) -> None:
    told = book(zine_folder, "--edition", edition, cache=tmp_path / "cache")
    assert (told["scheme"], len(told["pages"])) == (edition, pages)


def test_any_trim_can_be_seen(zine_folder: Path, tmp_path: Path) -> None:
    told = book(zine_folder, "--edition", "cards", "--trim", "3x5in", cache=tmp_path / "cache")
    assert told["trim"] == [216, 360]


def test_what_is_no_page_is_refused_before_anything_is_opened(zine: Zine, zine_folder: Path) -> None:
    result = zine("preview", str(zine_folder), "--no-open", "--trim", "2x2mm")
    assert result.returncode == ExitCode.USAGE
    assert "--trim" in result.stderr
