"""Names told apart by a letter or a number: "hepatitis B", "vitamin B12", "BRCA1"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_AND = r"(?:and|or|und|oder|bzw\.|sowie|bis|to|as well as|nor|noch)"
_SEPARATOR = rf"(?:\s*+[,/&]|-?\s++{_AND}\s+-?)\s*+"
_KEYS = {
    "hepatitis": (r"[Hh]epatitis|HEPATITIS|[Hh]ep\.?", r"[A-EG]"),
    "vitamin": (r"[Vv]itamine?s?|VITAMIN", r"(?:B[-\s\u00a0]?[₀-₉\d]{1,2}|[A-EK]\u2060*[₀-₉\d]?)\u2060*"),
    "influenza": (
        r"(?:[Ii]nfluenza|[Gg]rippe|[Ff]lu)(?:[-\s]?[Vv]irus(?:es|en)?)?(?:[-\s](?:des|der|[Tt]yp[es]?|vom))*+",
        r"[A-C]",
    ),
    "blood group": (r"[Bb]lood[\s-](?:type|group)s?|[Bb]lutgruppen?", r"(?:AB|[ABO0])"),
    "type": (r"\b[Tt]yp(?:e|en|s)?", r"(?:I{1,2}|[A-E]|[1-4][ab]?)"),
    "group": (r"\b(?:[Gg]roup|[Gg]ruppen?|[Ss]erogroup|[Ss]erogruppen?)", r"(?:[A-D]|W|Y)"),
    "omega": (r"\b[Oo]mega", r"[369]"),
    "interferon": (r"\b[Ii]nterferons?", r"(?:[Aa]l(?:ph|f)a|[Bb]eta|[Gg]amma|[αβγ])"),
}
_ITEM = r"(?<![^\W_]){item}(?![^\W_])"
_SAME = {"I": "1", "II": "2", "O": "0", "α": "alfa", "β": "beta", "γ": "gamma", "ALPHA": "alfa", "ALFA": "alfa"}
_DIGITS = str.maketrans("₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹", "01234567890123456789", "\u2060 -\u00a0")
_CODE = re.compile(
    r"(?<![\w.@/])(?P<name>(?:[A-Z]{1,4}-)?(?:[A-Z][A-Za-z]{0,5}|[a-z]{1,2}[A-Z]{0,3}|[Oo]mega))-?"
    r"(?P<number>\d{1,4}(?:[A-Za-z]\d{0,2})?(?:/\d{1,2})?)(?![\w@])"
)


class Letter(NamedTuple):
    """A name: what it is of, the letter or number, what stands there and where."""

    of: str
    value: str
    text: str
    span: Span


def _patterns() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    found = {}
    for key, (word, item) in _KEYS.items():
        one = _ITEM.format(item=item)
        again = rf"(?:{_SEPARATOR}(?:(?:{word})[-\s\u00a0]+)?{one}){{0,8}}+"
        found[key] = (re.compile(rf"(?:{word})[-\s\u00a0]{{1,3}}+(?P<list>{one}{again})"), re.compile(one))
    return found


_PATTERNS = _patterns()
_CLUES = {
    "hepatitis": "hep", "vitamin": "vitamin", "influenza": "", "blood group": "bl", "type": "typ", "group": "gr",
    "omega": "omega", "interferon": "interferon",
}  # fmt: skip
_MAY_HAVE = re.compile(
    r"[\s/-](?:[A-EGIKOWY0-9]\b|AB\b|II\b|B[-\d₀-₉]|[ACDEGK]\u2060*[₀-₉\d]|[1-4][ab]\b|[αβγ])|interferon"
)


def letters(plain: str, folded: str) -> Iterator[Letter]:
    """Yield the names that a text tells apart by letters; `folded` is the text in lower case."""
    for key, (pattern, item) in _PATTERNS.items() if _MAY_HAVE.search(plain) else ():
        if _CLUES[key] in folded:
            for match in pattern.finditer(plain):
                for one in item.finditer(plain, *match.span("list")):
                    yield Letter(key, _canonical(key, one[0]), one[0].strip("\u2060"), Span(*one.span()))


def _canonical(key: str, text: str) -> str:
    value = text.translate(_DIGITS)
    if key in ("type", "blood group", "interferon"):
        value = _SAME.get(value.upper() if key == "interferon" else value, value)
    return value.lower() if key == "interferon" else value


def codes(plain: str) -> Iterator[Letter]:
    """Yield names made of letters and a number: "BRCA1", "HER2", "IL-6", "H5N1", "p53"."""
    for match in _CODE.finditer(plain):
        name = match["name"].replace("-", "").casefold()
        if not match["name"].islower() or name in ("p", "omega"):
            yield Letter(name, match["number"].casefold(), match[0], Span(*match.span()))
