"""Ids of concepts: the glossary's ("bone-metastasis") and XML's (type ID: no digit first, each one once)."""

from __future__ import annotations

import re
import unicodedata

from pipeline.errors import GlossaryError

_OURS = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_OTHER = re.compile(r"[^a-z0-9]+", re.ASCII)
_GUARD = "_"
"""Stands before an id that begins with a digit, which XML does not allow ("5-fluorouracil")."""


def xml_id(concept_id: str) -> str:
    """Return a concept's id as XML may have it. Raises GlossaryError for one that the glossary may not have either."""
    if not _OURS.fullmatch(concept_id):
        hint = "use small letters, digits and single hyphens, as in bone-metastasis"
        raise GlossaryError(f"concept {concept_id!r}: this is no id of a concept", hint)
    return _GUARD + concept_id if concept_id[0].isdigit() else concept_id


def concept_id(written: str, first_term: str, taken: set[str]) -> str:
    """Return the id for an entry, and add it to those that are `taken`.

    An id of another tool becomes one as the glossary has them ("C0001_a" → "c0001-a"); an entry without one is called
    after its first term. Of two that would be the same the later one gets a number.
    """
    plain = slug(written) or slug(first_term) or "concept"
    found, number = plain, 1
    while found in taken:
        number += 1
        found = f"{plain}-{number}"
    taken.add(found)
    return found


def is_kept(written: str, found: str) -> bool:
    """Whether `found` is what `written` was made from."""
    return written in {found, _GUARD + found}


def slug(text: str) -> str:
    """Return a text as an id: "Alpha (α) Wert" → "alpha-wert"; "" where no letter or digit is left."""
    plain = unicodedata.normalize("NFKD", text.lower().replace("ß", "ss"))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return _OTHER.sub("-", letters).strip("-")
