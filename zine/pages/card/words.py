"""A card's words, ready to set: citations numbered as in the book, links to sources and to other cards."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from zine.model.book import BookCourse, Citation, Recipe
from zine.model.card import Card
from zine.model.citing import keys
from zine.model.geometry import Box
from zine.model.labels import KOREAN
from zine.model.page import Role
from zine.model.text import Text
from zine.pages.pasteup import PasteUp
from zine.pages.setting import Setting
from zine.typeset.block import Align, Block
from zine.typeset.paragraph import set_spans
from zine.typeset.style import Style

_KOREAN = "ko"


Words = Text | str


@dataclass(frozen=True)
class CardWords:
    """Sets and pastes the words of one recipe; what it has set before it remembers, for the ways that are tried."""

    recipe: Recipe
    course: BookCourse
    setting: Setting
    _set: dict[object, Block] = field(default_factory=dict, repr=False, compare=False)

    @property
    def card(self) -> Card:
        """The card itself."""
        return self.recipe.card

    @property
    def citations(self) -> Mapping[str, Citation]:
        """The card's citations by the key it writes."""
        return self.recipe.citations

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The printed number of each source."""
        return {key: citation.number for key, citation in self.citations.items()}

    @cached_property
    def has_sources_page(self) -> bool:
        """Whether the book has somewhere for citations to lead."""
        return any(part.kind == "sources" for part in self.setting.book.parts)

    @property
    def korean(self) -> bool:
        """Whether the book's printed labels are Korean."""
        return self.setting.book.lang == _KOREAN

    def label(self, key: str) -> str:
        """Return a printed label."""
        return self.setting.label(key)

    def native(self, key: str) -> str:
        """Return the small Hangul that stands beside an English heading; a Korean book has none."""
        return "" if self.korean else KOREAN.get(key, "")

    def saying(self, card: Card) -> "CardWords":
        """Return the same recipe with another card's words; both remember what either has set."""
        return replace(self, recipe=self.recipe._replace(card=card))

    def block(self, words: Words, style: Style, measure: float) -> Block:
        """Set a text in a measure."""
        return self.spans(((style, words),), measure)

    def spans(self, spans: Sequence[tuple[Style, Words]], measure: float, indent: float = 0.0) -> Block:
        """Set texts in several styles as one paragraph."""
        key = tuple(spans), measure, indent
        if key not in self._set:
            self._set[key] = set_spans(self.setting.faces, spans, measure=measure, numbers=self.numbers, indent=indent)
        return self._set[key]

    def cited(self, words: Text, cite: Sequence[Text]) -> str:
        """Return a text with the sources of its line that it does not name by itself."""
        named = keys(words.text)
        more = [key.text for key in cite if key.text not in named]
        return f"{words.text}[^{','.join(more)}]" if more else words.text

    def paste(
        self,
        page: PasteUp,
        block: Block,
        x: float | Callable[[int], float],
        y: float,
        role: Role = Role.PARAGRAPH,
        *,
        align: Align = "left",
    ) -> None:
        """Paste set words, the first baseline at y; citation numbers lead to the sources page."""
        page.add(*block.items(x, y, role, align=align))
        if self.has_sources_page:
            for key, box in block.citations(x, y, align):
                self.lead_to_source(page, box, key)

    def lead_to_source(self, page: PasteUp, box: Box, key: str) -> None:
        """Make an area lead to a source on the sources page."""
        citation = self.citations[key]
        if self.has_sources_page:
            page.link(box, f"source-{citation.source.key}", f"{self.label('Sources')}: {citation.number}")


def parted(block: Block, lines: int) -> tuple[Block, Block] | None:
    """Return a block's first lines and the rest, or None when it has no more lines than that."""
    if lines >= len(block.lines):
        return None
    return block._replace(lines=block.lines[:lines]), block._replace(lines=block.lines[lines:])
