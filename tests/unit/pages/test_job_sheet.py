"""The first sheet of a job: drawn from the steps of the job itself."""

import pytest

from tests.unit.impose.jobs import SHAPES, job
from tests.unit.impose.pdfs import A4, document, written
from tests.unit.render.sample import FONTS
from zine.cli.job_sheets import cover_tasks, tasks
from zine.draw.chance import Chance
from zine.draw.paint import CUT, LINE, Paint
from zine.draw.paths import UNIT, Path
from zine.draw.pen import Pen
from zine.draw.plates import Plates
from zine.draw.recording import Recording
from zine.impose import impose
from zine.model.assembly import Bind, Cut, Finish
from zine.model.geometry import Box, Point, Size
from zine.model.page import Group, Run
from zine.model.sheet import Imposed, Spacing, Wishes
from zine.pages.job_drawings import Task, draw_task, left_of
from zine.pages.job_sheet import job_sheet
from zine.pages.job_table import Table
from zine.typeset.faces import Faces

FACES = Faces(
    {path.stem: str(path) for path in sorted(FONTS.rglob("*.ttf"))},
    dict.fromkeys(("text", "text-bold", "display"), ("GowunBatang-Regular",)),
)
PANEL = Box(0, 0, 200, 140)
MARGIN = 15  # points; the least that a sheet keeps
RED = Paint(0.3, 1, 0)


def drawn_areas(imposed) -> list[Size]:
    """What is left of a sheet after each task."""
    plates, chance = Plates(200, 140), Chance("areas")
    area, found = Box(0, 0, *imposed.paper), []
    for task in tasks(imposed):
        area = draw_task(Table(Pen(plates, chance), chance, area, PANEL), task, imposed.paper)
        found.append(Size(round(area.width, 1), round(area.height, 1)))
    return found


def cut_up(grid: tuple[int, int], share: float, gutter: float = 0.0) -> Imposed:
    """Leaves that take so much of tall paper, with marks if there is room."""
    columns, rows = grid
    room = Size(A4.width - columns * gutter, A4.height - rows * gutter)
    piece = Size(share * room.width / columns, share * room.height / rows)
    wishes = Wishes(grid=grid, spacing=Spacing(gutter=gutter))
    return impose(written(document(2 * columns * rows, piece)), scheme="cutstack", paper=A4, wishes=wishes)


def cutting(imposed: Imposed) -> Task:
    return next(task for task in tasks(imposed) if any(isinstance(step, Cut) for step in task.steps))


def drawn(task: Task) -> list[tuple[Path, Paint]]:
    """What is drawn of a task on tall paper: each path with its paint."""
    plates, chance = Recording(PANEL.width, PANEL.height), Chance("lines")
    draw_task(Table(Pen(plates, chance), chance, Box(0, 0, *A4), PANEL), task, A4)
    return [asked.arguments[:2] for asked in plates.marks if isinstance((asked.arguments or (None,))[0], Path)]


def red_lines(task: Task) -> list[Path]:
    return [path for path, paint in drawn(task) if paint == RED and is_straight(path)]


def is_straight(path: Path) -> bool:
    return (path.x0 == path.x1) != (path.y0 == path.y1)


def holds(sheet: Path, line: Path) -> bool:
    return sheet.x0 - 1 <= line.x0 and line.x1 <= sheet.x1 + 1 and sheet.y0 - 1 <= line.y0 and line.y1 <= sheet.y1 + 1


def side_of(line: Path, middle: Point) -> str:
    """At which side a line is."""
    if line.x0 == line.x1:
        return "left" if line.x0 < middle.x else "right"
    return "bottom" if line.y0 < middle.y else "top"


def runs(items) -> list[Run]:
    return [
        run
        for item in items
        for run in (runs(item.items) if isinstance(item, Group) else [item] if isinstance(item, Run) else [])
    ]


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


def test_the_copies_that_a_pile_is_shared_into_are_drawn() -> None:
    imposed = job("cutstack", 16, copies=3)
    (sharing,) = [task for task in tasks(imposed) if "into 3 copies" in task.words]
    assert [type(step).__name__ for step in sharing.steps] == ["Share"]
    assert drawn_areas(imposed)


def test_the_sheet_is_as_large_as_the_others() -> None:
    imposed = job("booklet", 8)
    assert job_sheet(imposed.paper, tasks(imposed), FACES, title="").trim == imposed.paper


SMALL = [Size(5 * 72, 3 * 72), Size(3 * 72, 5 * 72), Size(298, 420), Size(420, 298)]


