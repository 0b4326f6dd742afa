"""Words of dates and times of day that the CLDR does not have. Plain constants."""

from __future__ import annotations

MORE_MONTHS = {
    "en": {"Sept": 9},
    "de": {"Jänner": 1, "Feber": 2, "Januars": 1, "Februars": 2, "Märzes": 3, "Maerz": 3, "Mrz": 3, "Sept": 9},
}
MORE_SHORT = {"en": ("Sept", "May", "March", "Mar", "August"), "de": ("Sept", "Mrz")}
MORE_WEEKDAYS = {"de": {"sonnabend": 5}}

AFTER_THESE = frozenset(
    "in of since until till by from to and or last next early late mid this every each between during through before "
    "after around about following previous".split()
)
"""After these words "May" and "March" are months."""

SEASONS = {
    "en": {"summer": 2, "summers": 2, "autumn": 3, "autumns": 3, "winter": 4, "winters": 4},
    "de": {"frühling": 1, "frühjahr": 1, "sommer": 2, "herbst": 3, "winter": 4},
}
"""Seasons; German ones may begin a compound."""
LOOSE_SEASONS = {"spring": 1, "springs": 1, "springtime": 1, "fall": 3, "wintertime": 4, "summertime": 2}
"""English words that may be a season; "spring" is one after `BEFORE_SPRING`."""
BEFORE_SPRING = frozenset("in this last next early late during since every each of".split())

HOURS_EN = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
}  # fmt: skip
HOURS_DE = {
    "ein": 1, "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
    "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17,
    "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "einundzwanzig": 21, "zweiundzwanzig": 22, "dreiundzwanzig": 23,
    "vierundzwanzig": 24, "null": 0,
}  # fmt: skip
MINUTES_EN = {"five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
MINUTES_DE = {"fünf": 5, "zehn": 10, "zwanzig": 20, "fünfundzwanzig": 25}
"""Minutes before and after the hour, as people tell them."""
TELLING_EN = frozenset("past quarter half at until till by from before after around about between".split())
TELLING_DE = frozenset(("halb", "viertel", "dreiviertel", "drei viertel", "nach", "vor"))
"""A time that is told by the hour next to it has one of these."""
WAYS_EN = frozenset(("past", "after", "to", "before", "till"))
"""Words between the minutes and the hour."""
BEFORE_TIMES = frozenset("at from until till by before after around between".split())
"""Prepositions before a time of day."""
LATE_DE = ("abend", "nachmittag", "nacht", "mittag")
"""Parts of the day in which "8 Uhr" may be 20:00."""
DATE_OPENERS_DE = frozenset("am den vom zum bis seit ab dem der".split())
"""Words before a date in German."""
