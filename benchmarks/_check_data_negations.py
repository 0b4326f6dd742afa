"""What says no in English and German, as far as it is put in or left out here."""

from __future__ import annotations

import re

NOT = r"not|cannot|\w+n['’]t"
NONE = r"no|none|nobody|nothing|neither|nor|without|zero"
ANY = (
    rf"{NOT}|{NONE}|never|unable|hardly|scarcely|barely|few|little|rarely|seldom|fail\w*|lack\w*|refus\w+|prevent\w*"
    r"|avoid\w*|den(?:y|ies|ied)|unless|except|only|until|free|nowhere|doubt\w*|(?:un|in|im|ir|dis|non-?|mis)[a-z]{4,}|\w+less"
)
GERMAN_ANY = re.compile(
    r"\b(?:nicht|kein\w*|ohne|nie|niemals|niemand\w*|nichts|weder|kaum|nur|un[a-zäöüß]{4,}|\w+los\w{0,2}|\w+frei\w{0,2})\b",
    re.IGNORECASE,
)
NEGATORS = re.compile(rf"\b(?:{NOT}|{NONE}|never|unable|lack|few|little|fail\w*)\b|\w-free\b", re.IGNORECASE)
GERMAN_NEGATORS = re.compile(r"\b(?:nicht(?! nur)|kein\w*|ohne|nie|niemals|niemand\w*|nichts|weder)\b", re.IGNORECASE)
NICHT = re.compile(
    r"(?<!oder )(?<!wenn )\b(?:(?:noch|gar|überhaupt) )?nicht(?: mehr(?! als))?\b"
    r"(?!-| nur| zuletzt| einmal| allein| bloß| weniger)",
    re.IGNORECASE,
)
KEIN = re.compile(r"\b(k)(ein(?:e[nrms]?|es)?) (?=(\w+))", re.IGNORECASE)
SINGULAR = re.compile(r"(?:ung|heit|keit|ion|tät|ik|ie|ft)$")
WORDS = (
    (r"ohne(?! zu| dass| Zweifel)", "mit", "without|no|free|lack of|lacking|not"),
    (r"nie(?:mals)?", "immer", "never"),
    ("niemand", "jeder", "no one|nobody|no-one"),
    ("nichts", "alles", "nothing|not anything"),
)
_FREE = "without symptoms|without any symptoms|no symptoms|asymptomatic|symptom-free|symptomless"
CARRIED = (
    ("symptomfrei", "symptomatisch", _FREE),
    ("symptomlos", "symptomatisch", _FREE),
    ("asymptomatisch", "symptomatisch", _FREE),
    ("kostenlos", "kostenpflichtig", "free|free of charge|at no cost"),
    ("arbeitslos", "berufstätig", "unemployed|jobless|out of work"),
    ("harmlos", "gefährlich", "harmless"),
    ("nutzlos", "nützlich", "useless"),
    ("folgenlos", "folgenreich", "without consequences?"),
    ("hoffnungslos", "hoffnungsvoll", "hopeless"),
    ("rücksichtslos", "rücksichtsvoll", "reckless|ruthless|inconsiderate"),
    ("inaktiv", "aktiv", "inactive|inactivated"),
    ("instabil", "stabil", "unstable|instable"),
    ("illegal", "legal", "illegal|illegally|unlawful"),
    ("irreversibel", "reversibel", "irreversible"),
    ("resistent", "empfindlich", "resistant"),
)
_FINITE = (
    "ist|sind|war|waren|wird|werden|wurde|wurden|kann|können|konnte|konnten|sollte|sollten|soll|sollen|darf|dürfen"
    "|hat|haben|hatte|hatten"
)
_NO_PLACE = "es|er|sie|man|sich|wir|ich|du|ihr|und|oder|nur|auch|so|noch|eben|werden|können"
VERB = re.compile(rf"\b(?:{_FINITE})\b(?= (?!(?:{_NO_PLACE})\b)[a-zäöüß])")
EIN = re.compile(r"\b(?<!so )(?<!noch )(?<!wie )ein(?=(?:e[nrms]?)? [A-ZÄÖÜa-zäöüß])", re.IGNORECASE)
MIT = re.compile(r"\b(?<!da)mit(?= (?:[A-ZÄÖÜ]|ein|d[ei][rmn]\b|[a-zäöüß]+(?:en|er|em)\b))")
