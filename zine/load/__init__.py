"""The only reader: a folder of YAML cards, its settings, theme, fonts and pictures, decoded and frozen."""

from zine.load.project import attempt, attempt_cards, load, sound

__all__ = ["attempt", "attempt_cards", "load", "sound"]
