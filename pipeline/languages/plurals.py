"""gettext's Plural-Forms from CLDR's plural rules."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from babel.plural import PluralRule

_CATEGORIES = ("zero", "one", "two", "few", "many", "other")
_FRACTION_OPERANDS = frozenset("vwftec")
# Every rule of CLDR looks at remainders of 10, 100, 1000, 100,000 or 1,000,000 and at single small numbers.
_SAMPLES = (*range(1001), *range(1000, 1_000_001, 1000))


class _Test(NamedTuple):
    """A condition in C; `operator` is the one that joins its parts, "" where it is a single comparison."""

    operator: str
    text: str


_Condition: TypeAlias = _Test | bool
_Tree: TypeAlias = Any  # Babel's nested tuples: a kind and its arguments


@lru_cache(maxsize=64)
def plural_forms(tag: str) -> str:
    """Return the value of a catalog's Plural-Forms header: "nplurals=2; plural=(n != 1);" for German.

    The forms stand in CLDR's order (zero, one, two, few, many, other). Categories that no whole number belongs to
    are left out, since gettext counts whole things only: Babel's own conversion gives Czech a form for fractions.

    Raises ConfigError for an unknown locale.
    """
    from pipeline.languages import cldr  # noqa: PLC0415

    rule = cldr.locale(tag).plural_form
    reached = {rule(number) for number in _SAMPLES}
    used = [category for category in _CATEGORIES if category in reached]
    return f"nplurals={len(used)}; plural={_choice(rule, used)};"


def _choice(rule: PluralRule, used: list[str]) -> str:
    trees = dict(rule.abstract)
    *tested, _last = used
    if not tested:
        return "0"
    if len(tested) == 1:
        return f"({_text(_condition(trees[tested[0]], holds=False))})"
    tests = (f"{_text(_condition(trees[name], holds=True))} ? {form} : " for form, name in enumerate(tested))
    return f"({''.join(tests)}{len(tested)})"


def _text(condition: _Condition) -> str:
    return condition.text if isinstance(condition, _Test) else str(int(condition))


def _condition(tree: _Tree, *, holds: bool) -> _Condition:
    """Translate Babel's syntax tree of a rule, or its negation, with every fraction operand taken as 0."""
    kind, arguments = tree
    if kind == "not":
        return _condition(arguments[0], holds=not holds)
    if kind in {"and", "or"}:
        operator = "&&" if (kind == "and") == holds else "||"
        return _join(operator, (_condition(argument, holds=holds) for argument in arguments))
    _relation, operand, (_list, ranges) = arguments
    return _within(_operand(operand), _merged(ranges), holds=holds)


def _operand(tree: _Tree) -> str | int:
    kind, arguments = tree
    if kind == "mod":
        number, (_value, (divisor,)) = _operand(arguments[0]), arguments[1]
        return number % divisor if isinstance(number, int) else f"{number}%{divisor}"
    return 0 if kind in _FRACTION_OPERANDS else "n"


def _merged(ranges: _Tree) -> list[tuple[int, int]]:
    """Return the ranges with those that touch made one, so that "0, 1" becomes `n <= 1`."""
    merged: list[tuple[int, int]] = []
    for (_low, (low,)), (_high, (high,)) in ranges:
        if merged and merged[-1][1] + 1 == low:
            merged[-1] = (merged[-1][0], high)
        else:
            merged.append((low, high))
    return merged


def _within(operand: str | int, ranges: list[tuple[int, int]], *, holds: bool) -> _Condition:
    if isinstance(operand, int):
        return any(low <= operand <= high for low, high in ranges) == holds
    outer = "||" if holds else "&&"
    return _join(outer, (_in_range(operand, low, high, holds=holds) for low, high in ranges))


def _in_range(operand: str, low: int, high: int, *, holds: bool) -> _Condition:
    if low == high:
        return _Test("", f"{operand} {'==' if holds else '!='} {low}")
    bottom, top = (">=", "<=") if holds else ("<", ">")
    tests = [_Test("", f"{operand} {bottom} {low}")] if low else []
    tests.append(_Test("", f"{operand} {top} {high}"))
    return _join("&&" if holds else "||", tests)


def _join(operator: str, conditions: Iterable[_Condition]) -> _Condition:
    """Join conditions and fold the constant ones away."""
    decisive = operator == "||"
    tests: list[_Test] = []
    for condition in conditions:
        if isinstance(condition, _Test):
            tests.append(condition)
        elif condition == decisive:
            return decisive
    if len(tests) <= 1:
        return tests[0] if tests else not decisive
    return _Test(operator, f" {operator} ".join(_grouped(test, operator) for test in tests))


def _grouped(test: _Test, operator: str) -> str:
    return f"({test.text})" if test.operator not in {"", operator} else test.text
