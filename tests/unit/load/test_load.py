import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from tests.unit.load.factories import PLAIN, ROOT, problems, project
from zine.errors import ExitCode, InputError
from zine.load import attempt, attempt_cards, load, sound
from zine.model.geometry import Size
from zine.model.text import Text
from zine.model.theme import TYPE_ROLES
from zine.model.units import MM

THEMES = sorted(path.stem for path in (ROOT / "assets" / "themes").glob("*.yaml"))


def test_a_zine_without_settings_is_named_after_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "state-banquet"
    folder.mkdir()
    settings = project(folder, mandu_yaml=PLAIN).settings
    assert (settings.title, settings.trim) == (Text("State banquet"), None)


def test_cards_come_in_file_name_order(tmp_path: Path) -> None:
    read = project(tmp_path, b_yaml=PLAIN, a_yml=PLAIN, c_yaml=PLAIN)
    assert [card.key for card in read.cards] == ["a", "b", "c"]


def test_a_trim_may_be_any_size(tmp_path: Path) -> None:
    read = project(tmp_path, mandu_yaml=PLAIN, zine_yaml="title: Z\ntrim: 120 x 170 mm\n")
    assert read.settings.trim == Size(120 * MM, 170 * MM)


@pytest.mark.parametrize(
    ("settings", "rule"),
    [
        ("title: Z\ntrim: a9\n", "bad-value"),
        ("title: Z\ntrim: 1 x 1 mm\n", "bad-value"),
        ("title: Z\ntrim: 50 x 50 mm\n", "bad-value"),
        ("title: Z\ntrim: 1.2.3 x 1 mm\n", "bad-value"),
        ("title: Z\ntheme: obnag\n", "missing-theme"),
        ("title: Z\ntheme: ../obang\n", "missing-theme"),
        ("title: Z\ntheme: ../themes/obang\n", "missing-theme"),
        (f"title: Z\ntheme: {'a' * 400}\n", "missing-theme"),
        ("title: Z\nlang: fr\n", "bad-value"),
        ("subtitle: Z\n", "missing-field"),
        ("title: Z\ncover: {art: {table: nowhere}}\n", "unknown-art-word"),
    ],
)
def test_wrong_settings_are_told_at_their_place(settings: str, rule: str, tmp_path: Path) -> None:
    found = problems(tmp_path, mandu_yaml=PLAIN, zine_yaml=settings)
    assert [(problem.rule, problem.mark and Path(problem.mark.file).name) for problem in found] == [(rule, "zine.yaml")]


def test_all_problems_of_all_files_come_at_once(tmp_path: Path) -> None:
    found = problems(tmp_path, b_yaml="titel: x", a_yaml="title: [", zine_yaml="titel: x")
    assert [problem.mark and Path(problem.mark.file).name for problem in found] == [
        "zine.yaml", "a.yaml", "b.yaml", "b.yaml"
    ]  # fmt: skip


def test_problems_bring_the_text_of_their_files(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("titel: x")
    with pytest.raises(InputError) as caught:
        load(tmp_path, ROOT / "assets", ROOT / "fonts")
    assert caught.value.files[str(tmp_path / "a.yaml")] == "titel: x"


@pytest.mark.parametrize(
    ("make", "rule"),
    [
        (lambda _path: None, "no-folder"),
        (lambda path: path.write_text("title: x"), "no-folder"),
        (lambda path: path.mkdir(), "no-cards"),
    ],
)
def test_a_folder_without_cards_is_told_as_a_problem(make, rule: str, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    make(tmp_path / "zine")
    with pytest.raises(InputError) as caught:
        load(tmp_path / "zine", ROOT / "assets", ROOT / "fonts")
    assert caught.value.exit_code is ExitCode.PROBLEMS
    assert [problem.rule for problem in caught.value.problems] == [rule]


def test_two_files_cannot_make_one_card(tmp_path: Path) -> None:
    assert [found.rule for found in problems(tmp_path, a_yaml=PLAIN, a_yml=PLAIN)] == ["repeated-key"]


def test_a_missing_font_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(PLAIN)
    with pytest.raises(InputError) as caught:
        load(tmp_path, ROOT / "assets", tmp_path)
    assert {problem.rule for problem in caught.value.problems} == {"missing-font"}


@pytest.mark.parametrize("theme", THEMES)
def test_every_bundled_theme_has_faces_for_every_role(theme: str, tmp_path: Path) -> None:
    read = project(tmp_path, a_yaml=PLAIN, zine_yaml=f"title: Z\ntheme: {theme}\n")
    assert set(read.theme.chains) == set(TYPE_ROLES)


def test_a_zines_own_theme_comes_first(tmp_path: Path) -> None:
    own = (ROOT / "assets" / "themes" / "obang.yaml").read_text().replace("slip: .55", "slip: 0")
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "obang.yaml").write_text(own)
    assert project(tmp_path, a_yaml=PLAIN).theme.slip == 0


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("slip: .55", "slip: -1"),
        ("slip: .55", "slip: 72"),
        ("cmyk: [0, .2, .9, 0]", "cmyk: [0, 20, 90, 0]"),
        ("cmyk: [0, .2, .9, 0]", "cmyk: [0, -.2, .9, 0]"),
        ('rgb: "#FFCB22"', "rgb: [255, 203, 34]"),
        ('rgb: "#FFCB22"', 'rgb: "#FFCB2"'),
        ("slip: .55", "design: {tints: [1, 2, 1]}"),
        ("slip: .55", "design: {word_gap: 9}"),
        ("slip: .55", "design: {scale: {head: 0}}"),
        ("slip: .55", "design: {sections: {yolk: [0, 1, 9]}}"),
    ],
)
def test_a_themes_numbers_have_a_range_and_are_told_at_their_place(right: str, wrong: str, tmp_path: Path) -> None:
    obang = (ROOT / "assets" / "themes" / "obang.yaml").read_text(encoding="utf-8")
    line = next(at for at, text in enumerate(obang.splitlines(), 1) if right in text)
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "mine.yaml").write_text(obang.replace(right, wrong), encoding="utf-8")
    found = problems(tmp_path, a_yaml=PLAIN, zine_yaml="title: Z\ntheme: mine\n")
    assert {(problem.rule in ("bad-value", "wrong-type"), bool(problem.hint)) for problem in found} == {(True, True)}
    assert {problem.mark and (Path(problem.mark.file).name, problem.mark.line) for problem in found} == {
        ("mine.yaml", line)
    }


