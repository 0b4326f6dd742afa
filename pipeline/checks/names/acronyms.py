"""The check of acronyms: English ones left in German, and exchanged ones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.names.concepts import Hit, differences, german_acronyms, hits
from pipeline.checks.names.data_acronyms import CERTAIN, STAY_WRONG, STRICT
from pipeline.checks.names.strange_acronyms import strange
from pipeline.features.remember import Remembered
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Texts
    from pipeline.features import Word

_KIND = "acronym"
_GERMAN = dict(line.split(": ") for line in STAY_WRONG.strip().splitlines())
_ENGLISH_NAMED = re.compile(r"engl(?:\.|isch)")
_POSSESSIVE = re.compile("['’]s$")
_BEFORE = 40
"""So many characters before an acronym may say that it is English."""
_LONGEST = 8
_SHOUTED = 4
"""A text with so many words in capitals has no acronyms to tell."""


def _run(texts: Texts) -> Iterator[Remark]:
    target = _acronyms(texts.target.words)
    if not target:
        return
    source = _acronyms(texts.source.words)
    if len(target) < _SHOUTED or not texts.target.plain.isupper():
        yield from _left(source, target, texts.target.plain)
        found = [*_exchanged(texts), *_misspelled(source, target)]
        yield from found or strange(texts, source, target)


def _acronyms(words: Sequence[Word]) -> dict[str, Span]:
    """Return the acronyms of a text with where they first stand."""
    found: dict[str, Span] = {}
    for word in words:
        text = _known_as[word.text]
        if text:
            found.setdefault(text, Span(word.start, word.start + len(text)))
    return found


def _acronym(word: str) -> str:
    """Return the acronym that a word is or begins with ("WHO's"), "" for any other word."""
    text = word if word.isalnum() else _POSSESSIVE.sub("", word)
    is_one = 1 < len(text) <= _LONGEST and not text.islower() and sum(map(str.isupper, text)) > 1 and text.isalnum()
    return text if is_one else ""


_known_as = Remembered(_acronym)


def _left(source: dict[str, Span], target: dict[str, Span], plain: str) -> Iterator[Remark]:
    for name, span in target.items():
        right, there = _GERMAN.get(name), source.get(name) or source.get(f"{name}s")
        if right and there and not _ENGLISH_NAMED.search(plain, max(0, span.start - _BEFORE), span.start):
            fix = right if name in CERTAIN else None
            yield Remark(
                f"“{name}” is English: German has “{right}”", Span(there.start, there.start + len(name)), span, fix
            )


def _exchanged(texts: Texts) -> Iterator[Remark]:
    source, target = hits(texts.source).get(_KIND, ()), hits(texts.target).get(_KIND, ())
    missing, extra = differences(source, target)
    gone = [
        hit
        for hit in missing
        if hit.concepts & STRICT and (_is_acronym(hit) or any(map(german_acronyms, hit.concepts)))
    ]
    come = [hit for hit in extra if hit.concepts & STRICT and _is_acronym(hit) and hit.text not in _GERMAN]
    for at, hit in enumerate(gone if come else ()):
        other = come[min(at, len(come) - 1)]
        yield Remark(f"“{hit.text}” is not in the translation, which has “{other.text}”", hit.span, other.span)


def _is_acronym(hit: Hit) -> bool:
    return sum(map(str.isupper, hit.text)) > 1 or hit.text in ("Tbc", "Aids", "Hib")


def _misspelled(source: dict[str, Span], target: dict[str, Span]) -> Iterator[Remark]:
    """Yield acronyms that have the letters of a missing one in another order."""
    gone = {_letters(name): name for name in source if name not in target and len(name) > 2}  # noqa: PLR2004 - letters
    for name, span in target.items() if gone else ():
        wanted = gone.get(_letters(name)) if name not in source and name.isalpha() else None
        if wanted and wanted != name and wanted.casefold() != name.casefold():
            yield Remark(f"“{wanted}” is not in the translation, which has “{name}”", source[wanted], span)


def _letters(name: str) -> str:
    return "".join(sorted(name.upper()))


ACRONYMS = Check(
    "acronyms",
    Severity.MAJOR,
    "use the acronym that German has for it",
    each_text(_run),
    (
        Example(Unit("an MRI scan of the breast", "eine MRI-Aufnahme der Brust"), objects=True),
        Example(Unit("HIV is a virus.", "HPV ist ein Virus."), objects=True),
        Example(Unit("World Health Organization (WHO)", "Weltgesundheitsorganisation (WGO)"), objects=True),
        Example(Unit("an MRI scan of the breast", "eine MRT-Aufnahme der Brust"), objects=False),
        Example(Unit("You may need an ECG.", "Vielleicht brauchen Sie ein EKG."), objects=False),
        Example(Unit("She is in the ICU.", "Sie liegt auf der Intensivstation."), objects=False),
    ),
    ENGLISH_GERMAN,
)
