"""A page by night: what is dark by day is light, on a dark ground."""

from zine.model.ink import Tints
from zine.model.page import Group, Item, Run, Shape

_DARK, _LIGHT = Tints(0, 0, 1), Tints()
_LAMP = Tints(1, 0, 0)
_NEON = Tints(0, 0.42, 0)  # the loud ink alone is too dark to read on the dark one
_SPLIT = 0.5


def by_night(item: Item) -> Item:
    """Return type, rules and boxes in the inks of the night; a picture stays as it is."""
    match item:
        case Run():
            return item._replace(ink=lit(item.ink))
        case Shape():
            fill, stroke = (None if ink is None else lit(ink) for ink in (item.fill, item.stroke))
            return item._replace(fill=fill, stroke=stroke)
        case Group():
            return item._replace(items=tuple(by_night(each) for each in item.items))
        case _:
            return item


def lit(ink: Tints) -> Tints:
    """Return the ink that says on a dark ground what this one says on paper."""
    if ink.deep >= _SPLIT:
        return _LIGHT
    if ink.warm >= _SPLIT:
        return _LAMP if ink.deep else _NEON
    return _DARK if ink == _LIGHT else ink
