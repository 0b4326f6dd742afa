"""What there is to show for texts: their entries, and those of the blocks they are sentences of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pipeline.memory.base import Hit
from pipeline.memory.postgres.quoting import plain
from pipeline.model import Context, MemoryEntry, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from uuid import UUID

    from psycopg import Connection

    Shown = dict[tuple[UUID, bool], list[MemoryEntry]]

COLUMNS: Final = "t.source, e.target, e.status, e.context, e.origin_name, e.who, e.changed, e.properties, e.sentences"
VISIBLE: Final = """NOT EXISTS (
    SELECT FROM pipeline_memory.recalled r WHERE r.pair = e.pair AND r.text = e.text AND r.target = e.target)"""
_SHOWN: Final = f"""
SELECT e.text, false, {COLUMNS}
FROM pipeline_memory.entry e JOIN pipeline_memory.text t ON t.pair = e.pair AND t.id = e.text
WHERE e.pair = %(pair)s AND t.pair = %(pair)s AND e.text = ANY(%(texts)s) AND {VISIBLE}
UNION ALL
SELECT p.sentence, true, {COLUMNS}
FROM pipeline_memory.part p JOIN pipeline_memory.entry e ON e.pair = p.pair AND e.id = p.entry
JOIN pipeline_memory.text t ON t.pair = e.pair AND t.id = e.text
WHERE p.pair = %(pair)s AND e.pair = %(pair)s AND t.pair = %(pair)s AND p.sentence = ANY(%(texts)s) AND {VISIBLE}
"""  # noqa: S608  # made of constants only
_STATUSES: Final = {status.value: status for status in Status}


def shown(connection: Connection[Any], pair: int, texts: Iterable[UUID]) -> Shown:
    """Return the visible entries by text, those of its blocks apart, in a fixed order. Raises psycopg.Error."""
    found: Shown = {}
    wanted = list(texts)
    if wanted:
        for text, block, *columns in connection.execute(_SHOWN, {"pair": pair, "texts": wanted}):
            found.setdefault((text, block), []).append(as_entry(columns))
    for entries in found.values():
        entries.sort(key=order)
    return found


def hit(text: UUID, source: str, similarity: int, found: Mapping[tuple[UUID, bool], Sequence[MemoryEntry]]) -> Hit:
    """Return a text with what there is to show for it."""
    return Hit(source, similarity, tuple(found.get((text, False), ())), tuple(found.get((text, True), ())))


def order(entry: MemoryEntry) -> tuple[str, ...]:
    """Return what entries are sorted by, on every server and every machine."""
    return entry.source, entry.target, entry.status, entry.origin, *entry.context


def as_entry(columns: Sequence[Any]) -> MemoryEntry:
    """Return the entry that a row of COLUMNS holds; whoever wrote it, it is only text."""
    source, target, status, context, origin, who, when, properties, sentences = columns
    return MemoryEntry(
        plain(source),
        plain(target),
        _STATUSES.get(status, Status.FUZZY),
        Context(*map(plain, context[:4])),
        tuple(map(plain, sentences)),
        plain(origin),
        plain(who),
        plain(when),
        _pairs([plain(field) for field in properties]),
    )


def _pairs(fields: Sequence[str]) -> tuple[tuple[str, str], ...]:
    return tuple(zip(fields[::2], fields[1::2], strict=False))
