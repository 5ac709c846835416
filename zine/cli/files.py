"""Writing: a file is written whole, or not at all."""

import contextlib
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import click

from zine.errors import OutputError

# How files begin, small letters or large, and how their names then end.
_KINDS: Mapping[bytes, tuple[str, ...]] = {
    b"%pdf": (".pdf",),
    b"\x89png": (".png",),
    b"\xff\xd8": (".jpg", ".jpeg"),
    b"<!doctype html": (".html", ".htm"),
    b"<svg": (".svg",),
}
_TEXTS = (".yaml", ".yml", ".json", ".csv", ".md", ".txt", ".ttf", ".otf")


def write_whole(path: Path, data: bytes) -> None:
    """Replace `path` by `data`, or leave it as it is.

    Raises:
        OutputError: the folder cannot be made or written; what stood there before is untouched.
    """
    write_all({path: data})


def write_all(files: Mapping[Path, bytes], sources: Iterable[Path] = ()) -> None:
    """Replace all files or none: temporary files beside them, flushed to disk, then renamed over them.

    A link stays a link, and what it leads to is replaced. A device or a pipe is written to, for it cannot be replaced.
    What they were made from, their `sources`, is never replaced.

    Raises:
        OutputError: a folder cannot be made or written, a source would be lost, or a name says that the file is of
            another kind, as a card's does of a PDF; what stood there is untouched.
    """
    _spare(sources, files)
    for path, data in files.items():
        _refuse_misnamed(path, data)
    staged: list[tuple[Path, Path]] = []
    with contextlib.ExitStack() as leftovers:
        for path, data in files.items():
            try:
                staged += _staged(path, data, leftovers)
            except (OSError, RuntimeError) as refused:  # until Python 3.13, a link that leads round and round
                raise _cannot_write(path, refused) from refused
        for temporary, path in staged:
            try:
                temporary.replace(path)
            except OSError as refused:
                raise _cannot_write(path, refused) from refused


def write_to_stdout(data: bytes) -> None:
    """Send a result down the pipe.

    Raises:
        click.UsageError: standard output is a terminal.
        OutputError: it is closed.
    """
    if sys.stdout is None:
        raise OutputError("standard output is closed", "name a file with -o")
    if sys.stdout.isatty():
        raise click.UsageError("a PDF on the terminal helps nobody: send -o - into a file or a pipe")
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def _staged(path: Path, data: bytes, leftovers: contextlib.ExitStack) -> list[tuple[Path, Path]]:
    """Write beside `path`; return the temporary file and what it is to replace, if anything can be replaced."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir():
        raise OutputError(f"{path} is a folder", "name a file with -o")
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return []
    target = path.resolve()
    temporary = target.with_name(f".zine-{os.urandom(6).hex()}.tmp")
    leftovers.callback(_forget, temporary)
    with temporary.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if target.exists():
        temporary.chmod(target.stat().st_mode & 0o777)
    return [(temporary, target)]


def _spare(sources: Iterable[Path], files: Iterable[Path]) -> None:
    """Refuse to write over a source, by whatever name."""
    known = {(told.st_dev, told.st_ino): source for source in sources for told in _told(source)}
    for path in files:
        for told in _told(path):
            if (told.st_dev, told.st_ino) in known:
                raise OutputError(f"{path} is what this is made from", "name another file with -o")


def _refuse_misnamed(path: Path, data: bytes) -> None:
    """Refuse to write what the name says it is not."""
    suffix = path.suffix.lower()
    kind = next((kind for begins, kind in _KINDS.items() if data[:16].lower().startswith(begins)), None)
    if kind and suffix not in kind and any(suffix in other for other in (*_KINDS.values(), _TEXTS)):
        told = kind[0].removeprefix(".").upper()
        raise OutputError(f"{path} would hold {told}, which its name denies", f"end it in {kind[0]}")


def _told(path: Path) -> Iterator[os.stat_result]:
    """Yield what the system tells of a file, if it is there."""
    with contextlib.suppress(OSError):
        yield path.stat()


def _forget(temporary: Path) -> None:
    with contextlib.suppress(OSError):
        temporary.unlink(missing_ok=True)


def _cannot_write(path: Path, refused: OSError | RuntimeError) -> OutputError:
    return OutputError(
        f"cannot write {path}: {getattr(refused, 'strerror', None) or refused}",
        "is the file open elsewhere, the disk full or the folder read-only? choose another place with -o",
    )
