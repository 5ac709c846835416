import pytest

from zine.cli.coloring import coloring


@pytest.mark.parametrize(
    ("environment", "color"),
    [
        ({}, None),
        ({"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, True),
        ({"TERM": "dumb"}, False),
        ({"TERM": "xterm"}, None),
    ],
)
def test_color_is_what_the_environment_asks_for(
    environment: dict[str, str], color: bool | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert coloring() is color
