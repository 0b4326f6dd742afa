"""German: small words that tell noun phrases and clauses apart, for terms of several words."""

from __future__ import annotations

FINITE = frozenset(
    """
    ist sind war waren wäre wären sei seien wird werden wurde wurden würde würden hat haben hatte hatten hätte hätten
    kann können konnte konnten könnte könnten muss müssen musste mussten müsste müssten soll sollen sollte sollten
    darf dürfen durfte durften will wollen wollte wollten bleibt bleiben blieb blieben gibt gab
    """.split()
)
"""Finite auxiliaries, modals and copulas (some are infinitives as well): no noun phrase has one in it."""

GENITIVE_PREPOSITIONS = frozenset(("von", "vom"))
"""What stands for a genitive: Entfernung von Lymphknoten."""

NO_PREPOSITIONS = frozenset("bis seit während zu".split())
"""Prepositions that are more often something else before an adjective or a clause (bis mittlere, zu hohe)."""

INFINITIVE_OPENERS = frozenset(("um", "ohne"))
"""Prepositions that an infinitive with zu can go with (um die Brust zu entfernen)."""

PARTITIVE = "an"
"""A preposition that a bare object may have (an Gewicht verlieren)."""

FIXED = frozenset("allem anderem".split())
"""What follows a preposition in an adverb: vor allem, unter anderem."""

DATIVE_ENDS = ("m", "r")
"""What determiners (and what prepositions make of them) end with where they are in the dative."""

DATIVES = ("m", "n", "r")
GENITIVES = ("r", "s")
"""What determiners end with where they can be in that case."""

CLAUSE_CONJUNCTIONS = frozenset("und oder aber denn sondern doch sowie".split())
"""What joins clauses, or phrases."""
