"""Drug names as words of English and German texts."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.checks.names import data_drugs
from pipeline.features import data_en_drugs

_SPELLINGS = (
    ("ph", "f"), ("th", "t"), ("oe", "e"), ("ae", "e"), ("ö", "e"), ("ä", "e"), ("y", "i"), ("k", "c"), ("z", "c"),
)  # fmt: skip
_DOUBLED = re.compile(r"(.)\1")
_SHORTEST_HEAD = 6
"""Shorter names are not looked for inside of compounds."""
_STEMS = (
    "mab nib ciclib statin pril sartan dipin prasol pracol conacol cillin micin flocacin ciclin tacel "
    "platin  rubicin ocetin acepam acolam triptan gliptin glifocin glutid parin caban gatran setron "
    "lucast tinib trecat  ocicam cocib vudin navir tegravir buvir asvir limus nercept tacept tiacid "
    "fibrat glitacon barbital triptilin relics parib lutamid vastatin  gliflocin olol "
)
_TAILS = "terapi|beandlung|tablet|spritc|infusion|injection|dosis|gab|einam|preparat|pflaster|capsel|creme|salb"
_UNKNOWN = re.compile(rf"([a-z]{{3,}}(?:{'|'.join(_STEMS.split())}))(?:e?s|en|e)?(?:(?:{_TAILS})[a-z]*)?")
_NO_DRUGS = frozenset(("coronavir", "stimab", "adenovir", *data_en_drugs.NOT_DRUGS.split()))
_KEPT_E = ("ose", "ase", "cine", "vaccine")


@lru_cache(maxsize=1 << 16)
def skeleton(word: str) -> str:
    """Return a name without what English and German spell differently: "Codein", "Kodein" and "codeine" are one."""
    result = word.lower()
    for written, plain in _SPELLINGS:
        result = result.replace(written, plain)
    return _DOUBLED.sub(r"\1", result).removesuffix("e")


def _rows(table: str) -> list[tuple[str, list[str]]]:
    rows = (line.partition(": ") for line in table.strip().splitlines())
    return [(name, others.split(", ")) for name, _, others in rows]


def _known() -> dict[str, str]:
    found = {skeleton(name): name for name in f"{data_en_drugs.LIST} {data_drugs.INN}".split()}
    for name, others in _rows(data_drugs.SYNONYMS):
        found |= dict.fromkeys((skeleton(name), *map(skeleton, others)), name)
    return found


KNOWN = _known()
"""The name that stands for a drug, by the skeleton of each of its names."""
UNSURE = frozenset(data_drugs.UNSURE.split())
_US = {name: others[0] for name, others in _rows(data_drugs.US_NAMES)}
PLURALS = frozenset(data_drugs.PLURALS.split())
_ABBREVIATIONS = {
    "ASS": "acetylsalicylic",
    "ASA": "acetylsalicylic",
    "FU": "fluorouracil",
    "MDMA": "ecstasy",
    "MTX": "methotrexate",
}


@lru_cache(maxsize=1 << 16)
def drug_of(word: str) -> str | None:
    """Return the name that stands for the drug a word of a text names; an unknown name is known by its INN stem."""
    if word in _ABBREVIATIONS:
        return _ABBREVIATIONS[word]
    bare = skeleton(word)
    if bare in KNOWN or len(bare) < _SHORTEST_HEAD:
        return KNOWN.get(bare)
    for end in range(len(bare) - 1, _SHORTEST_HEAD - 1, -1):
        if bare[:end] in KNOWN:
            return KNOWN[bare[:end]]
    unknown = _UNKNOWN.fullmatch(bare)
    return unknown[1] if unknown and unknown[1] not in _NO_DRUGS else None


@lru_cache(maxsize=1 << 12)
def german_form(word: str) -> str | None:
    """Return how German spells an English drug name that it does not use as it is; None for any other word."""
    name = word.lower()
    if name in _US:
        return _US[name]
    if name in PLURALS or name.endswith(_KEPT_E) or not name.endswith("e") or drug_of(word) is None:
        return None
    return name[:-1].capitalize() if skeleton(name) in KNOWN or _UNKNOWN.fullmatch(skeleton(name)) else None
