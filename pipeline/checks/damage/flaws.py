"""What is said about each kind of damage: ids, severities, messages and hints."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.model import Severity

if TYPE_CHECKING:
    from pipeline.checks.damage.gaps import Hole
    from pipeline.checks.damage.marks import Mark
    from pipeline.checks.damage.tail import Tail

_BEFORE, _AFTER = 50, 40
_LANGUAGES = {"de": "German", "en": "English", "es": "Spanish", "fr": "French"}


class Flaw(NamedTuple):
    """One piece of damage at `offset` of a block's text."""

    offset: int
    check: str
    severity: Severity
    message: str
    hint: str
    fix: str = ""


def excerpt(text: str, offset: int, mark: str = "⟦⟧") -> str:
    """Return the text around `offset` with `mark` put in, cut at spaces, "…" where it was cut."""
    before, after = text[:offset], text[offset:]
    if len(before) > _BEFORE:
        before = "…" + before[-_BEFORE:].partition(" ")[2]
    if len(after) > _AFTER:
        after = after[:_AFTER].rpartition(" ")[0] + "…"
    space = " " if mark and after[:1].isalnum() and not before.endswith("(") else ""
    return before + mark + space + after


def gap(text: str, hole: Hole) -> Flaw:
    """Return the flaw for a missing word."""
    message = f"a word seems to be missing ({hole.reason}): “{excerpt(text, hole.offset)}”"
    hint = "look the sentence up in the original page and put the missing words back"
    if hole.fix:
        hint = f"a sister page has “{hole.fix}” here; put the missing words back where ⟦⟧ stands"
    return Flaw(hole.offset, "damage-gap", Severity.MAJOR, message, hint, hole.fix)


def cut_quote(text: str, mark: Mark) -> Flaw:
    """Return the flaw for a quote or bracket without a partner."""
    message = f"{mark.mark} has no partner in this block: “{excerpt(text, mark.offset, '')}”"
    hint = "add the other half, or take this one out; the rest of the sentence may have been cut off"
    return Flaw(mark.offset, "damage-cut-quote", Severity.MINOR, message, hint)


def doubled_stop(text: str, mark: Mark) -> Flaw:
    """Return the flaw for a doubled mark; `fix` is the mark that should stand alone."""
    message = f"doubled punctuation “{mark.mark}”: “{excerpt(text, mark.offset, '')}”"
    return Flaw(mark.offset, "damage-doubled-stop", Severity.MINOR, message, "keep one of the two", mark.mark[0])


def missing_space(text: str, mark: Mark) -> Flaw:
    """Return the flaw for a mark that runs into the next word."""
    message = f"a space is missing after “{mark.mark}”: “{excerpt(text, mark.offset, '')}”"
    return Flaw(mark.offset, "damage-missing-space", Severity.MINOR, message, "put a space in")


def foreign_text(text: str, offset: int, language: str) -> Flaw:
    """Return the flaw for text in another language."""
    message = f"{_LANGUAGES.get(language, language)} text on the page: “{excerpt(text[offset:], 0, '')}”"
    hint = "translate it, or take it out where it is left over from the website around the page"
    return Flaw(offset, "damage-foreign-text", Severity.MAJOR, message, hint)


def unrelated_text(text: str, tail: Tail) -> Flaw:
    """Return the flaw for text appended after the page's end."""
    message = (
        f"{tail.end - tail.start} blocks after the page's sources do not belong to it "
        f"({tail.drift:.0%} of their words are new to the page): “{excerpt(text, 0, '')}”"
    )
    hint = "take them out unless the publisher wrote them"
    return Flaw(0, "damage-unrelated-text", Severity.MAJOR, message, hint)
