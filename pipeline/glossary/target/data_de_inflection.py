"""German: how nouns, adjectives and verbs inflect, as endings on a base (the word less what the paradigm cuts off).

Word-final patterns are tried in order, the first that fits decides. Endings are written with blanks between them, "-"
is the empty ending. After Duden, Die Grammatik (nouns: declension classes; loan words: Latin and Greek plurals).
"""

from __future__ import annotations

from typing import NamedTuple


class Rule(NamedTuple):
    """How nouns on `suffix` inflect: what is cut off, endings, endings after an umlaut, what links them in compounds.

    `links` are tried in their order.
    `genders` are those the rule is for (codes of `Gender`), empty for all.
    """

    suffix: str
    cut: str
    endings: str
    umlaut: str
    links: str
    genders: tuple[str, ...] = ()


NOUN_RULES = (
    Rule("impfung", "ung", "ung ungen", "", "ungs ung -"),
    Rule("ikum", "um", "um ums a", "", "a um"),
    Rule("ika", "a", "a um ums", "", "a um", ("", "pl")),
    Rule("aus", "", "- es e", "e en er ern", "- es"),
    Rule("sinus", "us", "us - se", "", "us"),
    Rule("tus", "us", "us en i", "", "us"),
    Rule("us", "us", "us en i usse ussen", "", "us en"),
    Rule("aum", "", "- s es", "e en", "- s"),
    Rule("tum", "", "- s es", "er ern", "- s"),
    Rule("um", "um", "um ums en a", "", "um en"),
    Rule("analogon", "on", "on ons a", "", "on"),
    Rule("ganglion", "on", "on ons en", "", "on en"),
    Rule("itis", "is", "is iden itiden", "", "is"),
    Rule("nis", "", "- ses se sen", "", "- se"),
    Rule("eis", "", "- es e en", "", "- es"),
    Rule("is", "is", "is en", "", "is en"),
    Rule("ma", "a", "a as en ata", "", "a en"),
    Rule("eha", "", "- s", "", "-"),
    Rule("a", "a", "a as en", "", "a en"),
    Rule("oo", "", "- s", "", "-"),
    Rule("io", "", "- s", "", "-"),
    Rule("o", "o", "o os en i", "", "o"),
    Rule("ie", "e", "e en", "", "e en"),
    Rule("ee", "", "- n s", "", "- n"),
    Rule("le", "e", "e en", "", "e en -", ("f",)),
    Rule("e", "e", "e en", "", "e en -", ("f",)),
    Rule("e", "e", "e en es", "", "e es -", ("n",)),
    Rule("e", "e", "e en", "", "e es en s -", ("pl",)),
    Rule("e", "e", "e en es er em ens in innen", "", "e en ens innen", ("m", "mf")),
    Rule("ende", "e", "e en er em", "", "e en"),
    Rule("ene", "e", "e en er em", "", "e en"),
    Rule("te", "e", "e en er em", "", "e en -"),
    Rule("ige", "e", "e en er em", "", "e en"),
    Rule("iche", "e", "e en er em", "", "e en"),
    Rule("anke", "e", "e en er em", "", "e en"),
    Rule("e", "e", "- e en es ens innen", "", "e en es -"),
    Rule("innen", "nen", "nen -", "", "nen"),
    Rule("in", "", "- nen", "", "- nen", ("f",)),
    Rule("chen", "", "- s", "", "- s"),
    Rule("lein", "", "- s", "", "- s"),
    Rule("gen", "", "- s e en ens", "", "- s en e"),
    *(
        Rule(suffix, "en", "en -", "", "s - en")
        for suffix in ("ionen", "ungen", "heiten", "keiten", "schaften", "täten")
    ),
    *(Rule(suffix, "en", "en e", "", "en e -", ("", "pl")) for suffix in ("asen", "osen", "itiden", "ien")),
    Rule("en", "en", "en", "", "en -", ("pl",)),
    Rule("en", "en", "en ens", "en", "en - s", ("",)),
    Rule("en", "en", "en ens", "en", "en s"),
    Rule("e", "", "- n", "", "- n"),
    Rule("or", "", "- s en ens e in innen", "", "- en s in innen"),
    Rule("iel", "", "- s es e en", "", "- s es e"),
    Rule("el", "", "- s n", "- n", "- s n"),
    *(Rule(suffix, "", "- s es e en n in innen", "", "- s es e innen") for suffix in ("eer", "ier")),
    Rule("er", "", "- n", "- n", "- n", ("f",)),
    Rule("er", "", "- s n in innen", "- n", "- s n innen"),
    *(
        Rule(suffix, "", "- en", "", "- s en")
        for suffix in ("heit", "eit", "ung", "ion", "tät", "schaft", "kur", "tur")
    ),
    Rule("al", "", "- s es e en ien", "e en", "- s ien"),
    Rule("zin", "", "- s e en", "", "- s"),
    Rule("y", "", "- s", "", "-"),
    Rule("ei", "", "- s en", "", "- en", ("f",)),
    Rule("ei", "", "- s es e en er ern", "", "- s en er"),
    Rule("i", "", "- s", "", "-"),
    Rule("", "", "- en n nen", "e en", "- s es en", ("f",)),
    Rule("", "", "- s es e en er ern", "er ern", "- s es e en er", ("n",)),
    Rule("", "", "- s es e en er ern in innen", "e en er ern in innen", "- s es e en er ens innen"),
)
"""The paradigms of nouns by their end and gender."""

DRUG_RULE = Rule("", "", "- s e en es", "", "- s")
"""The paradigm of international nonproprietary names."""

NO_UMLAUT = frozenset("blut kur organ mund tag hund arm schmerz punkt".split())
"""Nouns without umlaut, also as the head of a compound, some of which would turn into another word (Blut: Blüte)."""

ADJECTIVE_ENDINGS = "- e er es en em"
COMPARED_ENDINGS = "er st est"
"""Comparative and superlative, before the endings of adjectives."""

INFLECTED_ADJECTIVE = ("er", "es", "en", "em", "e")
"""What is cut off an adjective that stands inflected in a term ("metastasierter Brustkrebs"); the longest first."""

ELIDED = {"el": "l", "er": "r"}
"""Adjectives that lose an e before an ending: sensibel, sensible."""

VERB_ENDINGS = "en n e t et st est te tet ten test ete eten end ung ungen ens"
PARTICIPLE_ENDINGS = "t et en end"
"""Endings of participles, before the endings of adjectives."""

PARTICLES = tuple(
    """
    auseinander gegenüber zusammen voraus vorbei wieder weiter zurück heraus herein herunter hinaus hinein hinzu herum
    durch empor entgegen fort frei fest fehl her hin los nach nieder ab an auf aus bei dar ein mit teil um unter über
    vor weg wahr zu
    """.split()
)
"""Separable particles of verbs, longer ones before those that they begin with."""
