"""The kinds of page that a book can have, by name."""

from collections.abc import Mapping

from zine.pages.back_cover import BACK_COVER
from zine.pages.blank_recipe import BLANK_RECIPE
from zine.pages.card import CARD
from zine.pages.colophon import COLOPHON
from zine.pages.contents import CONTENTS
from zine.pages.cover import COVER
from zine.pages.endpaper import ENDPAPER
from zine.pages.how_to_fold import HOW_TO_FOLD
from zine.pages.interlude import INTERLUDE
from zine.pages.kitchen_clock import KITCHEN_CLOCK
from zine.pages.setting import PageKind
from zine.pages.sources import SOURCES
from zine.pages.table_setting import TABLE_SETTING

KINDS: Mapping[str, PageKind] = {
    "cover": COVER,
    "contents": CONTENTS,
    "card": CARD,
    "interlude": INTERLUDE,
    "sources": SOURCES,
    "table-setting": TABLE_SETTING,
    "kitchen-clock": KITCHEN_CLOCK,
    "how-to-fold": HOW_TO_FOLD,
    "colophon": COLOPHON,
    "blank-recipe": BLANK_RECIPE,
    "endpaper": ENDPAPER,
    "back-cover": BACK_COVER,
}

# Pages that fill a booklet up to whole sheets, in the order they are used.
FILLERS = ("blank-recipe", "endpaper")
