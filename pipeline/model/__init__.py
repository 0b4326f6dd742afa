"""The values that travel between rooms.

All are immutable and hold no behaviour beyond what follows from their own fields. Offsets count characters of the
decoded text (a byte-order mark is not part of it), lines and columns count from 1.
"""

from pipeline.model.catalog import Catalog, State, Unit, make_id, make_key
from pipeline.model.change import Block, Change, ChangeKind, Cost, Materiality, Reason, Run, Verdict
from pipeline.model.document import Code, CodeKind, Document, Link, Placeholder, Problem, Root, Segment, TextBlock
from pipeline.model.finding import Finding, Severity
from pipeline.model.memory import Context, MemoryEntry, Status, Translation
from pipeline.model.place import Place, Span

__all__ = [
    "Block",
    "Catalog",
    "Change",
    "ChangeKind",
    "Code",
    "CodeKind",
    "Context",
    "Cost",
    "Document",
    "Finding",
    "Link",
    "Materiality",
    "MemoryEntry",
    "Place",
    "Placeholder",
    "Problem",
    "Reason",
    "Root",
    "Run",
    "Segment",
    "Severity",
    "Span",
    "State",
    "Status",
    "TextBlock",
    "Translation",
    "Unit",
    "Verdict",
    "make_id",
    "make_key",
]
