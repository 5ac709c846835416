"""A whole process, measured from outside: processor time, wall time, peak memory."""

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple


class Cost(NamedTuple):
    """What a process took: user and system time together, wall time (milliseconds), peak resident memory (MB)."""

    cpu_ms: float
    wall_ms: float
    peak_mb: float


def measured(command: Sequence[str], environment: Mapping[str, str], folder: Path) -> Cost:
    """Run a command in a folder and return what it took.

    The peak counts this process too, as it was when it started the other: who measures memory imports little.

    Raises:
        RuntimeError: the command failed.
    """
    started = time.perf_counter()
    # Waited for below: only wait4 tells what one child took.
    child = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    complaint = child.stderr.read() if child.stderr else b""
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - started
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.stderr:
        child.stderr.close()
    if child.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{complaint.decode(errors='replace')}")
    return Cost((usage.ru_utime + usage.ru_stime) * 1000, wall * 1000, usage.ru_maxrss / 1024)
