"""How a text is set: its type role, size, leading and ink, and how marked words differ."""

from typing import NamedTuple

from zine.model.ink import Tints

DEEP = Tints(deep=1.0)


class Voice(NamedTuple):
    """How one stretch of a text is printed.

    `rise` lifts it above the baseline, `gap` is added to its word spaces and `tracking` to its glyphs; all in points.
    """

    role: str
    size: float
    ink: Tints
    rise: float = 0.0
    gap: float = 0.0
    tracking: float = 0.0
    lang: str = ""


class Style(NamedTuple):
    """How a text is set. Lengths are in points, but `gap` in ems and the superiors' measures in parts of `size`.

    Args:
        role: type role, a key of the theme's chains.
        bold_role: type role of `**words**`; `bold_ink` None keeps the text's ink.
        italic_role: type role of `*words*`; `italic_ink` None keeps the text's ink.
        superior_role: type role of citation numbers.
        tracking: added to every glyph.
        gap: added to every word space, in ems.
        hyphenate: whether English words of narrow columns may be parted.
        whole: whether compounds, too, are parted only where they fit no line: names are.
        lang: language, BCP 47, where it differs from the book's.
    """

    role: str
    size: float
    leading: float
    ink: Tints = DEEP
    bold_role: str = "bold"
    bold_ink: Tints | None = None
    italic_role: str = "italic"
    italic_ink: Tints | None = None
    superior_role: str = "panel-bold"
    superior_size: float = 0.62
    superior_rise: float = 0.36
    tracking: float = 0.0
    gap: float = 0.0
    hyphenate: bool = False
    whole: bool = False
    lang: str = ""

    def scaled(self, factor: float, leading: float) -> "Style":
        """The same style at `factor` times the size, on another leading."""
        return self._replace(size=self.size * factor, tracking=self.tracking * factor, leading=leading)

    def voice(self, *, bold: bool = False, italic: bool = False) -> Voice:
        """How plain, bold or italic words of the text are printed. Words that are both are bold."""
        role, ink = self.role, self.ink
        if bold:
            role, ink = self.bold_role, self.bold_ink or self.ink
        elif italic:
            role, ink = self.italic_role, self.italic_ink or self.ink
        return Voice(role, self.size, ink, 0.0, self.gap * self.size, self.tracking, self.lang)

    def superior(self) -> Voice:
        """How citation numbers are printed."""
        return Voice(
            self.superior_role, self.size * self.superior_size, self.ink, self.size * self.superior_rise, lang=self.lang
        )
