"""Laws of the extraction, over texts of a small vocabulary and hostile ones."""

import time
from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.glossary.candidates import Rejected, candidates, with_rejected

SINGULAR = {
    "tumor": "tumor",
    "tumors": "tumor",
    "cells": "cell",
    "cell": "cell",
    "bone": "bone",
    "biopsies": "biopsy",
    "biopsy": "biopsy",
}
STOPS = ("and", "the", "with", ",", "is")
words = st.sampled_from((*SINGULAR, *STOPS))
texts = st.lists(words, max_size=25).map(" ".join)
pages = st.lists(st.tuples(st.sampled_from("abcde"), texts), max_size=8)


def brute_force(pages_: list[tuple[str, str]]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for _, text in pages_:
        run: list[str] = []
        for word in (*text.split(), ","):
            if word in STOPS:
                counts.update(
                    " ".join(run[at:end]) for at in range(len(run)) for end in range(at + 1, min(at + 5, len(run)) + 1)
                )
                run = []
            else:
                run.append(SINGULAR[word])
    return counts


def nothing(_: str) -> bool:
    return False


def key(term: str) -> str:
    return " ".join(SINGULAR[word] for word in term.lower().split())


@given(pages, st.integers(1, 4))
def test_counts_are_those_of_brute_force(given_pages, minimum):
    found = candidates(given_pages, "en", nothing, (), minimum=minimum)
    wanted = {term: count for term, count in brute_force(given_pages).items() if count >= minimum}
    assert {key(item.term): item.count for item in found} == wanted
    for item in found:
        assert sum(count for _, count in item.forms) == item.count
        assert item.pages == len({page for page, text in given_pages if brute_force([(page, text)])[key(item.term)]})


@given(pages, st.randoms())
def test_the_order_of_pages_makes_no_difference(given_pages, chance):
    names = sorted({page for page, _ in given_pages})
    chance.shuffle(names)
    shuffled = [pair for name in names for pair in given_pages if pair[0] == name]
    assert candidates(shuffled, "en", nothing, ()) == candidates(given_pages, "en", nothing, ())


@given(pages, st.sets(st.sampled_from(("tumors", "cell", "bones", "tumor cells", "bone biopsy"))))
def test_a_rejected_term_never_comes_back_in_any_form(given_pages, turned_down):
    rejected = with_rejected(Rejected(), "en", turned_down, date(2024, 5, 31))
    kept = candidates(given_pages, "en", nothing, rejected.terms("en"), minimum=1)
    gone = {term.replace("bones", "bone").replace("cells", "cell").replace("tumors", "tumor") for term in turned_down}
    assert {key(item.term) for item in kept} == set(brute_force(given_pages)) - gone


@given(pages, st.sets(st.sampled_from(("tumor", "cells", "tumor cell"))))
def test_a_known_term_never_comes_back_and_what_contains_it_stays(given_pages, glossary):
    kept = candidates(given_pages, "en", glossary.__contains__, (), minimum=1)
    every = candidates(given_pages, "en", nothing, (), minimum=1)
    wanted = [item for item in every if glossary.isdisjoint((item.term, *(form for form, _ in item.forms)))]
    assert list(kept) == wanted
    assert not glossary & {item.term for item in kept}


@given(st.text(max_size=200), st.sampled_from(("en", "de", "it", "zu")))
@settings(max_examples=200)
def test_examples_show_the_candidate_in_any_text(text, language):
    for item in candidates([("p", text)], language, nothing, (), minimum=1):
        for example in item.examples:
            start, end = example.span
            assert 0 <= start < end <= len(text)
            assert example.text == text
        assert item.count >= 1


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    ["a", "tumor cell ", "tumor of the ", "Bone scan (BS) ", "(", "<b>", "{", "a-", "A (", "TUMOR ", "a' ", "&lt;"],
)
def test_hostile_texts_take_linear_time(unit):
    def seconds(length: int) -> float:
        text = unit * (length // len(unit))
        start = time.process_time()
        candidates([("p", text)], "en", nothing, ())
        return time.process_time() - start

    short = seconds(50_000)
    assert seconds(200_000) < 12 * short + 0.5
