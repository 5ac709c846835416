"""A recipe card to cut out, two sides: the dish and the recipe in short; why, how much, and who says so.

Drawn for A6; 4 x 6 and 3 x 5 inches, and cards lying on their side, are set in columns that suit them. Type is never
below 7.5 points. What does not fit stays in the booklet, by the rule of `zine.pages.cut_card.short`.
"""

from collections.abc import Sequence

from zine.errors import Level, Problem
from zine.model.book import Part
from zine.pages.card.words import CardWords
from zine.pages.cut_card.back import back
from zine.pages.cut_card.front import front
from zine.pages.cut_card.sizes import sizes
from zine.pages.pasteup import PasteUp
from zine.pages.plated import PAIRS
from zine.pages.setting import Opening, Setting
from zine.typeset.markup import plain


def lay_out(part: Part, setting: Setting, number: int) -> Opening:
    """Lay out its pages, the first being `number`."""
    if part.recipe is None or part.course is None:
        raise ValueError("a card's part names its recipe and its course")
    words = CardWords(part.recipe, part.course, setting)
    key, by = words.card.key, sizes(setting.book.trim)
    colours = PAIRS[part.recipe.course % len(PAIRS)]
    face, verso = PasteUp(setting.grid(number), f"{key}/front"), PasteUp(setting.grid(number + 1), f"{key}/back")
    face.anchor(f"card-{key}", title=plain(words.card.title.text))
    shown = front(words, by)
    shown.paste(face, colours)
    behind = back(words, by, shown.cited)
    behind.paste(verso, colours)
    pages = face.page(str(number), "cut-card"), verso.page(str(number + 1), "cut-card")
    return Opening(pages, _problems(words, (*shown.left_out, *behind.left_out)))


def _problems(words: CardWords, left_out: Sequence[str]) -> tuple[Problem, ...]:
    if not left_out:
        return ()
    card = words.card
    message = f"“{plain(card.title.text)}” has too many words for a cut card: {', '.join(left_out)} stayed out"
    return (Problem(message, card.mark, "Cut words, or ask for larger cards.", Level.WARNING, "copyfit"),)
