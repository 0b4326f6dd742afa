"""The columns of the glossary's table, and what their cells may hold.

One row is one term. Concepts, languages, definitions and terms are those of ISO 30042 (TBX), parts of speech and
genders those of TBX-Basic.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from pipeline.model import Binding, Gender, PartOfSpeech, Register, TermStatus


class Cells(NamedTuple):
    """The cells of a row, in the order of the columns."""

    concept: str = ""
    domain: str = ""
    binding: str = ""
    translate: str = ""
    codes: str = ""
    language: str = ""
    term: str = ""
    status: str = ""
    pos: str = ""
    gender: str = ""
    forms: str = ""
    register: str = ""
    case: str = ""
    needs: str = ""
    blocks: str = ""
    definition: str = ""
    note: str = ""
    source: str = ""


COLUMNS = Cells._fields

NEEDED = ("concept", "language", "term", "status")
"""Columns that no table of terms can do without."""

OF_CONCEPT = ("domain", "binding", "translate", "codes")
"""Columns of the concept, which only its first row has to fill."""

LISTS = ("codes", "forms", "needs", "blocks")
"""Columns with lists."""

SEPARATOR = "; "

YES, NO, EXACT = "yes", "no", "exact"

VOCABULARY = {
    "binding": ("", *(kind.value for kind in Binding)),
    "translate": ("", YES, NO),
    "status": tuple(kind.value for kind in TermStatus),
    "pos": ("", *(kind.value for kind in PartOfSpeech)),
    "gender": tuple(kind.value for kind in Gender),
    "register": tuple(kind.value for kind in Register),
    "case": ("", EXACT),
}
"""What may stand in a column that has a fixed vocabulary; "" for an empty cell."""

DEFAULTS = {"binding": Binding.STRICT.value, "translate": YES, "pos": PartOfSpeech.NOUN.value}
"""What an empty cell means."""

LONGEST = dict.fromkeys(COLUMNS, 100) | {"term": 200} | dict.fromkeys((*LISTS, "definition", "note", "source"), 4000)
"""How many characters a cell may have."""

CODES = {
    "mesh": ("MeSH", re.compile(r"D\d{6}(?:\d{3})?|C\d{6,9}", re.ASCII), "D001943"),
    "icd-10-gm": ("ICD-10-GM", re.compile(r"[A-Z]\d\d(?:\.(?:\d{1,2}|-))?", re.ASCII), "C50.9"),
}
"""Systems whose codes have a known shape, by their name in small letters: name, shape, example.

MeSH: unique identifiers of descriptors (D) and supplementary concept records (C), National Library of Medicine.
ICD-10-GM: BfArM's systematic list; "C50.-" stands for all codes below C50.
"""


def items(cell: str) -> list[str]:
    """Return the items of a list, also empty ones; an empty cell has none."""
    return [item.strip() for item in cell.split(";")] if cell else []


def filled(cell: str) -> tuple[str, ...]:
    """Return the items of a list without empty ones."""
    return tuple(filter(None, items(cell))) if cell else ()
