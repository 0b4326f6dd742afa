"""Edits of health texts, each with one meaning: does `classify` see what endangers a reader, and only that?

`critical.tsv` holds sentences with one dangerous mutation, `harmless.tsv` edits that endanger nobody; in the categories
`format-…` the words stay the same. `python benchmarks/materiality.py` prints the figures for each category.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import NamedTuple

import pytest

from pipeline.diff.classify import classify
from pipeline.model import Materiality

HERE = Path(__file__).parent
HEADER = "category\told\tnew"
CRITICAL_CATEGORIES = frozenset(
    """comparison concept condition date decimal direction dose drug duration frequency instruction link-target modality
    negation negation-lexical negation-prefix number-digits number-words order percentage polarity population quantifier
    range ratio role-swap timing unit warning""".split()
)
SMALLEST_CRITICAL_CATEGORY = 25
SMALLEST_HARMLESS_CATEGORY = 20
HARMLESS_KINDS = 20
TOLERATED = 0.05
"""The share of the harmless edits that may be classed critical."""


class Case(NamedTuple):
    category: str
    old: str
    new: str


def read(name):
    lines = (HERE / name).read_text(encoding="utf-8").removesuffix("\n").split("\n")
    assert lines[0] == HEADER
    return [Case(*line.split("\t")) for line in lines[1:]]


CRITICAL = read("critical.tsv")
HARMLESS = read("harmless.tsv")
FORMAT = [case for case in HARMLESS if case.category.startswith("format-")]
WORDING = [case for case in HARMLESS if not case.category.startswith("format-")]


def classed(cases, *wanted):
    """Return (case, class) of those cases that belong to one of the wanted classes."""
    verdicts = ((case, classify(case.old, case.new)) for case in cases)
    return [(case, verdict) for case, verdict in verdicts if verdict.materiality in wanted]


def listed(misses, what):
    lines = [
        f"[{case.category}] classed {verdict.materiality}{reasons(verdict)}\n    - {case.old}\n    + {case.new}"
        for case, verdict in misses
    ]
    return f"{len(misses)} {what}\n" + "\n".join(lines)


def reasons(verdict):
    return "".join(f"; {reason.what}: {reason.old!r} → {reason.new!r}" for reason in verdict.reasons)


def test_no_critical_mutation_is_classed_lower():
    misses = classed(CRITICAL, Materiality.FORMAT, Materiality.WORDING)
    assert not misses, listed(misses, f"of {len(CRITICAL)} critical mutations are classed lower:")


def test_the_mutations_taken_back_are_critical_too():
    backwards = [Case(case.category, case.new, case.old) for case in CRITICAL]
    misses = classed(backwards, Materiality.FORMAT, Materiality.WORDING)
    assert not misses, listed(misses, f"of {len(CRITICAL)} critical mutations are classed lower when taken back:")


def test_few_harmless_edits_are_classed_critical():
    misses = classed(HARMLESS, Materiality.CRITICAL)
    assert len(misses) <= TOLERATED * len(HARMLESS), listed(
        misses, f"of {len(HARMLESS)} harmless edits are classed critical, more than {TOLERATED:.0%}:"
    )


def test_the_same_words_are_format():
    misses = classed(FORMAT, Materiality.WORDING, Materiality.CRITICAL)
    assert not misses, listed(misses, f"of {len(FORMAT)} edits that leave the words alone are not format:")


def test_other_words_are_never_format():
    misses = classed(CRITICAL + WORDING, Materiality.FORMAT)
    assert not misses, listed(misses, "edits that change the words are classed format:")


def test_critical_verdicts_give_a_reason_with_two_different_values():
    found = classed(CRITICAL, Materiality.CRITICAL)
    misses = [(case, verdict) for case, verdict in found if not all(r.old != r.new for r in verdict.reasons)]
    misses += [(case, verdict) for case, verdict in found if not verdict.reasons]
    assert not misses, listed(misses, "critical verdicts without a reason:")


@pytest.mark.parametrize("name", ["critical.tsv", "harmless.tsv"])
def test_each_line_has_three_columns_and_changes_something(name):
    for case in read(name):
        assert all(case)
        assert case.old != case.new


def test_no_edit_stands_twice():
    counts = Counter((case.old, case.new) for case in CRITICAL + HARMLESS)
    assert [pair for pair, count in counts.items() if count > 1] == []
    assert not {(case.new, case.old) for case in CRITICAL} & {(case.old, case.new) for case in HARMLESS}


def test_every_critical_category_is_there_and_large_enough():
    counts = Counter(case.category for case in CRITICAL)
    assert set(counts) == CRITICAL_CATEGORIES
    assert [name for name, count in counts.items() if count < SMALLEST_CRITICAL_CATEGORY] == []


def test_harmless_kinds_are_many_and_of_equal_size():
    counts = Counter(case.category for case in HARMLESS)
    assert len(counts) >= HARMLESS_KINDS
    assert set(counts.values()) == {SMALLEST_HARMLESS_CATEGORY}


def test_lengths_range_from_headings_to_paragraphs():
    for cases in (CRITICAL, HARMLESS):
        lengths = [len(case.old.split()) for case in cases]
        assert min(lengths) <= 4
        assert max(lengths) >= 45
