"""What a search has to know of languages, by base language; where one is missing, its words are taken as they are."""

from __future__ import annotations

from typing import Final

SPELLINGS: Final[dict[str, dict[str, str]]] = {
    "de": {"ä": "ae", "ö": "oe", "ü": "ue", "ph": "f"},
    "en": {"ae": "e", "oe": "e", "umour": "umor"},
}
"""Letters that may be written in two ways ("Ärzte", "Aerzte"; "tumour", "tumor"), and the way that stands for both.

Words are compared as they are spelled, too. In any language `ß` is "ss", `æ` is "ae", and marks don't count.
"""

ENDINGS: Final[dict[str, tuple[str, ...]]] = {
    "de": ("ern", "en", "em", "er", "es", "e", "n", "s"),
    "en": ("ing", "ies", "ed", "es", "is", "s", "e", "y"),
}
"""Endings by which forms of a word differ, the longest first; "is" for words like "diagnosis" and "diagnoses"."""

IGNORED: Final[dict[str, tuple[str, ...]]] = {
    "de": tuple(
        """
        aber als am an auf aus bei beim bin bis da darf das dass dem den der des die doch durch dürfen ein eine
        einem einen einer eines er es für gegen gibt hab habe haben hat helfen hilft ich im in ist kann können
        man mein meine meinem meinen meiner mich mir mit muss müssen nach nicht ob oder sein sich sie sind so
        soll sollte tun über um und vom von vor wann war warum was welche welchem welchen welcher welches wenn
        wer werden wie wieso wird wirkt wo wozu zu zum zur
        """.split()
    ),
    "en": tuple(
        """
        a about am an and any are as at be been but by can could did do does for from get had has have he help
        helps how i if in is it its may me my no not of on or our she should so than that the their them there
        these they this to was we were what when where which who why will with would you your
        """.split()
    ),
}
"""Words of questions, which need not be found where other words are asked for."""
