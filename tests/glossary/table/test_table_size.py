"""Large and hostile tables take time in proportion to their size."""

import time
import tracemalloc

import pytest

from pipeline.glossary.table import read_csv, read_table, write_table
from pipeline.glossary.table.columns import COLUMNS

HEADER = "\t".join(COLUMNS) + "\n"


def timed(read, text):
    begin = time.process_time()
    glossary, findings = read(text.encode(), "g.tsv")
    return time.process_time() - begin, glossary, findings


ROW = "c-{0}|{2}|||{3}|{1}|term {0} {1}|preferred|noun||form a; form b|lay||||{4}|Eine Ärztin sagt es.|\n"


def table(concepts):
    row = ROW.replace("|", "\t")
    return HEADER + "".join(
        row.format(number, "en", "disease", "MeSH:D001943", "What this is.")
        + row.format(number, "de", "", "", "Ein Wort.")
        for number in range(concepts)
    )


@pytest.mark.slow
def test_a_hundred_thousand_rows():
    text = table(50_000)
    seconds, glossary, findings = timed(read_table, text)
    assert (len(glossary), findings) == (50_000, ())
    assert seconds < 10  # 2.5 on a machine of 2024


@pytest.mark.slow
def test_memory_stays_within_a_few_times_the_file():
    text = table(10_000)
    data = text.encode()
    tracemalloc.start()
    try:
        glossary, _ = read_table(data, "g.tsv")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(glossary) == 10_000
    assert peak < 12 * len(data)


WRONG = "{0}\t\t\t\t\txx{0}\tterm\tst{0}\tnoun\t\t\t\t\t\t\t\t\t\n"
ONE_CONCEPT = "a\t\t\t\t\ten\tterm\tforbidden\tnoun\t\t\t\t\t\t\t\t\t\n"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("read", "make"),
    [
        (read_table, lambda size: HEADER + "".join(WRONG.format(number) for number in range(size))),
        (read_table, lambda size: HEADER + ONE_CONCEPT * size),
        (read_table, lambda size: HEADER + ONE_CONCEPT.replace("term", "<" * 10 * size)),
        (read_table, lambda size: HEADER + ONE_CONCEPT.replace("term", ";a" * 5 * size).replace("noun\t\t", "noun\t;")),
        (read_table, lambda size: HEADER + "\t" * 10 * size),
        (read_csv, lambda size: "en,de\n" + "same,same\n" * size),
        (read_csv, lambda size: "en,de\n" + '"' * 10 * size),
        (read_csv, lambda size: "en,de\n" + '"a\n' * size),
        (read_csv, lambda size: "en,de\n" + "a," * 5 * size),
        (read_csv, lambda size: "en," * size + "de\n"),
    ],
)
def test_hostile_tables(read, make):
    timed(read, make(100))
    small, *_ = timed(read, make(1_000))
    large, *_ = timed(read, make(8_000))
    assert large < 30 * max(small, 0.01)


def test_more_than_a_thousand_mistakes_are_not_looked_for():
    _, _, findings = timed(read_table, HEADER + "".join(WRONG.format(number) for number in range(2_000)))
    assert len(findings) == 1_002
    assert findings[-1].place.line == 502


def test_a_large_glossary_is_written_as_it_was():
    text = table(500)
    assert write_table(read_table(text.encode(), "g.tsv")[0]).decode() == text
