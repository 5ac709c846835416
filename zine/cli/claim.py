"""A claim: a row of `zine sources`."""

from typing import NamedTuple


class Claim(NamedTuple):
    """One claim and one source that it rests on; both source and heading are empty where nothing covers it."""

    card: str
    line: int
    field: str
    figure: str
    source: str
    heading: str
    document: str
    words: str
