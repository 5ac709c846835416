"""A zine for commands that only look at it: loaded, its problems an error, its warnings left to `zine check`."""

from collections.abc import Sequence
from pathlib import Path

import click

from zine.cli.places import bundled, folder_of_cards
from zine.errors import did_you_mean
from zine.model.card import Card
from zine.model.project import Project

folder_argument = click.argument("folder", required=False, type=click.Path(path_type=Path))


def loaded(folder: Path | None) -> Project:
    """Load the folder named, or the one that `zine build` would take.

    Raises:
        InputError: its files are wrong.
    """
    from zine.load import load  # noqa: PLC0415 brings in YAML, which no help needs

    places = bundled()
    return load(folder_of_cards(folder), places.assets, places.fonts)


def card_called(key: str, cards: Sequence[Card]) -> Card:
    """Return the card with a key.

    Raises:
        click.BadParameter: there is none; names the nearest.
    """
    by_key = {card.key: card for card in cards}
    if key not in by_key:
        hint = did_you_mean(key, by_key) or f"There are {', '.join(by_key)}."
        raise click.BadParameter(f"no card {key!r}. {hint}", param_hint="KEY")
    return by_key[key]
