"""Seeded chance, one stream a path.

Every decision of a drawing comes from a `Chance` named by a path (`bibimbap/piece/egg#0`). Streams are independent:
one more topping never moves the others. Only `random.Random.random` is used, because Python promises to keep that
sequence for an integer seed, and promises nothing of the kind for `choice`, `shuffle` or `gauss`.
"""

import hashlib
import math
import random
from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


class Chance:
    """A stream of decisions. Equal paths give equal streams, on every machine and in every process."""

    __slots__ = ("_next", "path")

    _next: Callable[[], float]

    def __init__(self, path: str) -> None:
        self.path = path

    def __getattr__(self, name: str) -> Callable[[], float]:
        """Seed the stream when its first number is asked for: every second one only names others."""
        if name != "_next":
            raise AttributeError(name)
        digest = hashlib.blake2b(self.path.encode("utf-8"), digest_size=8).digest()
        self._next = random.Random(int.from_bytes(digest, "big")).random
        return self._next

    def child(self, *names: object) -> "Chance":
        """Return the stream named by this path and these names; drawing from it does not touch this one."""
        return Chance(self.path + "/" + "/".join([str(name) for name in names]))

    def uniform(self, low: float = 0.0, high: float = 1.0) -> float:
        """Return a number in [low, high), all equally likely."""
        return low + (high - low) * self._next()

    def spread(self, scale: float = 1.0) -> float:
        """Return a bell-shaped number: mean 0, mostly within `scale`, never beyond twice that."""
        following = self._next
        return (following() + following() + following() + following() - 2.0) * scale

    def whole(self, low: int, high: int) -> int:
        """Return an integer from low to high, both included."""
        return low + int(self._next() * (high - low + 1))

    def pick(self, choices: Sequence[T]) -> T:
        """Return one of the choices."""
        return choices[int(self._next() * len(choices))]

    def happens(self, probability: float) -> bool:
        """Say whether something with this probability happens this time."""
        return self._next() < probability

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """Return the items in another order (Fisher-Yates)."""
        out = list(items)
        for i in range(len(out) - 1, 0, -1):
            j = int(self._next() * (i + 1))
            out[i], out[j] = out[j], out[i]
        return out

    def wave(self, harmonics: int = 3, lowest: int = 2) -> Callable[[float], float]:
        """Return a smooth periodic function of an angle in radians, amplitude about 1.

        This is the hand: a few low harmonics with random phase. Low ones read as a drawn line, high ones as a bad
        printer.
        """
        terms = []
        total = 0.0
        for harmonic in range(lowest, lowest + harmonics):
            amplitude = (0.5 + self._next()) / (harmonic**0.8)
            total += amplitude
            terms.append((harmonic, amplitude, self._next() * math.tau))
        norm = 1.0 / total
        sin = math.sin
        return lambda angle: norm * sum([a * sin(h * angle + phase) for h, a, phase in terms])
