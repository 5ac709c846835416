"""A finished build: from the cache when nothing at all has changed, else from the pipeline."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

import click

from zine.cli import fingerprint
from zine.cli.cache import FolderCache
from zine.cli.measures import called, paper, trim
from zine.cli.places import bundled, cache_folder
from zine.cli.press import Order, creep_told, pressed
from zine.cli.progress import Progress
from zine.cli.quiet import quiet_libraries
from zine.errors import Level, Mark, Problem
from zine.model.printer import Printer
from zine.model.sheet import Flip, Wishes

_AS_USUAL = Wishes()
_PDFS = ("reader", "booklet", "backs", "cover", "cover_backs")  # of a finished zine, as they are kept


class Edition(NamedTuple):
    """What is asked for: which cards, made into what, on which paper, with how much ink.

    `paper` and `trim` are as typed.
    """

    folder: Path
    paper: str
    flip: Flip
    only: tuple[str, ...] = ()
    booklet: bool = True
    low_ink: bool = False
    made_as: str = "booklet"
    trim: str = ""
    scheme: str = ""  # where not the one that suits what it is made into
    printer: Printer | None = None  # that backs are corrected for
    wishes: Wishes = _AS_USUAL  # of the scheme
    sheet: bool = False  # of instructions


@dataclass(frozen=True, slots=True)
class Finished:
    """The results, and what to say about them. `photos` are the cooks' own, each with the stamp it had."""

    reader: bytes
    booklet: bytes  # or the fronts of its sheets, where their backs are apart
    summary: str
    advice: str
    warnings: tuple[Problem, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)
    backs: bytes = b""
    cover: bytes = b""  # where it is apart, for paper of its own
    cover_backs: bytes = b""
    photos: Mapping[str, str] = field(default_factory=dict)


def finished(edition: Edition, progress: Progress) -> Finished:
    """Return the edition's PDFs. Equal input has equal output, so a finished one is simply kept.

    Raises:
        ZineError: what the stages raise.
    """
    places = bundled()
    tools = fingerprint.tools(edition.folder, places)
    cache = FolderCache(cache_folder(), tools)
    key = fingerprint.words(edition.folder, json.dumps(edition._asdict(), default=str))
    kept = _read(cache, key)
    if kept is not None:
        progress.stage("nothing has changed: taken from the cache")
        return kept
    made = _make(edition, progress, cache=cache, tools=tools)
    _keep(cache, key, made)
    cache.sweep()
    return made


def _make(edition: Edition, progress: Progress, *, cache: FolderCache, tools: str) -> Finished:
    from zine import pipeline  # noqa: PLC0415 brings in ReportLab and HarfBuzz, which an unchanged zine does not need

    quiet_libraries()
    places = bundled()
    studio = pipeline.Studio(
        places.assets,
        places.fonts,
        paper(edition.paper),
        cache,
        tools,
        progress,
        made_as=edition.made_as,
        trim=trim(edition.trim, edition.made_as),
        low_ink=edition.low_ink,
    )
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
    recipes = len({part.recipe.number for part in made.book.parts if part.recipe})
    summary = f"{recipes} card{'s' * (recipes != 1)}, {len(made.pages)} pages"
    photos = [edition.folder / card.photo.text.replace("\\", "/") for card in project.cards if card.photo]
    stamps = {str(photo): fingerprint.stamp(photo) for photo in photos}
    found = Finished(
        pipeline.reader(made, studio, trimmed=True),
        b"",
        summary,
        "",
        warnings=made.warnings,
        files=made.files,
        photos=stamps,
    )
    progress.stage("rendered for reading")
    if not edition.booklet:
        return found
    pages = pipeline.printable(made, studio)
    progress.stage("rendered for printing")
    scheme = made.scheme
    del made, project  # the drawings would take a tenth of the memory that imposing needs
    return _with_sheets(found, pages, edition, scheme=scheme, progress=progress)


def _with_sheets(found: Finished, pages: bytes, edition: Edition, *, scheme: str, progress: Progress) -> Finished:
    from zine.impose.instructions import instructions  # noqa: PLC0415 brings in pikepdf

    order = Order(
        edition.scheme or scheme,
        paper(edition.paper),
        edition.flip,
        edition.wishes,
        edition.printer,
        edition.sheet,
    )
    imposed = pressed(pages, order)
    progress.stage(f"imposed and folded in thought; {creep_told(imposed)}")
    count = f"{imposed.sheets} sheet{'s' * (imposed.sheets != 1)} of {called(edition.paper)}"
    cover = imposed.cover
    return replace(
        found,
        booklet=imposed.pdf,
        backs=imposed.backs,
        cover=cover.pdf if cover else b"",
        cover_backs=cover.backs if cover else b"",
        summary=f"{found.summary}, {count}{' and a cover' if cover else ''}",
        advice=instructions(imposed),
        warnings=(*found.warnings, *imposed.warnings),
    )


def _keep(cache: FolderCache, key: str, made: Finished) -> None:
    told = {
        "summary": made.summary,
        "advice": made.advice,
        "warnings": [problem._asdict() for problem in made.warnings],
        "files": dict(made.files),
        "photos": dict(made.photos),
    }
    for name in _PDFS:
        cache.put(f"{name}-{key}", getattr(made, name))
    cache.put(f"zine-{key}", json.dumps(told).encode())


def _read(cache: FolderCache, key: str) -> Finished | None:
    kept = cache.get(f"zine-{key}")
    if kept is None:
        return None
    told = json.loads(kept)
    if any(fingerprint.stamp(Path(photo)) != stamp for photo, stamp in told["photos"].items()):
        return None
    pdfs = {name: pdf for name in _PDFS if (pdf := cache.get(f"{name}-{key}")) is not None}
    if len(pdfs) < len(_PDFS):
        return None
    warnings = tuple(_problem(problem) for problem in told["warnings"])
    return Finished(
        summary=told["summary"],
        advice=told["advice"],
        warnings=warnings,
        files=told["files"],
        photos=told["photos"],
        **pdfs,
    )


def _problem(told: dict[str, object]) -> Problem:
    mark = told.pop("mark")
    place = Mark(*mark) if isinstance(mark, list) else None
    return Problem(**{**told, "level": Level(str(told["level"]))}, mark=place)  # type: ignore[arg-type] # as kept
