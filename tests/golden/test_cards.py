"""Cards, most of them bad, each with exactly what is said about it. Run with --update-goldens, then read the diff."""

from pathlib import Path

import pytest

from zine.check import check
from zine.cli.report import human
from zine.errors import InputError
from zine.load import attempt_cards, sound

ROOT = Path(__file__).parents[2]
CASES = Path(__file__).parent / "cards"


def told(case: str) -> str:
    """Return everything said about a card, as `zine check` prints it."""
    try:
        project = sound(attempt_cards([Path(f"{case}.yaml")], ROOT / "assets", ROOT / "fonts"))
    except InputError as error:
        problems, files = error.problems, error.files
    else:
        problems, files = (*project.warnings, *check(project)), project.files
    return "".join(f"{human(problem, files, color=False)}\n" for problem in problems)


def golden(case: str, said: str, *, update: bool) -> str:
    """Return the stored text, after storing `said` when goldens are to be updated."""
    path = CASES / f"{case}.txt"
    if update:
        path.write_text(said, encoding="utf-8")
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("case", sorted(path.stem for path in CASES.glob("*.yaml")))
def test_a_card_is_told_all_that_is_wrong_with_it(
    case: str, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.chdir(CASES)
    said = told(case)
    assert said == golden(case, said, update=request.config.getoption("update_goldens", default=False))
