"""Telephone numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Remark
from pipeline.checks.names.address import Address
from pipeline.checks.names.data_addresses import CALLS, EMERGENCY, LOCAL
from pipeline.model import Severity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_PHONE = re.compile(r"(?<![\w.,/–-])(?:\+|\(?0|1-)[\d()]{1,6}(?:[ \u00a0/()–-]{1,3}\d{1,8}){1,7}+(?!\d|[.,]\d)")
_DATE = re.compile(r"0\d([/–-])(?:0[1-9]|[12]\d|3[01])\1(?:19|20)\d\d\b")
_FEWEST = 7
"""A number with fewer digits is none to call, if it isn't one for emergencies."""
_COUNTRY = re.compile(r"^(?:\+|00)(49|43|41|44|1)(?:\(?0\)?)?")
_CALLED = re.compile(rf"\b{CALLS}\w*\b", re.IGNORECASE)
_SHORT = re.compile(r"(?<![\w.,/+–-])(?:116[\s\u00a0]?\d{3}|19[\s\u00a0]?222|\d{3,5})(?![\w%]|[.,–-]\d|[\s\u00a0]\d)")
_NUMBERS = frozenset(EMERGENCY.split())
_LOCAL = {number: frozenset(others.split()) for number, others in LOCAL.items()}
_NEAR = 60
"""So many characters may lie between "call" and a number."""


def phones(plain: str) -> Iterator[Address]:
    """Yield the telephone numbers of a text that tell by their form that they are: "+49 221 1234", "0800 111 0 111"."""
    if "+" in plain or "0" in plain or "1-" in plain:
        for match in _PHONE.finditer(plain):
            text = match[0].rstrip("() \u00a0/–-")
            value = _national(text)
            if len(value) >= _FEWEST and not _DATE.match(text):
                yield Address("telephone", value, text, Span(match.start(), match.start() + len(text)))


def _national(text: str) -> str:
    written = re.sub(r"[^\d+]", "", text.replace("(0)", ""))
    return _COUNTRY.sub("", written).lstrip("0")


def numbers_to_call(source: str, target: str) -> Iterator[Remark]:
    """Yield the emergency numbers of a source text that its translation hasn't; those of its own country will do."""
    if not _CALLED.search(source):
        return
    wanted = {one.value: one for one in _short(source) if one.value in _NUMBERS and _is_called(source, one.span)}
    given = {one.value: one for one in _short(target)} if wanted else {}
    for gone in wanted.values():
        if given.keys().isdisjoint((gone.value, *_LOCAL.get(gone.value, ()))):
            come = next((one for one in given.values() if one.value not in wanted), None)
            told = f", which has “{come.text}”" if come else ""
            message = f"“{gone.text}” is not in the translation{told}"
            yield Remark(message, gone.span, come.span if come else None, severity=None if come else Severity.MAJOR)


def _short(text: str) -> Iterator[Address]:
    for match in _SHORT.finditer(text):
        yield Address("telephone", re.sub(r"\D", "", match[0]), match[0], Span(*match.span()))


def _is_called(text: str, span: Span) -> bool:
    return _CALLED.search(text, max(0, span.start - _NEAR), span.end + _NEAR // 2) is not None
