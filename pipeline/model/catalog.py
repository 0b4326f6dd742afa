"""The entries of catalogs."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.model.place import Row


def make_key(source: str, context: str = "") -> str:
    """Return the identity of a unit: `context` U+0004 `source` as in a gettext MO file, or `source` alone."""
    return f"{context}\x04{source}" if context else source


def make_id(key: str) -> str:
    """Return the short name of a unit for people to refer to: 8 hexadecimal digits of its key's BLAKE2b digest."""
    from hashlib import blake2b  # noqa: PLC0415  # takes longer to import than all that `--help` needs of this module

    return blake2b(key.encode(errors="replace"), digest_size=4).hexdigest()


class State(StrEnum):
    """Where a unit's translation stands."""

    CURRENT = "current"
    STALE = "stale"
    UNTRANSLATED = "untranslated"


@dataclass(frozen=True, slots=True)
class Unit:
    """One gettext entry.

    `comment` is the translator's (`# `), `notes` are the extracted comment's lines (`#.`), `references` are `#:`,
    `flags` are all flags but `fuzzy`. `plural` and `plural_targets` are only there in catalogs of other tools.
    `line` is the line of the entry's msgid in the file it was read from, 0 for a new one; `rows` says where in that
    file the translation stands: one item for each plural form, or for the only one.
    """

    source: str
    target: str = ""
    context: str = ""
    fuzzy: bool = False
    obsolete: bool = False
    previous_source: str | None = None
    previous_context: str | None = None
    previous_plural: str | None = None
    comment: str = ""
    notes: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    plural: str | None = None
    plural_targets: tuple[str, ...] = ()
    line: int = field(default=0, compare=False)
    rows: tuple[tuple[Row, ...], ...] = field(default=(), compare=False, repr=False)

    @property
    def key(self) -> str:
        """The unit's identity, comparable with `Segment.key`."""
        return make_key(self.source, self.context)

    @property
    def targets(self) -> tuple[str, ...]:
        """The translations: one for each plural form, or the only one."""
        return (self.target,) if self.plural is None else self.plural_targets

    @property
    def state(self) -> State:
        """Current, stale (fuzzy) or untranslated; a plural entry is translated when all its forms are."""
        targets = self.targets
        if not all(targets) or not targets:
            return State.UNTRANSLATED
        return State.STALE if self.fuzzy else State.CURRENT


@dataclass(frozen=True, slots=True)
class Catalog:
    """A PO or POT file: its header and its units in file order, obsolete ones last.

    `headers` keep the order and the spelling of the file; `comment` is the comment above the header entry.
    """

    units: tuple[Unit, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    comment: str = ""
    header_fuzzy: bool = False
