"""Tables, cloths and boards behind the dish."""

from collections.abc import Mapping

from zine.draw.grounds.bojagi import bojagi
from zine.draw.grounds.cloths import gingham, stripes
from zine.draw.grounds.plain import frame, none, plain, sun
from zine.draw.grounds.surfaces import circuit, confetti, lattice, waves
from zine.draw.grounds.table_edge import table_edge
from zine.draw.vocabulary import Ground

GROUNDS: Mapping[str, Ground] = {
    "bojagi": bojagi,
    "circuit": circuit,
    "confetti": confetti,
    "frame": frame,
    "gingham": gingham,
    "lattice": lattice,
    "none": none,
    "plain": plain,
    "stripes": stripes,
    "sun": sun,
    "table-edge": table_edge,
    "waves": waves,
}
