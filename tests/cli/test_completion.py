import pytest

from tests.cli.inside import ran
from zine.cli.completion import command


@pytest.mark.parametrize(
    ("shell", "line"),
    [("bash", "complete -o nosort -F"), ("zsh", "#compdef zine"), ("fish", "complete --no-files --command zine")],
)
def test_each_shell_gets_its_script(shell: str, line: str) -> None:
    told = ran(command, shell)
    assert line in told.output
    assert "_ZINE_COMPLETE" in told.output


def test_other_shells_are_wrong_use() -> None:
    assert ran(command, "csh").exit_code == 2
