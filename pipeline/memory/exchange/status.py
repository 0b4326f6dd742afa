"""How far the translations of a file can be trusted.

Of what other tools say of them, only what says so without doubt counts; the properties stay with the entry in any case:

- Trados Studio's `x-ConfirmationLevel`: Draft, Unspecified and the two rejections are doubtful, whatever has been
  translated or approved is approved, even where a machine proposed it;
- otherwise `x-Origin` (Trados Studio; others use it likewise) that names machine translation;
- otherwise `x-status`, `x-state`, `status` or `state` with one of the plain words below;
- otherwise "MT!" as the one who changed a translation last (Trados, Wordfast, memoQ).
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.memory.exchange.findings import finding
from pipeline.memory.exchange.matching import LONGEST_TAG, suits
from pipeline.model import Finding, MemoryEntry, Place, Status
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LEVELS = {
    "draft": Status.FUZZY,
    "unspecified": Status.FUZZY,
    "rejectedtranslation": Status.FUZZY,
    "rejectedsignoff": Status.FUZZY,
    "translated": Status.APPROVED,
    "approvedtranslation": Status.APPROVED,
    "approvedsignoff": Status.APPROVED,
}
_MACHINES = frozenset(("mt", "amt", "nmt", "machine", "machine-translation", "machinetranslation", "adaptivemt"))
_WORDS = dict.fromkeys(
    ("fuzzy", "draft", "unapproved", "rejected", "needs-review", "needs-work", "needs-translation"), Status.FUZZY
) | dict.fromkeys(_MACHINES, Status.MACHINE)
_WORD_TYPES = frozenset(("x-status", "x-state", "status", "state"))
_TYPES = _WORD_TYPES | {"x-confirmationlevel", "x-origin"}
_MACHINE_USER = "MT!"
_MOST_TAGS = 8
"""How many languages a message names."""


def known_status(extras: Iterable[tuple[str, str]], who: str) -> Status:
    """Return the status that notes and properties (as `units.Extra`) and the last editor tell; approved, if nothing."""
    values = {
        kind: value.strip().lower()
        for name, value in extras
        if (kind := name.lower().removeprefix("prop:")) in _TYPES and name != kind
    }
    level = values.get("x-confirmationlevel", "")
    if level in _LEVELS:
        draft = _LEVELS[level] is Status.FUZZY
        return Status.MACHINE if draft and values.get("x-origin") in _MACHINES else _LEVELS[level]
    if values.get("x-origin") in _MACHINES:
        return Status.MACHINE
    word = next((_WORDS[value] for name, value in values.items() if name in _WORD_TYPES and value in _WORDS), None)
    return word or (Status.MACHINE if who == _MACHINE_USER else Status.APPROVED)


class OtherRegions:
    """Translations of a file that are for another region than the one wanted: at most fuzzy, and told once."""

    def __init__(self, wanted: str) -> None:
        self._wanted = wanted
        self._number = 0
        self._first: Place | None = None
        self._tags: dict[str, None] = {}

    def checked(self, entry: MemoryEntry, tag: str, place: Place) -> MemoryEntry:
        """Return an entry whose target is in the language `tag`; people must look at it where that is another region's.

        What is fuzzy or from a machine stays what it is.
        """
        if suits(tag, self._wanted) != "region":
            return entry
        self._number += 1
        self._first = self._first or place
        if len(self._tags) < _MOST_TAGS:
            self._tags.setdefault(tag[:LONGEST_TAG])
        return replace(entry, status=Status.FUZZY) if entry.status is Status.APPROVED else entry

    def findings(self) -> Iterator[Finding]:
        """Yield the finding on all of them, if there are any."""
        if self._first:
            number, tags = count(self._number, "translation"), ", ".join(self._tags)
            message = f"{number} in {tags}, not in {self._wanted}: none counts as approved"
            yield finding("memory-other-region", message, self._first)
