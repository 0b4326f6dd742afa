"""Parts of months, years and ages in English and German: plain constants; words are lower case."""

from __future__ import annotations

PARTS = {
    "en": {
        "start": "beginning start", "end": "end close", "middle": "middle",
        "early": "early", "late": "late", "mid": "mid",
    },
    "de": {"start": "anfang beginn", "end": "ende", "middle": "mitte"},
}  # fmt: skip
"""Part → words for it."""

SAME = {"early": "start", "late": "end", "mid": "middle"}

WHOLES = {
    "en": (
        "january february march april may june july august september october november december month year week decade "
        "century twenties thirties forties fifties sixties seventies eighties nineties pregnancy"
    ),
    "de": (
        "januar jänner februar märz april mai juni juli august september oktober november dezember monat monats jahr "
        "jahres woche jahrzehnt jahrzehnts jahrhundert jahrhunderts zwanzig dreißig vierzig fünfzig sechzig siebzig "
        "achtzig neunzig schwangerschaft zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger "
        "neunziger"
    ),
}
"""What has such parts."""

COMPOUNDS_DE = {"anfang": "start", "beginn": "start", "ende": "end", "mitte": "middle"}
COMPOUND_STEMS_DE = "jahres monats wochen quartals"
"""What compounds with these begin with („Jahresende“)."""
