"""German words with a number in them that no reader of plain number words knows: plain constants."""

from __future__ import annotations

ORDINALS = (
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt "
    "siebzehnt achtzehnt neunzehnt zwanzigst"
)
"""The stems in order, from 1."""

ORDINAL_ENDINGS = ("e", "er", "es", "en", "em", "ens", "rangig", "rangige", "rangigen", "malig", "malige", "maligen")

DECADES = {
    20: "zwanziger zwanzigern", 30: "dreißiger dreißigern dreissiger dreissigern", 40: "vierziger vierzigern",
    50: "fünfziger fünfzigern", 60: "sechziger sechzigern", 70: "siebziger siebzigern", 80: "achtziger achtzigern",
    90: "neunziger neunzigern",
}  # fmt: skip

RANKED = (
    r"erst(?:linie|impf|diagnos|behandlung|therapie|infektion|untersuchung|gespräch|vorstellung|operation|dosis|gabe|"
    r"erkrank|meinung|gebär)"
)
"""Compounds of „erst“ that are no other word."""

HALVED = frozenset(
    "stunde stunden liter litern tablette tabletten dosis tasse teelöffel esslöffel jahr jahres tag tages minute "
    "kilo pfund meter glas kapsel portion menge million milliarde apfel banane zitrone tagesdosis ampulle packung "
    "scheibe flasche sekunde prozent millimeter zentimeter".split()
)
"""What „halbe“ halves, and nothing else: before these it can't be left out."""

MULTIPLES = {
    "2": (
        "doppelt doppelte doppelten doppelter doppeltes doppeltem verdoppeln verdoppelt verdoppelte verdoppelten "
        "verdopple verdoppelung verdopplung doppelte"
    ),
    "3": "verdreifachen verdreifacht verdreifachte verdreifachten verdreifachung",
    "4": "vervierfachen vervierfacht vervierfachte vervierfachten vervierfachung",
    "5": "verfünffachen verfünffacht verfünffachte verfünffachten",
    "10": "verzehnfachen verzehnfacht verzehnfachte verzehnfachten",
    "0.5": "halbieren halbiert halbierte halbierten halbierung",
}

IMPLIED = {
    "0": "null kein keine keinen keiner keinem keines nie ohne",
    "2": (
        "beide beiden beider beides beidem beidseitig beidseitige beidseitigen beidseits beiderseits paar paare "
        "paaren paarweise duo dual duale zwilling zwillinge zwillingen bilateral bilaterale bilateralen binär "
        "paarig paarige paarigen paariger paariges "
        "zweitens anderen andere"
    ),
    "3": "drillinge drillingen trio quartal quartale quartalen vierteljahr vierteljahre drittens",
    "4": "quartett vierling vierlinge",
    "6": "halbjahr halbjahre halbjahres semester",
    "10": "jahrzehnt jahrzehnte jahrzehnten dekade dekaden",
    "12": "dutzend dutzende dutzenden mittag mittags",
    "13": "teenager teenagern jugendliche",
    "18": (
        "volljährig volljährige volljährigen volljähriger volljährigkeit minderjährig minderjährige minderjährigen "
        "minderjähriger minderjährigkeit"
    ),
    "24": "mitternacht rund",
    "100": "hundert hunderte hunderten jahrhundert jahrhunderte jahrhunderten prozent",
    "1000": "tausend tausende tausenden jahrtausend jahrtausende jahrtausenden",
    "100000": "hunderttausende hunderttausenden",
    "1000000": "million millionen millionär millionäre",
    "1000000000": "milliarde milliarden milliardär milliardäre",
}
"""Words that may stand for a number in the English text, but need not."""

IDIOMS = {
    "rund um die uhr": (24, 7),
    "tag und nacht": (24,),
    "zu zweit": (2,),
    "zu dritt": (3,),
    "zu viert": (4,),
    "in half": (2,),
    "halves": (2,),
}

MONTHS = (
    "januar jänner jan|februar feber feb|märz mär|april apr|mai|juni jun|juli jul|august aug|september sep sept|"
    "oktober okt|november nov|dezember dez"
)

ROMAN_BEFORE = frozenset(
    "stadium stadien stadiums phase phasen typ typs typen grad grade grades klasse klassen kategorie kategorien stufe "
    "stufen teil teile kapitel band anhang anlage artikel figo nyha weltkrieg".split()
)

VERSIONS = frozenset(
    "version versionen release abschnitt abschnitte abschnitten kapitel tabelle tabellen abbildung abbildungen abb "
    "artikel anhang paragraf explorer netscape windows firefox safari android ios telefon tel fax punkt ziffer ip "
    "bluetooth usb absatz box protokoll python html".split()
)

PARTS = {
    "halbj": "0.5 6 2", "halb": "0.5 30 50", "hälft": "0.5 50", "viertelj": "0.25 3 4", "viertels": "0.25 15",
    "viertel": "0.25 15", "dreiviertel": "0.75", "zweidrittel": "0.6666666667", "drittel": "0.3333333333",
    "achtel": "0.125", "zehntel": "0.1", "doppel": "2",
}  # fmt: skip
"""What words begin with that may be a part or a double: „halbjährlich“, „Viertelstunde“, „Doppelzimmer“."""

MEASURED = (
    "jährig", "jährlich", "monatig", "monatlich", "wöchig", "wöchentlich", "tägig", "täglich", "stündig", "stündlich",
    "minütig", "minütlich", "sekündig", "malig", "fach", "mal", "prozentig",
)  # fmt: skip
"""A number before these counts: „zweiwöchig“, „dreifach“."""

STEMS = (
    "hundert", "tausend", "zwei", "zwo", "drei", "drit", "vier", "fünf", "sech", "sieb", "acht", "neun", "zehn",
    "elf", "zwöl", "zwan", "dreiß", "ander", "einund", "siebz",
)  # fmt: skip
"""What words with a number in them begin with."""

UNITS = {
    "time": {
        "1": "sekunde sekunden sek s",
        "60": "minute minuten min minütig minütige minütigen minütiger minütlich",
        "3600": "stunde stunden std h stündig stündige stündigen stündiger stündiges stündlich stündliche",
        "86400": "tag tage tagen tages tägig tägige tägigen tägiger tägiges täglich tägliche täglichen d",
        "604800": ("woche wochen wöchig wöchige wöchigen wöchiger wöchiges wöchentlich wöchentliche wöchentlichen"),
    },
    "calendar": {
        "1": "monat monate monaten monats monatig monatige monatigen monatiger monatiges monatlich monatliche",
        "3": (
            "quartal quartale quartalen vierteljahr vierteljährlich trimenon trimenons trimester trimesters "
            "schwangerschaftsdrittel schwangerschaftsdrittels"
        ),
        "6": "halbjahr halbjahre halbjährlich",
        "12": ("jahr jahre jahren jahres jährig jährige jährigen jähriger jähriges jährlich jährliche jährlichen"),
        "120": "jahrzehnt jahrzehnte jahrzehnten",
        "1200": "jahrhundert jahrhunderte jahrhunderten",
    },
}
