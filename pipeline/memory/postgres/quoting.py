"""Texts as a server can hold them: PostgreSQL has no U+0000.

U+0000 is written as U+0001 U+0001, and U+0001 as U+0001 U+0002, which keeps the order of texts.
"""

from __future__ import annotations

import re

_QUOTED = re.compile("\1([\1\2])")


def quoted(text: str) -> str:
    """Return `text` without U+0000; `plain` gives it back."""
    if "\0" in text or "\1" in text:
        return text.replace("\1", "\1\2").replace("\0", "\1\1")
    return text


def plain(text: str) -> str:
    """Return the text that was quoted."""
    return _QUOTED.sub(lambda pair: "\0" if pair[1] == "\1" else "\1", text) if "\1" in text else text
