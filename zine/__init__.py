"""YAML recipe cards in, a printable zine out: pure stages over frozen data, between one reader and one writer.

    cards/ fonts/ assets/
       │ load     YAML, fonts, themes      → Project    what was written
       │ check    Project                  → Problems   what is wrong or doubtful in it
       │ compose  Project                  → Book       what is in the book, in reading order
       │ layout   Book                     → Pages      every mark in its place; a page asks for its own picture,
       │                                                since only the page knows how much room the words leave
       │ render   Pages                    → PDF        reader edition, through ReportLab; pictures of pages
       │ impose   PDF (ours or anyone's)   → PDF        every page in its place on paper, with pikepdf
       ▼
     zine.pdf  zine-booklet.pdf

`cli` turns arguments into calls and results into files; it is the only writer, but for `preview.editing`, which saves a
card when asked to. `preview` shows a zine in the browser while it is written. `pipeline` calls the stages in order.
`pages` holds one page kind a file; under it lie `draw` (illustrations as ink plates) and `typeset` (text in a
measure), under those `model` (the nouns) and `errors`. Imports point down only.
"""

__version__ = "0.1.0"
