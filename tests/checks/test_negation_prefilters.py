"""What is looked at before a close look at negations and conditions loses nothing that the close look finds."""

from __future__ import annotations

import csv
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks.base import Subject
from pipeline.checks.negation import CONDITIONS
from pipeline.checks.negation.alignment import differences, sentence_pairs
from pipeline.checks.negation.balance import difference
from pipeline.checks.negation.conditions import close_look
from pipeline.checks.texts import HOUSE_STYLE, Side, Texts
from pipeline.model import Unit

CASES = Path(__file__).parent / "cases" / "negation.tsv"


def _words(column):
    with CASES.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]
    return st.lists(st.sampled_from(sorted({word for row in rows for word in row[column].split()})), max_size=20)


@given(_words(1), _words(2))
def test_a_quick_look_loses_no_negation(english, german):
    texts = Texts(Side(" ".join(english), "en"), Side(" ".join(german), "de"), HOUSE_STYLE)
    found = [each for pair in sentence_pairs(texts) if (each := difference(*pair))]
    assert len({each.lost for each in found}) > 1 or len(differences(texts)) == len(found)


@given(_words(1), _words(2))
def test_a_quick_look_loses_no_condition(english, german):
    source, target = " ".join(english), " ".join(german)
    texts = Texts(Side(source, "en"), Side(target, "de"), HOUSE_STYLE)
    found = list(CONDITIONS.run(Subject(Unit(source, target), languages=("en", "de"))))
    assert found == (list(close_look(texts)) if target else [])
