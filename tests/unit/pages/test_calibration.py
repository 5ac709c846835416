"""The calibration sheet: nothing on it lies over anything else."""

from itertools import combinations

import pytest

from tests.unit.pages.test_job_sheet import runs
from tests.unit.render.sample import FONTS
from zine.model.geometry import PAPERS, TRIMS, Box, Size
from zine.model.page import Run, Shape
from zine.model.units import MM
from zine.pages.calibration import LEAST, calibration_pages, is_large_enough
from zine.typeset.faces import Faces

FACES = Faces(
    {path.stem: str(path) for path in sorted(FONTS.rglob("*.ttf"))},
    {"text": ("GowunBatang-Regular",), "bold": ("GowunBatang-Bold",)},
)
SPACE = 0.25  # of a size
PAPER = {**PAPERS, **{name: size for name, size in TRIMS.items() if is_large_enough(size)}, "least": LEAST}


def box_of(run: Run) -> Box:
    wide = sum(word.width for word in run.words) / 1000 * run.size + SPACE * run.size * (len(run.words) - 1)
    return Box(run.x, run.y - 0.7 * run.size, run.x + wide, run.y + 0.15 * run.size)


def line_of(shape: Shape) -> Box:
    x0, y0, _, x1, y1, _ = shape.path.split()
    (left, right), (upper, lower) = sorted(map(float, (x0, x1))), sorted(map(float, (y0, y1)))
    return Box(left, upper, right, lower)


def meet(one: Box, other: Box) -> bool:
    return one.x0 <= other.x1 and other.x0 <= one.x1 and one.y0 <= other.y1 and other.y0 <= one.y1


@pytest.mark.parametrize("name", PAPER)
@pytest.mark.parametrize("wide", [True, False])
@pytest.mark.parametrize("side", [0, 1])
def test_words_lie_clear_of_lines_and_of_each_other(name: str, wide: bool, side: int) -> None:
    long, short = PAPER[name].landscape
    page = calibration_pages(Size(long, short) if wide else Size(short, long), FACES, across=True)[side]
    words = {run: box_of(run) for run in runs(page.items)}
    lines = [line_of(item) for item in page.items if isinstance(item, Shape)]
    assert [run.words[0].text for run, box in words.items() if any(meet(box, line) for line in lines)] == []
    assert [one.words[0].text for one, other in combinations(words, 2) if meet(words[one], words[other])] == []
    assert all(box.x1 < page.trim.width - 2 * MM and box.y1 < page.trim.height for box in words.values())


@pytest.mark.parametrize("paper", [Size(100 * MM, 60 * MM), Size(130 * MM, 400 * MM), TRIMS["a6"]])
def test_paper_without_room_for_both_scales_is_too_small(paper: Size) -> None:
    assert not is_large_enough(paper)


@pytest.mark.parametrize("name", ["a5", "half-letter"])
def test_half_a_sheet_is_large_enough(name: str) -> None:
    assert is_large_enough(TRIMS[name])
