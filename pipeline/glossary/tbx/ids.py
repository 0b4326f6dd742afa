"""Ids of concepts: the glossary's ("bone-metastasis") and XML's (type ID: no digit first, each one once)."""

from __future__ import annotations

from pipeline.errors import GlossaryError
from pipeline.glossary.identifiers import CONCEPT_ID, slug, unused

_GUARD = "_"
"""Stands before an id that begins with a digit, which XML does not allow ("5-fluorouracil")."""


def xml_id(concept_id: str) -> str:
    """Return a concept's id as XML may have it. Raises GlossaryError for one that the glossary may not have either."""
    if not CONCEPT_ID.fullmatch(concept_id):
        hint = "use small letters, digits and single hyphens, as in bone-metastasis"
        raise GlossaryError(f"concept {concept_id!r}: this is no id of a concept", hint)
    return _GUARD + concept_id if concept_id[0].isdigit() else concept_id


def concept_id(written: str, first_term: str, numbers: dict[str, int]) -> str:
    """Return the id for an entry, and add it to `numbers`, which has those that are taken.

    An id of another tool becomes one as the glossary has them ("C0001_a" → "c0001-a"); an entry without one is called
    after its first term. Of two that would be the same the later one gets a number.
    """
    return unused(slug(written) or slug(first_term) or "concept", numbers)


def is_kept(written: str, found: str) -> bool:
    """Whether `found` is what `written` was made from."""
    return written in {found, _GUARD + found}
