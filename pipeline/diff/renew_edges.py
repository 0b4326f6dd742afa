"""The ends of a translation whose source has other punctuation or white space at its ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.diff.renew_parse import Kind, parse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.diff.renew_parse import Parsed, Token

_OUTER = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)
_BRACKETS = ("()", "[]", "{}", "„“", "«»", "‹›")
_SEEN = frozenset(("placeholder", "url", "autolink", "page", "img"))
_TEXT = frozenset((Kind.SPACE, Kind.OTHER))


class _End(NamedTuple):
    """What stands before the first word or after the last one: its text, its tags, those of them without partner."""

    tokens: tuple[Token, ...]
    plain: str
    tags: list[str]
    loose: list[str]

    @classmethod
    def of(cls, text: Parsed, first: int, last: int) -> _End:
        """Return the end that holds the given tokens."""
        tokens = text.tokens[first:last]
        plain = "".join(token.text for token in tokens if token.kind in _TEXT).strip()
        tags = [token.text for token in tokens if token.kind not in _TEXT]
        return cls(tokens, plain, tags, [text.tokens[k].text for k in text.loose if first <= k < last])


def with_edges(old: Parsed, new: Parsed, target: str) -> str:
    """Return the translation with what stands before the first word and after the last one as the new source has it.

    White space always; punctuation, list and heading marks and tags without partner where the translation has what the
    old source has; other typography stays as the translator wrote it.
    """
    given = parse(target)
    content = [_content(text) for text in (old, new, given)]
    if not all(content):
        return _space_like(old, new, target)
    pairs = list(zip((old, new, given), content, strict=True))
    start = _edge(*(_End.of(text, 0, places[0]) for text, places in pairs))
    end = _edge(*(_End.of(text, places[-1] + 1, len(text.tokens)) for text, places in pairs))
    result = start + _joined(given.tokens[content[2][0] : content[2][-1] + 1]) + end
    return _space_like(old, new, result if _brackets(result) == _brackets(target) else target)


def _content(text: Parsed) -> list[int]:
    """Return the tokens that a reader sees, punctuation left out."""
    return [k for k, token in enumerate(text.tokens) if token.kind is Kind.WORD or token.name in _SEEN]


def _brackets(text: str) -> list[int]:
    """Return how many more brackets of each kind are opened than closed."""
    return [text.count(pair[0]) - text.count(pair[1]) for pair in _BRACKETS]


def _edge(old: _End, new: _End, given: _End) -> str:
    is_text_new = old.plain != new.plain and given.plain == old.plain and given.tags in (old.tags, new.tags)
    is_tag_new = given.plain in (old.plain, new.plain) and given.loose == old.loose != new.loose
    return _joined(new.tokens if is_text_new or (is_tag_new and given.tags in (old.tags, new.tags)) else given.tokens)


def _joined(tokens: Sequence[Token]) -> str:
    return "".join(token.text for token in tokens)


def _space_like(old: Parsed, new: Parsed, target: str) -> str:
    """Return the translation with white space at its ends like that of the new source, where that has changed.

    `msgfmt -c` wants a line break at the beginning, and at the end, of both or of neither.
    """
    before, after, given = (_OUTER.fullmatch(text) for text in (_joined(old.tokens), _joined(new.tokens), target))
    if before is None or after is None or given is None:
        return target
    same_start = before[1] == after[1] and given[1].startswith("\n") == after[1].startswith("\n")
    same_end = before[3] == after[3] and given[3].endswith("\n") == after[3].endswith("\n")
    return (given[1] if same_start else after[1]) + given[2] + (given[3] if same_end else after[3])
