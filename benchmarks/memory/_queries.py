"""What is looked up: real texts with some edits, and unseen ones."""

from __future__ import annotations

from itertools import islice
from random import Random
from typing import TYPE_CHECKING

from _files import named, read
from _variation import edit

from pipeline.memory.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from _files import Pair

LENGTHS = (5, 10, 20, 40, 400)
"""The greatest numbers of tokens of the classes that queries are drawn from, as many from each."""
EDITS = (0, 1, 2, 3)
TRIES = 200_000


def sample(pairs: Sequence[Pair], unseen: Sequence[Pair], count: int, seed: int) -> list[str]:
    """Return different queries: a fifth unseen texts, the rest texts of the memory with 0, 1, 2 and 3 edits."""
    random = Random(seed)  # noqa: S311 - not for secrets
    words = [word for source, _ in pairs[:: max(1, len(pairs) // 10_000)] for word in source.split()]
    drawn: dict[str, None] = {}
    kinds = [(edits, length) for length in range(len(LENGTHS)) for edits in (*EDITS, -1)]
    for number in range(count):
        edits, length = kinds[number % len(kinds)]
        drawn[_draw(unseen if edits < 0 else pairs, words, edits, length, random)] = None
    return list(drawn)


def _draw(pairs: Sequence[Pair], words: Sequence[str], edits: int, length: int, random: Random) -> str:
    least = LENGTHS[length - 1] if length else 0
    for _ in range(TRIES):
        parts = random.choice(pairs)[0].split()
        if least < len(tokens(" ".join(parts)).words) <= LENGTHS[length]:
            for _ in range(edits):
                edit(parts, words, random)
            return " ".join(parts)
    raise ValueError(f"the memory has no text of {least} to {LENGTHS[length]} tokens")


def natural(folder: Path, size: int, count: int, seed: int) -> list[str]:
    """Return segments as they come in a project: texts of the memory and unseen ones as they are, and edited ones."""
    random = Random(seed)  # noqa: S311 - not for secrets
    pairs = list(islice(read(folder / named(size)), 200_000))
    words = [word for source, _ in pairs[::20] for word in source.split()]
    others = [source for source, _ in read(folder / "unseen.tsv")]
    found = []
    for _ in range(count):
        parts = (random.choice(others) if random.random() < 0.2 else random.choice(pairs)[0]).split()
        for _ in range(random.choice(EDITS)):
            edit(parts, words, random)
        found.append(" ".join(parts))
    return found
