"""Finished pages as SVG: what the PDF says, said again in paths, so that a picture stays sharp at every size.

lexer      a content stream as operands and operators
colours    colour operators as colours of the screen
images     pictures inside pages
letters    type as outlines, each glyph once
state      what the next mark looks like
definitions what marks refer to: clips, glyphs, forms
painter    operators as marks
svg        pages side by side as one file      VectorPages
"""
