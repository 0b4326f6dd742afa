"""Law: a lookup finds what brute force finds, with the same scores, whatever was written when."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.memory.base import Languages
from pipeline.memory.bounds import LEAST, Scoring
from pipeline.memory.score import percent
from pipeline.memory.sqlite import fresh, kept, merge, open_sqlite, rank, sweep
from pipeline.memory.tokens import tokens
from pipeline.model import MemoryEntry

_WORDS = ("a", "b", "bone", "bones", "loss", "not", "5", "mg", ".", ",", "<b>")
_texts = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=9).map(" ".join)
_long = st.builds(lambda text, times: " ".join([text] * times), _texts, st.sampled_from([1, 1, 1, 30, 60]))
_batches = st.lists(st.lists(_long, max_size=12), min_size=1, max_size=6)
_scorings = st.sampled_from(Scoring)
_MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108  # nothing here needs to outlast a test
_SAME = [HealthCheck.function_scoped_fixture]  # what the fixtures change is the same for every example

pytestmark = pytest.mark.slow

_percents = st.integers(1, 100)


@pytest.fixture(params=["few", "many"], autouse=True)
def _small_parts(request, monkeypatch):
    """Lists in parts of few texts, few of them kept, early merging and sweeping, so that all of it happens."""
    monkeypatch.setattr(merge, "PART", 3)
    monkeypatch.setattr(merge, "_NUMBERS", 4)
    monkeypatch.setattr(sweep, "TEXTS", 4)
    monkeypatch.setattr(rank, "_FIRST", 2)
    monkeypatch.setattr(kept, "MOST", 2000 if request.param == "few" else 1 << 20)
    monkeypatch.setattr(fresh, "ITEMS", 20 if request.param == "few" else 200)


@contextmanager
def _store():
    with TemporaryDirectory(dir=_MEMORY) as folder, open_sqlite(Path(folder) / "memory", Languages()) as store:
        yield store


def _brute_force(sources, text, threshold, scoring):
    query = tokens(text)
    scores = ((percent(query, tokens(source), scoring), source) for source in sources)
    return sorted((-score, source) for score, source in scores if score >= threshold)


def _found(store, text, threshold, limit, scoring):
    return [(-hit.similarity, hit.source) for hit in store.lookup(text, threshold, limit, scoring)]


@settings(max_examples=60, suppress_health_check=_SAME)
@given(_batches, _long, _percents, _scorings, st.integers(1, 6))
def test_a_lookup_misses_nothing(batches, text, threshold, scoring, limit):
    threshold = max(threshold, LEAST[scoring])
    with _store() as store:
        sources = set()
        for batch in batches:
            store.add(MemoryEntry(source, "…") for source in batch)
            sources.update(batch)
            expected = _brute_force(sources, text, threshold, scoring)
            assert _found(store, text, threshold, 1 << 30, scoring) == expected
            assert _found(store, text, threshold, limit, scoring) == expected[:limit]


@settings(max_examples=40, suppress_health_check=_SAME)
@given(_batches, _texts, _percents, _scorings)
def test_replacing_leaves_what_is_given_last(batches, text, threshold, scoring):
    threshold = max(threshold, LEAST[scoring])
    numbers = count()
    with _store() as store:
        for batch in batches:
            entries = [MemoryEntry(source, f"{source} {next(numbers) % 2}", origin="a") for source in batch]
            store.replace("a", b"", entries)
            assert set(store.entries()) == set(entries)
            assert _found(store, text, threshold, 1 << 30, scoring) == _brute_force(
                set(batch), text, threshold, scoring
            )


@settings(max_examples=40, suppress_health_check=_SAME)
@given(_batches, st.lists(st.sampled_from(_WORDS), min_size=1, max_size=3))
def test_a_phrase_is_found_wherever_it_stands(batches, phrase):
    sources = {source for batch in batches for source in batch}
    with _store() as store:
        for batch in batches:
            store.add(MemoryEntry(source, "…") for source in batch)
        expected = sorted((len(source.split()), source) for source in sources if _holds(source.split(), phrase))
        assert [hit.source for hit in store.containing(" ".join(phrase), 1 << 30)] == [s for _, s in expected]
        assert [hit.source for hit in store.containing(" ".join(phrase), 2)] == [s for _, s in expected[:2]]


def _holds(words, phrase):
    return any(words[start : start + len(phrase)] == phrase for start in range(len(words)))


@pytest.mark.usefixtures("_equal_numbers")
@settings(max_examples=30, suppress_health_check=_SAME)
@given(_batches, _texts, _percents)
def test_equal_token_numbers_hide_nothing(batches, text, threshold):
    with _store() as store:
        sources = {source for batch in batches for source in batch}
        for batch in batches:
            store.add(MemoryEntry(source, "…") for source in batch)
        expected = _brute_force(sources, text, threshold, Scoring.TOKENS)
        assert _found(store, text, threshold, 1 << 30, Scoring.TOKENS) == expected


@pytest.fixture
def _equal_numbers(monkeypatch):
    """Number tokens by their length, so that many have the same number."""
    monkeypatch.setattr("pipeline.memory.tokens.crc32", lambda data, seed: (len(data) + seed) & 0xFFFFFFFF)


@pytest.mark.usefixtures("_equal_digests")
@settings(max_examples=30, suppress_health_check=_SAME)
@given(st.lists(_texts, min_size=1, max_size=20))
def test_equal_checksums_keep_texts_apart(sources):
    with _store() as store:
        for source in sources:
            store.add([MemoryEntry(source, f"<{source}>")])
        for source in sources:
            assert [hit.entries[0].target for hit in store.lookup(source, 100)] == [f"<{source}>"]
        assert store.stats().texts == len(set(sources))


@pytest.fixture
def _equal_digests(monkeypatch):
    monkeypatch.setattr("pipeline.memory.sqlite.texts.digest", lambda source, _: len(source) % 2)
    monkeypatch.setattr("pipeline.memory.sqlite.sweep.digest", lambda source, _: len(source) % 2)
