"""Negations lost and added: lost only where the English text has one, added only where neither text has any."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from _check_cases import replaced, says, spoiling, without
from _check_data_opposites import PREFIXABLE, PREFIXED

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from _check_cases import Pair

_NOT = r"not|cannot|\w+n['’]t"
_NONE = r"no|none|nobody|nothing|neither|nor|without|zero"
_ANY = (
    rf"{_NOT}|{_NONE}|never|unable|hardly|scarcely|barely|few|little|rarely|seldom|fail\w*|lack\w*|refus\w+|prevent\w*"
    r"|avoid\w*|den(?:y|ies|ied)|unless|except|only|until|free|nowhere|doubt\w*|(?:un|in|im|ir|dis|non-?|mis)[a-z]{4,}|\w+less"
)
_GERMAN_ANY = re.compile(
    r"\b(?:nicht|kein\w*|ohne|nie|niemals|niemand\w*|nichts|weder|kaum|nur|un[a-zäöüß]{4,}|\w+los\w{0,2}|\w+frei\w{0,2})\b",
    re.IGNORECASE,
)
_NICHT = re.compile(
    r"(?<!oder )(?<!wenn )\b(?:(?:noch|gar|überhaupt) )?nicht(?: mehr)?\b(?!-| nur| zuletzt| einmal| allein| bloß| weniger)",
    re.IGNORECASE,
)
_KEIN = re.compile(r"\b(k)(ein(?:e[nrms]?|es)?) (?=(\w+))", re.IGNORECASE)
_SINGULAR = re.compile(r"(?:ung|heit|keit|ion|tät|ik|ie|ft)$")
_WORDS = (
    (r"ohne(?! zu| dass| Zweifel)", "mit", "without|no|free|lack of|lacking|not"),
    (r"nie(?:mals)?", "immer", "never"),
    ("niemand", "jeder", "no one|nobody|no-one"),
    ("nichts", "alles", "nothing|not anything"),
)
_CARRIED = (
    (
        "symptomfrei",
        "symptomatisch",
        "without symptoms|without any symptoms|no symptoms|asymptomatic|symptom-free|symptomless",
    ),
    (
        "symptomlos",
        "symptomatisch",
        "without symptoms|without any symptoms|no symptoms|asymptomatic|symptom-free|symptomless",
    ),
    ("asymptomatisch", "symptomatisch", "asymptomatic|without symptoms|no symptoms"),
    ("kostenlos", "kostenpflichtig", "free|free of charge|at no cost"),
    ("arbeitslos", "berufstätig", "unemployed|jobless|out of work"),
    ("harmlos", "gefährlich", "harmless"),
    ("nutzlos", "nützlich", "useless"),
    ("folgenlos", "folgenreich", "without consequences?"),
    ("hoffnungslos", "hoffnungsvoll", "hopeless"),
    ("rücksichtslos", "rücksichtsvoll", "reckless|ruthless|inconsiderate"),
    ("nutzlos", "nützlich", "useless"),
    ("inaktiv", "aktiv", "inactive|inactivated"),
    ("instabil", "stabil", "unstable|instable"),
    ("illegal", "legal", "illegal|illegally|unlawful"),
    ("irreversibel", "reversibel", "irreversible"),
    ("resistent", "empfindlich", "resistant"),
)
_FINITE = "ist|sind|war|waren|wird|werden|wurde|wurden|kann|können|konnte|konnten|sollte|sollten|soll|sollen|darf|dürfen|hat|haben|hatte|hatten"
_VERB = re.compile(
    rf"\b(?:{_FINITE})\b(?= (?!(?:es|er|sie|man|sich|wir|ich|du|ihr|und|oder|nur|auch|so|noch|eben|werden|können)\b)[a-zäöüß])"
)
_EIN = re.compile(r"\b(?<!so )(?<!noch )(?<!wie )ein(?=(?:e[nrms]?)? [A-ZÄÖÜa-zäöüß])", re.IGNORECASE)
_MIT = re.compile(r"\b(?<!da)mit(?= (?:[A-ZÄÖÜ]|ein|d[ei][rmn]\b|[a-zäöüß]+(?:en|er|em)\b))")


def _nicht(pair: Pair, _: random.Random) -> Iterator[str]:
    for found in _NICHT.finditer(pair.target) if says(rf"{_NOT}|{_NONE}|never|unable", pair.source) else ():
        yield without(pair.target, found.start(), found.end())


def _kein(pair: Pair, _: random.Random) -> Iterator[str]:
    for found in _KEIN.finditer(pair.target) if says(rf"{_NOT}|{_NONE}", pair.source) else ():
        is_many = found[2].lower() == "eine" and found[3][0].isupper() and not _SINGULAR.search(found[3])
        if is_many:
            yield without(pair.target, found.start(), found.end())
        else:
            yield replaced(pair.target, found, found[2] + " ")


def _word(pair: Pair, _: random.Random) -> Iterator[str]:
    for german, other, english in _WORDS:
        for found in re.finditer(rf"\b{german}\b", pair.target, re.IGNORECASE) if says(english, pair.source) else ():
            yield replaced(pair.target, found, other)


def _weder(pair: Pair, _: random.Random) -> Iterator[str]:
    found = re.search(r"\b(weder)\b(.*?)\bnoch\b", pair.target, re.IGNORECASE)
    if found and says("neither|nor|not", pair.source):
        yield replaced(pair.target, found, f"sowohl{found[2]}als auch")


def _inflected(pair: Pair, stem: str) -> Iterator[tuple[re.Match[str], str]]:
    for found in re.finditer(rf"\b{stem}(e[nrms]?)?\b", pair.target, re.IGNORECASE):
        yield found, found[1] or ""


def _prefix_lost(pair: Pair, _: random.Random) -> Iterator[str]:
    for word, english in PREFIXED:
        for found, ending in _inflected(pair, word) if says(english, pair.source) else ():
            yield replaced(pair.target, found, word[2:] + ending)


def _carried_lost(pair: Pair, _: random.Random) -> Iterator[str]:
    for word, other, english in _CARRIED:
        for found, ending in _inflected(pair, word) if says(english, pair.source) else ():
            yield replaced(pair.target, found, other + ending)


def _is_plain(pair: Pair) -> bool:
    return not says(_ANY, pair.source) and not _GERMAN_ANY.search(pair.target)


def _not_added(pair: Pair, _: random.Random) -> Iterator[str]:
    for found in _VERB.finditer(pair.target) if _is_plain(pair) else ():
        yield pair.target[: found.end()] + " nicht" + pair.target[found.end() :]


def _kein_added(pair: Pair, _: random.Random) -> Iterator[str]:
    for found in _EIN.finditer(pair.target) if _is_plain(pair) and says("an?", pair.source) else ():
        yield replaced(pair.target, found, "kein")


def _ohne_added(pair: Pair, _: random.Random) -> Iterator[str]:
    if _is_plain(pair) and len(re.findall(r"\bwith\b", pair.source)) == 1:
        every = list(_MIT.finditer(pair.target))
        yield from (replaced(pair.target, found, "ohne") for found in every if len(every) == 1)


def _prefix_added(pair: Pair, _: random.Random) -> Iterator[str]:
    for word, english in PREFIXABLE if _is_plain(pair) else ():
        for found, ending in _inflected(pair, rf"(?<!wie )(?<!-){word}") if says(english, pair.source) else ():
            yield replaced(pair.target, found, f"un{word}{ending}")


MUTATORS = {
    "negation lost: nicht": spoiling(_nicht),
    "negation lost: kein → ein": spoiling(_kein),
    "negation lost: ohne, nie, nichts": spoiling(_word, _weder),
    "negation lost: un-": spoiling(_prefix_lost),
    "negation lost: -frei, -los, a-": spoiling(_carried_lost),
    "negation added: nicht": spoiling(_not_added),
    "negation added: ein → kein": spoiling(_kein_added),
    "negation added: mit → ohne": spoiling(_ohne_added),
    "negation added: un-": spoiling(_prefix_added),
}
