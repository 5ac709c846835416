import json
from pathlib import Path

import pytest

from tests.books import PLACES, made
from tests.cli.inside import ran
from zine import pipeline
from zine.cli.new import command
from zine.errors import OutputError
from zine.load import load


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_a_new_zine_has_nothing_that_zine_check_would_say(tmp_path: Path, lang: str) -> None:
    assert ran(command, tmp_path / "soup", "--lang", lang).exit_code == 0
    studio = pipeline.Studio(PLACES.assets, PLACES.fonts)
    _, warnings = pipeline.checked(tmp_path / "soup", studio)
    assert warnings == ()


def test_a_new_zine_can_be_laid_out_at_once(tmp_path: Path) -> None:
    ran(command, tmp_path / "soup")
    assert len(made(tmp_path / "soup").pages) % 4 == 0


def test_a_new_zine_is_called_like_its_folder(tmp_path: Path) -> None:
    ran(command, tmp_path / "my-first_zine")
    assert load(tmp_path / "my-first_zine", PLACES.assets, PLACES.fonts).settings.title.text == "My first zine"


def test_trim_and_language_are_written_into_the_settings(tmp_path: Path) -> None:
    ran(command, tmp_path / "z", "--sample", "korea-ai", "--trim", "a6", "--lang", "ko")
    settings = load(tmp_path / "z", PLACES.assets, PLACES.fonts).settings
    assert settings.lang == "ko"
    assert settings.trim is not None
    assert round(settings.trim.width) == 298


def test_the_sample_has_all_the_bundled_cards(tmp_path: Path) -> None:
    ran(command, tmp_path / "z", "--sample", "korea-ai")
    assert {path.name for path in PLACES.cards.glob("*.yaml")} <= {path.name for path in (tmp_path / "z").iterdir()}


def test_every_file_names_a_schema_that_lies_beside_it(tmp_path: Path) -> None:
    ran(command, tmp_path / "z")
    heads = [path.read_text(encoding="utf-8").splitlines()[0] for path in (tmp_path / "z").glob("*.yaml")]
    schemas = {head.partition("$schema=")[2] for head in heads}
    assert schemas == {"schema/card.schema.json", "schema/zine.schema.json"}
    assert all((tmp_path / "z" / schema).is_file() for schema in schemas)


def test_the_editor_settings_are_json(tmp_path: Path) -> None:
    ran(command, tmp_path / "z")
    settings = json.loads((tmp_path / "z/.vscode/settings.json").read_text(encoding="utf-8"))
    assert list(settings["yaml.schemas"]) == ["./schema/card.schema.json"]


def test_a_folder_with_something_in_it_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "diary.txt").write_text("Dear diary", encoding="utf-8")
    assert isinstance(ran(command, tmp_path).exception, OutputError)
    assert [path.name for path in tmp_path.iterdir()] == ["diary.txt"]


@pytest.mark.parametrize("trim", ["b7", "10 x 10 mm"])
def test_a_trim_that_no_zine_has_is_wrong_use_and_writes_nothing(tmp_path: Path, trim: str) -> None:
    assert ran(command, tmp_path / "z", "--trim", trim).exit_code == 2
    assert not (tmp_path / "z").exists()


def test_what_is_to_be_typed_next_works_for_a_folder_with_spaces(tmp_path: Path) -> None:
    assert f"cd '{tmp_path}/my zine' && zine build" in ran(command, tmp_path / "my zine").stderr
