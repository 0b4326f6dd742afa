"""Names of files as URI references (RFC 3986)."""

from __future__ import annotations

import re
from urllib.parse import quote

_BROKEN = re.compile("[\ud800-\udc7f\udd00-\udfff]")
"""Halves of characters that no file name can have: the others stand for bytes that are not UTF-8 (PEP 383)."""


def uri(file: str) -> str:
    """Return a path, with `/`, as a URI reference: relative where the path is."""
    path = quote(_BROKEN.sub("\N{REPLACEMENT CHARACTER}", file), errors="surrogateescape")
    if file.startswith("/"):
        return f"file:///{path.lstrip('/')}"
    return path