@pytest.mark.parametrize("paper", SMALL)
def test_small_paper_has_a_sheet_in_small_type(paper: Size) -> None:
    page = job_sheet(paper, tasks(job("booklet", 8, cover=True)), FACES, title="How to make it: booklet, 1 sheet")
    assert page is not None
    assert all(MARGIN < run.x < paper.width and MARGIN < run.y < paper.height - MARGIN for run in runs(page.items))


@pytest.mark.parametrize("paper", [Size(170, 100), Size(30, 400), Size(400, 30)])
def test_paper_that_is_too_small_has_none(paper: Size) -> None:
    assert job_sheet(paper, tasks(job("booklet", 8)), FACES, title="How to make it") is None


def test_a_long_heading_shrinks() -> None:
    title = f"How to make it: {'booklet, ' * 9}"
    assert job_sheet(Size(400, 300), tasks(job("booklet", 8)), FACES, title=title) is not None


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
    whole, cut = drawn_areas(imposed)[:2]
    assert cut.height == pytest.approx(0.9 * whole.height / 2, abs=0.1)


@pytest.mark.parametrize("grid", [(2, 5), (4, 2), (1, 4), (5, 1)])
@pytest.mark.parametrize("share", [1.0, 0.9])
def test_what_is_left_of_parallel_cuts_is_one_piece(grid: tuple[int, int], share: float) -> None:
    columns, rows = grid
    last = drawn_areas(cut_up(grid, share))[-1]
    assert tuple(last) == pytest.approx((share * A4.width / columns, share * A4.height / rows), abs=0.1)


@pytest.mark.parametrize("grid", [(2, 5), (4, 2), (1, 4), (5, 1)])
@pytest.mark.parametrize("share", [1.0, 0.9])
def test_all_lines_of_a_cut_are_drawn(grid: tuple[int, int], share: float) -> None:
    assert len(red_lines(cutting(cut_up(grid, share)))) == sum(grid) - 2


@pytest.mark.parametrize("share", [1.0, 0.9])
@pytest.mark.parametrize("gutter", [0.0, 9.0])
def test_cuts_are_drawn_on_the_paper(share: float, gutter: float) -> None:
    task = cutting(cut_up((3, 4), share, gutter))
    sheets = [path for path, paint in drawn(task) if paint == CUT]
    assert [line for line in red_lines(task) if not any(holds(sheet, line) for sheet in sheets)] == []


@pytest.mark.parametrize("means", ["staples", "thread", "glue"])
@pytest.mark.parametrize("binding", ["left", "right", "top"])
def test_what_holds_a_book_is_drawn_at_its_spine(means: str, binding: str) -> None:
    middle = Point(UNIT * PANEL.width / 2, UNIT * PANEL.height / 2)
    assert {side_of(line, middle) for line in red_lines(Task("", (Bind(means),), binding=binding))} == {binding}


def test_a_book_is_not_trimmed_at_its_spine() -> None:
    finish = Finish(0, 20, A4.width - 20, A4.height - 20)
    dashed = [path for path, paint in drawn(Task("", (finish,), binding="left")) if paint == LINE and is_straight(path)]
    assert len(dashed) == 3


@pytest.mark.parametrize("scheme", ["booklet", "quarto", "octavo", "folds"])
def test_text_and_cover_end_with_the_same_tasks(scheme: str) -> None:
    imposed = job(scheme, 20, cover=True)
    assert imposed.cover is not None
    text, cover = tasks(imposed), cover_tasks(imposed, imposed.cover)
    together = [task.words for task in text].index("Put the cover around the rest.")
    assert text[together:] == cover[-len(text[together:]) :]
    assert any(isinstance(step, Bind) for task in text[together:] for step in task.steps)


def test_a_book_is_shown_in_its_cover_once_that_is_around_it() -> None:
    imposed = job("quarto", 20, cover=True)
    *_, trimming = tasks(imposed)
    assert imposed.cover is not None
    assert trimming.area == left_of(imposed.cover.paper, imposed.cover.assembly.steps)


def test_a_sheet_printed_on_one_side_shows_no_edge_to_turn() -> None:
    assert tasks(job("minizine", 8))[0].flip == ""


@pytest.mark.parametrize(("flip", "shown"), [("short", "short"), ("long", "long"), ("none", "long")])
def test_the_edge_to_turn_is_the_one_that_was_planned_for(flip: str, shown: str) -> None:
    assert tasks(job("booklet", 8, flip=flip))[0].flip == shown
