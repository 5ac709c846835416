"""The card: what a cook types, declared once.

The decoder, the JSON Schema for editors and the field table in the reference are all made from these dataclasses;
`zine.model.declaration` says what their metadata means. A field without a default must be written.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from zine.errors import Mark
from zine.model.declaration import GIVEN, says, side
from zine.model.text import Text

_CITE = says("The keys of the sources that say so: one, or a list.", example="robots")


class Status(StrEnum):
    """How sure a sum or count is; the shopping list keeps them apart."""

    ALLOCATED = "allocated"
    PLANNED = "planned"
    AIM = "aim"
    PLEDGED = "pledged"
    COUNTED = "counted"


class Kind(StrEnum):
    """Which layer a glossary word belongs to."""

    KITCHEN = "kitchen"
    POLICY = "policy"


class PhotoStyle(StrEnum):
    """How a photograph is printed."""

    PLATES = "plates"  # in dots of the zine's own inks
    PLAIN = "plain"  # as it is


class Room(StrEnum):
    """How much room a card takes."""

    AUTO = "auto"
    PAGE = "page"
    SPREAD = "spread"


@dataclass(frozen=True, slots=True)
class Ingredient:
    """One line of the list: amount bold, then the item, then the food it plays."""

    item: Text = field(metadata=side("right", "What goes in: the policy fact.", short=True))
    amount: Text | None = field(default=None, metadata=side("left", "How much, printed bold.", example="30,000"))
    plays: Text | None = field(default=None, metadata=says("The food it plays, in the kitchen ink.", key="as"))
    note: Text | None = field(default=None, metadata=says("A remark after the item."))
    cite: tuple[Text, ...] = field(default=(), metadata=_CITE)
    status: Status | None = field(default=None, metadata=says("How sure the figure is, for the shopping list."))


@dataclass(frozen=True, slots=True)
class IngredientGroup:
    """A heading over more ingredients (“For the sauce”)."""

    group: Text = field(metadata=says("The heading.", example="For the sauce (yangnyeom)"))
    items: tuple[Ingredient, ...] = field(metadata=says("Its ingredients."))


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: kitchen words as a bold run-in head, then the policy."""

    text: Text = field(metadata=side("right", "What is done.", short=True))
    name: Text | None = field(default=None, metadata=side("left", "The run-in head, in kitchen words."))
    when: Text | None = field(default=None, metadata=says("By when.", example="to 2030"))
    cite: tuple[Text, ...] = field(default=(), metadata=_CITE)


@dataclass(frozen=True, slots=True)
class Time:
    """How long it takes, as one text or in parts."""

    total: Text | None = field(default=None, metadata=says("All of it.", short=True))
    prep: Text | None = field(default=None, metadata=says("Preparing."))
    rest: Text | None = field(default=None, metadata=says("Resting."))
    cook: Text | None = field(default=None, metadata=says("Cooking."))


@dataclass(frozen=True, slots=True)
class Heat:
    """How risky: 0 to 5 chillies, and why."""

    level: int = field(metadata=says("0 to 5 chillies.", short=True, low=0, high=5))
    why: Text | None = field(default=None, metadata=says("The reason, printed with the notes."))


@dataclass(frozen=True, slots=True)
class Substitution:
    """No this? Use that."""

    instead_of: Text = field(metadata=side("left", "What may be missing."))
    use: Text = field(metadata=side("right", "What does in its place."))


@dataclass(frozen=True, slots=True)
class Allergens:
    """Concerns: certain ones and possible ones."""

    contains: tuple[Text, ...] = field(default=(), metadata=says("What is certainly in it.", short=True))
    may_contain: tuple[Text, ...] = field(default=(), metadata=says("What may be in it."))


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of the Policy Facts panel."""

    label: Text = field(metadata=side("left", "What is measured."))
    value: Text = field(metadata=side("right", "Its figure, or word."))


@dataclass(frozen=True, slots=True)
class Nutrition:
    """The Policy Facts panel."""

    facts: tuple[Fact, ...] = field(default=(), metadata=says("Its rows, each `label: value`.", short=True))
    serving_size: Text | None = field(default=None, metadata=says("The line under its heading."))
    footnote: Text | None = field(default=None, metadata=says("Small print; a citation here covers every row."))


@dataclass(frozen=True, slots=True)
class Pairing:
    """Another card that goes well with this one."""

    card: Text = field(metadata=side("left", "The other card's key: its file's name.", short=True))
    why: Text | None = field(default=None, metadata=side("right", "Why they go together."))


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the pantry."""

    word: Text = field(metadata=side("left", "The word."))
    meaning: Text = field(metadata=side("right", "What it means."))
    kind: Kind | None = field(default=None, metadata=says("A kitchen word or a policy word."))


@dataclass(frozen=True, slots=True)
class Dated:
    """A dated commitment, for the kitchen clock."""

    when: Text = field(metadata=side("left", "The year, or year and month.", example="2030"))
    what: Text = field(metadata=side("right", "What was, or is to be, done."))
    aim: bool = field(default=False, metadata=says("true when it is only aimed at."))
    cite: tuple[Text, ...] = field(default=(), metadata=_CITE)


