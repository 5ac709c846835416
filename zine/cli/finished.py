"""A finished build: from the cache when nothing at all has changed, else from the pipeline."""

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal

import click

from zine import __version__
from zine.cli.cache import FolderCache
from zine.cli.places import Places, bundled, cache_folder
from zine.cli.progress import Progress
from zine.cli.quiet import quiet_libraries
from zine.errors import Level, Mark, Problem

_PICTURES = {".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff"}


@dataclass(frozen=True, slots=True)
class Edition:
    """What is asked for: which cards, on which paper. `paper` is as typed."""

    folder: Path
    paper: str
    flip: Literal["short", "long"]
    only: tuple[str, ...] = ()
    booklet: bool = True


@dataclass(frozen=True, slots=True)
class Finished:
    """The results, and what to say about them."""

    reader: bytes
    booklet: bytes
    summary: str
    advice: str
    warnings: tuple[Problem, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)


def finished(edition: Edition, progress: Progress) -> Finished:
    """Return the edition's PDFs. Equal input has equal output, so a finished one is simply kept.

    Raises:
        ZineError: what the stages raise.
    """
    places = bundled()
    cache = FolderCache(cache_folder())
    code = _code_edition()
    key = _fingerprint(edition, places, code)
    kept = _read(cache, key)
    if kept is not None:
        progress.stage("nothing has changed: taken from the cache")
        return kept
    made = _make(edition, progress, cache=cache, code=code)
    _keep(cache, key, made)
    cache.sweep()
    return made


def _make(edition: Edition, progress: Progress, *, cache: FolderCache, code: str) -> Finished:
    from zine import pipeline  # noqa: PLC0415 brings in ReportLab and HarfBuzz, which an unchanged zine does not need
    from zine.model.geometry import PAPERS, size  # noqa: PLC0415 likewise

    quiet_libraries()
    try:
        paper = size(edition.paper, PAPERS)
    except ValueError as wrong:
        raise click.BadParameter(str(wrong), param_hint="--paper") from wrong
    places = bundled()
    studio = pipeline.Studio(places.assets, places.fonts, paper, cache, code, progress)
    project, warnings = pipeline.checked(edition.folder, studio)
    progress.stage(f"{len(project.cards)} cards loaded and checked")
    if edition.only:
        try:
            project = pipeline.only(project, edition.only)
        except KeyError as missing:
            known = ", ".join(card.key for card in project.cards)
            raise click.BadParameter(f"no card {missing}; there are {known}", param_hint="--only") from missing
    made = pipeline.make(project, warnings, studio)
    progress.stage(f"{len(made.pages)} pages laid out")
    recipes = len(made.book.recipes)
    summary = f"{recipes} card{'s' * (recipes != 1)}, {len(made.pages)} pages"
    pdf = pipeline.reader(made, studio)
    progress.stage("rendered for reading")
    if not edition.booklet:
        return Finished(pdf, b"", summary, "", made.warnings, made.files)
    from zine.impose.instructions import instructions  # noqa: PLC0415 brings in pikepdf

    imposed = pipeline.booklet(made, studio, edition.flip)
    progress.stage("rendered and imposed for printing")
    summary += f", {imposed.sheets} sheet{'s' * (imposed.sheets != 1)} of {edition.paper.upper()}"
    advice = instructions(imposed)
    return Finished(pdf, imposed.pdf, summary, advice, (*made.warnings, *imposed.warnings), made.files)


def _fingerprint(edition: Edition, places: Places, code: str) -> str:
    """Name everything a build depends on: the cards' and assets' bytes, the fonts, this code, the options."""
    digest = hashlib.blake2b(digest_size=20)
    digest.update(json.dumps([code, str(edition.folder), *asdict(edition).items()], default=str).encode())
    for path in _found(edition.folder, "*.y*ml"):
        digest.update(f"\0{path}\0".encode(errors="surrogateescape") + path.read_bytes())
    pictures = [file for file in _files(edition.folder) if Path(file.name).suffix.lower() in _PICTURES]
    for file in [*pictures, *_files(places.assets), *_files(places.fonts)]:
        digest.update(_stamp(file))
    return digest.hexdigest()


def _found(folder: Path, pattern: str) -> list[Path]:
    """The files of a folder that fit a pattern, in a settled order; none where it cannot be read: loading will say."""
    with contextlib.suppress(OSError):
        return sorted(path for path in folder.glob(pattern) if path.is_file())
    return []


def _files(folder: str | Path) -> Iterator[os.DirEntry[str]]:
    """Yield all files of a folder and of those in it, in a settled order; none where it cannot be read.

    Half of an unchanged build is spent here, and pathlib would take four times as long.
    """
    try:
        with os.scandir(folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        return
    for entry in found:
        if entry.is_dir(follow_symlinks=False) and entry.name != "__pycache__":
            yield from _files(entry.path)
        elif entry.is_file():
            yield entry


def _code_edition() -> str:
    """Name this copy of the program: any change to its code makes another edition."""
    digest = hashlib.blake2b(__version__.encode(), digest_size=10)
    for file in _files(Path(__file__).parent.parent):
        if file.name.endswith(".py"):
            digest.update(_stamp(file))
    return digest.hexdigest()


def _stamp(file: os.DirEntry[str]) -> bytes:
    status = file.stat()
    return f"{file.path}:{status.st_size}:{status.st_mtime_ns};".encode(errors="surrogateescape")


def _keep(cache: FolderCache, key: str, made: Finished) -> None:
    told = {
        "summary": made.summary,
        "advice": made.advice,
        "warnings": [asdict(problem) for problem in made.warnings],
        "files": dict(made.files),
        "lengths": [len(made.reader), len(made.booklet)],
    }
    head = json.dumps(told).encode()
    cache.put(f"zine-{key}", len(head).to_bytes(8, "big") + head + made.reader + made.booklet)


def _read(cache: FolderCache, key: str) -> Finished | None:
    kept = cache.get(f"zine-{key}")
    if kept is None:
        return None
    start = 8 + int.from_bytes(kept[:8], "big")
    told = json.loads(kept[8:start])
    middle = start + told["lengths"][0]
    warnings = tuple(_problem(problem) for problem in told["warnings"])
    return Finished(kept[start:middle], kept[middle:], told["summary"], told["advice"], warnings, told["files"])


def _problem(told: dict[str, object]) -> Problem:
    mark = told.pop("mark")
    place = Mark(**mark) if isinstance(mark, dict) else None
    return Problem(**{**told, "level": Level(str(told["level"]))}, mark=place)  # type: ignore[arg-type] # as kept
