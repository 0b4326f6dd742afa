"""The values in the cells of a tab-separated file."""

from __future__ import annotations

import json

from pipeline.memory.exchange.escapes import storable
from pipeline.memory.exchange.findings import brief
from pipeline.model import Context, MemoryEntry, Status

_PAIRS = '[["name", "value"]]'


def entry_of(values: dict[str, str], source: str, target: str, name: str) -> MemoryEntry:
    """Return the entry of a row's cells. Raises ValueError, with what is wrong, for a value that cannot be used."""
    return MemoryEntry(
        source,
        target,
        _status(values.get("status", "")),
        Context(*(values.get(field, "") for field in Context._fields)),
        _sentences(values.get("sentences", "")),
        values.get("origin", name),
        values.get("who", ""),
        values.get("when", ""),
        _properties(values.get("properties", "")),
    )


def _status(value: str) -> Status:
    said = value.strip().lower()
    if said and said not in tuple(Status):
        raise ValueError(f"the status {brief(value)!r} is none of {', '.join(Status)}")
    return Status(said or Status.APPROVED)


def _sentences(value: str) -> tuple[str, ...]:
    return tuple(_texts(_array(value, "sentences"), "sentences", '["One.", "Two."]'))


def _properties(value: str) -> tuple[tuple[str, str], ...]:
    found = []
    for pair in _array(value, "properties"):
        texts = _texts(pair, "properties", _PAIRS)
        if len(texts) != len(("name", "value")):
            raise ValueError(f"properties must be a JSON array such as {_PAIRS}")
        found.append((texts[0], texts[1]))
    return tuple(found)


def _texts(found: object, column: str, example: str) -> list[str]:
    texts = [storable(text) for text in found if isinstance(text, str)] if isinstance(found, list) else []
    if not isinstance(found, list) or len(texts) < len(found):
        raise ValueError(f"{column} must be a JSON array such as {example}")
    return texts


def _array(value: str, column: str) -> list[object]:
    try:
        found: object = json.loads(value or "[]")
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, list):
        raise ValueError(f"{column} must be a JSON array")  # noqa: TRY004  # the file is wrong, not the caller
    return found
