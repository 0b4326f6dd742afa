"""Words around numbers and units in English and German. Plain constants; words are lower case."""

from __future__ import annotations

ADJECTIVES_DE = {
    "prozentig": "%", "sekündig": "second", "minütig": "minute", "stündig": "hour", "tägig": "day", "wöchig": "week",
    "monatig": "month", "jährig": "year", "gradig": "°",
}  # fmt: skip
"""Ends of adjectives after a number ("3-wöchig", „zweiwöchig“, "60-Jährige"), without their inflection."""
ADVERBS_DE = {
    "minütlich": "minute", "stündlich": "hour", "täglich": "day", "wöchentlich": "week", "monatlich": "month",
    "jährlich": "year",
}  # fmt: skip
"""How often; with a number: every so many of them ("8-stündlich")."""
STEMS_DE = {
    "sekunden": "second", "minuten": "minute", "stunden": "hour", "tages": "day", "tage": "day", "wochen": "week",
    "monats": "month", "jahres": "year",
}  # fmt: skip
"""Parts of compounds after a number ("Dreimonatsspritze")."""
PREFIXES_DE = {
    "ein": "1", "zwei": "2", "drei": "3", "vier": "4", "fünf": "5", "sechs": "6", "sieben": "7", "acht": "8",
    "neun": "9", "zehn": "10", "elf": "11", "zwölf": "12", "vierzehn": "14", "fünfzehn": "15", "achtzehn": "18",
    "zwanzig": "20", "vierundzwanzig": "24", "dreißig": "30", "sechsunddreißig": "36", "vierzig": "40",
    "achtundvierzig": "48", "fünfzig": "50", "sechzig": "60", "siebzig": "70", "zweiundsiebzig": "72", "neunzig": "90",
    "halb": "0.5", "viertel": "0.25", "eineinhalb": "1.5", "anderthalb": "1.5",
}  # fmt: skip
ADVERBS_EN = {
    "hourly": "hour", "daily": "day", "weekly": "week", "fortnightly": "fortnight", "monthly": "month",
    "everyday": "day", "quarterly": "quarter", "yearly": "year", "annually": "year", "annual": "year",
}  # fmt: skip
ARTICLES = {"en": "a an", "de": "ein eine einen einem einer eines"}
CONNECTORS = {
    "en": "x × to or and through versus vs by about around nearly almost up over even than from",
    "de": "x × mal bis oder und beziehungsweise bzw auf sowie zu etwa rund circa ca fast knapp über "
    "sogar um von maximal höchstens",
}
"""Words that may stand between two numbers of one unit."""
FILLERS = {
    "en": "more full whole consecutive additional further calendar extra entire us successive straight solid",
    "de": "weitere weiteren weiterer volle vollen voller ganze ganzen aufeinanderfolgende aufeinanderfolgenden "
    "zusätzliche zusätzlichen us volles ganzer",
}
"""Words that may stand between a number and its unit."""
COUNTED = frozenset("once twice thrice".split())
COUNTING = frozenset("time times mal x ×".split())
"""After a number these make a number of times of it."""
ORDINAL = ("st", "nd", "rd", "th")
EVERY = {"en": "every each", "de": "alle aller jede jeden jedes jeder jedem"}
PER = {"en": "per each every", "de": "pro je jede jeden jedes jeder jedem"}
OTHER = {
    "en": {"other": "2", "second": "2", "alternate": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6",
           "seventh": "7", "tenth": "10"},
    "de": {"zweit": "2", "dritt": "3", "viert": "4", "fünft": "5", "sechst": "6", "siebt": "7", "zehnt": "10"},
}  # fmt: skip
"""Ordinals after "every"; German ones without their inflection."""
CURRENCIES = {"$": "$", "€": "€", "£": "£", "usd": "$", "eur": "€", "gbp": "£", "chf": "CHF"}
"""Signs before a number."""
CURRENCY_WORDS = {
    "€": r"€|\beuros?\b|\beur\b",
    "$": r"\$|\b(?:us-)?dollars?\b|\busd\b",
    "£": r"£|\bpounds? sterling\b|\bpfund sterling\b|\bgbp\b",
    "CHF": r"\bchf\b|\bswiss francs?\b|\b(?:schweizer )?franken\b",
    "¥": r"¥|\byen\b",
}
"""Currencies by their sign: regular expressions over texts in lower case, English or German."""
QUANTIFIERS = {
    "en": "several few many some numerous various couple of",
    "de": "mehrere mehreren mehrerer einige einigen einiger wenige wenigen weniger viele vielen vieler paar etliche",
}
PLURALS = {
    "minutes": "minute", "hours": "hour", "days": "day", "weeks": "week", "months": "month", "years": "year",
    "decades": "decade", "Minuten": "minute", "Stunden": "hour", "Tage": "day", "Tagen": "day", "Wochen": "week",
    "Monate": "month", "Monaten": "month", "Jahre": "year", "Jahren": "year", "Jahrzehnte": "decade",
    "Jahrzehnten": "decade", "minutenlang": "minute", "stundenlang": "hour", "tagelang": "day", "wochenlang": "week",
    "monatelang": "month", "jahrelang": "year", "jahrelange": "year", "jahrelangen": "year", "jahrelanger": "year",
    "wochenlange": "week", "monatelange": "month", "monatelangen": "month", "tagelange": "day",
    "jahrzehntelang": "decade",
}  # fmt: skip
"""Units of time of which there are several."""
TIME_STEMS = {
    "en": {
        "day": "day", "dail": "day", "week": "week", "month": "month", "year": "year", "annu": "year", "hour": "hour",
        "minut": "minute", "second": "second", "decade": "decade", "centur": "century", "fortnight": "week",
        "night": "day", "quarter": "quarter", "hr": "hour", "yr": "year", "min": "minute", "sec": "second",
    },
    "de": {
        "jahrzehnt": "decade", "jahrhundert": "century", "tag": "day", "täg": "day", "woch": "week", "wöch": "week",
        "monat": "month", "jahr": "year", "jähr": "year", "stund": "hour", "stünd": "hour", "minut": "minute",
        "minüt": "minute", "sekund": "second", "nacht": "day", "nächt": "day", "dekade": "decade", "quartal": "quarter",
        "std": "hour", "min": "minute", "sek": "second",
    },
}  # fmt: skip
"""Parts of words that name a unit of time."""
