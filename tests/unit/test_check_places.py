"""Finding where the words of a page were written."""

from pathlib import Path

import pytest

from tests.unit.load.factories import PLAIN, project
from zine.check.places import written

SETTINGS = "title: Z\nlabels: {Method: The cook's work}\n"


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("THE COOK’S WORK", ("zine.yaml", 2, 18)),
        ("Mandu · 12", ("mandu.yaml", 1, 8)),
        ("Dumplings of all the world", None),
        ("no charge", None),
    ],
)
def test_words_on_a_page_lead_to_where_they_were_written(
    words: str, place: tuple[str, int, int] | None, tmp_path: Path
) -> None:
    mark = written(words, project(tmp_path, mandu_yaml=PLAIN, zine_yaml=SETTINGS))
    assert (mark and (Path(mark.file).name, mark.line, mark.column)) == place
