import os
import subprocess
import sys
from pathlib import Path

import pytest

from zine.errors import ExitCode

# Sends this very process an interrupt, as Ctrl-C would, when it begins to import a module.
STOPPED_AT = """\
import os, signal, sys
module, *arguments = sys.argv[1:]
def hook(event, found):
    if event == "import" and found[0] == module:
        os.kill(os.getpid(), signal.SIGINT)
sys.addaudithook(hook)
sys.argv = ["zine", *arguments]
from zine.__main__ import run
print(int(run()))
"""


@pytest.mark.parametrize("module", ["zine.cli", "click", "zine.pipeline", "yaml", "reportlab"])
def test_an_interrupt_at_any_moment_ends_quietly(module: str, leek_soup: Path, tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-c", STOPPED_AT, module, "build", str(leek_soup)],
        cwd=tmp_path,
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache"), "PYTHONPATH": str(Path(__file__).parents[2])},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert result.stdout.strip() == str(int(ExitCode.INTERRUPTED))
    assert result.stderr.strip().splitlines()[-1] == "Stopped."
    assert "Traceback" not in result.stderr
    assert not (tmp_path / "out").exists()
