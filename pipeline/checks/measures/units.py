"""A check of the units of measurement beside numbers, and of how long something lasts."""

from __future__ import annotations

import re
from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.measures import data_units as data
from pipeline.checks.measures.indefinite import exchanged_spans
from pipeline.checks.measures.matching import matched
from pipeline.checks.measures.mentions import mentioned
from pipeline.checks.measures.money import exchanged_currency
from pipeline.checks.measures.quantities import quantities
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.checks.measures.matching import Matching
    from pipeline.checks.measures.quantity import Quantity
    from pipeline.checks.texts import Side, Texts
    from pipeline.model import Span

_SOFT = (
    data.MONEY
    | data.FORMS
    | data.TIMES
    | frozenset("fortnight quarter halfyear halfhour U ° °C °F injection lb bpm".split())
    | frozenset("mol stone ft yard inch acre tonne".split())
)
"""Units that a translation may leave out or put in."""
_SPANS = frozenset("minute hour day week month".split())
"""Units of time that nobody understands without their name, as those of age."""
_CALORIES = {"kcal", "cal"}
"""Small and large ones, which people mix up; not where "kcal" is written."""
_RATIOS = tuple(map(Decimal, (100, 1000, 10000, 100000)))
"""What a share is counted in ("5 out of 100")."""


def _units(texts: Texts) -> Iterator[Remark]:
    matching = None
    if any(each.unit for side in (texts.source, texts.target) for each in quantities(side)):
        matching = matched(texts)
        yield from _exchanged(texts, matching)
        yield from _dropped(texts, matching)
        yield from _added(texts, matching)
    yield from exchanged_spans(texts)
    if not matching or not any(source.unit in data.MONEY for source, _ in matching.exchanged):
        yield from exchanged_currency(texts)


def _exchanged(texts: Texts, matching: Matching) -> Iterator[Remark]:
    for source, target in matching.exchanged:
        if source.every or target.every or not _is_certain(texts, source, target):
            continue
        message = f"“{_shown(texts.source, source)}” has become “{_shown(texts.target, target)}”"
        severity = Severity.MAJOR if source.unit in data.MONEY and target.unit in data.MONEY else None
        yield Remark(message, source.span, target.span, severity=severity)


def _is_certain(texts: Texts, source: Quantity, target: Quantity) -> bool:
    """Say whether two amounts of one value stand for each other.

    They may be of different things: "one cup", „eine Minute“; then one of the units stands elsewhere on the other side.
    """
    if {source.unit, target.unit} == _CALORIES and "kcal" not in texts.source.plain:
        return False
    lasting = {source.unit, target.unit} <= data.TIMES
    implied = source.implied or target.implied
    if not implied and (lasting or source.amount[0] == target.amount[0] or not {source.unit, target.unit} & _SOFT):
        return True
    if target.shared and source.unit not in _SOFT:
        return True
    unfounded = target.unit not in mentioned(texts.source)
    return unfounded and (lasting or (not implied and source.unit not in mentioned(texts.target)))


def _shown(side: Side, quantity: Quantity) -> str:
    text = side.text[quantity.span.start : quantity.span.end]
    return f"{text} {quantity.unit}" if quantity.shared else text


def _dropped(texts: Texts, matching: Matching) -> Iterator[Remark]:
    firm = [each for each in matching.source if each.unit not in _SOFT and not (each.shared or each.implied)]
    bare = _bare(texts.target) if firm else {}
    usual = _bare(texts.source) if firm else {}
    for each in firm:
        places = bare.get(each.value, [])
        lost = len(places) > len(usual.get(each.value, ())) and not _is_understood(each, texts)
        if lost and not _is_ratio(each, bare):
            message = f"“{_shown(texts.source, each)}” has lost its unit in the translation"
            yield Remark(message, each.span, places[-1].span)


def _added(texts: Texts, matching: Matching) -> Iterator[Remark]:
    new = [each for each in matching.target if _is_new(each, texts)]
    bare = _bare(texts.source) if new else {}
    for each in new:
        places = [place for place in bare.get(each.value, ()) if not _is_slashed(texts.source.plain, place.span)]
        if places and not _is_ratio(each, bare):
            yield Remark(f"the source has no unit for “{_shown(texts.target, each)}”", places[-1].span, each.span)


def _is_slashed(text: str, span: Span) -> bool:
    """Say whether a number is part of something like "24/7"."""
    return "/" in (text[span.end : span.end + 1], text[max(0, span.start - 1) : span.start])


def _is_new(quantity: Quantity, texts: Texts) -> bool:
    """Say whether a unit in the translation is not what may be understood ("aged 60", "38.5")."""
    understood = quantity.shared or quantity.implied or (quantity.unit in _SOFT and quantity.unit not in _SPANS)
    return not understood and quantity.unit not in mentioned(texts.source) and not _is_understood(quantity, texts)


def _is_understood(quantity: Quantity, texts: Texts) -> bool:
    """Say whether the unit goes without saying, as that of a body mass index does."""
    words = data.STANDARD.get(quantity.unit)
    return words is not None and re.search(words, texts.source.folded) is not None


def _bare(side: Side) -> dict[Decimal, list[Quantity]]:
    """Return the numbers without a unit by their value."""
    found: defaultdict[Decimal, list[Quantity]] = defaultdict(list)
    for each in quantities(side):
        if not each.unit:
            found[each.value].append(each)
    return found


def _is_ratio(quantity: Quantity, bare: Mapping[Decimal, object]) -> bool:
    return quantity.unit in ("%", "‰") and any(number in bare for number in _RATIOS if number != quantity.value)


UNITS = Check(
    "units",
    Severity.BLOCKER,
    "give the number the unit that it has in the source",
    each_text(_units),
    (
        Example(Unit("Take 20 mg of it.", "Nehmen Sie 20 g davon."), objects=True),
        Example(Unit("Take 400 mcg of it.", "Nehmen Sie 400 mg davon."), objects=True),
        Example(Unit("It lasts three weeks.", "Es dauert drei Monate."), objects=True),
        Example(Unit("It affects 10% of women.", "Es betrifft 10 Frauen."), objects=True),
        Example(Unit("Take 100 of these tablets.", "Nehmen Sie 100 mg dieser Tabletten."), objects=True),
        Example(Unit("Take 400 mcg of it.", "Nehmen Sie 400 Mikrogramm davon."), objects=False),
        Example(Unit("It lasts a fortnight.", "Es dauert 14 Tage."), objects=False),
        Example(Unit("It lasts 18 months.", "Es dauert anderthalb Jahre."), objects=False),
        Example(Unit("It affects 10% of women.", "Es betrifft 10 von 100 Frauen."), objects=False),
        Example(Unit("It took many years.", "Es hat viele Jahre gedauert."), objects=False),
    ),
    ENGLISH_GERMAN,
)
