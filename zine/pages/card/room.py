"""How much room a recipe takes, and what has to give so that it fits."""

from collections.abc import Iterator
from typing import NamedTuple

from zine.errors import Level, Problem
from zine.model.card import Room
from zine.pages.brevity import asks_for_a_page
from zine.pages.card.kitchen import FITS, Kitchen, kitchen
from zine.pages.card.note import BareNote, bare_note
from zine.pages.card.pocket import Pocket, pockets
from zine.pages.card.shop import ShopText, shop_text
from zine.pages.card.single import Single, single
from zine.pages.card.words import CardWords
from zine.pages.grid import Grid
from zine.pages.typography import Typography, typography
from zine.typeset.copyfit import first_fit
from zine.typeset.markup import plain

_POCKET = 0.8  # of A5: of pages so small, no card was meant to take one alone
_VERSO, _RECTO = 2, 3  # any left and any right page: the grid of all others is the same


class Plan(NamedTuple):
    """A recipe set for one page, or for two, or for two small ones; none of them when it takes more."""

    single: Single | None = None
    pocket: Pocket | None = None
    shop: ShopText | None = None
    kitchen: Kitchen | None = None
    problems: tuple[Problem, ...] = ()


def planned(words: CardWords) -> Plan:
    """Find the room that a recipe takes."""
    wanted = words.card.layout
    if asks_for_a_page(words.card) and (plan := _on_a_page(words, strict=wanted is Room.AUTO)):
        return plan
    plan = _on_a_spread(words)
    if wanted is Room.PAGE and words.setting.grid(_RECTO).scale > _POCKET:
        told = _problem(words, "needs more than the one page it asks for", "Cut words, or leave `layout` out.")
        return plan._replace(problems=(told, *plan.problems))
    return plan


def _on_a_page(words: CardWords, *, strict: bool) -> Plan | None:
    page, styles = _sheet(words, _RECTO)
    ways = FITS[:1] if strict else FITS
    found = first_fit((single(words, page, styles, fit) for fit in ways), lambda way: way.fits)
    if not found:
        return None
    return Plan(single=found)


def _on_a_spread(words: CardWords) -> Plan:
    verso, styles = _sheet(words, _VERSO)
    recto, _ = _sheet(words, _RECTO)
    first = kitchen(words, recto, styles, FITS[0])
    for moved in _notes_before_the_fold(words, verso, styles):
        shop = shop_text(words, verso, styles, moved)
        ways = (
            first if fit is FITS[0] and not moved else kitchen(words, recto, styles, fit, with_note=moved is None)
            for fit in FITS
        )
        if shop.fits and (found := first_fit(ways, lambda way: way.slack >= 0)):
            return Plan(shop=shop, kitchen=found, problems=_moved(words) if moved else ())
    if recto.type_scale < 1 and (pocket := first_fit(pockets(words, verso, recto, styles), lambda way: way.fits)):
        return Plan(pocket=pocket)
    last = kitchen(words, recto, styles, FITS[-1])
    cut = _words_over(words, -last.slack, styles)
    told = _problem(words, "takes more than two pages", f"To fit two, cut about {cut} words.")
    return Plan(problems=(told,))


def _notes_before_the_fold(words: CardWords, verso: Grid, styles: Typography) -> Iterator[BareNote | None]:
    """Yield first no note, since it belongs beside the method, and then the card's own."""
    yield None
    if note := bare_note(words, styles, verso.measure):
        yield note


def _sheet(words: CardWords, number: int) -> tuple[Grid, Typography]:
    page = words.setting.grid(number)
    return page, typography(page)


def _moved(words: CardWords) -> tuple[Problem, ...]:
    return (_problem(words, "has no room for its note beside the method", "The note stands under the headnote."),)


def _words_over(words: CardWords, points: float, styles: Typography) -> int:
    """How many words of steps or ingredients stand on so many points of a column."""
    steps = " ".join(f"{step.name or ''} {step.text}" for step in words.card.steps)
    lines = max(1, round(sum(len(step.text.text) for step in words.card.steps) / 38))
    a_line = max(3.0, len(plain(steps).split()) / lines)
    return max(3, round(max(0.0, points) / styles.step.leading * a_line + 1))


def _problem(words: CardWords, message: str, hint: str) -> Problem:
    card = words.card
    return Problem(f"“{plain(card.title.text)}” {message}", card.mark, hint, Level.WARNING, "copyfit")
