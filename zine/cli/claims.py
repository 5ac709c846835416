"""The claims of a zine: every figure and every cited sentence, each with the sources that it rests on.

A citation covers what stands before it in its text, back to the last one; `cite` covers its whole line; a footnote's
citation covers its whole facts panel (`zine.check.figures` warns by the same rules).
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from zine.check.figures import figures
from zine.check.places import within
from zine.cli.claim import Claim
from zine.compose.citations import outermost
from zine.model.card import Card, Nutrition, Source
from zine.model.citing import ingredients, keys
from zine.model.project import Project
from zine.model.text import Text
from zine.typeset.markup import plain

_CITATION = re.compile(r"(\[\^[^\]]*\])")


class _Line(NamedTuple):
    """Texts that share what their line cites. `quiet` ones repeat what the card says elsewhere with its source."""

    field: str
    texts: tuple[Text | None, ...]
    cite: tuple[str, ...] = ()
    quiet: bool = False


def claims(project: Project) -> tuple[Claim, ...]:
    """Return every claim of every card, line by line."""
    return tuple(
        claim for card in project.cards for claim in sorted(_of_card(card, project), key=lambda claim: claim.line)
    )


def _of_card(card: Card, project: Project) -> Iterator[Claim]:
    known = {source.key: source for source in (*project.settings.sources, *card.sources)}
    for line in _lines(card):
        elsewhere = line.cite or tuple(key for text in line.texts if text for key in keys(text.text))
        for text in line.texts:
            if text is None:
                continue
            for said, figure, cited in _said(text.text, elsewhere):
                if cited or (figure and not line.quiet):
                    place = within(text, figure, project.files) if figure else text.mark
                    claim = Claim(card.key, place.line if place else 0, line.field, figure, "", "", "", said)
                    yield from _sourced(claim, cited, known)


def _said(text: str, elsewhere: tuple[str, ...]) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield (words, figure, source keys): a row a figure; a cited stretch without one has one row, with no figure."""
    parts = _CITATION.split(text)
    for at in range(0, len(parts), 2):
        cited = keys(parts[at + 1]) if at + 1 < len(parts) else ()
        words = plain(parts[at]).strip()
        found = figures(parts[at])
        for figure in found:
            yield words, figure, cited or elsewhere
        if cited and not found and words.strip(".,;: "):
            yield words, "", cited


def _sourced(claim: Claim, cited: tuple[str, ...], known: Mapping[str, Source]) -> Iterator[Claim]:
    if not cited:
        yield claim
    for key in dict.fromkeys(cited):
        source = known.get(key)
        if source is None:
            yield claim._replace(source=key)
            continue
        document = outermost(source, known)
        heading = source.heading or source.title
        yield claim._replace(source=key, heading=str(heading or ""), document=str(document.title or document.url or ""))


def _lines(card: Card) -> Iterator[_Line]:
    yield _Line("headnote", (card.headnote,))
    for entry in ingredients(card):
        yield _Line("ingredients", (entry.amount, entry.item, entry.note), _keys(entry.cite))
    for step in card.steps:
        yield _Line("steps", (step.text, step.when), _keys(step.cite))
    if card.nutrition:
        yield from _panel(card.nutrition)
    for dated in card.dates:
        yield _Line("dates", (dated.what,), _keys(dated.cite))
    yield from (_Line("notes", (note,), quiet=True) for note in card.notes)
    if card.heat:
        yield _Line("heat", (card.heat.why,), quiet=True)
    if card.allergens:
        yield from (
            _Line("allergens", (each,), quiet=True) for each in (*card.allergens.contains, *card.allergens.may_contain)
        )
    yield from (_Line("glossary", (term.meaning,), quiet=True) for term in card.glossary)
    yield from (_Line("substitutions", (each.instead_of, each.use), quiet=True) for each in card.substitutions)
    yield _Line("topic", (card.topic, card.tagline, card.serves, card.best_before), quiet=True)


def _panel(panel: Nutrition) -> Iterator[_Line]:
    cited = keys(panel.footnote.text) if panel.footnote else ()
    for fact in panel.facts:
        yield _Line("nutrition", (fact.value,), cited or keys(fact.label.text))
    yield _Line("nutrition", (panel.footnote,), quiet=True)


def _keys(cite: tuple[Text, ...]) -> tuple[str, ...]:
    return tuple(text.text for text in cite)
