"""What a line of text is, judged by its form: a box's label, a date of update, a reference, a caption."""

from __future__ import annotations

import re
from typing import NamedTuple

from pipeline.formats.article.dates import PATTERN, iso_date
from pipeline.formats.article.wording import (
    BOX_LABELS,
    DATE_CUES,
    PICTURE_WORDS,
    PUBLISHER_LABELS,
    REFERENCE_FORMS,
    REFERENCE_HEADINGS,
)

_LONGEST_META = 200
_LONGEST_REFERENCE = 2000
_LONGEST_CAPTION = 200
_SURE = 3
"""Points of a reference that is recognised without another one beside it."""

_CUES = "|".join(f"(?P<{name.replace('-', '_')}>{'|'.join(forms)})" for name, forms in DATE_CUES.items())
_TIME = r"(?:(?:,| at|, at) \d\d?[:.]\d\d(?: ?(?:[ap]\.?m\.?|UTC|GMT))?)?"
_DATE_CUE = re.compile(rf"\b(?:{_CUES})(?: on| in| at)?:? ?(?P<date>{PATTERN})?(?![\w-]){_TIME}", re.IGNORECASE)
_BETWEEN = re.compile(r"[\s.,;:|•·()/–-]*")
_BOX = re.compile(rf"({'|'.join(BOX_LABELS)})[:!?]{{1,2}}(?= |$)", re.IGNORECASE)
_PUBLISHER = re.compile(rf"(?:{'|'.join(PUBLISHER_LABELS)}): ?", re.IGNORECASE)
_PICTURE = re.compile(rf"(?:{'|'.join(PICTURE_WORDS)})(?: (?:of|showing|shows)\b|(?: \d+)?[:.] ?\S)", re.IGNORECASE)
_REFERENCE_FORMS = [(weight, re.compile(form)) for weight, forms in REFERENCE_FORMS.items() for form in forms]


class DateField(NamedTuple):
    """A date in a line of text: the name of its placeholder, where it stands in the line, its ISO 8601 value."""

    name: str
    start: int
    end: int
    value: str


def date_fields(text: str) -> tuple[DateField, ...]:
    """Return the dates of a line that says nothing but when the page was or will be updated; else nothing."""
    fields: list[DateField] = []
    position = 0
    for match in _DATE_CUE.finditer(text) if len(text) <= _LONGEST_META else ():
        value = iso_date(match["date"] or "")
        if not value or not _BETWEEN.fullmatch(text, position, match.start()):
            return ()
        name = next(name for name in DATE_CUES if match[name.replace("-", "_")])
        fields.append(DateField(name, *match.span("date"), value))
        position = match.end()
    return tuple(fields) if _BETWEEN.fullmatch(text, position) else ()


def is_date_cue(text: str) -> bool:
    """Say whether a line announces a date that is to follow ("Last updated:")."""
    match = _DATE_CUE.fullmatch(text) if len(text) <= _LONGEST_META else None
    return match is not None and match["date"] is None


def box_label(text: str) -> tuple[str, int]:
    """Return the class of the box that begins with this text and the label's length, or ("", 0)."""
    match = _BOX.match(text)
    return (BOX_LABELS[match[1].lower()], match.end()) if match else ("", 0)


def publisher_start(text: str) -> int:
    """Return where the publisher's name begins in a line such as "Publisher: …"; -1 for other lines."""
    match = _PUBLISHER.match(text) if len(text) <= _LONGEST_META else None
    return match.end() if match else -1


def is_caption(text: str) -> bool:
    """Say whether a paragraph describes a picture ("Photo of …")."""
    return len(text) <= _LONGEST_CAPTION and _PICTURE.match(text) is not None and not text.endswith((".", "?", ":"))


def is_reference_heading(text: str) -> bool:
    """Say whether a heading announces a list of sources."""
    return text.strip(" :").lower() in REFERENCE_HEADINGS


def reference_points(text: str) -> int:
    """Return how much a paragraph looks like a reference; two points and more mean that it is one among others."""
    if not 0 < len(text) <= _LONGEST_REFERENCE:
        return 0
    return sum(weight for weight, form in _REFERENCE_FORMS if form.search(text))


def is_reference(text: str, *, alone: bool = False) -> bool:
    """Say whether a paragraph has the form of a reference; `alone` asks for more certainty."""
    return reference_points(text) >= (_SURE if alone else _SURE - 1) and not date_fields(text)
