"""Dates as people write them: a year, a month of a year, or a day."""

import datetime
import re

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_NUMBERS = re.compile(r"(\d{4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?\.?")
_WORDS = re.compile(r"(?:(\d{1,2}) )?([a-z]{3,9})\.? (\d{4})")
_KOREAN = re.compile(r"(\d{4})년(?: ?(\d{1,2})월(?: ?(\d{1,2})일)?)?")


def day(text: str) -> datetime.date | None:
    """Read `2025-07-15`, `15 July 2025`, `July 2025`, `2025` or `2025년 7월 15일`; None when it is none of these.

    A month stands for its first day, and a year for the first of January.
    """
    written = text.strip().lower()
    if match := _NUMBERS.fullmatch(written) or _KOREAN.fullmatch(written):
        return _date(match[1], match[2], match[3])
    if match := _WORDS.fullmatch(written):
        month = next((at for at, name in enumerate(_MONTHS, 1) if name.startswith(match[2])), 0)
        return _date(match[3], str(month), match[1])
    return None


def _date(year: str, month: str | None, day_of_month: str | None) -> datetime.date | None:
    try:
        return datetime.date(int(year), int(month or 1), int(day_of_month or 1))
    except ValueError:
        return None
