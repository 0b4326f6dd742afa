"""What TBX-Basic has no data category for: written into a note that `read_tbx` knows again.

A <note> is part of the core of every dialect and allowed at every level, so that a file stays valid TBX-Basic and every
tool carries it along and shows it; data categories of our own would be neither valid nor read by others. The note is
"pipeline: " and a JSON object whose keys are the columns of the glossary's table: `pipeline: {"binding": "advisory"}`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

PREFIX = "pipeline: "
CONCEPT_KEYS = frozenset(("binding", "translate", "codes", "definitions", "terms-order", "definitions-order"))
TERM_KEYS = frozenset(("gender", "forms", "register", "case", "needs", "blocks", "note"))


def encode(fields: Mapping[str, object]) -> str:
    """Return the note that holds `fields`; those that are empty are left out, "" if all are."""
    given = {key: value for key, value in fields.items() if value}
    return PREFIX + json.dumps(given, ensure_ascii=False) if given else ""


def is_own(note: str) -> bool:
    """Whether a note is one of these, damaged or not."""
    return note.lstrip().startswith(PREFIX + "{")


def decode(note: str, keys: frozenset[str]) -> dict[str, object]:
    """Return the fields of a note. Raises ValueError where it is damaged or has a field that is not in `keys`."""
    try:
        fields = json.loads(note.strip().removeprefix(PREFIX))
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    except ValueError:
        raise ValueError("it is no JSON object") from None
    found: dict[str, object] = dict(fields)  # the note begins with a brace: JSON's objects only
    if unknown := found.keys() - keys:
        raise ValueError(f"unknown field {min(unknown)!r}")
    return found


def text(fields: Mapping[str, object], key: str) -> str:
    """Return a field that is a text, "" where it is absent. Raises ValueError where it is something else."""
    return word(fields.get(key, ""))


def word(value: object) -> str:
    """Return a value that is a text. Raises ValueError where it is something else."""
    if not isinstance(value, str):
        raise ValueError(f"{str(value)[:20]!r} is no text")  # noqa: TRY004 - it is the file that is wrong
    return value


def choice(fields: Mapping[str, object], key: str, value: str) -> bool:
    """Whether a field is there, which can only be `value`. Raises ValueError where it is something else."""
    if key in fields and fields[key] != value:
        raise ValueError(f"{key!r} is not {value!r}")
    return key in fields


def texts(fields: Mapping[str, object], key: str) -> tuple[str, ...]:
    """Return a field that is a list of texts, () where it is absent. Raises ValueError where it is something else."""
    return tuple(map(word, _items(fields, key)))


def places(fields: Mapping[str, object], key: str) -> tuple[int, ...]:
    """Return a field that is a list of whole numbers. Raises ValueError where it is something else."""
    return tuple(map(place, _items(fields, key)))


def place(value: object) -> int:
    """Return a value that is a whole number. Raises ValueError where it is something else."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{str(value)[:20]!r} is no whole number")  # noqa: TRY004 - it is the file that is wrong
    return value


def rows(fields: Mapping[str, object], key: str, width: int) -> list[list[object]]:
    """Return a field that is a list of lists of `width` items. Raises ValueError where it is something else."""
    found = []
    for item in _items(fields, key):
        if not isinstance(item, list) or len(item) != width:
            raise ValueError(f"{key!r} has an item that is no list of {width}")
        found.append(item)
    return found


def _items(fields: Mapping[str, object], key: str) -> list[object]:
    value = fields.get(key, [])
    if not isinstance(value, list):
        raise ValueError(f"{key!r} is no list")  # noqa: TRY004 - it is the file that is wrong
    return value
