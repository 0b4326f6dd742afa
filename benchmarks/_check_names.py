"""Pathogens, diseases and acronyms exchanged for others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from _check_cases import says, spoiling

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from _check_cases import Pair

_NAMES = (
    ("Masern", "measles"),
    ("Röteln", "rubella|german measles"),
    ("Mumps", "mumps"),
    ("Windpocken", "chickenpox|varicella"),
    ("Pocken", "smallpox"),
    ("Tetanus", "tetanus"),
    ("Diphtherie", "diphtheria"),
    ("Keuchhusten", "pertussis|whooping cough"),
    ("Polio", "polio|poliomyelitis"),
    ("Cholera", "cholera"),
    ("Typhus", "typhoid|typhoid fever"),
    ("Tollwut", "rabies"),
    ("Malaria", "malaria"),
    ("Gelbfieber", "yellow fever"),
    ("Dengue-Fieber", "dengue|dengue fever"),
    ("Lassa-Fieber", "lassa|lassa fever"),
    ("Tuberkulose", "tuberculosis|TB"),
    ("Syphilis", "syphilis"),
    ("Gonorrhö", "gonorrh(?:o?ea)"),
    ("Milzbrand", "anthrax"),
    ("Botulismus", "botulism"),
    ("Pest", "plague"),
    ("Listeriose", "listeriosis"),
    ("Salmonellose", "salmonellosis"),
    ("Brucellose", "brucellosis"),
    ("Tularämie", "tularaemia|tularemia"),
    ("Leptospirose", "leptospirosis"),
    ("Toxoplasmose", "toxoplasmosis"),
    ("Trichinellose", "trichinellosis"),
    ("Legionellen", "legionella"),
    ("Salmonellen", "salmonella"),
    ("Shigellen", "shigella"),
    ("Noroviren", "norovirus(?:es)?"),
    ("Rotaviren", "rotavirus(?:es)?"),
    ("Hantaviren", "hantavirus(?:es)?"),
    ("Influenza", "influenza|flu"),
    ("Meningitis", "meningitis"),
    ("Pneumonie", "pneumonia"),
    ("Lungenentzündung", "pneumonia"),
    ("Enzephalitis", "encephalitis"),
    ("Diabetes", "diabetes"),
    ("Asthma", "asthma"),
    ("Listeria monocytogenes", "listeria monocytogenes"),
    ("Escherichia coli", "escherichia coli"),
    ("Staphylococcus aureus", "staphylococcus aureus"),
    ("Streptococcus pneumoniae", "streptococcus pneumoniae"),
    ("Neisseria meningitidis", "neisseria meningitidis"),
    ("Haemophilus influenzae", "haemophilus influenzae"),
    ("Clostridium difficile", "clostridium difficile"),
    ("Plasmodium falciparum", "plasmodium falciparum"),
    ("Toxoplasma gondii", "toxoplasma gondii"),
)
"""German names with the English text's words for them; in a mutation one takes another's place all over the text."""
_ACRONYM = re.compile(r"(?<![\w-])[A-Z]{2,6}(?![\w-])")
_ROMAN = re.compile(r"[IVXLC]+$")
_OTHER_ACRONYMS = "WHO ECDC EMA EFSA UNO IAEA NATO FIFA HIV MRSA SARS BSE HPV RSV CMV EBV DNA RNA PCR EKG".split()
_LETTERED = re.compile(r"\b(Hepatitis[- ])([A-E])\b")


def _name(pair: Pair, draw: random.Random) -> Iterator[str]:
    for german, english in _NAMES:
        if re.search(rf"(?<![\w-]){german}(?![\w-])", pair.target) and says(english, pair.source):
            others = [name for name, words in _NAMES if name not in pair.target and not says(words, pair.source)]
            other = draw.choice([name for name in others if (" " in name) == (" " in german)])
            yield re.sub(rf"(?<![\w-]){german}(?![\w-])", other, pair.target)


def _lettered(pair: Pair, draw: random.Random) -> Iterator[str]:
    letters = set(_LETTERED.findall(pair.target))
    for before, letter in letters if len(letters) == 1 else ():
        if says(f"hepatitis {letter}", pair.source):
            other = draw.choice([each for each in "ABCDE" if each != letter])
            yield re.sub(rf"\b{before}{letter}\b", before + other, pair.target)


def _acronyms(pair: Pair) -> list[str]:
    german, english = (_ACRONYM.findall(text) for text in (pair.target, pair.source))
    is_shouting = any(text.upper() == text for text in (pair.source, pair.target))
    same = sorted({each for each in german if each in english and not _ROMAN.match(each)})
    return [] if is_shouting else [each for each in same if pair.target.count(each) == german.count(each)]


def _acronym(pair: Pair, draw: random.Random) -> Iterator[str]:
    for acronym in _acronyms(pair):
        other = draw.choice([each for each in _OTHER_ACRONYMS if each not in pair.source])
        yield re.sub(rf"\b{acronym}\b", other, pair.target)


def _misspelt(pair: Pair, draw: random.Random) -> Iterator[str]:
    for acronym in _acronyms(pair):
        places = [at for at in range(len(acronym) - 1) if acronym[at] != acronym[at + 1]]
        if places:
            at = draw.choice(places)
            other = acronym[:at] + acronym[at + 1] + acronym[at] + acronym[at + 2 :]
            yield re.sub(rf"\b{acronym}\b", other, pair.target)


MUTATORS = {
    "name: pathogen or disease": spoiling(_name),
    "name: hepatitis A–E": spoiling(_lettered),
    "acronym exchanged": spoiling(_acronym),
    "acronym: letters swapped": spoiling(_misspelt),
}
