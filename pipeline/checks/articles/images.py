"""Images without an alternative text, or with one that says nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

from pipeline.checks.articles.facts import ArticleFacts, Flaw, Image
from pipeline.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

_FILE_NAME = re.compile(r"\S{1,200}\.(?:jpe?g|png|gif|svg|webp|avif|bmp|tiff?|ico)", re.IGNORECASE)
_CAMERA = re.compile(r"(?:img|dscn?|image|picture|screenshot|photo)[-_ ]?\d{2,}", re.IGNORECASE)
_MISSING = 'say in `alt` what the image tells; write `alt=""` where it is decoration'
_NO_TEXT = "say what the image tells instead"


def alternatives(facts: ArticleFacts) -> Iterator[Flaw]:
    """Yield the images that have no alternative text, or the name of a file in its place."""
    for image in facts.images:
        if image.alt is None:
            message = f"<{image.element}> has no alternative text (alt)"
            yield Flaw(image.span, "alt-missing", Severity.MAJOR, message, _MISSING)
        elif _is_file_name(image):
            message = f"the alternative text “{image.alt.strip()[:80]}” is the name of a file"
            yield Flaw(image.span, "alt-missing", Severity.MINOR, message, _NO_TEXT)


def _is_file_name(image: Image) -> bool:
    alt = (image.alt or "").strip()
    if _FILE_NAME.fullmatch(alt) or _CAMERA.fullmatch(alt):
        return True
    stem = unquote(image.source).rpartition("/")[2].rpartition(".")[0]
    return alt == stem and any(mark in alt for mark in "_-0123456789") and " " not in alt