@dataclass(frozen=True, slots=True)
class Callout:
    """A handwritten label with an arrow to a piece of the picture."""

    piece: Text = field(metadata=side("left", "A piece of the picture."))
    words: Text = field(metadata=side("right", "What the label says."))


@dataclass(frozen=True, slots=True)
class Source:
    """Where facts come from. `within` names another source this is a part of, and gives only its heading."""

    key: str = field(metadata=side("left", "The word to cite it by.", example="robots"))
    title: Text | None = field(default=None, metadata=side("right", "Its title."))
    within: Text | None = field(default=None, metadata=says("The key of the source this is a part of.", key="in"))
    author: Text | None = field(default=None, metadata=says("Who wrote it."))
    publisher: Text | None = field(default=None, metadata=says("Who published it."))
    date: Text | None = field(default=None, metadata=says("When it was published."))
    heading: Text | None = field(default=None, metadata=says("The heading the fact stands under."))
    url: Text | None = field(default=None, metadata=says("Its address, https://… or mailto:…; becomes a link."))
    accessed: Text | None = field(default=None, metadata=says("When it was read."))
    mark: Mark | None = field(default=None, compare=False, metadata=GIVEN)


@dataclass(frozen=True, slots=True)
class Art:
    """The picture in words of the drawing's own: plain data, checked later against the drawing's vocabulary.

    `words` maps to text, numbers, lists and maps. `marks` gives the place of each word by its path (`pieces/0/chip`).
    """

    words: Mapping[str, Any] = field(default_factory=dict)
    marks: Mapping[str, Mark] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Card:
    """One recipe: a policy topic as a dish."""

    key: str = field(metadata=GIVEN)
    mark: Mark = field(compare=False, metadata=GIVEN)
    title: Text = field(metadata=says("The dish's name.", example="Robot-Folded Mandu"))
    ingredients: tuple[Ingredient | IngredientGroup, ...] = field(
        metadata=says("What goes in, in order of use: `- amount: item`, a plain line, a long form, or a `group`.")
    )
    steps: tuple[Step, ...] = field(metadata=says("What is done: `- Kitchen words: the fact`, or a plain line."))
    native_name: Text | None = field(default=None, metadata=says("Its name in Hangul.", example="만두"))
    romanized: Text | None = field(default=None, metadata=says("It in Revised Romanization.", example="mandu"))
    topic: Text | None = field(default=None, metadata=says("What the dish really is, plainly."))
    course: Text | None = field(default=None, metadata=says("One of the zine's courses.", example="Dumplings"))
    tagline: Text | None = field(default=None, metadata=says("One line for the contents page."))
    headnote: Text | None = field(default=None, metadata=says("Two to four sentences: why it matters."))
    serves: Text | None = field(default=None, metadata=says("Who it is for."))
    time: Time | None = field(default=None, metadata=says("How long it takes: one text, or its parts."))
    heat: Heat | None = field(default=None, metadata=says("Risk: 0 to 5 chillies, or `level` and `why`."))
    difficulty: Text | None = field(default=None, metadata=says("How hard it is.", example="Tireless"))
    equipment: tuple[Text, ...] = field(default=(), metadata=says("Tools: ministries, institutes, programmes."))
    notes: tuple[Text, ...] = field(default=(), metadata=says("The chef's notes, in handwriting: caveats."))
    substitutions: tuple[Substitution, ...] = field(default=(), metadata=says("Plan B, each `instead of: use`."))
    allergens: Allergens | None = field(default=None, metadata=says("Concerns: a list, or `contains` and more."))
    nutrition: Nutrition | None = field(default=None, metadata=says("The facts panel: a list of `label: value`."))
    pairs_with: tuple[Pairing, ...] = field(default=(), metadata=says("Keys of related cards, or `key: why`."))
    glossary: tuple[Term, ...] = field(default=(), metadata=says("Words for the pantry, each `word: meaning`."))
    dates: tuple[Dated, ...] = field(default=(), metadata=says("Dated commitments, each `year: what`."))
    best_before: Text | None = field(default=None, metadata=says("The date stamp: a target or review date."))
    checked: Text | None = field(default=None, metadata=says("When its facts were last read.", example="2025-07-15"))
    tags: tuple[Text, ...] = field(default=(), metadata=says("Words for the index."))
    art: Art | None = field(default=None, metadata=says("A dish's name, or the picture in the drawing's own words."))
    callouts: tuple[Callout, ...] = field(default=(), metadata=says("Labels into the picture, each `piece: words`."))
    photo: Text | None = field(default=None, metadata=says("Your own picture: a path inside the zine's folder."))
    photo_style: PhotoStyle | None = field(
        default=None, metadata=says("plates turns it into dots of the zine's inks, plain leaves it as it is.")
    )
    alt: Text | None = field(default=None, metadata=says("The picture in words, for those who cannot see it."))
    sources: tuple[Source, ...] = field(default=(), metadata=says("The evidence, each `key: text` or a longer form."))
    layout: Room = field(default=Room.AUTO, metadata=says("How much room it takes."))
    draft: bool = field(default=False, metadata=says("true leaves the card out."))
