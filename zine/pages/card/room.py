"""How much room a recipe takes, and what has to give so that it fits."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from zine.errors import Level, Problem
from zine.model.card import Room
from zine.pages.brevity import asks_for_a_page
from zine.pages.card.cuts import cuts
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
_AIRIEST, _TIGHTEST = slice(1), slice(-1, None)  # of the ways to set running text
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
    if plan := _single_page(words):
        return plan
    plan = _on_two_pages(words)
    if words.card.layout is Room.PAGE and words.setting.grid(_RECTO).scale > _POCKET:
        cut = _to_cut(words, lambda less: _on_a_page(less, _TIGHTEST))
        hint = f"To fit one, {cut}; or leave `layout` out."
        told = _problem(words, "needs more than the one page it asks for", hint)
        return (plan or Plan())._replace(problems=(told, *(plan.problems if plan else ())))
    if plan:
        return plan
    hint = f"To fit two, {_to_cut(words, lambda less: _on_two_pages(less, _TIGHTEST))}."
    return Plan(problems=(_problem(words, "takes more than two pages", hint),))


def takes_one_page(words: CardWords) -> bool:
    """Whether a recipe takes one page, told without planning any others."""
    return _single_page(words) is not None


def _single_page(words: CardWords) -> Plan | None:
    if not asks_for_a_page(words.card):
        return None
    return _on_a_page(words, _AIRIEST if words.card.layout is Room.AUTO else slice(None))


def _on_a_page(words: CardWords, ways: slice) -> Plan | None:
    page, styles = _sheet(words, _RECTO)
    found = first_fit((single(words, page, styles, fit) for fit in FITS[ways]), lambda way: way.fits)
    return Plan(single=found) if found else None


def _on_two_pages(words: CardWords, ways: slice = slice(None)) -> Plan | None:
    """Find the room on two pages, in some of the ways that there are."""
    verso, styles = _sheet(words, _VERSO)
    recto, _ = _sheet(words, _RECTO)
    for moved in _notes_before_the_fold(words, verso, styles):
        shop = shop_text(words, verso, styles, moved)
        if not shop.fits:
            continue
        kitchens = (kitchen(words, recto, styles, fit, with_note=moved is None) for fit in FITS[ways])
        if found := first_fit(kitchens, lambda way: way.slack >= 0):
            return Plan(shop=shop, kitchen=found, problems=_moved(words) if moved else ())
    if recto.type_scale < 1:
        small = pockets(words, verso, recto, styles, ways)
        if pocket := first_fit(small, lambda way: way.fits):
            return Plan(pocket=pocket)
    return None


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


def _to_cut(words: CardWords, planned_in: Callable[[CardWords], Plan | None]) -> str:
    """Tell what to cut of a card, how much of it and where, so that there is a plan for the rest."""
    found = cuts(words.card, lambda less: planned_in(words.saying(less)) is not None)
    if not found:
        return "cut its names, stats, allergens, pairings or sources"
    first, *others = found
    more = (f", and {cut.words} of its {cut.field}" for cut in others)
    return f"cut about {first.words} word{'s'[: first.words - 1]} of its {first.field}{''.join(more)}"


def _problem(words: CardWords, message: str, hint: str) -> Problem:
    card = words.card
    return Problem(f"“{plain(card.title.text)}” {message}", card.mark, hint, Level.WARNING, "copyfit")
