"""German: where clauses begin and end, for verbs whose particle closes the clause (Grammatik: Satzklammer)."""

from __future__ import annotations

CLOSERS = '.,;:!?…–—()[]\n"“”«»/|'
"""Marks that a clause, or a part of it that is set apart, ends before."""

CLAUSE_JOINTS = frozenset("und oder sowie bzw beziehungsweise aber doch sondern denn als wie".split())
"""Words that the clause, or a coordinated part of it, ends before."""

PREPOSITION_PARTICLES = frozenset("ab an auf aus bei durch gegenüber mit nach um unter über vor zu".split())
"""Separable particles that are prepositions as well: with a noun phrase after them they are no particles."""

RELATIVES = frozenset("dem den denen der deren dessen die das welche welchem welchen welcher welches".split())
"""What relative clauses begin with, also after a preposition."""

SUBORDINATORS = RELATIVES | frozenset(
    """
    als anstatt bevor bis damit dass ehe falls indem nachdem ob obwohl ohne seit seitdem sobald sofern solange sooft
    soweit statt um was weil wenn wer wie wo wobei wodurch wofür womit während
    """.split()
)
"""What subordinate clauses begin with after a comma."""
