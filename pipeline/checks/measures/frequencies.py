"""A check of how often something is to be done, or happens."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.measures import data_units as data
from pipeline.checks.measures.matching import leftover, matched
from pipeline.checks.measures.quantities import quantities
from pipeline.checks.measures.quantity import scaled
from pipeline.checks.measures.rates import rates
from pipeline.checks.measures.rhythm import beats, is_about, is_all_week, is_daily, is_same, named_times
from pipeline.checks.measures.spans import times
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from pipeline.checks.measures.periods import Period
    from pipeline.checks.measures.quantity import Quantity
    from pipeline.checks.measures.rates import Count
    from pipeline.checks.measures.rhythm import Beat
    from pipeline.checks.texts import Side, Texts
    from pipeline.model import Span

_Item = TypeVar("_Item")
_MOST = 50
"""So many frequencies of a text are compared one by one."""
_PARTS = ("morgen", "abend", "mittag", "nacht", "früh")
"""Times of day, which may stand for a number of times a day."""


def _frequencies(texts: Texts) -> Iterator[Remark]:
    source = rates(texts.source)
    if source.counts or source.periods:
        found = list(_counts(texts))
        several = (each for each in source.counts[:_MOST] if each.value != 1)
        stood = any(each.period and _stands(each, texts) for each in several)
        yield from found or (() if stood else _periods(texts))
    if any(each.every for each in quantities(texts.source)):
        yield from _intervals(texts)
    if any(each.every for side in (texts.source, texts.target) for each in quantities(side)):
        yield from _distances(texts)
        yield from _rhythm(texts)


def _counts(texts: Texts) -> Iterator[Remark]:
    """Yield the numbers of times that have another one in the translation, or none."""
    source, target = rates(texts.source).counts, rates(texts.target).counts
    bound = [each for each in source if each.period]
    lost, new = _left(_by_value(bound), _by_value(target)), _left(_by_value(target), _by_value(source))
    for gone, other in zip(lost, new, strict=False):
        if not _stands(gone, texts) or _is_more(gone, other, texts):
            yield _exchange(texts, gone.span, other.span)
    if lost and not new:
        yield from (_missing(texts, each) for each in lost if _is_gone(each, texts))
    if not source:
        yield from _unfounded(texts, new)


def _is_more(once: Count, other: Count, texts: Texts) -> bool:
    """Say whether "once a month" has become another number of times in the same period."""
    in_same = once.value == 1 and once.period and other.period and once.period.unit == other.period.unit
    return bool(in_same) and all(other.value != each.value for each in rates(texts.source).counts)


def _by_value(counts: Iterable[Count]) -> list[tuple[Decimal, Count]]:
    return [(each.value, each) for each in counts]


def _left(these: Sequence[tuple[Hashable, _Item]], those: Sequence[tuple[Hashable, _Item]]) -> list[_Item]:
    """Return the first of these items that those have fewer of."""
    return list(islice(leftover(these, Counter(key for key, _ in those)), _MOST))


def _stands(count: Count, texts: Texts) -> bool:
    """Say whether the translation tells a number of times by a distance of times ("every 8 hours")."""
    if count.period is None or not count.value:
        return False
    name, size = scaled(Decimal(1), count.period.unit)
    distance = (name, (size / count.value).normalize())
    return distance in _lengths(texts.target)


@lru_cache(maxsize=4)
def _lengths(side: Side) -> frozenset[tuple[str, Decimal]]:
    """Return all amounts in a text, its periods included."""
    amounts = [each.amount for each in quantities(side) if each.unit]
    return frozenset((*amounts, *(scaled(Decimal(1), each.unit) for each in rates(side).periods)))


def _is_gone(count: Count, texts: Texts) -> bool:
    if count.period is None or _stands(count, texts):
        return False
    if count.value == 1:
        return count.period.unit not in times(texts.target)
    parts = sum(texts.target.folded.count(part) for part in _PARTS)
    return (
        parts < count.value
        and count.value not in named_times(texts.target)
        and all(each.value != count.value for each in texts.target.numbers)
    )


def _missing(texts: Texts, count: Count) -> Remark:
    return Remark(f"“{_text(texts.source, count.span)}” is not in the translation", count.span)


def _unfounded(texts: Texts, new: list[Count]) -> Iterator[Remark]:
    """Yield numbers of times in a period that stand for a bare "daily"."""
    numbers = frozenset(each.value for each in texts.source.numbers)
    period = next((each for each in rates(texts.source).periods if each.sure), None)
    for each in new if period else ():
        if each.period and each.value != 1 and each.value not in numbers and period:
            yield _exchange(texts, period.span, each.span)


def _periods(texts: Texts) -> Iterator[Remark]:
    """Yield the periods that have another one in the translation."""
    source, target = rates(texts.source).periods, rates(texts.target).periods
    sure, others = [each for each in source if each.sure], [each for each in target if each.sure]
    if not sure or not others or (is_all_week(texts.source) and is_daily(texts.target)):
        return
    lost = _open(sure, target, texts.target)
    new = _open(others, source, texts.source)
    for gone, other in zip(lost, new, strict=False):
        apart = gone.unit not in times(texts.target) and other.unit not in times(texts.source)
        if apart or len(sure) == len(others):
            yield _exchange(texts, gone.span, other.span)


def _open(sure: Sequence[Period], periods: Iterable[Period], side: Side) -> list[Period]:
    """Return the periods that a text has too few of, and no duration of that length ("24 hours")."""
    lengths = {each.amount for each in quantities(side) if each.unit}
    left = _left([(each.unit, each) for each in sure], [(each.unit, each) for each in periods])
    return [each for each in left if scaled(Decimal(1), each.unit) not in lengths]


def _distances(texts: Texts) -> Iterator[Remark]:
    """Yield "daily" that has become "every other day", and the other way round."""
    source, target = _sole(texts.source), _sole(texts.target)
    if source is None or target is None:
        return
    first, second = source[:1], target[:1]
    if first and not second:
        new = [each for each in quantities(texts.target) if each.every and each.amount not in _lengths(texts.source)]
        lost = _open(first, (), texts.target) if new else []
        yield from (_exchange(texts, lost[0].span, each.span) for each in new[:1] if lost and _is_other(each, lost[0]))
    if second and not first:
        gone = [each for each in quantities(texts.source) if each.every and each.amount not in _lengths(texts.target)]
        found = _open(second, (), texts.source) if gone else []
        yield from (
            _exchange(texts, each.span, found[0].span) for each in gone[:1] if found and _is_other(each, found[0])
        )


def _is_other(distance: Quantity, period: Period) -> bool:
    return not is_about(distance.amount, scaled(Decimal(1), period.unit))


def _rhythm(texts: Texts) -> Iterator[Remark]:
    """Yield a distance of times that has become another number of times in a period, and the other way round."""
    source, target = beats(texts.source), beats(texts.target)
    if len(source) == len(target) > 1 and _has_no_other(texts):
        lost, new = _unlike(source, target), _unlike(target, source)
        if len(lost) == len(new) == 1:
            yield _exchange(texts, lost[0].span, new[0].span)
            return
    ways = {each.is_count for each in source}, {each.is_count for each in target}
    if ways not in (({True}, {False}), ({False}, {True})):
        return
    if not any(is_same(one, two) for one in source[:_MOST] for two in target[:_MOST]):
        yield _exchange(texts, source[0].span, target[0].span)


def _has_no_other(texts: Texts) -> bool:
    """Say whether nothing but the beats tells how often: no bare "daily", no „morgens“, no weekdays."""
    return not any(_sole(side) or any(named_times(side)) for side in (texts.source, texts.target))


def _unlike(these: Sequence[Beat], those: Sequence[Beat]) -> list[Beat]:
    """Return the beats that the others have fewer of."""
    rest, left = list(those[:_MOST]), []
    for one in these[:_MOST]:
        same = next((two for two in rest if is_same(one, two)), None)
        if same:
            rest.remove(same)
        else:
            left.append(one)
    return left


def _sole(side: Side) -> list[Period] | None:
    """Return the sure periods of a text; None if it says a number of times, which a distance may stand for."""
    known = rates(side)
    return None if any(each.value != 1 for each in known.counts) else [each for each in known.periods if each.sure]


def _intervals(texts: Texts) -> Iterator[Remark]:
    for source, target in matched(texts).exchanged:
        if source.every and {source.unit, target.unit} <= data.TIMES:
            yield _exchange(texts, source.span, target.span)


def _exchange(texts: Texts, source: Span, target: Span) -> Remark:
    return Remark(f"“{_text(texts.source, source)}” has become “{_text(texts.target, target)}”", source, target)


def _text(side: Side, span: Span) -> str:
    return side.text[span.start : span.end]


FREQUENCIES = Check(
    "frequencies",
    Severity.BLOCKER,
    "say as often as the source does",
    each_text(_frequencies),
    (
        Example(Unit("Take it twice a day.", "Nehmen Sie es dreimal am Tag."), objects=True),
        Example(Unit("Take it three times a week.", "Nehmen Sie es dreimal am Tag."), objects=True),
        Example(Unit("Take it every 8 hours.", "Nehmen Sie es alle 8 Tage."), objects=True),
        Example(Unit("Take it daily.", "Nehmen Sie es wöchentlich."), objects=True),
        Example(Unit("Take it twice a day.", "Nehmen Sie es zweimal täglich."), objects=False),
        Example(Unit("Take it every other day.", "Nehmen Sie es jeden zweiten Tag."), objects=False),
        Example(Unit("Take it every 8 hours.", "Nehmen Sie es dreimal am Tag."), objects=False),
        Example(Unit("Your daily life will change.", "Ihr Alltag wird sich ändern."), objects=False),
    ),
    ENGLISH_GERMAN,
)
