"""What the editor may ask for: the zine's files, their problems, their saving, and the words that belong in them."""

import os
import threading
from collections.abc import Sequence
from http import HTTPStatus
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from zine.errors import InputError, OutputError, Problem
from zine.load import attempt
from zine.load.cards import key_of
from zine.model.project import Project
from zine.preview.editing.asking import Refused, Said
from zine.preview.editing.checking import problems_as_typed, spans
from zine.preview.editing.files import Editable, FileKind, editable, name_of
from zine.preview.editing.grammar import grammar
from zine.preview.editing.kitchen import Kitchen
from zine.preview.editing.live import live
from zine.preview.editing.on_disk import as_bytes, digest, on_disk
from zine.preview.editing.pictures import pictures
from zine.preview.editing.saving import GONE, Conflict, contents, save


class Desk:
    """Answers for one folder. Names are looked up among its files; no request makes a path."""

    def __init__(self, folder: Path, kitchen: Kitchen) -> None:
        self._folder, self._kitchen = folder, kitchen
        self._opened: dict[str, Editable] = {}  # of which some may be gone by now, and are still to be saved
        self._one_at_a_time = threading.Lock()

    def files(self, _request: Request, _said: Said) -> Response:
        """Name every file that may be edited, with the titles of cards."""
        project = self._kitchen.project()
        titles = {card.key: card.title.text for card in project.cards} if project else {}
        files = editable(self._folder).values()
        told = {file: titles.get(key_of(file.path), "") if file.kind is FileKind.CARD else "" for file in files}
        return JSONResponse(
            {"files": [{"name": file.name, "kind": file.kind, "title": title} for file, title in told.items()]}
        )

    def opened(self, request: Request, _said: Said) -> Response:
        """Return a file's text, and the digest to save it with."""
        file = self._file(request.path_params["name"])
        data = _read(file)
        if data is None:
            raise Refused(HTTPStatus.NOT_FOUND, f"{file.name} is not there any more")
        self._opened[file.name] = file
        return JSONResponse(_told(file, data))

    def checked(self, _request: Request, said: Said) -> Response:
        """Return what would be wrong with a file if this text were saved, and the digest that the disk has now."""
        file = self._file(said["name"])
        try:
            with self._one_at_a_time:
                studio = self._kitchen.studio
                problems = problems_as_typed(self._folder, studio, file, text=said["text"])
        except UnicodeEncodeError:
            raise _half_a_character() from None
        data = _read(file)
        if data is not None and _is_saved(said["text"], data):
            problems = tuple(dict.fromkeys([*problems, *self._kitchen.problems()]))
        own = [problem for problem in problems if problem.mark and problem.mark.file == str(file.path)]
        return JSONResponse(
            {
                "digest": GONE if data is None else digest(data),
                "problems": _placed(own, said["text"]),
                "elsewhere": [self._told_of(problem) for problem in problems if problem not in own],
            }
        )

    def saved(self, request: Request, said: Said) -> Response:
        """Save a text over the file that had this digest; where it has another by now, return what it says."""
        file = self._file(request.path_params["name"])
        try:
            with self._one_at_a_time:
                done = save(file.path.resolve(), said["text"], said["digest"])
        except UnicodeEncodeError:
            raise _half_a_character() from None
        except UnicodeDecodeError:
            raise _not_utf_8(file) from None
        except OutputError as refused:
            raise Refused(HTTPStatus.INTERNAL_SERVER_ERROR, refused.message, refused.hint) from None
        if isinstance(done, Conflict):
            theirs = {"text": None, "digest": GONE} if done.data is None else _told(file, done.data)
            return JSONResponse(theirs, HTTPStatus.CONFLICT)
        return JSONResponse({"digest": done})

    def words(self, _request: Request, _said: Said) -> Response:
        """Return the grammar of every kind of file, the words of pictures, and the zine's own words."""
        files = editable(self._folder).values()
        known = live(files, self._project(), self._kitchen.studio)
        lists = {name: [{"word": each.word, "help": each.help} for each in words] for name, words in known.items()}
        return JSONResponse({**grammar(), "pictures": pictures(), "lists": lists})

    def _file(self, name: str) -> Editable:
        file = editable(self._folder).get(name) or self._gone(name)
        if file is None:
            raise Refused(HTTPStatus.NOT_FOUND, f"{name} is none of the zine's files")
        return file

    def _gone(self, name: str) -> Editable | None:
        """Return a file that was opened and is not there any more; what took its place is another file."""
        file = self._opened.get(name)
        return file if file and not os.path.lexists(file.path) else None

    def _project(self) -> Project | None:
        """Return the zine as it is now, or as it last was without errors; None when it never was."""
        studio = self._kitchen.studio
        try:
            return attempt(self._folder, studio.assets, studio.fonts)
        except InputError:
            return self._kitchen.project()

    def _told_of(self, problem: Problem) -> dict[str, Any]:
        mark = problem.mark
        file = name_of(mark.file, self._folder) if mark else ""
        return {"file": file, "line": mark.line if mark else 1, "severity": problem.level, "message": problem.message}


def _read(file: Editable) -> bytes | None:
    try:
        return contents(file.path)
    except OSError as refused:
        message = f"{file.name} cannot be read: {(refused.strerror or 'unknown').lower()}"
        raise Refused(HTTPStatus.INTERNAL_SERVER_ERROR, message, "Check its permissions.") from None


def _told(file: Editable, data: bytes) -> dict[str, Any]:
    try:
        said = on_disk(data)
    except UnicodeDecodeError:
        raise _not_utf_8(file) from None
    return {
        "name": file.name,
        "kind": file.kind,
        "text": said.text,
        "digest": digest(data),
        "newline": said.ending,
        "bom": said.has_mark,
        "writable": os.access(file.path, os.W_OK),
    }


def _placed(problems: Sequence[Problem], text: str) -> list[dict[str, Any]]:
    """Return problems with their places in the text: `from` and `to` in UTF-16 units."""
    places = spans(text, [problem.mark for problem in problems if problem.mark])
    return [
        {
            "from": place.start,
            "to": place.end,
            "severity": problem.level,
            "message": problem.message,
            "hint": problem.hint,
            "rule": problem.rule,
        }
        for problem, place in zip(problems, places, strict=True)
    ]


def _is_saved(text: str, data: bytes) -> bool:
    try:
        return as_bytes(text, data) == data
    except UnicodeDecodeError:
        return False


def _half_a_character() -> Refused:
    return Refused(HTTPStatus.UNPROCESSABLE_ENTITY, "half a character cannot be saved", "Delete and type it again.")


def _not_utf_8(file: Editable) -> Refused:
    return Refused(HTTPStatus.UNPROCESSABLE_ENTITY, f"{file.name} is not UTF-8", "Save it again as UTF-8, elsewhere.")
