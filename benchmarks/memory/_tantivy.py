"""tantivy: the 100 best texts by BM25 over the same tokens, then scored as ours are."""

from __future__ import annotations

import importlib.util
from statistics import median
from typing import TYPE_CHECKING, Any

from _brute import everything
from _memory import timed
from _rows import Row, faster, milliseconds, quantile
from _speed import THRESHOLD, lookups

from pipeline.memory.bounds import Scoring
from pipeline.memory.score import percent
from pipeline.memory.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from _brute import Texts
    from _memory import Run

TOP = 100


def possible() -> bool:
    """Say whether it is installed."""
    return importlib.util.find_spec("tantivy") is not None


def measure(run: Run) -> Iterator[Row]:
    """Yield the rows."""
    search = _searcher(run.texts, run.work / "tantivy")
    timed(search, run.warming)
    theirs = timed(search, run.asked, run.clock)
    with run.open() as store:
        ours = lookups(run, store, run.asked)
    truths = everything(run.texts, run.asked, Scoring.TOKENS, THRESHOLD)
    lost = sum(len(truth.keys() - dict(search(query)).keys()) for query, truth in zip(run.asked, truths, strict=True))
    yield milliseconds(f"tantivy, top {TOP}: p50", median(theirs))
    yield milliseconds("  p95", quantile(theirs, 0.95))
    yield faster("  ours faster, p50", median(ours.usual), median(theirs), 5)
    yield Row(f"  tantivy misses at {THRESHOLD} %", 100 * lost / max(1, sum(map(len, truths))), "%")


def _searcher(texts: Texts, folder: Path) -> Callable[[str], list[tuple[str, int]]]:
    import tantivy  # noqa: PLC0415 - optional

    folder.mkdir()
    schema = (
        tantivy.SchemaBuilder()
        .add_text_field("body", stored=False, tokenizer_name="whitespace", index_option="freq")
        .add_integer_field("place", stored=True)
        .build()
    )
    index = tantivy.Index(schema, path=str(folder))
    _fill(index, texts, tantivy)
    searcher = index.searcher()

    def search(query: str) -> list[tuple[str, int]]:
        read = tokens(query)
        numbers = {texts.vocabulary[word] for word in read.words if word in texts.vocabulary}
        terms = [tantivy.Query.term_query(schema, "body", str(number)) for number in numbers]
        asked = tantivy.Query.boolean_query([(tantivy.Occur.Should, term) for term in terms])
        places = (searcher.doc(address)["place"][0] for _, address in searcher.search(asked, TOP).hits)
        sources = [texts.sources[place] for place in places]
        scored = [(source, percent(read, tokens(source))) for source in sources]
        return sorted((hit for hit in scored if hit[1] >= THRESHOLD), key=lambda hit: -hit[1])

    return search


def _fill(index: Any, texts: Texts, tantivy: Any) -> None:  # noqa: ANN401 - a module without types
    writer = index.writer(heap_size=256_000_000)
    for place, source in enumerate(texts.sources):
        document = tantivy.Document()
        document.add_text("body", " ".join(str(texts.vocabulary[word]) for word in tokens(source).words))
        document.add_integer("place", place)
        writer.add_document(document)
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
