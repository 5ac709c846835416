"""Where the time goes: processor time a stage, in one process, nothing cached.

`python -m tests.bench.stages [--rounds 5]` prints medians in milliseconds; below them, what one illustration takes to
draw and to write, and what a thousand cards take to load and check.
"""

import argparse
import gc
import shutil
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from zine.check import check
from zine.cli.places import Places, bundled
from zine.compose import compose
from zine.draw.stage import Stage
from zine.impose import impose
from zine.layout import lay_out
from zine.load import load
from zine.model.cache import Nothing
from zine.model.drawing import Drawing
from zine.model.geometry import PAPERS, folded
from zine.model.project import Project
from zine.model.theme import Theme
from zine.pages import KINDS
from zine.pages.artist import Artist
from zine.pages.setting import ALL_PAGES, Setting
from zine.render import Info, render
from zine.render.document import Document
from zine.render.plates import Press, pressed
from zine.typeset.faces import Faces

T = TypeVar("T")

_PAPER = PAPERS["a4"]
_MOST_DRAWING_MS = 20
_MOST_CARD_MS = 0.5
_CARDS = 1000


class Watch:
    """Processor time by name, in milliseconds, each time it was taken."""

    def __init__(self) -> None:
        self.taken: dict[str, list[float]] = defaultdict(list)

    def time(self, name: str, work: Callable[[], T]) -> T:
        """Do some work and note what it took."""
        started = time.process_time()
        done = work()
        self.taken[name].append((time.process_time() - started) * 1000)
        return done


class TimedArtist(Artist):
    """An artist on the clock. What it drew is in `drawings`, what that took under `draw`."""

    def __init__(self, project: Project, watch: Watch) -> None:
        super().__init__(project.dishes)
        self.watch = watch
        self.drawings: dict[str, Drawing] = {}

    def picture(self, words: Mapping[str, Any], seed: str, stage: Stage) -> Drawing:
        """Draw a dish as if nobody had looked at it before, and note what it took unless it was remembered."""
        self._standings.clear()
        return self._noted(f"picture {seed} {stage}", lambda: super(TimedArtist, self).picture(words, seed, stage))

    def table(self, spec: Mapping[str, Any], seed: str, stage: Stage) -> Drawing:
        """Draw a table, likewise."""
        return self._noted(f"table {seed}", lambda: super(TimedArtist, self).table(spec, seed, stage))

    def _noted(self, name: str, draw: Callable[[], Drawing]) -> Drawing:
        if name in self.drawings:
            return draw()
        kind = name.partition(" ")[0]
        self.drawings[name] = self.watch.time(f"draw: {kind}", draw)
        return self.drawings[name]


def main() -> int:
    """Run the rounds, print the tables; return how many promises are broken."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--cards", type=Path, default=bundled().cards)
    options = parser.parse_args()
    gc.disable()  # as a build does
    watch = Watch()
    for _ in range(options.rounds):
        _build(options.cards, bundled(), watch)
    for name, times in watch.taken.items():
        sys.stdout.write(f"{name:28} {statistics.median(times):8.1f} ms  ({len(times)} times)\n")
    kept = [
        _promise("a picture, drawn", statistics.median(watch.taken["draw: picture"]), _MOST_DRAWING_MS),
        _promise("an illustration, written", statistics.median(watch.taken["write: illustration"]), _MOST_DRAWING_MS),
        _promise(f"a card of {_CARDS}, loaded and checked", _card(options.cards, bundled()), _MOST_CARD_MS),
    ]
    return kept.count(False)


def _build(cards: Path, places: Places, watch: Watch) -> None:
    project = watch.time("load", lambda: load(cards, places.assets, places.fonts))
    watch.time("check", lambda: check(project))
    book = watch.time("compose", lambda: compose(project, folded(_PAPER)))
    faces = Faces(project.fonts, project.theme.chains)
    artist = TimedArtist(project, watch)
    setting = Setting(book, faces, artist)
    layout = watch.time("layout, drawing included", lambda: lay_out(setting))
    info = Info(title=book.title.text, lang=book.lang)
    _parts(Setting(book, faces, artist, {ALL_PAGES: str(len(layout.pages))}), watch)
    _written(artist, info, book.theme, watch)
    pdf = watch.time("render", lambda: render(layout.pages, info, book.theme, faces=faces))
    watch.time("impose", lambda: impose(pdf, paper=_PAPER))


def _parts(setting: Setting, watch: Watch) -> None:
    """Lay out each part again, its pictures drawn and its paragraphs set: what is left is the pasting."""
    number = 1
    for part in setting.book.parts:
        opening = watch.time(f"layout again: {part.kind}", lambda: KINDS[part.kind].lay_out(part, setting, number))  # noqa: B023 called at once
        number += len(opening.pages)


def _written(artist: TimedArtist, info: Info, theme: Theme, watch: Watch) -> None:
    """Write each illustration to a file, compressed."""
    press = Press(theme, Document(info), Nothing())
    for drawing in artist.drawings.values():
        watch.time("write: illustration", lambda: press.form(pressed(drawing, slip=theme.slip, grained=theme.grain)))  # noqa: B023 called at once


def _card(cards: Path, places: Places) -> float:
    """Return what one of a thousand cards takes to load and check, in milliseconds."""
    with tempfile.TemporaryDirectory(prefix="zine-bench-") as folder:
        many = Path(folder) / "cards"
        shutil.copytree(cards, many)
        written = [path for path in sorted(many.glob("*.yaml")) if path.name != "zine.yaml"]
        for copy in range(_CARDS - len(written)):
            source = written[copy % len(written)]
            shutil.copyfile(source, source.with_name(f"{source.stem}-{copy}.yaml"))
        watch = Watch()
        watch.time("cards", lambda: check(load(many, places.assets, places.fonts)))
    return watch.taken["cards"][0] / _CARDS


def _promise(name: str, found: float, most: float) -> bool:
    sys.stdout.write(f"{'kept  ' if found < most else 'BROKEN'} {name}: {found:.2f} ms, promised less than {most} ms\n")
    return found < most


if __name__ == "__main__":
    sys.exit(main())
