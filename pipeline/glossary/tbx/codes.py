"""Codes of a concept in other vocabularies as addresses, which is what TBX's external references are.

Only vocabularies whose publishers give each code an address for good are written so: MeSH (linked data of the National
Library of Medicine), SNOMED CT (its URI standard) and ATC (WHO Collaborating Centre for Drug Statistics Methodology).
"""

from __future__ import annotations

import re

_ADDRESSES = {
    "MeSH": "https://id.nlm.nih.gov/mesh/",
    "SNOMED CT": "http://snomed.info/id/",
    "ATC": "https://atcddd.fhi.no/atc_ddd_index/?code=",
}
_CODE = re.compile(r"[A-Za-z0-9]+", re.ASCII)


def address(code: tuple[str, str]) -> str:
    """Return the address of a (system, code) pair, "" where it has none."""
    system, value = code
    return _ADDRESSES[system] + value if system in _ADDRESSES and _CODE.fullmatch(value) else ""


def code_at(target: str) -> tuple[str, str] | None:
    """Return the (system, code) pair that an address stands for, None where it is another address."""
    for system, start in _ADDRESSES.items():
        if target.startswith(start) and _CODE.fullmatch(target, len(start)):
            return system, target[len(start) :]
    return None
