"""Reading TBX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.tbx.faults import Fault, located
from pipeline.glossary.tbx.losses import findings
from pipeline.glossary.tbx.parse import entries
from pipeline.glossary.tbx.read_concept import Reading, read_concept
from pipeline.model import Glossary

if TYPE_CHECKING:
    from pipeline.model import Finding


def read_tbx(data: bytes, file: str) -> tuple[Glossary, tuple[Finding, ...]]:
    """Return the glossary of a TBX file; `file` is what messages call it.

    What is in the file says what it is: ISO 30042:2008 (<martif>; TBX-Default, TBX-Basic and others of its family) or
    ISO 30042:2019 (<tbx>, in either style), in any encoding that its XML declaration names. Findings, all of severity
    INFO, tell once for each kind what the glossary has no place for, and where the file leaves open what the glossary
    must know. What `write_tbx` has written comes back as it was, up to line numbers.

    Several notes, or sources, of a term become one, with "; " between them. A definition that stands beside the
    languages is in the language that it, or else the file, names. Definitions and codes keep no source of their own.
    Whether a concept has one preferred term in each language isn't asked here.

    Raises GlossaryError as "file:line:column: …" for a file that cannot be read to its end; nothing of it is returned
    then. Memory is needed for the glossary, and for one entry of the file at a time.
    """
    reading = Reading(set(), {}, {})
    concepts = []
    for entry in entries(data, file):
        try:
            concept = read_concept(entry, reading)
        except Fault as fault:
            raise located(fault, entry.element, entry.number, data, file) from None
        if concept:
            concepts.append(concept)
    return Glossary(tuple(concepts)), findings(reading.losses, file)
