"""How numbers are written, per language: plain constants."""

from __future__ import annotations

from typing import NamedTuple


class Numerals(NamedTuple):
    """How a language writes numbers in digits, and which words stand beside them.

    `suffixes` may follow a digit directly ("5mg", "3rd"); `prefixes` may stand before a hyphen and a number without
    making it a name ("mid-40", not "COVID-19"); `scales` multiply the number before them.
    """

    decimal: str
    group: str
    suffixes: frozenset[str]
    prefixes: frozenset[str]
    scales: dict[str, int]


UNIT_SUFFIXES = (
    "mg g kg µg μg mcg ug ng pg ml mL l L dl dL cl cm mm m km µm μm nm h hr hrs min mins s sec secs d w kcal cal kJ kj "
    "IU iu IE ie mmol nmol mol pmol mEq mmHg mmhg kPa Hz MHz kHz Gy mGy mSv Sv ppm oz lb lbs ft in C F K x"
)

EN = Numerals(
    decimal=".·",
    group=",",
    suffixes=frozenset(
        f"{UNIT_SUFFIXES} st nd rd th s am pm a.m p.m k bn yr yrs yo wk wks mo mos fold kilos kilo mls mgs".split()
    ),
    prefixes=frozenset(
        "mid under over pre post plus minus age aged top about sub up to or and from late early".split()
    ),
    scales={"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "dozen": 12, "trillion": 10**12},
)

DE = Numerals(
    decimal=",",
    group=".",
    suffixes=frozenset(
        f"{UNIT_SUFFIXES} mal fach er ern ers te ten tes ster sten ste jährig jährige jährigen jähriger tel "
        "stündig tägig wöchig monatig Uhr".split()
    ),
    prefixes=frozenset("unter über ab bis vor nach seit Ü U".split()),
    scales={
        "Tausend": 1000, "tausend": 1000, "hundert": 100, "Hundert": 100, "Million": 10**6, "Millionen": 10**6,
        "Mio": 10**6, "Milliarde": 10**9, "Milliarden": 10**9, "Mrd": 10**9, "Billion": 10**12, "Billionen": 10**12,
        "Bio": 10**12, "Tsd": 1000, "Dutzend": 12,
    },
)  # fmt: skip

NUMERALS = {"en": EN, "de": DE}
"""Languages not listed are read with `OTHER`."""

OTHER = Numerals(decimal=".,", group="", suffixes=frozenset(UNIT_SUFFIXES.split()), prefixes=frozenset(), scales={})

SMALL_EN = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
TENS_EN = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
SCALES_EN = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12}
FRACTIONS_EN = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
    "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
    "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
}  # fmt: skip
TIMES_EN = {"once": 1, "twice": 2, "thrice": 3}

PERIODS_EN = "a an per each every daily weekly monthly yearly annually or only in"
"""After these "once" counts ("once a day"); elsewhere it is a conjunction ("once the tumor is gone")."""

PRONOUN_BEFORE_EN = (
    "this that these those each every another any no which the other loved either neither new old only first last "
    "next right wrong better best good big small same some every your my long"
)
"""After these "one" is a pronoun ("this one")."""

PRONOUN_AFTER_EN = (
    "another can may should must might could would will is was has had that who which does hand's says needs "
    "are were and but so then"
)
"""Before these "one" is a pronoun ("one can", "one another")."""

COUNTED_BEFORE_EN = (
    "take takes taking use swallow give gets need than least most to or exactly number "
    "stage grade phase step type about just between and from"
)
"""After these "one" is a number though no noun follows ("more than one.")."""

SMALL_DE = {
    "null": 0, "eins": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
    "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16,
    "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
TENS_DE = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70,
    "achtzig": 80, "neunzig": 90,
}  # fmt: skip
FRACTIONS_DE = {
    "halb": 2, "halbe": 2, "halben": 2, "halber": 2, "halbes": 2, "hälfte": 2, "drittel": 3, "dritteln": 3,
    "viertel": 4, "vierteln": 4, "fünftel": 5, "sechstel": 6, "achtel": 8, "zehntel": 10,
}  # fmt: skip
SCALES_DE = {
    "hundert": 100, "tausend": 1000, "million": 10**6, "millionen": 10**6, "milliarde": 10**9, "milliarden": 10**9,
    "billion": 10**12, "billionen": 10**12, "dutzend": 12,
}  # fmt: skip
NOT_ONCE_DE = "noch nicht auf erst wieder schon"
"""Before "einmal" these make another word of it ("noch einmal": again, "nicht einmal": not even)."""
