"""Translations of texts whose words stay: their markup renewed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pipeline.diff.renew_apply import with_elements
from pipeline.diff.renew_edges import with_edges
from pipeline.diff.renew_elements import counterparts, element_changes
from pipeline.diff.renew_parse import Kind, parse
from pipeline.diff.renew_words import same_words
from pipeline.inline import mismatches

if TYPE_CHECKING:
    from pipeline.diff.renew_parse import Parsed
    from pipeline.model import Translation

_FREE = frozenset(("br", "wbr", "url"))
"""What a translation may have more or less of than its source."""


def renew_markup(old: Translation, source: str) -> str | None:
    """Return the translation of a text whose markup, typography or punctuation has become that of `source`.

    `old.source` and `source` have the same words. Tags are renamed, renumbered, dropped and, where it is clear around
    what, added; attributes and link targets exchanged where the translation has the old ones; the punctuation, list
    marks and white space at both ends follow the source. Everything else stays as the translator wrote it. The markup
    is that of units or of other tools' catalogs (HTML, Markdown, wiki links). None where the words differ, where the
    translation's markup wasn't that of its source, and where it isn't clear what to do: nothing in the result's
    markup then differs from that of the source (`pipeline.inline.mismatches`).
    """
    if old.source.strip() and old.source.strip() == old.target.strip():
        return source if same_words(parse(old.source), parse(source)) else None
    before, after, given = parse(old.source), parse(source), parse(old.target)
    if not old.target.strip() or not same_words(before, after):
        return None
    result = _renewed(before, after, given)
    return result if result is not None and _fits(source, after, result) else None


def _renewed(before: Parsed, after: Parsed, given: Parsed) -> str | None:
    if _profile(before) != _profile(given):
        return with_edges(before, after, _text(given)) if _marks(after) == _marks(given) else None
    changes = element_changes(before, after)
    actions = {**{old: after.marks(new) for old, new in changes.renamed.items()}, **dict.fromkeys(changes.removed, ())}
    known = counterparts(before, given, actions)
    if known is None:
        return None
    renewed = with_elements(before, after, given, changes, known)
    return None if renewed is None else with_edges(before, after, renewed)


def _profile(text: Parsed) -> Counter[str]:
    """Return how often a text has each kind of markup; emphasis by signs is left to the translator."""
    return Counter(
        element.name
        for element in text.elements
        if text.tokens[element.open].kind is not Kind.TOGGLE and element.name not in _FREE
    )


def _marks(text: Parsed) -> Counter[tuple[str, str]]:
    return Counter(text.marks(element) for element in text.elements)


def _text(parsed: Parsed) -> str:
    return "".join(token.text for token in parsed.tokens)


def _fits(source: str, after: Parsed, result: str) -> bool:
    """Say whether a translation's markup is that of its source; what is wrong in the source may be so in both."""
    wrong = Counter(mismatch.message for mismatch in mismatches(source, source))
    if Counter(mismatch.message for mismatch in mismatches(source, result)) - wrong:
        return False
    given = parse(result)
    return _profile(given) == _profile(after) and len(given.loose) == len(after.loose)
