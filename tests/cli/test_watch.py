"""`zine build --watch`: a block of status for every build, until it is stopped."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from zine.errors import ExitCode

PATIENCE_S = 90.0


class Watching:
    """A running `zine build --watch`."""

    def __init__(self, process: "subprocess.Popen[str]", told: Path) -> None:
        self.process, self._told = process, told

    def blocks(self, count: int) -> list[str]:
        """Return the blocks told, once there are so many; each ends with what is watched."""
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            found = self._told.read_text(encoding="utf-8").split("Ctrl-C stops\n")
            if len(found) > count:
                return found
            time.sleep(0.05)
        raise AssertionError(self._told.read_text(encoding="utf-8"))

    def stop(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=PATIENCE_S)


@pytest.fixture
def watching(tmp_path: Path, leek_soup: Path) -> Iterator[Watching]:
    told = tmp_path / "told.txt"
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache"), "HOME": str(tmp_path), "NO_COLOR": "1"}
    command = [sys.executable, "-m", "zine", "build", str(leek_soup), "--watch", "--format", "pages"]
    with (
        told.open("w", encoding="utf-8") as stderr,
        subprocess.Popen(
            command,
            cwd=tmp_path,
            env={**environment, "PYTHONPATH": str(Path(__file__).parents[2])},
            stdout=subprocess.DEVNULL,
            stderr=stderr,
            text=True,
        ) as process,
    ):
        yield Watching(process, told)
        process.kill()


def edited(folder: Path, old: str, new: str) -> None:
    card = folder / "leek-soup.yaml"
    copy = folder / ".leek-soup.new"
    copy.write_text(card.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    copy.replace(card)


def test_a_save_builds_again(watching: Watching, leek_soup: Path, tmp_path: Path) -> None:
    watching.blocks(1)
    before = (tmp_path / "out/zine.pdf").read_bytes()
    edited(leek_soup, "Chop", "Slice")
    watching.blocks(2)
    assert (tmp_path / "out/zine.pdf").read_bytes() != before


def test_many_saves_at_once_are_few_builds(watching: Watching, leek_soup: Path) -> None:
    watching.blocks(1)
    for number in range(20):
        edited(leek_soup, "Chop", f"Chop {number} and chop")
    watching.blocks(2)
    time.sleep(3)
    assert len(watching.blocks(2)) <= 8  # on a busy machine the saves themselves take a while


def test_a_broken_card_is_told_and_the_last_good_file_stays(
    watching: Watching, leek_soup: Path, tmp_path: Path
) -> None:
    watching.blocks(1)
    before = (tmp_path / "out/zine.pdf").read_bytes()
    edited(leek_soup, "ingredients:", "ingredents:")
    assert 'unknown field "ingredents"' in watching.blocks(2)[1]
    assert (tmp_path / "out/zine.pdf").read_bytes() == before
    edited(leek_soup, "ingredents:", "ingredients:")
    assert "✓" in watching.blocks(3)[2]


def test_stopping_ends_quietly(watching: Watching) -> None:
    watching.blocks(1)
    assert watching.stop() == ExitCode.INTERRUPTED


def test_standard_output_cannot_be_watched(leek_soup: Path, tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "zine", "build", str(leek_soup), "--watch", "-o", "-"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE_S,
    )
    assert result.returncode == ExitCode.USAGE
    assert "--watch" in result.stderr
