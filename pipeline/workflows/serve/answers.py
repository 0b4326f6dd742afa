"""What is answered to a request for a path: only files of the site, and nothing that a link leads to outside of it."""

from __future__ import annotations

import os
from html import escape
from http import HTTPStatus
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import quote, unquote_to_bytes

from pipeline.workflows.serve.reload import with_script

if TYPE_CHECKING:
    from pathlib import Path

HTML: Final = "text/html; charset=utf-8"
_TYPES: Final = {
    ".avif": "image/avif",
    ".css": "text/css; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".gif": "image/gif",
    ".htm": HTML,
    ".html": HTML,
    ".ico": "image/vnd.microsoft.icon",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".m4a": "audio/mp4",
    ".mjs": "text/javascript; charset=utf-8",
    ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
    ".ogg": "audio/ogg",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".vtt": "text/vtt; charset=utf-8",
    ".webm": "video/webm",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
}
"""IANA media types by suffix. What the system would say differs from one to the next."""
_ANY: Final = "application/octet-stream"
_NOT_FOUND: Final = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Page not found</title></head>
<body><h1>Page not found</h1><p>The site has no page <code>{path}</code>.</p><p><a href="/">Start page</a></p></body>
</html>
"""


class Answer(NamedTuple):
    """The status, the media type, and the content: `body`, or that of `file`. `location` is where to look instead."""

    status: HTTPStatus
    media_type: str = HTML
    body: bytes = b""
    file: Path | None = None
    location: str = ""


def answer(site: Path, target: str, version: str) -> Answer:
    """Return the answer to the target of a request (RFC 9112, origin form, bytes as Latin-1 characters).

    A folder shows its `index.html`. Pages get the script that reloads them when `version` is outdated.
    """
    names = _names(target)
    file = None if names is None else _inside(site, site.joinpath(*names))
    if names is None or file is None:
        return not_found(target, version)
    if file.is_dir() and _inside(site, file / "index.html"):
        if names and not target.partition("?")[0].endswith("/"):
            return Answer(HTTPStatus.MOVED_PERMANENTLY, location=f"/{'/'.join(map(_quoted, names))}/")
        file = file / "index.html"
    elif target.partition("?")[0].endswith("/"):
        return not_found(target, version)
    return _content(file, version) or not_found(target, version)


def not_found(target: str, version: str) -> Answer:
    """Return the page that says that there is none."""
    page = _NOT_FOUND.format(path=escape(target.partition("?")[0]))
    return Answer(HTTPStatus.NOT_FOUND, body=with_script(page.encode(), version))


def _names(target: str) -> list[str] | None:
    """Return the names that a path is made of; None for paths that no file of a site has, hidden ones among them."""
    path = os.fsdecode(unquote_to_bytes(target.partition("?")[0].partition("#")[0].encode("latin-1", "replace")))
    if not path.startswith("/") or "\\" in path or "\0" in path:
        return None
    names = path.removeprefix("/").removesuffix("/").split("/") if path != "/" else []
    return None if any(not name or name.startswith(".") for name in names) else names


def _quoted(name: str) -> str:
    return quote(os.fsencode(name), safe="")


def _inside(site: Path, path: Path) -> Path | None:
    """Return the file or folder itself, None where it is not there or lies outside of the site."""
    try:
        found, root = path.resolve(strict=True), site.resolve(strict=True)
    except (OSError, RuntimeError):  # RuntimeError: links in a circle, until Python 3.13
        return None
    return found if found.is_relative_to(root) else None


def _content(file: Path, version: str) -> Answer | None:
    media_type = _TYPES.get(file.suffix.lower(), _ANY)
    if not file.is_file():
        return None
    if media_type is not HTML:
        return Answer(HTTPStatus.OK, media_type, file=file)
    try:
        return Answer(HTTPStatus.OK, HTML, with_script(file.read_bytes(), version))
    except OSError:
        return None
