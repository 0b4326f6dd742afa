"""A store that is refreshed again and again does not grow for ever."""

from __future__ import annotations

import sqlite3

import pytest

from pipeline.memory.base import Languages
from pipeline.memory.score import percent
from pipeline.memory.sqlite import fresh, open_sqlite, sweep
from pipeline.memory.sqlite.ids import BITS, STARTS, band, length_class
from pipeline.memory.tokens import tokens
from pipeline.model import Context, MemoryEntry


def _rows(file):
    connection = sqlite3.connect(file)
    try:
        return {
            table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
            for table in ("text", "known", "entry", "part", "posting", "fresh", "origin", "dead")
        }
    finally:
        connection.close()


def _page(edition):
    texts = [f"paragraph {number} of edition {edition}" for number in range(20)]
    return [
        MemoryEntry(f"{text}. End.", "…", context=Context(before=text), sentences=(f"{text}.", "End."), origin="p.po")
        for text in texts
    ]


def test_refreshing_keeps_the_size(tmp_path, monkeypatch):
    monkeypatch.setattr(sweep, "TEXTS", 200)
    monkeypatch.setattr(fresh, "ITEMS", 2000)
    file = tmp_path / "memory"
    sizes = []
    with open_sqlite(file, Languages()) as store:
        for edition in range(60):
            store.replace("p.po", b"", _page(edition))
            sizes.append(_rows(file))
        assert set(store.entries()) == set(_page(59))
        assert len(store.lookup("End.", 100)[0].blocks) == 20
        assert store.stats().texts == 41
    assert sizes[-1]["entry"] == 20
    assert max(size["text"] for size in sizes) <= 41 + 240
    assert max(size["posting"] for size in sizes[30:]) <= max(size["posting"] for size in sizes[:30]) + 60


def test_refreshing_with_the_same_writes_nothing(tmp_path):
    file = tmp_path / "memory"
    with open_sqlite(file, Languages()) as store:
        store.replace("p.po", b"1", _page(1))
        before = _rows(file)
        store.replace("p.po", b"1", _page(1))
        assert _rows(file) == before


def test_everything_goes_and_comes_back(tmp_path, monkeypatch):
    monkeypatch.setattr(sweep, "TEXTS", 1)
    file = tmp_path / "memory"
    with open_sqlite(file, Languages()) as store:
        for _ in range(3):
            store.replace("p.po", b"1", _page(1))
            store.forget(["p.po"])
            rows = {"text": 0, "known": 0, "entry": 0, "part": 0, "posting": 0, "fresh": 0, "origin": 0, "dead": 0}
            assert _rows(file) == rows


def test_many_small_additions_are_merged(tmp_path, monkeypatch):
    monkeypatch.setattr(fresh, "ROWS", 10)
    file = tmp_path / "memory"
    with open_sqlite(file, Languages()) as store:
        for number in range(25):
            store.add([MemoryEntry(f"text {number}", "…")])
            assert len(store.lookup("text", 50, 100)) == number + 1
    assert _rows(file)["fresh"] <= 10


@pytest.mark.parametrize(("count", "expected"), [(0, 0), (1, 1), (191, 191), (192, 192), (193, 192), (10**9, 255)])
def test_length_classes(count, expected):
    assert length_class(count) == expected
    assert STARTS[expected] <= count


def test_classes_grow_with_length():
    classes = [length_class(count) for count in range(20_000)]
    assert classes == sorted(classes)
    assert all(length_class(start) == place for place, start in enumerate(STARTS))
    assert band(3, 4) == (3 << BITS, (5 << BITS) - 1)


def _similar(sources, text, threshold):
    scores = ((percent(tokens(text), tokens(source)), source) for source in sources)
    return sorted((-score, source) for score, source in scores if score >= threshold)


@pytest.mark.slow
def test_lists_of_many_texts(tmp_path, monkeypatch):
    monkeypatch.setattr(fresh, "ITEMS", 30_000)
    sources = [f"take {number} of {number % 3} tablets{' now' * (number % 2)}" for number in range(10_000)]
    queries = ["take 7 of 1 tablets now", "take 8 of 2", "take 1 of 1 of 1", "take no tablets"]
    with open_sqlite(tmp_path / "memory", Languages()) as store:
        for start in range(0, len(sources), 4000):
            store.add(MemoryEntry(source, "…") for source in sources[start : start + 4000])
        store.replace(
            "gone.po", b"", [MemoryEntry(f"take {number} off", "…", origin="gone.po") for number in range(6000)]
        )
        store.forget(["gone.po"])
        for query in queries:
            for threshold in (50, 66, 80):
                found = [(-hit.similarity, hit.source) for hit in store.lookup(query, threshold, 1 << 30)]
                assert found == _similar(sources, query, threshold)
        assert len(store.containing("tablets now", 1 << 30)) == 5000
        assert store.stats().texts == 10_000
    assert _rows(tmp_path / "memory")["text"] == 10_000
