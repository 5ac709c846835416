"""A preview as a person runs it: a process, a folder, a port of its own."""

import http.client
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

PATIENCE_S = 60.0


class Preview:
    """A running `zine preview`."""

    def __init__(self, process: "subprocess.Popen[str]", address: str, folder: Path, errors: Path) -> None:
        self.process, self.address, self.folder = process, address, folder
        self._errors = errors
        self.host, self.port = urlsplit(address).hostname or "", urlsplit(address).port or 0

    def asked(
        self, path: str, method: str = "GET", headers: Mapping[str, str] | None = None
    ) -> tuple[int, Mapping[str, str], bytes]:
        """Ask for a path just as it is written; return status, headers and body."""
        line = http.client.HTTPConnection(self.host, self.port, timeout=PATIENCE_S)
        line.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in {"Host": f"{self.host}:{self.port}", **(headers or {})}.items():
            line.putheader(name, value)
        line.endheaders()
        answer = line.getresponse()
        found = answer.status, dict(answer.getheaders()), answer.read()
        line.close()
        return found

    def states(self) -> Iterator[dict[str, Any]]:
        """Yield what the page is told: now, and with each change."""
        line = http.client.HTTPConnection(self.host, self.port, timeout=PATIENCE_S)
        line.request("GET", "/news")
        answer = line.getresponse()
        kind = ""
        try:
            while words := answer.readline().decode():
                name, _, value = words.strip().partition(": ")
                kind = value if name == "event" else kind
                if name == "data" and kind == "state":
                    yield json.loads(value)
        finally:
            answer.close()
            line.close()

    def memory(self) -> int:
        """Return how many bytes the server takes at the moment."""
        status = Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii")
        return 1024 * int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1])

    def told(self) -> str:
        """Return what the terminal was told so far."""
        return self._errors.read_text(encoding="utf-8")

    def stop(self) -> int:
        """Press Ctrl-C, and return the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=PATIENCE_S)


@contextmanager
def previewed(folder: Path, *options: str, cache: Path) -> Iterator[Preview]:
    """Run a preview of a folder. What it draws goes to `cache`, where the next one finds it."""
    home = folder.parent
    errors = home / f"{folder.name}-errors.txt"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("ZINE_")}
    environment |= {"XDG_CACHE_HOME": str(cache), "HOME": str(home), "NO_COLOR": "1"}
    command = [sys.executable, "-m", "zine", "preview", str(folder), "--no-open", "--port", "0", *options]
    with (
        errors.open("w", encoding="utf-8") as stderr,
        subprocess.Popen(
            command, cwd=Path(__file__).parents[2], env=environment, stdout=subprocess.PIPE, stderr=stderr, text=True
        ) as process,
    ):
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        try:
            yield Preview(process, address, folder, errors)
        finally:
            process.kill()


def saved(path: Path, text: str) -> None:
    """Save as careful editors do: a new file, renamed over the old one."""
    new = path.with_name(f".{path.name}.{time.monotonic_ns()}.tmp")
    new.write_text(text, encoding="utf-8")
    new.replace(path)
