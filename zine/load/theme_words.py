"""The words of a theme that stand for something of the program's: stagings, grounds, paints, type sizes, mixes.

They are looked for in the file itself, so that all wrong ones are told at once, whatever else is wrong in it.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from zine.draw.furniture import BORDERS
from zine.draw.grounds import GROUNDS
from zine.draw.paints import PAINTS
from zine.errors import Level, Mark, Problem, did_you_mean
from zine.load.reading import Reading, is_blank
from zine.load.tree import compose, mark_of
from zine.model.ink import Tints
from zine.model.theme import NO_BORDER, OWN_GROUND, TYPE_ROLES, Theme
from zine.pages.card.stagings import STAGINGS
from zine.pages.contrast import ENOUGH, contrast
from zine.pages.pasteup import DEEP, KITCHEN
from zine.pages.sections import SECTIONS
from zine.pages.typography import Typography

_RULE = "unknown-theme-word"
_MOST_TOLD = 30  # a longer list is not read
_TYPE = {"warm": KITCHEN, "deep": DEEP}  # the two kinds of type, by the ink that each is mostly of
_FAINT = f"type in the {{}} ink is hard to read on the paper: its contrast is {{:.1f}}, and {ENOUGH:g} is wanted"
_DARKER = "Choose a darker ink, or a lighter paper."


class Vocabulary(NamedTuple):
    """What a field of a theme may say: what such a word is called, and all there are."""

    noun: str
    words: tuple[str, ...]
    keys: bool = False  # they are before the colons of the field, not after


VOCABULARIES: Mapping[tuple[str, ...], Vocabulary] = {
    ("chains",): Vocabulary("type role", TYPE_ROLES, keys=True),
    ("design", "ground"): Vocabulary("ground", (OWN_GROUND, *sorted(GROUNDS))),
    ("design", "ground_color"): Vocabulary("colour", tuple(sorted(PAINTS))),
    ("design", "disc"): Vocabulary("colour", tuple(sorted(PAINTS))),
    ("design", "border"): Vocabulary("border", (NO_BORDER, *sorted(BORDERS))),
    ("design", "stagings"): Vocabulary("staging", tuple(STAGINGS)),
    ("design", "scale"): Vocabulary("type size", Typography._fields, keys=True),
    ("design", "sections"): Vocabulary("mix of inks", tuple(SECTIONS), keys=True),
}


def wrong_words(text: str, file: str) -> tuple[Problem, ...]:
    """Return what is wrong with the words of a theme's file; nothing when it is no YAML, which others tell."""
    root, reading = compose(text, file), Reading(file, text)
    if isinstance(root, MappingNode):
        for path, vocabulary in VOCABULARIES.items():
            node = _at(root, path)
            for word in _words(node, vocabulary) if node else ():
                _judge(reading, word, field=path[-1], vocabulary=vocabulary)
        stagings = _at(root, ("design", "stagings"))
        if isinstance(stagings, SequenceNode) and not stagings.value:
            hint = f"Name one of {', '.join(STAGINGS)}, or leave the line out."
            reading.problem(_RULE, "stagings: at least one is wanted", stagings, hint=hint)
    return tuple(reading.problems)


def faint_inks(theme: Theme, text: str, file: str) -> tuple[Problem, ...]:
    """Return warnings where a theme's type would be too pale on its paper."""
    root = compose(text, file)
    palette = theme.palette
    found = [(name, contrast(palette, palette.for_type(ink), Tints())) for name, ink in _TYPE.items()]
    faint = {
        _FAINT.format(name, ratio): _place(root, ("palette", name), file) for name, ratio in found if ratio < ENOUGH
    }
    return tuple(Problem(message, mark, _DARKER, Level.WARNING, "faint-ink") for message, mark in faint.items())


def _place(root: Node | Problem | None, path: Sequence[str], file: str) -> Mark:
    node = _at(root, path)
    return mark_of(node, file) if node else Mark(file)


def _judge(reading: Reading, word: ScalarNode, *, field: str, vocabulary: Vocabulary) -> None:
    if word.value in vocabulary.words or is_blank(word):
        return
    hint = did_you_mean(word.value, vocabulary.words) or _told(vocabulary.words)
    reading.problem(_RULE, f'{field}: there is no {vocabulary.noun} "{word.value}"', word, hint=hint)


def _told(words: Sequence[str]) -> str:
    if len(words) > _MOST_TOLD:
        return "`zine list colors` shows them all."
    return f"There are: {', '.join(words)}."


def _words(node: Node, vocabulary: Vocabulary) -> Iterator[ScalarNode]:
    """Yield the words of a field; what has another shape is the decoder's to tell."""
    if isinstance(node, MappingNode):
        found: Sequence[Node] = [key for key, _ in node.value] if vocabulary.keys else []
    else:
        found = node.value if isinstance(node, SequenceNode) else [node]
    yield from (each for each in found if isinstance(each, ScalarNode))


def _at(node: Node | Problem | None, path: Sequence[str]) -> Node | None:
    """Return the value at a path of keys."""
    for name in path:
        if not isinstance(node, MappingNode):
            return None
        node = next((value for key, value in node.value if isinstance(key, ScalarNode) and key.value == name), None)
    return node if isinstance(node, Node) else None
