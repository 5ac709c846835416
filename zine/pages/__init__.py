"""The kinds of page that a book can have, by name."""

from collections.abc import Mapping

from zine.pages.setting import PageKind
from zine.pages.sight import sight

KINDS: Mapping[str, PageKind] = {
    "cover": PageKind("cover", sight(pictured=True)),
    "contents": PageKind("contents", sight("tagline", "topic", "heat", "alt", pictured=True)),
    "foreword": PageKind("foreword", sight("ingredients", "steps", pictured=True, cited=True)),
    "opener": PageKind("opener"),
    "card": PageKind("card", sight()),
    "interlude": PageKind("interlude", sight()),
    "sources": PageKind("sources", sight(cited=True)),
    "table-setting": PageKind("table_setting", sight(pictured=True)),
    "kitchen-clock": PageKind("kitchen_clock", sight("dates", pictured=True, cited=True), sometimes=True),
    "shopping-list": PageKind("shopping_list", sight("ingredients", "romanized", "topic", cited=True), sometimes=True),
    "pantry": PageKind("pantry", sight("glossary", "romanized"), sometimes=True),
    "index": PageKind("book_index", sight("glossary", "ingredients", "romanized", "tags", "topic"), sometimes=True),
    "how-to-fold": PageKind("how_to_fold", sight()),
    "colophon": PageKind("colophon", sight(cited=True)),
    "blank-recipe": PageKind("blank_recipe", sight()),
    "endpaper": PageKind("endpaper", sight(pictured=True)),
    "back-cover": PageKind("back_cover", sight(pictured=True)),
    "mini-cover": PageKind("mini_zine.cover"),
    "mini-dish": PageKind("mini_zine.dish"),
    "mini-close-up": PageKind("mini_zine.close_up"),
    "mini-back": PageKind("mini_zine.back"),
    "cut-card": PageKind("cut_card"),
    "business-card": PageKind("business_card"),
}

# Pages that fill a booklet up to whole sheets, in the order they are used.
FILLERS = ("blank-recipe", "endpaper")
