"""The foot of a recipe: allergens in a ruled strip, what goes with the dish, who says so."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from zine.model.book import Citation
from zine.model.geometry import Box
from zine.model.page import Role
from zine.model.text import Text
from zine.pages.card.words import CardWords
from zine.pages.pasteup import DEEP, KITCHEN, PAPER, PasteUp
from zine.pages.typography import Typography
from zine.typeset.block import Block
from zine.typeset.copyfit import words_over
from zine.typeset.line import set_line

_NBSP = "\u00a0"
_TAG_SIZE = 6.0 / 7.0
_BETWEEN_BOXES = 4.0
_ENDS = ".!?…。"


class Strips(NamedTuple):
    """The foot block, set for a measure. Any of its parts may be empty, and its sources may have begun before."""

    words: CardWords
    measure: float
    scale: float
    tags: tuple[Block, ...]
    boxed: tuple[Block, ...]
    pairs: Block
    sources: Block
    stamps: Block
    paired: int = 0  # cards that begin on a page before, and so the sources
    sourced: int = 0

    @property
    def _strip(self) -> float:
        gaps = _BETWEEN_BOXES * self.scale * max(0, len(self.boxed) - 1)
        return sum(self._box_height(block) for block in self.boxed) + gaps

    def nothing(self) -> "Strips":
        """Return the block with nothing in it."""
        none = self.pairs._replace(lines=())
        return self._replace(tags=(), boxed=(), pairs=none, sources=none, stamps=none)

    def boxes_before(self, other: "Strips") -> "Strips":
        """Return only the boxes that stand above those of another block, which has the last of the same."""
        more = len(self.boxed) - len(other.boxed)
        return self.nothing()._replace(tags=self.tags[:more], boxed=self.boxed[:more])

    def split(self, room: float) -> "tuple[Strips, Strips]":
        """Return as many of its lines as a height holds, at least one, and the rest."""
        lines = sum(len(block.lines) for block in self._blocks)
        over = words_over(lines, lambda count: self._parted(count)[0].height <= room)
        return self._parted(max(1, lines - over))

    @property
    def _blocks(self) -> tuple[Block, ...]:
        return *self.boxed, self.pairs, self.sources, self.stamps

    def _parted(self, count: int) -> "tuple[Strips, Strips]":
        """Return the first so many lines, and the rest."""
        first, rest = [], []
        for block in self._blocks:
            first.append(block._replace(lines=block.lines[:count]))
            rest.append(block._replace(lines=block.lines[count:]))
            count = max(0, count - len(block.lines))
        here, there = self._of(first), self._of(rest)
        paired = self.paired + len(_stretches(here.pairs, "bold", 0, 0))
        return here, there._replace(paired=paired, sourced=self.sourced + len(_stretches(here.sources, _BOLD, 0, 0)))

    def _of(self, blocks: Sequence[Block]) -> "Strips":
        *boxed, pairs, sources, stamps = blocks
        told = [(tag, block) for tag, block in zip(self.tags, boxed, strict=True) if block.lines]
        tags, kept = tuple(tag for tag, _ in told), tuple(block for _, block in told)
        return self._replace(tags=tags, boxed=kept, pairs=pairs, sources=sources, stamps=stamps)

    def _box_height(self, block: Block) -> float:
        return block.height + 6.4 * self.scale

    @property
    def height(self) -> float:
        """From the strip's upper rule to the last baseline; 0 when there is nothing to say."""
        below = [block for block in (self.pairs, self.sources, self.stamps) if block.lines]
        text = sum(block.height for block in below) - (below[-1].leading if below else 0)
        if not self._strip:
            return text + 7 * self.scale if below else 0.0
        return self._strip + (12.4 * self.scale + text if below else 0.0)

    def paste(self, page: PasteUp, x: float, y: float) -> None:
        """Paste it, its top left corner at (x, y)."""
        k = self.scale
        top = y
        for tag, block in zip(self.tags, self.boxed, strict=True):
            self._paste_box(page, tag, block, x, top)
            top += self._box_height(block) + _BETWEEN_BOXES * k
        baseline = y + (self._strip + 12.4 * k if self._strip else 7 * k)
        with page.group(Role.PARAGRAPH):
            self.words.paste(page, self.pairs, x, baseline)
            cards = islice(_paired(self.words), self.paired, None)
            for card, box in zip(cards, _stretches(self.pairs, "bold", x, baseline), strict=False):
                for area in box:
                    page.link(area, f"card-{card}", card)
        baseline += self.pairs.height
        with page.group(Role.NOTE):
            self.words.paste(page, self.sources, x, baseline)
            keys = islice(self.words.citations, self.sourced, None)
            for key, boxes in zip(keys, _stretches(self.sources, _BOLD, x, baseline), strict=False):
                for area in boxes:
                    self.words.lead_to_source(page, area, key)
        self.words.paste(page, self.stamps, x, baseline + self.sources.height)

    def _paste_box(self, page: PasteUp, tag: Block, block: Block, x: float, y: float) -> None:
        k, height = self.scale, self._box_height(block)
        page.box(Box(x, y, x + self.measure, y + height), stroke=DEEP, width=0.8)
        field = Box(x, y, x + tag.width + 10 * k, y + height)
        if page.sparing:
            page.box(field, stroke=DEEP, width=0.8)
        else:
            page.box(field, fill=DEEP)
        with page.group(Role.PARAGRAPH):
            page.add(*tag.items(x + 5 * k, y + height / 2 + 2.1 * k))
            self.words.paste(page, block, x + tag.width + 16 * k, y + 9.6 * k)


