"""Elements of a translation renamed, dropped and added as in its source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.diff.renew_attributes import transferred
from pipeline.diff.renew_parse import Kind
from pipeline.diff.renew_places import place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.diff.renew_elements import ElementChanges
    from pipeline.diff.renew_parse import Element, Parsed


def with_elements(
    before: Parsed, after: Parsed, given: Parsed, changes: ElementChanges, known: Mapping[Element, Element]
) -> str | None:
    """Return the translation `given` with the changes from `before` to `after`, None where it isn't clear how.

    `known` has the translation's elements by those of `before`.
    """
    texts = [token.text for token in given.tokens]
    for old in changes.removed:
        _drop(given, known[old], texts)
    is_clear = _rename(before, after, given, changes, known, texts) and _add(changes, known, after, given, texts)
    return "".join(texts) if is_clear else None


def _drop(given: Parsed, element: Element, texts: list[str]) -> None:
    """Take an element's markup out; words that only a line break has kept apart stay apart."""
    if element.open == element.close and 0 < element.open < len(texts) - 1:
        sides = (given.tokens[element.open - 1], given.tokens[element.open + 1])
        texts[element.open] = "" if any(side.kind is Kind.SPACE for side in sides) else " "
    else:
        texts[element.open] = texts[element.close] = ""


def _rename(
    before: Parsed,
    after: Parsed,
    given: Parsed,
    changes: ElementChanges,
    known: Mapping[Element, Element],
    texts: list[str],
) -> bool:
    """Exchange the markup of elements that have another name or other attributes; say whether it was clear."""
    for old, new in changes.renamed.items():
        here = known[old]
        for source, target, k in {(old.open, new.open, here.open), (old.close, new.close, here.close)}:
            text = transferred(before.tokens[source].text, after.tokens[target].text, given.tokens[k].text)
            if text is None:
                return False
            texts[k] = text
    return True


def _add(
    changes: ElementChanges, known: Mapping[Element, Element], after: Parsed, given: Parsed, texts: list[str]
) -> bool:
    """Put in the markup of new elements; say whether it was clear where."""
    there = {**changes.kept, **changes.renamed}
    around = {(new.first, new.last): known[old] for old, new in there.items() if old in known}
    for new in reversed(changes.added):
        found = place(new, after, given, around)
        if found is None:
            return False
        opening, closing = after.marks(new)
        texts[found[0]] = opening + texts[found[0]]
        texts[found[1]] += closing
    return True
