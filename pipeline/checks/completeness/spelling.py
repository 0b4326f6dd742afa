"""Spellings brought so close that English words and German ones of the same origin begin alike."""

from __future__ import annotations

import re
from functools import lru_cache

_LETTERS = str.maketrans("äöüéèêáàâíóôñçyj", "aoueeeaaaioonkii", "\u00ad\u200b")
_GROUPS = (("ß", "ss"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("x", "ks"))
_SOFT_C = re.compile(r"c(?=[eiy])")
_DOUBLED = re.compile(r"(\w)\1+")
_OTHERS = re.compile(r"[^\w]+")


def simplify(text: str) -> str:
    """Return a text in lower case without umlauts and doubled letters.

    "infection" becomes "infektion", "pharmacy" "farmaki", "cellular" "zelular".
    """
    low = text.lower()
    for group, letters in _GROUPS:
        low = low.replace(group, letters)
    low = _SOFT_C.sub("z", low).translate(_LETTERS).replace("c", "k")
    return _DOUBLED.sub(r"\1", low)


@lru_cache(maxsize=1 << 14)
def beginning(word: str, letters: int) -> str:
    """Return the first letters of a word's simplified spelling."""
    return simplify(word)[:letters]


def searchable(plain: str) -> str:
    """Return a text's words in simplified spelling, each with a blank before it."""
    return " " + _OTHERS.sub(" ", simplify(plain))
