"""Laws of what the glossary does to a catalog, whatever it says and however it changes."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalogs.terms import is_reopened, restored, unbound
from pipeline.glossary.matcher import Matcher
from pipeline.model import Binding, Concept, Glossary, State, Term, TermStatus, Unit
from pipeline.workflows.glossary.terms import Terms

WORDS = {"fever": ("Fieber", "Temperatur", "Hitze"), "pain": ("Schmerz", "Weh", "Leid"), "rest": ("Ruhe", "Rast")}
STATUS = st.sampled_from(TermStatus)


@st.composite
def glossaries(draw):
    """Return a glossary of some of the words, each with some German terms."""
    concepts = []
    for english, german in WORDS.items():
        chosen = draw(st.lists(st.sampled_from(german), unique=True))
        terms = [Term(text, "de", draw(STATUS)) for text in chosen]
        if terms:
            concepts.append(Concept(english, (Term(english, "en"), *terms), binding=draw(st.sampled_from(Binding))))
    return Glossary(tuple(concepts))


@st.composite
def units(draw):
    """Return an approved unit in which some of the words stand, and some German ones."""
    english = draw(st.lists(st.sampled_from(sorted(WORDS)), min_size=1, max_size=3))
    german = draw(st.lists(st.sampled_from([word for words in WORDS.values() for word in words]), min_size=1))
    return Unit(" and ".join(english), " und ".join(german), notes=("A page (paragraph)",))


@cache
def terms_of(glossary):
    return Terms(Matcher(glossary, "en", "de"))


def synced(unit, glossary):
    """Return what a sync makes of a unit of a page that has not changed."""
    (became,) = terms_of(glossary).bound([unit], [restored(unit)])
    return became


def approve(unit):
    """Return the unit as a translator's tool leaves it when the flag is taken off."""
    return replace(unit, fuzzy=False)


def seen(unit):
    """Return the unit without the code in it that tells when it was approved: in between it may have been again."""
    return replace(unit, notes=tuple(re.sub(r"^(Reopened \w{6}) \w{6}:", r"\1:", note) for note in unit.notes))


@given(units(), glossaries(), glossaries())
def test_a_second_sync_changes_nothing(unit, first, second):
    became = synced(synced(unit, first), second)
    assert synced(became, second) == became


@given(units(), glossaries(), st.lists(glossaries(), min_size=1, max_size=4))
def test_changes_that_are_taken_back_leave_no_trace(unit, first, others):
    at_first = synced(unit, first)
    became = at_first
    for glossary in others:
        became = synced(became, glossary)
    assert seen(synced(became, first)) == seen(at_first)


@given(units(), glossaries(), st.lists(glossaries(), min_size=1, max_size=4))
def test_what_a_person_approved_against_the_glossary_comes_back_from_being_reopened(unit, first, others):
    at_first = synced(approve(synced(unit, first)), first)
    assert at_first.state is State.CURRENT
    became = at_first
    for glossary in others:
        became = synced(became, glossary)
        if not is_reopened(became):
            return
    assert synced(became, first) == at_first


@given(units(), glossaries(), glossaries())
def test_only_an_issue_of_a_strict_concept_opens_a_unit_and_only_if_its_terms_changed(unit, first, second):
    approved = approve(synced(unit, first))
    became = synced(approved, second)
    strict = [
        issue
        for issue in terms_of(second).issues(approved)
        if issue.hit.concept.binding is Binding.STRICT and issue.kind != "deprecated"
    ]
    if is_reopened(became):
        assert strict
    if first == second or not strict:
        assert became.state is State.CURRENT


@given(units(), glossaries())
def test_translation_and_text_stay_what_they_are(unit, glossary):
    became = synced(unit, glossary)
    assert (became.source, became.target, became.previous_source) == (unit.source, unit.target, None)
    assert unbound(restored(became)) == unit
