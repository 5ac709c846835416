"""The camera: from where a picture is taken. A shot moves tilt, distance, crop, light and props together.

What the words say themselves counts for more than their shot: `{shot: close, tilt: .8}` is a close picture, from above.
"""

from collections.abc import Mapping
from typing import Any

_Words = Mapping[str, Any]

SHOTS: Mapping[str, _Words] = {
    "close": {"tilt": 0.7, "size": 1.7, "center": (0.5, 0.40), "frame": "inside", "shade": "deep"},
    "corner": {"tilt": 0.78, "size": 1.62, "center": (0.30, 0.30), "frame": "inside", "shade": "both"},
    "cropped": {"tilt": 0.74, "size": 1.5, "center": (0.68, 0.42), "frame": "inside", "shade": "warm"},
    "from-above": {
        "tilt": 0.86,
        "size": 1.22,
        "center": (0.46, 0.48),
        "shade": "flat",
        "props": ({"chopsticks": {"x": 0.95, "y": 0.46, "turn": 88, "length": 200}},),
    },
    "hands-in": {
        "tilt": 0.68,
        "size": 1.0,
        "center": (0.5, 0.34),
        "shade": "deep",
        "props": ({"hand": {"does": "chopsticks", "x": 0.6, "y": 0.47, "size": 0.9}},),
    },
    "side-on": {"tilt": 0.42, "size": 1.08, "center": (0.5, 0.2), "shade": "both"},
    "table-edge": {
        "tilt": 0.48,
        "size": 1.0,
        "center": (0.5, 0.27),
        "shade": "deep",
        "ground": {"table-edge": {}},
    },
    "three-quarter": {"tilt": 0.64, "size": 1.16, "center": (0.5, 0.39), "shade": "warm"},
}
_CAMERA = frozenset(("center", "frame", "shot", "size", "tilt"))


def framed(words: _Words) -> _Words:
    """Return words with all that their shot says and they do not."""
    return {**SHOTS[words["shot"]], **words} if "shot" in words else words


def retaken(words: _Words, shot: str) -> _Words:
    """Return a dish's words for another shot of it: without its own camera, and what the shot brings itself."""
    return {word: value for word, value in words.items() if word not in _CAMERA | SHOTS[shot].keys()}
