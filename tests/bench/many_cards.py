"""Large folders: what a card costs in a zine of many, against what it costs in a zine of a few.

`python -m tests.bench.many_cards [--cards 100 400]` builds folders of short cards from nothing, and then again after a
remark was added to one; whole processes. A card of the large folder may take little more time than one of the small.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from tests.bench.process import Cost, measured

_ROOT = Path(__file__).resolve().parents[2]
_MOST_GROWTH = 1.25
_ZINE = (sys.executable, "-c", "import sys; from zine.__main__ import run; sys.exit(run())")
_CARD = """\
title: Soup {number}
serves: {serves}
ingredients:
  - 2 l: water
  - 1: leek of the {number}th row
steps:
  - Slice the leek.
  - Boil it for an hour, with bay leaf {number}.
"""


def main() -> int:
    """Build, print the table and what it proves; return how many promises are broken."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--cards", type=int, nargs=2, default=(100, 400))
    few, many = parser.parse_args().cards
    _say(f"{'cards':>6} {'':6} {'CPU ms':>8} {'a card':>7} {'peak MB':>8}")
    small, large = _folder(few), _folder(many)
    kept = [
        _promise(f"a card of {many}, {state}", (large[state].cpu_ms / many) / (small[state].cpu_ms / few))
        for state in small
    ]
    return kept.count(False)


def _folder(cards: int) -> Mapping[str, Cost]:
    """Return what a folder of so many cards takes, from nothing and after a remark."""
    with tempfile.TemporaryDirectory(prefix="zine-bench-") as name:
        folder = Path(name)
        zine = folder / "soups"
        zine.mkdir()
        for number in range(cards):
            words = _CARD.format(number=number, serves=number % 7 + 1)
            (zine / f"soup-{number:04}.yaml").write_text(words, "utf-8")
        found = {"new": _build(cards, "new", folder)}
        with (zine / "soup-0000.yaml").open("a", encoding="utf-8") as card:
            card.write("# good with rice\n")
        return {**found, "known": _build(cards, "known", folder)}


def _build(cards: int, state: str, folder: Path) -> Cost:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "XDG_", "ZINE"))}
    environment = {**kept, "PYTHONPATH": str(_ROOT), "XDG_CACHE_HOME": str(folder / "cache")}
    cost = measured([*_ZINE, "build", "soups", "--format", "pages", "-q", "-o", "zine.pdf"], environment, folder)
    _say(f"{cards:6} {state:6} {cost.cpu_ms:8.0f} {cost.cpu_ms / cards:7.1f} {cost.peak_mb:8.0f}")
    return cost


def _promise(what: str, growth: float) -> bool:
    good = growth <= _MOST_GROWTH
    _say(f"{'kept  ' if good else 'BROKEN'} {what}: {growth:.2f} of one in the small folder, at most {_MOST_GROWTH}")
    return good


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
