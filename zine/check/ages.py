"""Dates: readable where the zine reckons with them, and facts not read too long ago. The zine's day is no clock's."""

import datetime
from collections.abc import Iterator

from zine.errors import Level, Problem
from zine.model.dates import day
from zine.model.project import Project

OLDEST_DAYS = 365

_HOW = "Write it as 2025-07-15, 15 July 2025, July 2025 or 2025."


def unreadable_dates(project: Project) -> Iterator[Problem]:
    """A date to reckon with that is none."""
    for text in (project.settings.now, *(card.checked for card in project.cards)):
        if text is not None and day(text.text) is None:
            yield Problem(f'"{text}" is not a date that can be reckoned with', text.mark, _HOW, rule="bad-date")


def old_checks(project: Project) -> Iterator[Problem]:
    """A card whose facts were last read long before the zine's own day."""
    if not project.date:
        return
    today = datetime.date.fromisoformat(project.date)
    for card in project.cards:
        checked = day(card.checked.text) if card.checked else None
        if card.checked and checked and (today - checked).days > OLDEST_DAYS:
            message = f"the facts were last checked {(today - checked).days} days before {project.date}"
            hint = 'Read them again and change "checked".'
            yield Problem(message, card.checked.mark, hint, Level.WARNING, "old-facts")
