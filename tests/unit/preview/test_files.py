"""Which files may be edited."""

from pathlib import Path

import pytest

from zine.preview.editing.files import FileKind, editable, name_of


def _written(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("title: x\n", encoding="utf-8")
    return folder


def test_settings_come_first_then_cards_then_what_lies_on_shelves(tmp_path: Path) -> None:
    names = ("zine.yaml", "a.yaml", "b.yml", "themes/night.yaml", "dishes/mandu.yaml", "tables/front.yaml")
    assert tuple(editable(_written(tmp_path, *names))) == names


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("zine.yml", FileKind.ZINE),
        ("mandu.yaml", FileKind.CARD),
        ("themes/night.yaml", FileKind.THEME),
        ("dishes/mandu.yaml", FileKind.DISH),
        ("tables/front.yaml", FileKind.TABLE),
    ],
)
def test_a_file_is_of_the_kind_that_its_place_says(tmp_path: Path, name: str, kind: FileKind) -> None:
    assert editable(_written(tmp_path, name))[name].kind is kind


@pytest.mark.parametrize("name", [".hidden.yaml", "notes.txt", "schema/card.yaml", "fonts/x.yaml", "out/zine.yaml"])
def test_what_the_loader_does_not_read_cannot_be_edited(tmp_path: Path, name: str) -> None:
    assert not editable(_written(tmp_path, name))


def test_a_link_out_of_the_folder_cannot_be_edited(tmp_path: Path) -> None:
    outside, inside = _written(tmp_path / "elsewhere", "secret.yaml"), _written(tmp_path / "zine", "mandu.yaml")
    (inside / "linked.yaml").symlink_to(outside / "secret.yaml")
    assert list(editable(inside)) == ["mandu.yaml"]


def test_a_link_within_the_folder_can_be_edited(tmp_path: Path) -> None:
    (_written(tmp_path, "mandu.yaml") / "linked.yaml").symlink_to(tmp_path / "mandu.yaml")
    assert list(editable(tmp_path)) == ["linked.yaml", "mandu.yaml"]


def test_a_folder_without_cards_has_nothing_to_edit(tmp_path: Path) -> None:
    assert editable(tmp_path) == {}


def test_a_problem_in_the_folder_names_its_file_as_the_folder_does(tmp_path: Path) -> None:
    assert name_of(str(tmp_path / "themes" / "night.yaml"), tmp_path) == "themes/night.yaml"


def test_a_problem_elsewhere_keeps_its_files_name(tmp_path: Path) -> None:
    assert name_of("/elsewhere/a.yaml", tmp_path) == "/elsewhere/a.yaml"
