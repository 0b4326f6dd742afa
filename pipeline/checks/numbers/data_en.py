"""English words with a number in them that no reader of plain number words knows: plain constants."""

from __future__ import annotations

ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
"""In order, from 1."""

ROUND_ORDINALS = {
    "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80,
    "ninetieth": 90, "hundredth": 100, "thousandth": 1000, "millionth": 10**6,
}  # fmt: skip

MULTIPLES = {
    "2": "double doubled doubles doubling doubly redouble",
    "3": "triple tripled triples tripling treble trebled trebles trebling",
    "4": "quadruple quadrupled quadruples quadrupling",
    "5": "quintuple quintupled",
    "0.5": "halve halved halves halving",
}
"""Words that multiply; German says "doppelt", „verdoppeln“, „zweifach“."""

IMPLIED = {
    "0": "zero zeros nil null none nought no midnight",
    "0.5": "half halfway halftime semi demi semester semesters",
    "1": "once one ones single singly sole solely mono unilateral unilaterally primary individual alone firstly",
    "2": (
        "both either neither couple couples pair pairs paired twin twins dual duo two-fold bilateral bilaterally "
        "binary secondly secondary other alternate alternately alternating biweekly bimonthly bipolar bivalent "
        "biphasic biennial bidaily fortnight fortnights fortnightly tandem duplicate deuce twos next runner-up "
        "bid b.i.d b.i.d."
    ),
    "3": (
        "triplet triplets trio thirdly tertiary trivalent triennial quarter quarters quarterly couple tid t.i.d t.i.d. "
        "tds"
    ),
    "4": (
        "quad quads quartet quadrivalent tetravalent fours quadruplet quadruplets quarter quarters qid q.i.d q.i.d. qds"
    ),
    "5": "pentavalent quintet nickel",
    "6": "hexavalent sextet semester semiannual semiannually biannual biannually",
    "7": "septet",
    "8": "octet octagonal",
    "10": "decade decades tens tenner",
    "12": "dozen dozens midday noon noontime midnight biannual",
    "13": "teenage teenager teenagers teen teens preteen preteens",
    "14": "fortnight fortnights fortnightly",
    "15": "quarter quarters",
    "18": "minor minors underage adult adults adulthood",
    "19": "teenage teenager teenagers teen teens",
    "20": "score scores",
    "24": "midnight overnight",
    "25": "quarter quarters",
    "30": "half",
    "40": "quarantine",
    "50": "half",
    "80": "octogenarian octogenarians",
    "100": "hundred hundreds century centuries centenary centenarian centenarians percent",
    "1000": "thousand thousands millennium millennia kilo kilos",
    "1000000": "million millions millionaire millionaires",
    "1000000000": "billion billions billionaire billionaires",
}
"""Words that may be translated with a number, but need not be."""

MONTHS = (
    "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|"
    "november nov|december dec"
)

ROMAN_BEFORE = frozenset(
    "stage stages phase phases type types grade grades class classes category categories level levels part parts "
    "chapter volume annex appendix article war figo stadium nyha".split()
)
"""A Roman numeral after these is a number."""

LABELS = frozenset(
    "article articles table tables figure figures type types phase phases stage stages grade grades class section "
    "chapter annex step no number level part page day version group option question category volume box series".split()
)
"""A digit 1 after these is a name and no count."""

VERSIONS = frozenset(
    "version versions release section sections chapter table tables figure figures fig article annex paragraph "
    "explorer netscape windows firefox safari android ios tel telephone phone fax ip build point points appendix "
    "bluetooth usb clause item box protocol python html".split()
)
"""Digits with a point after these are no decimal number."""

ANAPHORIC = frozenset(
    "the these those between other his her their its our your my of last first only all no any takes either".split()
)
"""After these "two" need not be translated ("between the two")."""

AFTER_HALF = frozenset("of a an the as that this his her their its your my our".split())
"""After these a half can't be left out ("half a tablet", "half the dose")."""

BEFORE_HALVES = frozenset("first second latter last next upper lower former".split())
"""After these a half is a place or time ("the first half of the year")."""

DECADES = {
    20: "twenties", 30: "thirties", 40: "forties", 50: "fifties", 60: "sixties", 70: "seventies", 80: "eighties",
    90: "nineties",
}  # fmt: skip

UNITS = {
    "time": {
        "1": "second seconds sec secs",
        "60": "minute minutes min mins",
        "3600": "hour hours hr hrs h hourly",
        "86400": "day days daily d",
        "604800": "week weeks weekly wk wks",
        "1209600": "fortnight fortnights fortnightly",
    },
    "calendar": {
        "1": "month months monthly mo",
        "3": "quarterly trimester trimesters",
        "12": "year years yearly annual annually yr yrs annum old",
        "120": "decade decades",
        "1200": "century centuries",
    },
}
"""Group → how many of the smallest unit → words."""
