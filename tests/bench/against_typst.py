"""The bundled zine against Typst: whole processes, by turns, in one run.

`python -m tests.bench.against_typst [--rounds 9]`; the extra `bench` brings Typst.

Typst sets the same pages from `tests/bench/peer.py`, whose docstring says what is alike and what Typst is spared. It
runs as its Python package, in a process of its own; starting Python is counted for both of us, and the column
"less Python" takes the time of `python -c pass` off Typst alone, as if it came without. Both have their byte code
compiled and their files in the system's cache; Typst writes no tags, since we write none.

  cold      nothing is cached: we draw every picture; Typst reads them as SVG
  warm      a remark was added to a card's file: pages and drawings are cached; Typst reads the pictures as PDF
  edited    a word was added to a card's headnote: that card is laid out again; Typst as before
  unchanged nothing has changed; Typst reads the pictures as PDF

Processor time is what is compared: Typst uses both cores, we use one. Which Python runs it tells: one built with
profile-guided optimisation, as Debian's and python.org's are, takes a fifth less than one that was not.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.bench.process import Cost, measured

_ROOT = Path(__file__).resolve().parents[2]
_MOST_MB = 120
_MOST_KB_PER_PAGE = 200
_ZINE = (sys.executable, "-c", "import sys; from zine.__main__ import run; sys.exit(run())")  # what `zine` itself does
_TYPST = (
    "import typst; typst.compile('{kind}.typ', output='{kind}-out.pdf', font_paths=['fonts'],"
    " ignore_system_fonts=True, pdf_tags=False)"
)


class Contest(NamedTuple):
    """One line of the table: ours, Typst's, and the most of Typst's processor time that ours may be."""

    name: str
    ours: Callable[[], Cost]
    theirs: Callable[[], Cost]
    most: float


class Bench:
    """A folder to work in: the cards, Typst's document, a cache, and an environment that knows of no other."""

    def __init__(self, folder: Path, cards: Path) -> None:
        self.folder = folder
        self.cards = folder / "cards"
        self.pages = 0
        shutil.copytree(cards, self.cards)
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "XDG_", "ZINE"))},
            "PYTHONPATH": str(_ROOT),
            "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
        }
        self._changes = self._colds = 0
        self._card = min(card for card in self.cards.glob("[!z]*.yaml") if "headnote: >-" in card.read_text("utf-8"))

    def prepare(self) -> None:
        """Write Typst's document, and run everything once: byte code, and files in the system's cache."""
        command = [sys.executable, "-m", "tests.bench.peer", str(self.folder / "peer"), str(self.cards)]
        done = subprocess.run(command, cwd=_ROOT, env=self._environment, check=True, capture_output=True, text=True)
        self.pages = int(done.stdout)
        self.cold()
        self.typst("svg")
        self.typst("pdf")

    def cold(self) -> Cost:
        """Build with nothing in the cache: a new one, since a file system takes its time over names just deleted."""
        self._colds += 1
        return self.unchanged()

    def warm(self) -> Cost:
        """Build after a remark was added to a card: its pages stay what they were."""
        self._changes += 1
        with self._card.open("a", encoding="utf-8") as file:
            file.write(f"\n# {self._changes}\n")
        return self.unchanged()

    def edited(self) -> Cost:
        """Build after a word was added to a card's headnote: its drawing stays what it was, its words move."""
        self._changes += 1
        words = self._card.read_text("utf-8")
        self._card.write_text(re.sub(r"(?m)^headnote: >-\n  ", r"\g<0>Again, ", words, count=1), "utf-8")
        return self.unchanged()

    def unchanged(self) -> Cost:
        """Build as the cache stands."""
        command = [*_ZINE, "build", str(self.cards), "--format", "pages", "-o", "ours.pdf"]
        return measured(
            command, self._environment | {"XDG_CACHE_HOME": str(self.folder / f"cache-{self._colds}")}, self.folder
        )

    def typst(self, kind: str) -> Cost:
        """Let Typst compile its document, with SVG or PDF pictures."""
        command = [sys.executable, "-c", _TYPST.format(kind=kind)]
        return measured(command, self._environment, self.folder / "peer")

    def python(self) -> Cost:
        """Start Python and do nothing."""
        return measured([sys.executable, "-c", "pass"], self._environment, self.folder)

    def contests(self) -> tuple[Contest, ...]:
        """Return what is compared, in an order that leaves the cache as the next one wants it."""
        return (
            Contest("cold", self.cold, lambda: self.typst("svg"), 1.0),
            Contest("warm", self.warm, lambda: self.typst("pdf"), 1.0),
            Contest("edited", self.edited, lambda: self.typst("pdf"), 1.0),
            Contest("unchanged", self.unchanged, lambda: self.typst("pdf"), 0.35),
        )


