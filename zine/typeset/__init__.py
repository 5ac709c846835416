"""Text in a measure: faces, shaping, line breaking, paragraphs, copyfit. The only package that knows HarfBuzz.

faces       which face prints a character; words shaped and kept        Faces
style       how a text is set                                           Style
markup      **bold**, *italic*, [^source]                               parse
unseen      characters that only say where a line may end               seen, visible
paragraph   text set in a measure, least ragged                         set_paragraph, set_spans
line        text on one line                                            set_line, fitted, width
block       set lines, ready to be put on a page                        Block
copyfit     what to try when it does not fit                            first_fit, words_over
outlines    glyphs as paths, for lettering printed from the plates      outlines
subset      what a PDF carries of a font                                subset, to_unicode
embedded    a font as a PDF carries it, read back                       EmbeddedFont
"""
