"""The first sheet of a job: drawn from the steps of the job itself."""

import pytest

from tests.unit.impose.jobs import SHAPES, job
from tests.unit.render.sample import FONTS
from zine.cli.job_sheets import tasks
from zine.draw.chance import Chance
from zine.draw.pen import Pen
from zine.draw.plates import Plates
from zine.model.geometry import Box, Size
from zine.model.page import Group, Run
from zine.pages.job_drawings import Table, draw_task
from zine.pages.job_sheet import job_sheet
from zine.typeset.faces import Faces

FACES = Faces(
    {path.stem: str(path) for path in sorted(FONTS.rglob("*.ttf"))},
    dict.fromkeys(("text", "text-bold", "display"), ("GowunBatang-Regular",)),
)
PANEL = Box(0, 0, 200, 140)


def drawn_areas(imposed) -> list[Size]:
    """What is left of a sheet after each task."""
    plates, chance = Plates(200, 140), Chance("areas")
    area, found = Box(0, 0, *imposed.paper), []
    for task in tasks(imposed):
        area = draw_task(Table(Pen(plates, chance), chance, area, PANEL), task, imposed.paper)
        found.append(Size(round(area.width, 1), round(area.height, 1)))
    return found


def words_of(items) -> str:
    found = []
    for item in items:
        if isinstance(item, Group):
            found.append(words_of(item.items))
        elif isinstance(item, Run):
            found.append(" ".join(word.text for word in item.words))
    return " ".join(found)


@pytest.mark.parametrize("scheme", SHAPES)
def test_every_scheme_has_a_sheet_with_all_its_steps(scheme: str) -> None:
    imposed = job(scheme, 16)
    todo = tasks(imposed)
    said = words_of(job_sheet(imposed.paper, todo, FACES, title="How to make it").items)
    assert [task.words for task in todo if task.words.split()[-1] not in said] == []


def test_the_sheet_is_as_large_as_the_others() -> None:
    imposed = job("booklet", 8)
    assert job_sheet(imposed.paper, tasks(imposed), FACES, title="").trim == imposed.paper


def test_each_fold_halves_the_paper_that_is_drawn() -> None:
    imposed = job("booklet", 8)
    width, height = imposed.paper
    assert drawn_areas(imposed)[:2] == [
        Size(round(width, 1), round(height, 1)),
        Size(round(width / 2, 1), round(height, 1)),
    ]


def test_three_folds_leave_half_the_height_and_a_quarter_of_the_width_with_its_margin() -> None:
    imposed = job("octavo", 16)
    width, height = imposed.paper
    last = drawn_areas(imposed)[-2]  # before the open sides are trimmed
    assert last.height == pytest.approx(height / 2, abs=0.1)
    assert width / 4 < last.width < width / 3


def test_a_cut_is_drawn_where_it_is_made() -> None:
    imposed = job("quarter", 8)
    trimmed, cut = drawn_areas(imposed)[1:3]
    assert cut.height == pytest.approx(trimmed.height / 2, abs=0.1)


def test_a_sheet_printed_on_one_side_shows_no_edge_to_turn() -> None:
    assert tasks(job("minizine", 8))[0].flip == ""


@pytest.mark.parametrize(("flip", "shown"), [("short", "short"), ("long", "long"), ("none", "long")])
def test_the_edge_to_turn_is_the_one_that_was_planned_for(flip: str, shown: str) -> None:
    assert tasks(job("booklet", 8, flip=flip))[0].flip == shown
