"""Whether a concept stands in an English sentence: one case a line in english_cases.psv."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from pipeline.glossary.source import SourceTerms
from pipeline.model import Concept, PartOfSpeech, Term

_HERE = Path(__file__).parent


def _rows(name):
    lines = (_HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("|") for line in lines if not line.startswith("#")]


def _list(cell):
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def _concept(row):
    name, terms, part_of_speech, needs, blocks, case = row
    return Concept(
        name,
        tuple(
            Term(
                text,
                "en",
                part_of_speech=PartOfSpeech(part_of_speech),
                needs=_list(needs),
                blocks=_list(blocks),
                exact_case=case == "exact",
            )
            for text in _list(terms)
        ),
    )


@cache
def _terms():
    return SourceTerms(map(_concept, _rows("english_terms.psv")), "en")


@pytest.mark.parametrize(("category", "concept", "text", "expected"), _rows("english_cases.psv"))
def test_concept_stands_in_the_text_or_not(category, concept, text, expected):
    found = {hit.concept.id for hit in _terms().hits(text)}
    assert (concept in found) is (expected == "yes"), f"{category}: {found}"


def test_every_case_names_a_concept_of_the_list():
    known = {row[0] for row in _rows("english_terms.psv")}
    assert {row[1] for row in _rows("english_cases.psv")} <= known
