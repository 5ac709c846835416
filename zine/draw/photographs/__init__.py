"""Photographs as ink plates: the cook's own picture in dots of the zine's inks, so that it sits beside the drawings.

opened       bytes to an upright picture in sRGB, cut to its room
separation   colours into tints of the inks in the press
dots         one ink's tints as dots on a slanted grid
lines        what a pen would draw of it, for editions that spare ink
mounted      the plates in their place: cut out by hand, perhaps with a name across
"""
