"""Numbers that the translation lost, invented or changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example, Remark, each_text
from pipeline.checks.numbers.compare import Difference, Reading, certain, compare
from pipeline.checks.numbers.contrary import contrary
from pipeline.checks.numbers.loose import is_explanation, may_be_left_out, rivals
from pipeline.checks.numbers.order import exchanged
from pipeline.checks.numbers.reading import code_of, mentions
from pipeline.checks.numbers.same import is_beside_month
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.numbers.mention import Mention
    from pipeline.checks.texts import Side, Texts
    from pipeline.model import Span

_READ = frozenset(("en", "de"))
"""Languages whose number words are known."""
_SMALL = 100
_EACH = re.compile(r"\b(?:je|jeweils|beide[nrsm]?|each|both|respectively|prozentige[rnms]?|fifty)\b")
_NEAR = 25
_PANDEMIC = "corona"


def _run(texts: Texts) -> Iterator[Remark]:
    source, target = texts.source, texts.target
    ours, theirs = mentions(source), mentions(target)
    found = compare(source, ours, target, theirs) if ours or theirs else None
    said = list(_remarks(found)) if found else []
    if not said and (code_of(source), code_of(target)) == ("en", "de"):
        some = len(ours) > 1 and len(theirs) > 1
        said = (some and [*_exchanged(texts, ours, theirs)]) or [*_contrary(texts)]
    yield from said


def _exchanged(texts: Texts, ours: list[Mention], theirs: list[Mention]) -> Iterator[Remark]:
    """Yield numbers that stand in each other's place."""
    found = exchanged(texts.source, ours, texts.target, theirs)
    if found:
        first, second = (_text(texts.source, each.span) for each in found.source)
        message = f"“{first}” and “{second}” have changed places in the translation"
        severity = None if found.sure else Severity.MINOR
        yield Remark(message, found.source[0].span, found.target[0].span, severity=severity)


def _contrary(texts: Texts) -> Iterator[Remark]:
    found = contrary(texts.source, texts.target)
    if found:
        ours, theirs = _text(texts.source, found[0]), _text(texts.target, found[1])
        yield Remark(f"“{ours}” is not in the translation, which has “{theirs}”", *found)


def _text(side: Side, span: Span) -> str:
    return side.text[slice(*span)]


def _remarks(found: Difference) -> Iterator[Remark]:
    left, right = found.source.left, found.target.left
    missing, added = sorted(certain(left, right)), sorted(certain(right, left))
    for at in range(max(len(missing), len(added))):
        one = missing[at] if at < len(missing) else None
        two = added[at] if at < len(added) else None
        severity = _severity(one, two, found)
        if severity is not Severity.NOTE:
            yield _remark(one, two, found, severity)


def _severity(one: Mention | None, two: Mention | None, found: Difference) -> Severity:
    if two and not one and is_explanation(two, found.target.side, found.source.side):
        return Severity.MINOR
    if (one and is_beside_month(one, found.source.side)) or (two and is_beside_month(two, found.target.side)):
        return Severity.MAJOR
    if one and two:
        return Severity.BLOCKER
    if one:
        return _alone(one, found.source, found.target)
    return _alone(two, found.target, found.source) if two else Severity.NOTE


def _alone(mention: Mention, of: Reading, other: Reading) -> Severity:
    """Return how bad it is that a number has none in its place; NOTE: not at all."""
    again = [each for each in other.all if each.level and not set(mention.values).isdisjoint(each.values)]
    if again:
        if mention.written and any(each.kind == "one" for each in other.left):
            return Severity.BLOCKER
        near = any(_is_for_each(each, other.side) for each in again)
        return Severity.NOTE if near or mention.written else Severity.MAJOR
    if mention.kind == "name":
        return Severity.NOTE if _PANDEMIC in other.side.folded else Severity.MAJOR
    if code_of(other.side) not in _READ and (mention.written or _may_be_a_word(mention)):
        return Severity.NOTE if mention.written else Severity.MINOR
    known = {code_of(of.side), code_of(other.side)} <= _READ
    loose = known and not rivals(of, other) and may_be_left_out(mention, of.side, of.all)
    return Severity.MINOR if loose else Severity.BLOCKER


def _is_for_each(mention: Mention, side: Side) -> bool:
    """Say whether a number counts for several things: „morgens und abends je 20 mg“."""
    start, end = mention.span
    return bool(_EACH.search(side.folded, max(0, start - _NEAR), end + _NEAR))


def _may_be_a_word(mention: Mention) -> bool:
    value = mention.values[0]
    return value == int(value) and abs(value) <= _SMALL


def _remark(one: Mention | None, two: Mention | None, found: Difference, severity: Severity) -> Remark:
    ours = found.source.side.text[slice(*one.span)] if one else ""
    theirs = found.target.side.text[slice(*two.span)] if two else ""
    if one and two:
        message = f"“{ours}” is not in the translation, which has “{theirs}”"
    elif one:
        message = f"“{ours}” is not in the translation" + (" as often" if severity is Severity.MAJOR else "")
    else:
        message = f"“{theirs}” is not in the source" + (" as often" if severity is Severity.MAJOR else "")
    return Remark(message, one.span if one else None, two.span if two else None, severity=severity)


_SHARE = "About 37 out of 200 people have it."

NUMBERS = Check(
    "numbers",
    Severity.BLOCKER,
    "compare the numbers with those of the English text",
    each_text(_run),
    (
        Example(Unit(_SHARE, "Etwa 73 von 200 Menschen haben es."), objects=True),
        Example(Unit(_SHARE, "Etwa 37 von 2000 Menschen haben es."), objects=True),
        Example(Unit("Half of them recover.", "Ein Drittel wird wieder gesund."), objects=True),
        Example(Unit("It takes three weeks.", "Es dauert zwei Wochen."), objects=True),
        Example(Unit("It takes 3-6 months.", "Es dauert 3 Monate."), objects=True),
        Example(Unit("Stage IV is treated.", "Stadium III wird behandelt."), objects=True),
        Example(Unit(_SHARE, "Etwa 37 von 200 Menschen haben es."), objects=False),
        Example(Unit("Half of them recover.", "Die Hälfte wird wieder gesund."), objects=False),
        Example(Unit("It takes two weeks.", "Es dauert 14 Tage."), objects=False),
        Example(Unit("A three-month course", "Ein dreimonatiger Kurs"), objects=False),
        Example(Unit("Both kidneys are examined.", "Die zwei Nieren werden untersucht."), objects=False),
        Example(Unit("Once the pain is gone, rest.", "Sobald der Schmerz weg ist, ruhen Sie sich aus."), objects=False),
    ),
)
