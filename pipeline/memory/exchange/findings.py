"""What is said of units and rows that cannot be used."""

from __future__ import annotations

from pipeline.model import Finding, Place, Severity

KINDS = {
    "memory-no-header": (Severity.NOTE, "nothing need be done, but check the languages"),
    "memory-no-language": (Severity.MINOR, "name the language with xml:lang"),
    "memory-no-pair": (Severity.NOTE, "check the language pair, if that is not what you meant"),
    "memory-wrong-languages": (Severity.MAJOR, "give the language pair of the file"),
    "memory-other-region": (Severity.NOTE, "look at each of them when it is offered as a draft"),
    "memory-empty-text": (Severity.MINOR, "write the missing text, or remove the unit"),
    "memory-too-long": (Severity.MAJOR, "split the unit"),
    "memory-bad-row": (Severity.MAJOR, "mend the row"),
    "memory-bad-value": (Severity.MAJOR, "mend the value"),
}
"""Check id → severity and what to do."""

_LONGEST = 40  # characters


def brief(text: str) -> str:
    """Return `text`, which may be of any length in a damaged file, as a message can show it."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def finding(check: str, message: str, place: Place, unit: str = "") -> Finding:
    """Return the finding of one of the checks of this package; `unit` is the source text concerned, where known."""
    severity, hint = KINDS[check]
    return Finding(check, severity, message, place, hint, unit=unit)
