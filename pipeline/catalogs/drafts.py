"""Drafts: fuzzy entries whose translation was put together from earlier ones.

The extracted comment of a draft says what it needs. Its first line begins with `Draft CODE: `, the others with
`Draft: `. CODE is a digest of the msgstr, so that the next sync can tell whether a translator has worked on it. Where
the text itself was never translated the first line begins with `Draft CODE: memory, `.
"""

from __future__ import annotations

import re
from dataclasses import replace
from hashlib import blake2b
from typing import TYPE_CHECKING

from pipeline.model import Unit, make_key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MEMORY_NOTE = "Draft: memory,"
"""What the notes of a draft begin with that is made from the translation of another text."""
_FROM_MEMORY = re.compile(r"Draft [0-9a-f]{6}: memory,")
_NOTE = re.compile(r"Draft(?: (?P<code>[0-9a-f]{6}))?: ")


def as_draft(entry: Unit, target: str, previous: Unit, notes: Sequence[str]) -> Unit:
    """Return a fuzzy entry with this translation; `previous` gives the source and context last translated.

    `notes` each begin with "Draft: ".
    """
    return replace(
        entry,
        target=target,
        fuzzy=True,
        previous_source=previous.source,
        previous_context=previous.context or None,
        notes=(*without_draft_notes(entry), *_coded(notes, target)),
    )


def draft_notes(unit: Unit) -> tuple[str, ...]:
    """Return the lines of an entry's extracted comment that are about its draft."""
    return tuple(note for note in unit.notes if _NOTE.match(note)) if unit.fuzzy else ()


def draft_remarks(unit: Unit) -> tuple[str, ...]:
    """Return what these lines say."""
    return tuple(_NOTE.sub("", note, count=1) for note in draft_notes(unit))


def is_from_memory(unit: Unit) -> bool:
    """Say whether an entry is a draft made from the translation of another text: its own was never translated."""
    return unit.fuzzy and any(map(_FROM_MEMORY.match, unit.notes))


def without_draft_notes(unit: Unit) -> tuple[str, ...]:
    """Return the other lines of an entry's extracted comment."""
    return tuple(note for note in unit.notes if not _NOTE.match(note))


def is_untouched_draft(unit: Unit, known: Mapping[str, Unit]) -> bool:
    """Say whether an entry holds nothing that a person has written: it is as sync made it.

    `known` are the units of its catalog by key; msgmerge's drafts hold no more than the unit they were made from.
    """
    if not unit.fuzzy or unit.previous_source is None:
        return False
    origin = known.get(make_key(unit.previous_source, unit.previous_context or ""))
    if unit.comment and (origin is None or unit.comment != origin.comment):
        return False
    codes = [match["code"] for note in unit.notes if (match := _NOTE.match(note)) and match["code"]]
    return codes == [_code(unit.target)] or (
        origin is not None and origin.previous_source is None and origin.target == unit.target
    )


def _coded(notes: Sequence[str], target: str) -> tuple[str, ...]:
    first, *others = notes
    return (first.replace("Draft: ", f"Draft {_code(target)}: ", 1), *others)


def _code(target: str) -> str:
    return blake2b(target.encode(errors="replace"), digest_size=3).hexdigest()
