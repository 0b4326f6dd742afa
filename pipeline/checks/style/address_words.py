"""German words that speak to the reader."""

from __future__ import annotations

INFORMAL = frozenset(
    """
    du dich dir dein deine deinem deinen deiner deines deins deinetwegen deinerseits deinesgleichen
    euch euer eure eurem euren eurer eures euere euerem eueren euerer eueres euretwegen eurerseits
    """.split()
)

SECOND_PLURAL = frozenset(
    """
    habt seid könnt müsst müßt sollt dürft wollt werdet wisst wißt mögt hattet wärt hättet würdet könntet müsstet
    solltet dürftet möchtet wolltet nehmt gebt lest seht helft sprecht tragt haltet esst lasst tretet
    """.split()
)
"""Verbs that say that "ihr" means "you"."""

FORMAL = frozenset(
    "Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ihres Ihrerseits Ihretwegen Ihresgleichen Ihrige Ihrigen".split()
)

POSSESSIVES = frozenset("ihr ihre ihrem ihren ihrer ihres".split())
PERSONAL = frozenset("sie ihnen".split())
SIE = frozenset(("Sie", "Ihnen"))

IDIOMS = frozenset((("per", "du"), ("das", "du"), ("auf", "du"), ("und", "du"), ("zum", "du"), ("beim", "du")))
"""Words that speak of "du", and to nobody."""
