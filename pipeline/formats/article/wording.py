"""How health pages in English word their boxes, dates and source lists. Plain data; all in lower case."""

from __future__ import annotations

from typing import Final

BOX_LABELS: Final = {
    "important": "important",
    "attention": "important",
    "caution": "important",
    "warning": "important",
    "note": "note",
    "please note": "note",
    "good to know": "note",
    "remember": "note",
    "tip": "note",
    "did you know": "note",
}
"""Labels of boxes and the class of the box."""

PUBLISHER_LABELS: Final = ("publisher", "published by", "issued by")

REFERENCE_HEADINGS: Final = frozenset(
    (
        "bibliography",
        "list of references",
        "literature",
        "list of sources",
        "reference list",
        "references",
        "scientific sources",
        "selected references",
        "sources",
        "sources and references",
        "references and sources",
        "works cited",
    )
)

_PAGE = r"(?:(?:this |the )?(?:article|content|information|page)(?: was| has been)? )?"
DATE_CUES: Final = {
    "updated": (
        rf"{_PAGE}(?:last |latest |most recently )?(?:updated?|modified|revised|revision|changed|edited|amended)",
        r"date of (?:the )?(?:last|latest) (?:update|revision|change)",
    ),
    "reviewed": (rf"{_PAGE}(?:last |medically |most recently )*(?:reviewed|review(?: date)?|checked)",),
    "next-update": (
        r"(?:the )?next (?:planned |scheduled )?(?:update|review|revision)(?: is)?(?: planned| due| scheduled)?",
        r"(?:update|review) due",
    ),
    "published": (rf"{_PAGE}(?:first |originally )?(?:published|created|posted)", r"publication date"),
}
"""What is said about a date before it, as regular expressions, by the name of the placeholder for the date."""

MONTHS: Final = (
    "january february march april may june july august september october november december".split(),
    "jan feb mar apr may jun jul aug sep oct nov dec".split(),
)

PICTURE_WORDS: Final = (
    "animation drawing diagram figure graph graphic illustration image infographic photo photograph picture "
    "video x-ray".split()
)
"""What a caption or the description of a picture begins with: "Photo of …"."""

NO_LAST_WORDS: Final = frozenset(
    """
    a about also an and are as at be because been but by can could during for from had has have if in include includes
    including into is it may might must not of on or should such than that the their these this those to was were when
    where whether which while who will with without would you your
    """.split()
)
"""Words that a heading does not end with; a line that does is the beginning of a sentence."""

REFERENCE_FORMS: Final = {
    2: (
        r"[;.:?!)\]\"”“’] ?(?:[A-Z]\w+ )?(?:1[89]|20)\d\d[a-z]?(?:[-/–]\d\d?)*+(?: \([^()]+\))?\.?(?: \[[^\[\]]+\])?$",
        r"\b(?:1[89]|20)\d\d(?: [A-Z][a-z]{2}(?: \d\d?)?)?; ?\w+ ?(?:\(|:)",
        r"^[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)? [A-Z]{1,3}(?:,|\.| et al)",
        r"^[A-ZÀ-Þ][\w'’-]+, (?:[A-Z]\.[ -]?)+(?:[,(&]|et al)",
        r"\bAWMF\b.{0,40}\d{3} ?- ?\d{3}",
        r"\bdoi(?:\.org/|: ?)10\.\d{4}",
        r"\bIn: .{3,120}\((?:Eds?|Hrsg)\.?\)",
        r"\bPM(?:C?ID|C): ?\w*\d{4}",
        r"\[PubMed[:\]]",
        r"\bISBN\b",
    ),
    1: (
        r"\bet al\b",
        r"\((?=\w*[A-ZÄÖÜ]\w*[A-ZÄÖÜ])\w{2,10}\)[.,]",
        r"\b\d+\(\d+[^()]{0,8}\)",
        r"\b(?:pp?|[PS])\. ?\d+",
        r"; (?:1[89]|20)\d\d\b",
        r"\((?:1[89]|20)\d\d[a-z]?\)\.",
        r"\b(?:accessed|available (?:at|from)|retrieved|cited)\b.{0,20}(?:\d{4}|http)",
        r"https?://",
    ),
}
"""What references look like, as regular expressions, by weight; two points make a reference."""
