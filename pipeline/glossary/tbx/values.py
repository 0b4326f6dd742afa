"""Values of data categories, in TBX and in the glossary.

The picklists are those of TBX-Basic; what other dialects and older tools write is read as well.

The statuses follow ISO 12620: a deprecated term is one that is rated as undesired, which the glossary calls forbidden.
A superseded term was right once and has given way to another, which the glossary calls deprecated. Tools that know one
kind of bad term only (the Translate Toolkit) look for "deprecatedTerm-admn-sts": so they warn of the terms that nobody
may use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pipeline.model import Gender, PartOfSpeech, Register, TermStatus

if TYPE_CHECKING:
    from collections.abc import Mapping

_Value = TypeVar("_Value")

STATUS_NAMES = {
    TermStatus.PREFERRED: "preferredTerm-admn-sts",
    TermStatus.ADMITTED: "admittedTerm-admn-sts",
    TermStatus.DEPRECATED: "supersededTerm-admn-sts",
    TermStatus.FORBIDDEN: "deprecatedTerm-admn-sts",
}
GENDER_NAMES = {
    Gender.MASCULINE: "masculine",
    Gender.FEMININE: "feminine",
    Gender.NEUTER: "neuter",
    Gender.COMMON: "other",
    Gender.PLURAL: "other",
}

STATUSES = {
    **{name: status for status, name in STATUS_NAMES.items()},
    "preferred": TermStatus.PREFERRED,
    "admitted": TermStatus.ADMITTED,
    "superseded": TermStatus.DEPRECATED,
    "obsolete": TermStatus.DEPRECATED,
    "deprecated": TermStatus.FORBIDDEN,
    "notrecommended": TermStatus.FORBIDDEN,
    "forbidden": TermStatus.FORBIDDEN,
}
PARTS_OF_SPEECH = {
    **{part.value: part for part in PartOfSpeech},
    "propernoun": PartOfSpeech.NOUN,
    "n": PartOfSpeech.NOUN,
    "v": PartOfSpeech.VERB,
    "adj": PartOfSpeech.ADJECTIVE,
    "adv": PartOfSpeech.ADVERB,
}
GENDERS = {
    "masculine": Gender.MASCULINE,
    "feminine": Gender.FEMININE,
    "neuter": Gender.NEUTER,
    "common": Gender.COMMON,
    "m": Gender.MASCULINE,
    "f": Gender.FEMININE,
    "n": Gender.NEUTER,
}
REGISTERS = {
    "colloquialregister": Register.LAY,
    "technicalregister": Register.PROFESSIONAL,
    "neutralregister": Register.NONE,
}


def lookup(table: Mapping[str, _Value], written: str) -> _Value | None:
    """Return what a value means, None for one that isn't known; case, hyphens and ISO 12620's suffixes don't matter."""
    return table.get(written) or _plain_lookup(table, written.lower().replace("-", "").replace(" ", ""))


def _plain_lookup(table: Mapping[str, _Value], key: str) -> _Value | None:
    return table.get(key, table.get(key.removesuffix("admnsts").removesuffix("term")))
