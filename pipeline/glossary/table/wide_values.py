"""What people write in the columns of tables with one row per concept, in the words of our own."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.glossary.table.columns import NO, VOCABULARY, YES
from pipeline.glossary.table.findings import Problem, alternatives, shown
from pipeline.model import Severity

_NOTHING = frozenset(("", "-", "–", "—", "n/a"))

_WORDS = {
    "pos": {"n": "noun", "v": "verb", "adj": "adjective", "adv": "adverb", "proper noun": "noun"},
    "gender": {
        "masc": "m",
        "masculine": "m",
        "fem": "f",
        "feminine": "f",
        "neut": "n",
        "neuter": "n",
        "m/f": "mf",
        "f/m": "mf",
        "m,f": "mf",
        "plural": "pl",
        "plural only": "pl",
    },
    "register": {"prof": "professional", "specialist": "professional", "drug inn": "inn"},
}
"""Column → abbreviation or synonym → our word."""

_TRANSLATED = frozenset(("no", "n", "false", "0"))
_NOT_TRANSLATED = frozenset(("yes", "y", "true", "1", "x", "case"))
"""What may stand under "do not translate"; "case": the name stays but for its spelling, which the terms have."""


class Value(NamedTuple):
    """A value in the words of our table, and what is wrong or doubtful about it."""

    text: str
    problem: Problem | None = None


def value_of(field: str, cell: str) -> Value:
    """Return the value of a cell; an unknown word for what only describes a term is doubtful, and left out."""
    word = cell.strip().lower().rstrip(".")
    if field == "do_not_translate":
        return _translate(word, cell)
    if field in _WORDS:
        return _description(field, word, cell)
    return Value(word if field in VOCABULARY else cell)


def _description(field: str, word: str, cell: str) -> Value:
    if word in _NOTHING:
        return Value("")
    known = _WORDS[field].get(word, word)
    if known in VOCABULARY[field]:
        return Value(known)
    default = "other" if field == "pos" else ""
    message = f"the {field} {shown(cell)} is unknown and read as {default or 'nothing'}"
    hint = f"write {alternatives(VOCABULARY[field])}"
    return Value(default, Problem("glossary-import", message, hint, Severity.MINOR))


def _translate(word: str, cell: str) -> Value:
    if word in _NOT_TRANSLATED:
        return Value(NO)
    if word in _TRANSLATED or word in _NOTHING:
        return Value(YES)
    message = f"it is not clear what {shown(cell)} means under do_not_translate"
    return Value("", Problem("glossary-value", message, "write yes, case or nothing"))
