"""Where in its file the place is that a finding is about, and what could be written there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pipeline.model import Finding

_ESCAPED = re.compile(r"[\\\"\n\t\r\a\b\f\v]")
"""Characters that two stand for in a catalog."""
_OPENING = (len('msgstr "'), len('msgstr[0] "'), len('msgstr[10] "'))


class Region(NamedTuple):
    """A place in one line: the line, its first column, and the column after its last; 0 for what is not known.

    Columns count characters, from 1.
    """

    line: int
    column: int
    end: int


def region(finding: Finding) -> Region:
    """Return where the marked part of a translation stands in its file.

    Its end is known where it holds nothing that is escaped there, and the translation is written in one line.
    """
    line, column = finding.place.line, finding.place.column
    return Region(line, column, column + len(marked(finding)) if line and _is_plain(finding) else 0)


def marked(finding: Finding) -> str:
    """Return the marked part of a translation, "" where there is none."""
    span = finding.target_span
    return finding.target[span.start : span.end] if span else ""


def replacement(finding: Finding) -> str | None:
    """Return what to write in a finding's region, None where there is no proposal or the region is not known."""
    if finding.fix is None or not region(finding).end or _ESCAPED.search(finding.fix):
        return None
    return finding.fix


def _is_plain(finding: Finding) -> bool:
    """Say whether the marked part stands in the file as it is.

    In a wrapped text it may run over the end of a line. One that is not wrapped begins behind the keyword.
    """
    span = finding.target_span
    if span is None or not finding.place.column or _ESCAPED.search(marked(finding)):
        return False
    before = finding.target[: span.start]
    return finding.place.column - 1 - len(before) - len(_ESCAPED.findall(before)) in _OPENING