def test_only_the_dishes_that_are_mentioned_are_read(tmp_path: Path) -> None:
    settings = "title: Z\ncover: {art: mandu}\nback_cover: {art: bibimbap}\n"
    read = project(tmp_path, a_yaml=f"{PLAIN}art: {{dish: kimbap, seed: 7}}\n", zine_yaml=settings)
    assert set(read.dishes) == {"mandu", "bibimbap", "kimbap"}


def test_covers_without_a_picture_show_the_bundled_tables(tmp_path: Path) -> None:
    assert set(project(tmp_path, a_yaml=PLAIN).tables) == {"front", "back"}


def test_a_photo_is_read_with_its_card(tmp_path: Path) -> None:
    file = tmp_path / "mandu.jpg"
    Image.new("L", (8, 8)).save(file)
    assert project(tmp_path, a_yaml=f"{PLAIN}photo: mandu.jpg\n").photos == {"a": file.read_bytes()}


def test_a_single_card_knows_its_neighbours(tmp_path: Path) -> None:
    project(tmp_path, a_yaml=PLAIN, b_yaml=PLAIN)
    assert sound(attempt_cards([tmp_path / "a.yaml"], ROOT / "assets", ROOT / "fonts")).neighbours == ("b",)


@pytest.mark.parametrize(
    ("settings", "date"),
    [
        ("date: 1 May 2025\nnow: 2024", "2025-05-01"),
        ("date: Spring\nnow: 2024", "2024-01-01"),
        ("issue: 1", "2023-07-15"),
    ],
)
def test_a_zine_has_a_day_of_its_own(settings: str, date: str, tmp_path: Path) -> None:
    sources = "sources:\n  a: {title: A, date: 15 July 2023}\n  b: {title: B, date: 2022}\n"
    assert project(tmp_path, a_yaml=PLAIN + sources, zine_yaml=f"title: Z\n{settings}\n").date == date


def test_a_zines_own_tables_keep_the_places_of_their_words(tmp_path: Path) -> None:
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables" / "front.yaml").write_text("size: [420, 595]\nitems: []\n")
    read = project(tmp_path, a_yaml=PLAIN)
    assert set(read.own_tables) == {"front"}
    assert read.own_tables["front"].marks["items"].line == 2


def test_what_can_be_read_is_read_beside_what_cannot(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(PLAIN)
    (tmp_path / "b.yaml").write_text("titel: x")
    (tmp_path / "zine.yaml").write_text("title: Z\ntheme: nowhere\n")
    read = attempt(tmp_path, ROOT / "assets", ROOT / "fonts")
    assert [card.key for card in read.cards] == ["a"]
    assert read.neighbours == ("b",)
    assert read.unread == (str(tmp_path / "b.yaml"),)
    assert {problem.rule for problem in read.warnings} == {"missing-theme", "unknown-field", "missing-field"}


def test_loading_leaves_heavy_libraries_alone() -> None:
    heavy = {"reportlab", "uharfbuzz", "pikepdf", "click"}
    code = "import sys, zine.load; print(sorted(set(sys.argv[1:]) & set(sys.modules)))"
    assert _run(code, *heavy) == "[]"


def _run(code: str, *arguments: str) -> str:

    run = [sys.executable, "-c", code, *arguments]
    return subprocess.run(run, capture_output=True, text=True, check=True, cwd=ROOT).stdout.strip()
