"""Writing tab-separated files."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, BinaryIO

from pipeline.memory.exchange.escapes import escape
from pipeline.memory.exchange.tsv_columns import header

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.memory.base import Languages
    from pipeline.model import MemoryEntry


def write_tsv(stream: BinaryIO, entries: Iterable[MemoryEntry], languages: Languages) -> int:
    """Write the entries to `stream` as tab-separated values in UTF-8, as they come; return how many.

    The first row names the columns and the two languages (`tsv_columns.header`). `read_tsv` gives the same entries
    back, with the white space of texts collapsed. Entries with an empty source or target are left out. Takes constant
    memory.
    """
    stream.write(("\t".join(header(languages)) + "\n").encode())
    written = 0
    for entry in entries:
        if entry.source and entry.target:
            stream.write(("\t".join(map(escape, _cells(entry))) + "\n").encode())
            written += 1
    return written


def _cells(entry: MemoryEntry) -> tuple[str, ...]:
    return (
        entry.source,
        entry.target,
        entry.status,
        *entry.context,
        _json(entry.sentences),
        entry.origin,
        entry.who,
        entry.when,
        _json(entry.properties),
    )


def _json(values: tuple[object, ...]) -> str:
    return json.dumps(values, ensure_ascii=False) if values else ""
