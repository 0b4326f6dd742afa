"""How far other tools trust their translations.

Only what says so without doubt counts; the properties stay with the entry in any case:

- Trados Studio's `x-ConfirmationLevel`: Draft, Unspecified and the two rejections are doubtful, whatever has been
  translated or approved is approved, even where a machine proposed it;
- otherwise `x-Origin` (Trados Studio; others use it likewise) that names machine translation;
- otherwise `x-status`, `x-state`, `status` or `state` with one of the plain words below;
- otherwise "MT!" as the one who changed a translation last (Trados, Wordfast, memoQ).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.model import Status

if TYPE_CHECKING:
    from collections.abc import Iterable

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
