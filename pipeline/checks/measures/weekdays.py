"""The weekdays in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.measures.names import names
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Hashable

    from pipeline.checks.texts import Side


def weekdays(side: Side) -> list[tuple[Hashable, Span]]:
    """Return the weekdays (0 is Monday) in a text with their places, in compounds too („Montagabend“)."""
    if side.language.startswith("en") and "day" not in side.folded:
        return []
    known = names(side.language)
    if known.finder is None:
        return []
    return [(known.weekdays[match[0]], Span(*match.span())) for match in known.finder.finditer(side.folded)]
