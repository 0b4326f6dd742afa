"""When two sentences are the same."""

from __future__ import annotations

import re

from pipeline.text import words

_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_SIGN = re.compile(r"[<>=≤≥≠≈±+%‰°µ×÷/?$€£]|&[lg][te];|[-−–](?=[.,]?\d)")
_SPELLINGS = {"&lt;": "<", "&gt;": ">", "−": "-", "–": "-"}


def sentence_key(text: str) -> tuple[str, ...]:
    """Return what two sentences with the same words have in common: words in lower case, and signs that carry meaning.

    Markup, white space, quotation marks and other punctuation don't count; "<", "≥", "%", "?" and a minus do.
    """
    signs = (_SPELLINGS.get(sign, sign) for sign in _SIGN.findall(_TAG.sub("", text)))
    return (*words(text.lower()), "", *signs)
