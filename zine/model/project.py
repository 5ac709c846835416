"""What was written: a folder of cards and its settings, decoded; nothing resolved yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from zine.errors import Mark, Problem
from zine.model.card import Art, Card, PhotoStyle, Source, Term
from zine.model.declaration import says, side
from zine.model.geometry import Size
from zine.model.text import Text
from zine.model.theme import Theme

MINI_DISHES = 6  # pages between the covers of the mini-zine

# The pages of a zine that does not choose them; what it lists in one place is left out of the others.
FRONT_MATTER = ("contents",)
CENTRE = ("table-setting",)  # where cards enough lie on the table
BACK_MATTER = ("kitchen-clock", "shopping-list", "pantry", "index", "sources", "how-to-fold", "colophon")


class Language(StrEnum):
    """A language the program has printed labels in."""

    ENGLISH = "en"
    KOREAN = "ko"


class FlipEdge(StrEnum):
    """The edge of the paper over which a printer turns it; one that cannot leaves that to hands."""

    SHORT = "short"
    LONG = "long"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Course:
    """A section of the menu. `colour` names its mix of inks; None lets the order decide."""

    name: Text = field(metadata=side("left", "Its name, as cards write it.", short=True, example="Soups & stews"))
    native_name: Text | None = field(default=None, metadata=side("right", "Its name in Hangul.", example="국·찌개"))
    colour: Text | None = field(default=None, metadata=says("The mix of inks that marks its pages.", example="leaf"))


@dataclass(frozen=True, slots=True)
class Cover:
    """The words and picture of the front or back cover. `link` becomes a QR code and a link."""

    title: Text | None = field(default=None, metadata=says("Large words, where not the zine's title."))
    art: Art | None = field(default=None, metadata=says("Its picture: a dish, a table, or the drawing's own words."))
    text: Text | None = field(default=None, metadata=says("Smaller words."))
    link: Text | None = field(default=None, metadata=says("An address, https://… or mailto:…; becomes a QR code."))


@dataclass(frozen=True, slots=True)
class Interlude:
    """A page that is not a recipe."""

    title: Text = field(metadata=says("Its heading.", key="interlude"))
    text: Text = field(metadata=says("Its words."))


@dataclass(frozen=True, slots=True)
class MenuSection:
    """One section of the menu: what it serves, in order. A text is a card's key."""

    course: Text | None = field(default=None, metadata=side("left", "The course these belong to."))
    serve: tuple[Text | Interlude, ...] = field(
        default=(), metadata=side("right", "Keys of cards, and interludes, in order.", short=True)
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """`zine.yaml`."""

    title: Text = field(metadata=says("The zine's name."))
    subtitle: Text | None = field(default=None, metadata=says("A line under it."))
    issue: Text | None = field(default=None, metadata=says("Which issue this is.", example="No. 1"))
    date: Text | None = field(default=None, metadata=says("When it comes out.", example="2025-07-15"))
    author: Text | None = field(default=None, metadata=says("Who made it."))
    licence: Text | None = field(
        default=None, metadata=says("On what terms others may copy your words and pictures.", example="CC BY 4.0")
    )
    lang: Language = field(default=Language.ENGLISH, metadata=says("The language of the printed labels."))
    trim: Size | None = field(
        default=None,
        metadata=says("The page: a named size, or W x H with mm or in. Without it, what folds from the paper."),
    )
    paper: str | None = field(default=None, metadata=says("The paper to print on, where not A4.", example="letter"))
    flip: FlipEdge | None = field(
        default=None, metadata=says("The edge over which your printer turns the paper; none if it cannot.")
    )
    theme: str = field(default="obang", metadata=says("How it looks."))
    photo_style: PhotoStyle = field(
        default=PhotoStyle.PLATES,
        metadata=says("How cards' photographs are printed: plates, dots of the zine's inks, or plain, as they are."),
    )
    courses: tuple[Course, ...] = field(default=(), metadata=says("Its courses in order, each `name` or `name: 이름`."))
    menu: tuple[MenuSection | Interlude, ...] = field(
        default=(), metadata=says("The order of the cards: keys, `course: [keys]`, and interludes.")
    )
    labels: Mapping[Text, Text] = field(
        default_factory=dict, metadata=says("Your own words for printed labels, each `Label: words`.")
    )
    mini: tuple[Text, ...] = field(default=(), metadata=says("Keys of the six cards for the mini-zine, in order."))
    front_matter: tuple[Text, ...] | None = field(default=None, metadata=says("Pages before the cards."))
    centre: tuple[Text, ...] | None = field(
        default=None, metadata=says("Pages for the middle of the booklet, where the staples are.")
    )
    back_matter: tuple[Text, ...] | None = field(default=None, metadata=says("Pages after the cards."))
    cover: Cover = field(default=Cover(), metadata=says("The front cover."))
    back_cover: Cover = field(default=Cover(), metadata=says("The back cover."))
    colophon: tuple[Text, ...] = field(default=(), metadata=says("Paragraphs of the colophon."))
    now: Text | None = field(default=None, metadata=says("The day the zine counts as today.", example="2025-07-15"))
    sources: tuple[Source, ...] = field(default=(), metadata=says("Sources that all cards may cite."))
    glossary: tuple[Term, ...] = field(default=(), metadata=says("Words for the pantry."))


@dataclass(frozen=True, slots=True)
class Preferences:
    """`config.yaml` in the user's own folder: what holds for every zine printed here."""

    paper: str | None = field(default=None, metadata=says("The paper in your printer.", example="letter"))
    flip: FlipEdge | None = field(
        default=None, metadata=says("The edge over which your printer turns the paper; none if it cannot.")
    )
    printer: str | None = field(
        default=None, metadata=says("The printer that you print on, by the name of its calibration.", example="office")
    )


@dataclass(frozen=True, slots=True)
class Project:
    """Everything the folder holds. `cards` are in file-name order. `files` keeps each file's text for code frames.

    `dishes` and `tables` are the named pictures that the zine's words mention, by name; `photos` the bytes of the
    cooks' own pictures, by card key. `own_dishes` and `own_tables` are those that the zine brings itself, with the
    places of their words. `neighbours` are the keys of cards that lie beside these and were not read.
    `date` is the zine's day as YYYY-MM-DD, "" when nothing in it is dated. `unread` are the files that say what cannot
    be understood, in a project that stands for what is left (`zine.load.attempt`).
    """

    settings: Settings
    cards: tuple[Card, ...]
    theme: Theme
    fonts: Mapping[str, str]  # face name to path
    warnings: tuple[Problem, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)
    mark: Mark | None = None
    dishes: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    tables: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    photos: Mapping[str, bytes] = field(default_factory=dict)
    own_dishes: Mapping[str, Art] = field(default_factory=dict)
    own_tables: Mapping[str, Art] = field(default_factory=dict)
    neighbours: tuple[str, ...] = ()
    date: str = ""
    unread: tuple[str, ...] = ()
