"""Entries as rows."""

from __future__ import annotations

import json
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

import numpy as np

from pipeline.memory.sqlite.hits import STATUSES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.model import MemoryEntry

Row = tuple[Any, ...]
"""The columns of the table `entry`, in their order."""

Key = tuple[int, int]
"""Text and number."""

_PLACES = {status: place for place, status in enumerate(STATUSES)}


def row(entry: MemoryEntry, origin: int, numbers: Mapping[str, int]) -> Row:
    """Return an entry as a row, given the number of its origin and those of its texts."""
    sentences = [numbers[sentence] for sentence in entry.sentences]
    return (
        numbers[entry.source],
        _number(entry),
        entry.target,
        _PLACES[entry.status],
        origin,
        *entry.context,
        entry.who,
        entry.when,
        json.dumps(entry.properties, ensure_ascii=False) if entry.properties else None,
        np.array(sentences, "<u4").tobytes() if sentences else None,
    )


def _number(entry: MemoryEntry) -> int:
    """Return a digest of all that tells one entry of a text from another."""
    told = repr((entry.target, _PLACES[entry.status], entry.origin, *entry.context))
    return int.from_bytes(blake2b(told.encode(), digest_size=8).digest(), "big", signed=True)
