"""A check for what no translation may bring to a page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.base import Check, Example, Remark, each_text
from pipeline.checks.markup.active import dangers
from pipeline.checks.markup.characters import (
    DIRECTION,
    HARMLESS,
    REMOVABLE,
    RIGHT_TO_LEFT,
    describe,
    is_plain,
    is_right,
    is_suspect,
)
from pipeline.inline import decode_text
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Side, Texts

_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_SOFT_HYPHEN = "\u00ad"
_MARKED = re.compile("[<:&]")


class _Found(NamedTuple):
    character: str
    span: Span


def _run(texts: Texts) -> Iterator[Remark]:
    source, target = texts.source, texts.target
    if _MARKED.search(target.text):
        known = {danger.name for danger in dangers(source.text)}
        for name, span in {danger.name: danger.span for danger in dangers(target.text)}.items():
            if name not in known:
                yield Remark(f"{name} is not in the source", target=span)
    if not target.text.isascii() or not target.text.isprintable() or "&" in target.text:
        yield from _characters(source, target)
        yield from _soft_hyphens(source.text, target.text)


def _soft_hyphens(source: str, target: str) -> Iterator[Remark]:
    """Yield the soft hyphens of a translation, which searches don't look through, where the source has none."""
    if _SOFT_HYPHEN in target and _SOFT_HYPHEN not in source:
        for match in re.finditer(f"{_SOFT_HYPHEN}+", target):
            message = f"{describe(_SOFT_HYPHEN)} is not in the source"
            yield Remark(message, None, Span(*match.span()), "", Severity.MINOR)


def _characters(source: Side, target: Side) -> Iterator[Remark]:
    """Yield the characters that have no place in the translation, and that the source text hasn't either."""
    found = _suspects(target.text)
    known = {item.character for item in _suspects(source.text)} if found else set()
    for item in found:
        if item.character not in known:
            message = f"{describe(item.character)} is not in the source"
            fix = "" if item.character in REMOVABLE else None
            yield Remark(message, None, item.span, fix, Severity.MINOR if item.character in HARMLESS else None)


def _suspects(text: str) -> list[_Found]:
    """Return the characters that are suspect where they stand, in runs, and references to such characters."""
    if is_plain(text):
        return []
    right = DIRECTION if RIGHT_TO_LEFT.search(text) else frozenset()
    suspects = {character for character in set(text) - right if is_suspect(character)}
    runs = re.finditer(rf"([{re.escape(''.join(sorted(suspects)))}])\1*+", text) if suspects else ()
    found = [_Found(run[1], Span(*run.span())) for run in runs if len(run[0]) > 1 or not is_right(text, run.start())]
    return found + [item for item in _references(text) if item.character not in right]


def _references(text: str) -> list[_Found]:
    """Return the references to suspect characters."""
    return [
        _Found(character, Span(*match.span()))
        for match in (_REFERENCE.finditer(text) if "&" in text else ())
        for character in decode_text(match[0])[:1]
        if is_suspect(character)
    ]


UNSAFE_TEXT = Check(
    "unsafe-text",
    Severity.BLOCKER,
    "remove it",
    each_text(_run),
    (
        Example(Unit("See below.", "Siehe <script>alert(1)</script> unten."), objects=True),
        Example(Unit("See [below](/b).", "Siehe [unten](javascript:alert(1))."), objects=True),
        Example(Unit("10 mg a day", "\u202e10 mg am Tag"), objects=True),
        Example(Unit("liver cancer", "Leber\u200bkrebs"), objects=True),
        Example(Unit("liver cancer", "Leber\u00adkrebs"), objects=True),
        Example(Unit("liver\u00ad cancer", "Leber\u00adkrebs"), objects=False),
        Example(Unit("The doctor 👩\u200d⚕️ comes.", "Die Ärztin 👩\u200d⚕️ kommt."), objects=False),
        Example(Unit("below", "unten 👩\u200d⚕️"), objects=False),
    ),
)
