"""German: small words and marks between the words of a term, sentences and gender marks."""

from __future__ import annotations

DETERMINERS = frozenset(
    """
    der die das dem den des ein eine einer eines einem einen kein keine keiner keines keinem keinen
    mein meine meiner meines meinem meinen dein deine deiner deines deinem deinen
    sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren unser unsere unserer unseres unserem unseren
    euer eure eurer eures eurem euren dieser diese dieses diesem diesen jeder jede jedes jedem jeden
    jener jene jenes jenem jenen welcher welche welches welchem welchen
    """.split()
)
"""Articles and the like: a term's own are not looked for, and in a text they stand anywhere in it."""

CONJUNCTIONS = frozenset("und oder sowie bzw beziehungsweise wie auch als noch aber u o".split())

PREPOSITIONS = (
    "in im ins",
    "an am ans",
    "auf aufs",
    "bei beim",
    "von vom",
    "zu zum zur",
    "für fürs",
    "durch durchs",
    "um ums",
    "mit",
    "ohne",
    "gegen",
    "aus",
    "nach",
    "vor",
    "unter",
    "über",
    "zwischen",
    "während",
    "wegen",
    "trotz",
    "außerhalb",
    "innerhalb",
    "seit",
    "bis",
    "neben",
    "hinter",
    "per",
    "pro",
)
"""Prepositions, each with what it and an article make."""

ABBREVIATIONS = frozenset("bzw z b d h u a o ca inkl evtl ggf sog etc dr prof med bspw vgl nr usw st".split())
"""After these, a full stop ends no sentence."""

STOPS = ".!?;:…\n"
"""Marks across which no term goes."""

OPENERS = STOPS + "„“”\"»«‚‘'(–—•·*[>/"
"""Marks after which a word may begin with a capital for that reason."""

PAIR_JOINTS = frozenset("oder und bzw beziehungsweise sowie".split())
"""What joins the two forms of a pair: Ärztin oder Arzt."""
