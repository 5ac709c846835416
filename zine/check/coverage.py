"""Characters that no face can print."""

import re
import unicodedata
from collections.abc import Iterator

from zine.check.places import texts, within
from zine.errors import Problem
from zine.model.cache import Cache
from zine.model.digest import digest
from zine.model.project import Project
from zine.model.text import Text

_DISPLAY = {"title", "native_name", "name"}
_HAND = {"notes", "words"}
_ROLES = ("display", "hand", "text")
_PAGES = {"front_matter", "centre", "back_matter"}
_UNPRINTED = frozenset({"cite", "photo", "alt", "card", "piece", "within", "layout", "colour", "link", *_PAGES})
_UNUSUAL = re.compile("[^\n -~’‘“”–—…·₩é×°½]")

_Use = tuple[Text, str]  # a text, and the type role that prints it


def unprintable(project: Project, cache: Cache) -> Iterator[Problem]:
    """A character that no face of its type role's chain has. The cache knows which there are faces for."""
    unusual = "".join(sorted(set().union(*(_UNUSUAL.findall(text) for text in project.files.values()))))
    key = f"printable-{digest(unusual, project.fonts, project.theme.chains)}"
    if not unusual or cache.get(key) is not None:
        return
    from zine.typeset.faces import Faces  # noqa: PLC0415 HarfBuzz; plain English needs none of it

    faces = Faces(project.fonts, project.theme.chains)
    missing = {(role, each) for role in _ROLES for each in unusual if faces.unprintable(each, role)}
    if not missing:
        cache.put(key, b"")
        return
    for text, role in _uses(project):
        for character in dict.fromkeys(text.text):
            if (role, character) in missing:
                yield _problem(project, text, character)


def _problem(project: Project, text: Text, character: str) -> Problem:
    name = unicodedata.name(character, "a character without a name").lower()
    message = f'no face can print "{character}" (U+{ord(character):04X}, {name})'
    mark = within(text, character, project.files)
    return Problem(message, mark, "Use another character, or add a font to the theme.", rule="missing-glyph")


def _uses(project: Project) -> Iterator[_Use]:
    for record in (project.settings, *project.cards):
        for text, field in texts(record, without=_UNPRINTED):
            yield text, "display" if field in _DISPLAY else "hand" if field in _HAND else "text"
