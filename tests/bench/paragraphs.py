"""Printed runs put together again to the paragraphs they came from, for who breaks the lines anew."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from zine.model.page import Run
from zine.typeset.faces import Faces

_SLACK = 0.75  # points: runs nearer than this touch; a measure is so much wider than its widest line
_MOST_LEADING = 2.2  # of a run's size
_MOST_RAISED = 0.6  # of a run's size


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs that read on, the first baseline's place, the measure and leading; lengths in points.

    `indent` is how much further right the first line begins than the others: less than 0 where it hangs out.
    """

    runs: tuple[Run, ...]
    baselines: tuple[float, ...]
    x: float
    measure: float
    indent: float

    @property
    def y(self) -> float:
        """Where the first line stands."""
        return self.baselines[0]

    @property
    def leading(self) -> float:
        """From one line to the next; 0 for a single one."""
        return self.baselines[1] - self.baselines[0] if len(self.baselines) > 1 else 0.0

    def raised(self, run: Run) -> float:
        """How far a run (a citation's number) stands above its line."""
        line = min((baseline for baseline in self.baselines if baseline >= run.y - _SLACK), default=run.y)
        return max(0.0, line - run.y) if line - run.y < _MOST_RAISED * line_size(self, line) else 0.0


def line_size(paragraph: Paragraph, baseline: float) -> float:
    """Return the largest type on a line."""
    return max((run.size for run in paragraph.runs if run.y == baseline), default=0.0)


def paragraphs(runs: Sequence[Run], faces: Faces) -> Iterator[Paragraph]:
    """Yield runs by the paragraph. A run goes on where the one before ends, or after its word space on a new line."""
    gathered: list[Run] = []
    for run in runs:
        if not run.words:
            continue
        if gathered and not _goes_on(gathered, run, faces):
            yield _paragraph(gathered, faces)
            gathered = []
        gathered.append(run)
    if gathered:
        yield _paragraph(gathered, faces)


def _goes_on(gathered: Sequence[Run], run: Run, faces: Faces) -> bool:
    before = gathered[-1]
    largest = max(before.size, run.size)
    same_line = abs(run.y - before.y) <= _MOST_RAISED * largest
    if same_line:
        return abs(run.x - _end(before, faces)) < _SLACK or (before.ends_in_space and run.x > before.x)
    new_line = 0 < run.y - before.y <= _MOST_LEADING * largest and run.x < _end(before, faces)
    return new_line and (before.ends_in_space or before.words[-1].text.endswith("-"))


def _paragraph(runs: Sequence[Run], faces: Faces) -> Paragraph:
    lines: list[list[Run]] = []
    for run in runs:
        if lines and run.x > lines[-1][-1].x:
            lines[-1].append(run)
        else:
            lines.append([run])
    left = min(line[0].x for line in lines)
    right = max(_end(line[-1], faces) for line in lines)
    others = lines[1][0].x if len(lines) > 1 else lines[0][0].x
    baselines = tuple(max(run.y for run in line) for line in lines)
    return Paragraph(tuple(runs), baselines, left, right - left + _SLACK, lines[0][0].x - others)


def _end(run: Run, faces: Faces) -> float:
    """Where a run's last word ends, and its word space where it has one."""
    glyphs = sum(len(word.glyphs) for word in run.words)
    spaces = len(run.words) - 1 + run.ends_in_space
    space = faces.face(run.words[0].face).space.width * run.size / 1000 + run.gap + run.tracking
    return run.x + sum(word.width for word in run.words) * run.size / 1000 + glyphs * run.tracking + spaces * space
