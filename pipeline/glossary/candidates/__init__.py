"""Term candidates: phrases of the sources that may be terms, ranked, and the ones a terminologist turned down."""

from pipeline.glossary.candidates.extract import candidates
from pipeline.glossary.candidates.grammars import coverage
from pipeline.glossary.candidates.rejected import Rejected, Rejection, read_rejected, with_rejected, write_rejected
from pipeline.glossary.candidates.values import Candidate, Example

__all__ = [
    "Candidate",
    "Example",
    "Rejected",
    "Rejection",
    "candidates",
    "coverage",
    "read_rejected",
    "with_rejected",
    "write_rejected",
]
