"""Acronyms of a translation that stand for nothing in the source text, where one of the source text is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.base import Remark
from pipeline.checks.names.concepts import german_acronyms, hits, meanings_of
from pipeline.checks.names.data_acronyms import STRICT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.checks.texts import Side, Texts
    from pipeline.model import Span

_KIND = "acronym"
_SHORTEST = 2


def strange(texts: Texts, source: Mapping[str, Span], target: Mapping[str, Span]) -> Iterator[Remark]:
    """Yield acronyms of a translation in the place of others; `source` and `target` say where acronyms first stand."""
    lost = {name: span for name, span in source.items() if not _is_kept(name, target)}
    new = (
        {name: span for name, span in target.items() if not _is_kept(name, source) and _is_plain(name)} if lost else {}
    )
    if not new:
        return
    meant = frozenset().union(*(hit.concepts for hit in hits(texts.source).get(_KIND, ())))
    for name, span in new.items():
        known = meanings_of(name) & STRICT
        gone = next((one for one in lost if _is_instead(one, known, texts, source, target, name)), None)
        if gone and not meanings_of(name) & meant:
            yield Remark(f"“{gone}” is not in the translation, which has “{name}”", lost[gone], span)
            return


def _is_kept(name: str, others: Mapping[str, Span]) -> bool:
    return name in others or name.removesuffix("s") in others or f"{name}s" in others


def _is_plain(name: str) -> bool:
    return name.isupper() and name.isalpha() and len(name) > _SHORTEST


def _is_instead(
    gone: str, known: frozenset[str], texts: Texts, source: Mapping[str, Span], target: Mapping[str, Span], come: str
) -> bool:
    """Say whether a new acronym (which stands for what is in `known`) stands where a lost one belongs.

    Of one of the two it is known what it stands for. Where the translation has the words that the lost one stands for,
    both are in brackets.
    """
    every = meanings_of(gone)
    meanings = frozenset(each for each in every & STRICT if german_acronyms(each))
    if not (meanings or known) or not german_acronyms_of(meanings).isdisjoint(target):
        return False
    said = frozenset().union(*(hit.concepts for hit in hits(texts.target).get(_KIND, ()) if hit.text != come))
    if not every & said:
        return gone not in texts.target.plain
    return _beside_bracket(texts.source, source[gone]) and _beside_bracket(texts.target, target[come])


def german_acronyms_of(concepts: frozenset[str]) -> frozenset[str]:
    """Return the German acronyms of concepts."""
    return frozenset().union(*map(german_acronyms, concepts))


def _beside_bracket(side: Side, span: Span) -> bool:
    """Say whether an acronym stands in brackets, or an explanation in brackets behind it."""
    return side.plain[max(0, span.start - 1) : span.start] == "(" or side.plain[span.end : span.end + 2] == " ("
