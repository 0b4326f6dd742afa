"""What every store of translations does, on every backend."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.memory.base import Languages
from pipeline.memory.bounds import Scoring
from pipeline.model import Context, MemoryEntry, Status

FRENCH = Languages("en", "fr")
DOSE = MemoryEntry("Take 5 mg daily.", "Nehmen Sie täglich 5 mg.")


def _sources(hits):
    return [(hit.source, hit.similarity) for hit in hits]


def _entries(*sources, **fields):
    return [MemoryEntry(source, f"<{source}>", **fields) for source in sources]


def test_an_empty_store_has_nothing(open_store):
    store = open_store()
    assert store.lookup("Take 5 mg daily.", 1) == []
    assert list(store.lookup_many(["a", "b"])) == [[], []]
    assert store.containing("mg") == []
    assert list(store.entries()) == []
    assert store.origins() == {}
    assert store.recalled() == []
    stats = store.stats()
    assert (stats.texts, sum(stats.entries.values()), stats.recalled, stats.origins) == (0, 0, 0, 0)


def test_an_entry_comes_back_as_it_was(open_store):
    entry = MemoryEntry(
        "Rest. Drink water.",
        "Ruhen Sie. Trinken Sie Wasser.",
        Status.FUZZY,
        Context("flu.html", "Flu › At home", "Before", "After"),
        ("Rest.", "Drink water."),
        "flu.po",
        "translator@example.org",
        "2024-05-06T07:08:09+02:00",
        (("tuid", "7"), ("x-note", '«quoted» \\ "text"'), ("tuid", "8")),
    )
    with open_store() as store:
        assert store.add([entry]) == 1
    store = open_store()
    assert list(store.entries()) == [entry]
    assert store.lookup("rest.  drink WATER.", 100)[0].entries == (entry,)


def test_hits_are_ordered_by_similarity_and_source(open_store):
    store = open_store()
    store.add(_entries("a b c d", "a b c e", "a b c f", "a b x y", "p q r s", "A b c d"))
    assert _sources(store.lookup("a b c d", 50)) == [
        ("A b c d", 100),
        ("a b c d", 100),
        ("a b c e", 75),
        ("a b c f", 75),
        ("a b x y", 50),
    ]
    assert _sources(store.lookup("a b c d", 75, 3)) == [("A b c d", 100), ("a b c d", 100), ("a b c e", 75)]
    assert _sources(store.lookup("a b c d", 76)) == [("A b c d", 100), ("a b c d", 100)]


@pytest.mark.parametrize(
    ("query", "source", "similarity"),
    [
        ("one two three four five", "one two three four six", 80),
        ("one two three", "one two", 66),
        ("one", "one two three", 33),
        ("a a a b", "a b", 50),
        ("1 2 3 4 5 6 7", "1 2 3 4 5 6 8", 85),
        ("x " * 100, "x " * 99 + "y", 99),
    ],
)
def test_a_pair_at_the_threshold_is_found(open_store, query, source, similarity):
    store = open_store()
    store.add(_entries(source))
    assert _sources(store.lookup(query, similarity)) == [(source, similarity)]
    assert store.lookup(query, similarity + 1) == []


def test_the_blend_counts_characters_too(open_store):
    store = open_store()
    store.add(_entries("new symptom", "old symptoms"))
    assert _sources(store.lookup("new symptoms", 51, scoring=Scoring.BLEND)) == [
        ("new symptom", 70),
        ("old symptoms", 62),
    ]
    assert _sources(store.lookup("new symptoms", 70, scoring=Scoring.BLEND)) == [("new symptom", 70)]
    assert store.lookup("new symptoms", 71, scoring=Scoring.BLEND) == []


@pytest.mark.parametrize(
    ("threshold", "limit", "scoring"),
    [(0, 5, Scoring.TOKENS), (101, 5, Scoring.TOKENS), (50, 5, Scoring.BLEND), (75, 0, Scoring.TOKENS)],
)
def test_a_threshold_or_limit_out_of_range_is_refused(open_store, threshold, limit, scoring):
    with pytest.raises(ValueError, match=str(threshold if limit else limit)):
        open_store().lookup("text", threshold, limit, scoring)


@pytest.mark.parametrize("text", ["", " \t\n", "\u2003"])
def test_a_text_without_tokens_is_like_nothing(open_store, text):
    store = open_store()
    assert store.add([MemoryEntry(text, "etwas"), MemoryEntry("something", text), DOSE]) == 1
    assert store.lookup(text, 1) == []
    assert store.containing(text) == []
    assert list(store.entries()) == [DOSE]


def test_adding_again_changes_nothing(open_store):
    store = open_store()
    assert store.add([DOSE, DOSE]) == 1
    assert store.add([DOSE]) == 0
    assert list(store.entries()) == [DOSE]


def test_what_does_not_tell_entries_apart_is_replaced(open_store):
    store = open_store()
    first = replace(DOSE, who="a", when="2023-01-01", properties=(("n", "1"),), sentences=("Take", "5 mg daily."))
    second = replace(DOSE, who="b", when="2024-01-01", sentences=("Take 5 mg", "daily."))
    assert (store.add([first]), store.add([second])) == (1, 0)
    assert list(store.entries()) == [second]
    assert store.lookup("5 mg daily.", 100) == []
    assert [hit.blocks for hit in store.lookup("daily.", 100)] == [(second,)]


@pytest.mark.parametrize(
    "other",
    [
        {"target": "Täglich 5 mg nehmen."},
        {"status": Status.MACHINE},
        {"origin": "b.po"},
        {"context": Context(page="b")},
        {"context": Context(trail="b")},
        {"context": Context(before="b")},
        {"context": Context(after="b")},
    ],
)
def test_other_translations_contexts_and_origins_are_other_entries(open_store, other):
    store = open_store()
    second = replace(DOSE, **other)
    assert store.add([DOSE, second]) == 2
    (hit,) = store.lookup(DOSE.source, 100)
    assert set(hit.entries) == {DOSE, second}
    assert len(hit.entries) == 2


def test_thousands_of_entries_of_one_text(open_store):
    store = open_store()
    entries = [replace(DOSE, context=Context(f"page-{number}")) for number in range(3000)]
    assert store.add(entries) == 3000
    (hit,) = store.lookup(DOSE.source, 100)
    assert set(hit.entries) == set(entries)
    assert store.stats().texts == 1


def test_a_sentence_finds_its_blocks(open_store):
    store = open_store()
    block = MemoryEntry("Rest well. Drink a lot.", "Ruhen. Trinken.", sentences=("Rest well.", "Drink a lot."))
    other = MemoryEntry("Drink a lot. Rest well.", "Trinken. Ruhen.", sentences=("Drink a lot.", "Rest well."))
    own = MemoryEntry("Rest well.", "Gut ruhen.")
    store.add([block, other, own])
    (hit,) = store.lookup("rest well.", 100)
    assert (hit.source, hit.entries, set(hit.blocks)) == ("Rest well.", (own,), {block, other})
    (hit,) = store.lookup("Drink a lot!", 75)
    assert (hit.source, hit.similarity, hit.entries, set(hit.blocks)) == ("Drink a lot.", 75, (), {block, other})
    assert store.stats().texts == 4


def test_blocks_are_only_those_entries_that_have_the_sentence(open_store):
    store = open_store()
    cut = MemoryEntry("One. Two.", "Eins. Zwei.", sentences=("One.", "Two."))
    whole = replace(cut, target="Eins, zwei.", sentences=())
    store.add([cut, whole])
    assert [hit.blocks for hit in store.lookup("Two.", 100)] == [(cut,)]
    store.replace("a.po", b"1", [])
    store.add([replace(cut, sentences=())])
    assert store.lookup("Two.", 100) == []


def test_a_sentence_that_is_the_whole_text_is_no_block_of_its_own(open_store):
    store = open_store()
    entry = replace(DOSE, sentences=(DOSE.source,))
    store.add([entry])
    (hit,) = store.lookup(DOSE.source, 100)
    assert (hit.entries, hit.blocks) == ((entry,), ())


def test_language_pairs_are_apart(open_store):
    german, french = open_store(), open_store(FRENCH)
    german.add([DOSE])
    french.add([replace(DOSE, target="Prendre 5 mg par jour.", origin="fr.po")])
    assert [entry.target for entry in german.lookup(DOSE.source)[0].entries] == ["Nehmen Sie täglich 5 mg."]
    assert [entry.target for entry in french.lookup(DOSE.source)[0].entries] == ["Prendre 5 mg par jour."]
    french.recall([(DOSE.source, "Prendre 5 mg par jour.")])
    french.replace("de.po", b"", [])
    assert (french.lookup(DOSE.source), german.recalled(), set(german.origins())) == ([], [], set())
    assert len(german.lookup(DOSE.source)) == 1
    assert open_store(Languages("de", "en")).lookup(DOSE.source, 1) == []


def test_replacing_an_origin(open_store):
    store = open_store()
    kept, gone, new = _entries("kept text", "gone text", "new text", origin="a.po")
    other = replace(gone, origin="b.po")
    store.replace("a.po", b"\x00mark", [kept, gone])
    store.add([other])
    assert store.origins() == {"a.po": b"\x00mark", "b.po": b""}
    store.replace("a.po", b"2", (entry for entry in [kept, new]))
    assert store.origins() == {"a.po": b"2", "b.po": b""}
    assert set(store.entries()) == {kept, new, other}
    assert [hit.entries for hit in store.lookup("gone text", 100)] == [(other,)]
    store.forget(["b.po", "unknown.po"])
    assert store.lookup("gone text", 100) == []
    assert store.origins() == {"a.po": b"2"}
    assert store.stats().origins == 1


def test_a_text_without_entries_does_not_count_for_the_limit(open_store):
    store = open_store()
    store.replace("a.po", b"1", _entries(*(f"bone loss {number}" for number in range(50)), origin="a.po"))
    store.add(_entries("bone loss x"))
    store.replace("a.po", b"2", [])
    assert _sources(store.lookup("bone loss 7", 60, 1)) == [("bone loss x", 66)]
    assert _sources(store.containing("bone loss", 1)) == [("bone loss x", 0)]
    assert store.stats().texts == 1


def test_a_block_that_goes_takes_its_sentences_along(open_store):
    store = open_store()
    block = MemoryEntry("One. Two.", "Eins. Zwei.", origin="a.po", sentences=("One.", "Two."))
    store.add([block])
    store.forget(["a.po"])
    assert store.lookup("One.", 100) == []
    assert store.stats().texts == 0
    store.add([block])
    assert [hit.blocks for hit in store.lookup("One.", 100)] == [(block,)]


def test_recalled_pairs_are_hidden_now_and_later(open_store):
    store = open_store()
    bad = replace(DOSE, target="Nehmen Sie täglich 5 g.")
    store.add([DOSE, bad])
    store.recall([(bad.source, bad.target), ("never", "seen"), (bad.source, bad.target)])
    assert store.recalled() == [("Take 5 mg daily.", "Nehmen Sie täglich 5 g."), ("never", "seen")]
    store.add([replace(bad, origin="again.po")])
    assert [hit.entries for hit in store.lookup(DOSE.source)] == [(DOSE,)]
    assert list(store.entries()) == [DOSE]
    assert store.stats().recalled == 2
    assert sum(store.stats().entries.values()) == 1


def test_a_text_with_nothing_but_recalled_entries_is_no_hit(open_store):
    store = open_store()
    block = MemoryEntry("Take 5 mg daily. Rest.", "…", sentences=("Take 5 mg daily.", "Rest."))
    store.add([DOSE, *_entries("Take 5 mg weekly."), block])
    store.recall([(DOSE.source, DOSE.target)])
    assert [(hit.source, hit.entries, hit.blocks) for hit in store.lookup(DOSE.source, 80, 1)] == [
        (DOSE.source, (), (block,))
    ]
    store.recall([(DOSE.source, DOSE.target), (block.source, "…")])
    assert _sources(store.lookup(DOSE.source, 80, 1)) == [("Take 5 mg weekly.", 80)]
    assert _sources(store.containing("5 mg")) == [("Take 5 mg weekly.", 0)]
    assert store.lookup("Rest.", 100) == []
    assert store.stats().texts == 1
    store.recall([])
    assert _sources(store.lookup(DOSE.source, 80, 1)) == [(DOSE.source, 100)]
    assert store.recalled() == []


def test_phrases(open_store):
    store = open_store()
    store.add(_entries("Bone loss", "Loss of bone", "bone loss, then bone loss", "A bone. Loss", "Old BONE  LOSS"))
    assert [hit.source for hit in store.containing("bone loss")] == [
        "Bone loss",
        "Old BONE  LOSS",
        "bone loss, then bone loss",
    ]
    assert [hit.source for hit in store.containing("bone loss", 1)] == ["Bone loss"]
    assert [hit.source for hit in store.containing("loss, then bone")] == ["bone loss, then bone loss"]
    assert store.containing("bone loss bone") == []
    assert [hit.similarity for hit in store.containing("of")] == [0]


@pytest.mark.parametrize(
    "source",
    [
        "Straße in Zürich",
        "骨の健康を守る",
        "العظام والمفاصل",
        "family 👩‍👩‍👧 emoji",
        "e\u0301tude",
        'Press <a id="1">here</a> &amp; wait<br/>',
        "line one\nline two\u2028three",
        "{name} has %(count)d 'quotes' \"double\" \\ back",
        "x" * 5000,
    ],
)
def test_any_text_is_found_as_it_was(open_store, source):
    store = open_store()
    store.add([MemoryEntry(source, source)])
    assert _sources(store.lookup(source, 100)) == [(source, 100)]
    assert store.lookup(source.upper(), 100) == store.lookup(source, 100) or not source.isascii() or "<" in source
    assert [hit.entries[0].target for hit in store.containing(source)] == [source]


def test_composed_and_decomposed_letters_are_equal(open_store):
    store = open_store()
    store.add(_entries("e\u0301tude", "\u00e9tude"))
    assert _sources(store.lookup("étude", 100)) == [("e\u0301tude", 100), ("\u00e9tude", 100)]


@pytest.mark.parametrize("count", [190, 191, 192, 193, 228, 10_000])
def test_long_texts(open_store, count):
    store = open_store()
    words = [f"w{number % 1500}" for number in range(count)]
    store.add(_entries(" ".join(words), "short one"))
    assert _sources(store.lookup(" ".join([*words, "more"]), 90)) == [(" ".join(words), 100 * count // (count + 1))]
    half = " ".join(words[: -(-count // 2)])
    assert _sources(store.lookup(half, 50)) == [(" ".join(words), 100 * -(-count // 2) // count)]


def test_many_lookups_are_the_single_ones_in_order(open_store):
    store = open_store()
    store.add(_entries(*(f"take {number} mg of drug {number % 7}" for number in range(300))))
    queries = [f"take {number} mg of drug {number % 5}" for number in range(0, 500, 2)]
    expected = [store.lookup(query, 80, 3) for query in queries]
    assert list(store.lookup_many(queries, 80, 3)) == expected
    assert list(store.lookup_many(queries, 80, 3, processes=2)) == expected
    assert list(store.lookup_many([], processes=2)) == []
    blended = [store.lookup(query, 80, 3, Scoring.BLEND) for query in queries[:9]]
    assert list(store.lookup_many(queries[:9], 80, 3, scoring=Scoring.BLEND, processes=2)) == blended


def test_many_lookups_can_be_left_off(open_store):
    store = open_store()
    store.add([DOSE])
    answers = store.lookup_many([DOSE.source] * 5000, processes=2)
    assert _sources(next(answers)) == [(DOSE.source, 100)]
    answers.close()


def test_the_order_of_adding_makes_no_difference(open_store):
    entries = [
        replace(entry, context=Context(page), status=status)
        for entry in _entries("a b c", "a b d", "a b e", "a c d")
        for page in ("p", "q")
        for status in (Status.APPROVED, Status.FUZZY)
    ]
    first, second = open_store(fresh=True), open_store(fresh=True)
    first.add(entries)
    for entry in reversed(entries):
        second.add([entry])
    assert first.lookup("a b c", 30, 3) == second.lookup("a b c", 30, 3)
    assert first.containing("a b") == second.containing("a b")
    assert list(first.entries()) == list(second.entries())


def test_a_failing_source_of_entries_leaves_nothing(open_store):
    def entries():
        yield from _entries(*(f"text {number}" for number in range(6000)))
        raise RuntimeError

    store = open_store()
    store.replace("a.po", b"1", _entries("kept", origin="a.po"))
    with pytest.raises(RuntimeError):
        store.add(entries())
    with pytest.raises(RuntimeError):
        store.replace("a.po", b"2", entries())
    assert [entry.source for entry in store.entries()] == ["kept"]
    assert store.origins() == {"a.po": b"1"}
    assert store.lookup("text 1", 1) == []


def test_others_see_what_was_written(open_store):
    first, second = open_store(), open_store()
    assert second.lookup(DOSE.source) == []
    first.add([DOSE])
    assert _sources(second.lookup(DOSE.source)) == [(DOSE.source, 100)]
    second.recall([(DOSE.source, DOSE.target)])
    assert first.lookup(DOSE.source) == []


def test_entries_go_on_while_somebody_writes(open_store):
    store = open_store()
    store.add(_entries("a", "b", "c"))
    found = store.entries()
    first = next(found)
    store.add(_entries("d"))
    assert [first.source, *(entry.source for entry in found)][:3] == ["a", "b", "c"]


def test_stats(open_store):
    store = open_store()
    store.add(_entries("a", "b", origin="x.po"))
    store.add(_entries("a", origin="y.po", status=Status.MACHINE))
    store.add([MemoryEntry("One. Two.", "…", Status.FUZZY, sentences=("One.", "Two."))])
    stats = store.stats()
    counts = {status: count for status, count in stats.entries.items() if count}
    assert (stats.texts, counts, stats.origins) == (5, {"approved": 2, "machine": 1, "fuzzy": 1}, 2)
    assert stats.bytes >= 0
