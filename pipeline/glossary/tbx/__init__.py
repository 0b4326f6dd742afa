"""TermBase eXchange (TBX, ISO 30042): glossaries to and from other tools.

A file comes in by `parse` (XML as entries, read with care), `sections` (data categories, however the dialect writes
them), `read_concept`, `read_language` and `read_term`, and goes out by `write` and `write_entry`. `dialects`, `values`,
`codes`, `own` and `ids` say how things are written; `faults` and `locate` say what is wrong and where, `losses` counts
what has no place in the glossary.
"""

from pipeline.glossary.tbx.dialects import Dialect
from pipeline.glossary.tbx.read import read_tbx
from pipeline.glossary.tbx.write import write_tbx

__all__ = ["Dialect", "read_tbx", "write_tbx"]