def main() -> int:
    """Run the rounds, print the table and what it proves; return how many promises are broken."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--cards", type=Path, default=_ROOT / "cards")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="zine-bench-") as folder:
        bench = Bench(Path(folder), options.cards)
        bench.prepare()
        contests = bench.contests()
        rounds = [_round(contests, bench) for _ in range(options.rounds)]
        kilobytes = (bench.folder / "ours.pdf").stat().st_size / 1024 / bench.pages
    python = statistics.median(costs[-1][0].cpu_ms for costs in rounds)
    _say(f"{bench.pages} pages, {options.rounds} rounds, python -c pass {python:.0f} ms\n\n{_HEAD}")
    kept = [_line(contest, [costs[at] for costs in rounds], python) for at, contest in enumerate(contests)]
    peak = max(cost.peak_mb for costs in rounds for cost, _ in costs[:-1])
    kept.append(_promise(f"our peak memory {peak:.0f} MB", f"{_MOST_MB} MB", good=peak < _MOST_MB))
    small = kilobytes < _MOST_KB_PER_PAGE
    kept.append(_promise(f"the reader PDF, {kilobytes:.0f} kB a page", f"{_MOST_KB_PER_PAGE} kB", good=small))
    return kept.count(False)


def _round(contests: Sequence[Contest], bench: Bench) -> list[tuple[Cost, Cost]]:
    """Return what ours and theirs took in each contest, and at the end what Python alone takes."""
    costs = [(contest.ours(), contest.theirs()) for contest in contests]
    nothing = bench.python()
    return [*costs, (nothing, nothing)]


_HEAD = f"{'':10} {'CPU ms':>15} {'wall ms':>15} {'peak MB':>13}   CPU ratio  less Python\n{'':10}" + (
    f" {'ours':>7} {'Typst':>7}" * 2 + f" {'ours':>6} {'Typst':>6}"
)


def _line(contest: Contest, costs: Sequence[tuple[Cost, Cost]], python: float) -> bool:
    """Print a contest's medians. The ratio is the median of the rounds': both ran in the same weather."""
    ours, theirs = (Cost(*map(statistics.median, zip(*side, strict=True))) for side in zip(*costs, strict=True))
    ratio = statistics.median(our.cpu_ms / their.cpu_ms for our, their in costs)
    bare = statistics.median(our.cpu_ms / (their.cpu_ms - python) for our, their in costs)
    _say(
        f"{contest.name:10} {ours.cpu_ms:7.0f} {theirs.cpu_ms:7.0f} {ours.wall_ms:7.0f} {theirs.wall_ms:7.0f}"
        f" {ours.peak_mb:6.0f} {theirs.peak_mb:6.0f}   {ratio:9.2f}  {bare:11.2f}"
    )
    return _promise(
        f"{contest.name}: {ratio:.2f} of Typst's processor time", f"{contest.most}", good=ratio <= contest.most
    )


def _promise(found: str, most: str, *, good: bool) -> bool:
    _say(f"  {'kept  ' if good else 'BROKEN'} {found}, promised at most {most}")
    return good


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