_BOLD = "panel-bold"


def strips(
    words: CardWords,
    styles: Typography,
    measure: float,
    scale: float,
    *,
    with_facts: bool = False,
    stamped: bool = False,
) -> Strips:
    """Set the foot block for a measure.

    `with_facts` puts the Policy Facts in a box of their own, for pages without room for the panel; `stamped` leaves out
    the best-before date, because a stamp says it.
    """
    letters = DEEP if words.setting.book.theme.design.sparing else PAPER
    tag_style = styles.stat_label._replace(size=styles.strip.size * _TAG_SIZE, ink=letters, tracking=0.5)
    told_boxed = [("Policy Facts", _facts(words) if with_facts else ""), ("Allergens", _allergens(words))]
    boxed = [
        (set_line(words.setting.faces, words.label(key).upper(), tag_style), said) for key, said in told_boxed if said
    ]
    pairs = styles.pairs._replace(italic_role="bold", whole=True)
    head, told = pairs._replace(role="display", ink=KITCHEN, gap=0.14), _pairs(words)
    sources = styles.sources._replace(leading=8.6 * scale)
    return Strips(
        words,
        measure,
        scale,
        tuple(tag for tag, _ in boxed),
        tuple(words.block(said, styles.strip, measure - tag.width - 22 * scale) for tag, said in boxed),
        words.spans(((head, f"{words.label('Pairs with')} "), (pairs, told)), measure)
        if told
        else words.block("", pairs, 1),
        words.block(" ".join(source_words(citation) for citation in words.citations.values()), sources, measure),
        words.block(_stamps(words, stamped=stamped), sources, measure),
    )


def _allergens(words: CardWords) -> str:
    allergens = words.card.allergens
    if not allergens:
        return ""
    kinds = (("Contains", allergens.contains), ("May contain", allergens.may_contain))
    return " ".join(f"**{words.label(key).replace(' ', _NBSP)}:** {_listed(names)}." for key, names in kinds if names)


def _listed(names: tuple[Text, ...]) -> str:
    return ", ".join(name.text for name in names).rstrip(".")


def _paired(words: CardWords) -> Iterator[str]:
    """Yield the keys of the cards of this book that go with this one."""
    here = {recipe.card.key for recipe in words.setting.book.recipes}
    yield from (pairing.card.text for pairing in words.card.pairs_with if pairing.card.text in here)


def _pairs(words: CardWords) -> str:
    titles = {recipe.card.key: recipe.card.title.text for recipe in words.setting.book.recipes}
    reasons = {pairing.card.text: pairing.why for pairing in words.card.pairs_with}
    told = [_pair(words, key, titles[key], reasons[key]) for key in _paired(words)]
    if not told:
        return ""
    between = "; " if any(reasons.values()) else ", "
    return between.join(told)


def _pair(words: CardWords, key: str, title: str, why: Text | None) -> str:
    folio, page = words.setting.folio(f"card-{key}"), words.label("page")
    where = f"{folio}{page}" if words.korean else f"{page}{_NBSP}{folio}"
    name = title.replace(" ", _NBSP).replace("*", "")
    return f"*{name}*{_NBSP}({where})" + (f": {why.text}" if why else "")


def source_words(citation: Citation) -> str:
    """Return a source as a card names it: its number on the card, its author, its heading."""
    source = citation.source
    title = next((text.text for text in (source.heading, source.title) if text), source.key)
    author = f"{source.author.text.partition(',')[0]}, " if source.author else ""
    return f"**{citation.number}**{_NBSP}{author}“{title}”."


def _facts(words: CardWords) -> str:
    """Return the Policy Facts as a sentence a fact."""
    nutrition = words.card.nutrition
    if not nutrition:
        return ""
    serving = nutrition.serving_size
    told = [f"{words.label('Serving size')}: {serving}."] if serving else []
    told += [f"{fact.label}: **{fact.value}**." for fact in nutrition.facts]
    return " ".join([*told, nutrition.footnote.text if nutrition.footnote else ""]).strip()


def _stamps(words: CardWords, *, stamped: bool) -> str:
    """When the card was checked, and how long it keeps."""
    card = words.card
    told = (("Best before", None if stamped else card.best_before), ("Checked", card.checked))
    return " ".join(f"**{words.label(key)}** {text.text}." for key, text in told if text)


def _stretches(block: Block, role: str, x: float, y: float) -> list[list[Box]]:
    """Return where each stretch of a text stands that begins with words in `role`, line by line."""
    found: list[list[Box]] = []
    for index, line in enumerate(block.lines):
        top, foot = y + (index - 0.75) * block.leading, y + (index + 0.25) * block.leading
        for piece in line.pieces:
            begins = piece.voice.role == role and not piece.key
            if begins:
                found.append([])
            if not found:
                continue
            area = Box(x + piece.x, top, x + piece.x + piece.width, foot)
            joined = not begins and found[-1] and found[-1][-1].y0 == top
            if joined:
                area = Box(found[-1].pop().x0, top, area.x1, foot)
            found[-1].append(area)
    return found
