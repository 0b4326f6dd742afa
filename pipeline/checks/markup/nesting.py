"""Whether tags stand in one another properly."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from pipeline.inline import LINKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.checks.markup.elements import Element
    from pipeline.model import Span


class Flaw(NamedTuple):
    """What is wrong with the nesting of tags, and at which tag."""

    message: str
    span: Span


def flaw(tags: Sequence[Element]) -> Flaw | None:
    """Return the first tag that isn't properly nested, None where all are."""
    stack: list[Element] = []
    links: set[str] = set()
    for tag in tags:
        if tag.opens:
            if tag.name in links:
                return Flaw(f"<{tag.name}> stands inside another <{tag.name}>", tag.span)
            links |= LINKS & {tag.name}
            stack.append(tag)
        elif not tag.closes:
            continue
        elif not stack or stack.pop().name != tag.name:
            return _unclosed(tags) or Flaw(f"</{tag.name}> stands in the wrong place", tag.span)
        else:
            links.discard(tag.name)
    return Flaw(f"</{stack[-1].name}> is missing", stack[-1].span) if stack else None


def _unclosed(tags: Sequence[Element]) -> Flaw | None:
    """Return the last tag of a name that is opened more often than it is closed."""
    balance = Counter(tag.name for tag in tags if tag.opens)
    balance.subtract(tag.name for tag in tags if tag.closes)
    for tag in reversed(tags):
        if tag.opens and balance[tag.name] > 0:
            return Flaw(f"</{tag.name}> is missing", tag.span)
    return None
