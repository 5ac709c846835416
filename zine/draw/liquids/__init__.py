"""Broths, sauces, ice, and the bed of rice under a bibimbap."""

from collections.abc import Mapping

from zine.draw.liquids.broth import broth
from zine.draw.liquids.rice_bed import ricebed
from zine.draw.liquids.sauce import residue, sauce
from zine.draw.liquids.snow import snow
from zine.draw.vocabulary import Liquid

LIQUIDS: Mapping[str, Liquid] = {
    "broth": broth,
    "residue": residue,
    "ricebed": ricebed,
    "sauce": sauce,
    "snow": snow,
}
