"""The values that travel between rooms.

All are immutable and hold no behaviour beyond what follows from their own fields. Offsets count characters of the
decoded text (a byte-order mark is not part of it), lines and columns count from 1.
"""

from pipeline.model.catalog import Catalog, State, Unit, make_id, make_key
from pipeline.model.change import Block, Change, ChangeKind, Cost, Materiality, Reason, Run, Verdict
from pipeline.model.document import Code, CodeKind, Document, Link, Placeholder, Problem, Root, Segment, TextBlock
from pipeline.model.finding import Finding, Severity
from pipeline.model.glossary import (
    ALLOWED,
    Binding,
    Concept,
    Gender,
    Glossary,
    PartOfSpeech,
    Register,
    Term,
    TermHit,
    TermIssue,
    TermIssueKind,
    TermStatus,
)
from pipeline.model.memory import Context, MemoryEntry, Status, Translation
from pipeline.model.place import Place, Row, Span
from pipeline.model.prose import Prose
from pipeline.model.search import PageSection

__all__ = [
    "ALLOWED",
    "Binding",
    "Block",
    "Catalog",
    "Change",
    "ChangeKind",
    "Code",
    "CodeKind",
    "Concept",
    "Context",
    "Cost",
    "Document",
    "Finding",
    "Gender",
    "Glossary",
    "Link",
    "Materiality",
    "MemoryEntry",
    "PageSection",
    "PartOfSpeech",
    "Place",
    "Placeholder",
    "Problem",
    "Prose",
    "Reason",
    "Register",
    "Root",
    "Row",
    "Run",
    "Segment",
    "Severity",
    "Span",
    "State",
    "Status",
    "Term",
    "TermHit",
    "TermIssue",
    "TermIssueKind",
    "TermStatus",
    "TextBlock",
    "Translation",
    "Unit",
    "Verdict",
    "make_id",
    "make_key",
]
