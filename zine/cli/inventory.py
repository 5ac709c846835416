"""The lists that `zine list` prints: a function each, from a zine's folder to rows."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from zine.cli.loaded import loaded
from zine.cli.places import bundled, folder_of_cards
from zine.cli.rows import Row
from zine.load.document import document, words_of
from zine.load.schema import field_table
from zine.model.card import Card
from zine.model.geometry import PAPERS, TRIMS
from zine.model.ink import PLATES
from zine.model.theme import Theme
from zine.model.units import MM, POINTS_PER_INCH


class CardRow(NamedTuple):
    """A card of the zine."""

    key: str
    title: str
    course: str
    topic: str


class FieldRow(NamedTuple):
    """A field of a card."""

    field: str
    takes: str
    what: str


class FileRow(NamedTuple):
    """A theme, a dish or a font: whose it is, and what is in it."""

    name: str
    whose: str
    what: str


class WordRow(NamedTuple):
    """A word of the pictures."""

    word: str
    kind: str
    what: str


class SizeRow(NamedTuple):
    """A paper for the printer, or a page."""

    name: str
    use: str
    mm: str
    inches: str


class SchemeRow(NamedTuple):
    """A way to put pages on sheets."""

    name: str
    pages: str
    how: str


def _cards(folder: Path | None) -> list[CardRow]:
    return [
        CardRow(card.key, card.title.text, str(card.course or ""), str(card.topic or ""))
        for card in loaded(folder).cards
    ]


def _fields(_: Path | None) -> list[FieldRow]:
    return [
        FieldRow(row.key, row.takes, f"{row.help}{' Required.' if row.required else ''}") for row in field_table(Card)
    ]


def _themes(folder: Path | None) -> list[FileRow]:
    def inks(path: Path) -> str:
        theme: Theme | None = document(Theme, path, name=path.stem).value
        palette = theme.palette if theme else None
        return ", ".join(ink.name for ink in palette.drums) if palette else "cannot be read"

    return [FileRow(path.stem, whose, inks(path)) for path, whose in _files("themes", folder)]


def _dishes(folder: Path | None) -> list[FileRow]:
    def vessel(path: Path) -> str:
        said = (words_of(path).value or {}).get("vessel", "bowl")
        return str(next(iter(said)) if isinstance(said, Mapping) else said)

    return [FileRow(path.stem, whose, f"in a {vessel(path)}") for path, whose in _files("dishes", folder)]


def _files(shelf: str, folder: Path | None) -> Iterator[tuple[Path, str]]:
    """Yield the files of a shelf in name order, the zine's own before bundled ones of the same name."""
    found: dict[str, tuple[Path, str]] = {}
    for root, whose in ((folder_of_cards(folder), "yours"), (bundled().assets, "bundled")):
        for path in sorted(root.joinpath(shelf).glob("*.yaml")):
            found.setdefault(path.stem, (path, whose))
    yield from (found[name] for name in sorted(found))


def _foods(_: Path | None) -> list[WordRow]:
    from zine.draw.foods import PIECES, SPRINKLES  # noqa: PLC0415 the whole vocabulary; other lists need none of it
    from zine.draw.heaps import HEAPS  # noqa: PLC0415 likewise
    from zine.draw.liquids import LIQUIDS  # noqa: PLC0415 likewise

    kinds = (("piece", PIECES), ("sprinkle", SPRINKLES), ("heap", HEAPS), ("liquid", LIQUIDS))
    return [row for kind, words in kinds for row in _words(kind, words)]


def _vessels(_: Path | None) -> list[WordRow]:
    from zine.draw.vessels import STANDS, VESSELS  # noqa: PLC0415 the whole vocabulary; other lists need none of it

    return [*_words("vessel", VESSELS), *_words("stand", STANDS)]


def _props(_: Path | None) -> list[WordRow]:
    from zine.draw.grounds import GROUNDS  # noqa: PLC0415 the whole vocabulary; other lists need none of it
    from zine.draw.props import PROPS  # noqa: PLC0415 likewise

    return [*_words("prop", PROPS), *_words("ground", GROUNDS)]


def _motifs(_: Path | None) -> list[WordRow]:
    from zine.cli.motifs import MOTIFS, written  # noqa: PLC0415 other lists need none of it

    return [WordRow(name, "motif", written(*motif)) for name, motif in MOTIFS.items()]


def _shots(_: Path | None) -> list[WordRow]:
    from zine.draw.shots import SHOTS  # noqa: PLC0415 other lists need none of it

    return [WordRow(word, "shot", ", ".join(sorted(says))) for word, says in sorted(SHOTS.items())]


def _colors(_: Path | None) -> list[WordRow]:
    from zine.draw.paints import PAINTS  # noqa: PLC0415 other lists need none of it

    def tints(paint: Sequence[object]) -> str:
        printed = [
            f"{ink} {tint * 100:.0f} %"
            for ink, tint in zip(PLATES, paint, strict=True)
            if isinstance(tint, float | int) and tint
        ]
        return ", ".join(printed) or "bare paper"

    return [WordRow(word, "colour", tints(paint)) for word, paint in sorted(PAINTS.items())]


def _words(kind: str, table: Mapping[str, object]) -> Iterable[WordRow]:
    from zine.draw.grammar import function_of  # noqa: PLC0415 as above

    for word in sorted(table):
        says = (function_of(table[word]).__doc__ or "").partition("\n")[0]
        yield WordRow(word, kind, says.rstrip(".:"))


def _fonts(folder: Path | None) -> list[FileRow]:
    from zine.cli.typefaces import typefaces  # noqa: PLC0415 brings in HarfBuzz

    return [FileRow(face.name, face.whose, face.scripts) for face in typefaces(folder_of_cards(folder))]


def _papers(_: Path | None) -> list[SizeRow]:
    def row(name: str, use: str, sides: tuple[float, float]) -> SizeRow:
        mm = " × ".join(f"{side / MM:.0f}" for side in sides)
        return SizeRow(name, use, f"{mm} mm", " × ".join(f"{side / POINTS_PER_INCH:.4g}" for side in sides) + " in")

    papers = [row(name, "paper", sides) for name, sides in PAPERS.items()]
    return [*papers, *(row(name, "page", sides) for name, sides in TRIMS.items())]


def _schemes(_: Path | None) -> list[SchemeRow]:
    from zine.impose.schemes import SCHEMES  # noqa: PLC0415 brings in pikepdf

    return [SchemeRow(name, f"{each.columns} × {each.rows} a side", each.sentence) for name, each in SCHEMES.items()]


LISTS: Mapping[str, Callable[[Path | None], Sequence[Row]]] = {
    "cards": _cards,
    "fields": _fields,
    "themes": _themes,
    "dishes": _dishes,
    "foods": _foods,
    "motifs": _motifs,
    "vessels": _vessels,
    "props": _props,
    "shots": _shots,
    "colors": _colors,
    "fonts": _fonts,
    "papers": _papers,
    "schemes": _schemes,
}
