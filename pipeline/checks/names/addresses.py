"""The check of web and e-mail addresses, DOIs and telephone numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import EVERYWHERE, Check, Example, Remark, each_text
from pipeline.checks.names.address import Address, find, is_same
from pipeline.checks.names.phones import phones
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Texts

_MOST = 50
"""So many addresses that differ are compared with one another: no text has more of them."""
_MAY_HAVE = re.compile(r"[@:/]|\.\w|\d\d")
_MALFORMED = re.compile(
    r"\b(?:(?P<scheme>https?)(?::/(?!/)|:///++|//|[;,.]//?|:\\{1,2}|:[ \u00a0]//?)|(?:htp|hhttp|htttp|ttp|htt)s?://?"
    r"|www(?:[,;:]|\.\.)(?=\w)|ww\.(?=\w)|wwww\.)(?P<rest>[^\s<>\"'()]*)",
    re.IGNORECASE,
)
"""An address that leads nowhere: "https:/www.example.org", "www,example.org"."""


def _run(texts: Texts) -> Iterator[Remark]:
    source, target = texts.source, texts.target
    if _MAY_HAVE.search(source.text):
        yield from _compared(find(source.text), find(target.text))
        yield from _malformed(source.text, target.text)
        yield from _compared(list(phones(source.plain)), list(phones(target.plain)))


def _malformed(source: str, target: str) -> Iterator[Remark]:
    for match in _MALFORMED.finditer(target):
        if match[0] not in source:
            right = f"{match['scheme']}://{match['rest']}" if match["scheme"] else ""
            fix = right if right and right.rstrip(".,;:") in source else None
            yield Remark(f"“{match[0]}” is no address", None, Span(*match.span()), fix)


def _compared(source: Sequence[Address], target: Sequence[Address]) -> Iterator[Remark]:
    missing, extra = _unlike(source, target), _unlike(target, source)
    gone_all = [one for one in missing if not any(is_same(one, other) for other in extra)]
    come_all = [one for one in extra if not any(is_same(other, one) for other in missing)]
    for at, gone in enumerate(gone_all):
        come = next((one for one in come_all[at:] if one.kind == gone.kind), None)
        if come:
            message = f"“{gone.text}” is not in the translation, which has “{come.text}”"
            fix = gone.text if gone.kind in ("e-mail", "DOI") else None
            yield Remark(message, gone.span, come.span, fix)
        elif not any(gone.text in one.text for one in target[:_MOST]):
            yield Remark(f"“{gone.text}” is not in the translation", gone.span)


def _unlike(ones: Sequence[Address], others: Sequence[Address]) -> list[Address]:
    """Return the first of the addresses that are not literally among others, each once."""
    known = {(other.kind, other.value.casefold()) for other in others}
    found = {key: one for one in ones if (key := (one.kind, one.value.casefold())) not in known}
    return list(found.values())[:_MOST]


ADDRESSES = Check(
    "addresses",
    Severity.MAJOR,
    "use the addresses and telephone numbers of the English text",
    each_text(_run),
    (
        Example(Unit("Write to info@example.org.", "Schreiben Sie an info@example.com."), objects=True),
        Example(Unit("See https://example.org/a.", "Siehe https://example.net/a."), objects=True),
        Example(Unit("Call +49 221 123456.", "Rufen Sie 0221 123465 an."), objects=True),
        Example(Unit("See https://example.org/a.", "Siehe https:/example.org/a."), objects=True),
        Example(Unit("See https://example.org/en/a.", "Siehe https://example.org/de/a."), objects=False),
        Example(Unit("Call +49 221 123456.", "Rufen Sie 0221/12 34 56 an."), objects=False),
    ),
    EVERYWHERE,
)
