"""What placeholders look like in texts of any origin."""

from __future__ import annotations

import re
from html.entities import html5
from typing import TYPE_CHECKING, NamedTuple

from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_PRINTF = r"(?:(?P<{0}n>\d{{1,3}})\$)?[-+0#{1}]*+\d*+(?:\.\d*+)?(?P<{0}c>(?:hh?|ll?|[qjztL])?[sdiufFeEgGxXorcaA@])"
_MARKS = (
    r"(?P<mustache>\{\{\{?[#/^>&]?\s*+[A-Za-z_][\w.-]*+(?:\s[^{}]{0,80})?\}\}\}?)",
    r"(?P<shell>\$\{[^{}\n]{1,80}\}|%\{[A-Za-z_]\w*+\})",
    r"(?P<icu>\{\s*+\w++\s*+,\s*+(?:plural|selectordinal|select|number|date|time|spellout|ordinal|duration)\b)",
    r"(?P<brace>\{(?:[A-Za-z_0-9][\w.\[\]]*+(?:![rsa])?(?::[^{}\s]{0,20})?)?\})",
    r"(?P<named>%\([A-Za-z_][\w.]*+\)[-+#0 ]*+\d*+(?:\.\d++)?[sdifeEgGxXorca])",
    r"(?P<variable>(?<![\w$])\$(?!(?:bn|mn?|k|tn|US|USD|CAD|AUD)\b)[A-Za-z_]\w*+)",
    r"(?P<entity>&[A-Za-z][A-Za-z0-9]{1,31};)",
    r"(?P<percents>(?<![\w%])%[A-Za-z_][\w.]++%)",
    r"(?P<symbol>(?<![^\s(„“\"'>]):[a-z_]\w++(?![:\w]))",
)
_PLAIN = re.compile("|".join((*_MARKS, r"(?<![\w%)])%" + _PRINTF.format("p", "") + r"(?!\w)")))
"""In a text without a flag: a percent sign after a number, or before a space, is one."""
_FORMAT = re.compile("|".join((r"%%", *_MARKS, "%" + _PRINTF.format("p", " '"))))
_DOUBLED = re.compile(r"\{\{|\}\}|(?P<brace>\{[^{}]*+\})|[{}]")
_PRINTF_FLAGS = frozenset(f"{name}-format" for name in ("c", "objc", "python", "php", "perl", "boost", "lua", "ruby"))
_OPENING = re.compile("[{%$&:]")


class Placeholder(NamedTuple):
    """A placeholder: as it stands in the text, what it must be compared by, and where it stands."""

    text: str
    key: str
    span: Span


def placeholders(text: str, flags: tuple[str, ...], *, doubled: bool) -> list[Placeholder]:
    """Return the placeholders of a text; `doubled` says that literal braces are doubled in it."""
    if not _OPENING.search(text):
        return []
    pattern = _FORMAT if _PRINTF_FLAGS.intersection(flags) else _PLAIN
    found = list(_read(pattern, text, skip_braces=doubled))
    if doubled:
        found += [_placeholder(match, match[0]) for match in _DOUBLED.finditer(text) if match["brace"]]
    if any("," in item.key and item.key[0] == "{" for item in found):
        return [item for item in found if not _is_wording(text, item)]
    return found


def _is_wording(text: str, item: Placeholder) -> bool:
    """Say whether braces hold a text to translate: in ICU messages those behind "one", "other", "=0"."""
    before = text[max(0, item.span.start - 2) : item.span.start].rstrip()
    return item.text.endswith("}") and before[-1:].isalnum()


def lone_brace(text: str) -> Span | None:
    """Return the first brace that is neither doubled nor one of a placeholder."""
    found = (match for match in _DOUBLED.finditer(text) if len(match[0]) == 1)
    return next((Span(*match.span()) for match in found), None)


def _read(pattern: re.Pattern[str], text: str, *, skip_braces: bool) -> Iterator[Placeholder]:
    number = 0
    for match in pattern.finditer(text):
        if match["pc"]:
            number += 0 if match["pn"] else 1
            yield _placeholder(match, f"%{match['pn'] or number}${match['pc']}")
        elif not (skip_braces and match[0].startswith("{")) and not _is_character(match[0]) and match[0] != "%%":
            yield _placeholder(match, "".join(match[0].split()))


def _is_character(text: str) -> bool:
    """Say whether a text is a reference that every browser knows: the character itself may stand for it."""
    return text[0] == "&" and text[1:] in html5


def _placeholder(match: re.Match[str], key: str) -> Placeholder:
    return Placeholder(match[0], key, Span(*match.span()))
