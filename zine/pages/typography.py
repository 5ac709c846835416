"""The type of a page: one table of styles, sized for the trim, scaled when copy has to be fitted."""

from functools import lru_cache
from typing import NamedTuple

from zine.model.theme import DESIGN, Furniture
from zine.pages.grid import Grid
from zine.pages.pasteup import BRICK, DEEP, KITCHEN, SOFT
from zine.typeset.style import Style


class Typography(NamedTuple):
    """Every style a page sets type in. Sizes are the page direction's, times the trim's type scale.

    `text` sizes may shrink to fit (by `fitted`); names, heads and labels never do.
    """

    headnote: Style
    item: Style
    plays: Style
    step: Style
    run_in: Style
    note: Style
    topic: Style
    romanized: Style
    name: Style
    head: Style
    head_native: Style
    group: Style
    numeral: Style
    stat_label: Style
    stat_value: Style
    panel: Style
    panel_bold: Style
    panel_title: Style
    strip: Style
    pairs: Style
    sources: Style
    folio: Style
    foot: Style

    def fitted(self, factor: float, leading: float, least: float) -> "Typography":
        """The same page with its running text at `factor` of the size, `least` points at least, on another leading."""

        def smaller(style: Style) -> Style:
            return style.scaled(max(factor, min(1.0, least / style.size)), leading)

        fields = {field: smaller(getattr(self, field)) for field in ("item", "plays", "step", "run_in")}
        return self._replace(**fields, note=self.note.scaled(factor, self.note.leading * factor))


def typography(grid: Grid) -> Typography:
    """Return the styles for a page at the grid's trim."""
    design = grid.design
    styles = _typography(grid.type_scale, grid.baseline, design.word_gap)
    if design is DESIGN:
        return styles
    return _designed(styles, tuple(design.scale.items()), red_numbers=design.furniture is Furniture.BARE)


@lru_cache(maxsize=8)
def _designed(styles: Typography, factors: tuple[tuple[str, float], ...], *, red_numbers: bool) -> Typography:
    """Return the styles in the design's sizes; numbers without a yolk are printed in kitchen ink."""
    sized = {name: getattr(styles, name).scaled(factor, getattr(styles, name).leading) for name, factor in factors}
    styles = styles._replace(**sized)
    return styles._replace(numeral=styles.numeral._replace(ink=KITCHEN)) if red_numbers else styles


@lru_cache(maxsize=8)
def _typography(z: float, lead: float, gap: float) -> Typography:
    """Make the styles of a type scale and a baseline grid."""

    def text(role: str, size: float, leading: float = 13.0, **more: object) -> Style:
        return Style(role, size * z, leading * z)._replace(**more)  # type: ignore[arg-type] # fields of Style

    kitchen_bold = {"bold_role": "display", "bold_ink": KITCHEN}
    return Typography(
        headnote=text("text", 9.5),
        item=text("text", 8.7, hyphenate=z < 1),
        plays=text("bold", 8.56, ink=KITCHEN),
        step=text("text", 8.8),
        run_in=text("display", 8.8, ink=KITCHEN, gap=gap),
        note=text("hand", 15.2, 14.4, bold_role="hand", bold_ink=BRICK, italic_role="hand", superior_size=0.42),
        topic=text("bold", 9.2),
        romanized=text("italic", 10.4, ink=KITCHEN),
        name=text("display", 25.0, 27.0),
        head=text("display", 14.5, 2 * lead / z),
        head_native=text("display", 10.7, 2 * lead / z, ink=KITCHEN, lang="ko"),
        group=text("display", 8.8, gap=gap),
        numeral=text("display", 12.0),
        stat_label=text("panel-bold", 6.0, 9.0, ink=SOFT, tracking=0.6),
        stat_value=text("bold", 8.1, 9.4),
        panel=text("panel", 7.0, 11.2, bold_role="panel-bold", italic_role="panel"),
        panel_bold=text("panel-bold", 7.0, 11.2),
        panel_title=text("panel-bold", 18.0, 20.0),
        strip=text("panel", 7.0, 9.2, bold_role="panel-bold", italic_role="panel"),
        pairs=text("text", 8.56, 11.0, **kitchen_bold),
        sources=text("panel", 6.6, 8.8, bold_role="panel-bold", italic_role="panel"),
        folio=text("display", 10.5, ink=DEEP),
        foot=text("panel", 6.2),
    )
