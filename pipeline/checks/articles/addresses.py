"""Addresses: which are files of the project, and which are malformed."""

from __future__ import annotations

import posixpath
import re
from typing import NamedTuple
from urllib.parse import unquote

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*+):")
_TEMPLATE = re.compile(r"\{\{|\{%|<%|\$\{|\[\[")
_WEB = re.compile(
    r"https?://(?:[^/?#@]*+@)?(?:\[[0-9A-Fa-f:.]+\]|[^\s/?#@:\[\]<>\"\\]+)(?::\d*)?(?:[/?#].*)?", re.DOTALL
)
_MAIL = re.compile(r"[^\s@,;<>]+@[^\s@,;<>.]+(?:\.[^\s@,;<>.]+)+")
_PHONE = re.compile(r"\+?[\d *#().\-/]*+")
_TRUNK_ZERO = re.compile(r"\+[^()]*\(0\)")
_DIRECTIVE = ":~:"
_FEWEST_DIGITS = 2


class Inner(NamedTuple):
    """An address without a scheme: the path as it stands, decoded, and the part after "#", None where there is none."""

    path: str
    fragment: str | None


def is_template(target: str) -> bool:
    """Say whether another program fills in an address."""
    return bool(_TEMPLATE.search(target))


def scheme(target: str) -> str:
    """Return the scheme of an address in lower case, "" for a path; "//" for another server by the page's scheme."""
    match = _SCHEME.match(target)
    return match[1].lower() if match else "//" * target.startswith("//")


def inner(target: str) -> Inner:
    """Take an address without a scheme apart; the query is left out."""
    rest, mark, fragment = target.partition("#")
    named = unquote(fragment.partition(_DIRECTIVE)[0])
    return Inner(unquote(rest.partition("?")[0]), named if mark else None)


def resolve(path: str, file: str) -> str | None:
    """Return the file that a relative path in a file leads to, None above the source folder; "" is that file itself.

    Both files are relative to the source folder. A path that ends in "/" leads to a folder, and keeps the "/".
    """
    if not path:
        return file
    found = posixpath.normpath(posixpath.join(posixpath.dirname(file), path))
    if found == ".." or found.startswith("../"):
        return None
    folder = path.endswith(("/", "/.", "/..")) or path in (".", "..")
    return ("" if found == "." else found) + "/" * (folder and found != ".")


def place_of(target: str, file: str) -> str:
    """Return what is the same for addresses that lead to one page, or to one place of the page they stand on."""
    if scheme(target) or target.startswith("/"):
        return target.partition("#")[0].rstrip("/")
    address = inner(target)
    found = resolve(address.path, file)
    return f"#{address.fragment or ''}" if found == file else target.partition("#")[0] if found is None else found


def complaint(target: str) -> str:
    """Return what is wrong with an address that has a scheme, "" where nothing is known to be."""
    kind = scheme(target)
    if kind in ("http", "https"):
        return "" if _WEB.fullmatch(target) else "no address on the web"
    rest = target.partition(":")[2].partition("?")[0]
    if kind == "mailto":
        return _mail(rest, target)
    return _phone(unquote(rest)) if kind == "tel" else ""


def _mail(addresses: str, target: str) -> str:
    if not addresses.strip():
        return "" if "?" in target else "an e-mail address is missing"
    wrong = [part for part in addresses.split(",") if not _MAIL.fullmatch(unquote(part).strip())]
    return f"“{wrong[0][:80]}” is no e-mail address" if wrong else ""


def _phone(number: str) -> str:
    digits = number.partition(";")[0].replace("\u00a0", " ").strip()
    if not _PHONE.fullmatch(digits) or sum(map(str.isdigit, digits)) < _FEWEST_DIGITS:
        return "no telephone number"
    return "the (0) would be dialed too" if _TRUNK_ZERO.match(digits) else ""
