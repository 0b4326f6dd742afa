"""Labelled texts as lines for people."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from pipeline.report.console import safe

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NARROWEST = 20


def labelled(fields: Iterable[tuple[str, str]], width: int) -> Iterator[str]:
    """Yield lines of at most `width` characters for each field that has a text, the labels in a column of their own."""
    shown = [(label, safe(text)) for label, text in fields if text]
    indent = max((len(label) for label, _ in shown), default=0) + 2
    for label, text in shown:
        lines = textwrap.wrap(text, max(_NARROWEST, width - indent), break_long_words=False, break_on_hyphens=False)
        for number, line in enumerate(lines):
            yield f"{'' if number else label:<{indent}}{line}"
